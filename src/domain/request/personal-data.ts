// Masks a contact's personal data once the office may no longer keep it (UU 27/2022; domain notes 3.3).

import { monthsAfter } from '../time/months.ts';
import { dateOf, type PlainDate } from '../time/time.ts';
import type { Personal } from './field-rows.ts';
import { personalOf, TEXT_FIELDS, valuesBy } from './fields.ts';
import type { BookingRequest } from './request.ts';
import { OPEN_STATUSES } from './status.ts';

/** Replaces a name or a post, so that people see that there was one. */
export const MASK = '•••';

/** What people write as they like, and may name somebody in. */
const FREE_TEXTS = TEXT_FIELDS.filter((field) => personalOf(field) === 'FREE_TEXT');

/** The contact person of a request. */
export type Contact = Pick<BookingRequest, 'contactName' | 'contactRole' | 'email' | 'phone'>;

/** What is searched for literally; mail addresses and telephone numbers are also found by their patterns. */
export type Named = Pick<Contact, 'contactName' | 'phone'>;

/**
 * Whether the personal data of a request may no longer be kept: the months are over, counted from its receipt or from
 * the last day of its event, whichever is later. Not for an open request whose days cannot be read.
 * @returns `false` also if nothing is left to mask
 */
export function isMaskingDue(request: BookingRequest, today: PlainDate, months: number): boolean {
  const { responseId, marks } = request;
  if (!isRetentionOver(request, today, months)) return false;
  // The form keeps its response even if people emptied the row; notes may name contacts.
  return showsContact(request) || (!marks.masked && (responseId !== '' || namesSomebody(request)));
}

/** Whether the months are over, whatever is left to mask. */
function isRetentionOver(request: BookingRequest, today: PlainDate, months: number): boolean {
  const { endDate, submittedAt, status } = request;
  if (endDate === null && OPEN_STATUSES.includes(status)) return false;
  const received = dateOf(submittedAt);
  const last = endDate !== null && endDate > received ? endDate : received;
  return monthsAfter(last, months) < today;
}

/** Whether a text holds an address or a telephone number. */
function namesSomebody(request: BookingRequest): boolean {
  return FREE_TEXTS.some((field) => maskedText(request[field], [request]) !== request[field]);
}

function showsContact(request: BookingRequest): boolean {
  return TEXT_FIELDS.some((field) => {
    const way = personalOf(field);
    return (way === 'MASKED' || way === 'EMPTIED') && MASKED[way](request[field], request) !== request[field];
  });
}

/** What is left of a text once its request is masked. */
const MASKED: Readonly<Record<Personal, (text: string, contact: Named) => string>> = {
  NO: (text) => text,
  EMPTIED: () => '',
  MASKED: (text) => (text === '' ? '' : MASK),
  FREE_TEXT: (text, contact) => maskedText(text, [contact]),
};

/** The request without its contact. The address and number are blank, so that nobody can be mailed or called. */
export function withoutContact(request: BookingRequest): BookingRequest {
  return {
    ...request,
    ...valuesBy(TEXT_FIELDS, (field) => MASKED[personalOf(field)](request[field], request)),
    marks: { ...request.marks, masked: true, untold: null, proposedRefusal: null, undo: null },
  };
}

/**
 * A text without the names of some contacts, and without any mail address or telephone number. Of a name, the whole is
 * found and any two of its words that follow each other; one word alone only after a form of address ("Bu Dewi"), since
 * it may mean something else.
 */
export function maskedText(text: string, contacts: readonly Named[]): string {
  const names = contacts.flatMap(({ contactName, phone }) => [contactName.trim(), phone.trim()]);
  const words = contacts.map(({ contactName }) => nameWords(contactName));
  const masked = [...names, ...words.flatMap(runs)]
    .filter((each) => each.length > SHORTEST_NAME)
    .reduce((rest, each) => rest.replace(whole(each), MASK), text);
  return [...new Set(words.flat())]
    .filter((each) => each.length > SHORTEST_NAME)
    .reduce((rest, each) => rest.replace(addressed(each), `$1${MASK}`), masked)
    .replace(ADDRESS, MASK)
    .replace(PHONE, MASK);
}

/** The words of a name, without titles: "Hj. Dewi Kartika, S.Kom., M.Si." gives "Dewi" and "Kartika". */
function nameWords(name: string): string[] {
  const [person = ''] = name.split(',');
  const words = person.split(/\s+/).filter((word) => word !== '' && !word.includes('.'));
  return words.slice(0, MOST_WORDS);
}

/** Every two or more words that follow each other, the longest first: whoever leaves out one is still meant. */
function runs(words: readonly string[]): string[] {
  const sequences: string[] = [];
  for (let length = words.length; length >= 2; length--) {
    for (let start = 0; start + length <= words.length; start++)
      sequences.push(words.slice(start, start + length).join(' '));
  }
  return sequences;
}

/** Matches a word of a name after a form of address, which is kept. */
function addressed(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(${FORMS_OF_ADDRESS}\\s+)${quoted(word)}(?![\\p{L}\\d])`, 'giu');
}

/** Of a longer name the first words are searched for. */
const MOST_WORDS = 6;
const FORMS_OF_ADDRESS = '(?:bapak|bpk|pak|ibu|bu|saudara|saudari|sdri|sdr|kakak|kak|mbak|mas|bang|abang)\\.?';

/** Matches a name, but not as a part of another word. */
function whole(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${quoted(name)}(?![\\p{L}\\d])`, 'giu');
}

/** A text as a pattern that matches it, whatever the spacing. */
function quoted(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+');
}

/** Names of this length or less would match words that are no names. */
const SHORTEST_NAME = 2;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g;
/** "0812-3456-7890", "+62 812 3456 7890", "(0561) 123456"; not the digits within a link. */
const PHONE =
  /(?<![\w/=+-])(?:(?:\+?62|0)[\s.-]?8\d{1,2}(?:[\s.-]?\d){5,9}|(?:\+62[\s-]?|\(?0)\d{2,3}\)?[\s-]?\d{5,8})(?!\d)/g;
