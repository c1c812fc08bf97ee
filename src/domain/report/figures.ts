// The headline figures of a year, made from its parts, so that one year can be set beside another.
import { MEASURED_STEPS, type Status } from '../vocabulary.ts';
import type { AnnualReport } from './model.ts';
import type { StepReport, StepTimes } from './steps.ts';
import type { RoomUse } from './use.ts';

/** Visits and loans; the office's own use is no part of the SOP's figures. */
export interface Counted {
  readonly visits: number;
  readonly loans: number;
}

/** What came in and took place in a year, as the register says. */
export interface YearCounts {
  readonly year: number;
  /** Requests received in the year, without repeated ones. */
  readonly received: Counted;
  /** Events that took place in the year. */
  readonly held: Counted;
  /** How many of these were asked for in an earlier year. */
  readonly heldFromBefore: number;
  /** How many that were asked for in the year took place in another. */
  readonly heldLater: number;
  /** Events of the year that are still to come, or that nobody has closed yet. */
  readonly scheduled: Counted;
  /** Real participants, as far as recorded. */
  readonly participants: number;
  /** Of the requests received in the year, what became of them. */
  readonly rejected: number;
  readonly cancelled: number;
  readonly noShow: number;
}

export interface YearFigures extends YearCounts {
  /** Minutes in which the room was used, and in which it could have been. */
  readonly used: number;
  readonly available: number;
  /** The share of SOP steps that kept their standard, of those that were measured or are overdue; `null` if none was. */
  readonly withinStandard: number | null;
  /** How many those steps are; `null` where they were not read. */
  readonly stepsOwed: number | null;
}

/** Whether a share of so many measured steps says little. */
export function isFewMeasured(steps: number): boolean {
  return steps < 10;
}

export function countsOf({ year, totals, outcomes, list }: AnnualReport): YearCounts {
  const of = (count: (kind: 'VISIT' | 'LOAN') => number): Counted => ({ visits: count('VISIT'), loans: count('LOAN') });
  const both = (status: Status) => outcomes.VISIT[status] + outcomes.LOAN[status];
  const held = list.filter(({ status }) => status === 'COMPLETED');
  return {
    year,
    received: of((kind) => totals[kind].received - totals[kind].duplicates),
    held: of((kind) => totals[kind].held),
    heldFromBefore: held.filter(({ askedIn }) => askedIn < year).length,
    heldLater: both('COMPLETED') - held.filter(({ askedIn }) => askedIn === year).length,
    scheduled: of((kind) => totals[kind].scheduled),
    participants: totals.VISIT.participantsActual + totals.LOAN.participantsActual,
    rejected: both('REJECTED'),
    cancelled: both('CANCELLED'),
    noShow: both('NO_SHOW'),
  };
}

/** @param steps `null` where they were not read, as of years before the last */
export function yearFigures(report: AnnualReport, use: RoomUse, steps: StepReport | null): YearFigures {
  return {
    ...countsOf(report),
    used: use.used,
    available: use.available,
    withinStandard: steps && shareWithin(steps),
    stepsOwed: steps && timed(steps, owed),
  };
}

export function sumOf({ visits, loans }: Counted): number {
  return visits + loans;
}

/** Whether anything at all happened in a year: one without does not stand beside another. */
export function isEmpty({ received, held, scheduled }: YearCounts): boolean {
  return sumOf(received) + sumOf(held) + sumOf(scheduled) === 0;
}

/** The steps that have 15 minutes; that the room was ready in time is told apart. */
const TIMED = MEASURED_STEPS.filter((step) => step !== 'MARK_READY');

function timed({ steps }: StepReport, of: (times: StepTimes) => number): number {
  return TIMED.reduce((sum, step) => sum + of(steps[step]), 0);
}

const owed = ({ count, overdue }: StepTimes) => count + overdue;

function shareWithin(steps: StepReport): number | null {
  const all = timed(steps, owed);
  const kept = timed(steps, (times) => owed(times) * (times.withinStandard ?? 0));
  return all === 0 ? null : kept / all;
}
