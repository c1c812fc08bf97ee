// Records anew what `Riwayat` has lost: people have emptied or deleted the tab, and the rows of the register are all there is.
import { buildClashIndex } from '../../domain/clash/clash-index.ts';
import { SETTLED_ON_RECEIPT } from '../../domain/commands/affected.ts';
import { entryOf, type HistoryEntry } from '../../domain/commands/decision.ts';
import { examine } from '../../domain/request/examine.ts';
import { missingNumbers } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { stampWords } from '../../words/dates.ts';
import { lostStepsWords, RECORDED_ANEW_WORDS } from '../../words/troubles.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading } from '../ports/register.ts';

/** Mails that have left bear the counts of lost steps: where nobody knows how many there were, it goes on far behind. */
const FAR_REVISION = 1000;

/**
 * Writes every request that the history does not know as it stands, and says so at the head of the desk: else a row that
 * is deleted would not come back, and what people type into one would pass for recorded.
 * @param recorded the numbers that the history knows
 * @returns how many requests were recorded anew
 */
export function recordLostRequests(
  desk: Pick<Desk, 'history' | 'office'>,
  { requests, unreadable }: Pick<RegisterReading, 'requests' | 'unreadable'>,
  recorded: readonly string[],
  now: Instant,
): number {
  const known = new Set(recorded);
  const lost = requests.filter(({ number }) => !known.has(number));
  if (lost.length === 0) return 0;
  const entries = entriesOf(desk, lost, requests, now);
  const there = [...requests, ...unreadable].map(({ number }) => ({ number }));
  const gone = missingNumbers(new Set([...known, ...there.map(({ number }) => number)]), [
    ...there,
    ...desk.history.before(),
  ]);
  // First, lest a killed execution leave nobody to tell of it.
  desk.office.report(`${stampWords(now)}: ${lostStepsWords(lost.length, gone)}`);
  desk.history.append(entries);
  return lost.length;
}

/**
 * Writes the requests as they stand whose last entry is damaged, where the script alone wrote their rows: what is typed
 * there afterwards is then set against this.
 * @returns whether there were any
 */
export function recordDamagedRequests(
  desk: Pick<Desk, 'history' | 'office'>,
  { requests, edited }: Pick<RegisterReading, 'requests' | 'edited'>,
  now: Instant,
): boolean {
  const typed = new Set(edited.map(({ number }) => number));
  const revisions = new Map(
    desk.history.damaged().flatMap(({ number, revision, isLatest }) => (isLatest ? [[number, revision] as const] : [])),
  );
  const whole = requests.filter(({ number, revision }) => {
    return !typed.has(number) && revision >= (revisions.get(number) ?? Number.POSITIVE_INFINITY);
  });
  if (whole.length === 0) return false;
  desk.history.append(entriesOf(desk, whole, requests, now));
  return true;
}

/** Entries of requests as their rows show them. */
function entriesOf(
  { office }: Pick<Desk, 'office'>,
  some: readonly BookingRequest[],
  requests: readonly BookingRequest[],
  now: Instant,
): HistoryEntry[] {
  const { settings, damaged } = office.snapshot();
  const against = { now, others: requests, index: buildClashIndex(requests), foreign: [], settled: SETTLED_ON_RECEIPT };
  return some.map((request) => {
    const after = { ...request, revision: request.revision || FAR_REVISION };
    const findings = examine(after, { ...settings, damaged, ...against });
    const told = {
      // The response of a form is known by it, and not taken in a second time.
      commandId: after.responseId,
      at: now,
      actor: { type: 'MACHINE' },
      step: 'REEXAMINE',
      text: RECORDED_ANEW_WORDS,
      attendance: attendanceOf(after),
    } as const;
    return entryOf({ before: null, after, findings, alternatives: [], message: null }, told, []);
  });
}

/** How many people came, as far as the row still tells. */
function attendanceOf({ status, marks }: BookingRequest): number | null {
  const counted = marks.attended.flatMap(({ people }) => people ?? []);
  return status === 'COMPLETED' && counted.length > 0 ? counted.reduce((sum, people) => sum + people, 0) : null;
}
