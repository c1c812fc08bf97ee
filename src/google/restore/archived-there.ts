// What a copy of the desk has in its archives: requests that this desk still has open are told from there.
import { HISTORY_COLUMNS, REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import { archivedStepsTab, archiveTab, archiveYearOf, isArchiveTab } from '../../words/sheet/tabs.ts';
import type { Cell } from '../sheets/cells.ts';
import { WIDTH } from '../sheets/history-rows.ts';
import { type Image, readImage } from '../sheets/register/image.ts';
import { SheetRegister } from '../sheets/register/register.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { type DeskTabs, placedRows, recordedIn } from './desk-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The numbers in each archive of a copy, by year; an archive without its steps counts as none. */
export function archivedThere(spreadsheet: Spreadsheet): ReadonlyMap<number, readonly string[]> {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const years = names.filter(isArchiveTab).flatMap((name) => archiveYearOf(name) ?? []);
  const whole = years.filter((year) => names.includes(archivedStepsTab(year)));
  return new Map(
    whole.map((year) => [year, new SheetRegister(() => spreadsheet, { tab: archiveTab(year) }).numbers()] as const),
  );
}

/**
 * The tabs of a copy, with the steps and rows of those archived requests that stand on this desk. Nothing is read of an
 * archive that has none of them.
 */
export function withArchivedThere(
  spreadsheet: Spreadsheet,
  tabs: DeskTabs,
  archived: ReadonlyMap<number, readonly string[]>,
  onDesk: ReadonlySet<string>,
): DeskTabs {
  const steps = [...tabs.history];
  const rows = new Map(tabs.register.rows);
  for (const [year, numbers] of archived) {
    const wanted = new Set(numbers.filter((number) => onDesk.has(number)));
    if (wanted.size === 0) continue;
    const own = placedRows(spreadsheet, archivedStepsTab(year), WIDTH, Object.values(HISTORY_COLUMNS));
    const told = own.map((row) => ({ ...row, recorded: recordedIn(row.cells) }));
    steps.push(...told.filter(({ recorded }) => wanted.has(recorded.number)));
    const { image } = readImage(sheetNamed(spreadsheet, archiveTab(year)));
    for (const number of wanted) {
      const cells = image.rows.get(number);
      if (cells) rows.set(number, underHeadersOf(tabs.register, image, cells));
    }
  }
  return { ...tabs, history: steps, register: { ...tabs.register, rows } };
}

/** A row of an archive with its cells where the register of the copy has their columns. */
function underHeadersOf({ layout, header }: Image, archive: Image, cells: readonly Cell[]): readonly Cell[] {
  const row: Cell[] = header.map(() => '');
  for (const column of Object.keys(REGISTER_COLUMNS) as RegisterColumn[]) {
    row[layout[column]] = cells[archive.layout[column]] ?? '';
  }
  return row;
}
