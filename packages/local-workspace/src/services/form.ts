// `FormApp`, `Form`, its items and responses: the host's side.
import { wordsOf } from '../calls/words.ts';
import { type Services, shared } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { settle } from '../engine/execution/settling.ts';
import { documented } from '../engine/readings.ts';
import { addItem, type FormData, type FormItem, type Grade, newForm, type StoredAnswer } from '../model/forms/form.ts';
import { BadAnswer, checkAnswer } from '../model/forms/form-answers.ts';
import type { ItemType } from '../model/forms/item-types.ts';
import { ServiceError } from '../model/service-error.ts';
import { hasDocument } from './access.ts';
import { linkTab, syncColumns, writeResponse } from './sheets/response-tab.ts';

const catchAll = 'Invalid data updating form.';

function formOf(execution: Execution, id: string): FormData {
  const found = execution.world.documents.forms.get(id);
  if (!found)
    throw new ServiceError('No item with the given ID could be found, or you do not have permission to access it.');
  return found;
}

function change<T>(execution: Execution, id: string, act: (form: FormData) => T): T {
  const form = formOf(execution, id);
  const result = act(form);
  syncColumns(execution.world, form);
  execution.world.touch('form', id);
  return result;
}

/** @throws ServiceError for what an unpublished form has not (facts 13.1) */
function refuseUnpublished({ published }: FormData): void {
  if (!published) throw new ServiceError(documented('newForms', 'Operation not supported on unpublished form'));
}

function itemOf(form: FormData, id: number): FormItem {
  const found = form.items.find((each) => each.id === id);
  if (!found) throw new ServiceError('Invalid item.');
  return found;
}

/** Getters that all read one plain description, each under its own name so that it is counted as itself. */
const getters = wordsOf(
  'getTitle getDescription getConfirmationMessage getCustomClosedFormMessage isAcceptingResponses isPublished supportsAdvancedResponderPermissions collectsEmail canEditResponse hasLimitOneResponsePerUser hasProgressBar getItems getItemById getEditors requiresLogin getShuffleQuestions isPublishingSummary hasRespondAgainLink isQuiz',
);

function description(execution: Execution, id: string): unknown {
  const { items, responses, destination, ...form } = formOf(execution, id);
  return { ...form, items: items.map((each) => ({ id: each.id, type: each.type })) };
}

/** Setters of one plain field. */
const setters = {
  setTitle: 'title',
  setDescription: 'description',
  setConfirmationMessage: 'confirmationMessage',
  setCustomClosedFormMessage: 'closedMessage',
  setCollectEmail: 'collectsEmail',
  setAllowResponseEdits: 'allowsEdits',
  setLimitOneResponsePerUser: 'onePerUser',
  setProgressBar: 'progressBar',
  setShowLinkToRespondAgain: 'showsLink',
  setRequireLogin: 'login',
  setShuffleQuestions: 'shuffled',
  setPublishingSummary: 'summary',
} as const satisfies Readonly<Record<string, keyof FormData>>;

const plainServices = {
  ...shared('Form', getters, () => description),
  ...shared(
    'Form',
    Object.keys(setters) as (keyof typeof setters)[],
    (name) => (execution: Execution, id: string, value: never) =>
      change(execution, id, (form) => Object.assign(form, { [setters[name]]: value })) && null,
  ),
} satisfies Services;

function destinationOf(execution: Execution, id: string): NonNullable<FormData['destination']> {
  const { destination } = formOf(execution, id);
  if (!destination) throw new ServiceError('The form currently has no response destination.');
  return destination;
}

const formAddress = /^https:\/\/(docs\.google\.com\/(a\/[^/]+\/)?forms\/|forms\.gle\/)/;

function shortUrl(id: string): string {
  return `https://forms.gle/${id.slice(1, 18)}`;
}

export const formServices = {
  'FormApp.getActiveForm': (execution) => {
    const { container, documents } = execution.world;
    if (container === null || !documents.forms.has(container)) return null;
    return hasDocument(execution, 'activeFormInWebApp') ? container : null;
  },
  /** Whether a form is published where a script does not say so, facts 4.2 and 13.1 tell differently. */
  'FormApp.create': (execution, title: string, wished: boolean | null) => {
    const { world, launch } = execution;
    const published = wished ?? world.readings.of('newForms') === 'published';
    const id = world.documents.newId('form');
    world.documents.forms.set(id, newForm(id, title, launch.effective, published));
    world.touch('form', id);
    return id;
  },
  'FormApp.openById': (execution, id: string) => formOf(execution, id).id,
  'FormApp.openByUrl': (execution, url: string) => {
    const id = /\/forms\/d\/(?:e\/)?([\w-]+)/.exec(url)?.[1];
    if (!id || !execution.world.documents.forms.has(id)) throw new ServiceError('Invalid argument: url');
    return id;
  },
  ...plainServices,
  'Form.addEditors': (execution, id: string, emails: string[]) =>
    change(execution, id, (form) => {
      form.editors = [...new Set([...form.editors, ...emails])];
    }),
  'Form.removeEditor': (execution, id: string, email: string) =>
    change(execution, id, (form) => {
      form.editors = form.editors.filter((each) => each !== email);
    }),
  /** A copy of an item comes to stand right below it. */
  'Form.addCopy': (execution, id: string, item: number) =>
    change(execution, id, (form) => {
      const index = form.items.findIndex((each) => each.id === item);
      const original = form.items[index];
      if (!original) throw new ServiceError('Invalid item.');
      const made = addItem(form, original.type);
      form.items.pop();
      form.items.splice(index + 1, 0, { ...structuredClone(original), id: made.id });
      return made.id;
    }),
  'Form.setPublished': (execution, id: string, published: boolean) =>
    change(execution, id, (form) => {
      if (form.published !== published) form.accepting = published;
      form.published = published;
    }),
  'Form.setAcceptingResponses': (execution, id: string, accepting: boolean) =>
    change(execution, id, (form) => {
      refuseUnpublished(form);
      form.accepting = accepting;
    }),
  /** A form that is no quiz any more keeps nothing of one. */
  'Form.setIsQuiz': (execution, id: string, quiz: boolean) =>
    change(execution, id, (form) => {
      form.quiz = quiz;
      if (quiz) return;
      for (const item of form.items) {
        delete item.points;
        delete item.feedback;
        if (item.choices) item.choices = item.choices.map(({ correct, ...rest }) => rest);
      }
    }),
  'Form.submitGrades': (execution, id: string, graded: { id: string; grades: Record<string, Grade> }[]) =>
    change(execution, id, (form) => {
      for (const { id: responseId, grades } of graded) {
        const response = form.responses.find((each) => each.id === responseId);
        if (!response) throw new ServiceError('Invalid response ID.');
        response.grades = { ...response.grades, ...grades };
        execution.world.graded.push({ form: id, response: responseId });
      }
    }),
  'Form.getPublishedUrl': (execution, id: string) => {
    refuseUnpublished(formOf(execution, id));
    return `https://docs.google.com/forms/d/e/${id}/viewform`;
  },
  'Form.shortenFormUrl': (_execution, id: string, url: string) => {
    if (!formAddress.test(url)) throw new ServiceError('Invalid argument: url');
    return shortUrl(id);
  },
  'Form.setDestination': (execution, id: string, spreadsheetId: string) =>
    change(execution, id, (form) => {
      const spreadsheet = execution.world.documents.spreadsheets.get(spreadsheetId);
      if (!spreadsheet) throw new ServiceError('Invalid argument: id');
      settle(execution, spreadsheetId);
      linkTab(execution.world, form, spreadsheet);
    }),
  'Form.removeDestination': (execution, id: string) =>
    change(execution, id, (form) => {
      delete form.destination;
    }),
  'Form.getDestinationId': (execution, id: string) => destinationOf(execution, id).spreadsheetId,
  'Form.getDestinationType': (execution, id: string) => {
    destinationOf(execution, id);
    return 'SPREADSHEET';
  },
  'Form.addItem': (execution, id: string, type: ItemType) => change(execution, id, (form) => addItem(form, type).id),
  'Form.deleteItem': (execution, id: string, index: number) =>
    change(execution, id, (form) => {
      const item = form.items[index];
      if (!item) throw new ServiceError(catchAll);
      // A page break that a choice leads to cannot go before the choice is changed (facts 4.1).
      if (form.items.some((each) => each.choices?.some((choice) => choice.goTo === item.id)))
        throw new ServiceError(catchAll);
      form.items.splice(index, 1);
    }),
  'Form.moveItem': (execution, id: string, from: number, to: number) =>
    change(execution, id, (form) => {
      const item = form.items[from];
      if (!item || !form.items[to]) throw new ServiceError(catchAll);
      form.items.splice(from, 1);
      form.items.splice(to, 0, item);
    }),
  'Item.get': (execution, id: string, itemId: number) => {
    const form = formOf(execution, id);
    const item = itemOf(form, itemId);
    return { ...item, index: form.items.indexOf(item) };
  },
  'Item.set': (execution, id: string, itemId: number, fields: ItemFields) =>
    change(execution, id, (form) => {
      const item = itemOf(form, itemId);
      refuseChoices(item, fields);
      refuseScale(fields);
      // Points belong to a quiz, and are more than none (facts 4.1).
      if (fields.points !== undefined && !(form.quiz && fields.points > 0)) throw new ServiceError(catchAll);
      Object.assign(item, fields);
      if (fields.rule === null) delete item.rule;
    }),
  'Item.createResponse': (execution, id: string, itemId: number, answer: unknown) =>
    checked(itemOf(formOf(execution, id), itemId), answer),
  'Form.getResponses': (execution, id: string, since: number | null) =>
    formOf(execution, id).responses.filter((each) => since === null || each.at >= since),
  'Form.deleteResponses': (execution, id: string, responseId: string | null) =>
    change(execution, id, (form) => {
      form.responses = form.responses.filter((each) => responseId !== null && each.id !== responseId);
    }),
  'Form.getResponse': (execution, id: string, responseId: string) => {
    const found = formOf(execution, id).responses.find((each) => each.id === responseId);
    if (!found) throw new ServiceError('Invalid response ID.');
    return found;
  },
  'Form.submitResponse': (execution, id: string, answers: Record<string, StoredAnswer>) =>
    change(execution, id, (form) => {
      // A script cannot submit where an address is collected or one response a person is allowed (facts 4.1, 4.2).
      if (form.collectsEmail || form.onePerUser) throw new ServiceError(catchAll);
      if (!form.published || !form.accepting) throw new ServiceError(catchAll);
      const { world } = execution;
      const response = { id: `2_${world.documents.newId('response', 60)}`, at: world.clock.now(), email: '', answers };
      form.responses.push(response);
      if (form.destination) settle(execution, form.destination.spreadsheetId);
      writeResponse(world, form, response);
      return response;
    }),
} satisfies Services;

/** What `Item.set` takes; a rule of null is taken off. */
type ItemFields = Omit<Partial<FormItem>, 'rule'> & { readonly rule?: FormItem['rule'] | null };

/** A scale begins with 0 or 1 and ends with 3 to 10, a rating ends likewise (facts 16.3). */
function refuseScale({ scale }: ItemFields): void {
  if (!scale) return;
  const isFine = [0, 1].includes(scale.lower) && scale.upper >= 3 && scale.upper <= 10;
  if (!isFine) throw new ServiceError(catchAll);
}

/** Empty lists and equal choices are refused; those with and without navigation cannot be mixed (facts 4.1, 17.2). */
function refuseChoices({ type }: FormItem, fields: ItemFields): void {
  if (fields.rows?.length === 0) throw new ServiceError('The rows array cannot be empty.');
  if (!fields.choices) return;
  if (fields.choices.length === 0) throw new ServiceError('The choices array cannot be empty.');
  const isGrid = type.endsWith('GRID');
  if (!isGrid && new Set(fields.choices.map(({ value }) => value)).size < fields.choices.length) {
    throw new ServiceError('Questions cannot have duplicate choice values.');
  }
  const leading = fields.choices.filter((each) => each.goTo !== undefined).length;
  if (leading > 0 && leading < fields.choices.length) throw new ServiceError(catchAll);
}

function checked(item: FormItem, answer: unknown): StoredAnswer {
  try {
    return checkAnswer(item, answer);
  } catch (error) {
    if (error instanceof BadAnswer)
      throw new ServiceError(`Invalid response submitted to ${item.type.toLowerCase()} question.`);
    throw error;
  }
}
