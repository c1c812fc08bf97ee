// Mails the link to somebody's own desk to the address that the office has of them, whoever asked.
import { deskLinkFor } from '../../domain/mail/desk-link.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { isByStranger, withinReserve } from '../outbox/reserve.ts';
import { sendMails } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import { CLAIM_MINUTES } from './write-decision.ts';

/**
 * Nobody is told whether the address is one of the team. Where it is, one mail an hour leaves, and none that would use up
 * what is kept for the office's own steps.
 */
export function sendDeskLink(desk: Desk, email: string): void {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const mail = deskLinkFor(email, office.team, now);
  if (mail === null) return;
  const items = desk.exclusive.hold(() => {
    const added = desk.outbox.add([mail], now, minutesLater(now, CLAIM_MINUTES), 'MAYBE_THERE');
    desk.outbox.flush();
    return added;
  });
  sendMails(desk, withinReserve(desk, items, office, isByStranger), office);
}
