// The rows of `Permohonan` as one execution has them: `project` is the one way in which they are written, by request number.
import type { KeptRow } from '../../../domain/records/kept-row.ts';
import { FILLED_FIELDS } from '../../../domain/request/fields.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import { deleteRows, ensureRows, grownRange } from '../tables.ts';
import { FIRST_ROW, freeRow, type Held, type HeldRow, isShown, readHeld, vacantFor } from './held.ts';
import { strayCells } from './moved-rows.ts';
import { entriesOf, formatRows, type WrittenLine, withCells, writeLines } from './row-cells.ts';
import { BLANK_INPUTS, type Projection, type WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FACTS: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(FILLED_FIELDS);

export class RegisterRows {
  private kept: Held | undefined;
  private readonly sheet: () => Sheet;
  private readonly isStranger: (number: string) => boolean;

  /** @param sheet gives the tab @param isStranger whether a record under this number is pasted */
  constructor(sheet: () => Sheet, isStranger: (number: string) => boolean) {
    this.sheet = sheet;
    this.isStranger = isStranger;
  }

  /** The rows as last read, with what was written since. */
  get held(): Held {
    return this.kept ?? this.read();
  }

  /** Reads the whole tab. */
  read(): Held {
    this.kept = readHeld(this.sheet(), this.isStranger);
    return this.kept;
  }

  /**
   * Writes each request into its row, else into the one that shows its number, else into a new one. People move rows meanwhile: a row that is written where it does not belong is a wrong picture until the
   * next command or hour, never a wrong record. Where columns have moved all is written once more, or `Data` would stand
   * under a header that people read.
   */
  project(projections: readonly Projection[], isAgain = false): void {
    if (projections.length === 0) return;
    const before = this.placesNow(projections);
    const free = freeRow(before);
    const lines: WrittenLine[] = [];
    for (const { kept, cells, isPart } of projections) {
      const own = before.rows.get(kept.after.number);
      if (!own && isPart) continue;
      // A row inserted during a write may have become this one: it has no formats of its own.
      if (own && !own.isNamed) formatRows(this.sheet(), before.layout, own.row);
      lines.push(own ? this.lineOver(own, kept, cells) : this.wholeLine(kept, before, { ...BLANK_INPUTS, ...cells }));
    }
    // Never by `appendRow`, which parses texts as if typed (facts 13.2) and writes below any other filled cell.
    const last = Math.max(...lines.map(({ row }) => row));
    if (last >= free) ensureRows(this.sheet(), last);
    writeLines(this.sheet(), before.layout, lines);
    if (isAgain || lines.every(({ row }) => row >= free) || !this.isMoved()) return;
    this.takeBack(projections, before);
    this.project(projections, true);
  }

  /** Where the rows are now, since people may have moved them: few cells tell whether they are where they were read. */
  private placesNow(projections: readonly Projection[]): Held {
    const { held } = this;
    const isStanding = ({ kept }: Projection) =>
      held.rows.has(kept.after.number) || vacantFor(kept, held) !== undefined;
    const fresh = projections.filter((each) => !isStanding(each) && !each.isPart);
    const added = fresh.map((_, index) => freeRow(held) + index);
    const isSame = (fresh.length === projections.length || this.showsSameNumbers(held)) && this.showsAsHeld(added);
    return isSame ? held : this.read();
  }

  private showsSameNumbers({ lines, layout }: Held): boolean {
    const range = within(() => this.sheet().getRange(1, layout.number + 1, lines.length + 1, 1));
    const numbers = (range?.getValues() ?? []) as Cell[][];
    return lines.every((line, index) => textOf(line[layout.number]) === textOf(numbers[index + 1]?.[0]));
  }

  /** Whether some rows, and those around them, show what they should: what was read or written there, or nothing. */
  private showsAsHeld(rows: readonly number[]): boolean {
    if (rows.length === 0) return true;
    const { header, lines } = this.held;
    const [first, last] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
    const cells = grownRange(this.sheet(), first, last - first + 1, header.length).getValues() as Cell[][];
    return cells.every((line, index) => {
      const held = first + index < FIRST_ROW ? header : lines[first + index - FIRST_ROW];
      return line.every((cell, place) => isShown(cell, held?.[place] ?? ''));
    });
  }

  /** What differs in the row of a request; a cell that people fill in only where it does. */
  private lineOver({ row, line: old }: HeldRow, kept: KeptRow, cells: WrittenCells): WrittenLine {
    const { layout } = this.held;
    const news = entriesOf(cells).filter(([column, cell]) => !FACTS.has(column) || !isShown(old[layout[column]], cell));
    const written = Object.fromEntries(news) as WrittenCells;
    this.keep(row, kept, written);
    return { row, cells: written, old };
  }

  private wholeLine(kept: KeptRow, before: Held, cells: WrittenCells): WrittenLine {
    const row = vacantFor(kept, before) ?? freeRow(this.held);
    this.keep(row, kept, cells);
    return { row, cells };
  }

  /** Notes what a row holds now. */
  private keep(row: number, kept: KeptRow, cells: WrittenCells): void {
    const { held } = this;
    const { number } = kept.after;
    const lines = [...held.lines];
    for (let index = lines.length; index < row - FIRST_ROW; index++) lines[index] = held.header.map(() => '');
    const blank = held.header.map((): Cell => '');
    const line = withCells(held.rows.get(number)?.line ?? lines[row - FIRST_ROW] ?? blank, held.layout, cells);
    lines[row - FIRST_ROW] = line;
    const own: HeldRow = { row, kept, line, isNamed: true };
    this.kept = {
      ...held,
      lines,
      rows: new Map([...held.rows, [number, own]]),
      vacant: new Map([...held.vacant].filter(([, place]) => place !== row)),
      strangers: held.strangers.filter((each) => each !== row),
    };
  }

  /** Whether people have moved columns since the tab was read. */
  private isMoved(): boolean {
    const { header } = this.held;
    const [now = []] = this.sheet().getRange(1, 1, 1, header.length).getValues() as Cell[][];
    return header.some((cell, place) => textOf(cell) !== textOf(now[place]));
  }

  /** Takes back what was written under the headers of people's own columns, and of those in which they ask for a step. */
  private takeBack(projections: readonly Projection[], before: Held): void {
    const now = this.read();
    for (const { row, place, value } of projections.flatMap((each) => strayCells(each, before, now)))
      this.sheet()
        .getRange(row, place + 1)
        .setValue(value);
    this.read();
  }

  /** Keeps one blank row: Google refuses to delete every row that is not frozen (facts 3.4). */
  keepBlankRow(): void {
    ensureRows(this.sheet(), this.sheet().getLastRow() + 1);
  }

  /** Deletes the rows of requests, right after they were read: a request that people moved there meanwhile comes back from the history. */
  remove(numbers: readonly string[]): void {
    const before = this.held;
    const rows = numbers.flatMap((number) => before.rows.get(number)?.row ?? []);
    if (rows.length === 0) return;
    deleteRows(this.sheet(), rows);
    this.read();
  }

  /** Forgets what cells of a request's row show, so that the next write to them is not spared. */
  distrust(number: string, columns: readonly RegisterColumn[]): void {
    const { held } = this;
    const own = held.rows.get(number);
    if (!own || columns.length === 0) return;
    const formulas = Object.fromEntries(columns.map((column) => [column, '=']));
    const line = withCells(own.line, held.layout, formulas);
    this.kept = { ...held, rows: new Map([...held.rows, [number, { ...own, line }]]) };
  }

  /** Writes cells of a row of the sheet that is no request. */
  overwrite(row: number, cells: WrittenCells): void {
    writeLines(this.sheet(), this.held.layout, [{ row, cells, old: this.held.lines[row - FIRST_ROW] ?? [] }]);
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
