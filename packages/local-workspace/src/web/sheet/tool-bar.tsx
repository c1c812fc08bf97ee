// The bar of tools and menus above the grid: rows, order, filter, search, and the menus of the script.

import { columnName } from '../../model/sheets/a1.ts';
import { Icon } from '../shell/icons.tsx';
import { useLive } from '../shell/live.ts';
import { usePerson } from '../shell/person.ts';
import { say } from '../words/words.ts';
import { fitWidth } from './column-width.tsx';
import { MenuButton, type MenuEntry } from './menu-button.tsx';
import { chooseItem } from './script-ui.tsx';
import { areaOf } from './selection.ts';
import { enterHere, type SheetWork } from './work.ts';

interface ToolProps {
  readonly work: SheetWork;
  readonly onFind: () => void;
  readonly onFilter: (column: number) => void;
}

/** Tools for what is chosen in the grid. */
export const ToolBar = ({ work, onFind, onFilter }: ToolProps) => (
  <div class="tool-bar" role="toolbar" aria-label={say.sheet.tools}>
    <button type="button" class="tool" onClick={() => work.act('undo', {}, say.sheet.undone)}>
      <Icon name="undo" size={18} />
      {say.sheet.undo}
    </button>
    <MenuButton name={say.sheet.rows} entries={() => rowEntries(work)}>
      {say.sheet.rowMenu}
    </MenuButton>
    <MenuButton name={say.sheet.columns} entries={() => columnEntries(work)}>
      {say.sheet.columnMenu}
    </MenuButton>
    <MenuButton name="Data" entries={() => dataEntries(work, onFilter)}>
      {say.sheet.dataMenu}
    </MenuButton>
    <button type="button" class="tool" onClick={onFind}>
      <Icon name="search" size={18} />
      {say.sheet.find}
    </button>
    {work.data.answer.look.filtered && work.data.answer.look.filtered.columns.length > 0 ? (
      <button type="button" class="tool on" onClick={() => unfilter(work)}>
        <Icon name="filter" size={18} />
        {say.sheet.removeFilter}
      </button>
    ) : null}
    {work.data.answer.hiddenColumns.length + work.data.answer.look.hiddenRows.length > 0 ? (
      <button type="button" class="tool" aria-pressed={work.unfolded} onClick={() => work.unfold(!work.unfolded)}>
        {foldWords(work)}
      </button>
    ) : null}
    <ScriptMenus work={work} />
  </div>
);

function foldWords({ data, unfolded }: SheetWork): string {
  const { foldColumn, unfoldColumn, foldRow, unfoldRow } = say.sheet;
  if (data.answer.hiddenColumns.length > 0) return unfolded ? foldColumn : unfoldColumn;
  return unfolded ? foldRow : unfoldRow;
}

function unfilter(work: SheetWork): void {
  void work.act('filter', { column: 1 }, say.sheet.filterRemoved);
}

/** @returns what can be done with the chosen rows */
export function rowEntries(work: SheetWork): MenuEntry[] {
  const { row, rows } = areaOf(work.selection);
  const { frozenRows } = work.data.answer;
  const many = rows === 1 ? say.sheet.oneRow : say.sheet.rowCount(rows);
  return [
    {
      words: say.sheet.insertAbove(many),
      disabled: row <= frozenRows,
      act: () => void work.act('rows', { insert: { before: row, count: rows } }, say.sheet.inserted(many)),
    },
    {
      words: say.sheet.insertBelow(many),
      act: () => void work.act('rows', { insert: { before: row + rows, count: rows } }, say.sheet.inserted(many)),
    },
    {
      words: rows === 1 ? say.sheet.deleteRow(row) : say.sheet.deleteRows(row, row + rows - 1),
      disabled: row <= frozenRows,
      apart: true,
      act: () => void work.act('rows', { delete: { from: row, count: rows } }, say.sheet.deleted(many)),
    },
    { words: say.sheet.clearContent, keys: 'Delete', act: () => void enterHere(work, { value: '' }) },
    {
      words: rows === 1 ? say.sheet.hideRow(row) : say.sheet.hideRows(row, row + rows - 1),
      apart: true,
      disabled: row <= frozenRows,
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

/** @returns what can be done with the chosen columns */
export function columnEntries(work: SheetWork): MenuEntry[] {
  const { column, columns } = areaOf(work.selection);
  const many = columns === 1 ? say.sheet.oneColumn : say.sheet.columnCount(columns);
  const [first, last] = [columnName(column), columnName(column + columns - 1)];
  const insert = (before: number) => () =>
    void work.act('columns', { insert: { before, count: columns } }, say.sheet.inserted(many));
  const move = (before: number) => () =>
    void work.act('columns', { move: { from: column, count: columns, before } }, say.sheet.moved(many));
  return [
    { words: say.sheet.insertLeft(many), act: insert(column) },
    { words: say.sheet.insertRight(many), act: insert(column + columns) },
    { words: say.sheet.moveLeft, apart: true, disabled: column === 1, act: move(column - 1) },
    {
      words: say.sheet.moveRight,
      disabled: column + columns > work.data.answer.columns,
      act: move(column + columns + 1),
    },
    {
      words: columns === 1 ? say.sheet.deleteColumn(first) : say.sheet.deleteColumns(first, last),
      apart: true,
      act: () => void work.act('columns', { delete: { from: column, count: columns } }, say.sheet.deleted(many)),
    },
    {
      words: say.sheet.fitWidth,
      apart: true,
      act: () => void fitWidth(work, column, columns),
    },
    {
      words: columns === 1 ? say.sheet.hideColumn(first) : say.sheet.hideColumns(first, last),
      act: () =>
        void work.act('columns', { hide: { from: column, count: columns, hidden: true } }, say.sheet.hidden(many)),
    },
    ...shownAgain(work, 'columns', work.data.answer.look.hiddenColumns, columnName),
  ];
}

function dataEntries(work: SheetWork, onFilter: (column: number) => void): MenuEntry[] {
  const { column } = work.selection.active;
  const { data } = work;
  const name = data.heading(column);
  const sort = (ascending: boolean) => () =>
    void work.act('sort', { column, ascending }, say.sheet.sorted(name, ascending ? 'A–Z' : 'Z–A'));
  return [
    { words: say.sheet.sortUp(name), act: sort(true) },
    { words: say.sheet.sortDown(name), act: sort(false) },
    { words: say.sheet.filterByMore(name), apart: true, act: () => onFilter(column) },
    { words: say.sheet.removeFilter, disabled: !data.answer.look.filtered, act: () => unfilter(work) },
  ];
}

const ScriptMenus = ({ work }: { work: SheetWork }) => {
  const { email } = usePerson();
  const { value = [] } = useLive<{ menu: string; items: string[] }[]>(`/api/menus?as=${encodeURIComponent(email)}`, []);
  return (
    <>
      {value.map(({ menu, items }) => (
        <MenuButton
          key={menu}
          name={menu}
          entries={() =>
            items.map((item) => ({
              words: item.replace(`${menu} > `, ''),
              act: () => void chooseItem(item, work.tellSelection),
            }))
          }
        >
          {menu} ▾
        </MenuButton>
      ))}
    </>
  );
};
