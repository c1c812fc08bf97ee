// Which dates of a letter a step on one of them is taken on as well: a letter is passed on once, whatever it asks for.

import { TRANSITIONS } from '../flow/transitions.ts';
import { areSessions } from '../request/lineage.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import type { ActCommand, Context } from './command.ts';

/** The other dates of the letter; of a step that is undone those on which it was taken at once. None for other steps. */
export function datesBeside(
  { number, action }: Pick<ActCommand, 'number' | 'action'>,
  { requests }: Pick<Context, 'requests'>,
): readonly BookingRequest[] {
  const own = byNumber(requests, number);
  if (!own || !TRANSITIONS[action].forLetter) return [];
  const { undo } = own.marks;
  return requests.filter((other) => {
    const wasAlong = other.marks.undo?.at === undo?.at && other.marks.undo?.action === undo?.action;
    return other.number !== number && areSessions(other, own) && (action !== 'UNDO' || wasAlong);
  });
}
