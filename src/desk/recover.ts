// Finishes what a killed execution left: the history says what was decided, the row says how far it was written.
import type { Change, HistoryEntry } from '../domain/decide/command.ts';
import type { BookingRequest } from '../domain/request.ts';
import type { Settings } from '../domain/settings.ts';
import type { Instant } from '../domain/time.ts';
import { showAgenda } from './agenda.ts';
import type { Desk, RegisterReading } from './ports.ts';

/**
 * Writes rows and outbox items that the history has and the sheet lacks. The row is written last of all, so a row
 * that shows an entry's revision needs nothing.
 * @param reading the register as read
 * @returns the requests as they stand after the recovery
 */
export function recover(
  desk: Desk,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
  settings: Settings,
  now: Instant,
): readonly BookingRequest[] {
  const requests = withUnreadable(desk, reading);
  const known = new Map(requests.map((request) => [request.number, request]));
  const unfinished = tail.filter((entry) => {
    const row = known.get(entry.number);
    return row === undefined || row.revision < entry.revision;
  });
  if (unfinished.length === 0) return requests;

  const effects = unfinished.flatMap((entry) => entry.effects);
  // Claimed until now: the next sweep, or anybody after it, may perform them.
  if (effects.length > 0) desk.outbox.add(effects, now, now, 'MAYBE_THERE');
  const latest = new Map<string, Change>();
  for (const { number, change } of unfinished) {
    latest.set(number, { ...change, before: known.get(number) ?? null });
  }
  const changes = [...latest.values()];
  showAgenda(desk, requests, changes, settings, now);
  desk.register.write(changes, settings);
  for (const { after } of changes) known.set(after.number, after);
  return [...known.values()];
}

/** A request whose row cannot be understood keeps its place, as the history last had it. */
function withUnreadable(desk: Desk, { requests, unreadable }: RegisterReading): readonly BookingRequest[] {
  if (unreadable.length === 0) return requests;
  const latest = desk.history.latest(unreadable.map(({ number }) => number));
  const standing = unreadable.flatMap(({ number, revision }) => {
    const recorded = latest.get(number)?.change.after;
    // The row's own revision tells the recovery whether the row was ever written to its end.
    return recorded ? [{ ...recorded, revision: Math.min(revision, recorded.revision) }] : [];
  });
  return [...requests, ...standing];
}
