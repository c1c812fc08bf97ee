// Tells of which past times the archives must be asked before a command can be decided: what took place then is taken.

import { rankOf } from '../clash/clash.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import type { WantedTime } from '../request/room-time.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type Slot } from '../time/time.ts';
import { touchedCandidates } from './affected.ts';
import type { Command, Context } from './command.ts';
import { sameTime } from './move.ts';
import { examinedBy } from './reexamine.ts';

type PastContext = Pick<Context, 'requests' | 'room' | 'hours' | 'now'>;

/** @returns none for a command that looks at no past day: then no archive is read */
export function pastTimes(command: Command, context: PastContext): readonly Slot[] {
  switch (command.type) {
    case 'MASK':
      return [];
    case 'REEXAMINE':
      return pastOfUndecided(examinedBy(command, context), context.hours, context.now);
    case 'SUBMIT':
      return withMet([{ ...command.submission, number: '' }], context);
    default: {
      const request = byNumber(context.requests, command.number);
      return request ? withMet(timesOf(command, request), context) : [];
    }
  }
}

/** The past times of requests whose time is not fixed. */
export function pastOfUndecided(
  requests: readonly BookingRequest[],
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): readonly Slot[] {
  return pastOf(requests.filter(isUndecided), hours, now);
}

/** The days of some times that have passed; none of what is still to come, which no archive knows. */
function pastOf(times: readonly WantedTime[], hours: Pick<WorkingHours, 'holidays'>, now: Instant): Slot[] {
  const today = dateOf(now);
  return times.flatMap((time) => slotsOf(time, hours)).filter(({ start }) => dateOf(start) < today);
}

type Numbered = WantedTime & Pick<BookingRequest, 'number' | 'kind'>;

/** The time of the request, unless it has been fixed, and another one that it is to have. */
function timesOf(
  command: Exclude<Command, { readonly type: 'MASK' | 'REEXAMINE' | 'SUBMIT' }>,
  request: BookingRequest,
): Numbered[] {
  const wanted: Numbered = { ...request, ...(command.type === 'ACT' && command.typed) };
  const undecided = isUndecided(request) ? [request] : [];
  return sameTime(wanted, request) ? undecided : [...undecided, wanted];
}

/** What is fixed was asked about when it was. */
function isUndecided(request: BookingRequest): boolean {
  return rankOf(request) !== 2;
}

/** With the candidates that are examined again because of them. */
function withMet(requests: readonly Numbered[], context: PastContext): readonly Slot[] {
  const past = pastOf(requests, context.hours, context.now);
  return past.length === 0
    ? []
    : [...past, ...pastOf(touchedCandidates(requests, context), context.hours, context.now)];
}
