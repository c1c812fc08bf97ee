// The bar of tools and menus above the grid: rows, order, filter, search, and the menus of the script.

import { columnName } from '../../model/sheets/a1.ts';
import { Icon } from '../shell/icons.tsx';
import { useLive } from '../shell/live.ts';
import { usePerson } from '../shell/person.ts';
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
  <div class="tool-bar" role="toolbar" aria-label="Alat lembar">
    <button type="button" class="tool" onClick={() => work.act('undo', {}, 'Tindakan terakhir dibatalkan.')}>
      <Icon name="undo" size={18} />
      Urungkan
    </button>
    <MenuButton name="Baris" entries={() => rowEntries(work)}>
      Baris ▾
    </MenuButton>
    <MenuButton name="Kolom" entries={() => columnEntries(work)}>
      Kolom ▾
    </MenuButton>
    <MenuButton name="Data" entries={() => dataEntries(work, onFilter)}>
      Data ▾
    </MenuButton>
    <button type="button" class="tool" onClick={onFind}>
      <Icon name="search" size={18} />
      Cari
    </button>
    {work.data.answer.look.filtered && work.data.answer.look.filtered.columns.length > 0 ? (
      <button type="button" class="tool on" onClick={() => unfilter(work)}>
        <Icon name="filter" size={18} />
        Lepas saringan
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
  const lines = data.answer.hiddenColumns.length > 0 ? 'kolom' : 'baris';
  return unfolded ? `Lipat ${lines}` : `Buka ${lines} terlipat`;
}

function unfilter(work: SheetWork): void {
  void work.act('filter', { column: 1 }, 'Saringan dilepas.');
}

/** @returns what can be done with the chosen rows */
export function rowEntries(work: SheetWork): MenuEntry[] {
  const { row, rows } = areaOf(work.selection);
  const { frozenRows } = work.data.answer;
  const many = rows === 1 ? '1 baris' : `${rows} baris`;
  return [
    {
      words: `Sisipkan ${many} di atas`,
      disabled: row <= frozenRows,
      act: () => void work.act('rows', { insert: { before: row, count: rows } }, `${many} disisipkan.`),
    },
    {
      words: `Sisipkan ${many} di bawah`,
      act: () => void work.act('rows', { insert: { before: row + rows, count: rows } }, `${many} disisipkan.`),
    },
    {
      words: rows === 1 ? `Hapus baris ${row}` : `Hapus baris ${row}–${row + rows - 1}`,
      disabled: row <= frozenRows,
      apart: true,
      act: () =>
        void work.act(
          'rows',
          { delete: { from: row, count: rows } },
          `${many} dihapus. “Urungkan” membawanya kembali.`,
        ),
    },
    { words: 'Kosongkan isi', keys: 'Delete', act: () => void enterHere(work, { value: '' }) },
    {
      words: rows === 1 ? `Sembunyikan baris ${row}` : `Sembunyikan baris ${row}–${row + rows - 1}`,
      apart: true,
      disabled: row <= frozenRows,
      act: () => void work.act('rows', { hide: { from: row, count: rows, hidden: true } }, `${many} disembunyikan.`),
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
      words: `Tampilkan lagi ${deed === 'rows' ? 'baris' : 'kolom'} ${name}`,
      act: () => void work.act(deed, { hide: { from, count, hidden: false } }, 'Ditampilkan lagi.'),
    };
  });
}

/** @returns what can be done with the chosen columns */
export function columnEntries(work: SheetWork): MenuEntry[] {
  const { column, columns } = areaOf(work.selection);
  const many = columns === 1 ? '1 kolom' : `${columns} kolom`;
  const [first, last] = [columnName(column), columnName(column + columns - 1)];
  const insert = (before: number) => () =>
    void work.act('columns', { insert: { before, count: columns } }, `${many} disisipkan.`);
  const move = (before: number) => () =>
    void work.act('columns', { move: { from: column, count: columns, before } }, `${many} dipindahkan.`);
  return [
    { words: `Sisipkan ${many} di kiri`, act: insert(column) },
    { words: `Sisipkan ${many} di kanan`, act: insert(column + columns) },
    { words: 'Pindahkan ke kiri', apart: true, disabled: column === 1, act: move(column - 1) },
    {
      words: 'Pindahkan ke kanan',
      disabled: column + columns > work.data.answer.columns,
      act: move(column + columns + 1),
    },
    {
      words: columns === 1 ? `Hapus kolom ${first}` : `Hapus kolom ${first}–${last}`,
      apart: true,
      act: () =>
        void work.act(
          'columns',
          { delete: { from: column, count: columns } },
          `${many} dihapus. “Urungkan” membawanya kembali.`,
        ),
    },
    {
      words: 'Sesuaikan lebar dengan isi',
      apart: true,
      act: () => void fitWidth(work, column, columns),
    },
    {
      words: columns === 1 ? `Sembunyikan kolom ${first}` : `Sembunyikan kolom ${first}–${last}`,
      act: () =>
        void work.act('columns', { hide: { from: column, count: columns, hidden: true } }, `${many} disembunyikan.`),
    },
    ...shownAgain(work, 'columns', work.data.answer.look.hiddenColumns, columnName),
  ];
}

function dataEntries(work: SheetWork, onFilter: (column: number) => void): MenuEntry[] {
  const { column } = work.selection.active;
  const { data } = work;
  const name = data.heading(column);
  const sort = (ascending: boolean) => () =>
    void work.act('sort', { column, ascending }, `Diurutkan menurut ${name}, ${ascending ? 'A–Z' : 'Z–A'}.`);
  return [
    { words: `Urutkan menurut ${name}, A–Z`, act: sort(true) },
    { words: `Urutkan menurut ${name}, Z–A`, act: sort(false) },
    { words: `Saring menurut ${name}…`, apart: true, act: () => onFilter(column) },
    { words: 'Lepas saringan', disabled: !data.answer.look.filtered, act: () => unfilter(work) },
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
