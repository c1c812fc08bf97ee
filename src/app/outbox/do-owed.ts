// Does what an execution owes once its steps are recorded and the lock is free: mails first, then the calendar.

import type { Desk } from '../ports/desk.ts';
import type { Owed } from './owed.ts';
import { MOST_MAILS, sendMostUrgent } from './send-mails.ts';
import { updateCalendar } from './update-calendar.ts';

/**
 * @param mayGoOn asked before each mail and each request; what is left stays claimed, and the ten-minute job does it
 * @param mostMails of more, the most urgent are sent
 * @returns how many mails were to be sent
 */
export function doOwed(
  desk: Desk,
  { mails, events, office }: Owed,
  mayGoOn: () => boolean = () => true,
  mostMails = MOST_MAILS,
): number {
  const sent = sendMostUrgent(desk, mails, office, mayGoOn, mostMails);
  updateCalendar(desk, events, office.settings, mayGoOn);
  return sent;
}
