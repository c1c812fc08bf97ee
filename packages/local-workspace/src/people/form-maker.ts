// A form as somebody makes it by hand in the form editor, with its questions and the sheet its responses go to.

import { BadRequest, EditRefused } from '../engine/refusals.ts';
import type { World } from '../engine/world.ts';
import type { Email, FormDraft, FormItemDraft } from '../facade.ts';
import { addItem, type FormData, type FormItem, newForm } from '../model/form.ts';
import { linkTab } from '../services/response-tab.ts';
import { findSpreadsheet } from './sheet-editor.ts';

const KINDS: Readonly<Record<FormItemDraft['type'], 'plain' | 'choices' | 'grid'>> = {
  TEXT: 'plain',
  PARAGRAPH_TEXT: 'plain',
  LIST: 'choices',
  MULTIPLE_CHOICE: 'choices',
  CHECKBOX: 'choices',
  SCALE: 'plain',
  RATING: 'plain',
  DATE: 'plain',
  TIME: 'plain',
  DATETIME: 'plain',
  DURATION: 'plain',
  GRID: 'grid',
  CHECKBOX_GRID: 'grid',
  SECTION_HEADER: 'plain',
  PAGE_BREAK: 'plain',
};

/**
 * Makes a form whose responses go where the draft says; absent: to the spreadsheet that the script is bound to.
 * @throws BadRequest for a question that cannot be made @throws NotFound for an unknown spreadsheet
 */
export function makeForm(world: World, draft: FormDraft, as: Email = world.settings.owner): FormData {
  for (const item of draft.items ?? []) refuseUnmakeable(item);
  const { responsesTo = world.documents.spreadsheets.has(world.container ?? '') ? undefined : null } = draft;
  const spreadsheet = responsesTo === null ? undefined : findSpreadsheet(world, responsesTo);
  if (![world.settings.owner, ...world.settings.people.map((each) => each.email)].includes(as)) {
    throw new EditRefused(`${as} may not edit ${JSON.stringify(draft.title)}`);
  }
  const form = newForm(world.documents.newId('form'), draft.title, as);
  form.title = draft.title;
  form.collectsEmail = draft.collectsEmail ?? false;
  for (const item of draft.items ?? []) Object.assign(addItem(form, item.type), fieldsOf(item));
  world.documents.forms.set(form.id, form);
  if (spreadsheet) {
    linkTab(world, form, spreadsheet);
    world.touch('spreadsheet', spreadsheet.id);
  }
  world.touch('form', form.id);
  return form;
}

function refuseUnmakeable({ type, title, choices, rows, scale }: FormItemDraft): void {
  const kind = KINDS[type];
  const name = JSON.stringify(title);
  if (kind === undefined) throw new BadRequest(`There is no kind of question ${JSON.stringify(type)}`);
  if (kind !== 'plain' && !choices?.length) throw new BadRequest(`The question ${name} needs choices`);
  if (kind === 'grid' && !rows?.length) throw new BadRequest(`The question ${name} needs rows`);
  if (scale && scale.lower >= scale.upper) throw new BadRequest(`The scale of ${name} has no steps`);
}

function fieldsOf({ title, help, required, choices, other, rows, scale }: FormItemDraft): Partial<FormItem> {
  return {
    title,
    ...(help === undefined ? {} : { help }),
    ...(required === undefined ? {} : { required }),
    ...(choices ? { choices: choices.map((value) => ({ value })) } : {}),
    ...(other === undefined ? {} : { other }),
    ...(rows ? { rows: [...rows] } : {}),
    ...(scale ? { scale: { lowerLabel: '', upperLabel: '', ...scale } } : {}),
  };
}
