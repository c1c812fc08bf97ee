// Tells which requests belong together: sent twice by mistake, or of one letter by one applicant.

import { folded } from '../text/text.ts';
import type { Instant } from '../time/time.ts';
import type { Status } from '../vocabulary.ts';
import type { Values } from './fields.ts';
import { phaseOf } from './status.ts';

/** A date of a letter: `sessionOf` is the number of the first of several; `null` where the letter asks for one. */
interface OfLetter {
  readonly marks: { readonly sessionOf: string | null };
}

/** What identifies the applicant and the letter. */
export type Applicant = Values<'institution' | 'phone' | 'email' | 'letterNumber'> & OfLetter;

/** What a request needs for a comparison with earlier ones. */
export type Traceable = Applicant &
  Values<'number' | 'submittedAt' | 'activity' | 'startDate' | 'endDate' | 'startTime' | 'endTime'>;

/** Whether two requests are of one letter by one applicant; the clash rule lets such candidates wait side by side. */
export function sameLineage(one: Applicant, other: Applicant): boolean {
  if (areSessions(one, other)) return true;
  const letter = letterKey(one.letterNumber);
  return letter !== '' && letter === letterKey(other.letterNumber) && sameApplicant(one, other);
}

/** Whether two requests are for dates that one letter names. */
export function areSessions({ marks }: OfLetter, other: OfLetter): boolean {
  return marks.sessionOf !== null && marks.sessionOf === other.marks.sessionOf;
}

/** The number of the first date of a request's letter. */
export function firstOfLetter({ number, marks }: Values<'number'> & OfLetter): string {
  return marks.sessionOf ?? number;
}

/** Whether a request is for a further date of a letter: its mails are those about the first. */
export function isFurther({ number, marks }: Values<'number'> & OfLetter): boolean {
  return firstOfLetter({ number, marks }) !== number;
}

/** What the dates of a letter share that have one holder: to them it is one letter. */
export function letterWithHolder(request: Values<'number' | 'status' | 'holder'> & OfLetter): string {
  return [firstOfLetter(request), request.status, request.holder].join();
}

/**
 * The earlier request that this one repeats: same applicant (phone, mail or letter), same time, same activity,
 * ignoring case and spacing. A time that could not be read equals no other.
 * @param others requests in any order; only kept ones count, and only those submitted before
 * @returns the number of the first of them, or `null`
 */
export function duplicateOf(request: Traceable, others: readonly (Traceable & { status: Status })[]): string | null {
  const activity = folded(request.activity);
  const twins = others.filter(
    (other) =>
      atSameTime(request, other) &&
      isKept(other.status) &&
      submittedBefore(other, request) &&
      folded(other.activity) === activity &&
      sameSender(other, request),
  );
  return twins.sort(bySubmission)[0]?.number ?? null;
}

/**
 * The requests that may be the one which staff are about to enter, whichever came first: of the same applicant, for the same
 * time or by the same letter.
 * @returns their numbers; of several dates of a letter that of the first
 */
export function alikeOf(request: Traceable, others: readonly (Traceable & { status: Status })[]): string[] {
  const letter = letterKey(request.letterNumber);
  const isAlike = (other: Traceable) =>
    sameApplicant(other, request) && (atSameTime(request, other) || sameFilled(letterKey(other.letterNumber), letter));
  const alike = others.filter((other) => isKept(other.status) && isAlike(other));
  return [...new Set(alike.map(firstOfLetter))];
}

/** A time that could not be read equals no other. */
function atSameTime(one: Traceable, other: Traceable): boolean {
  const parts = ['startDate', 'endDate', 'startTime', 'endTime'] as const;
  return parts.every((part) => one[part] !== null && one[part] !== '' && one[part] === other[part]);
}

/**
 * The earlier requests of the same letter by the same applicant: is this one a change, or a further session?
 * @param others requests in any order; only kept ones count, and only those submitted before
 * @returns their numbers, first submitted first
 */
export function revisionOf(request: Traceable, others: readonly (Traceable & { status: Status })[]): string[] {
  const letter = letterKey(request.letterNumber);
  if (letter === '') return [];
  return others
    .filter(
      (other) =>
        isKept(other.status) &&
        submittedBefore(other, request) &&
        letterKey(other.letterNumber) === letter &&
        sameApplicant(other, request) &&
        !areSessions(other, request),
    )
    .sort(bySubmission)
    .map((other) => other.number);
}

/** The same institution, telephone or mail address, however they are typed. */
export function sameApplicant(one: Applicant, other: Applicant): boolean {
  return (
    sameFilled(folded(one.institution), folded(other.institution)) ||
    sameFilled(phoneKey(one.phone), phoneKey(other.phone)) ||
    sameFilled(folded(one.email), folded(other.email))
  );
}

/** One form of all the addresses of one mailbox: `Dewi.K+1@gmail.com` is `dewik@gmail.com`. */
export function mailbox(email: string): string {
  const [name = '', domain = ''] = folded(email).split('@');
  const bare = name.replace(/\+.*$/, '');
  return domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${bare.replace(/\./g, '')}@gmail.com`
    : domain === ''
      ? name
      : `${bare}@${domain}`;
}

/** A telephone number in one form for `+62 812 0000 0010`, `62812…` and `0812-0000-0010`; '' for too few digits. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^00/, '').replace(/^62/, '').replace(/^0+/, '');
  return digits.length < 6 ? '' : digits;
}

/** A letter's number without case, spaces and a leading "No." or "Nomor:"; '' for one without a digit, such as "-". */
export function letterKey(text: string): string {
  if (text === '') return '';
  const key = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:nomor|no)[.:]*(?=\d|[a-z])/, '');
  return /\d/.test(key) ? key : '';
}

function sameSender(one: Applicant, other: Applicant): boolean {
  return (
    sameFilled(phoneKey(one.phone), phoneKey(other.phone)) ||
    sameFilled(folded(one.email), folded(other.email)) ||
    sameFilled(letterKey(one.letterNumber), letterKey(other.letterNumber))
  );
}

function sameFilled(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** Whether a request of this status counts in comparisons: it is open, or its event took place. */
export function isKept(status: Status): boolean {
  return phaseOf(status) !== 'DROPPED';
}

type Submitted = { readonly number: string; readonly submittedAt: Instant };

function submittedBefore(one: Submitted, other: Submitted): boolean {
  return one.number !== other.number && bySubmission(one, other) < 0;
}

function bySubmission(one: Submitted, other: Submitted): number {
  if (one.submittedAt !== other.submittedAt) return one.submittedAt < other.submittedAt ? -1 : 1;
  return compareNumbers(one.number, other.number);
}

/** The order of two register numbers: `PC-2026-9999` comes before `PC-2026-10000`. */
export function compareNumbers(one: string, other: string): number {
  const [series, serial] = splitNumber(one);
  const [otherSeries, otherSerial] = splitNumber(other);
  if (series !== otherSeries) return series < otherSeries ? -1 : 1;
  if (serial.length !== otherSerial.length) return serial.length - otherSerial.length;
  return serial < otherSerial ? -1 : serial > otherSerial ? 1 : 0;
}

function splitNumber(number: string): [series: string, serial: string] {
  const dash = number.lastIndexOf('-');
  return [number.slice(0, dash + 1), number.slice(dash + 1)];
}
