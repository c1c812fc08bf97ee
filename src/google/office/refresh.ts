// Reads the tabs that the office fills in, stores what is valid, and shows what is not in their column `Pesan`.
import { runAll } from '../../app/jobs/tasks.ts';
import { type HolidayRow, readHolidays, yearWithoutHolidays } from '../../domain/settings/holiday-values.ts';
import { dateOf, yearOf } from '../../domain/time/time.ts';
import { type BadCell, badCellsWords, holidaysMissingWords } from '../../words/problems/troubles.ts';
import { codeOf, HOLIDAY_KIND_WORDS } from '../../words/sheet/choices.ts';
import { HOLIDAY_COLUMNS } from '../../words/sheet/columns.ts';
import { OFFICE_TABS, TABS } from '../../words/sheet/tabs.ts';
import { holidayFaultWords, holidayProblemWords } from '../../words/sheet/team.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { dayOf, nameOf, shownText, textOf } from '../sheets/cells.ts';
import { cellName, filledRows, readTable, sheetNamed, showProblems } from '../sheets/tables.ts';
import { refreshEquipment } from './devices.ts';
import { refreshSettings } from './settings.ts';
import { type Occasion, refreshTeam } from './team.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads all of them. A fault is shown in its row, and the tab's last valid content stays in force.
 * @param occasion the moment, which decides which posts are vacant, and who edited the tabs; blank if that is not known
 * @returns how many faults there are
 * @throws the error of a tab that could not be read, after the others were read
 */
export function refreshOffice(spreadsheet: Spreadsheet, store: Store, occasion: Occasion): number {
  const today = dateOf(occasion.at);
  let faults = 0;
  const tabs = [
    () => refreshSettings(spreadsheet, store, occasion),
    () => refreshTeam(spreadsheet, store, occasion),
    () => refreshHolidays(spreadsheet, store, today),
    () => refreshEquipment(spreadsheet, store, today),
  ].map((refresh) => () => {
    faults += refresh();
  });
  runAll([...tabs, () => noteRows(spreadsheet, store)]);
  return faults;
}

/**
 * Whether these tabs have more or fewer rows than when they were last read: no edit event tells of a deleted row, and whoever
 * stood in it may do nothing any more. Reads no cell.
 */
export function haveRowsChanged(spreadsheet: Spreadsheet, store: Store): boolean {
  const noted = store.get('officeRows');
  return noted !== undefined && JSON.stringify(noted) !== JSON.stringify(rowsIn(spreadsheet));
}

function noteRows(spreadsheet: Spreadsheet, store: Store): void {
  if (store.get('officeRows') === undefined || haveRowsChanged(spreadsheet, store))
    store.put({ officeRows: rowsIn(spreadsheet) });
}

function rowsIn(spreadsheet: Spreadsheet): Record<string, number> {
  return Object.fromEntries(
    OFFICE_TABS.map((tab) => [TABS[tab], spreadsheet.getSheetByName(TABS[tab])?.getMaxRows() ?? 0]),
  );
}

/** @returns how many rows cannot be used; while there are any, the last valid holidays stay in force */
function refreshHolidays(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const sheet = sheetNamed(spreadsheet, TABS.HOLIDAYS);
  const { layout, rows } = readTable(sheet, HOLIDAY_COLUMNS);
  const filled = filledRows(rows, layout.problem);
  const { holidays, problems } = readHolidays(
    filled.map(({ row }): HolidayRow => {
      const kind = codeOf(HOLIDAY_KIND_WORDS, textOf(row[layout.kind]));
      return { date: dayOf(row[layout.date]), name: nameOf(row[layout.name]), kind };
    }),
  );
  const words = rows.map(() => '');
  const bad = problems.map(({ index, column }): BadCell => {
    const { row = [], index: place = 0 } = filled[index] ?? {};
    words[place] = holidayProblemWords(column);
    const cell = cellName(place + 2, layout[column]);
    const problem = holidayFaultWords(column, shownText(row[layout[column]]));
    return { cell, name: nameOf(row[layout.name]) || HOLIDAY_COLUMNS[column], problem };
  });
  showProblems(sheet, layout.problem, rows, words);
  // Older years are no longer needed.
  const firstYear = String(yearOf(today) - 1);
  const inForce = holidays.filter(({ date }) => date >= firstYear);
  const missing = holidaysMissingWords(yearWithoutHolidays(holidays, today));
  sheet.getRange(1, layout.date + 1).setNote(missing);
  tellTroubles(spreadsheet, store, { HOLIDAYS: badCellsWords(TABS.HOLIDAYS, bad), NEXT_YEAR: missing });
  if (bad.length === 0 || !store.get('holidays')) {
    store.put({ holidays: inForce.map(({ date, name, kind }) => [date, name, kind]) });
  }
  return bad.length;
}
