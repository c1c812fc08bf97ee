// Order and filters, as the menu "Data" offers them: a filter is everybody's, a filter view one's own.
import { say } from '../words/words.ts';
import { grey } from './format-entries.ts';
import type { MenuEntry } from './menu-list.tsx';
import type { SheetWork } from './work.ts';

/** @param onFilter opens the choice of texts of a column */
export function dataEntries(work: SheetWork, onFilter: (column: number) => void): MenuEntry[] {
  const { column } = work.selection.active;
  const name = work.data.heading(column);
  const view = work.view;
  const { absent, scripts, data, views } = say.menus;
  const sort = (words: string, ascending: boolean): MenuEntry =>
    view
      ? grey(words, views.noSort)
      : {
          words,
          act: () => void work.act('sort', { column, ascending }, say.sheet.sorted(name, ascending ? 'A–Z' : 'Z–A')),
        };
  return [
    grey(data.analyze),
    { ...sort(say.sheet.sortUp(name), true), apart: true },
    sort(say.sheet.sortDown(name), false),
    grey(data.sortRange),
    { words: say.sheet.filterByMore(name), apart: true, act: () => onFilter(column) },
    { words: say.sheet.removeFilter, disabled: !work.data.answer.look.filtered, act: () => unfilter(work) },
    view
      ? { words: views.close, act: () => work.see(undefined) }
      : { words: views.begin, act: () => work.see(new Map()) },
    grey(views.kept, views.onlyOwn),
    ...data.scripted.map((words, index) => grey(words, scripts, index === 0)),
    ...data.missing.map((words, index) => grey(words, absent, index === 0)),
  ];
}

/** Takes the filter off for everybody. */
export function unfilter(work: SheetWork): void {
  void work.act('filter', { column: 1 }, say.sheet.filterRemoved);
}
