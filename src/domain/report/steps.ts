// Measures the SOP's steps against their "mutu baku", in working minutes, from the recorded steps of a year.
import type { StepName } from '../commands/command.ts';
import { kabidMinutesFrom } from '../commands/due.ts';
import { isFurther } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { Standards, WorkingHours } from '../settings/settings.ts';
import { type Instant, instantAt, minutesBetween, yearOf } from '../time/time.ts';
import type { OfficeDays } from '../time/working-time.ts';

/** One recorded step, as a row of `Riwayat` has it. */
export interface StepRow {
  readonly number: string;
  readonly step: StepName;
  readonly at: Instant;
}

export const MEASURED_STEPS = ['FORWARD', 'APPROVE', 'SCHEDULE', 'MARK_READY'] as const;
export type MeasuredStep = (typeof MEASURED_STEPS)[number];

export interface StepTimes {
  /** How often the step was taken. */
  readonly taken: number;
  /** How often it could be measured. */
  readonly count: number;
  /** Working minutes, of the room minutes of the clock; `null` if nothing was measured. */
  readonly median: number | null;
  /** "9 dari 10 paling lambat": nine of ten steps took at most this, or had the room ready at least this early. */
  readonly nineOfTen: number | null;
  /** The share, 0 to 1, that met the standard; for the room: ready before the event began. */
  readonly withinStandard: number | null;
}

export interface StepReport {
  readonly steps: Readonly<Record<MeasuredStep, StepTimes>>;
  /** Requests that got another time in the year, by the applicant's or the office's wish, or that were displaced. */
  readonly moved: number;
  /** Letters that the Kabid passed on without a disposition of the Kepala Dinas on record. */
  readonly undisposed: number;
}

/**
 * Measures the steps taken in a year, in working minutes:
 * - the Kabid's from the Kepala Dinas's disposition, or from when the letter lay with the Kabid: see `kabidMinutesFrom`. A
 *   letter that the Kabid took before is not measured;
 * - the Kasi's while the Kasi had the letter, without the time in which the applicant was asked;
 * - the Admin's from the approval;
 * - the room's by how long before the event it was ready, in minutes of the clock.
 * @param rows in the order in which they were recorded
 */
export function stepReport(
  year: number,
  rows: readonly StepRow[],
  requests: readonly BookingRequest[],
  days: OfficeDays,
  standards: Standards,
): StepReport {
  const known = new Map(requests.map((request) => [request.number, request]));
  const samples: Record<MeasuredStep, number[]> = { FORWARD: [], APPROVE: [], SCHEDULE: [], MARK_READY: [] };
  const taken: Record<MeasuredStep, number> = { FORWARD: 0, APPROVE: 0, SCHEDULE: 0, MARK_READY: 0 };
  let undisposed = 0;
  const readyInTime = { count: 0 };
  const moved = new Set(requests.filter(({ marks }) => isIn(year, marks.movedAt)).map(({ number }) => number));
  for (const [number, steps] of withoutUndone(rows)) {
    const request = known.get(number);
    let kasiSince: Instant | null = null;
    let kasiMinutes = 0;
    let approvedAt: Instant | null = null;
    let reachedKabidAt: Instant | null = null;
    for (const { step, at } of steps) {
      const counts = isIn(year, at);
      if (LEAVES_KASI.has(step) && kasiSince !== null) {
        kasiMinutes += days.minutesBetween(kasiSince, at);
        kasiSince = null;
      }
      if (REACHES_KASI.has(step)) kasiSince = at;
      if (REACHES_KABID.has(step)) reachedKabidAt = step === 'SUBMIT' ? (request?.marks.headUntil ?? at) : at;
      if (step === 'APPROVE') {
        if (counts) samples.APPROVE.push(kasiMinutes);
        kasiMinutes = 0;
        approvedAt = at;
      }
      if (!counts) continue;
      // A letter that asks for several dates is passed on once.
      if (step === 'FORWARD' && request && isFurther(request)) continue;
      if (isMeasured(step)) taken[step] += 1;
      if (step === 'FORWARD' && request) {
        const { headDispositionAt } = request;
        if (headDispositionAt === null) undisposed += 1;
        const reachedAt = reachedKabidAt ?? headDispositionAt;
        const from = reachedAt === null ? null : kabidMinutesFrom(reachedAt, request);
        if (from !== null && from <= at) samples.FORWARD.push(days.minutesBetween(from, at));
      }
      if (step === 'SCHEDULE' && approvedAt !== null) samples.SCHEDULE.push(days.minutesBetween(approvedAt, at));
      if (step === 'MARK_READY' && request) readiness(request, at, days.hours, samples.MARK_READY, readyInTime);
      if (step === 'DISPLACE') moved.add(number);
    }
  }
  const { forwardMinutes, approveMinutes, scheduleMinutes } = standards;
  return {
    steps: {
      FORWARD: timesOf(taken.FORWARD, samples.FORWARD, (minutes) => minutes <= forwardMinutes),
      APPROVE: timesOf(taken.APPROVE, samples.APPROVE, (minutes) => minutes <= approveMinutes),
      SCHEDULE: timesOf(taken.SCHEDULE, samples.SCHEDULE, (minutes) => minutes <= scheduleMinutes),
      MARK_READY: {
        ...timesOf(taken.MARK_READY, samples.MARK_READY, () => true, -1),
        withinStandard: share(readyInTime.count, samples.MARK_READY),
      },
    },
    moved: moved.size,
    undisposed,
  };
}

function isMeasured(step: StepName): step is MeasuredStep {
  return (MEASURED_STEPS as readonly StepName[]).includes(step);
}

/** Steps after which the Kabid has the letter. */
const REACHES_KABID: ReadonlySet<StepName> = new Set([
  'SUBMIT',
  'GIVE_DISPOSITION',
  'RETURN_TO_DIVISION_HEAD',
  'NOT_DUPLICATE',
]);
const REACHES_KASI: ReadonlySet<StepName> = new Set([
  'FORWARD',
  'RECORD_ANSWER',
  'ANSWER',
  'RETURN_TO_SECTION_HEAD',
  'REOPEN',
]);
const LEAVES_KASI: ReadonlySet<StepName> = new Set([
  'OFFER_TIMES',
  'ASK_CONFIRMATION',
  'PROPOSE_REFUSAL',
  'RETURN_TO_DIVISION_HEAD',
  'APPROVE',
]);

/** Records of the machine that are no steps and cannot be undone. */
const NO_STEPS: ReadonlySet<StepName> = new Set(['REEXAMINE', 'SECOND_FORM', 'UNDELIVERED', 'MASK', 'IMPORT']);

/** The steps of each request, without undone steps and records of the machine. */
function withoutUndone(rows: readonly StepRow[]): Map<string, StepRow[]> {
  const found = new Map<string, StepRow[]>();
  for (const row of rows) {
    if (NO_STEPS.has(row.step)) continue;
    const steps = found.get(row.number) ?? [];
    if (row.step === 'UNDO') steps.pop();
    else steps.push(row);
    found.set(row.number, steps);
  }
  return found;
}

/**
 * Adds the minutes of the clock before the event at which the room was ready, 0 if it was late: guests come in a break and
 * in the evening too.
 * @param readyInTime counts the others
 */
function readiness(
  request: BookingRequest,
  at: Instant,
  hours: Pick<WorkingHours, 'holidays'>,
  samples: number[],
  readyInTime: { count: number },
): void {
  const slots = slotsOf(request, hours);
  const event = slots.find(({ end }) => instantAt(end) > at) ?? slots[slots.length - 1];
  if (!event) return;
  const begins = instantAt(event.start);
  if (at <= begins) readyInTime.count += 1;
  samples.push(minutesBetween(at, begins));
}

/** @param order -1 if more minutes are better */
function timesOf(taken: number, samples: readonly number[], keeps: (minutes: number) => boolean, order = 1): StepTimes {
  const sorted = [...samples].sort((one, other) => order * (one - other));
  const { length } = sorted;
  return {
    taken,
    count: length,
    median: length === 0 ? null : ((sorted[(length - 1) >> 1] ?? 0) + (sorted[length >> 1] ?? 0)) / 2,
    nineOfTen: sorted[Math.ceil(length * 0.9) - 1] ?? null,
    withinStandard: share(sorted.filter(keeps).length, sorted),
  };
}

function isIn(year: number, at: Instant | null): boolean {
  return at !== null && yearOf(at) === year;
}

function share(count: number, of: readonly number[]): number | null {
  return of.length === 0 ? null : count / of.length;
}
