// Finishes what a killed execution left, and restores deleted rows: the history is the source of truth.
import { type Change, type HistoryEntry, recordingOf } from '../../domain/commands/decision.ts';
import { DeskError } from '../../domain/fault.ts';
import { isUpTo, missingNumbers } from '../../domain/request/numbering.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { damagedEntriesWords } from '../../words/problems/records.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { messageWords } from '../../words/sheet/messages.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { rememberedSince } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading } from '../ports/register.ts';
import { showAgenda } from '../views/agenda-tab.ts';
import { recordDamagedRequests, recordLostRequests } from './rebuild-history.ts';
import { isMixed, type Recorded, recordedState, withoutExchanged } from './recorded-state.ts';

/** At most this many deleted rows are restored at a time; until then the others count as last recorded. */
const MOST_ROWS_BACK = 40;
/**
 * Writes the rows and outbox items that the history has and the sheet lacks. A step writes its row last, so a row that
 * shows an entry's revision is complete. A row that was edited or cannot be read counts as last recorded; so does a
 * deleted row, or its time could be given to somebody else.
 * @returns what counts as recorded, valid while the lock is held
 */
export function recover(desk: Desk): Recorded {
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const firstTail = desk.history.tail();
  const firstReading = readRegister(desk, firstTail);
  const tail = recordDamagedRequests(desk, firstReading, now) ? desk.history.tail() : firstTail;
  desk.office.reportDamage(damagedEntriesWords(desk.history.damaged()));
  // If the register is in use but the history has no readable entry, people emptied it.
  if (tail.length === 0 && firstReading.requests.length > 0)
    recordLostRequests(desk, firstReading, desk.history.numbers(), now);
  const reading = withCounts(desk, firstReading, tail);
  const asRead = recordedState(desk, reading, tail);
  refuseSwapped(desk, asRead, settings);
  const recorded = withoutExchanged(desk, asRead, settings, now);
  const requestsByNumber = new Map(recorded.requests.map((request) => [request.number, request]));
  const gone = deletedLongAgo(desk, reading, tail);
  const behind = tail.filter((entry) => {
    const row = requestsByNumber.get(entry.number);
    // The steps of a request that went to the archive may be there a moment longer than its row.
    if (row === undefined) return desk.archives.yearOf(entry.number) === undefined;
    return row.revision < entry.revision;
  });
  if (gone.length === 0 && behind.length === 0) return recorded;

  // However long nothing ran: what has not been removed from the outbox, and is not there, was never done.
  const remembered = rememberedSince(desk.state.get('purgedBefore'), now);
  const effects = behind.filter(({ at }) => at >= remembered).flatMap((entry) => entry.effects);
  // Claimed until now only, so that the next job may do the work.
  if (effects.length > 0) desk.outbox.add(effects, now, now, 'MAYBE_THERE');
  const { latest, edits } = lackingRows(gone.slice(0, MOST_ROWS_BACK), behind, recorded, reading, now);
  const changes = [...latest.values()];
  showAgenda(desk, recorded.requests, changes, settings, now);
  desk.register.write(changes, settings);
  desk.register.verify();
  for (const row of reading.unreadable) {
    const change = latest.get(row.number);
    if (change && isMixed(row))
      desk.register.note(row.number, change.message ? messageWords(change.message, settings.office.titles) : '');
  }
  for (const { after } of [...gone.map(({ change }) => change), ...changes]) requestsByNumber.set(after.number, after);
  return {
    ...recorded,
    reading: rereadTyped(desk, recorded.reading, changes),
    requests: [...requestsByNumber.values()],
    edits,
  };
}

/**
 * The rows that the sheet lacks, by number, and the edits that are left.
 * @param back the last entries of deleted rows
 * @param behind the entries that rows do not show
 */
function lackingRows(
  back: readonly HistoryEntry[],
  behind: readonly HistoryEntry[],
  recorded: Recorded,
  reading: RegisterReading,
  now: Instant,
) {
  const { tail, requests } = recorded;
  const edits = new Map(recorded.edits);
  const latest = new Map<string, Change>();
  const [last] = tail.slice(-1);
  for (const entry of [...back, ...behind]) {
    const { number, change, step } = entry;
    // A step recorded what people had typed in the row before it; a re-examination or a second form does not.
    const typed = step === 'REEXAMINE' || step === 'SECOND_FORM' ? undefined : edits.get(number);
    if (typed) edits.delete(number);
    const before =
      latest.get(number)?.before ?? typed ?? stateBefore(entry, reading, tail) ?? byNumber(requests, number) ?? null;
    // Whoever records recovers what the one before left. So only new requests of the last recording may have no row yet.
    const isOfLast = last !== undefined && recordingOf(entry) === recordingOf(last);
    const isNew = entry.revision === 1 && isOfLast && isRecent(entry, now);
    const isBack = back.includes(entry) || (!before && !isNew);
    latest.set(number, { ...change, before, message: isBack ? { code: 'RESTORED', at: now } : change.message });
  }
  return { latest, edits };
}

/**
 * Before anything is written by these headers or recorded from under them.
 * @throws DeskError `SWAPPED_COLUMNS`, until the headers stand over their own columns again
 */
function refuseSwapped({ register }: Pick<Desk, 'register'>, { doubtful }: Recorded, settings: Settings): void {
  const columns = doubtful.size > 0 ? register.swappedColumns(doubtful, settings) : null;
  if (!columns) return;
  const [one, other] = columns.map((column) => REGISTER_COLUMNS[column]);
  throw new DeskError({ code: 'SWAPPED_COLUMNS', tab: TABS.REGISTER, columns: [one ?? '', other ?? ''] });
}

/** A row that people typed may have just been written as the request that a killed execution made of it. */
function rereadTyped({ register }: Desk, reading: RegisterReading, changes: readonly Change[]): RegisterReading {
  if (reading.typed.length === 0 || changes.every(({ before }) => before !== null)) return reading;
  const { typed, chosenSteps } = register.read();
  return { ...reading, typed, chosenSteps };
}

/**
 * What a step found, where its row cannot be read: `known` has it as recorded by then, against which the step would have
 * changed nothing. A row that a killed step wrote in part is such a row, and the cells that it lacks must be written.
 */
function stateBefore(
  { number, revision }: HistoryEntry,
  { unreadable }: RegisterReading,
  tail: readonly HistoryEntry[],
): BookingRequest | undefined {
  if (!unreadable.some((row) => row.number === number)) return undefined;
  return tail.find((entry) => entry.number === number && entry.revision === revision - 1)?.change.after;
}

/** After this long a job has written the row that a killed execution left out: a row still missing was deleted. */
const NEW_MINUTES = 70;

function isRecent({ at }: HistoryEntry, now: Instant): boolean {
  return at >= minutesLater(now, -NEW_MINUTES);
}

/** Reads again if rows seem to be gone: a row inserted while we read pushes the last one out of the range. */
function readRegister(desk: Pick<Desk, 'register' | 'history' | 'archives' | 'state'>, tail: readonly HistoryEntry[]) {
  const { register, history } = desk;
  const reading = register.read();
  return goneFrom(desk, reading, [...tail, ...history.before()]).length === 0 ? reading : register.read();
}

/** Restores the revisions of rows whose traces were cleared: counting from 1 again would give new mails old keys. */
function withCounts(
  { register, history }: Pick<Desk, 'register' | 'history'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): RegisterReading {
  const inTail = new Set(tail.map(({ number }) => number));
  // A row whose request is in the tail is rewritten anyway.
  const lost = new Set(reading.untraced.filter((number) => !inTail.has(number)));
  if (lost.size === 0) return reading;
  const counts = history.revisions();
  register.retrace(counts);
  const counted = <Row extends { readonly number: string; readonly revision: number }>(row: Row): Row => {
    return lost.has(row.number) ? { ...row, revision: counts.get(row.number) ?? row.revision } : row;
  };
  return { ...reading, requests: reading.requests.map(counted), unreadable: reading.unreadable.map(counted) };
}

/** The last entries of requests that have no row and are not in the tail. */
function deletedLongAgo(
  desk: Pick<Desk, 'history' | 'archives' | 'state'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const inTail = new Set(tail.map(({ number }) => number));
  const { history } = desk;
  const gone = goneFrom(desk, reading, [...tail, ...history.before()]).filter((number) => !inTail.has(number));
  return gone.length === 0 ? [] : [...history.latest(gone).values()];
}

/** Numbers are given without gaps: each missing one is archived, or belongs to a row that was deleted or never written. */
function goneFrom(
  { archives, state }: Pick<Desk, 'archives' | 'state'>,
  { requests, unreadable }: RegisterReading,
  given: readonly { readonly number: string }[],
): string[] {
  const standingRows = [...requests, ...unreadable];
  const missing = missingNumbers(new Set(standingRows.map(({ number }) => number)), [...requests, ...given]);
  if (missing.length === 0) return missing;
  // An old register left gaps of its own; what is missing among its numbers the night looks for in the history.
  const imported = new Set(state.get('importedUpTo') ?? []);
  const isImported = (number: string) => [...imported].some((last) => isUpTo(number, last));
  return missing.filter((number) => archives.yearOf(number) === undefined && !isImported(number));
}
