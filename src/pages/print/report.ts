// Lays out the yearly report as rows of a tab: header, months, outcomes, list, and the cells for each chart.

import type { AnnualReport, MonthReport, ReportLine, Tally } from '../../domain/report/model.ts';
import type { StepReport } from '../../domain/report/steps.ts';
import type { RoomUse } from '../../domain/report/use.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { Instant, PlainDate } from '../../domain/time/time.ts';
import { REQUEST_KINDS, type RequestKind } from '../../domain/vocabulary.ts';
import { hoursWords, MONTH_NAMES, shortDateWords, stampWords } from '../../words/formats/dates.ts';
import { KIND_WORDS, STATUS_WORDS } from '../../words/sheet/choices.ts';
import { REPORT_WORDS } from '../../words/sheet/report.ts';
import { detailTables } from './report-details.ts';

/** A cell of a tab that only the script writes. */
export type PageCell = string | number | { readonly date: PlainDate };

/** A block of cells. Rows and columns are counted from 1, as in the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReportPage {
  readonly year: number;
  /** All rows have the same length. */
  readonly rows: readonly (readonly PageCell[])[];
  readonly titleRow: number;
  readonly headingRows: readonly number[];
  readonly tableHeaderRows: readonly number[];
  /** Cells that hold dates. */
  readonly dates: Block | null;
  /** Rows with wrapped texts: all tables, with their headers. */
  readonly tableRows: ReadonlySet<number>;
  readonly charts: readonly Chart[];
}

/** A chart, and the cell of its upper left corner. */
export interface Chart {
  readonly title: string;
  readonly labels: Block;
  readonly series: Block;
  readonly row: number;
  readonly column: number;
}

/** The kinds of requests that the SOP's report covers. */
const REPORTED: readonly RequestKind[] = ['VISIT', 'LOAN'];

/** What is reported besides the counts: the use of the room, and the SOP's steps. */
export interface ReportDetails {
  readonly use: RoomUse;
  readonly steps: StepReport;
  /** Long times are told in working days of the office. */
  readonly hours: WorkingHours;
}

/** Blank rows below the months for two charts side by side, so that they are printed with the tables. */
const CHART_ROWS = 16;
const SECOND_CHART_COLUMN = 6;

/** Lays out the report. Every month has a row; a month without events shows 0. */
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
  /** Headings have the letters A, B, C in their order. */
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
  for (const words of REPORT_WORDS.basis) add(words);
  add();
  heading(REPORT_WORDS.byMonth);
  const monthsHeader = header(REPORT_WORDS.month, ...monthColumns.flatMap(({ word }) => REPORTED.map(headerOf(word))));
  for (const month of report.months) add(MONTH_NAMES[month.month - 1] ?? '', ...monthCells(month));
  add(REPORT_WORDS.total, ...monthCells({ byKind: report.totals }));
  const firstChartRow = add() + 1;
  for (let row = 0; row < CHART_ROWS; row++) add();
  heading(REPORT_WORDS.byOutcome);
  header(...REPORT_WORDS.outcomes);
  const outcomes = REQUEST_KINDS.map((kind) => outcomeCells(report.outcomes[kind]));
  REQUEST_KINDS.forEach((kind, index) => {
    add(KIND_WORDS[kind], ...(outcomes[index] ?? []));
  });
  add(REPORT_WORDS.total, ...summed(outcomes));
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
  const months = { row: monthsHeader, rows: report.months.length + 1 };
  const chart = (title: string, word: (kind: string) => string, column: number): Chart => {
    const series = monthColumns.findIndex((each) => each.word === word) * REPORTED.length;
    return {
      title,
      labels: { ...months, column: 1, columns: 1 },
      series: { ...months, column: 2 + series, columns: REPORTED.length },
      row: firstChartRow,
      column,
    };
  };
  return {
    year: report.year,
    rows: rectangular(rows),
    titleRow: 1,
    headingRows,
    tableHeaderRows,
    dates: report.list.length === 0 ? null : { row: listHeader + 1, column: 2, rows: report.list.length, columns: 1 },
    tableRows: new Set(rows.flatMap(({ length }, index) => (length > 1 ? [index + 1] : []))),
    charts: [
      chart(REPORT_WORDS.heldChart(report.year), REPORT_WORDS.held, 1),
      chart(REPORT_WORDS.participantsChart(report.year), REPORT_WORDS.participants, SECOND_CHART_COLUMN),
    ],
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

/** The outcomes of a year's requests: the total without repeated ones, its parts, and the repeated ones. */
function outcomeCells(standing: AnnualReport['outcomes'][RequestKind]): number[] {
  const parts = [
    standing.SUBMITTED + standing.FORWARDED + standing.AWAITING_APPLICANT + standing.APPROVED,
    standing.SCHEDULED + standing.READY,
    standing.COMPLETED,
    standing.NO_SHOW,
    standing.REJECTED,
    standing.CANCELLED,
    standing.IGNORED,
  ];
  return [parts.reduce((sum, part) => sum + part, 0), ...parts, standing.DUPLICATE];
}

function summed(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
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
