// What a respondent has filled in so far: read from a link, kept as typed, and turned into the answers that are sent.
import type { Answer, FormInfo, FormItemInfo } from '../../data/index.ts';
import { readDate, readTime, showDate, showTime } from '../fields/typed-times.ts';
import { say } from '../words/words.ts';

/** What each field holds, by its name: an item's id, or a part of it such as `12.other`, `12.time` or `12.0` (a row). */
export type Values = Readonly<Record<string, readonly string[]>>;

/** The choice that stands for the respondent's own words. */
export const OTHER = '__other_option__';

/** Name of the field for the respondent's address. */
export const EMAIL = 'email';

interface Reading {
  /** By item id; questions left blank are left out. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** A message by item id for what cannot be read as a date or a time. */
  readonly unreadable: Readonly<Record<string, string>>;
}

/** @returns the answers that the fields hold */
export function readAnswers(items: readonly FormItemInfo[], values: Values): Reading {
  const answers: Record<string, Answer> = {};
  const unreadable: Record<string, string> = {};
  for (const item of items) {
    const answer = answerOf(item, values);
    if (answer === undefined) continue;
    if (typeof answer === 'object' && 'message' in answer) unreadable[item.id] = answer.message;
    else answers[item.id] = answer;
  }
  return { answers, unreadable };
}

function answerOf(item: FormItemInfo, values: Values): Answer | { readonly message: string } | undefined {
  const { id, type, rows } = item;
  const first = (values[id]?.[0] ?? '').trim();
  if (rows) {
    const given = rows.map((_, index) => values[`${id}.${index}`] ?? []);
    if (given.every((each) => each.length === 0)) return undefined;
    return type === 'CHECKBOX_GRID' ? given : given.map(([one = '']) => one);
  }
  if (type === 'DATE') return first === '' ? undefined : (readDate(first) ?? NO_DATE);
  if (type === 'TIME') return first === '' ? undefined : (readTime(first) ?? NO_TIME);
  if (type === 'DATETIME') {
    const time = (values[`${id}.time`]?.[0] ?? '').trim();
    if (first === '' && time === '') return undefined;
    const [date, hour] = [readDate(first), readTime(time)];
    return date === undefined ? NO_DATE : hour === undefined ? NO_TIME : `${date} ${hour}`;
  }
  const own = values[`${id}.other`]?.[0]?.trim() ?? '';
  const chosen = (values[id] ?? [])
    .map((value) => (value === OTHER ? own : value))
    .filter((value) => value.trim() !== '');
  if (chosen.length === 0) return undefined;
  return type === 'CHECKBOX' || type === 'FILE_UPLOAD' ? chosen : chosen[0];
}

const NO_DATE = { message: say.fields.noDate };
const NO_TIME = { message: say.fields.noTime };

/**
 * Reads a link that fills in part of the form, as `FormResponse.toPrefilledUrl()` and Google's own page write it.
 * @param query `entry.ID=…`, own words as `entry.ID.other_option_response=…`, `emailAddress=…`
 */
export function prefilled({ items }: Pick<FormInfo, 'items'>, query: URLSearchParams): Values {
  const values: Record<string, readonly string[]> = {};
  const email = query.get('emailAddress');
  if (email) values[EMAIL] = [email];
  for (const item of items) {
    const given = query.getAll(`entry.${item.id}`);
    const own = query.get(`entry.${item.id}.other_option_response`);
    if (given.length > 0) Object.assign(values, fieldsOf(item, given));
    if (own !== null) values[`${item.id}.other`] = [own];
  }
  return values;
}

/** @param answers by item id, as they were stored @returns the fields that show them */
export function shownAnswers({ items }: Pick<FormInfo, 'items'>, answers: Readonly<Record<string, Answer>>): Values {
  const values: Record<string, readonly string[]> = {};
  for (const item of items) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    if (item.rows && Array.isArray(answer)) {
      for (const [index, row] of answer.entries()) values[`${item.id}.${index}`] = [row].flat().filter(Boolean);
    } else Object.assign(values, fieldsOf(item, [answer].flat(2).map(String)));
  }
  return values;
}

function fieldsOf(item: FormItemInfo, given: readonly string[]): Record<string, readonly string[]> {
  const { id, type, choices = [], rows } = item;
  const [first = ''] = given;
  if (rows) return Object.fromEntries(given.map((each, index) => [`${id}.${index}`, each === '' ? [] : [each]]));
  if (type === 'DATE') return { [id]: [shownDate(first)] };
  if (type === 'TIME') return { [id]: [shownTime(first)] };
  if (type === 'DATETIME') {
    const [date = '', time = ''] = first.split(/[ T]/);
    return { [id]: [shownDate(date)], [`${id}.time`]: [shownTime(time)] };
  }
  if (!item.other) return { [id]: given };
  // A choice that is not on the list can only be the respondent's own words.
  const own = given.find((each) => each !== OTHER && !choices.includes(each));
  const known = given.filter((each) => choices.includes(each));
  const other = own !== undefined || given.includes(OTHER) ? [OTHER] : [];
  return { [id]: [...known, ...other], ...(own === undefined ? {} : { [`${id}.other`]: [own] }) };
}

function shownDate(text: string): string {
  const date = readDate(text);
  return date === undefined ? text : showDate(date);
}

function shownTime(text: string): string {
  const time = readTime(text);
  return time === undefined ? text : showTime(time);
}
