// Changes the shape of a sheet: rows and columns inserted and deleted, with everything that stands in them.
import { told } from '../refusal-words.ts';
import { ServiceError } from '../service-error.ts';
import type { Area } from './a1.ts';
import { formulasFollow } from './formula-cells.ts';
import { growGroups } from './groups.ts';
import type { Layer } from './layer.ts';
import { movedMetadata } from './metadata.ts';
import type { ValidationRule } from './sheet-rules.ts';
import type { SheetData, SpreadsheetData } from './spreadsheet.ts';
import { styleNames } from './spreadsheet.ts';

export const mostCells = 10_000_000;
export const tooManyCells = told('TOO_MANY_CELLS');

export type Axis = 'rows' | 'columns';

/** @returns the refusal of lines that a sheet does not have */
export function outOfBounds(axis: Axis): ServiceError {
  return new ServiceError(told(axis === 'rows' ? 'ROWS_OUT_OF_BOUNDS' : 'COLUMNS_OUT_OF_BOUNDS'));
}

/** @returns every layer of a sheet's cells */
export function layersOf(sheet: SheetData): Layer<unknown>[] {
  const styles = styleNames.map((each) => sheet.styles[each]);
  return [sheet.values, sheet.validations, sheet.marks, ...styles] as Layer<unknown>[];
}

/** Inserted lines take the formats and rules of the neighbour they were inserted from; its values and notes stay behind. */
function inherit(sheet: SheetData, axis: Axis, from: number, at: number, count: number): void {
  const across = axis === 'rows' ? sheet.columns : sheet.rows;
  for (const layer of layersOf(sheet)) {
    if (layer === sheet.values || layer === sheet.marks || layer === sheet.styles.note) continue;
    if (axis === 'rows' && !layer.row(from)) continue;
    for (let other = 1; other <= across; other++) {
      const value = axis === 'rows' ? layer.get(from, other) : layer.get(other, from);
      if (value === undefined) continue;
      for (let index = at; index < at + count; index++) {
        if (axis === 'rows') layer.set(index, other, value);
        else layer.set(other, index, value);
      }
    }
  }
}

/**
 * Inserts rows or columns.
 * @param before line that the first new one takes the number of
 * @param like neighbour whose formats the new ones take; absent: none
 * @param formulas whether what formulas name goes with the cells
 * @throws ServiceError out of bounds, or beyond 10 million cells in the workbook (facts 3.4)
 */
export function insertLines(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  axis: Axis,
  before: number,
  count: number,
  like?: number,
  formulas: 'follow' | 'stay' = 'follow',
): void {
  const whole = Number.isInteger(before) && Number.isInteger(count);
  if (!whole || before < 1 || before > sheet[axis] + 1 || count < 1) throw outOfBounds(axis);
  const other = axis === 'rows' ? sheet.columns : sheet.rows;
  const total = spreadsheet.sheets.reduce((sum, each) => sum + each.rows * each.columns, 0);
  if (total + count * other > mostCells) {
    throw new ServiceError(tooManyCells);
  }
  for (const layer of layersOf(sheet)) {
    if (axis === 'rows') layer.insertRows(before, count);
    else if (layer !== sheet.marks) layer.insertColumns(before, count);
  }
  const shownColumns = sheet.responseColumns ?? [];
  if (axis === 'columns' && before <= shownColumns.length)
    shownColumns.splice(before - 1, 0, ...new Array(count).fill(''));
  sheet[axis] += count;
  if (like !== undefined) inherit(sheet, axis, like >= before ? like + count : like, before, count);
  shiftAreas(spreadsheet, sheet, (area) => grown(area, axis, before, count), formulas);
  shiftKeys(spreadsheet, sheet, axis, (line) => (line >= before ? line + count : line));
  growGroups(sheet, axis, before, count);
}

/**
 * Deletes rows or columns.
 * @throws ServiceError out of bounds, or when no line that is not frozen would be left (facts 3.4)
 */
export function deleteLines(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  axis: Axis,
  from: number,
  count: number,
): void {
  const whole = Number.isInteger(from) && Number.isInteger(count);
  if (!whole || from < 1 || count < 1 || from + count - 1 > sheet[axis]) {
    throw outOfBounds(axis);
  }
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenGone = Math.max(0, Math.min(frozen, from + count - 1) - from + 1);
  if (sheet[axis] - count <= frozen - frozenGone) {
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  for (const layer of layersOf(sheet)) {
    if (axis === 'rows') layer.deleteRows(from, count);
    else if (layer !== sheet.marks) layer.deleteColumns(from, count);
  }
  if (axis === 'columns') sheet.responseColumns?.splice(from - 1, count);
  sheet[axis] -= count;
  if (axis === 'rows') sheet.frozenRows -= frozenGone;
  else sheet.frozenColumns -= frozenGone;
  shiftAreas(spreadsheet, sheet, (area) => shrunk(area, axis, from, count));
  shiftKeys(spreadsheet, sheet, axis, (line) => (line < from ? line : line < from + count ? undefined : line - count));
}

/** An area after lines were inserted: an open side goes with the edge of the sheet. */
export function grown(area: Area, axis: Axis, before: number, count: number): Area {
  const [start, size] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const [atStart, atEnd] = axis === 'rows' ? ['t', 'b'] : ['l', 'r'];
  const opens = (side: string) => area.open?.includes(side) === true;
  const isBefore = before < start || (before === start && !opens(atStart));
  const isWithin = !isBefore && (before < start + size || (before === start + size && opens(atEnd)));
  const moved = isBefore ? start + count : start;
  const longer = isWithin ? size + count : size;
  return axis === 'rows' ? { ...area, row: moved, rows: longer } : { ...area, column: moved, columns: longer };
}

export function shrunk(area: Area, axis: Axis, from: number, count: number): Area | undefined {
  const [start, size] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const end = from + count;
  const lost = Math.max(0, Math.min(start + size, end) - Math.max(start, from));
  if (lost === size) return undefined;
  const moved = start < from ? start : Math.max(from, start - count);
  return axis === 'rows'
    ? { ...area, row: moved, rows: size - lost }
    : { ...area, column: moved, columns: size - lost };
}

/** Moves everything of a spreadsheet that names an area of the sheet. */
export function shiftAreas(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  move: (area: Area) => Area | undefined,
  formulas: 'follow' | 'stay' = 'follow',
): void {
  const kept = (areas: readonly Area[]) => areas.map(move).filter((each) => each !== undefined);
  if (formulas === 'follow') formulasFollow(spreadsheet, sheet, move);
  sheet.merges = kept(sheet.merges);
  const filtered = sheet.filter && move(sheet.filter.area);
  if (sheet.filter && filtered) sheet.filter.area = filtered;
  else delete sheet.filter;
  sheet.protections = sheet.protections.filter((each) => {
    if (each.unprotected) each.unprotected = kept(each.unprotected);
    if (!each.area) return true;
    const moved = move(each.area);
    if (moved) each.area = moved;
    return moved !== undefined;
  });
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((each) => ({ ...each, areas: kept(each.areas) }))
    .filter((each) => each.areas.length > 0);
  if (sheet.tables) sheet.tables = kept(sheet.tables);
  if (sheet.bandings) {
    sheet.bandings = sheet.bandings.flatMap((each) => {
      const area = move(each.area);
      return area ? [{ ...each, area }] : [];
    });
  }
  for (const other of spreadsheet.sheets) {
    choicesFollow(other, sheet.id, move);
    other.charts = other.charts.map((chart) => ({
      ...chart,
      areas: chart.areas.flatMap((each) => {
        const area = each.sheetId === sheet.id ? move(each.area) : each.area;
        return area ? [{ sheetId: each.sheetId, area }] : [];
      }),
    }));
  }
  for (const [name, target] of Object.entries(spreadsheet.namedRanges)) {
    if (target.sheetId !== sheet.id) continue;
    const area = move(target.area);
    if (area) target.area = area;
    else delete spreadsheet.namedRanges[name];
  }
}

/** Rules that offer the values of a range go with its cells; one whose cells are gone is left as it was. */
function choicesFollow({ validations }: SheetData, id: number, move: (area: Area) => Area | undefined): void {
  const fresh = new Map<ValidationRule, ValidationRule>();
  validations.eachHeld((rule, row, column) => {
    const range =
      rule.criteria === 'VALUE_IN_RANGE' ? (rule.values[0] as Area & { readonly sheet: number }) : undefined;
    if (range?.sheet !== id) return;
    const next = fresh.get(rule) ?? { ...rule, values: [move(range) ?? range, ...rule.values.slice(1)] };
    fresh.set(rule, next);
    validations.set(row, column, next);
  });
}

/** How lines of a sheet came to stand elsewhere; a line that is gone has no place. */
export interface LineMove {
  readonly axis: Axis;
  move(line: number): number | undefined;
  /** Of rows that were put in another order: the only columns whose cells moved. */
  readonly within?: { readonly column: number; readonly columns: number };
}

const moves = new WeakMap<SheetData, LineMove[]>();
const mostMoves = 2000;

/** @returns what moves the lines of a sheet from now on, in order; another list once this one is too long to be kept */
export function movesOf(sheet: SheetData): LineMove[] {
  const known = moves.get(sheet);
  if (known && known.length < mostMoves) return known;
  const fresh: LineMove[] = [];
  moves.set(sheet, fresh);
  return fresh;
}

/** Notes a move, where somebody follows those of the sheet. */
export function noteMove(sheet: SheetData, move: LineMove): void {
  if (moves.has(sheet)) movesOf(sheet).push(move);
}

/** Moves everything of a spreadsheet that names a row or column of the sheet. */
export function shiftKeys(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  axis: Axis,
  move: (line: number) => number | undefined,
): void {
  noteMove(sheet, { axis, move });
  const moveRecord = <T>(record: Record<number, T>) => {
    const moved: Record<number, T> = {};
    for (const [line, value] of Object.entries(record)) {
      const to = move(Number(line));
      if (to !== undefined) moved[to] = value;
    }
    return moved;
  };
  const kept = (lines: readonly number[]) => lines.map(move).filter((each) => each !== undefined);
  spreadsheet.metadata = movedMetadata(spreadsheet.metadata ?? [], { sheet: sheet.id, axis, move });
  sheet.groups = { ...sheet.groups, [axis]: moveRecord(sheet.groups[axis]) };
  if (axis === 'rows') {
    sheet.rowHeights = moveRecord(sheet.rowHeights);
    sheet.hiddenRows = kept(sheet.hiddenRows ?? []);
  } else {
    sheet.columnWidths = moveRecord(sheet.columnWidths);
    sheet.hiddenColumns = kept(sheet.hiddenColumns);
    if (sheet.filter) sheet.filter.columns = moveRecord(sheet.filter.columns);
    if (sheet.filter?.sorted) sheet.filter.sorted = moveRecord(sheet.filter.sorted);
  }
}
