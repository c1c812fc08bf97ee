// Lays the yearly report out as rows of a tab: header, months, outcomes, list, and where the chart takes its numbers.
import type { AnnualReport, MonthReport, ReportLine, Tally } from '../domain/report/model.ts';
import type { StepReport } from '../domain/report/steps.ts';
import type { RoomUse } from '../domain/report/use.ts';
import { REQUEST_KINDS, type RequestKind } from '../domain/request.ts';
import type { OfficeIdentity } from '../domain/settings.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import { KIND_WORDS, STATUS_WORDS } from '../words/choices.ts';
import { hoursWords, MONTH_NAMES, shortDateWords, stampWords } from '../words/dates.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { detailTables } from './report-details.ts';

/** A cell of a tab that the script writes whole. */
export type PageCell = string | number | { readonly date: PlainDate };

/** Rows and columns count from 1, as in the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReportPage {
  readonly year: number;
  /** Rectangular. */
  readonly rows: readonly (readonly PageCell[])[];
  readonly titleRow: number;
  readonly headingRows: readonly number[];
  readonly tableHeaderRows: readonly number[];
  /** Cells that hold dates. */
  readonly dates: Block | null;
  readonly chart: { readonly title: string; readonly labels: Block; readonly series: Block };
}

/** The kinds that the SOP's report is about. */
const REPORTED: readonly RequestKind[] = ['VISIT', 'LOAN'];

/** What is reckoned beside the counts: the use of the room, and the SOP's steps. */
export interface ReportDetails {
  readonly use: RoomUse;
  readonly steps: StepReport;
}

/** Lays the report out. Every month has its row; a month without events shows 0. */
export function reportPage(
  report: AnnualReport,
  office: OfficeIdentity,
  now: Instant,
  details: ReportDetails | null = null,
): ReportPage {
  const rows: PageCell[][] = [];
  const add = (...cells: PageCell[]) => rows.push(cells);
  const headingRows: number[] = [];
  const tableHeaderRows: number[] = [];
  /** Headings are lettered A, B, C as they come. */
  const heading = (words: string) => {
    headingRows.push(add(`${String.fromCharCode(65 + headingRows.length)}. ${words}`));
  };
  const header = (...cells: string[]) => {
    const row = add(...cells);
    tableHeaderRows.push(row);
    return row;
  };
  add(REPORT_WORDS.title(report.year));
  add(office.name);
  add(office.unit);
  add(REPORT_WORDS.updated(stampWords(now)));
  add(REPORT_WORDS.basis);
  add();
  heading(REPORT_WORDS.byMonth);
  const monthsHeader = header(REPORT_WORDS.month, ...monthColumns.flatMap(({ word }) => REPORTED.map(headerOf(word))));
  for (const month of report.months) add(MONTH_NAMES[month.month - 1] ?? '', ...monthCells(month));
  add(REPORT_WORDS.total, ...monthCells({ byKind: report.totals }));
  add();
  heading(REPORT_WORDS.byOutcome);
  header(...REPORT_WORDS.outcomes);
  for (const kind of REQUEST_KINDS) add(KIND_WORDS[kind], ...outcomeCells(report.totals[kind]));
  add();
  if (details) {
    for (const { title, columns, lines } of detailTables(details)) {
      heading(title);
      header(...columns);
      for (const line of lines) add(...line);
      add();
    }
  }
  heading(REPORT_WORDS.list);
  const listHeader = header(...REPORT_WORDS.listHeader);
  for (const line of report.list) add(...listCells(line));
  if (report.list.length === 0) add(REPORT_WORDS.emptyList);
  const held = monthColumns.findIndex(({ word }) => word === REPORT_WORDS.held) * REPORTED.length;
  const months = { row: monthsHeader, rows: report.months.length + 1 };
  return {
    year: report.year,
    rows: rectangular(rows),
    titleRow: 1,
    headingRows,
    tableHeaderRows,
    dates: report.list.length === 0 ? null : { row: listHeader + 1, column: 2, rows: report.list.length, columns: 1 },
    chart: {
      title: REPORT_WORDS.chartTitle(report.year),
      labels: { ...months, column: 1, columns: 1 },
      series: { ...months, column: 2 + held, columns: REPORTED.length },
    },
  };
}

/** The monthly figures, each for visits and loans. */
const monthColumns: readonly { readonly word: (kind: string) => string; readonly figure: (tally: Tally) => number }[] =
  [
    { word: REPORT_WORDS.received, figure: ({ received, duplicates }) => received - duplicates },
    { word: REPORT_WORDS.held, figure: ({ held }) => held },
    { word: REPORT_WORDS.scheduled, figure: ({ scheduled }) => scheduled },
    { word: REPORT_WORDS.participants, figure: ({ participantsActual }) => participantsActual },
  ];

function headerOf(word: (kind: string) => string): (kind: RequestKind) => string {
  return (kind) => word(KIND_WORDS[kind]);
}

function monthCells({ byKind }: Pick<MonthReport, 'byKind'>): number[] {
  return monthColumns.flatMap(({ figure }) => REPORTED.map((kind) => figure(byKind[kind])));
}

function outcomeCells(tally: Tally): number[] {
  return [
    tally.received - tally.duplicates,
    tally.held,
    tally.scheduled,
    tally.noShow,
    tally.rejected,
    tally.cancelled,
    tally.duplicates,
    tally.participantsPlanned,
    tally.participantsActual,
  ];
}

function listCells(line: ReportLine): PageCell[] {
  const hours = hoursWords(line.startTime, line.endTime);
  return [
    line.number,
    { date: line.date },
    line.endDate === line.date ? hours : `${hours} s.d. ${shortDateWords(line.endDate)}`,
    KIND_WORDS[line.kind],
    line.institution,
    line.activity,
    line.participantsPlanned ?? '',
    line.participantsActual ?? (line.status === 'COMPLETED' ? REPORT_WORDS.notRecorded : ''),
    STATUS_WORDS[line.status],
  ];
}

function rectangular(rows: readonly (readonly PageCell[])[]): PageCell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<PageCell>(width - row.length).fill('')]);
}
