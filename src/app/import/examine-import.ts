// Looks at the old register as a whole: which columns it has, what comes of each row, and what people are shown of that.

import { groupedBy } from '../../domain/grouping.ts';
import { type Columns, IMPORT_FIELDS, type ImportField, NEEDED_FIELDS } from '../../domain/import/fields.ts';
import { headerRowOf, matchColumns } from '../../domain/import/match.ts';
import { type RowFault, readOldRow } from '../../domain/import/old-row.ts';
import { planned, type RowPlan } from '../../domain/import/plan.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { yearOf } from '../../domain/time/time.ts';
import {
  columnChoice,
  columnNote,
  placeOfChoice,
  readyWords,
  reasonWords,
  refusedWords,
  rowsWords,
} from '../../words/sheet/import.ts';
import { HEADER_NAMES } from '../../words/sheet/import-columns.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { ColumnLine, OldRegister, SummaryLine } from '../ports/import-tab.ts';
import { oldRows } from './old-rows.ts';

/** The headers of what was pasted, and the column of each field. */
export interface Matched {
  /** Counted from 0; -1 where nothing was pasted. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Columns;
  /** What is needed and has no column. */
  readonly missing: readonly ImportField[];
}

/**
 * Finds the columns. What the owner has chosen in the table counts as long as the headers are those that the table was
 * made for.
 * @param madeFor fingerprint of those headers; blank where there is no table yet
 */
export function matched({ rows, chosen }: OldRegister, madeFor: string): Matched {
  const headerRow = headerRowOf(rows, HEADER_NAMES);
  const headers = rows[headerRow] ?? [];
  const columns =
    madeFor === headersKey(headers) ? chosenColumns(chosen, headers.length) : matchColumns(headers, HEADER_NAMES);
  return { headerRow, headers, columns, missing: NEEDED_FIELDS.filter((field) => columns[field] === undefined) };
}

function chosenColumns(chosen: OldRegister['chosen'], width: number): Columns {
  return Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => {
      const place = placeOfChoice(chosen[field] ?? '');
      return place === null || place < 0 || place >= width ? [] : [[field, place]];
    }),
  );
}

export function headersKey(headers: readonly string[]): string {
  return fingerprint(JSON.stringify(headers));
}

/** Tells whether the old register or the choice of columns changed. */
export function contentKey({ rows }: OldRegister, { columns }: Matched): string {
  return fingerprint(JSON.stringify([columns, rows]));
}

/** What comes of each row, without anything being recorded. */
export function plansOf(desk: Desk, register: OldRegister, { headerRow, columns }: Matched): RowPlan[] {
  const { hours } = desk.office.snapshot().settings;
  const now = desk.office.now();
  const readings = oldRows(register, headerRow, columns).map((row) => readOldRow(row, hours, now));
  const years = new Set(readings.flatMap((each) => (each.ok ? [yearOf(each.draft.submission.startDate)] : [])));
  return planned(readings, recordedIn(desk, years));
}

/** The requests of these years, archived or not. */
function recordedIn(desk: Pick<Desk, 'archives' | 'register'>, years: ReadonlySet<number>): BookingRequest[] {
  return [...archivedIn(desk, years), ...desk.register.requests()];
}

/** The table of columns: what each field is read from, with the first of what stands there. */
export function columnLines({ rows }: OldRegister, { headerRow, headers, columns }: Matched): ColumnLine[] {
  return IMPORT_FIELDS.map((field) => {
    const place = columns[field];
    const choice = place === undefined ? '' : columnChoice(place, headers[place] ?? '');
    const firstFilled = rows
      .slice(headerRow + 1)
      .find((cells) => place !== undefined && (cells[place] ?? '').trim() !== '');
    const example = (place === undefined ? '' : (firstFilled?.[place] ?? '')).trim().slice(0, LONGEST_EXAMPLE);
    return { field, choice, note: columnNote(field, choice, example) };
  });
}

const LONGEST_EXAMPLE = 40;

/** What may be chosen in the table. */
export function columnChoices(headers: readonly string[]): string[] {
  return headers.flatMap((header, place) => (header.trim() === '' ? [] : [columnChoice(place, header)]));
}

/** What stands beside each row of the sheet below the headers. */
export function outcomesOf(plans: readonly RowPlan[], firstRow: number, last: number): string[] {
  const words = new Map(
    plans.map((plan) => [plan.row, plan.type === 'READY' ? readyWords(plan.draft) : refusedWords(plan.faults)]),
  );
  return Array.from({ length: Math.max(0, last - firstRow + 1) }, (_, index) => words.get(firstRow + index) ?? '');
}

/** The reasons for which rows are refused, the most frequent first. */
export function summaryOf(plans: readonly RowPlan[]): SummaryLine[] {
  return [...groupedBy(plans.flatMap(reasonsOf), ({ reason }) => reason)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([reason, all]) => ({ reason, count: all.length, rows: rowsWords(all.map(({ row }) => row)) }));
}

function reasonsOf(plan: RowPlan): { readonly row: number; readonly reason: string }[] {
  if (plan.type === 'READY') return [];
  const reasons = new Set(plan.faults.map((fault: RowFault) => reasonWords(fault)));
  return [...reasons].map((reason) => ({ row: plan.row, reason }));
}
