// What may stand in workspace.json: a misspelt name or value is refused with its line, and not passed over.
import { triggerEvents } from '../data/triggers.ts';
import type { Language, WorkspaceSettings } from '../facade.ts';
import { madeItemTypes } from '../model/forms/item-types.ts';
import { isLocale } from '../model/sheets/coercion.ts';
import { isObject, type Shape } from './shape.ts';

const text: Shape = { words: 'a text', fits: (value) => typeof value === 'string' };
const yesOrNo: Shape = { words: 'true or false', fits: (value) => typeof value === 'boolean' };
const count: Shape = { words: 'a number from 1', fits: (value) => Number.isInteger(value) && Number(value) >= 1 };
const object: Shape = { words: 'an object', fits: isObject };
const anything: Shape = { words: 'anything', fits: () => true };
const address: Shape = {
  words: 'a mail address, such as "name@example.com"',
  fits: (value) => typeof value === 'string' && /^[^\s@<>]+@[^\s@<>]+$/.test(value),
};
const locale: Shape = {
  words: 'a locale of Google Sheets, such as "en_US"',
  fits: (value) => typeof value === 'string' && isLocale(value),
};
const textOrNull: Shape = { words: 'a text or null', fits: (value) => value === null || typeof value === 'string' };
const editor: Shape = {
  words: 'a mail address, or "" for somebody without an account',
  fits: (value) => value === '' || address.fits(value),
};

// What there is of each once: the compiler asks for those that are missing.
const languages: Readonly<Record<Language, true>> = { en: true, id: true };
const containers: Readonly<Record<WorkspaceSettings['container'], true>> = {
  spreadsheet: true,
  form: true,
  none: true,
};

const item: Shape = {
  members: {
    ...{ type: { oneOf: madeItemTypes }, title: text, help: text, required: yesOrNo, other: yesOrNo },
    ...{ choices: { listOf: text }, rows: { listOf: text }, scale: object },
  },
  needed: ['type', 'title'],
};
const form: Shape = {
  members: {
    ...{
      title: text,
      bound: yesOrNo,
      items: { listOf: item },
      collectsEmail: yesOrNo,
      allowsEdits: yesOrNo,
      responsesTo: textOrNull,
    },
  },
};
const table: Shape = {
  words: 'a list of rows, each a list of cells',
  fits: (value) => Array.isArray(value) && value.every(Array.isArray),
};
const setup: Shape = {
  members: {
    calendars: { listOf: text },
    tabs: { listOf: { members: { name: text, values: table }, needed: ['name'] } },
    forms: { listOf: form },
    function: text,
    visits: { listOf: address },
    triggers: {
      listOf: {
        members: { function: text, event: { oneOf: Object.keys(triggerEvents) }, of: text, schedule: object },
        needed: ['function', 'event'],
      },
    },
    edits: {
      listOf: {
        members: { sheet: text, range: text, value: anything, values: table, as: editor },
        needed: ['sheet', 'range'],
      },
    },
    responses: {
      listOf: { members: { form: text, answers: object, email: address, at: text }, needed: ['form', 'answers'] },
    },
  },
};
/** The whole file. */
export const workspaceJson: Shape = {
  members: {
    ...{ title: text, owner: address, domain: text, locale, language: { oneOf: Object.keys(languages) } },
    container: { oneOf: Object.keys(containers) },
    people: {
      listOf: {
        members: { name: text, email: address, title: text, opens: text, accounts: count },
        needed: ['name', 'email'],
      },
    },
    ...{ setup, tour: { listOf: anything }, runs: object, readings: object },
    tours: {
      listOf: { members: { when: object, finds: object, steps: { listOf: anything } }, needed: ['steps'] },
    },
    replies: {
      listOf: { members: { sheet: text, column: text, accepted: text }, needed: ['sheet', 'column', 'accepted'] },
    },
  },
};
