// Which dates of a letter a step on one of them is taken on as well: a letter is passed on once, whatever it asks for.

import { TRANSITIONS } from '../flow/transitions.ts';
import { areSessions } from '../request/lineage.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { OPEN_STATUSES, waitsForSender } from '../request/status.ts';
import type { ActCommand, Context, Corrections } from './command.ts';

/** The other dates of the letter; of a step that is undone those on which it was taken at once. None for other steps. */
export function datesBeside(
  { number, action }: Pick<ActCommand, 'number' | 'action'>,
  { requests }: Pick<Context, 'requests'>,
): readonly BookingRequest[] {
  const request = byNumber(requests, number);
  if (!request || !TRANSITIONS[action].onAllDates) return [];
  const { undo } = request.marks;
  return otherDates(request, requests).filter(({ marks }) => {
    return action !== 'UNDO' || (marks.undo?.at === undo?.at && marks.undo?.action === undo?.action);
  });
}

/** All other dates of a request's letter. */
export function otherDates(request: BookingRequest, requests: readonly BookingRequest[]): readonly BookingRequest[] {
  return requests.filter((other) => other.number !== request.number && areSessions(other, request));
}

/** Those that are still wanted. */
export function openDates(request: BookingRequest, requests: readonly BookingRequest[]): readonly BookingRequest[] {
  return otherDates(request, requests).filter(({ status }) => OPEN_STATUSES.includes(status));
}

/** What a letter says once, whatever dates it asks for. */
const OF_LETTER = [
  ...(['contactName', 'contactRole', 'phone', 'email', 'catering', 'headDispositionAt'] as const),
  ...(['letterNumber', 'letterDate', 'letterDelivery', 'letterFile', 'receivedOn'] as const),
] satisfies (keyof Corrections)[];

/** Of what was corrected on one date what holds for another of its letter: what stood alike on both. */
export function changesBeside(request: BookingRequest, other: BookingRequest, changes: Corrections): Corrections {
  // Of hours that cannot be none is right.
  const hours = waitsForSender(request) && waitsForSender(other) ? (['startTime', 'endTime'] as const) : [];
  const alike = [...OF_LETTER, ...hours].filter((field) => field in changes && request[field] === other[field]);
  return Object.fromEntries(alike.map((field) => [field, changes[field]]));
}
