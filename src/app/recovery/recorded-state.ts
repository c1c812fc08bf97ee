// Compares what rows show with what was recorded, and restores rows whose contents people mixed up.

import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { statusOf } from '../../words/sheet/choices.ts';
import type { Desk } from '../ports/desk.ts';
import type { FoundCell, PutBack, RegisterReading, UnreadableRow } from '../ports/register.ts';

/** The register as read, and its requests as recorded. */
export interface Recorded {
  /** The register as read. */
  readonly reading: RegisterReading;
  readonly requests: readonly BookingRequest[];
  /** Rows that people changed after they were recorded, as they are now, by number. */
  readonly edits: ReadonlyMap<string, BookingRequest>;
  /** The last recorded change of every row that was edited or cannot be read, by number. */
  readonly doubtful: ReadonlyMap<string, Change>;
  /** The latest entries of the history. */
  readonly tail: readonly HistoryEntry[];
}

/** Keeps the lower revision of row and record: it tells recovery whether the row was written completely. */
export function recordedState(
  desk: Pick<Desk, 'history'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): Recorded {
  const { requests, edited, unreadable } = reading;
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

/** If only the first day of a one-day event was changed, the event is still meant to last one day. */
function keptToOneDay({ startDate, endDate }: BookingRequest, row: BookingRequest): BookingRequest {
  return startDate === endDate && row.endDate === endDate ? { ...row, endDate: row.startDate } : row;
}

/** What was last recorded of requests. The whole history is read only for those that are not in the tail. */
function latestChanges(
  { history }: Pick<Desk, 'history'>,
  numbers: readonly string[],
  tail: readonly HistoryEntry[],
): Map<string, Change> {
  const wanted = new Set(numbers);
  const lastChanges = new Map<string, Change>();
  for (const { number, change, revision } of tail) {
    if (wanted.has(number) && revision >= (lastChanges.get(number)?.after.revision ?? 0))
      lastChanges.set(number, change);
  }
  const missing = numbers.filter((number) => !lastChanges.has(number));
  if (missing.length > 0) for (const [number, { change }] of history.latest(missing)) lastChanges.set(number, change);
  return lastChanges;
}

/**
 * Restores rows that show what other requests ask for, and says so in them: as corrections they would be mailed to the
 * wrong people. The script's own cells stand between theirs and are sorted with them, so a row whose standing changed too
 * is restored as a whole: with its standing alone, it would show a correction, and the others no longer what it lost.
 * @returns the desk as recorded, in which these rows count as unedited
 */
export function withoutExchanged(
  { register }: Pick<Desk, 'register'>,
  recorded: Recorded,
  settings: Settings,
  now: Instant,
): Recorded {
  const { reading, requests, edits, doubtful } = recorded;
  const unreadableRows = reading.unreadable.filter((row) => !isMixed(row));
  const shown = new Map([...unreadableRows.map((row) => [row.number, row.shown] as const), ...edits]);
  const mixed = exchanged(shown.values(), new Map(requests.map((request) => [request.number, request])));
  const changes = [...mixed].flatMap((number) => {
    const [before, change] = [shown.get(number), doubtful.get(number)];
    if (!before || !change) return [];
    // A row behind its last step stays behind: recovery finishes it after the other effects of that step.
    const after = { ...change.after, revision: Math.min(before.revision, change.after.revision) };
    return [{ ...change, before, after, message: { code: 'EXCHANGED', at: now } as const }];
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

/** Whether cells of another request got into the row while rows moved; its message then belongs to that request too. */
export function isMixed({ choices }: UnreadableRow): boolean {
  return choices.some(({ column }) => column === 'number');
}

/** Fields that tell requests apart. Of the time only one is among them, so two exchanged times are no mix-up. */
const FIELDS = ['institution', 'activity', 'contactName', 'email', 'phone', 'letterNumber', 'startDate'] as const;

/**
 * The requests whose rows show what was recorded of others. If two rows exchanged just one cell, they do not count:
 * somebody may have corrected an earlier mistake.
 * @param shown requests that people changed, as their rows show them
 * @param recorded all requests as recorded, by number
 * @returns the numbers of the requests
 */
export function exchanged(
  shown: Iterable<BookingRequest>,
  recorded: ReadonlyMap<string, BookingRequest>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const changed = [...shown];
  for (const field of FIELDS) {
    const others = changed.filter((row) => row[field] !== recorded.get(row.number)?.[field]);
    const given = new Set(others.map(({ number }) => recorded.get(number)?.[field]));
    const withOthersValue = others.filter((row) => row[field] && given.has(row[field]));
    for (const { number } of withOthersValue)
      counts.set(number, (counts.get(number) ?? 0) + (withOthersValue.length > 2 ? ENOUGH : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([number]) => number));
}

const ENOUGH = 2;

/**
 * The cells of an unreadable row that people must be told about: unknown words, formulas, what was cleared, and a status that
 * is not the recorded one. Other changed cells of the script are put back without a message.
 */
export function touchedChoices({ choices }: UnreadableRow, recorded: Change | undefined): UnreadableRow['choices'] {
  return choices
    .filter(({ column, found }) => column !== 'status' || !recorded || statusOf(found) !== recorded.after.status)
    .map((choice) => (isCleared(choice, recorded) ? { ...choice, isCleared: true } : choice));
}

/** Whether a cell that must hold something was cleared: the recorded value is in the history, and better than a blank. */
function isCleared({ column, found }: FoundCell, recorded: Change | undefined): boolean {
  const after: Readonly<Record<string, unknown>> = { ...recorded?.after };
  return found.trim() === '' && column !== 'status' && Boolean(after[column]);
}

/** What is put back of such a row: the script's own cells where somebody changed one, and whatever holds a formula or was cleared. */
export function putBackOf(
  { choices }: Pick<UnreadableRow, 'choices'>,
  recorded: Change | undefined,
  settings: Settings,
): PutBack | undefined {
  const cells = choices.flatMap((choice) => (choice.isFormula || isCleared(choice, recorded) ? [choice.column] : []));
  const isOurs = choices.some(({ column }) => column === 'status');
  if (!recorded || (!isOurs && cells.length === 0)) return undefined;
  return { what: 'STANDING', recorded, settings, ...(cells.length > 0 && { cells }) };
}
