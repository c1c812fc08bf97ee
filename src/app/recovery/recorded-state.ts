// Sets against what rows show what was recorded of them, and gives rows back what people have mixed up among them.

import { exchanged } from '../../domain/clash/exchanged.ts';
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading, UnreadableRow } from '../ports/register.ts';

/** The desk as recorded. */
export interface Recorded {
  /** The register, as it was read for this. */
  readonly reading: RegisterReading;
  readonly requests: readonly BookingRequest[];
  /** Rows that people have changed since, as they show themselves, by number. */
  readonly edits: ReadonlyMap<string, BookingRequest>;
  /** The last change of every row that the script could not take as it stands. */
  readonly doubtful: ReadonlyMap<string, Change>;
  /** The latest entries of the history. */
  readonly tail: readonly HistoryEntry[];
}

/** The row's own revision tells the recovery whether the row was ever written to its end. */
export function recordedState(
  desk: Pick<Desk, 'history'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): Recorded {
  const { requests, edited, unreadable } = reading;
  if (edited.length + unreadable.length === 0)
    return { reading, requests, edits: new Map(), doubtful: new Map(), tail };
  const changed = new Set(edited.map(({ number }) => number));
  const doubtful = latestChanges(desk, [...changed, ...unreadable.map(({ number }) => number)], tail);
  const edits = new Map<string, BookingRequest>();
  const standing = requests.map((row) => {
    const recorded = changed.has(row.number) ? doubtful.get(row.number)?.after : undefined;
    if (!recorded) return row;
    edits.set(row.number, keptToOneDay(recorded, row));
    return { ...recorded, revision: Math.min(row.revision, recorded.revision) };
  });
  const others = unreadable.flatMap(({ number, revision }) => {
    const recorded = doubtful.get(number)?.after;
    return recorded ? [{ ...recorded, revision: Math.min(revision, recorded.revision) }] : [];
  });
  return { reading, requests: [...standing, ...others], edits, doubtful, tail };
}

/** An event of one day whose first day alone was typed anew is meant to be one of one day still. */
function keptToOneDay({ startDate, endDate }: BookingRequest, row: BookingRequest): BookingRequest {
  return startDate === endDate && row.endDate === endDate ? { ...row, endDate: row.startDate } : row;
}

/** What was last recorded of requests: the tail mostly knows, and only for the others the whole history is asked. */
function latestChanges(
  { history }: Pick<Desk, 'history'>,
  numbers: readonly string[],
  tail: readonly HistoryEntry[],
): Map<string, Change> {
  const wanted = new Set(numbers);
  const found = new Map<string, Change>();
  for (const { number, change, revision } of tail) {
    if (wanted.has(number) && revision >= (found.get(number)?.after.revision ?? 0)) found.set(number, change);
  }
  const missing = numbers.filter((number) => !found.has(number));
  if (missing.length > 0) for (const [number, { change }] of history.latest(missing)) found.set(number, change);
  return found;
}

/**
 * Rows that have got what others ask get their own back, with a word in them: as a correction it would be mailed to the
 * wrong people.
 * @returns the desk as recorded, in which these rows count as untouched
 */
export function withoutExchanged(
  { register }: Pick<Desk, 'register'>,
  recorded: Recorded,
  settings: Settings,
  now: Instant,
): Recorded {
  const { reading, requests, edits, doubtful } = recorded;
  const torn = reading.unreadable.filter(({ choices }) => choices.every(({ column }) => !OURS.has(column)));
  const shown = new Map([...torn.map((row) => [row.number, row.shown] as const), ...edits]);
  const mixed = exchanged(shown.values(), new Map(requests.map((request) => [request.number, request])));
  const changes = [...mixed].flatMap((number) => {
    const [before, change] = [shown.get(number), doubtful.get(number)];
    // A row that lags behind its last step is written anew below, after all else that the step brought.
    if (!before || !change || before.revision < change.after.revision) return [];
    return [{ ...change, before, message: { code: 'EXCHANGED', at: now } as const }];
  });
  if (changes.length === 0) return recorded;
  register.write(changes, settings);
  register.verify();
  const unreadable = reading.unreadable.filter(({ number }) => !mixed.has(number));
  return {
    ...recorded,
    reading: { ...reading, unreadable },
    edits: new Map([...edits].filter(([number]) => !mixed.has(number))),
  };
}

/** Where the script's own cells are touched, those are put right first. */
const OURS: ReadonlySet<string> = new Set(['number', 'status']);

/** Cells of another request have got into a row while rows moved; what it says is that one's too. */
export function isMixed({ choices }: UnreadableRow): boolean {
  return choices.some(({ column }) => column === 'number');
}
