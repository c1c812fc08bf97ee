// The port AgendaTab over the tab `Agenda`, which the script alone writes.
import type { AgendaTab } from '../../app/ports/tabs.ts';
import { roundedMeasure } from '../../words/formats/numbers.ts';
import type { PageCell } from '../../words/print/columns.ts';
import { AGENDA_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, cellText, dateOfDay } from './cells.ts';
import { grownRange, sheetNamed } from './tables.ts';

/** Converts a cell of a page to a cell of the sheet. */
export function pageCell(cell: PageCell): Cell {
  if (typeof cell === 'string') return cellText(cell);
  if (typeof cell === 'number') return cell;
  return 'date' in cell ? dateOfDay(cell.date) : roundedMeasure(cell.value);
}

/** So many rows more than were written last time are blanked: people may have inserted rows or typed below them. */
const SPARE_LINES = 50;

export class SheetAgendaTab implements AgendaTab {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  /** Writes the rows below the header and blanks the old ones below them, in one call. */
  write(rows: readonly (readonly PageCell[])[], previousRows?: number): void {
    const sheet = sheetNamed(this.open(), TABS.AGENDA);
    const width = Object.keys(AGENDA_COLUMNS).length;
    const height = Math.max(
      rows.length,
      previousRows === undefined ? sheet.getLastRow() - 1 : previousRows + SPARE_LINES,
    );
    if (height === 0) return;
    const cells = rows.map((row) => row.map(pageCell));
    while (cells.length < height) cells.push(new Array<Cell>(width).fill(''));
    grownRange(sheet, 2, height, width).setValues(cells);
  }
}
