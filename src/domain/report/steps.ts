// Measures the SOP's steps against their "mutu baku", in working minutes, from the recorded steps of a year.

import { kabidMinutesFrom } from '../commands/due.ts';
import { holderAfter, type RecordedStep, stepsInForce } from '../flow/recorded.ts';
import { firstsBy, groupedBy } from '../grouping.ts';
import { firstOfLetter, letterWithHolder } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { Standards, WorkingHours } from '../settings/settings.ts';
import { type Instant, instantAt, minutesBetween } from '../time/time.ts';
import type { OfficeDays } from '../time/working-time.ts';
import type { MeasuredStep, Status, StepName } from '../vocabulary.ts';
import { isIn, median } from './measures.ts';

/** One recorded step, as a row of `Riwayat` has it. */
export interface StepRow extends RecordedStep {
  readonly number: string;
  readonly at: Instant;
}

export interface StepTimes {
  /** How often the step was taken. */
  readonly taken: number;
  /** How often it could be measured. */
  readonly count: number;
  /** How often its time passed in the year without it; of the room also before an event that was held. */
  readonly overdue: number;
  /** Working minutes, of the room minutes of the clock; `null` if nothing was measured. */
  readonly median: number | null;
  /** "9 dari 10 paling lambat": nine of ten steps took at most this, or had the room ready at least this early. */
  readonly nineOfTen: number | null;
  /** The share, 0 to 1, of both that met the standard; for the room: ready before the event began. */
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
 * What is done at once, or waits on one desk, is one step of a letter, for however many dates; the room is ready date by date.
 * @param rows in the order in which they were recorded
 */
export function stepReport(
  year: number,
  rows: readonly StepRow[],
  requests: readonly BookingRequest[],
  yardstick: Yardstick,
): StepReport {
  const known = new Map(requests.map((request) => [request.number, request]));
  const ofDates = [...groupedBy(rows, ({ number }) => number)].flatMap(([number, past]) =>
    takenIn(year, stepsInForce(past), known.get(number), yardstick),
  );
  const taken = firstsBy(ofDates, ({ number, step, at }) => {
    const request = known.get(number);
    return [request ? firstOfLetter(request) : number, step, at].join();
  });
  const ofStep = (name: StepName) => taken.filter(({ step }) => step === name);
  const timesOf = (name: MeasuredStep) => {
    const isRoom = name === 'MARK_READY';
    const overdue = requests.filter((request) => isIn(year, missedAt(name, request, yardstick.now)));
    const waiting = firstsBy(overdue, (request) => (isRoom ? request.number : letterWithHolder(request)));
    return stepTimes(ofStep(name), waiting.length, isRoom ? -1 : 1);
  };
  const moved = requests.filter(({ marks }) => isIn(year, marks.movedAt));
  return {
    steps: {
      FORWARD: timesOf('FORWARD'),
      APPROVE: timesOf('APPROVE'),
      SCHEDULE: timesOf('SCHEDULE'),
      MARK_READY: timesOf('MARK_READY'),
    },
    moved: new Set([...moved, ...ofStep('DISPLACE')].map(({ number }) => number)).size,
    undisposed: ofStep('FORWARD').filter(({ number }) => known.get(number)?.headDispositionAt === null).length,
  };
}

/** The status in which a letter waits for a step. */
const WAITS_IN: Readonly<Record<MeasuredStep, Status>> = {
  FORWARD: 'SUBMITTED',
  APPROVE: 'FORWARDED',
  SCHEDULE: 'APPROVED',
  MARK_READY: 'SCHEDULED',
};

/** By when a step should have been taken that nobody has taken; `null` where none is missed. What was entered on the day of its event or later is owed no preparation. */
function missedAt(step: MeasuredStep, { status, dueAt, marks, submittedAt, startDate }: BookingRequest, now: Instant) {
  if (status === WAITS_IN[step]) return dueAt !== null && dueAt < now ? dueAt : null;
  const isUnprepared = step === 'MARK_READY' && status === 'COMPLETED' && marks.ready.length === 0;
  return isUnprepared && startDate !== null && submittedAt < startDate ? startDate : null;
}

/** How long a step took, and whether that met the standard. */
interface Measure {
  readonly minutes: number;
  readonly isWithin: boolean;
}

interface TakenStep extends StepRow {
  /** `null` where it cannot be measured. */
  readonly measure: Measure | null;
}

/** Where a letter has been on its way, up to a step. */
interface Way {
  reachedKabidAt: Instant | null;
  /** Since when the Kasi has it; `null` while it lies elsewhere. */
  kasiSince: Instant | null;
  /** How long the Kasi had it since the last approval. */
  kasiMinutes: number;
  approvedAt: Instant | null;
}

/** What steps are measured by. */
interface Yardstick {
  readonly days: OfficeDays;
  readonly standards: Standards;
  readonly now: Instant;
}

/** The steps of one request that were taken in a year, each as measured on the way of the letter. */
function takenIn(
  year: number,
  steps: readonly StepRow[],
  request: BookingRequest | undefined,
  yardstick: Yardstick,
): TakenStep[] {
  const way: Way = { reachedKabidAt: null, kasiSince: null, kasiMinutes: 0, approvedAt: null };
  const taken: TakenStep[] = [];
  for (const row of steps) {
    const { step, at } = row;
    const holder = holderAfter(row);
    if (holder === 'SECTION_HEAD') way.kasiSince = at;
    else if (holder !== null) {
      // What is put aside was handled by nobody meanwhile.
      const isMeasured = way.kasiSince !== null && holder !== 'NOBODY';
      if (isMeasured) way.kasiMinutes += yardstick.days.minutesBetween(way.kasiSince ?? at, at);
      way.kasiSince = null;
    }
    if (holder === 'DIVISION_HEAD') way.reachedKabidAt = step === 'SUBMIT' ? (request?.marks.headUntil ?? at) : at;
    if (isIn(year, at)) taken.push({ ...row, measure: measureOf(row, way, request, yardstick) });
    if (step === 'APPROVE') {
      way.kasiMinutes = 0;
      way.approvedAt = at;
    }
  }
  return taken;
}

/** What `stepReport` says of each step. */
function measureOf(
  { step, at }: StepRow,
  { reachedKabidAt, kasiMinutes, approvedAt }: Way,
  request: BookingRequest | undefined,
  { days, standards }: Yardstick,
): Measure | null {
  const within = (minutes: number, most: number) => ({ minutes, isWithin: minutes <= most });
  switch (step) {
    case 'FORWARD': {
      if (!request) return null;
      const reachedAt = reachedKabidAt ?? request.headDispositionAt;
      const from = reachedAt === null ? null : kabidMinutesFrom(reachedAt, request);
      return from !== null && from <= at ? within(days.minutesBetween(from, at), standards.forwardMinutes) : null;
    }
    case 'APPROVE':
      return within(kasiMinutes, standards.approveMinutes);
    case 'SCHEDULE':
      return approvedAt === null ? null : within(days.minutesBetween(approvedAt, at), standards.scheduleMinutes);
    case 'MARK_READY':
      return request ? readiness(request, at, days.hours) : null;
    default:
      return null;
  }
}

/**
 * The minutes of the clock before the event at which the room was ready, 0 if it was late: guests come in a break and in
 * the evening too.
 */
function readiness(request: BookingRequest, at: Instant, hours: Pick<WorkingHours, 'holidays'>): Measure | null {
  const slots = slotsOf(request, hours);
  const event = slots.find(({ end }) => instantAt(end) > at) ?? slots[slots.length - 1];
  if (!event) return null;
  const begins = instantAt(event.start);
  return { minutes: minutesBetween(at, begins), isWithin: at <= begins };
}

/** @param order -1 if more minutes are better */
function stepTimes(taken: readonly TakenStep[], overdue: number, order: 1 | -1): StepTimes {
  const measures = taken.flatMap(({ measure }) => measure ?? []);
  const sorted = measures.map(({ minutes }) => minutes).sort((one, other) => order * (one - other));
  const { length } = sorted;
  const owed = length + overdue;
  return {
    taken: taken.length,
    count: length,
    overdue,
    median: median(sorted),
    nineOfTen: sorted[Math.ceil(length * 0.9) - 1] ?? null,
    withinStandard: owed === 0 ? null : measures.filter(({ isWithin }) => isWithin).length / owed,
  };
}
