// What is done with whole rows and columns, as the menus and the right click offer it.
import { columnName } from '../../model/sheets/a1.ts';
import { say } from '../words/words.ts';
import { fitWidth } from './column-width.tsx';
import type { MenuEntry } from './menu-list.tsx';
import { areaOf } from './selection.ts';
import { enterHere, type SheetWork } from './work.ts';

/** The chosen rows, and whether the header is among them. */
function rowsOf({ selection, data }: SheetWork) {
  const { row, rows } = areaOf(selection);
  const many = rows === 1 ? say.sheet.oneRow : say.sheet.rowCount(rows);
  return { row, rows, many, isHeader: row <= data.answer.frozenRows };
}

function columnsOf({ selection }: SheetWork) {
  const { column, columns } = areaOf(selection);
  const many = columns === 1 ? say.sheet.oneColumn : say.sheet.columnCount(columns);
  return { column, columns, many, first: columnName(column), last: columnName(column + columns - 1) };
}

export function newRows(work: SheetWork): MenuEntry[] {
  const { row, rows, many, isHeader } = rowsOf(work);
  const insert = (before: number) => () =>
    void work.act('rows', { insert: { before, count: rows } }, say.sheet.inserted(many));
  return [
    { words: say.sheet.insertAbove(many), disabled: isHeader, act: insert(row) },
    { words: say.sheet.insertBelow(many), act: insert(row + rows) },
  ];
}

export function withoutRows(work: SheetWork): MenuEntry {
  const { row, rows, many, isHeader } = rowsOf(work);
  return {
    words: rows === 1 ? say.sheet.deleteRow(row) : say.sheet.deleteRows(row, row + rows - 1),
    disabled: isHeader,
    act: () => void work.act('rows', { delete: { from: row, count: rows } }, say.sheet.deleted(many)),
  };
}

export function emptied(work: SheetWork): MenuEntry {
  return { words: say.sheet.clearContent, keys: 'Delete', act: () => void enterHere(work, { value: '' }) };
}

/** @returns what can be done with the chosen rows */
export function rowEntries(work: SheetWork): MenuEntry[] {
  const { row, rows, many, isHeader } = rowsOf(work);
  return [
    ...newRows(work),
    { ...withoutRows(work), apart: true },
    emptied(work),
    {
      words: rows === 1 ? say.sheet.hideRow(row) : say.sheet.hideRows(row, row + rows - 1),
      apart: true,
      disabled: isHeader,
      act: () => void work.act('rows', { hide: { from: row, count: rows, hidden: true } }, say.sheet.hidden(many)),
    },
    ...shownAgain(work, 'rows', work.data.answer.look.hiddenRows, String),
  ];
}

/** What somebody hid can be shown again, each run of neighbours by itself. */
function shownAgain(
  work: SheetWork,
  deed: 'rows' | 'columns',
  hidden: readonly number[],
  nameOf: (line: number) => string,
): MenuEntry[] {
  const runs: { from: number; count: number }[] = [];
  for (const line of hidden) {
    const last = runs.at(-1);
    if (last && last.from + last.count === line) last.count += 1;
    else runs.push({ from: line, count: 1 });
  }
  return runs.map(({ from, count }) => {
    const name = count === 1 ? nameOf(from) : `${nameOf(from)}–${nameOf(from + count - 1)}`;
    return {
      words: say.sheet.showAgain(deed === 'rows' ? say.sheet.rowsLower : say.sheet.columnsLower, name),
      act: () => void work.act(deed, { hide: { from, count, hidden: false } }, say.sheet.shownAgain),
    };
  });
}

export function newColumns(work: SheetWork): MenuEntry[] {
  const { column, columns, many } = columnsOf(work);
  const insert = (before: number) => () =>
    void work.act('columns', { insert: { before, count: columns } }, say.sheet.inserted(many));
  return [
    { words: say.sheet.insertLeft(many), act: insert(column) },
    { words: say.sheet.insertRight(many), act: insert(column + columns) },
  ];
}

export function movedColumns(work: SheetWork): MenuEntry[] {
  const { column, columns, many } = columnsOf(work);
  const move = (before: number) => () =>
    void work.act('columns', { move: { from: column, count: columns, before } }, say.sheet.moved(many));
  const isLast = column + columns > work.data.answer.columns;
  return [
    { words: say.sheet.moveLeft, disabled: column === 1, act: move(column - 1) },
    { words: say.sheet.moveRight, disabled: isLast, act: move(column + columns + 1) },
  ];
}

export function withoutColumns(work: SheetWork): MenuEntry {
  const { column, columns, many, first, last } = columnsOf(work);
  return {
    words: columns === 1 ? say.sheet.deleteColumn(first) : say.sheet.deleteColumns(first, last),
    act: () => void work.act('columns', { delete: { from: column, count: columns } }, say.sheet.deleted(many)),
  };
}

/** @returns what can be done with the chosen columns */
export function columnEntries(work: SheetWork): MenuEntry[] {
  const { column, columns, many, first, last } = columnsOf(work);
  const [left, ...right] = movedColumns(work);
  return [
    ...newColumns(work),
    ...(left ? [{ ...left, apart: true }] : []),
    ...right,
    { ...withoutColumns(work), apart: true },
    { words: say.sheet.fitWidth, apart: true, act: () => void fitWidth(work, column, columns) },
    {
      words: columns === 1 ? say.sheet.hideColumn(first) : say.sheet.hideColumns(first, last),
      act: () =>
        void work.act('columns', { hide: { from: column, count: columns, hidden: true } }, say.sheet.hidden(many)),
    },
    ...shownAgain(work, 'columns', work.data.answer.look.hiddenColumns, columnName),
  ];
}
