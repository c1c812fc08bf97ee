// What a form is made of: items, settings, responses and the sheet tab the responses go to.

import { type ItemType, kindOf } from './item-types.ts';

export interface Choice {
  readonly value: string;
  /** Item id of the page break it leads to, or a `FormApp.PageNavigationType`. */
  readonly goTo?: number | string;
  /** Of a quiz: whether it is right. */
  readonly correct?: boolean;
}

/** What a respondent is told of their answer in a quiz. */
export interface Feedback {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly displayText: string }[];
}

/** What an answer was found to be worth. */
export interface Grade {
  readonly score?: number;
  readonly feedback?: Feedback;
}

/** A rule of `createTextValidation()` and its siblings. */
export interface TextRule {
  readonly kind:
    | 'EMAIL'
    | 'NUMBER'
    | 'WHOLE_NUMBER'
    | 'PATTERN'
    | 'LENGTH_AT_LEAST'
    | 'LENGTH_AT_MOST'
    | 'NUMBER_BETWEEN'
    | 'URL'
    | 'SELECT_AT_LEAST'
    | 'SELECT_AT_MOST'
    | 'SELECT_EXACTLY'
    | 'ONE_PER_COLUMN'
    | 'NUMBER_EQUAL_TO'
    | 'NUMBER_NOT_EQUAL_TO'
    | 'NUMBER_GREATER_THAN'
    | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
    | 'NUMBER_LESS_THAN'
    | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
    | 'NUMBER_NOT_BETWEEN'
    | 'NOT_PATTERN'
    | 'PATTERN_WITHIN'
    | 'NO_PATTERN_WITHIN'
    /** Nothing was asked. */
    | '';
  readonly values: readonly (string | number)[];
  readonly helpText: string;
}

export interface FormItem {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  help: string;
  required: boolean;
  choices?: Choice[];
  other?: boolean;
  rule?: TextRule;
  scale?: { lower: number; upper: number; lowerLabel: string; upperLabel: string };
  includesYear?: boolean;
  /** Of a grid: its rows; its columns are the choices. */
  rows?: string[];
  /** Of a page break: where the page before it leads. */
  goTo?: number | string;
  /** Of a question in a quiz. */
  points?: number;
  feedback?: Readonly<Record<string, Feedback | null>>;
}

/** Dates are `YYYY-MM-DD`, times `HH:mm`, a scale is a string (facts 4.3). */
export type StoredAnswer = string | string[] | string[][];

export interface ResponseData {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  email: string;
  answers: Record<string, StoredAnswer>;
  /** Of a quiz, by item. */
  grades?: Readonly<Record<string, Grade>>;
}

export interface FormData {
  readonly id: string;
  fileName: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectsEmail: boolean;
  allowsEdits: boolean;
  onePerUser: boolean;
  progressBar: boolean;
  showsLink: boolean;
  login?: boolean;
  /** Answered by people of the domain alone. */
  restricted?: boolean;
  shuffled?: boolean;
  summary?: boolean;
  quiz?: boolean;
  owner: string;
  editors: string[];
  destination?: { spreadsheetId: string; sheetId: number };
  items: FormItem[];
  responses: ResponseData[];
  lastItemId: number;
  /** When it was made and changed last. */
  created?: number;
  updated?: number;
}

/** @returns a form whose title is still empty: only its file has a name (facts 4.1) */
export function newForm(id: string, fileName: string, owner: string, published = true): FormData {
  return {
    id,
    fileName,
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published,
    accepting: published,
    collectsEmail: false,
    allowsEdits: false,
    onePerUser: false,
    progressBar: false,
    showsLink: true,
    owner,
    editors: [],
    items: [],
    responses: [],
    lastItemId: 0,
  };
}

/** @returns whether the item takes an answer */
export function isQuestion(item: FormItem): boolean {
  return kindOf(item.type).silent !== true;
}

/** @returns the new item at the end of the form; a choice item starts with one choice whose value is '' (facts 4.1) */
export function addItem(form: FormData, type: ItemType): FormItem {
  form.lastItemId += 1;
  // Ids look random at Google; this keeps them unique and stable from run to run.
  const id = 100_000_007 + ((form.lastItemId * 7_654_321) % 1_900_000_000);
  const item: FormItem = { id, type, title: '', help: '', required: false };
  if (type === 'LIST' || type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX') item.choices = [{ value: '' }];
  if (type === 'GRID' || type === 'CHECKBOX_GRID') Object.assign(item, { rows: [], choices: [] });
  if (type === 'RATING') item.scale = { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  if (type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX') item.other = false;
  if (type === 'SCALE') item.scale = { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  if (type === 'DATE') item.includesYear = true;
  form.items.push(item);
  return item;
}
