// Writes the tabs of the yearly reports: read under the lock, made and written without it.

import { cameTo } from '../../domain/commands/attendance.ts';
import { cameOn } from '../../domain/report/received.ts';
import { reportedYears, yearsOf } from '../../domain/report/years.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import type { ReportTexts } from '../../pages/print/report/report.ts';
import { reportTabPage } from '../../pages/print/report/tab.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import { noteChanged } from '../archive/moves.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { pageOf, type ReportSources, sourcesOf, textsOf, yearsAround } from './report.ts';

/**
 * Rewrites the tabs of the years whose reports may still change, and of the latest older one whose requests did; creates
 * missing ones. What staff wrote into a report stays, also where they took its label away.
 * Two executions may write at once, and the one that read first may write last: what both wrote is due again the next night.
 * @returns those years
 * @throws DeskError `BUSY`
 */
export function writeReports(desk: Desk): readonly number[] {
  const due = desk.exclusive.hold(() => readDue(desk));
  const known = sourcesOf(desk, due.years, due.requests);
  const texts = due.years.map((year) => [String(year), writeReport(desk, year, known)] as const);
  desk.exclusive.hold(() => note(desk, due, Object.fromEntries(texts)));
  return due.years;
}

/** What is to be written, as read under the lock. */
interface Due {
  readonly years: readonly number[];
  /** Of these years, from desk and archives. */
  readonly requests: readonly BookingRequest[];
  /** Fingerprints of the requests that the reports are made from, by year. */
  readonly prints: Readonly<Record<string, string>>;
}

/** Others are written in the next nights, the latest first. */
const MOST_OLD_YEARS = 1;

function readDue(desk: Desk): Due {
  // As recorded: an unknown word in a row must not drop its event from the year.
  const { requests } = recover(desk);
  const now = desk.office.now();
  const written = desk.state.get('reportsWritten') ?? {};
  // A year of which nothing is left was written, too: its report tells of what is no more.
  const knownYears = new Set([...yearsOf(requests), ...Object.keys(written).map(Number)]);
  const prints = new Map([...knownYears].map((year) => [year, printOf(year, requests)]));
  const thisYear = yearOf(now);
  const currentRequests = [...requests, ...archivedIn(desk, [thisYear - 1, thisYear])];
  const current = reportedYears(dateOf(now), currentRequests);
  const stale = [...prints].filter(([year, print]) => written[year] !== print).map(([year]) => year);
  const filled = desk.state.get('staleReports') ?? [];
  const old = [...new Set([...stale, ...filled])].filter((year) => !current.includes(year));
  const oldTonight = old.sort((one, other) => other - one).slice(0, MOST_OLD_YEARS);
  const years = [...oldTonight, ...current].sort((one, other) => one - other);
  const others = years.flatMap(yearsAround).filter((year) => year !== thisYear - 1 && year !== thisYear);
  // What comes to these years from now on is noted anew; were the execution killed, their blank prints ask for them.
  desk.state.put({
    staleReports: filled.filter((year) => !years.includes(year)),
    reportsWritten: { ...written, ...printsOf(years, () => '') },
  });
  return {
    years,
    requests: [...currentRequests, ...archivedIn(desk, others)],
    prints: printsOf(years, (year) => prints.get(year) ?? printOf(year, requests)),
  };
}

function printsOf(years: readonly number[], print: (year: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(years.map((year) => [year, print(year)]));
}

/** @returns what staff wrote there, read at the last moment before the tab is written */
function writeReport(desk: Desk, year: number, known: Omit<ReportSources, 'texts'>): ReportTexts {
  const texts = textsOf(desk, year);
  desk.reportTab.write(reportTabPage(pageOf(year, { ...known, texts })));
  return texts;
}

/** Notes under the lock what was written. A print that is blank no more is somebody else's, whose tab this may have undone. */
function note({ state }: Desk, { years, prints }: Due, texts: Readonly<Record<string, ReportTexts>>): void {
  const written = state.get('reportsWritten') ?? {};
  const kept = state.get('reportTexts') ?? {};
  const isSame = years.every((year) => JSON.stringify(texts[year]) === JSON.stringify(kept[year] ?? {}));
  const isAlone = years.every((year) => written[year] === '');
  state.put({
    reportsWritten: { ...written, ...(isAlone ? prints : printsOf(years, () => '')) },
    ...(!isSame && { reportTexts: { ...kept, ...texts } }),
  });
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

/** Tells whether what a report says of a year's requests changed since it was written. */
function printOf(year: number, requests: readonly BookingRequest[]): string {
  const requestsOfYear = requests.filter((request) => yearsOf([request]).includes(year));
  return fingerprint(JSON.stringify(requestsOfYear.map(reportedFields).sort()));
}

/** What a report says of a request. */
function reportedFields(request: BookingRequest): readonly unknown[] {
  const { number, status, kind, institution, institutionType, activity, participants } = request;
  const { startDate, endDate, startTime, endTime } = request;
  const event = [startDate, endDate, startTime, endTime, institution, institutionType, activity, participants];
  return [number, status, kind, cameOn(request), cameTo(request), ...event];
}
