// Tells which days of the room's calendar must be read before a command can be decided.

import { SEARCH_DAYS } from '../clash/free-times.ts';
import { asWanted, timeIn } from '../clash/written-times.ts';
import { wasOffered } from '../flow/recorded.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import type { WantedTime } from '../request/room-time.ts';
import { MOST_DATES } from '../request/room-time.ts';
import { WAITING_STATUSES } from '../request/status.ts';
import { dateOf, type Instant, isPlainDate, type PlainDate } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { Action } from '../vocabulary.ts';
import { touchedCandidates } from './affected.ts';
import type { Answer, Command, Context, MaskCommand, ReexamineCommand, SubmitCommand } from './command.ts';
import { receivedAt } from './due.ts';
import { timeIsTaken } from './offer.ts';
import { stillToCome } from './reexamine.ts';
import { datesBeside } from './sessions.ts';

/** Days of the room's calendar. */
export interface DateRange {
  readonly from: PlainDate;
  /** Inclusive. */
  readonly to: PlainDate;
}

type Known = Pick<Context, 'requests' | 'room' | 'hours' | 'now'>;

/**
 * The days for which hand-made calendar events must be known to decide a command.
 * @returns `null` if the command does not depend on the calendar
 */
export function foreignWindow(command: Command, context: Known): DateRange | null {
  switch (command.type) {
    case 'SUBMIT':
      return spanOf([...timesOf(command), ...behind(command, context)], context.now);
    case 'MASK':
      return null;
    case 'REEXAMINE':
      return spanOf(stillToCome(context.requests, dateOf(context.now)), context.now);
    default: {
      const request = byNumber(context.requests, command.number);
      return request ? windowOf(command, request, context) : null;
    }
  }
}

function windowOf(
  command: Exclude<Command, SubmitCommand | MaskCommand | ReexamineCommand>,
  request: BookingRequest,
  context: Known,
): DateRange | null {
  switch (command.type) {
    case 'ACT': {
      const { typed = null, action, offers } = command;
      const times = (offers ?? []).flatMap((each) => timeIn(each, request, context) ?? []);
      const asked = { ...request, marks: { ...request.marks, offers: [...request.marks.offers, ...times] } };
      // What has held no time takes it by the step that takes it on.
      const changes = TRANSITIONS[action].changesOthers || request.marks.unheld;
      const others = datesBeside(command, context);
      return windowFor(asked, { time: typed, asks: asksCalendar(action), changes, others }, context);
    }
    case 'ANSWER':
      return windowFor(request, { time: chosenTime(command.answer), asks: true, changes: true }, context);
    case 'CORRECT':
      return windowFor(request, { time: { ...request, ...command.changes }, asks: true, changes: true }, context);
    case 'UNDELIVERED':
      return windowFor(request, {}, context);
  }
}

/** The days for which hand-made events must be known to offer other times. */
export function offerWindow(request: Spanned, now: Instant): DateRange | null {
  return spanOf([request], now);
}

/** The days for which hand-made events must be known to show today, what comes next, and what stands in the way of these. */
export function deskWindow(requests: readonly Spanned[], now: Instant): DateRange | null {
  const today = dateOf(now);
  return spanOf([{ startDate: today, endDate: today, startTime: null, endTime: null }, ...requests], now);
}

function chosenTime(answer: Answer): WantedTime | null {
  return answer.type === 'CHOOSE' ? answer.time : null;
}

function asksCalendar(action: Action): boolean {
  const { gate, offersTimes } = TRANSITIONS[action];
  return gate === 'FREE_OF_FINDINGS' || gate === 'NEW_TIME_FREE' || offersTimes;
}

/** What a command does with a request. */
interface Deed {
  /** The time that the request gets by it, if any. */
  readonly time?: WantedTime | null;
  /** Whether it can be taken only while the room is free, or offers times. */
  readonly asks?: boolean;
  /** Whether it may give or take the time of others. */
  readonly changes?: boolean;
  /** The other dates on which it is done as well. */
  readonly others?: readonly BookingRequest[];
}

/** The times that the row offers must be found again, and an event that it names: or it would no longer name it. */
function windowFor(
  request: BookingRequest,
  { time, asks, changes, others = [] }: Deed,
  context: Known,
): DateRange | null {
  const concerned = [request, ...(time ? [{ ...request, ...time }] : []), ...others];
  const met = changes ? touchedCandidates(concerned, context) : [];
  const offers = wasOffered(request.marks) || timeIsTaken(request.findingCodes.map((code) => ({ code })));
  return asks || offers || met.length > 0 ? spanOf([...concerned, ...met], context.now) : null;
}

/** The times that a new letter asks for. */
function timesOf({ submission, further }: SubmitCommand): WantedTime[] {
  return [submission, ...(further?.times ?? [])];
}

/** The candidates that a new request precedes in the queue, because it counts as received before them: some may hold their days no longer. */
function behind(command: SubmitCommand, { requests, hours }: Pick<Context, 'requests' | 'hours'>) {
  const queuedSince = receivedAt(command, hours);
  return requests.filter((each) => WAITING_STATUSES.includes(each.status) && each.queuedSince >= queuedSince);
}

/** The longest window that is read, so that a mistyped year does not make us read the calendar of a century. */
const FARTHEST_DAYS = 400;

/** A wanted time, with those that its applicant was offered. */
type Spanned = WantedTime & { readonly marks?: Pick<BookingRequest['marks'], 'offers'> };

/**
 * From the first wanted day to the last on which another time may be offered. Skips past days, and ranges too long to
 * be meant.
 */
function spanOf(times: readonly Spanned[], now: Instant): DateRange | null {
  const today = dateOf(now);
  const readable = times
    .flatMap((each) => [each, ...(each.marks?.offers ?? []).map(asWanted)])
    .filter(({ startDate, endDate }) => isPlainDate(startDate) && isPlainDate(endDate));
  if (readable.length === 0) return null;
  const days = readable.filter(isOneRange).flatMap(({ startDate, endDate }) => [startDate ?? today, endDate ?? today]);
  const coming = days.filter((day) => day >= today).sort();
  const first = days.some((day) => day < today) ? today : (coming[0] ?? today);
  const last = [coming[coming.length - 1] ?? today, addDays(first, FARTHEST_DAYS)].sort()[0] ?? today;
  const [, latest = last] = [last, addDays(today, 1)].sort();
  return { from: addDays(first, -1), to: addDays(latest, SEARCH_DAYS) };
}

function isOneRange({ startDate, endDate }: WantedTime): boolean {
  return startDate !== null && endDate !== null && endDate <= addDays(startDate, MOST_DATES);
}
