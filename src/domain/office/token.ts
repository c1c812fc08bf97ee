// Who may see a page: links that are signed and end, and how often a stranger may guess.

import * as z from 'zod/mini';
import { filled, plainDate, requestNumber } from '../records/fields.ts';
import { onFirstUse, read, type Schema } from '../records/schema.ts';
import type { WantedTime } from '../request/room-time.ts';
import { type Instant, isPlainDate, minutesLater, type PlainDate } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';

/**
 * What a link is valid for: one purpose, one request where it has one, the address it was sent to. It ends when the address is no longer
 * the applicant's or of the team; what its holder may do is decided when they do it.
 */
interface Claim<Purpose> {
  readonly purpose: Purpose;
  readonly number: string;
  readonly until: PlainDate;
  readonly email: string;
}

/** The applicant's own page, or a staff member's page of one letter. */
type LetterClaims = Claim<'APPLICANT'> | Claim<'STAFF'>;

/** The page of a staff member about all that waits for them, from which they reach every letter; the number is blank. */
type DeskClaims = Claim<'DESK'>;

export type Claims = LetterClaims | DeskClaims;

/** Signs a text with the office's secret; the same text always gets the same signature, of letters, digits, - and _. */
export type Sign = (text: string) => string;

export type TokenReading =
  | { readonly ok: true; readonly claims: Claims }
  /** `FORGED` is whatever we did not write ourselves, including truncated links. */
  | { readonly ok: false; readonly why: 'FORGED' | 'EXPIRED' | 'STAFF_EXPIRED' };

const SEPARATOR = '~';
const PURPOSES: Readonly<Record<Claims['purpose'], string>> = {
  APPLICANT: 'P',
  STAFF: 'D',
  DESK: 'M',
};

/** How long a link is valid after its event, since participants are counted and questions asked afterwards. */
const LINK_DAYS_AFTER_EVENT = 30;
/** How long a link to somebody's own desk is valid, whoever it is forwarded to: a new one comes with each Monday's mail. */
const DAYS_OF_DESK_LINK = 14;
/** The longest validity, however far away the event is. */
const LONGEST_DAYS = 400;

/**
 * The token for some claims: `P~PC-2026-0042~2027-01-07~address~signature`; it must be URL-encoded in an address. Where no
 * request is meant, the number is blank.
 */
export function writeToken(claims: Claims, sign: Sign): string {
  const text = [PURPOSES[claims.purpose], claims.number, claims.until, claims.email].join(SEPARATOR);
  return `${text}${SEPARATOR}${sign(text)}`;
}

/** The claims of a token, if we wrote it and it has not expired. @param today the day in the room's zone */
export function readToken(token: string, today: PlainDate, sign: Sign): TokenReading {
  const end = token.lastIndexOf(SEPARATOR);
  const text = token.slice(0, Math.max(0, end));
  if (!isSame(token.slice(end + 1), sign(text))) return { ok: false, why: 'FORGED' };
  const [mark, number, until, ...rest] = text.split(SEPARATOR);
  const purpose = (Object.keys(PURPOSES) as Claims['purpose'][]).find((each) => PURPOSES[each] === mark);
  const email = rest.join(SEPARATOR);
  const reading = read(claims(), { purpose, number, until, email });
  if (!reading.ok) return { ok: false, why: 'FORGED' };
  if (reading.value.until >= today) return { ok: true, claims: reading.value };
  return { ok: false, why: purpose === 'APPLICANT' ? 'EXPIRED' : 'STAFF_EXPIRED' };
}

const claims = onFirstUse((): Schema<Claims> => {
  // A link is sent by mail: one without an address was sent to nobody.
  const email = filled();
  const common = { until: plainDate(), email };
  const letter = { number: requestNumber(), ...common };
  return z.discriminatedUnion('purpose', [
    z.object({ purpose: z.literal('APPLICANT'), ...letter }),
    z.object({ purpose: z.literal('STAFF'), ...letter }),
    z.object({ purpose: z.literal('DESK'), number: z.literal(''), ...common }),
  ]);
});

/** The last valid day of a link sent today: some weeks after the event, or after today if that is later. */
export function linkUntil({ startDate, endDate }: WantedTime, today: PlainDate): PlainDate {
  const last = endDate ?? startDate;
  const from = last !== null && isPlainDate(last) && last > today ? last : today;
  const [until = from] = [addDays(from, LINK_DAYS_AFTER_EVENT), addDays(today, LONGEST_DAYS)].sort();
  return until;
}

/** The last valid day of a link to somebody's own desk sent today: each digest brings another. */
export function deskLinkUntil(today: PlainDate): PlainDate {
  return addDays(today, DAYS_OF_DESK_LINK);
}

/** Takes as long for a wrong signature as for a right one, so that it cannot be guessed letter by letter. */
function isSame(given: string, right: string): boolean {
  let difference = given.length ^ right.length;
  for (let index = 0; index < right.length; index++) {
    difference |= (given.charCodeAt(index) || 0) ^ right.charCodeAt(index);
  }
  return difference === 0;
}

/** The wrong tries of the last hour, with when the last was, by the end of the numbers they were of: few, and none makes room. */
export type StatusTries = Readonly<Record<string, { readonly wrong: number; readonly at: Instant }>>;

/** Wrong tries within an hour of all numbers with one end. */
export const MOST_TRIES = 5;
const PAUSE_MINUTES = 60;

/** Whether a number rests for an hour after too many wrong tries. */
export function isPaused(tries: StatusTries | undefined, number: string, now: Instant): boolean {
  return recentlyWrong(tries, number, now) >= MOST_TRIES;
}

/** The tries after one more that was wrong. */
export function afterWrong(tries: StatusTries | undefined, number: string, now: Instant): StatusTries {
  return { ...tries, [endOf(number)]: { wrong: recentlyWrong(tries, number, now) + 1, at: now } };
}

function recentlyWrong(tries: StatusTries | undefined, number: string, now: Instant): number {
  const own = tries?.[endOf(number)];
  return own !== undefined && now < minutesLater(own.at, PAUSE_MINUTES) ? own.wrong : 0;
}

/** A hundred ends, so that what is kept stays small. */
function endOf(number: string): string {
  return number.slice(-2);
}

/** The last four digits of a telephone number; `null` where there are fewer, as in a masked request. */
export function lastDigits(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 4 ? digits.slice(-4) : null;
}
