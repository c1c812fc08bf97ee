// Does the due work of the outbox: what waited for its time, failed before, or was left by a killed execution.

import { groupedBy } from '../../domain/grouping.ts';
import { isLinkLapsed } from '../../domain/mail/desk-link.ts';
import { revisionIn } from '../../domain/mail/work-keys.ts';
import { byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { archivedRequest } from '../archive/archive-desk.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { isByStranger, isMail, type MailItem, withinReserve } from './mail-item.ts';
import { isMasking, type MaskItem, MOST_MASKED, maskRecords } from './mask-records.ts';
import { newsInTurn } from './news-in-turn.ts';
import type { CalendarWork, Owed } from './owed.ts';
import { MOST_MAILS, sendMails } from './send-mails.ts';
import { updateCalendar } from './update-calendar.ts';
import { CLAIM_MINUTES, keptSince, markOutdated } from './work.ts';

/** Requests for which the calendar is made to match in one job: each takes seconds. */
const MOST_EVENTS_OF_JOB = 20;

/**
 * Recovers, then does the due work of the outbox: mails by urgency, then calendar work, then masking.
 * Ends at once if nothing is due.
 */
export function processOutbox(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): void {
  const now = desk.office.now();
  if (desk.outbox.due(now).length === 0) return;
  const owed = desk.exclusive.hold((): Owed & { readonly masking: readonly MaskItem[] } => {
    const office = desk.office.snapshot();
    // A killed step may withdraw mails that are due now, and the calendar must match the recovered row.
    const { requests } = recover(desk);
    const items = markOutdated(desk.outbox.due(now), requests, now);
    const byRequest = groupedBy(items, ({ effect }) => (effect.type === 'CALENDAR' ? effect.number : null));
    // Claimed only where there is time: the next job would not find it.
    const most = mayGoOn() ? MOST_EVENTS_OF_JOB : 0;
    const events = [...byRequest].slice(0, most).flatMap(([number, work]): CalendarWork[] => {
      const request = byNumber(requests, number) ?? archivedRequest(desk, number);
      return request ? [{ items: work, request }] : [];
    });
    const due = inOrder(withoutLapsedLinks(desk, items.filter(isMail), now)).slice(0, MOST_MAILS);
    const mails = newsInTurn(desk, withinReserve(desk, due, office, isByStranger), office, now);
    const masking = items.filter(isMasking).slice(0, mayGoOn() ? MOST_MASKED : 0);
    const claimed = [
      ...mails.flatMap((item) => [item, ...(item.together ?? [])]),
      ...events.flatMap((event) => event.items),
    ];
    desk.outbox.claim([...claimed, ...masking], minutesLater(now, CLAIM_MINUTES));
    return { mails, events, office, masking };
  });
  // Mails leave also where the time is used up: they wait for nothing else.
  sendMails(desk, owed.mails, owed.office);
  updateCalendar(desk, owed.events, owed.office.settings, mayGoOn);
  maskRecords(desk, owed.masking, mayGoOn);
}

/** The most urgent first; all to one reader about one request together, in the order of its steps. */
function inOrder(mails: readonly MailItem[]): MailItem[] {
  const threadOf = ({ key, effect }: MailItem) =>
    effect.type === 'MAIL' ? `${effect.facts.number} ${effect.recipient}` : key;
  const threads = groupedBy(mails, threadOf);
  const urgencyOf = (item: MailItem) =>
    Math.min(...(threads.get(threadOf(item)) ?? []).map(({ effect }) => effect.priority));
  const stepOf = ({ key }: MailItem) => revisionIn(key) ?? 0;
  return [...mails].sort((one, other) => urgencyOf(one) - urgencyOf(other) || stepOf(one) - stepOf(other));
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
