// Writes what was decided, in the order that lets a killed execution be finished: the history is the commit, the row is last.
import { type Accepted, requestsWith } from '../../domain/commands/decision.ts';
import { groupedBy } from '../../domain/grouping.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { isMail } from '../outbox/mail-item.ts';
import type { CalendarWork, Owed } from '../outbox/owed.ts';
import { CLAIM_MINUTES, changeWaitingMails, isWork, markOutdated } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { showAgenda } from '../views/agenda-tab.ts';

/** What a decision was made on. */
interface Circumstances {
  /** As recorded before. */
  readonly requests: readonly BookingRequest[];
  readonly office: OfficeSnapshot;
  readonly now: Instant;
}

/**
 * Writes a decision under the lock. A row whose `Data` has the new revision proves that everything before it was written.
 * @returns the work that follows from it and is left, claimed by this execution; mails also where they are not due yet
 */
export function writeDecision(
  desk: Desk,
  { history, effects, changes }: Accepted,
  { requests, office, now }: Circumstances,
): Omit<Owed, 'office'> {
  if (changes.length === 0) return { mails: [], events: [] };
  const { settings } = office;
  desk.history.append(history);
  const claimedUntil = minutesLater(now, CLAIM_MINUTES);
  const work = effects.filter(isWork);
  const items = work.length > 0 ? desk.outbox.add(work, now, claimedUntil, 'NEW') : [];
  const settled = changeWaitingMails(desk, effects, items, now, claimedUntil);
  const remaining = markOutdated(settled, requestsWith(requests, changes), now);
  showAgenda(desk, requests, changes, settings, now);
  desk.register.write(changes, settings);
  const byRequest = groupedBy(remaining, ({ effect }) => (effect.type === 'CALENDAR' ? effect.number : null));
  const events = [...byRequest].flatMap(([number, work]): CalendarWork[] => {
    const change = changes.find(({ after }) => after.number === number);
    return change ? [{ items: work, request: change.after }] : [];
  });
  return { mails: remaining.filter(isMail), events };
}
