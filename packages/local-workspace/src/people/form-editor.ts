// Questions of a form that is there already, as somebody adds, changes, moves and removes them in the form editor.

import { NotFound } from '../engine/refusals.ts';
import type { World } from '../engine/world.ts';
import type { Email, FormItemChange, FormItemDraft } from '../facade.ts';
import type { FormData, FormItem } from '../model/forms/form.ts';
import { told } from '../model/refusal-words.ts';
import { syncColumns } from '../services/sheets/response-tab.ts';
import { addQuestion, fieldsOf, refuseFormStranger, refuseUnmakeable } from './form-maker.ts';

/** @param position place of the new question, from 1; absent: the end @throws BadRequest for one that cannot be made */
export function insertQuestion(
  world: World,
  form: FormData,
  draft: FormItemDraft,
  position: number | undefined,
  as: Email = world.settings.owner,
): FormData {
  refuseFormStranger(world, form, as);
  refuseUnmakeable(draft);
  const item = addQuestion(form, draft);
  if (position !== undefined) place(form, item, position);
  return changed(world, form);
}

/** @throws NotFound for a question that is not there @throws BadRequest for one that cannot be so */
export function changeQuestion(
  world: World,
  form: FormData,
  id: string,
  change: FormItemChange,
  as: Email = world.settings.owner,
): FormData {
  refuseFormStranger(world, form, as);
  const item = questionOf(form, id);
  const { position, choices, ...rest } = change;
  const { type, title, rows } = item;
  const values = choices ?? item.choices?.map((each) => each.value);
  refuseUnmakeable({
    title,
    ...(rows ? { rows } : {}),
    ...rest,
    type: type as FormItemDraft['type'],
    ...(values ? { choices: values } : {}),
  });
  Object.assign(item, fieldsOf(rest), choices ? { choices: newChoices(item, choices) } : {});
  if (position !== undefined) place(form, item, position);
  return changed(world, form);
}

/** What led to a page that goes leads on from then on. @throws NotFound for a question that is not there */
export function removeQuestion(world: World, form: FormData, id: string, as: Email = world.settings.owner): FormData {
  refuseFormStranger(world, form, as);
  const item = questionOf(form, id);
  form.items = form.items.filter((each) => each !== item);
  for (const each of form.items) {
    if (each.goTo === item.id) each.goTo = 'CONTINUE';
    if (!each.choices) continue;
    each.choices = each.choices.map((choice) => (choice.goTo === item.id ? { ...choice, goTo: 'CONTINUE' } : choice));
  }
  return changed(world, form);
}

function questionOf(form: FormData, id: string): FormItem {
  const found = form.items.find((each) => String(each.id) === id);
  if (!found) throw new NotFound(told('NO_ITEM', { name: JSON.stringify(id) }));
  return found;
}

/** A choice that stays leads where it led; a new one leads on where the others lead anywhere. */
function newChoices(item: FormItem, values: readonly string[]): NonNullable<FormItem['choices']> {
  const before = item.choices ?? [];
  const leads = before.some((each) => each.goTo !== undefined);
  return values.map(
    (value) => before.find((each) => each.value === value) ?? { value, ...(leads ? { goTo: 'CONTINUE' } : {}) },
  );
}

function place(form: FormData, item: FormItem, position: number): void {
  form.items = form.items.filter((each) => each !== item);
  form.items.splice(position - 1, 0, item);
}

function changed(world: World, form: FormData): FormData {
  syncColumns(world, form);
  world.touch('form', form.id);
  if (form.destination) world.touch('spreadsheet', form.destination.spreadsheetId);
  return form;
}
