// What stood in the cells that a person typed into, put back wherever those cells have come to stand meanwhile.
import type { Area } from '../model/sheets/a1.ts';
import type { CellValue, SheetData, StyleName } from '../model/sheets/spreadsheet.ts';
import type { LineMove } from '../model/sheets/structure.ts';

interface Remembered {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
  readonly format: string | number | undefined;
  readonly richText: string | number | undefined;
}

/** @returns where a cell stands after some moves; undefined: it is gone */
function placeAfter(moved: readonly LineMove[], row: number, column: number): [number, number] | undefined {
  let at: [number, number] = [row, column];
  for (const { axis, move, within } of moved) {
    if (within && (at[1] < within.column || at[1] >= within.column + within.columns)) continue;
    const line = move(axis === 'rows' ? at[0] : at[1]);
    if (line === undefined) return undefined;
    at = axis === 'rows' ? [line, at[1]] : [at[0], line];
  }
  return at;
}

/** @returns the smallest area that holds these cells */
function around(cells: readonly (readonly [number, number])[]): Area | undefined {
  if (cells.length === 0) return undefined;
  let [top, left] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [bottom, right] = [0, 0];
  for (const [row, column] of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** @returns what puts these attributes of the cells of an area back, after some moves */
export function rememberStyles(sheet: SheetData, area: Area, names: readonly StyleName[]) {
  const cells: { row: number; column: number; had: readonly (string | number | undefined)[] }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push({ row, column, had: names.map((name) => sheet.styles[name].get(row, column)) });
    }
  }
  return (now: SheetData, moved: readonly LineMove[]): void => {
    for (const { row, column, had } of cells) {
      const at = placeAfter(moved, row, column);
      if (at) for (const [index, name] of names.entries()) now.styles[name].set(...at, had[index]);
    }
  };
}

/** @returns what puts the cells of an area back, value, format, links and looks, after some moves; it tells where they are */
export function rememberCells(sheet: SheetData, area: Area) {
  const { numberFormat, richText } = sheet.styles;
  const cells: Remembered[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push({
        row,
        column,
        value: sheet.values.get(row, column),
        format: numberFormat.get(row, column),
        richText: richText.get(row, column),
      });
    }
  }
  return (now: SheetData, moved: readonly LineMove[]): Area | undefined => {
    const places: [number, number][] = [];
    for (const { row, column, ...had } of cells) {
      const at = placeAfter(moved, row, column);
      if (!at) continue;
      places.push(at);
      now.values.set(...at, had.value);
      now.styles.numberFormat.set(...at, had.format);
      now.styles.richText.set(...at, had.richText);
    }
    return around(places);
  };
}
