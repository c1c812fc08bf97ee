// References as formulas write them: `B2`, `$B$2:C`, `B:C`, `2:5`, with or without a tab before them.
import { type Area, columnName } from '../model/sheets/a1.ts';

/** A line of a reference: its number, and whether a `$` holds it where it is. */
export interface Mark {
  readonly line: number;
  readonly fixed: boolean;
}

/** An end of a reference; a missing row or column is open: the range goes to the edge of the sheet. */
export interface Corner {
  readonly column?: Mark;
  readonly row?: Mark;
}

export interface Reference {
  /** Tab as named in the formula; absent: the formula's own. */
  readonly sheet?: string;
  readonly first: Corner;
  /** Absent: a single cell. */
  readonly last?: Corner;
}

/** Beyond every sheet: the edge that an open end reaches. */
const edge = 20_000_000;

/** Reads `$B$2` letter by letter: every formula is read so, and patterns would be dear. */
function readCorner(text: string): Corner {
  let [place, columnFixed, rowFixed] = [0, false, false];
  if (text.charCodeAt(place) === dollarSign) {
    columnFixed = true;
    place += 1;
  }
  let column = 0;
  for (; place < text.length; place++) {
    const letter = text.charCodeAt(place) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (text.charCodeAt(place) === dollarSign) {
    rowFixed = true;
    place += 1;
  }
  const row = place < text.length ? Number(text.slice(place)) : 0;
  if (column === 0) return { row: { line: row, fixed: columnFixed || rowFixed } };
  const columnMark = { line: column, fixed: columnFixed };
  return row === 0 && place >= text.length
    ? { column: columnMark }
    : { column: columnMark, row: { line: row, fixed: rowFixed } };
}

const dollarSign = 36;

/** @param text an address without its tab */
export function readReference(text: string, sheet?: string): Reference {
  const [first = '', last] = text.split(':');
  return {
    ...(sheet === undefined ? {} : { sheet }),
    first: readCorner(first),
    ...(last === undefined ? {} : { last: readCorner(last) }),
  };
}

/** @returns the area; open ends reach to `edge` */
export function areaOf({ first, last = first }: Reference): Area {
  const span = (from: Mark | undefined, to: Mark | undefined): [number, number] => {
    const [start, end] = [from?.line ?? to?.line ?? 1, to?.line ?? edge];
    if (!from && !to) return [1, edge];
    if (!from) return [1, end];
    return start <= end ? [start, end] : [end, start];
  };
  const [top, bottom] = span(first.row, last.row);
  const [left, right] = span(first.column, last.column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The area after a change of the sheet, written back with the marks of the reference as it was. */
export function placed(reference: Reference, area: Area): Reference {
  const { first, last } = reference;
  const mark = (old: Mark | undefined, line: number) => (old ? { line, fixed: old.fixed } : undefined);
  const corner = (old: Corner, row: number, column: number): Corner => {
    const [columnMark, rowMark] = [mark(old.column, column), mark(old.row, row)];
    return { ...(columnMark ? { column: columnMark } : {}), ...(rowMark ? { row: rowMark } : {}) };
  };
  return {
    ...reference,
    first: corner(first, area.row, area.column),
    ...(last ? { last: corner(last, area.row + area.rows - 1, area.column + area.columns - 1) } : {}),
  };
}

/** @returns the reference as a copy so many rows and columns away has it; undefined when it leaves the sheet */
export function shifted(reference: Reference, down: number, across: number): Reference | undefined {
  if (down === 0 && across === 0) return reference;
  let lost = false;
  const mark = (old: Mark | undefined, by: number): Mark | undefined => {
    if (!old || old.fixed) return old;
    if (old.line + by < 1) lost = true;
    return { line: old.line + by, fixed: false };
  };
  const corner = ({ row, column }: Corner): Corner => {
    const [columnMark, rowMark] = [mark(column, across), mark(row, down)];
    return { ...(columnMark ? { column: columnMark } : {}), ...(rowMark ? { row: rowMark } : {}) };
  };
  const { first, last } = reference;
  const moved = { ...reference, first: corner(first), ...(last ? { last: corner(last) } : {}) };
  return lost ? undefined : moved;
}

const dollar = (mark: Mark) => (mark.fixed ? '$' : '');
const cornerText = ({ column, row }: Corner) =>
  (column ? `${dollar(column)}${columnName(column.line)}` : '') + (row ? `${dollar(row)}${row.line}` : '');

/** @returns `'A tab'!`, quoted where the name needs it */
export function tabText(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function referenceText({ sheet, first, last }: Reference): string {
  const cells = cornerText(first) + (last ? `:${cornerText(last)}` : '');
  return sheet === undefined ? cells : tabText(sheet) + cells;
}
