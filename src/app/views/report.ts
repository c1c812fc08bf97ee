// Writes the yearly report tabs (SOP, Pencatatan 2) from the register, the recorded steps, and what staff wrote there.

import { cameTo } from '../../domain/commands/attendance.ts';
import type { Damage } from '../../domain/damage/damage.ts';
import { damageReport } from '../../domain/damage/report.ts';
import { DeskError } from '../../domain/fault.ts';
import { isEmpty, yearFigures } from '../../domain/report/figures.ts';
import { annualReport } from '../../domain/report/model.ts';
import { cameOn } from '../../domain/report/received.ts';
import { type StepRow, stepReport } from '../../domain/report/steps.ts';
import { busiest, roomUse } from '../../domain/report/use.ts';
import { lateLetters, waitingLetters } from '../../domain/report/waiting.ts';
import { reportedYears, yearsOf } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { SurveyAnswer } from '../../domain/survey/answer.ts';
import { surveyReport } from '../../domain/survey/satisfaction.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import { type OfficeDays, officeDays } from '../../domain/time/working-time.ts';
import type { ReportPage } from '../../pages/print/report/blocks.ts';
import { type ReportFacts, type ReportTexts, reportPage } from '../../pages/print/report/report.ts';
import { reportTabPage } from '../../pages/print/report/tab.ts';
import type { Tab } from '../../words/sheet/tabs.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import { noteChanged } from '../archive/moves.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';

/**
 * Rewrites the tabs of the years whose reports may still change, and of the latest older one whose requests did; creates
 * missing ones. What staff wrote into a report stays, also where they took its label away.
 * @param requests as recorded: an unknown word in a row must not drop its event from the year
 * @returns those years
 */
export function writeReports(
  desk: Pick<Desk, 'office' | 'history' | 'archives' | 'reportTab' | 'state' | 'surveys' | 'damages'>,
  requests: readonly BookingRequest[],
): number[] {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const written = desk.state.get('reportsWritten') ?? {};
  // A year of which nothing is left was written, too: its report tells of what is no more.
  const known = new Set([...yearsOf(requests), ...Object.keys(written).map(Number)]);
  const prints = new Map([...known].map((year) => [year, printOf(year, requests)]));
  const thisYear = yearOf(now);
  const currentRequests = [...requests, ...archivedIn(desk, [thisYear - 1, thisYear])];
  const current = reportedYears(dateOf(now), currentRequests);
  const stale = [...prints].filter(([year, print]) => written[year] !== print).map(([year]) => year);
  const filled = desk.state.get('staleReports') ?? [];
  const old = [...new Set([...stale, ...filled])].filter((year) => !current.includes(year));
  const oldTonight = old.sort((one, other) => other - one).slice(0, MOST_OLD_YEARS);
  const years = [...oldTonight, ...current].sort((one, other) => one - other);
  const others = years.flatMap(yearsAround).filter((year) => year !== thisYear - 1 && year !== thisYear);
  const requestsOfYears = [...currentRequests, ...archivedIn(desk, others)];
  const stepsTaken = stepsOfYears(desk, years);
  const otherTabs = besideRegister(desk);
  const days = officeDays(office.settings.hours);
  for (const year of years) {
    const page = pageOf(year, {
      requests: requestsOfYears,
      stepsTaken,
      ...otherTabs,
      office,
      days,
      texts: keptTexts(desk, year),
      now,
    });
    desk.reportTab.write(reportTabPage(page));
  }
  const newPrints = years.flatMap((year) =>
    prints.has(year) ? [[String(year), prints.get(year) ?? ''] as const] : [],
  );
  const yearsStillStale = filled.filter((year) => !years.includes(year));
  desk.state.put({
    reportsWritten: { ...written, ...Object.fromEntries(newPrints) },
    ...(yearsStillStale.length < filled.length && { staleReports: yearsStillStale }),
  });
  return years;
}

/** A year's report tells of what came in it and of what took place in it: an archive has both by the year of the event. */
function yearsAround(year: number): number[] {
  return [year - 1, year, year + 1];
}

/** The steps of these years and later, of the requests on the desk and in the archives that may have some. */
function stepsOfYears({ history, archives }: Pick<Desk, 'history' | 'archives'>, years: readonly number[]): StepRow[] {
  // The year before stands beside each.
  const firstYear = Math.min(...years) - 1;
  const lastYear = Math.max(...years) + 1;
  const archivedYears = archives.years().filter((year) => firstYear <= year && year <= lastYear);
  return [
    ...history.stepsSince(firstYear),
    ...archivedYears.flatMap((year) => archives.of(year).history.stepsSince(firstYear)),
  ];
}

/**
 * Notes that requests left the desk for an archive: their reports tell the same as before, and need not be written anew.
 * @param before all requests on the desk before they left
 */
export function keepReports(
  { state }: Pick<Desk, 'state'>,
  before: readonly BookingRequest[],
  archivedNumbers: ReadonlySet<string>,
): void {
  const written = state.get('reportsWritten') ?? {};
  const after = before.filter(({ number }) => !archivedNumbers.has(number));
  const years = yearsOf(before.filter(({ number }) => archivedNumbers.has(number)));
  const same = years.filter((year) => written[year] === printOf(year, before));
  const prints = same.map((year) => [String(year), printOf(year, after)] as const);
  if (prints.length > 0) state.put({ reportsWritten: { ...written, ...Object.fromEntries(prints) } });
  // What was not told yet when they left is told from the archive.
  noteChanged(
    { state },
    years.filter((year) => !same.includes(year)),
  );
}

/** The report of a year as it would be written now, for its papers. Reads without the lock, and writes nothing. */
export function reportOf(
  desk: Pick<Desk, 'office' | 'history' | 'archives' | 'reportTab' | 'state' | 'register' | 'surveys' | 'damages'>,
  year: number,
): ReportPage {
  const office = desk.office.snapshot();
  const facts = {
    requests: [...desk.register.requests(), ...archivedIn(desk, yearsAround(year))],
    ...besideRegister(desk),
    stepsTaken: stepsOfYears(desk, [year]),
    texts: textsOf(desk, year),
  };
  return pageOf(year, { ...facts, office, days: officeDays(office.settings.hours), now: desk.office.now() });
}

/** Others are written in the next nights, the latest first. */
const MOST_OLD_YEARS = 1;

interface KnownOfYear extends Pick<ReportFacts, 'texts' | 'now' | 'unread'> {
  readonly requests: readonly BookingRequest[];
  readonly stepsTaken: readonly StepRow[];
  readonly answers: readonly SurveyAnswer[];
  readonly damages: readonly Damage[];
  readonly office: OfficeSnapshot;
  readonly days: OfficeDays;
}

function pageOf(year: number, known: KnownOfYear): ReportPage {
  const { requests, stepsTaken, answers, damages, unread, texts, now, days } = known;
  const { settings, team, devices, damaged } = known.office;
  const { hours, standards, office } = settings;
  const partsOf = (of: number) => {
    const report = annualReport(of, requests, hours);
    const use = roomUse(of, requests, days);
    const steps = stepReport(of, stepsTaken, requests, days, standards);
    const survey = surveyReport(answers, of, settings.survey);
    return { report, use, steps, survey, figures: yearFigures(report, use, steps, survey.whole) };
  };
  const { report, use, steps, survey, figures } = partsOf(year);
  const last = partsOf(year - 1);
  const before = last.figures;
  const months = last.report.months.map(({ byKind }) => byKind.VISIT.held + byKind.LOAN.held);
  return reportPage({
    report,
    figures,
    waiting: waitingLetters(year, requests, days, now),
    late: lateLetters(year, requests, days, now),
    survey,
    devices,
    damaged,
    damage: damageReport(damages, year, { requests, devices, hours, now }),
    unread,
    before: isEmpty(before) ? null : before,
    heldBefore: isEmpty(before) ? null : months,
    busiest: busiest(report, use),
    use,
    steps,
    office,
    hours,
    team,
    texts,
    now,
  });
}

/**
 * What the other tabs tell. One that lacks a column, which the head of the desk says by itself, keeps no report from being
 * written: the report names it.
 */
function besideRegister(desk: Pick<Desk, 'surveys' | 'damages'>) {
  const unread: Tab[] = [];
  const readOr = <Read>(tab: Tab, read: () => Read, otherwise: Read): Read => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      unread.push(tab);
      return otherwise;
    }
  };
  const answers = readOr<readonly SurveyAnswer[]>('SURVEY', () => desk.surveys.read().answers, []);
  const damages = readOr<readonly Damage[]>('DAMAGE', () => desk.damages.read(), []);
  return { answers, damages, unread };
}

/** What staff wrote into a year's report: as it stands there, else as last read. */
function textsOf({ reportTab, state }: Pick<Desk, 'reportTab' | 'state'>, year: number): ReportTexts {
  return { ...state.get('reportTexts')?.[year], ...reportTab.texts(year) };
}

/** The same, kept before the tab is written. */
function keptTexts(desk: Pick<Desk, 'reportTab' | 'state'>, year: number): ReportTexts {
  const kept = desk.state.get('reportTexts') ?? {};
  const texts = textsOf(desk, year);
  if (JSON.stringify(texts) !== JSON.stringify(kept[year] ?? {}))
    desk.state.put({ reportTexts: { ...kept, [year]: texts } });
  return texts;
}

/** Tells whether what a report says of a year's requests changed since it was written. */
function printOf(year: number, requests: readonly BookingRequest[]): string {
  const requestsOfYear = requests.filter((request) => yearsOf([request]).includes(year));
  return fingerprint(JSON.stringify(requestsOfYear.map(toldOf).sort()));
}

/** What a report says of a request. */
function toldOf(request: BookingRequest): readonly unknown[] {
  const { number, status, kind, institution, institutionType, activity, participants } = request;
  const { startDate, endDate, startTime, endTime } = request;
  const event = [startDate, endDate, startTime, endTime, institution, institutionType, activity, participants];
  return [number, status, kind, cameOn(request), cameTo(request), ...event];
}
