// The port Register over the tab `Permohonan`: read once, rows found by number, only the script's columns written.
import type { EditedRow, PutBack, Register, RegisterReading, UnreadableRow, Wish } from '../../desk/ports.ts';
import type { Change } from '../../domain/decide/command.ts';
import { DeskError } from '../../domain/fault.ts';
import type { BookingRequest } from '../../domain/request.ts';
import type { Settings } from '../../domain/settings.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/columns.ts';
import { TABS } from '../../words/tabs.ts';
import { type Cell, cellText, textOf } from '../cells.ts';
import { runsOf } from '../runs.ts';
import { type Layout, readTable, sheetNamed } from '../tables.ts';
import { numberOf, readRow } from './read.ts';
import { traceOf } from './trace.ts';
import { changedCells, deskCells, newRow, timeCells, type WrittenCells } from './write.ts';

/** What one reading of the tab leaves behind for the writing that follows. */
interface Image {
  readonly layout: Layout<RegisterColumn>;
  readonly width: number;
  readonly rowCount: number;
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
  /** Rows whose `No` somebody cleared, with the number that their trace tells. */
  readonly cleared: ReadonlyMap<number, string>;
}

export class SheetRegister implements Register {
  private image: Image | undefined;
  private foundRows = new Map<string, number>();
  private readonly written = new Map<string, WrittenCells>();
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  /** @param open opens the spreadsheet when it is first needed */
  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  read(): RegisterReading {
    const sheet = this.sheet();
    const { layout, header, rows } = readTable(sheet, REGISTER_COLUMNS);
    const requests: BookingRequest[] = [];
    const unreadable: UnreadableRow[] = [];
    const edited: EditedRow[] = [];
    const wishes: Wish[] = [];
    const known = new Map<string, readonly Cell[]>();
    const cleared = new Map<number, string>();
    rows.forEach((row, index) => {
      const number = numberOf(row, layout);
      const action = textOf(row[layout.action]).trim();
      if (action !== '') wishes.push({ row: index + 2, number, action, text: textOf(row[layout.text]) });
      // A pasted copy bears a number that is already there: the first row is the request.
      if (number === '' || known.has(number)) return;
      known.set(number, row);
      if (textOf(row[layout.number]).trim() === '') cleared.set(index + 2, number);
      const reading = readRow(row, layout);
      if (!reading.ok) unreadable.push(reading);
      else requests.push(reading.request);
      if (reading.ok && reading.edited) edited.push(reading.edited);
    });
    this.image = { layout, width: header.length, rowCount: rows.length + 1, rows: known, cleared };
    return { requests, edited, unreadable, wishes, actionColumn: layout.action + 1 };
  }

  write(changes: readonly Change[], { office }: Settings): void {
    const image = this.need();
    const sheet = this.sheet();
    const known = changes.filter(({ after }) => image.rows.has(after.number));
    if (known.length > 0) this.findRows(sheet, image);
    let nextRow = image.rowCount + 1;
    for (const change of changes) {
      const { number } = change.after;
      if (!image.rows.has(number)) {
        const cells: Cell[] = new Array(image.width).fill('');
        for (const [column, cell] of entriesOf(newRow(change, office))) cells[image.layout[column]] = cell;
        sheet.appendRow(cells);
        this.foundRows.set(number, nextRow++);
        continue;
      }
      const row = this.foundRows.get(number);
      if (row === undefined) throw new DeskError({ code: 'NOT_WRITTEN', number });
      const cells = changedCells(change, office);
      this.written.set(number, cells);
      this.writeCells(sheet, image, row, number, cells);
    }
  }

  refuse(number: string, message: string, putBack?: PutBack): void {
    this.writeBeside(number, { action: '', message: cellText(message), ...cellsOf(putBack) });
  }

  note(number: string, message: string | null, putBack?: PutBack): void {
    this.writeBeside(number, { ...(message !== null && { message: cellText(message) }), ...cellsOf(putBack) });
  }

  refuseRow(row: number, message: string): void {
    const image = this.need();
    this.writeCells(this.sheet(), image, row, '', { action: '', message: cellText(message) });
  }

  /** Writes cells of a request's row, wherever it stands now, outside any step. */
  private writeBeside(number: string, cells: WrittenCells): void {
    const image = this.need();
    if (!image.rows.has(number)) return;
    const sheet = this.sheet();
    this.findRows(sheet, image);
    const row = this.foundRows.get(number);
    if (row !== undefined) this.writeCells(sheet, image, row, number, cells);
  }

  /** A row that moved while we wrote is written again, and the row that got its cells has its own put back. */
  verify(changes: readonly Change[]): void {
    const wrong = changes.filter((change) => !this.shows(change));
    if (wrong.length === 0) return;
    const image = this.need();
    const sheet = this.sheet();
    for (const { after } of wrong) this.putBackAt(sheet, image, this.foundRows.get(after.number), after.number);
    this.findRows(sheet, image);
    for (const { after } of wrong) {
      const row = this.foundRows.get(after.number);
      const cells = this.written.get(after.number);
      if (row !== undefined && cells) this.writeCells(sheet, image, row, after.number, cells);
    }
    for (const change of wrong) {
      if (!this.shows(change)) throw new DeskError({ code: 'NOT_WRITTEN', number: change.after.number });
    }
  }

  private shows({ after }: Change): boolean {
    const { layout } = this.need();
    const cells = this.rowAt(this.foundRows.get(after.number));
    return numberOf(cells, layout) === after.number && textOf(cells[layout.trace]) === traceOf(after);
  }

  private rowAt(row: number | undefined): readonly Cell[] {
    if (row === undefined) return [];
    const [cells = []] = this.sheet().getRange(row, 1, 1, this.need().width).getValues() as Cell[][];
    return cells;
  }

  /** What a row held at the reading, in the columns that were written there for another request. */
  private putBackAt(
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    image: Image,
    row: number | undefined,
    writtenFor: string,
  ): void {
    const stranger = textOf(this.rowAt(row)[image.layout.number]).trim();
    const own = image.rows.get(stranger);
    const cells = this.written.get(writtenFor);
    if (row === undefined || !own || !cells || stranger === writtenFor) return;
    const restored = entriesOf(cells).map(([column]) => [column, own[image.layout[column]] ?? ''] as const);
    this.writeCells(sheet, image, row, '', Object.fromEntries(restored) as WrittenCells);
  }

  /** People may have sorted, inserted or deleted rows since the reading: the lock does not stop them. */
  private findRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, image: Image): void {
    const numbers = sheet.getRange(1, image.layout.number + 1, image.rowCount, 1).getValues() as Cell[][];
    this.foundRows = new Map();
    numbers.forEach(([cell], index) => {
      const number = textOf(cell).trim() || (image.cleared.get(index + 1) ?? '');
      if (number !== '' && !this.foundRows.has(number)) this.foundRows.set(number, index + 1);
    });
  }

  /** Writes neighbouring columns together, and of what is not changed nothing. */
  private writeCells(
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    image: Image,
    row: number,
    number: string,
    cells: WrittenCells,
  ): void {
    const old = image.rows.get(number);
    // A cleared number comes back with the next word on its row; otherwise the number is never written.
    const all: WrittenCells = image.cleared.get(row) === number && number !== '' ? { ...cells, number } : cells;
    const placed = entriesOf(all).map(([column, value]) => ({ place: image.layout[column], value }));
    for (const { first, values } of runsOf(placed)) {
      if (old && values.every((cell, index) => sameCell(old[first + index], cell))) continue;
      sheet.getRange(row, first + 1, 1, values.length).setValues([[...values]]);
    }
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), TABS.REGISTER);
  }

  private need(): Image {
    if (!this.image) this.read();
    return this.image as Image;
  }
}

function sameCell(old: Cell | undefined, cell: Cell): boolean {
  return textOf(old) === textOf(cell);
}

function entriesOf(cells: WrittenCells): [RegisterColumn, Cell][] {
  return Object.entries(cells) as [RegisterColumn, Cell][];
}

function cellsOf(putBack: PutBack | undefined): WrittenCells {
  if (!putBack) return {};
  return putBack.what === 'TIME' ? timeCells(putBack.recorded) : deskCells(putBack.recorded, putBack.office);
}
