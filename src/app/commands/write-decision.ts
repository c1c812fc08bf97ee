// Writes what was decided, in the order that lets a killed execution be finished: the history is the commit, the row is last.
import type { Accepted } from '../../domain/commands/decision.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { matchCalendar } from '../outbox/update-calendar.ts';
import { withdrawMails } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { showAgenda } from '../views/agenda-tab.ts';

/** How long an execution claims outbox rows for itself; longer than Google lets an execution run. */
export const CLAIM_MINUTES = 7;

/** What a decision was made on, and how much of its work is done at once. */
interface Circumstances {
  /** As recorded before. */
  readonly requests: readonly BookingRequest[];
  readonly office: OfficeSnapshot;
  readonly now: Instant;
  /** The calendar is made to match for so many requests; the others stay claimed, and the ten-minute job does them. */
  readonly mostEvents?: number;
  /** Requests of which the cells that people typed are recorded with it; absent: none. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * Writes a decision under the lock. A row whose `Data` has the new revision proves that everything before it was written.
 * @returns the work that follows from it and is left, claimed by this execution
 */
export function writeDecision(
  desk: Desk,
  { history, effects, changes }: Accepted,
  { requests, office, now, mostEvents = Number.POSITIVE_INFINITY, taken }: Circumstances,
): readonly OutboxItem[] {
  if (changes.length === 0) return [];
  const { settings } = office;
  desk.history.append(history);
  const items = effects.length > 0 ? desk.outbox.add(effects, now, minutesLater(now, CLAIM_MINUTES), 'NEW') : [];
  showAgenda(desk, requests, changes, settings, now);
  desk.register.write(changes, settings, taken);
  const remaining = withdrawMails(desk, items, now);
  const events = remaining.filter(({ effect }) => effect.type === 'CALENDAR');
  for (const item of events.slice(0, mostEvents)) {
    if (item.effect.type !== 'CALENDAR') continue;
    const { number } = item.effect;
    const change = changes.find((each) => each.after.number === number);
    if (change) matchCalendar(desk, item, change.after, settings, now);
  }
  return remaining;
}
