// Reads and writes A1 addresses.

/** A block of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Sides that go with the edge of the sheet, of `tblr`: `tb` of `D:F`, `b` of `D2:F`, `lr` of `5:7`. */
  readonly open?: string;
}

/** @returns the area of what has more to it, as a range has */
export function areaOf({ row, column, rows, columns, open }: Area): Area {
  return { row, column, rows, columns, ...(open ? { open } : {}) };
}

/** @returns `A` for 1, `AB` for 28 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @returns 28 for `AB` */
function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** @returns `B2` or `B2:C5` */
export function a1Of(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** @returns `B2:C5`, or `B:C`, `2:5`, `B2:C` for an area with open sides; '' for one that is open on all */
export function notationOf(area: Area): string {
  const { open } = area;
  if (!open) return a1Of(area);
  if (open === 'tblr') return '';
  const corner = (column: number, row: number, sides: string) =>
    (open.includes(sides.charAt(0)) ? '' : columnName(column)) + (open.includes(sides.charAt(1)) ? '' : row);
  const last = corner(area.column + area.columns - 1, area.row + area.rows - 1, 'rb');
  return `${corner(area.column, area.row, 'lt')}:${last}`;
}

/**
 * Reads an address.
 * @param text `B2`, `B2:C5`, `B:C`, `2:5`, `B2:B`, or by numbers `R2C3`, `R2C3:R4C5`, with or without `Tab!`, `'A tab'!` or a mere `!` (facts 15.1) before it
 * @param grid size of the sheet, for the open-ended forms
 * @returns the sheet's name if one was given, and the area; undefined for anything else
 */
export function parseA1(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): { sheet?: string; area: Area } | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]*))!)?(.+)$/.exec(text.trim());
  if (!match) return undefined;
  const address = (match[3] ?? '').replaceAll('$', '');
  const area = parseArea(byNumbers.test(address) ? address.replaceAll(/R(\d+)C(\d+)/gi, lettered) : address, grid);
  if (!area) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet ? { sheet, area } : { area };
}

const byNumbers = /^R\d+C\d+(?::R\d+C\d+)?$/i;
const lettered = (_: string, row: string, column: string) => columnName(Number(column)) + row;

function parseArea(text: string, grid: { rows: number; columns: number }): Area | undefined {
  const match = /^([A-Za-z]{1,3})?(\d+)?(?::([A-Za-z]{1,3})?(\d+)?)?$/.exec(text);
  if (!match || text === '' || text === ':') return undefined;
  const single = !text.includes(':');
  if (single && !(match[1] && match[2])) return undefined;
  const firstColumn = match[1] ? columnNumber(match[1]) : 1;
  const firstRow = match[2] ? Number(match[2]) : 1;
  const lastColumn = single ? firstColumn : match[3] ? columnNumber(match[3]) : grid.columns;
  const lastRow = single ? firstRow : match[4] ? Number(match[4]) : grid.rows;
  if (!single && !match[3] && !match[4]) return undefined;
  return areaOf({
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
    open: single ? '' : openSides(match[2], match[4], 'tb') + openSides(match[1], match[3], 'lr'),
  });
}

/** A side is open where neither end names its line; one of which only the start is named is open at its end. */
function openSides(first: string | undefined, last: string | undefined, sides: string): string {
  if (last !== undefined) return '';
  return first === undefined ? sides : sides.charAt(1);
}

/** @returns whether two areas share a cell */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** @returns whether the first area holds the whole second one */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
