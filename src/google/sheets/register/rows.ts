// The rows of `Permohonan` as one execution has them: writes into them by request number, and puts right what was written
// while people moved rows or columns.
import type { RegisterReading } from '../../../app/ports/register.ts';
import { DeskError } from '../../../domain/fault.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, textOf } from '../cells.ts';
import { deleteRows, ensureRows } from '../tables.ts';
import { freeRow, type Image, placesBy, readImage } from './image.ts';
import { cellsOfOtherRows, type Placement, showsIn, standsStill, underHeaders } from './misplaced-cells.ts';
import {
  type AddedLine,
  formatRows,
  type Line,
  newLine,
  readAround,
  wholeLine,
  withCells,
  writeLines,
  writeOver,
  writePlaced,
} from './row-cells.ts';
import type { WrittenCells } from './write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often wrong rows are repaired before giving up: people may go on moving rows. */
const MOST_ROUNDS = 4;

/** The cells by which people choose a step. */
const STEP_CELLS = ['action', 'text', 'applicantMessage'] as const;

export class RegisterRows {
  private kept: Image | undefined;
  /** What was written since the last `verify`, and into which row. */
  private placed: { readonly placement: Placement; readonly row: number | undefined }[] = [];
  /** So many rows the grid surely has, while rows are placed. */
  private gridRows = 0;
  private readonly sheet: () => Sheet;
  private readonly isElsewhere: (number: string) => boolean;

  /** @param sheet gives the tab @param isElsewhere whether a request has its row in another tab */
  constructor(sheet: () => Sheet, isElsewhere: (number: string) => boolean) {
    this.sheet = sheet;
    this.isElsewhere = isElsewhere;
  }

  /** The rows as last read, with what was written since. */
  get image(): Image {
    if (!this.kept) this.read();
    return this.kept as Image;
  }

  /** Reads the whole tab. */
  read(): RegisterReading {
    const { image, reading } = readImage(this.sheet(), this.isElsewhere);
    this.kept = image;
    return reading;
  }

  /** Looks at the rows once more, right before some of them are deleted. */
  lookAgain(): Image {
    this.kept = readImage(this.sheet(), this.isElsewhere, true).image;
    return this.kept;
  }

  /** Writes again what was written into a wrong row, and restores that row. */
  verify(): void {
    const { placed } = this;
    this.placed = [];
    const rowsNow = readAround(
      this.sheet(),
      placed.flatMap(({ row }) => row ?? []),
      this.image.header.length,
    );
    const wrong = placed.find(({ placement, row }) => !this.isInPlace(placement, row, rowsNow));
    if (!wrong) return;
    for (let round = 1; this.repairRows(placed) > 0; round++) {
      if (round === MOST_ROUNDS) throw new DeskError({ code: 'NOT_WRITTEN', number: wrong.placement.number });
    }
  }

  /** Writes each placement into the request's row, else into the row that was typed for it, else into a new one. */
  place(placements: readonly Placement[]): void {
    const image = this.image;
    const standing = placements.some(({ number }) => image.rows.has(number)) ? this.placesNow() : image.places;
    const used = new Set<number>();
    const added: AddedLine[] = [];
    this.gridRows = 0;
    for (const placement of placements) {
      const { number, cells, content } = placement;
      const typed = image.typed.find((row) => row.content === content && !used.has(row.row))?.row;
      const heldRow = image.rows.get(number);
      const row = heldRow ? standing.get(number) : (typed ?? this.addLine(number, newLine(this.image, cells), added));
      // New rows that follow each other are written together, and before whatever comes after them.
      if (heldRow || typed !== undefined) writeLines(this.sheet(), image.layout, added.splice(0));
      if (typed !== undefined) {
        used.add(typed);
        formatRows(this.sheet(), image.layout, typed);
      }
      if (row !== undefined && (heldRow || typed !== undefined))
        this.writeCells(row, number, this.withNumber(number, cells));
      // The row below is known to be in its place by this one.
      if (typed !== undefined) this.keepLine(typed, this.image.rows.get(number) ?? []);
      this.placed.push({ placement, row });
    }
    writeLines(this.sheet(), image.layout, added);
  }

  /**
   * Whether a step, or words for it, waits in the row that people typed for this. What a copied row holds there belongs to
   * the request that it was copied from.
   */
  hasWaitingStep(content: string): boolean {
    const { typed, cells, layout, places } = this.image;
    const place = typed.find((each) => each.content === content)?.row;
    const row = cells[(place ?? 1) - 2] ?? [];
    const isCopy = places.has(textOf(row[layout.number]).trim());
    return !isCopy && STEP_CELLS.some((column) => textOf(row[layout[column]]) !== '');
  }

  /** Reads the row of each request anew: people may have moved rows, since the lock does not stop them. */
  placesNow(): ReadonlyMap<string, number> {
    const image = this.image;
    const numbers = this.sheet()
      .getRange(1, image.layout.number + 1, image.rowCount, 1)
      .getValues() as Cell[][];
    return placesBy(numbers, image);
  }

  /**
   * Reads the tab anew and repairs the rows that do not hold what they should.
   * @returns how many rows were repaired
   */
  private repairRows(placed: typeof this.placed): number {
    this.gridRows = 0;
    const before = this.image;
    const { image } = readImage(this.sheet(), this.isElsewhere);
    if (JSON.stringify(image.layout) !== JSON.stringify(before.layout))
      return this.repairColumns(placed, before, image);
    this.kept = { ...image, rows: new Map([...image.rows, ...before.rows]) };
    let repaired = 0;
    for (const { placement } of placed) {
      const { number, content, whole } = placement;
      const ownPlace = image.places.get(number) ?? image.typed.find((row) => row.content === content)?.row;
      if (ownPlace === undefined && whole) this.append(number, whole);
      const row = ownPlace === undefined ? undefined : image.cells[ownPlace - 2];
      const isRight = ownPlace === undefined ? whole === null : showsIn(placement, row ?? [], image);
      if (ownPlace !== undefined && !isRight) {
        formatRows(this.sheet(), image.layout, ownPlace);
        this.overwrite(ownPlace, row, { ...placement.cells, number });
      }
      if (!isRight) repaired++;
      image.cells.forEach((cells, index) => {
        if (index + 2 === ownPlace) return;
        const rowBefore = before.rows.get(textOf(cells[image.layout.number]).trim());
        const restored = cellsOfOtherRows(placement, cells, rowBefore, image);
        if (!restored) return;
        this.overwrite(index + 2, cells, restored);
        repaired++;
      });
    }
    return repaired + this.bringBack(placed, before, image);
  }

  /**
   * Writes again the rows that a new one was written over, because people inserted rows above while it was placed.
   * @returns how many
   */
  private bringBack(placed: typeof this.placed, before: Image, image: Image): number {
    const isOurs = (number: string) => placed.some(({ placement }) => placement.number === number);
    const requests = [...before.rows].filter(([number]) => !image.places.has(number) && !isOurs(number));
    const isThere = (content: string) => image.typed.some((row) => row.content === content);
    const isAdopted = (content: string) => placed.some(({ placement }) => placement.content === content);
    const fewer = image.typed.length < before.typed.length;
    const typed = before.typed.filter(({ content }) => fewer && !isThere(content) && !isAdopted(content));
    for (const [number, line] of requests) this.appendLine(number, wholeLine(line));
    for (const { row } of typed) this.appendLine('', wholeLine(before.cells[row - 2] ?? []));
    return requests.length + typed.length;
  }

  /** Keeps a blank row: Google refuses to delete every row that is not frozen (facts 3.4). */
  keepOneBlank(): void {
    ensureRows(this.sheet(), this.sheet().getLastRow() + 1);
  }

  /**
   * Deletes the rows of requests, right after they were read, and brings back what was deleted instead because people moved rows meanwhile.
   * @throws DeskError `NOT_WRITTEN` if they go on moving them
   */
  remove(numbers: readonly string[]): void {
    const gone = numbers.map((number) => ({
      placement: { number, cells: {}, whole: null, content: null },
      row: undefined,
    }));
    for (let round = 1; ; round++) {
      const before = this.image;
      const places = round === 1 ? before.places : this.placesNow();
      const rows = numbers.flatMap((number) => places.get(number) ?? []);
      if (rows.length === 0) return;
      if (round > MOST_ROUNDS) throw new DeskError({ code: 'NOT_WRITTEN', number: numbers[0] ?? '' });
      deleteRows(this.sheet(), rows);
      this.read();
      const after = this.image;
      if (this.bringBack(gone, before, after) > 0) this.read();
    }
  }

  /** Repairs rows that were written while people inserted, moved or deleted columns. */
  private repairColumns(placed: typeof this.placed, before: Image, image: Image): number {
    const rows = new Map(image.rows);
    this.kept = { ...image, rows };
    for (const { placement, row } of placed) {
      const { number, cells } = placement;
      const place = image.places.get(number) ?? row;
      if (place === undefined) {
        this.append(number, cells);
        continue;
      }
      const rowNow = image.cells[place - 2] ?? [];
      const line = underHeaders(image.header, rowNow, cells, before.rows.get(number) ?? [], before);
      const wrong = line.flatMap((value, index) => {
        return textOf(rowNow[index]) === textOf(value) ? [] : [{ place: index, value }];
      });
      writePlaced(this.sheet(), place, rowNow, wrong);
      rows.set(number, line);
    }
    return placed.length;
  }

  /**
   * Writes a new row below the last request. Never by `appendRow`, which parses texts as if typed (facts 13.2) and
   * writes below any other filled cell. Its formats are written with it, and before it.
   */
  private append(number: string, cells: WrittenCells): number {
    return this.appendLine(number, newLine(this.image, cells));
  }

  private appendLine(number: string, line: Line): number {
    const added: AddedLine[] = [];
    const row = this.addLine(number, line, added);
    writeLines(this.sheet(), this.image.layout, added);
    return row;
  }

  /**
   * Takes a free row for a line, in the image and in the grid.
   * @param number of the request in the row; blank for a row that is none
   * @param added takes the line, to be written with the others
   */
  private addLine(number: string, { cells: line, written }: Line, added: AddedLine[]): number {
    const image = this.image;
    const row = freeRow(image);
    if (row > Math.max(image.rowCount, this.gridRows)) this.gridRows = ensureRows(this.sheet(), row);
    added.push({ row, written });
    this.keepLine(row, line);
    if (number !== '') image.rows.set(number, line);
    const places = number === '' ? image.places : new Map([...image.places, [number, row]]);
    const typed = number === '' ? [...image.typed, { row, content: '' }] : image.typed;
    this.kept = { ...this.image, places, typed, rowCount: Math.max(image.rowCount, row) };
    return row;
  }

  /** Whether a row holds what was written to it, and neither it nor the row above has moved to other columns. */
  private isInPlace(
    placement: Placement,
    row: number | undefined,
    rowsNow: ReadonlyMap<number, readonly Cell[]>,
  ): boolean {
    if (row === undefined) return false;
    const image = this.image;
    const { header, cells, rows } = image;
    const [rowAbove = [], ownRow = []] = [rowsNow.get(row - 1), rowsNow.get(row)];
    return (
      showsIn(placement, ownRow, image) &&
      standsStill(ownRow, rows.get(placement.number), image) &&
      standsStill(rowAbove, row === 2 ? header : cells[row - 3], image)
    );
  }

  /** Adds the number if somebody cleared it; otherwise the number of a known row is never written. */
  private withNumber(number: string, cells: WrittenCells): WrittenCells {
    return this.image.cleared.has(number) ? { ...cells, number } : cells;
  }

  /** Writes cells of a request and updates the image of its row. */
  private writeCells(row: number, number: string, cells: WrittenCells): void {
    const { layout, rows } = this.image;
    const old = rows.get(number) ?? this.image.cells[row - 2] ?? [];
    this.overwrite(row, old, cells);
    rows.set(number, withCells(old, layout, cells));
  }

  /** Forgets what cells of a request's row show, so that the next write to them is not spared. */
  distrust(number: string, columns: readonly RegisterColumn[]): void {
    const { layout, rows } = this.image;
    const line = rows.get(number);
    const formulas = Object.fromEntries(columns.map((column) => [column, '=']));
    if (line && columns.length > 0) rows.set(number, withCells(line, layout, formulas));
  }

  /** Notes in the image what a row of the sheet holds now. */
  private keepLine(row: number, line: readonly Cell[]): void {
    const cells = [...this.image.cells];
    for (let index = cells.length; index < row - 2; index++) cells[index] = this.image.header.map(() => '');
    cells[row - 2] = line;
    this.kept = { ...this.image, cells };
  }

  /** Writes cells of a row of the sheet. @param old what it holds, as far as known */
  overwrite(row: number, old: readonly Cell[] | undefined, cells: WrittenCells): void {
    writeOver(this.sheet(), this.image.layout, row, old ?? [], cells);
  }
}
