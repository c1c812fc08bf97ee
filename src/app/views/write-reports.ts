// Writes the tabs of the yearly reports: read under the lock, made and written without it.

import { reportedYears } from '../../domain/report/years.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import type { ReportTexts } from '../../pages/print/report/report.ts';
import { reportTabPage } from '../../pages/print/report/tab.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import { recover } from '../recovery/recover.ts';
import { pageOf, type ReportSources, sourcesOf, textsOf, yearsAround } from './report.ts';

/**
 * Rewrites the tabs of the years whose reports may still change; creates missing ones. Older ones stay as they were handed in.
 * What staff wrote into a report stays, also where they took its label away.
 * @returns those years
 * @throws DeskError `BUSY`
 */
export function writeReports(desk: Desk): readonly number[] {
  const { years, requests } = desk.exclusive.hold(() => readSources(desk));
  const known = sourcesOf(desk, years, requests);
  const texts = years.map((year) => [String(year), writeReport(desk, year, known)] as const);
  desk.exclusive.hold(() => noteTexts(desk, Object.fromEntries(texts)));
  return years;
}

function readSources(desk: Desk) {
  // As recorded: an unknown word in a row must not drop its event from the year.
  const { requests } = recover(desk);
  const now = desk.office.now();
  const thisYear = yearOf(now);
  const current = [...requests, ...archivedIn(desk, yearsAround(thisYear))];
  const years = reportedYears(dateOf(now), current);
  const before = years.includes(thisYear - 1) ? archivedIn(desk, [thisYear - 2]) : [];
  return { years, requests: [...current, ...before] };
}

/** @returns what staff wrote there, read at the last moment before the tab is written */
function writeReport(desk: Desk, year: number, known: Omit<ReportSources, 'texts'>): ReportTexts {
  const texts = textsOf(desk, year);
  desk.reportTab.write(reportTabPage(pageOf(year, { ...known, texts })));
  return texts;
}

function noteTexts({ state }: Desk, texts: Readonly<Record<string, ReportTexts>>): void {
  const kept = state.get('reportTexts') ?? {};
  const isSame = Object.entries(texts).every(
    ([year, each]) => JSON.stringify(each) === JSON.stringify(kept[year] ?? {}),
  );
  if (!isSame) state.put({ reportTexts: { ...kept, ...texts } });
}
