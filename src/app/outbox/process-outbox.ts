// Does the due work of the outbox: what waited for its time, failed before, or was left by a killed execution.

import type { MaskEffect } from '../../domain/commands/decision.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { isLinkLapsed } from '../../domain/mail/desk-link.ts';
import { stepKey } from '../../domain/mail/work-keys.ts';
import { byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { archivedRequest, historyOf } from '../archive/archive-desk.ts';
import { CLAIM_MINUTES } from '../commands/write-decision.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { recover } from '../recovery/recover.ts';
import { isByStranger, isMail, type MailItem, withinReserve } from './mail-item.ts';
import { newsInTurn } from './news-in-turn.ts';
import type { CalendarWork, Owed } from './owed.ts';
import { MOST_MAILS, sendMails } from './send-mails.ts';
import { updateCalendar } from './update-calendar.ts';
import { keptSince, tryWork, withdrawMails } from './work.ts';

/** Requests for which the calendar is made to match in one job: each takes seconds. */
const MOST_EVENTS_OF_JOB = 20;

/**
 * Recovers, then does the due work of the outbox: masking under the lock, then mails by urgency, then calendar work.
 * Ends at once if nothing is due.
 */
export function processOutbox(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): void {
  const now = desk.office.now();
  if (desk.outbox.due(now).length === 0) return;
  const owed = desk.exclusive.hold((): Owed => {
    const office = desk.office.snapshot();
    // A killed step may have withdrawn mails that are due now, and the calendar must match the recovered row.
    const { requests } = recover(desk);
    const items = withdrawMails(desk, desk.outbox.due(now), now);
    const byRequest = groupedBy(items, ({ effect }) => (effect.type === 'CALENDAR' ? effect.number : null));
    const events = [...byRequest].slice(0, MOST_EVENTS_OF_JOB).flatMap(([number, work]): CalendarWork[] => {
      const request = byNumber(requests, number) ?? archivedRequest(desk, number);
      return request ? [{ items: work, request }] : [];
    });
    const due = withoutLapsedLinks(desk, items.filter(isMail), now)
      .sort((a, b) => a.effect.priority - b.effect.priority)
      .slice(0, MOST_MAILS);
    const mails = newsInTurn(desk, withinReserve(desk, due, office, isByStranger), office, now);
    desk.outbox.claim(
      [...mails.flatMap((item) => [item, ...(item.together ?? [])]), ...events.flatMap((event) => event.items)],
      minutesLater(now, CLAIM_MINUTES),
    );
    maskRecords(desk, items, now);
    return { mails, events, office };
  });
  // Mails leave also where the time is used up: they wait for nothing else.
  sendMails(desk, owed.mails, owed.office);
  updateCalendar(desk, owed.events, owed.office.settings, mayGoOn);
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

/** Requests masked in one job: each has several entries to read and write. */
const MOST_MASKED = 15;
const RETRY_MASKING_MINUTES = 60;

type MaskItem = OutboxItem & { readonly effect: MaskEffect };

/** Carries out the masking work among the items, under the lock; a second call changes nothing more. */
export function maskRecords(
  desk: Pick<Desk, 'outbox' | 'office' | 'history' | 'archives' | 'sentForms'>,
  items: readonly OutboxItem[],
  now: Instant,
): void {
  const work = items.filter((item): item is MaskItem => item.effect.type === 'MASK').slice(0, MOST_MASKED);
  // Work that failed before is tried alone, so that it does not fail the others again.
  const failed = work.filter(({ attempts }) => attempts > 0).map((item) => [item]);
  for (const group of [work.filter(({ attempts }) => attempts === 0), ...failed]) {
    if (group.length > 0) maskTogether(desk, group, now);
  }
}

function maskTogether(
  desk: Pick<Desk, 'outbox' | 'office' | 'history' | 'archives' | 'sentForms'>,
  work: readonly MaskItem[],
  now: Instant,
): void {
  const requests = work.map(({ effect }) => effect);
  tryWork(desk, work, RETRY_MASKING_MINUTES, () => {
    desk.outbox.withdraw(requests.flatMap(stepsBefore), now);
    for (const [history, requestsThere] of groupedBy(requests, ({ number }) => historyOf(desk, number))) {
      history.mask(new Map(requestsThere.map(({ number, revision }) => [number, revision])));
    }
    desk.sentForms.forget(requests.filter(({ responseId }) => responseId !== ''));
    return null;
  });
}

function stepsBefore({ number, revision }: MaskEffect): string[] {
  return Array.from({ length: revision - 1 }, (_, index) => stepKey({ number, revision: index + 1 }));
}
