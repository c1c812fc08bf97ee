// Reads `Hari Libur`, and says which year has none yet.
import { yearWithoutHolidays } from '../../domain/holidays.ts';
import type { Holiday } from '../../domain/settings.ts';
import { codeOf, HOLIDAY_KIND_WORDS } from '../../words/choices.ts';
import { HOLIDAY_COLUMNS } from '../../words/columns.ts';
import { TABS } from '../../words/tabs.ts';
import { HOLIDAY_PROBLEM_WORDS, holidayFaultWords } from '../../words/team.ts';
import { type BadCell, badCellsWords, holidaysMissingWords } from '../../words/troubles.ts';
import { tellTroubles } from '../banner.ts';
import { dayOf, nameOf, shownText, textOf } from '../cells.ts';
import type { Store } from '../store.ts';
import { cellName, readTable, sheetNamed } from '../tables.ts';
import { isBlank, showProblems } from './problems.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @returns how many rows cannot be used; while there are any, the holidays that were last right stay in force */
export function refreshHolidays(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const sheet = sheetNamed(spreadsheet, TABS.HOLIDAYS);
  const { layout, rows } = readTable(sheet, HOLIDAY_COLUMNS);
  const holidays: [string, string, Holiday['kind']][] = [];
  const bad: BadCell[] = [];
  const words = rows.map((row, index) => {
    if (isBlank(row, layout.problem)) return '';
    const date = dayOf(row[layout.date]);
    const name = nameOf(row[layout.name]);
    const kind = codeOf(HOLIDAY_KIND_WORDS, textOf(row[layout.kind]));
    if (date === null || name === '' || kind === null) {
      const column = date === null ? 'date' : name === '' ? 'name' : 'kind';
      const cell = cellName(index + 2, layout[column]);
      const problem = holidayFaultWords(shownText(row[layout[column]]));
      bad.push({ cell, name: name || HOLIDAY_COLUMNS[column], problem });
      return HOLIDAY_PROBLEM_WORDS;
    }
    holidays.push([date, name, kind]);
    return '';
  });
  showProblems(sheet, layout.problem, rows, words);
  // Older years decide nothing any more.
  const firstYear = String(Number(today.slice(0, 4)) - 1);
  const inForce = holidays.filter(([date]) => date >= firstYear);
  const missing = holidaysMissingWords(
    yearWithoutHolidays(
      holidays.map(([date]) => ({ date })),
      today,
    ),
  );
  sheet.getRange(1, layout.date + 1).setNote(missing);
  tellTroubles(spreadsheet, store, { HOLIDAYS: badCellsWords(TABS.HOLIDAYS, bad), NEXT_YEAR: missing });
  if (bad.length === 0 || !store.get('holidays')) store.put({ holidays: inForce });
  return bad.length;
}
