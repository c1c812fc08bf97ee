// Tells a stranger how a request stands who knows its number and the end of its telephone number; counts wrong tries.
import { asTold } from '../../domain/commands/undo.ts';
import { afterWrong, isSpent, lastDigits } from '../../domain/office/status-tries.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import { standingOf } from '../views/room-view.ts';

export type StatusAnswer =
  | { readonly type: 'FOUND'; readonly request: BookingRequest }
  /** No such number, or another telephone: which of the two is not told. */
  | { readonly type: 'WRONG' }
  /** Too many wrong tries today. */
  | { readonly type: 'SPENT' };

/**
 * The request is read without the lock, the tries are counted and the answer is given under it: of many askers at once
 * none learns more than the limit allows. Who comes too late waits for no lock.
 * @param digits the last four of the telephone number, as typed
 */
export function askStatus(
  desk: Pick<Desk, 'exclusive' | 'office' | 'register' | 'history' | 'archives' | 'state'>,
  number: string,
  digits: string,
): StatusAnswer {
  const now = desk.office.now();
  const today = dateOf(now);
  if (isSpent(desk.state.get('statusTries'), number, today)) return { type: 'SPENT' };
  const standing = standingOf(desk, number);
  const { limits } = desk.office.snapshot().settings;
  return desk.exclusive.hold((): StatusAnswer => {
    const tries = desk.state.get('statusTries');
    if (isSpent(tries, number, today)) return { type: 'SPENT' };
    if (standing && lastDigits(standing.phone) === digits) {
      return { type: 'FOUND', request: asTold(standing, { now, limits }) };
    }
    desk.state.put({ statusTries: afterWrong(tries, number, today) });
    return { type: 'WRONG' };
  });
}
