// Finishes what a killed execution left, and brings deleted rows back: the history is the truth.
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import { missingNumbers } from '../../domain/request/numbering.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { messageWords } from '../../words/messages.ts';
import { damagedEntriesWords } from '../../words/records.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading } from '../ports/register.ts';
import { showAgenda } from '../views/agenda-tab.ts';
import { recordDamagedRequests, recordLostRequests } from './rebuild-history.ts';
import { isMixed, type Recorded, recordedState, withoutExchanged } from './recorded-state.ts';

/** So many deleted rows are written back at a time; the others count as recorded until their turn comes. */
const MOST_ROWS_BACK = 40;
/** What is older and not in the outbox has been done and was taken out of it. */
const REMEMBERED_DAYS = 29;

/**
 * Writes rows and outbox items that the history has and the sheet lacks. The row is written last of all, so a row
 * that shows an entry's revision needs nothing. A row that people have changed, or that cannot be understood, counts as
 * the history last had it; so does one that was deleted, lest its time be given to somebody else.
 * @returns what counts as recorded; under the lock that holds as long as the lock
 */
export function recover(desk: Desk): Recorded {
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const first = desk.history.tail();
  const found = readRegister(desk, first);
  const tail = recordDamagedRequests(desk, found, now) ? desk.history.tail() : first;
  desk.office.reportDamage(damagedEntriesWords(desk.history.damaged()));
  // A history of which nothing can be read, beside a register in use, has been emptied.
  if (tail.length === 0 && found.requests.length > 0) recordLostRequests(desk, found, desk.history.numbers(), now);
  const reading = withCounts(desk, found, tail);
  const recorded = withoutExchanged(desk, recordedState(desk, reading, tail), settings, now);
  const known = new Map(recorded.requests.map((request) => [request.number, request]));
  const gone = deletedLongAgo(desk, reading, tail);
  const unfinished = [
    ...gone.slice(0, MOST_ROWS_BACK),
    ...tail.filter((entry) => {
      const row = known.get(entry.number);
      return row === undefined || row.revision < entry.revision;
    }),
  ];
  if (unfinished.length === 0) return recorded;

  const remembered = minutesLater(now, -REMEMBERED_DAYS * 24 * 60);
  const recent = unfinished.filter((entry) => !gone.includes(entry) && entry.at >= remembered);
  const effects = recent.flatMap((entry) => entry.effects);
  // Claimed until now: the next sweep, or anybody after it, may perform them.
  if (effects.length > 0) desk.outbox.add(effects, now, now, 'MAYBE_THERE');
  const [last] = tail.slice(-1);
  const latest = new Map<string, Change>();
  const edits = new Map(recorded.edits);
  for (const entry of unfinished) {
    const { number, change, step } = entry;
    // What people had typed before a step of this request was taken with it; a new examination takes nothing.
    const typed = step === 'REEXAMINE' ? undefined : edits.get(number);
    if (typed) edits.delete(number);
    const before = latest.get(number)?.before ?? typed ?? known.get(number) ?? null;
    // Whatever a command left, the next one has finished: only what the last one brought in may never have had a row.
    const isNew = entry.revision === 1 && entry.commandId === last?.commandId && isRecent(entry, now);
    const isBack = gone.includes(entry) || (!before && !isNew);
    latest.set(number, { ...change, before, message: isBack ? { code: 'RESTORED', at: now } : change.message });
  }
  const changes = [...latest.values()];
  showAgenda(desk, recorded.requests, changes, settings, now);
  desk.register.write(changes, settings);
  desk.register.verify();
  for (const row of reading.unreadable) {
    const change = latest.get(row.number);
    if (change && isMixed(row)) desk.register.note(row.number, change.message ? messageWords(change.message) : '');
  }
  for (const { after } of [...gone.map(({ change }) => change), ...changes]) known.set(after.number, after);
  return { ...recorded, requests: [...known.values()], edits };
}

/** After so long a killed execution's row has been written at the latest: one that is missing was deleted. */
const NEW_MINUTES = 70;

function isRecent({ at }: HistoryEntry, now: Instant): boolean {
  return at >= minutesLater(now, -NEW_MINUTES);
}

/** A row inserted while we read pushes the last one out of what is read: what seems to be gone is looked for once more. */
function readRegister({ register, history }: Pick<Desk, 'register' | 'history'>, tail: readonly HistoryEntry[]) {
  const reading = register.read();
  return goneFrom(reading, [...tail, ...history.before()]).length === 0 ? reading : register.read();
}

/** Rows whose traces somebody has cleared, the whole column mostly: a count begun anew would give old keys to new mails. */
function withCounts(
  { register, history }: Pick<Desk, 'register' | 'history'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): RegisterReading {
  const told = new Set(tail.map(({ number }) => number));
  // A row of which the tail tells is written anew.
  const lost = new Set(reading.untraced.filter((number) => !told.has(number)));
  if (lost.size === 0) return reading;
  const counts = history.revisions();
  register.retrace(counts);
  const counted = <Row extends { readonly number: string; readonly revision: number }>(row: Row): Row => {
    return lost.has(row.number) ? { ...row, revision: counts.get(row.number) ?? row.revision } : row;
  };
  return { ...reading, requests: reading.requests.map(counted), unreadable: reading.unreadable.map(counted) };
}

/** What was last recorded of requests that have no row and of which the tail does not tell. */
function deletedLongAgo(
  { history }: Pick<Desk, 'history'>,
  reading: RegisterReading,
  tail: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const told = new Set(tail.map(({ number }) => number));
  const gone = goneFrom(reading, [...tail, ...history.before()]).filter((number) => !told.has(number));
  return gone.length === 0 ? [] : [...history.latest(gone).values()];
}

/** Numbers are given without a gap: each that is not there belongs to a row that was deleted, or never written. */
function goneFrom({ requests, unreadable }: RegisterReading, given: readonly { readonly number: string }[]): string[] {
  const there = [...requests, ...unreadable];
  return missingNumbers(new Set(there.map(({ number }) => number)), [...requests, ...given]);
}
