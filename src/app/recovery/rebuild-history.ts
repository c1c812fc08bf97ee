// Records requests again after people emptied or deleted `Riwayat`: only the rows of the register are left then.
import { SETTLED_ON_RECEIPT } from '../../domain/commands/affected.ts';
import { entryOf, type HistoryEntry } from '../../domain/commands/decision.ts';
import { examine } from '../../domain/request/examine.ts';
import { missingNumbers } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { lostStepsWords, RECORDED_ANEW_WORDS } from '../../words/problems/troubles.ts';
import type { Desk } from '../ports/desk.ts';
import type { RegisterReading } from '../ports/register.ts';

/**
 * Records each request that the history does not know, as its row keeps it, and says so in the banner. Otherwise a
 * deleted row could not come back.
 * @param recorded the numbers that the history knows
 * @returns how many requests were recorded again
 */
export function recordLostRequests(
  desk: Pick<Desk, 'history' | 'office' | 'archives'>,
  { requests }: Pick<RegisterReading, 'requests'>,
  recorded: readonly string[],
  now: Instant,
): number {
  const recordedNumbers = new Set(recorded);
  const lost = requests.filter(({ number }) => !recordedNumbers.has(number));
  if (lost.length === 0) return 0;
  const entries = entriesOf(desk, lost, requests, now);
  const known = new Set([...recordedNumbers, ...requests.map(({ number }) => number)]);
  const gone = missingNumbers(known, [...requests, ...desk.history.before()]).filter(
    (number) => desk.archives.yearOf(number) === undefined,
  );
  // Reported first: if the execution is killed after recording, no later one would notice the loss.
  desk.office.report(`${stampWords(now)}: ${lostStepsWords(lost.length, gone)}`);
  desk.history.append(entries);
  return lost.length;
}

/**
 * Records again the requests whose last entry is unreadable, as their rows keep them.
 * @returns whether there were any
 */
export function recordUnreadableRequests(
  desk: Pick<Desk, 'history' | 'office'>,
  { requests }: Pick<RegisterReading, 'requests'>,
  now: Instant,
): boolean {
  const revisions = new Map(
    desk.history
      .unreadable()
      .flatMap(({ number, revision, isLatest }) => (isLatest ? [[number, revision] as const] : [])),
  );
  const whole = requests.filter(({ number, revision }) => {
    return revision >= (revisions.get(number) ?? Number.POSITIVE_INFINITY);
  });
  if (whole.length === 0) return false;
  desk.history.append(entriesOf(desk, whole, requests, now));
  return true;
}

/** Entries of requests as their rows keep them. */
function entriesOf(
  { office }: Pick<Desk, 'office'>,
  some: readonly BookingRequest[],
  requests: readonly BookingRequest[],
  now: Instant,
): HistoryEntry[] {
  const { settings, damaged } = office.snapshot();
  const against = { now, others: requests, foreign: [], settled: SETTLED_ON_RECEIPT };
  return some.map((after) => {
    const findings = examine(after, { ...settings, damaged, ...against });
    const step = {
      // A form response is known by this id, so it is not recorded a second time.
      commandId: after.responseId,
      at: now,
      actor: { type: 'MACHINE' },
      step: 'REEXAMINE',
      text: RECORDED_ANEW_WORDS,
      attendance: attendanceOf(after),
    } as const;
    return entryOf({ before: null, after, findings, alternatives: [], message: null }, step, []);
  });
}

/** How many people came, as far as the row still says. */
function attendanceOf({ status, marks }: BookingRequest): number | null {
  const counted = marks.attended.flatMap(({ people }) => people ?? []);
  return status === 'COMPLETED' && counted.length > 0 ? counted.reduce((sum, people) => sum + people, 0) : null;
}
