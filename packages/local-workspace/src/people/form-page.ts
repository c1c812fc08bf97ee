// The form as a respondent meets it: what is asked, which answers are taken, and what a submission sets off.

import { fire } from '../engine/execution/launcher.ts';
import { BadRequest, codesOf, FormRefused, messagesOf, NotFound, unknown } from '../engine/refusals.ts';
import type { World } from '../engine/world.ts';
import type {
  Answer,
  Answers,
  Email,
  ExecutionRecord,
  FormInfo,
  FormItemInfo,
  FormPageCheck,
  WorkspaceForms,
} from '../facade.ts';
import { type FormData, type FormItem, isQuestion, type ResponseData, type StoredAnswer } from '../model/forms/form.ts';
import { BadAnswer, checkAnswer } from '../model/forms/form-answers.ts';
import { pageOf, visitedItems } from '../model/forms/form-pages.ts';
import { type Told, told, toldWithKnown } from '../model/refusal-words.ts';
import { responseTab, shownRow, writeResponse } from '../services/sheets/response-tab.ts';
import { changeQuestion, insertQuestion, removeQuestion } from './form-editor.ts';
import { makeForm } from './form-maker.ts';

function itemInfo(item: FormItem): FormItemInfo {
  return {
    id: String(item.id),
    type: item.type,
    title: item.title,
    help: item.help,
    required: item.required,
    ...(item.choices ? { choices: item.choices.map((each) => each.value) } : {}),
    ...(item.other === undefined ? {} : { other: item.other }),
    ...(item.scale ? { scale: item.scale } : {}),
    ...(item.rows ? { rows: item.rows } : {}),
  };
}

function formInfo(form: FormData): FormInfo {
  return {
    id: form.id,
    title: form.title || form.fileName,
    description: form.description,
    published: form.published,
    received: form.responses.length,
    accepting: form.accepting,
    closedMessage: form.closedMessage,
    confirmationMessage: form.confirmationMessage,
    collectsEmail: form.collectsEmail,
    allowsEdits: form.allowsEdits,
    progressBar: form.progressBar,
    showsLink: form.showsLink,
    editUrl: `https://docs.google.com/forms/d/${form.id}/edit`,
    publishedUrl: `https://docs.google.com/forms/d/e/${form.id}/viewform`,
    items: form.items.map(itemInfo),
  };
}

function findForm(world: World, name: string): FormData {
  const all = [...world.documents.forms.values()];
  const found = world.documents.forms.get(name) ?? all.find((each) => each.title === name || each.fileName === name);
  if (!found)
    throw unknown(
      told('NO_FORM', { name: JSON.stringify(name) }),
      all.map((each) => each.title || each.fileName),
    );
  return found;
}

/** @returns the stored form of an answer, undefined for a question left blank, or what is wrong with it */
function readAnswer(item: FormItem, answer: Answer | undefined): { stored?: StoredAnswer; error?: Told } {
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) {
    return item.required ? { error: told('REQUIRED') } : {};
  }
  try {
    return { stored: checkAnswer(item, answer) };
  } catch (error) {
    if (error instanceof BadAnswer) return { error };
    throw error;
  }
}

/** An answer is named by the item's id or, for those who write by hand, by its title. */
function keyOf(item: FormItem, given: Answers): string {
  return String(item.id) in given ? String(item.id) : item.title;
}

function byItemId(form: FormData, given: Answers): Record<string, Answer | undefined> {
  return Object.fromEntries(form.items.map((each) => [String(each.id), given[keyOf(each, given)]]));
}

/** Checks all answers as the page does before it sends anything. @throws FormRefused */
function checkedAnswers(form: FormData, given: Answers, email: Email | undefined): Record<string, StoredAnswer> {
  if (typeof given !== 'object' || given === null) throw new BadRequest('Write the answers as { "Name": "Ani" }');
  const errors: Record<string, Told> = {};
  const byItem: Record<string, Told> = {};
  refuseClosed(form);
  if (email && !/^[^\s@<>]+@[^\s@<>]+$/.test(email))
    errors.Email = { message: `Not a mail address: ${JSON.stringify(email)}` };
  if (form.collectsEmail && !email) errors.Email = told('REQUIRED');
  const known = new Set(form.items.filter(isQuestion).map((item) => keyOf(item, given)));
  const answers: Record<string, StoredAnswer> = {};
  const byId = byItemId(form, given);
  for (const item of visitedItems(form, byId).filter(isQuestion)) {
    const id = String(item.id);
    const { stored, error } = readAnswer(item, byId[id]);
    if (stored !== undefined) answers[id] = stored;
    if (error === undefined) continue;
    errors[item.title] = error;
    byItem[id] = error;
  }
  const titles = form.items.filter(isQuestion).map(({ title }) => JSON.stringify(title));
  for (const key of Object.keys(given)) {
    if (!known.has(key)) errors[key] = toldWithKnown(told('NO_SUCH_QUESTION'), titles.join(', '));
  }
  if (Object.keys(errors).length > 0) throw new FormRefused(errors, byItem);
  return answers;
}

/** Files are sent by name, and lie in the owner's Drive from then on: the answer holds their ids (facts 4.3). */
function withFiles(world: World, form: FormData, answers: Record<string, StoredAnswer>): Record<string, StoredAnswer> {
  const isUpload = (id: string) => form.items.some((each) => String(each.id) === id && each.type === 'FILE_UPLOAD');
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      return [id, isUpload(id) ? [answer].flat(2).map((name) => fileOf(world, form, name)) : answer];
    }),
  );
}

/** @param name of a file that is sent, or the id of one that was sent before @returns its id */
function fileOf({ documents, clock }: World, { owner }: FormData, name: string): string {
  const { office } = documents;
  const known = office.files?.find((each) => each.id === name);
  if (known) return known.id;
  const [id, at] = [documents.newId('file', 33), clock.now()];
  const type = name.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
  office.files = [...(office.files ?? []), { id, name, type, base64: '', owner, created: at, updated: at }];
  documents.touch('office');
  return id;
}

function refuseClosed(form: FormData): void {
  if (!form.published) throw new FormRefused({ '': told('FORM_NOT_PUBLISHED') });
  if (form.accepting) return;
  throw new FormRefused({ '': form.closedMessage ? { message: form.closedMessage } : told('FORM_CLOSED') });
}

function checkPage(form: FormData, given: Answers, page: string): FormPageCheck {
  refuseClosed(form);
  const byId = byItemId(form, given);
  const found = pageOf(form, page, byId);
  if (!found) throw new NotFound(told('NO_PAGE', { name: JSON.stringify(page) }));
  const errors: Record<string, Told> = {};
  for (const item of found.items.filter(isQuestion)) {
    const { error } = readAnswer(item, byId[String(item.id)]);
    if (error !== undefined) errors[String(item.id)] = error;
  }
  return {
    errors: messagesOf(errors),
    codes: codesOf(errors),
    ...(found.next === undefined ? {} : { next: found.next }),
  };
}

/** Fires the submit triggers of the form and of the sheet its responses go to, with the fields of facts 2. */
function fireSubmit(
  world: World,
  form: FormData,
  response: ResponseData,
  row: number | undefined,
  changed?: ReadonlySet<string>,
): ExecutionRecord[] {
  const tab = responseTab(world, form);
  const spreadsheet = tab?.spreadsheet.id ?? '';
  const waiting = [...world.triggers.waitingFor('ON_FORM_SUBMIT', form.id)];
  if (tab && row !== undefined) waiting.push(...world.triggers.waitingFor('ON_FORM_SUBMIT', spreadsheet));
  return waiting.map((trigger) => {
    if (trigger.source === 'FORMS' || !tab || row === undefined) {
      return fire(world, trigger, { response: { form: form.id, data: response }, source: { form: form.id } });
    }
    const keys = tab.sheet.responseColumns ?? [];
    // After an edit only what changed is there, the rest is blank (facts 2).
    const values = shownRow(tab, row).map((text, index) => (changed && !changed.has(keys[index] ?? '') ? '' : text));
    const namedValues: Record<string, string[]> = {};
    for (const [index, text] of values.entries()) {
      const title = String(tab.sheet.values.get(1, index + 1) ?? '');
      namedValues[title] = [...(namedValues[title] ?? []), text];
    }
    const range = { spreadsheet, sheet: tab.sheet.id, row, column: 1, rows: 1, columns: values.length };
    return fire(world, trigger, { namedValues, range, values });
  });
}

/** @throws NotFound for an unknown response, FormRefused where the form lets nobody change their answers */
function changeable(world: World, responseId: string): { form: FormData; response: ResponseData } {
  for (const form of world.documents.forms.values()) {
    const response = form.responses.find(({ id }) => id === responseId);
    if (!response) continue;
    if (!form.allowsEdits) throw new FormRefused({ '': told('NO_MORE_CHANGES') });
    return { form, response };
  }
  throw new NotFound(told('NO_RESPONSE', { name: JSON.stringify(responseId) }));
}

/** @returns the forms of the workspace as respondents use them */
export function formPages(world: World): WorkspaceForms {
  return {
    list: () => [...world.documents.forms.values()].map(formInfo),
    make: (draft, as) => formInfo(makeForm(world, draft, as)),
    setDoor: (name, { responders, ...door }) => {
      const form = findForm(world, name);
      // Publishing decides whether answers are taken, until somebody says otherwise (facts 4.2).
      if (door.published !== undefined && door.published !== form.published) form.accepting = door.published;
      Object.assign(form, door, responders && { restricted: responders === 'domain' });
      world.touch('form', form.id);
      return formInfo(form);
    },
    addItem: (form, item, position, as) => formInfo(insertQuestion(world, findForm(world, form), item, position, as)),
    editItem: (form, item, change, as) => formInfo(changeQuestion(world, findForm(world, form), item, change, as)),
    removeItem: (form, item, as) => formInfo(removeQuestion(world, findForm(world, form), item, as)),
    respond: (name, given, email) => {
      const form = findForm(world, name);
      const answers = withFiles(world, form, checkedAnswers(form, given, email));
      const id = `2_${world.documents.newId('response', 60)}`;
      const response = { id, at: world.clock.now(), email: form.collectsEmail ? (email ?? '') : '', answers };
      form.responses.push(response);
      const row = writeResponse(world, form, response);
      world.touch('form', form.id);
      return { responseId: id, executions: fireSubmit(world, form, response, row) };
    },
    checkPage: (name, given, page) => checkPage(findForm(world, name), given, page),
    response: (responseId) => {
      const { answers, email } = changeable(world, responseId).response;
      return { answers, email };
    },
    editResponse: (responseId, given, email) => {
      const { form, response } = changeable(world, responseId);
      const before = response.answers;
      const titles = Object.fromEntries(form.items.map((each) => [each.title, String(each.id)]));
      const byId = Object.fromEntries(Object.entries(given).map(([key, value]) => [titles[key] ?? key, value]));
      response.answers = withFiles(world, form, checkedAnswers(form, { ...before, ...byId }, email ?? response.email));
      response.at = world.clock.now();
      if (form.collectsEmail && email) response.email = email;
      const changed = new Set(['timestamp']);
      for (const [key, value] of Object.entries(response.answers)) {
        if (JSON.stringify(before[key]) !== JSON.stringify(value)) changed.add(key);
      }
      const row = writeResponse(world, form, response);
      world.touch('form', form.id);
      return { responseId, executions: fireSubmit(world, form, response, row, changed) };
    },
  };
}
