// Formats columns: a new one fully; one in use only so that its texts stay text and its choices are offered.

import { folded } from '../../domain/text/text.ts';
import { type Cell, groupAdjacent, textOf } from '../sheets/cells.ts';
import { headerCells, headerOf } from '../sheets/tables.ts';
import { checkRule, choiceRule, repairRules, type WantedRule } from './cell-rules.ts';
import type { TabPlan } from './tab-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Places of columns, counted from 1. */
export type Places = Readonly<Record<string, number>>;

const PLAIN_TEXT = '@';

/** What Google gives the columns of a new tab. */
const USUAL_WIDTH = 100;

/**
 * Formats new columns: number format, rules, width, wrapping, hidden or not.
 * @param isNew whether the tab was just made, so that its columns have Google's usual width
 */
export function formatColumns(
  sheet: Sheet,
  plan: TabPlan,
  columns: readonly string[],
  places: Places,
  isNew = false,
): void {
  if (columns.length === 0) return;
  const rows = sheet.getMaxRows() - 1;
  const cells = (first: number, count: number) => sheet.getRange(2, first, rows, count);
  /** Formats neighbouring columns with the same value in one call. */
  const each = <Value>(
    choose: (column: string) => Value | undefined,
    apply: (first: number, count: number, value: Value) => void,
  ) => {
    const placed = columns.flatMap((column) => {
      const value = choose(column);
      return value === undefined ? [] : [{ place: places[column] ?? 1, value }];
    });
    const runs = groupAdjacent(placed, (one, other) => one === other);
    for (const { first, values } of runs) apply(first, values.length, values[0] as Value);
  };
  const isIn = (list?: readonly string[]) => (column: string) => list?.includes(column) || undefined;
  each(
    (column) => formatOf(plan, column),
    (first, count, format) => cells(first, count).setNumberFormat(format),
  );
  each(
    (column) => plan.choices?.[column],
    (first, count, choices) => cells(first, count).setDataValidation(choiceRule(choices).make()),
  );
  each(
    (column) => plan.checks?.[column],
    (first, count, check) => cells(first, count).setDataValidation(checkRule(check).make()),
  );
  each(
    (column) => (isNew && plan.widths?.[column] === USUAL_WIDTH ? undefined : plan.widths?.[column]),
    (first, count, width) => sheet.setColumnWidths(first, count, width),
  );
  each(isIn(plan.wraps), (first, count) => cells(first, count).setWrap(true));
  each(isIn(plan.hidden), (first, count) => sheet.hideColumns(first, count));
}

/**
 * Restores what the desk needs: plain text where a text could become a date or a formula, dates that show as numbers,
 * and missing rules. What else people have changed stays.
 * @returns the columns that were changed
 */
export function repairColumns(sheet: Sheet, plan: TabPlan, places: Places): string[] {
  const rows = sheet.getMaxRows() - 1;
  const width = sheet.getMaxColumns();
  const formats = sheet.getRange(2, 1, rows, width).getNumberFormats();
  return Object.keys(plan.columns).filter((column) => {
    const place = places[column] ?? 1;
    const range = sheet.getRange(2, place, rows, 1);
    const planned = formatOf(plan, column);
    const columnFormats = formats.map((row) => row[place - 1] ?? '');
    const loose = columnFormats.some((format) => isLost(planned, format));
    if (loose) range.setNumberFormats(columnFormats.map((format) => [isLost(planned, format) ? planned : format]));
    const rule = ruleOf(plan, column);
    return (rule !== undefined && repairRules(range, rule)) || loose;
  });
}

/** Whether a cell has lost its format: plain text, or any format that shows a date. */
function isLost(planned: string, format: string): boolean {
  if (planned === PLAIN_TEXT) return format !== PLAIN_TEXT;
  return planned.includes('y') && !/[dmy]/i.test(format);
}

/** The rules of a column that need nothing but its plan. */
function ruleOf(plan: TabPlan, column: string): WantedRule | undefined {
  const [choices, check] = [plan.choices?.[column], plan.checks?.[column]];
  if (choices) return choiceRule(choices);
  return check && checkRule(check);
}

function formatOf(plan: TabPlan, column: string): string {
  return plan.formats?.[column] ?? PLAIN_TEXT;
}

/**
 * Moves the plan's columns to their places; columns that people inserted between come after them.
 * @returns the columns that were moved
 */
export function putInOrder(sheet: Sheet, plan: TabPlan): string[] {
  const headers = headerCells(sheet).map(headerOf);
  const columns = Object.entries(plan.columns);
  const places = columns.map(([, header]) => headers.indexOf(folded(header)));
  if (places.every((place, index) => place === index)) return [];
  straighten(sheet, places);
  return columns.flatMap(([column, header], index) => {
    const place = headers.indexOf(folded(header));
    if (place === index) return [];
    sheet.moveColumns(sheet.getRange(1, place + 1), index + 1);
    headers.splice(index, 0, ...headers.splice(place, 1));
    return [column];
  });
}

/**
 * Repairs rows that the script wrote by place before it noticed the wrong order: moves their cells under the headers.
 * Such rows have their data in the last place of the plan instead of the data column.
 */
function straighten(sheet: Sheet, places: readonly number[]): void {
  const [, ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const last = places.length - 1;
  rows.forEach((row, index) => {
    if (isData(row[places[last] ?? last]) || !isData(row[last])) return;
    const line = row.map((cell, place) => (place <= last ? '' : cell));
    places.forEach((place, column) => {
      line[place] = row[column] ?? '';
    });
    sheet.getRange(index + 2, 1, 1, line.length).setValues([line]);
  });
}

function isData(cell: Cell | undefined): boolean {
  return textOf(cell).startsWith('{"');
}

/**
 * Finds columns whose header cells alone were cleared: each is between the neighbours it has in the plan.
 * @param row the header row
 * @param order the plan's headers
 * @returns their places, counted from 0, by header
 */
export function clearedHeaders(row: readonly Cell[], order: readonly string[]): ReadonlyMap<string, number> {
  const headers = row.map(headerOf);
  const planned = order.map(folded);
  /** The index in the plan of the column at a place, derived from the next header on one side; NaN if unknown. */
  const plannedFrom = (place: number, step: 1 | -1): number => {
    let at = place + step;
    while (headers[at] === '') at += step;
    const header = headers[at];
    if (header === undefined) return (step === 1 ? planned.length : -1) + place - at;
    return planned.includes(header) ? planned.indexOf(header) + place - at : Number.NaN;
  };
  return new Map(
    headers.flatMap((header, place) => {
      const index = plannedFrom(place, -1);
      const name = order[index];
      const isLost = header === '' && name !== undefined && !headers.includes(folded(name));
      return isLost && plannedFrom(place, 1) === index ? [[name, place] as const] : [];
    }),
  );
}
