// Reads and writes blocks of cells: values with coercion, validation and protection, and the plain attributes.

import { told } from '../refusal-words.ts';
import { ServiceError } from '../service-error.ts';
import { instantOfSerial } from '../time/zone.ts';
import type { Area, CellPlace } from './a1.ts';
import { overlap } from './a1.ts';
import { without } from './area-pieces.ts';
import { resultsOf, sightOf } from './calculated.ts';
import { type Entry, type EntryPlace, enter, enterDate } from './coercion.ts';
import { readsAsDate, shown } from './display.ts';
import type { ValidationRule } from './sheet-rules.ts';
import {
  type CellValue,
  type PlainValue,
  type SheetData,
  type SpreadsheetData,
  type StyleName,
  typedFormula,
} from './spreadsheet.ts';
import { refusal, satisfies } from './validation.ts';

/** A block of values on its way to the script; `dates` lists which (row × columns + column, from 0) are instants. */
export interface ValueBlock {
  readonly rows: (string | number | boolean)[][];
  readonly dates: number[];
}

/** @returns the values of an area as a script reads them: text, numbers, booleans, instants; `''` for an empty cell */
export function readValues(spreadsheet: SpreadsheetData, sheet: SheetData, area: Area): ValueBlock {
  const dates: number[] = [];
  const rows: PlainValue[][] = new Array(area.rows);
  const results = resultsOf(spreadsheet, sheet);
  for (let down = 0; down < area.rows; down++) {
    const cells = sheet.values.row(area.row + down);
    const formats = sheet.styles.numberFormat.row(area.row + down);
    const row: PlainValue[] = new Array(area.columns);
    for (let across = 0; across < area.columns; across++) {
      const stored = cells?.[area.column - 1 + across] ?? undefined;
      const isStored = stored !== undefined && typeof stored !== 'object';
      const result = isStored ? undefined : results?.at(area.row + down, area.column + across);
      const value = isStored ? stored : result?.value;
      if (value === undefined) row[across] = '';
      else if (readsAsDate(value, formats?.[area.column - 1 + across] ?? result?.format)) {
        row[across] = instantOfSerial(spreadsheet.zone, value);
        dates.push(down * area.columns + across);
      } else row[across] = value;
    }
    rows[down] = row;
  }
  return { rows, dates };
}

/** @returns the texts that the cells of an area show */
export function readShown(spreadsheet: SpreadsheetData, sheet: SheetData, area: Area): string[][] {
  const sight = sightOf(spreadsheet, sheet);
  return mapArea(area, (row, column) => {
    const { value, format } = sight(row, column);
    return shown(value, format, spreadsheet.locale);
  });
}

/** @returns the formulas of an area, `''` where there is none */
export function readFormulas(sheet: SheetData, area: Area): string[][] {
  return mapArea(area, (row, column) => {
    return typedFormula(sheet.values.get(row, column)) ?? '';
  });
}

/** @returns what `read` gives for each cell of the area, row by row */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let down = 0; down < area.rows; down++) {
    const row: T[] = [];
    for (let across = 0; across < area.columns; across++) row.push(read(area.row + down, area.column + across));
    rows.push(row);
  }
  return rows;
}

/** Who writes and where; a protection lets its editors and the owner through (facts 3.5). */
export interface Writer {
  readonly email: string;
  readonly place: EntryPlace;
  /** Values are read as if the cells had no format; absent: `@` keeps texts. */
  readonly asTyped?: boolean;
}

/**
 * Enters a block of values, all or nothing (facts 3.4).
 * @param matrix a row of inputs for each row of the area
 * @param dates places of those numbers that are instants, counted row by row from 0, in order
 * @throws ServiceError for a protected cell, a refused value, or a text over 50,000 characters
 */
export function writeValues(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  matrix: readonly (readonly unknown[])[],
  writer: Writer,
  dates: readonly number[] = [],
): void {
  refuseProtected(spreadsheet, sheet, area, writer.email);
  const { numberFormat } = sheet.styles;
  const rows: (CellValue | undefined)[][] = [];
  const formats: { row: number; column: number; format: string }[] = [];
  let nextDate = 0;
  for (let down = 0; down < area.rows; down++) {
    const row = area.row + down;
    const rules = sheet.validations.row(row);
    const inputs = matrix[down] ?? [];
    const made: (CellValue | undefined)[] = new Array(area.columns);
    const patterns = numberFormat.row(row);
    for (let across = 0; across < area.columns; across++) {
      const column = area.column + across;
      const input = inputs[across];
      const rule = rules?.[column - 1];
      const isInstant = dates[nextDate] === down * area.columns + across;
      if (isInstant) nextDate += 1;
      if (!rule && !isInstant && (typeof input === 'number' || typeof input === 'boolean')) {
        made[across] = input;
        continue;
      }
      const has = (patterns?.[column - 1] ?? undefined) as string | undefined;
      const entry = isInstant
        ? enterDate(input as number, writer.place)
        : enter(input, writer.asTyped ? undefined : has, writer.place);
      if (typeof entry.value === 'string' && entry.value.length > 50_000) {
        throw new ServiceError(told('CELL_TOO_LONG'));
      }
      if (rule && !rule.allowInvalid && !takes(rule, entry, has, spreadsheet, sheet, { row, column })) {
        throw new ServiceError(refusal(rule, row, column, spreadsheet));
      }
      made[across] = entry.value;
      if (entry.format !== undefined && !has) formats.push({ row, column, format: entry.format });
    }
    rows.push(made);
  }
  for (const [down, made] of rows.entries()) sheet.values.setRow(area.row + down, area.column, made);
  forgetRichText(sheet, area);
  for (const { row, column, format } of formats) numberFormat.set(row, column, format);
}

/** Tries whether a rule takes an entry; what has to be calculated for that is calculated with the entry in its cell. */
function takes(
  rule: ValidationRule,
  { value, format }: Entry,
  has: string | undefined,
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  place: CellPlace,
): boolean {
  const calculated = typeof value === 'object' || rule.criteria === 'CUSTOM_FORMULA';
  if (!calculated) return satisfies(rule, { value, format: has || format }, spreadsheet, sheet, place);
  const { row, column } = place;
  const before = sheet.values.get(row, column);
  sheet.values.set(row, column, value);
  try {
    const seen = sightOf(spreadsheet, sheet)(row, column);
    return satisfies(rule, { value: seen.value, format: has || format || seen.format }, spreadsheet, sheet, place);
  } finally {
    sheet.values.set(row, column, before);
  }
}

/** Sets one attribute of every cell of an area; `undefined` takes it off. */
export function writeStyle(
  sheet: SheetData,
  area: Area,
  name: StyleName,
  valueAt: (down: number, across: number) => string | number | undefined,
): void {
  const layer = sheet.styles[name];
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      layer.set(area.row + down, area.column + across, valueAt(down, across));
    }
  }
}

/** A new value has no links and looks of its own. */
function forgetRichText({ styles: { richText } }: SheetData, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!richText.row(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) richText.set(row, column, undefined);
  }
}

/** Empties the cells of an area; formats and rules stay. */
export function clearContent(sheet: SheetData, area: Area): void {
  forgetRichText(sheet, area);
  for (let down = 0; down < area.rows; down++) {
    if (!sheet.values.row(area.row + down)) continue;
    for (let across = 0; across < area.columns; across++) {
      sheet.values.set(area.row + down, area.column + across, undefined);
    }
  }
}

export const PROTECTED = told('PROTECTED');

/** @returns whether each cell of an area lies in one of the others: open ranges that touch are one (facts 16.1) */
function liesIn(others: readonly Area[], area: Area): boolean {
  return others.reduce((left, each) => left.flatMap((piece) => without(piece, each)), [area]).length === 0;
}

/** @throws ServiceError when a protection that is more than a warning keeps this account out */
export function refuseProtected(spreadsheet: SpreadsheetData, sheet: SheetData, area: Area, email: string): void {
  if (email === spreadsheet.owner) return;
  for (const each of sheet.protections) {
    if (each.warningOnly || each.editors.includes(email)) continue;
    if (each.area && !overlap(each.area, area)) continue;
    if (each.unprotected && liesIn(each.unprotected, area)) continue;
    throw new ServiceError(PROTECTED);
  }
}

/** @throws ServiceError where an area touches a table, whose columns have a type (facts 17.2) */
export function refuseTyped({ tables = [] }: SheetData, area: Area): void {
  if (tables.some((each) => overlap(each, area)))
    throw new ServiceError('This operation is not allowed on cells in typed columns.');
}

/** As above for lines that are to be put in: the protection of a whole sheet keeps them out, that of a range does not. */
export function refuseInProtectedSheet(spreadsheet: SpreadsheetData, sheet: SheetData, email: string): void {
  const protections = sheet.protections.filter((each) => each.area === undefined);
  refuseProtected(
    spreadsheet,
    { ...sheet, protections },
    { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
    email,
  );
}

/** @returns the last row and column with any content: formulas, what they fill, and FALSE count (facts 3.2) */
export function contentExtent(spreadsheet: SpreadsheetData, sheet: SheetData): { row: number; column: number } {
  const { row, column } = sheet.values.extent(() => true);
  const filled = resultsOf(spreadsheet, sheet)?.filled;
  return filled ? { row: Math.max(row, filled.row), column: Math.max(column, filled.column) } : { row, column };
}
