// Does the due work of the outbox: what waited for its time, failed before, or was left by a killed execution.
import { isLinkLapsed } from '../../domain/mail/desk-link.ts';
import { byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { archivedRequest } from '../archive/archive-desk.ts';
import { CLAIM_MINUTES } from '../commands/write-decision.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { isMail, type MailItem } from './mail-item.ts';
import { maskRecords } from './mask-records.ts';
import { newsInTurn } from './news-in-turn.ts';
import { keptSince } from './remembered.ts';
import { isByStranger, withinReserve } from './reserve.ts';
import { MOST_MAILS, sendMails } from './send-mails.ts';
import { matchCalendar } from './update-calendar.ts';
import { withdrawMails } from './withdraw-mails.ts';

/** Requests for which the calendar is made to match in one job: each takes seconds, in which nobody else has the lock. */
const MOST_EVENTS = 20;

/**
 * Recovers, then does the due work of the outbox: calendar work and masking under the lock, then mails by urgency.
 * Ends at once if nothing is due.
 */
export function processOutbox(desk: Desk): void {
  const now = desk.office.now();
  if (desk.outbox.due(now).length === 0) return;
  const { mails, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    // A killed step may have withdrawn mails that are due now, and the calendar must match the recovered row.
    const { requests } = recover(desk);
    const items = withdrawMails(desk, desk.outbox.due(now), now);
    const calendarWork = items.filter(({ effect }) => effect.type === 'CALENDAR').slice(0, MOST_EVENTS);
    const due = withoutLapsedLinks(desk, items.filter(isMail), now)
      .sort((a, b) => a.effect.priority - b.effect.priority)
      .slice(0, MOST_MAILS);
    const mails = newsInTurn(desk, withinReserve(desk, due, office, isByStranger), office, now);
    desk.outbox.claim(
      mails.flatMap((item) => [item, ...(item.together ?? [])]),
      minutesLater(now, CLAIM_MINUTES),
    );
    for (const item of calendarWork) {
      const { effect } = item;
      if (effect.type !== 'CALENDAR') continue;
      const request = byNumber(requests, effect.number) ?? archivedRequest(desk, effect.number);
      if (request) matchCalendar(desk, item, request, office.settings, now);
    }
    maskRecords(desk, items, now);
    return { mails, office };
  });
  sendMails(desk, mails, office);
}

/** Links to people's own desks, which anybody may ask for, are not sent any more once their hour is over. */
function withoutLapsedLinks({ outbox }: Desk, mails: readonly MailItem[], now: Instant): MailItem[] {
  const asked = mails.flatMap(({ effect }) => (effect.type === 'DESK_LINK' ? [effect] : []));
  return mails.filter((item) => {
    const isLapsed = item.effect.type === 'DESK_LINK' && isLinkLapsed(item.effect, asked, now);
    if (isLapsed) outbox.mark(item, { state: 'WITHDRAWN', problem: { code: 'LAPSED' }, attempts: item.attempts });
    return !isLapsed;
  });
}

/**
 * Removes old, finished work from the outbox. Call it under the lock, right after recovery: from then on, work of old
 * steps that is not there counts as done.
 */
export function purgeOutbox(desk: Pick<Desk, 'outbox' | 'office' | 'state'>): void {
  const now = desk.office.now();
  const before = keptSince(now);
  // Noted first: a killed execution may have removed it.
  desk.state.put({ purgedBefore: before });
  desk.outbox.purge(before, now);
}
