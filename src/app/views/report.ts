// The yearly report (SOP, Pencatatan 2) from the register, the recorded steps, and what staff wrote into its tab.

import type { Damage } from '../../domain/devices/damage.ts';
import { damageReport } from '../../domain/devices/report.ts';
import { DeskError } from '../../domain/fault.ts';
import { isEmpty, yearFigures } from '../../domain/report/figures.ts';
import { annualReport } from '../../domain/report/model.ts';
import { type StepRow, stepReport } from '../../domain/report/steps.ts';
import { busiest, roomUse } from '../../domain/report/use.ts';
import { lateLetters, waitingLetters } from '../../domain/report/waiting.ts';
import { begunOn, firstMonth } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import { type OfficeDays, officeDays } from '../../domain/time/working-time.ts';
import type { ReportPage } from '../../pages/print/report/blocks.ts';
import { type ReportFacts, type ReportTexts, reportPage } from '../../pages/print/report/report.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';

/** A year's report tells of what came in it and of what took place in it: an archive has both by the year of the event. */
export function yearsAround(year: number): number[] {
  return [year - 1, year, year + 1];
}

/** The steps of these years and later, of the requests on the desk and in the archives that may have some. */
function stepsOfYears({ history, archives }: Pick<Desk, 'history' | 'archives'>, years: readonly number[]): StepRow[] {
  // The year before stands beside each.
  const firstYear = Math.min(...years) - 1;
  const lastYear = Math.max(...years) + 1;
  const archivedYears = archives.years().filter((year) => firstYear <= year && year <= lastYear);
  // On its way to an archive a request's steps stand in both.
  const of = (steps: readonly StepRow[], year?: number) =>
    steps.filter(({ number }) => archives.yearOf(number) === year);
  return [
    ...of(history.stepsSince(firstYear)),
    ...archivedYears.flatMap((year) => of(archives.of(year).history.stepsSince(firstYear), year)),
  ];
}

/** The report of a year as it would be written now, for its papers. Reads without the lock, and writes nothing. */
export function reportOf(
  desk: Pick<Desk, 'office' | 'history' | 'archives' | 'reportTab' | 'state' | 'register' | 'damages'>,
  year: number,
): ReportPage {
  const requests = [...desk.register.requests(), ...archivedIn(desk, yearsAround(year))];
  return pageOf(year, { ...sourcesOf(desk, [year], requests), texts: textsOf(desk, year) });
}

/** What reports of these years are written from, beside what staff wrote into each. @param requests of desk and archives */
export function sourcesOf(
  desk: Pick<Desk, 'office' | 'history' | 'archives' | 'damages'>,
  years: readonly number[],
  requests: readonly BookingRequest[],
): Omit<ReportSources, 'texts'> {
  const office = desk.office.snapshot();
  return {
    requests,
    begun: begunOn(requests, desk.archives.years()),
    stepsTaken: stepsOfYears(desk, years),
    ...besideRegister(desk),
    office,
    days: officeDays(office.settings.hours),
    now: desk.office.now(),
  };
}

export interface ReportSources extends Pick<ReportFacts, 'texts' | 'now' | 'areDamagesRead' | 'begun'> {
  readonly requests: readonly BookingRequest[];
  readonly stepsTaken: readonly StepRow[];
  readonly damages: readonly Damage[];
  readonly office: OfficeSnapshot;
  readonly days: OfficeDays;
}

export function pageOf(year: number, known: ReportSources): ReportPage {
  const { requests, begun, stepsTaken, damages, areDamagesRead, texts, now, days } = known;
  const { settings, team, devices, damaged } = known.office;
  const { hours, standards, office } = settings;
  const partsOf = (of: number) => {
    const report = annualReport(of, requests, hours);
    const use = roomUse(of, requests, days, { from: begun, to: dateOf(now) });
    const steps = stepReport(of, stepsTaken, requests, { days, standards, now });
    return { report, use, steps, figures: yearFigures(report, use, steps) };
  };
  const { report, use, steps, figures } = partsOf(year);
  const last = partsOf(year - 1);
  const before = last.figures;
  const months = last.report.months.map(({ month, byKind }) =>
    month < firstMonth(year - 1, begun) ? '' : byKind.VISIT.held + byKind.LOAN.held,
  );
  return reportPage({
    report,
    figures,
    waiting: waitingLetters(year, requests, days, now),
    late: lateLetters(year, requests, days, now),
    devices,
    damaged,
    damage: damageReport(damages, year, { requests, devices, hours, now }),
    areDamagesRead,
    // A part of a year is compared with none.
    before: isEmpty(before) || year >= yearOf(now) ? null : before,
    heldBefore: isEmpty(before) ? null : months,
    busiest: busiest(report, use),
    use,
    steps,
    office,
    hours,
    team,
    texts,
    begun,
    now,
  });
}

/**
 * What the tab of damages tells. One that lacks a column, which the head of the desk says by itself, keeps no report from
 * being written: the report names it.
 */
function besideRegister(desk: Pick<Desk, 'damages'>): Pick<ReportSources, 'damages' | 'areDamagesRead'> {
  try {
    return { damages: desk.damages.read(), areDamagesRead: true };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { damages: [], areDamagesRead: false };
  }
}

/** What staff wrote into a year's report: as it stands there, else as last read. */
export function textsOf({ reportTab, state }: Pick<Desk, 'reportTab' | 'state'>, year: number): ReportTexts {
  return { ...state.get('reportTexts')?.[year], ...reportTab.texts(year) };
}
