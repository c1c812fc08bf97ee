// The rows of `Permohonan` as one execution has them: `project` is the one way in which they are written, by request number.
// What may not change: rows are found by their `Data`, columns by header, and both are looked at right before a write, since
// people sort and move meanwhile; what is kept here is what the tab holds after each write, so that it is read once.
import type { KeptRow } from '../../../domain/records/kept-row.ts';
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import { ifAllowed } from '../kindness.ts';
import { deleteRows, ensureRows, grownRange } from '../tables.ts';
import {
  FIRST_ROW,
  freeRow,
  type RegisterRead,
  type RequestRow,
  readRegister,
  showsValue,
  vacantFor,
} from './read-register.ts';
import { entriesOf, formatRows, type WrittenLine, withCells, writeLines } from './row-cells.ts';
import { BLANK_INPUTS, type Projection, type WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FACTS: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(FILLED_FIELDS);

export class RegisterRows {
  private kept: RegisterRead | undefined;
  /** New rows that have their formats. */
  private dressed: readonly number[] = [];
  private readonly sheet: () => Sheet;
  private readonly isStranger: (number: string) => boolean;

  /** @param sheet gives the tab @param isStranger whether a record under this number is pasted */
  constructor(sheet: () => Sheet, isStranger: (number: string) => boolean) {
    this.sheet = sheet;
    this.isStranger = isStranger;
  }

  /** The rows as last read, with what was written since. */
  get table(): RegisterRead {
    return this.kept ?? this.read();
  }

  /** Reads the whole tab. */
  read(): RegisterRead {
    this.dressed = [];
    this.kept = readRegister(this.sheet(), this.isStranger);
    return this.kept;
  }

  /**
   * Writes each request into its row, else into the one that shows its number, else into a new one. People move rows and
   * columns meanwhile: what is written where it does not belong is a wrong picture until the next command or hour, never a
   * wrong record.
   */
  project(projections: readonly Projection[]): void {
    if (projections.length === 0) return;
    const before = this.placesNow(projections);
    const free = freeRow(before);
    const lines: WrittenLine[] = [];
    const bare: number[] = [];
    for (const each of projections) {
      const { kept, cells, isPart } = each;
      const own = before.rows.get(kept.after.number);
      if (!own && isPart) continue;
      const line = own ? this.lineOver(own, each) : this.wholeLine(kept, before, { ...BLANK_INPUTS, ...cells });
      // A row inserted during a write may have become this one: it has no formats of its own.
      if (own ? !own.isNamed : !this.dressed.includes(line.row)) bare.push(line.row);
      lines.push(line);
    }
    // Never by `appendRow`, which parses texts as if typed (facts 13.2) and writes below any other filled cell.
    const last = Math.max(...lines.map(({ row }) => row));
    if (last >= free) grownRange(this.sheet(), last, 1, 1);
    for (const row of bare) ifAllowed(this.sheet(), () => formatRows(this.sheet(), before.layout, row));
    writeLines(this.sheet(), before.layout, lines);
  }

  /** Where the rows are now, since people may have moved rows and columns: few cells tell whether they are where they were read. */
  private placesNow(projections: readonly Projection[]): RegisterRead {
    const { table } = this;
    const isStanding = ({ kept }: Projection) =>
      table.rows.has(kept.after.number) || vacantFor(kept, table) !== undefined;
    const fresh = projections.filter((each) => !isStanding(each) && !each.isPart);
    const added = fresh.map((_, index) => freeRow(table) + index);
    const isSame = (fresh.length === projections.length || this.stands(table)) && this.showsAsRead(added);
    return isSame ? table : this.read();
  }

  /** Whether every column is where it was, and every row. */
  private stands({ header, lines, layout }: RegisterRead): boolean {
    const [names = []] = this.sheet().getRange(1, 1, 1, header.length).getValues() as Cell[][];
    const range = within(() => this.sheet().getRange(FIRST_ROW, layout.number + 1, Math.max(lines.length, 1), 1));
    const numbers = (range?.getValues() ?? []) as Cell[][];
    return (
      header.every((name, place) => textOf(name) === textOf(names[place])) &&
      lines.every((line, index) => textOf(line[layout.number]) === textOf(numbers[index]?.[0]))
    );
  }

  /** Whether some rows, and those around them, show what they should: what was read or written there, or nothing. */
  private showsAsRead(rows: readonly number[]): boolean {
    if (rows.length === 0) return true;
    const { header, layout, lines } = this.table;
    const [first, last] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
    const range = grownRange(this.sheet(), first, last - first + 1, header.length);
    const read = () => range.getValues() as Cell[][];
    const dress = () => {
      formatRows(this.sheet(), layout, first + 1, rows.length);
      return read();
    };
    this.dressed = rows;
    const cells = ifAllowed(this.sheet(), dress, true) ?? read();
    return cells.every((line, index) => {
      const known = first + index < FIRST_ROW ? header : lines[first + index - FIRST_ROW];
      return line.every((cell, place) => showsValue(cell, known?.[place] ?? ''));
    });
  }

  /** What differs in the row of a request; a cell that people fill in only where it does. */
  private lineOver({ row, line }: RequestRow, { kept, cells, isAnew }: Projection): WrittenLine {
    const { layout } = this.table;
    const old = isAnew ? line.map(() => '=') : line;
    const news = entriesOf(cells).filter(
      ([column, cell]) => !FACTS.has(column) || !showsValue(old[layout[column]], cell),
    );
    const written = Object.fromEntries(news) as WrittenCells;
    this.keep(row, kept, written);
    return { row, cells: written, old };
  }

  private wholeLine(kept: KeptRow, before: RegisterRead, cells: WrittenCells): WrittenLine {
    const row = vacantFor(kept, before) ?? freeRow(this.table);
    this.keep(row, kept, cells);
    return { row, cells };
  }

  /** Notes what a row holds now. */
  private keep(row: number, kept: KeptRow, cells: WrittenCells): void {
    const { table } = this;
    const { number } = kept.after;
    const lines = [...table.lines];
    for (let index = lines.length; index < row - FIRST_ROW; index++) lines[index] = table.header.map(() => '');
    const blank = table.header.map((): Cell => '');
    const line = withCells(table.rows.get(number)?.line ?? lines[row - FIRST_ROW] ?? blank, table.layout, cells);
    lines[row - FIRST_ROW] = line;
    const own: RequestRow = { row, kept, line, isNamed: true };
    this.kept = {
      ...table,
      lines,
      rows: new Map([...table.rows, [number, own]]),
      vacant: new Map([...table.vacant].filter(([, place]) => place !== row)),
      strangers: table.strangers.filter((each) => each !== row),
    };
  }

  /** Keeps one blank row: Google refuses to delete every row that is not frozen (facts 3.4). */
  keepBlankRow(): void {
    ensureRows(this.sheet(), this.sheet().getLastRow() + 1);
  }

  /** Deletes the rows of requests, right after they were read: a request that people moved there meanwhile comes back from the history. */
  remove(numbers: readonly string[]): void {
    const before = this.table;
    const rows = numbers.flatMap((number) => before.rows.get(number)?.row ?? []);
    if (rows.length === 0) return;
    deleteRows(this.sheet(), rows);
    this.read();
  }

  /** Writes cells of a row of the sheet that is no request. */
  overwrite(row: number, cells: WrittenCells): void {
    writeLines(this.sheet(), this.table.layout, [{ row, cells, old: this.table.lines[row - FIRST_ROW] ?? [] }]);
  }
}

/** A range; `undefined` where the grid has become too small for it. */
function within<Range>(range: () => Range): Range | undefined {
  try {
    return range();
  } catch {
    return undefined;
  }
}
