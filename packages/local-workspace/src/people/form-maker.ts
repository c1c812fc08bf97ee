// A form as somebody makes it by hand in the form editor, with its questions and the sheet its responses go to.

import { BadRequest, EditRefused } from '../engine/refusals.ts';
import { refuseOdd } from '../engine/shapes.ts';
import type { World } from '../engine/world.ts';
import type { Email, FormDraft, FormItemDraft } from '../facade.ts';
import { addItem, type FormData, type FormItem, newForm } from '../model/forms/form.ts';
import { kindOf, madeItemTypes } from '../model/forms/item-types.ts';
import { told } from '../model/refusal-words.ts';
import { linkTab, syncColumns } from '../services/sheets/response-tab.ts';
import { findSpreadsheet } from './sheet-editor.ts';

const FORM: readonly string[] = [
  'title',
  'bound',
  'items',
  'collectsEmail',
  'allowsEdits',
  'responsesTo',
] satisfies (keyof FormDraft)[];

/**
 * Makes a form, or fills the bound one, whose responses go where the draft says; absent: to the spreadsheet that the script is bound to.
 * @throws BadRequest for a question that cannot be made @throws NotFound for an unknown spreadsheet
 */
export function makeForm(world: World, draft: FormDraft, as: Email = world.settings.owner): FormData {
  refuseOdd('A form', draft, FORM, '{ title: "Leave", items: [{ type: "TEXT", title: "Name" }] }');
  for (const item of draft.items ?? []) refuseUnmakeable(item);
  const { responsesTo = world.documents.spreadsheets.has(world.container ?? '') ? undefined : null } = draft;
  const spreadsheet = responsesTo === null ? undefined : findSpreadsheet(world, responsesTo);
  const form = draft.bound ? boundForm(world) : newForm(world.documents.newId('form'), titleOf(draft), as);
  refuseFormStranger(world, form, as);
  if (draft.title !== undefined) form.title = draft.title;
  if (draft.collectsEmail !== undefined) form.collectsEmail = draft.collectsEmail;
  if (draft.allowsEdits !== undefined) form.allowsEdits = draft.allowsEdits;
  for (const item of draft.items ?? []) addQuestion(form, item);
  world.documents.forms.set(form.id, form);
  if (spreadsheet) {
    linkTab(world, form, spreadsheet);
    world.touch('spreadsheet', spreadsheet.id);
  } else syncColumns(world, form);
  world.touch('form', form.id);
  return form;
}

function titleOf({ title }: FormDraft): string {
  if (title === undefined) throw new BadRequest(told('FORM_WITHOUT_TITLE'));
  return title;
}

function boundForm(world: World): FormData {
  const found = world.documents.forms.get(world.container ?? '');
  if (!found) throw new BadRequest(told('NOT_BOUND_TO_FORM'));
  return found;
}

/** @throws EditRefused for whoever is neither of the workspace's people nor an editor */
export function refuseFormStranger({ settings }: World, form: FormData, as: Email): void {
  const people = settings.people.map((each) => each.email);
  if ([settings.owner, ...people, ...form.editors].includes(as)) return;
  throw new EditRefused(told('MAY_NOT_EDIT', { person: as, what: JSON.stringify(form.title || form.fileName) }));
}

/** @returns the new question, at the end of the form */
export function addQuestion(form: FormData, draft: FormItemDraft): FormItem {
  return Object.assign(addItem(form, draft.type), fieldsOf(draft));
}

/** @throws BadRequest for a question that cannot be made */
export function refuseUnmakeable({ type, title, choices, rows, scale }: FormItemDraft): void {
  const kind = madeItemTypes.includes(type) ? kindOf(type).needs : undefined;
  const name = JSON.stringify(title);
  if (kind === undefined) {
    const known = madeItemTypes.join(', ');
    throw new BadRequest(`There is no kind of question ${JSON.stringify(type)}. Those there are: ${known}`);
  }
  if (kind !== 'nothing' && !choices?.length) throw new BadRequest(told('QUESTION_WITHOUT_CHOICES', { name }));
  if (kind === 'rows and choices' && !rows?.length) throw new BadRequest(told('QUESTION_WITHOUT_ROWS', { name }));
  if (scale && scale.lower >= scale.upper) throw new BadRequest(`The scale of ${name} has no steps`);
}

/** @returns the fields of a question that a draft names */
export function fieldsOf(draft: Partial<FormItemDraft>): Partial<FormItem> {
  const { title, help, required, choices, other, rows, scale } = draft;
  return {
    ...(title === undefined ? {} : { title }),
    ...(help === undefined ? {} : { help }),
    ...(required === undefined ? {} : { required }),
    ...(choices ? { choices: choices.map((value) => ({ value })) } : {}),
    ...(other === undefined ? {} : { other }),
    ...(rows ? { rows: [...rows] } : {}),
    ...(scale ? { scale: { lowerLabel: '', upperLabel: '', ...scale } } : {}),
  };
}
