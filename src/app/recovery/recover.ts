// Finishes what a killed execution left, and projects what the tab lacks: the history is the source of truth.
// What may not change: nothing is done before this has run under the lock, it reads the tab once where nothing is amiss, and
// it records nothing that people did not do: it writes only what the history has already.
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import { missingNumbers } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { unreadableEntriesWords } from '../../words/problems/records.ts';
import { CLAIM_MINUTES, changeWaitingMails, isWork, rememberedSince } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading } from '../ports/register.ts';
import { showAgenda } from '../views/agenda-tab.ts';
import { recordLostRequests, recordUnreadableRequests } from './rebuild-history.ts';

/** What counts as recorded, and what people ask for in the tab. */
export interface RecoveredReading extends RegisterReading {
  /** The latest entries of the history. */
  readonly tail: readonly HistoryEntry[];
}

/** At most this many lost rows are projected at a time; until then the others count as last recorded. */
const MOST_ROWS_BACK = 40;

/**
 * Writes the rows and outbox items that the history has and the sheet lacks. A step writes `Data` last, so a row that shows
 * an entry's revision there is complete. A request without a row counts as last recorded, or its time could be given to
 * somebody else.
 * @returns what counts as recorded, valid while the lock is held
 */
export function recover(desk: Desk): RecoveredReading {
  const { reading, tail } = readRecorded(desk);
  const standing = new Map(reading.requests.map((request) => [request.number, request]));
  const entriesGone = believedAnew(desk, reading, tail);
  const entriesAhead = tail.filter(({ number, revision }) => {
    const row = standing.get(number);
    // The steps of a request that went to the archive may be there a moment longer than its row.
    return row === undefined ? desk.archives.yearOf(number) === undefined : row.revision < revision;
  });
  if (entriesGone.length === 0 && entriesAhead.length === 0) return { ...reading, tail };

  orderWork(desk, entriesAhead);
  const back = entriesGone.slice(0, MOST_ROWS_BACK);
  const now = desk.office.now();
  const changes = lackingRows([...back, ...entriesAhead], standing, now);
  const { settings } = desk.office.snapshot();
  showAgenda(desk, reading.requests, changes, settings, now);
  desk.register.write(changes, settings);
  const requests = new Map<string, BookingRequest>(standing);
  for (const { after } of [...entriesGone.map(({ change }) => change), ...changes]) requests.set(after.number, after);
  return { ...desk.register.read(), requests: [...requests.values()], tail };
}

/** The tab and the end of the history; entries that cannot be read are made from what the rows kept. */
function readRecorded(desk: Desk): { readonly reading: RegisterReading; readonly tail: readonly HistoryEntry[] } {
  const now = desk.office.now();
  const firstTail = desk.history.tail();
  const reading = desk.register.read();
  const tail = recordUnreadableRequests(desk, reading, now) ? desk.history.tail() : firstTail;
  desk.office.reportUnreadable(unreadableEntriesWords(desk.history.unreadable()));
  // If the register is in use but the history has no readable entry, people emptied it.
  if (tail.length === 0 && reading.requests.length > 0) recordLostRequests(desk, reading, desk.history.numbers(), now);
  return { reading, tail };
}

/** Puts into the outbox what is not there, and does on its mails what steps order. However long nothing ran: what has not been removed from it was never done. */
function orderWork(desk: Desk, entries: readonly HistoryEntry[]): void {
  const now = desk.office.now();
  const remembered = rememberedSince(desk.state.get('purgedBefore'), now);
  const effects = entries.filter(({ at }) => at >= remembered).flatMap((entry) => entry.effects);
  if (effects.length === 0) return;
  const work = effects.filter(isWork);
  // Claimed until now only, so that the next job may do the work.
  desk.outbox.add(work, now, now, 'MAYBE_THERE');
  // What the killed execution has claimed itself is void as well.
  const items = work.length < effects.length ? desk.outbox.due(minutesLater(now, CLAIM_MINUTES)) : [];
  changeWaitingMails(desk, effects, items, now, now);
}

/** What the rows lack, one change a request. @param entries those that rows do not show, in their order */
function lackingRows(
  entries: readonly HistoryEntry[],
  standing: ReadonlyMap<string, BookingRequest>,
  now: Instant,
): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { number, revision, at, change } of entries) {
    const before = changes.get(number)?.before ?? standing.get(number) ?? null;
    const isNew = revision === 1 && at >= minutesLater(now, -NEW_MINUTES);
    changes.set(number, {
      ...change,
      before,
      message: before || isNew ? change.message : { code: 'RESTORED', at: now },
    });
  }
  return [...changes.values()];
}

/** After this long a job has written the row of a new request that a killed execution left out: one still missing was deleted. */
const NEW_MINUTES = 70;

/**
 * The last entries of requests that have no row and are not in the tail. Numbers are given without gaps: each missing one is
 * archived, or belongs to a row that was deleted or never written.
 */
function believedAnew(
  { archives, history }: Pick<Desk, 'history' | 'archives'>,
  { requests }: RegisterReading,
  tail: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const known = [...requests, ...tail];
  const missing = missingNumbers(new Set(known.map(({ number }) => number)), [...known, ...history.before()]);
  const gone = missing.filter((number) => archives.yearOf(number) === undefined);
  return gone.length === 0 ? [] : [...history.latest(gone).values()];
}
