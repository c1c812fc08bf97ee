// Writes tabs that the script owns whole: `Agenda` and the yearly report.
import type { AgendaTab } from '../../app/ports/page-tabs.ts';
import type { PageCell } from '../../pages/print/report.ts';
import { AGENDA_COLUMNS } from '../../words/columns.ts';
import { TABS } from '../../words/tabs.ts';
import { type Cell, cellText, dateOfDay } from './cells.ts';
import { grownRange, sheetNamed } from './tables.ts';

/** A page's cell as the sheet takes it. */
export function pageCell(cell: PageCell): Cell {
  if (typeof cell === 'object') return dateOfDay(cell.date);
  return typeof cell === 'string' ? cellText(cell) : cell;
}

/** People may have put in lines, or typed below the last one, since the lines that stood there were written. */
const SPARE_LINES = 50;

export class SheetAgendaTab implements AgendaTab {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  /** Writes the lines under the header and blanks what stood below them, in one write. */
  write(rows: readonly (readonly PageCell[])[], stood?: number): void {
    const sheet = sheetNamed(this.open(), TABS.AGENDA);
    const width = Object.keys(AGENDA_COLUMNS).length;
    const height = Math.max(rows.length, stood === undefined ? sheet.getLastRow() - 1 : stood + SPARE_LINES);
    if (height === 0) return;
    const cells = rows.map((row) => row.map(pageCell));
    while (cells.length < height) cells.push(new Array<Cell>(width).fill(''));
    grownRange(sheet, 2, height, width).setValues(cells);
  }
}
