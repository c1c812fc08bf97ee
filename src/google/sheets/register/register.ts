// The port Register over the tab `Permohonan`: reads it once, finds rows by number, writes only the script's columns.
import type { PutBack, Register, RegisterReading } from '../../../app/ports/register.ts';
import type { Change, HistoryEntry } from '../../../domain/commands/decision.ts';
import { DeskError } from '../../../domain/fault.ts';
import { type BookingRequest, byNumber } from '../../../domain/request/request.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { groupAdjacent, type Placed } from '../adjacent-cells.ts';
import { type Cell, cellText, textOf } from '../cells.ts';
import { ensureRows, sheetNamed } from '../tables.ts';
import { type Overview, readOneRequest, readOpenRequests, readOverview } from './few-rows.ts';
import { growRegister } from './grow.ts';
import { freeRow, type Image, placesBy, readImage } from './image.ts';
import { cellsOfOtherRows, type Placement, showsIn, standsStill, underHeaders } from './misplaced-cells.ts';
import { entriesOf, formatRow, withCells, writeOver, writePlaced } from './row-cells.ts';
import { bareTrace, contentOf } from './trace.ts';
import { changedCells, deskCells, newRow, originCells, timeCells, type WrittenCells } from './write.ts';

/** How often wrong rows are repaired before giving up: people may go on moving rows. */
const MOST_ROUNDS = 4;

export class SheetRegister implements Register {
  private image: Image | undefined;
  private overview: Overview | undefined;
  /** What was written since the last `verify`, and into which row. */
  private placed: { readonly placement: Placement; readonly row: number | undefined }[] = [];
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  /** @param open opens the spreadsheet when it is first needed */
  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  read(): RegisterReading {
    const { image, reading } = readImage(this.sheet());
    this.image = image;
    this.overview = undefined;
    return reading;
  }

  readOpen(): readonly BookingRequest[] {
    return readOpenRequests(this.sheet(), this.needOverview());
  }

  readOne(number: string): BookingRequest | 'UNREADABLE' | null {
    const found = readOneRequest(this.sheet(), this.needOverview(), number);
    if (found) return found;
    const { requests, unreadable } = this.read();
    return byNumber(requests, number) ?? (byNumber(unreadable, number) ? 'UNREADABLE' : null);
  }

  write(changes: readonly Change[], settings: Settings): void {
    const image = this.need();
    this.place(
      changes.map((change) => {
        const { number } = change.after;
        const known = image.rows.has(number);
        const whole = newRow(change, settings);
        const cells = known ? changedCells(change, settings) : whole;
        return { number, cells, whole, content: known ? null : contentOf(change.after) };
      }),
    );
  }

  refuse(number: string, message: string, putBack?: PutBack): void {
    this.beside(number, { action: '', message: cellText(message), ...cellsOf(putBack) });
  }

  note(number: string, message: string | null, putBack?: PutBack): void {
    this.beside(number, { ...(message !== null && { message: cellText(message) }), ...cellsOf(putBack) });
  }

  refuseRow(row: number, message: string): void {
    this.overwrite(row, this.need().cells[row - 2], { action: '', message: cellText(message) });
  }

  noteRow(row: number, message: string): void {
    this.overwrite(row, this.need().cells[row - 2], { message: cellText(message) });
  }

  retrace(revisions: ReadonlyMap<string, number>): void {
    const { untraced } = this.need();
    const traces = untraced.flatMap((number) => {
      const revision = revisions.get(number);
      return revision === undefined ? [] : [{ number, cells: { trace: bareTrace(number, revision) } }];
    });
    if (traces.length === 0) return;
    const places = this.placesNow();
    const placed = traces.flatMap(({ number, cells }) => {
      const place = places.get(number);
      return place === undefined ? [] : [{ place, value: cells.trace }];
    });
    for (const { first, values } of groupAdjacent(placed)) {
      const cells = this.sheet().getRange(first, this.need().layout.trace + 1, values.length, 1);
      cells.setValues(values.map((value) => [value]));
    }
  }

  refill(columns: readonly RegisterColumn[], recorded: Iterable<HistoryEntry>, settings: Settings): void {
    const { layout, rows } = this.need();
    this.place(
      [...recorded].flatMap(({ number, change }) => {
        const row = rows.get(number);
        if (!row) return [];
        const whole = newRow(change, settings);
        const blank = columns.filter((column) => textOf(row[layout[column]]) === '');
        const cells = Object.fromEntries(blank.map((column) => [column, whole[column]]));
        return [{ number, cells, whole: null, content: null }];
      }),
    );
  }

  keepSpareRows(): void {
    growRegister(this.open());
  }

  /** Writes again what was written into a wrong row, and restores that row. */
  verify(): void {
    const { placed } = this;
    this.placed = [];
    const wrong = placed.find(({ placement, row }) => !this.isInPlace(placement, row));
    if (!wrong) return;
    for (let round = 1; this.repairRows(placed) > 0; round++) {
      if (round === MOST_ROUNDS) throw new DeskError({ code: 'NOT_WRITTEN', number: wrong.placement.number });
    }
  }

  /** Writes cells into the row of a request, found anew, without a step. */
  private beside(number: string, cells: WrittenCells): void {
    if (!this.need().rows.has(number)) return;
    this.place([{ number, cells, whole: null, content: null }]);
    this.verify();
  }

  /** Writes each placement into the request's row, else into the row that was typed for it, else into a new one. */
  private place(placements: readonly Placement[]): void {
    const image = this.need();
    const standing = placements.some(({ number }) => image.rows.has(number)) ? this.placesNow() : image.places;
    const used = new Set<number>();
    for (const placement of placements) {
      const { number, cells, content } = placement;
      const typed = image.typed.find((row) => row.content === content && !used.has(row.row))?.row;
      const known = image.rows.get(number);
      const row = known ? standing.get(number) : (typed ?? this.append(number, cells));
      if (typed !== undefined) {
        used.add(typed);
        formatRow(this.sheet(), image.layout, typed);
      }
      if (row !== undefined && (known || typed !== undefined))
        this.writeCells(row, number, this.withNumber(number, cells));
      this.placed.push({ placement, row });
    }
  }

  /** Reads the row of each request anew: people may have moved rows, since the lock does not stop them. */
  private placesNow(): ReadonlyMap<string, number> {
    const image = this.need();
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
    const before = this.need();
    const { image } = readImage(this.sheet());
    if (JSON.stringify(image.layout) !== JSON.stringify(before.layout))
      return this.repairColumns(placed, before, image);
    this.image = { ...image, rows: new Map([...image.rows, ...before.rows]) };
    let repaired = 0;
    for (const { placement } of placed) {
      const { number, content, whole } = placement;
      const own = image.places.get(number) ?? image.typed.find((row) => row.content === content)?.row;
      if (own === undefined && whole) this.append(number, whole);
      const row = own === undefined ? undefined : image.cells[own - 2];
      const isRight = own === undefined ? whole === null : showsIn(placement, row ?? [], image);
      if (own !== undefined && !isRight) {
        formatRow(this.sheet(), image.layout, own);
        this.overwrite(own, row, { ...placement.cells, number });
      }
      if (!isRight) repaired++;
      image.cells.forEach((cells, index) => {
        if (index + 2 === own) return;
        const held = before.rows.get(textOf(cells[image.layout.number]).trim());
        const restored = cellsOfOtherRows(placement, cells, held, image);
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
    for (const [number, line] of requests) this.appendLine(number, line);
    for (const { row } of typed) this.appendLine('', before.cells[row - 2] ?? []);
    return requests.length + typed.length;
  }

  /** Repairs rows that were written while people inserted, moved or deleted columns. */
  private repairColumns(placed: typeof this.placed, before: Image, image: Image): number {
    const rows = new Map(image.rows);
    this.image = { ...image, rows };
    for (const { placement, row } of placed) {
      const { number, cells } = placement;
      const place = image.places.get(number) ?? row;
      if (place === undefined) {
        this.append(number, cells);
        continue;
      }
      const found = image.cells[place - 2] ?? [];
      const line = underHeaders(image.header, found, cells, before.rows.get(number) ?? [], before);
      const wrong = line.flatMap((value, index) => {
        return textOf(found[index]) === textOf(value) ? [] : [{ place: index, value }];
      });
      writePlaced(this.sheet(), place, found, wrong);
      rows.set(number, line);
    }
    return placed.length;
  }

  /**
   * Writes a new row below the last request. Never by `appendRow`, which parses texts as if typed (facts 13.2) and
   * writes below any other filled cell. Spare rows have their formats; a row beyond the grid gets them first.
   */
  private append(number: string, cells: WrittenCells): number {
    const { header, layout } = this.need();
    const blank: Cell[] = header.map(() => '');
    const placed = entriesOf(cells).map(([column, value]) => ({ place: layout[column], value }));
    return this.appendLine(number, withCells(blank, layout, cells), placed);
  }

  /**
   * @param number of the request in the row; blank for a row that is none
   * @param written the cells of the line that are written; absent: all
   */
  private appendLine(
    number: string,
    line: readonly Cell[],
    written: readonly Placed<Cell>[] = line.map((value, place) => ({ place, value })),
  ): number {
    const image = this.need();
    const { header, layout } = image;
    const row = freeRow(image);
    if (row > image.rowCount && ensureRows(this.sheet(), row)) formatRow(this.sheet(), layout, row);
    writePlaced(this.sheet(), row, [], written);
    const all = [...image.cells];
    for (let index = all.length; index < row - 2; index++) all[index] = header.map(() => '');
    all[row - 2] = line;
    if (number !== '') image.rows.set(number, line);
    const places = number === '' ? image.places : new Map([...image.places, [number, row]]);
    const typed = number === '' ? [...image.typed, { row, content: '' }] : image.typed;
    this.image = { ...image, cells: all, places, typed, rowCount: Math.max(image.rowCount, row) };
    return row;
  }

  /** Whether a row holds what was written to it, and neither it nor the row above has moved to other columns. */
  private isInPlace(placement: Placement, row: number | undefined): boolean {
    if (row === undefined) return false;
    const image = this.need();
    const { header, cells, rows } = image;
    const found = this.sheet()
      .getRange(row - 1, 1, 2, header.length)
      .getValues() as Cell[][];
    const [above = [], own = []] = found;
    return (
      showsIn(placement, own, image) &&
      standsStill(own, rows.get(placement.number), image) &&
      standsStill(above, row === 2 ? header : cells[row - 3], image)
    );
  }

  /** Adds the number if somebody cleared it; otherwise the number of a known row is never written. */
  private withNumber(number: string, cells: WrittenCells): WrittenCells {
    return this.need().cleared.has(number) ? { ...cells, number } : cells;
  }

  /** Writes cells of a request and updates the image of its row. */
  private writeCells(row: number, number: string, cells: WrittenCells): void {
    const { layout, rows } = this.need();
    const old = rows.get(number) ?? this.need().cells[row - 2] ?? [];
    this.overwrite(row, old, cells);
    rows.set(number, withCells(old, layout, cells));
  }

  private overwrite(row: number, old: readonly Cell[] | undefined, cells: WrittenCells): void {
    writeOver(this.sheet(), this.need().layout, row, old ?? [], cells);
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), TABS.REGISTER);
  }

  /** Both reads of single rows share it: a page that needs both is shown without the lock anyway. */
  private needOverview(): Overview {
    this.overview ??= readOverview(this.sheet());
    return this.overview;
  }

  private need(): Image {
    if (!this.image) this.read();
    return this.image as Image;
  }
}

function cellsOf(putBack: PutBack | undefined): WrittenCells {
  if (!putBack) return {};
  if (putBack.what === 'TIME') return timeCells(putBack.recorded);
  return { ...deskCells(putBack.recorded, putBack.settings), ...originCells(putBack.recorded.after) };
}
