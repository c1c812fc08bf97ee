// Does what an execution owes once its steps are recorded and the lock is free: mails first, then the calendar.

import type { Desk } from '../ports/desk.ts';
import type { Owed } from './owed.ts';
import { MOST_MAILS, sendMails } from './send-mails.ts';
import { updateCalendar } from './update-calendar.ts';

/**
 * @param mayGoOn asked before each mail and each request; what is left stays claimed, and the ten-minute job does it
 * @param most so many mails at most: of more, the most urgent are sent, else all in the order of their commands
 * @returns how many mails were to be sent
 */
export function doOwed(
  desk: Desk,
  { mails, events, office }: Owed,
  mayGoOn: () => boolean = () => true,
  most = MOST_MAILS,
): number {
  const byUrgency = [...mails].sort((one, other) => one.effect.priority - other.effect.priority);
  const sent = mails.length <= most ? mails : byUrgency.slice(0, most);
  sendMails(desk, sent, office, mayGoOn);
  updateCalendar(desk, events, office.settings, mayGoOn);
  return sent.length;
}
