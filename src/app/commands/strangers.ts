// What anybody may ask for on the public page: how a request stands, and the link to one's own desk.

import { asTold } from '../../domain/commands/told.ts';
import { deskLinkFor } from '../../domain/mail/desk-link.ts';
import { afterWrong, isPaused, lastDigits } from '../../domain/office/token.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isByStranger, withinReserve } from '../outbox/mail-item.ts';
import { sendMails } from '../outbox/send-mails.ts';
import { owe } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import { recordedRequest } from '../views/room-view.ts';

/**
 * The request is read without the lock, the tries are counted and the answer is given under it: of many askers at once
 * none learns more than the limit allows. Who comes too late waits for no lock, nor who asks for a number that is not:
 * it has nothing to guess, and however many are asked for, the right number with its digits opens.
 * @param digits the last four of the telephone number, as typed
 * @returns `null` for no such number, another telephone, or too many wrong tries: which of them is not told
 */
export function askStatus(
  desk: Pick<Desk, 'exclusive' | 'office' | 'register' | 'history' | 'archives' | 'state'>,
  number: string,
  digits: string,
): BookingRequest | null {
  const now = desk.office.now();
  if (isPaused(desk.state.get('statusTries'), number, now)) return null;
  const standing = recordedRequest(desk, number);
  if (!standing) return null;
  return desk.exclusive.hold(() => {
    const tries = desk.state.get('statusTries');
    if (isPaused(tries, number, now)) return null;
    if (lastDigits(standing.phone) === digits) return asTold(standing, now);
    desk.state.put({ statusTries: afterWrong(tries, number, now) });
    return null;
  });
}

/**
 * Nobody is told whether the address is one of the team. Where it is, one mail an hour leaves, and none that would use up
 * what is kept for the office's own steps.
 */
export function sendDeskLink(desk: Desk, email: string): void {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const mail = deskLinkFor(email, office.team, now);
  if (mail === null) return;
  const items = desk.exclusive.hold(() => owe(desk, [mail], now));
  sendMails(desk, withinReserve(desk, items, office, isByStranger), office);
}
