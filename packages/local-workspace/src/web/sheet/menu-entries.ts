// What stands in the menus of Google Sheets: what is emulated does what it says, the rest is grey with its reason.
import { desk } from '../shell/desk.ts';
import { say } from '../words/words.ts';
import { dataEntries } from './data-entries.ts';
import {
  alignEntries,
  formatHere,
  grey,
  numberEntries,
  sizeEntries,
  textEntries,
  wrapEntries,
} from './format-entries.ts';
import { emptied, movedColumns, newColumns, newRows, withoutColumns, withoutRows } from './line-entries.ts';
import type { MenuEntry } from './menu-list.tsx';
import type { SheetWork } from './work.ts';

export interface MenuHands {
  readonly work: SheetWork;
  readonly onFind: () => void;
  readonly onFilter: (column: number) => void;
  readonly onAddTab: () => void;
}

const { menus } = say;
const { absent, scripts, undrawn } = menus;

/** Menus in Google's order, each with what it offers when it is opened. */
export function menusOf(hands: MenuHands): { readonly name: string; readonly entries: () => MenuEntry[] }[] {
  const { work } = hands;
  return [
    { name: menus.file.name, entries: () => fileEntries(work) },
    { name: menus.edit.name, entries: () => editEntries(hands) },
    { name: menus.view.name, entries: () => viewEntries(work) },
    { name: menus.insert.name, entries: () => insertEntries(hands) },
    { name: menus.format.name, entries: () => formatEntries(work) },
    { name: menus.data.name, entries: () => dataEntries(work, hands.onFilter) },
    { name: menus.tools.name, entries: () => greys(menus.tools.missing) },
    { name: menus.extensions.name, entries: extensionEntries },
    { name: menus.help.name, entries: () => greys(menus.help.missing) },
  ];
}

function greys(all: readonly string[], why = absent, apart = false): MenuEntry[] {
  return all.map((words, index) => grey(words, why, apart && index === 0));
}

function fileEntries({ data }: SheetWork): MenuEntry[] {
  const { before, share, download, after } = menus.file;
  return [
    ...greys(before),
    grey(share, menus.byApi, true),
    desk().makesBooks
      ? { words: download, act: () => location.assign(`/download/${encodeURIComponent(data.answer.spreadsheet)}.xlsx`) }
      : grey(download, menus.byLibrary),
    ...greys(after, absent, true),
  ];
}

function editEntries({ work, onFind }: MenuHands): MenuEntry[] {
  const { redo, clipboard, pasteSpecial, move, remove } = menus.edit;
  return [
    { words: say.sheet.undo, keys: 'Ctrl+Z', act: () => void work.act('undo', {}, say.sheet.undone) },
    { ...grey(redo), keys: 'Ctrl+Y' },
    ...clipboard.map(([words = '', keys = ''], index) => ({ ...grey(words, menus.byKeys, index === 0), keys })),
    grey(pasteSpecial),
    { words: move, apart: true, entries: movedColumns(work) },
    { words: remove, entries: [emptied(work), withoutRows(work), withoutColumns(work)] },
    { words: say.sheet.find, keys: 'Ctrl+F', apart: true, act: onFind },
    grey(menus.edit.replace),
  ];
}

function viewEntries(work: SheetWork): MenuEntry[] {
  const { freeze, noRows, rows, upToRow, noColumns, columns, upToColumn, group, before, after } = menus.view;
  const { frozenRows, frozenColumns } = work.data.answer;
  const frozen = (words: string, deed: 'rows' | 'columns', count: number): MenuEntry => ({
    words,
    checked: (deed === 'rows' ? frozenRows : frozenColumns) === count,
    apart: deed === 'columns' && count === 0,
    act: () => void work.act(deed, { freeze: count }),
  });
  const { row, column } = work.selection.active;
  return [
    ...greys(before),
    {
      words: freeze,
      apart: true,
      entries: [
        frozen(noRows, 'rows', 0),
        ...[1, 2].map((count) => frozen(rows(count), 'rows', count)),
        ...(row > 2 ? [frozen(upToRow(row), 'rows', row)] : []),
        frozen(noColumns, 'columns', 0),
        ...[1, 2].map((count) => frozen(columns(count), 'columns', count)),
        ...(column > 2 ? [frozen(upToColumn(column), 'columns', column)] : []),
      ],
    },
    grey(group, scripts),
    ...greys(after, absent, true),
  ];
}

function insertEntries({ work, onAddTab }: MenuHands): MenuEntry[] {
  const { cells, rows, columns, sheet, scripted, missing } = menus.insert;
  return [
    grey(cells),
    { words: rows, entries: newRows(work) },
    { words: columns, entries: newColumns(work) },
    { words: sheet, act: onAddTab },
    ...greys(scripted, scripts, true),
    ...greys(missing, absent, true),
  ];
}

function formatEntries(work: SheetWork): MenuEntry[] {
  const { theme, number, text, align, wrapping, rotation, size, scripted, clear } = menus.format;
  return [
    grey(theme),
    { words: number, apart: true, entries: numberEntries(work) },
    { words: text, entries: textEntries(work) },
    { words: align, entries: alignEntries(work) },
    { words: wrapping, entries: wrapEntries(work) },
    grey(rotation, undrawn),
    { words: size, entries: sizeEntries(work) },
    ...greys(scripted, scripts, true),
    { words: clear, keys: 'Ctrl+\\', apart: true, act: () => formatHere(work) },
  ];
}

function extensionEntries(): MenuEntry[] {
  return [
    ...greys(menus.extensions.missing),
    { words: 'Apps Script', act: () => location.assign('/executions') },
    grey('AppSheet'),
  ];
}
