// Which cells are chosen, and how keys move the choice.
import { type Area, parseA1 } from '../../model/sheets/a1.ts';
import { type Axis, indexOf, type Shape } from './shape.ts';
import { addressOf, type CellAt, type SheetData } from './sheet-data.ts';

/** From one corner to the other; `active` is where one types. */
export interface Selection {
  readonly active: CellAt;
  readonly other: CellAt;
  /** Whole rows, whole columns or everything: what is in sight stays in sight. */
  readonly whole?: 'rows' | 'columns' | 'all';
}

/** @returns one cell chosen */
export function only(at: CellAt): Selection {
  return { active: at, other: at };
}

/** @returns what an address such as `C5` or `C5:D7` names; undefined where the sheet has no such cells */
export function placeNamed({ answer }: SheetData, address: string): Selection | undefined {
  const area = parseA1(address, answer)?.area;
  if (!area) return undefined;
  const { row, column } = area;
  const other = { row: row + area.rows - 1, column: column + area.columns - 1 };
  return other.row > answer.rows || other.column > answer.columns ? undefined : { active: { row, column }, other };
}

/** @returns the whole rows or columns from one cell to the other */
export function wholeLines(data: SheetData, whole: 'rows' | 'columns', from: CellAt, to: CellAt): Selection {
  const { rows, columns } = data.answer;
  return whole === 'rows'
    ? { active: { row: from.row, column: 1 }, other: { row: to.row, column: columns }, whole }
    : { active: { row: 1, column: from.column }, other: { row: rows, column: to.column }, whole };
}

/** @returns all that is filled in */
export function everything({ answer }: SheetData): Selection {
  const other = { row: Math.max(1, answer.lastRow), column: Math.max(1, answer.lastColumn) };
  return { active: { row: 1, column: 1 }, other, whole: 'all' };
}

/** @returns the block between both corners */
export function areaOf({ active, other }: Selection): Area {
  return {
    row: Math.min(active.row, other.row),
    column: Math.min(active.column, other.column),
    rows: Math.abs(active.row - other.row) + 1,
    columns: Math.abs(active.column - other.column) + 1,
  };
}

/** @returns `C5` or `C5:D7` */
export function rangeOf(selection: Selection): string {
  return areaText(areaOf(selection));
}

/** @returns the area's address */
export function areaText({ row, column, rows, columns }: Area): string {
  const first = addressOf({ row, column });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;
}

const ARROWS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface MoveKey {
  readonly key: string;
  readonly far: boolean;
  readonly extend: boolean;
  /** Rows of one screen. */
  readonly page: number;
}

/** @returns the choice after a key that moves; undefined for any other key */
export function moved(data: SheetData, shape: Shape, selection: Selection, key: MoveKey): Selection | undefined {
  const from = key.extend ? selection.other : selection.active;
  const to = target(data, shape, from, key);
  if (!to) return undefined;
  if (!key.extend) return only(to);
  const { active, whole } = selection;
  return { active, other: to, ...(whole === 'rows' || whole === 'columns' ? { whole } : {}) };
}

/** @returns the next shown cell in a direction; a merged block is one step */
export function stepped(data: SheetData, shape: Shape, at: CellAt, down: number, across: number): CellAt {
  const { row, column, rows, columns } = data.merge(at) ?? { ...at, rows: 1, columns: 1 };
  return data.corner({
    row: step(shape.rows, down > 0 ? row + rows - 1 : row, down),
    column: step(shape.columns, across > 0 ? column + columns - 1 : column, across),
  });
}

function step(axis: Axis, number: number, by: number): number {
  if (by === 0) return number;
  const index = indexOf(axis, number) + by;
  return axis.numbers[Math.max(0, Math.min(axis.numbers.length - 1, index))] ?? number;
}

function target(data: SheetData, shape: Shape, from: CellAt, { key, far, page }: MoveKey): CellAt | undefined {
  const arrow = ARROWS[key];
  if (arrow) return far ? edge(data, shape, from, ...arrow) : stepped(data, shape, from, ...arrow);
  const { lastRow, lastColumn } = data.answer;
  const first = shape.columns.numbers[0] ?? 1;
  switch (key) {
    case 'PageUp':
      return stepped(data, shape, from, -page, 0);
    case 'PageDown':
      return stepped(data, shape, from, page, 0);
    case 'Home':
      return { row: far ? (shape.rows.numbers[0] ?? 1) : from.row, column: first };
    case 'End':
      return {
        row: far ? near(shape.rows, lastRow) : from.row,
        column: near(shape.columns, lastColumn),
      };
    default:
      return undefined;
  }
}

function near(axis: Axis, number: number): number {
  return axis.numbers[indexOf(axis, Math.max(1, number))] ?? 1;
}

/** To the end of what is filled in, or to the next that is. */
function edge(data: SheetData, shape: Shape, from: CellAt, down: number, across: number): CellAt {
  const isFull = (at: CellAt) => data.text(at) !== '';
  let at = from;
  let next = stepped(data, shape, at, down, across);
  const within = isFull(at) && isFull(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (within && !isFull(next)) return at;
    at = next;
    if (!within && isFull(at)) return at;
    next = stepped(data, shape, at, down, across);
  }
  return at;
}
