// Masks a contact's personal data once the office may no longer keep it (UU 27/2022; domain notes 3.3).

import { dateOf, type PlainDate } from '../time/time.ts';
import type { BookingRequest } from './request.ts';
import { OPEN_STATUSES } from './status.ts';

/** Replaces a name or a post, so that people see that there was one. */
export const MASK = '•••';

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
  const { endDate, submittedAt, status, responseId, marks } = request;
  if (endDate === null && OPEN_STATUSES.includes(status)) return false;
  const received = dateOf(submittedAt);
  const last = endDate !== null && endDate > received ? endDate : received;
  if (monthsAfter(last, months) >= today) return false;
  // The form keeps its response even if people emptied the row.
  return showsContact(request) || (responseId !== '' && !marks.masked);
}

function showsContact({ contactName, contactRole, email, phone }: Contact): boolean {
  return [contactName, contactRole].some((text) => text !== '' && text !== MASK) || email !== '' || phone !== '';
}

/** The same day some months later, for comparing only: in a short month it may be a day that does not exist. */
function monthsAfter(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
}

/** The request without its contact. The address and number are blank, so that nobody can be mailed or called. */
export function withoutContact(request: BookingRequest): BookingRequest {
  const masked = (text: string) => (text === '' ? '' : MASK);
  return {
    ...request,
    contactName: masked(request.contactName),
    contactRole: masked(request.contactRole),
    email: '',
    phone: '',
    description: maskedText(request.description, [request]),
    staffNotes: maskedText(request.staffNotes, [request]),
    marks: { ...request.marks, masked: true, untold: null, undo: null },
  };
}

/** A text without the names of some contacts, and without any mail address or telephone number. */
export function maskedText(text: string, contacts: readonly Named[]): string {
  const known = contacts.flatMap(({ contactName, phone }) => [contactName.trim(), phone.trim()]);
  return known
    .filter((each) => each.length > SHORTEST_NAME)
    .reduce((masked, each) => masked.replace(whole(each), MASK), text)
    .replace(ADDRESS, MASK)
    .replace(PHONE, MASK);
}

/** Matches a name, but not as a part of another word. */
function whole(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${name.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+')}(?![\\p{L}\\d])`, 'giu');
}

/** Names of this length or less would match words that are no names. */
const SHORTEST_NAME = 2;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g;
/** "0812-3456-7890", "+62 812 3456 7890", "(0561) 123456"; not the digits within a link. */
const PHONE =
  /(?<![\w/=+-])(?:(?:\+?62|0)[\s.-]?8\d{1,2}(?:[\s.-]?\d){5,9}|(?:\+62[\s-]?|\(?0)\d{2,3}\)?[\s-]?\d{5,8})(?!\d)/g;
