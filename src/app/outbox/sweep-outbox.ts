// Goes over the outbox from time to time: what waited for its hour, failed in passing, or was left by a killed run.
import { minutesLater } from '../../domain/time/time.ts';
import { CLAIM_MINUTES } from '../commands/record-command.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { isMail } from './mail-item.ts';
import { maskRecords } from './mask-records.ts';
import { sendMails } from './send-mails.ts';
import { matchCalendar } from './update-calendar.ts';
import { withdrawMails } from './withdraw-mails.ts';

/** So many mails are sent in one sweep; a sweep must end well before Google ends it. */
const MOST_MAILS = 40;

/**
 * Does what is due in the outbox, once killed steps are finished: calendar work and masking under the lock, then mails by urgency.
 * Ends at once where nothing is due.
 */
export function sweepOutbox(desk: Desk): void {
  const now = desk.office.now();
  if (desk.outbox.due(now).length === 0) return;
  const { mails, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    // A killed step may have taken mails back that are due by now, and the calendar is made to match the row.
    const { requests } = recover(desk);
    const items = withdrawMails(desk, desk.outbox.due(now), now);
    const calendarWork = items.filter(({ effect }) => effect.type === 'CALENDAR');
    const mails = items
      .filter(isMail)
      .sort((a, b) => a.effect.priority - b.effect.priority)
      .slice(0, MOST_MAILS);
    desk.outbox.claim(mails, minutesLater(now, CLAIM_MINUTES));
    for (const item of calendarWork) {
      const { effect } = item;
      const request = requests.find((each) => effect.type === 'CALENDAR' && each.number === effect.number);
      if (request) matchCalendar(desk, item, request, office.settings, now);
    }
    maskRecords(desk, items, now);
    return { mails, office };
  });
  sendMails(desk, mails, office);
}

/** What was done this many days ago need not be seen in the outbox any more; `Riwayat` keeps it. */
const KEPT_DAYS = 30;

/** Takes old, finished work out of the outbox. */
export function purgeOutbox(desk: Pick<Desk, 'outbox' | 'office'>): void {
  const now = desk.office.now();
  desk.outbox.purge(minutesLater(now, -KEPT_DAYS * 24 * 60), now);
}
