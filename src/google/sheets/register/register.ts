// The port Register over the tab `Permohonan`: reads what was recorded and what people ask for, projects all other cells.
// What may not change: of a row `Data` alone is believed, under a number that the history knows; of copies the latest; and no
// cell is written past `RegisterRows`.
import type { Register, RegisterReading, StandingChoice } from '../../../app/ports/register.ts';
import type { Change } from '../../../domain/commands/decision.ts';
import { type KeptRow, readKeptRow, writeKeptRow } from '../../../domain/records/kept-row.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { type Cell, cellText, currentInstant, textOf } from '../cells.ts';
import { sheetNamed, textsBelow } from '../tables.ts';
import { inputsAfter, keptAfter } from './after-step.ts';
import { offerInRows } from './columns.ts';
import { copyOf, isSameCopy, putOwnColumns, type RowCopy } from './copies.ts';
import { shownCells } from './field-cells.ts';
import { FIRST_ROW, isUntouched, type RequestRow, showsValue } from './read-register.ts';
import { entriesOf } from './row-cells.ts';
import { RegisterRows } from './rows.ts';
import { growRegister, growTypedTabs } from './spare-rows.ts';
import { type Projection, rowCells, type WrittenCells } from './write.ts';

/** Each takes two or three calls; what is left is done in the next hour. */
const MOST_PUT_RIGHT = 40;

/** Which tab, and what it must know that stands in no tab. */
interface Which {
  /** Another one with the same columns: that of an archive; absent: `Permohonan`. */
  readonly tab?: string;
  /** Whether a record under this number is pasted: that of another desk, or of a request whose row is in another tab. */
  readonly isStranger?: (number: string) => boolean;
}

export class SheetRegister implements Register {
  private all: ReadonlyMap<string, KeptRow> | undefined;
  private readonly rows: RegisterRows;
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  private readonly which: Which;
  readonly tab: string;

  /** @param open opens the spreadsheet when it is first needed */
  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet, which: Which = {}) {
    this.open = open;
    this.which = which;
    this.tab = which.tab ?? TABS.REGISTER;
    this.rows = new RegisterRows(() => this.sheet(), which.isStranger ?? (() => false));
  }

  read(): RegisterReading {
    this.all = undefined;
    const { rows, strangers, chosenSteps } = this.rows.read();
    return {
      requests: [...rows.values()].map(({ kept }) => kept.after),
      strangers,
      chosenSteps,
    };
  }

  requests(): readonly BookingRequest[] {
    return [...this.recorded().values()].map(({ after }) => after);
  }

  numbers(): readonly string[] {
    return [...this.recorded().keys()];
  }

  /** What stands in `Data`. Of a row and its copies the latest counts. */
  private recorded(): ReadonlyMap<string, KeptRow> {
    if (this.all) return this.all;
    const found = new Map<string, KeptRow>();
    for (const text of textsBelow(this.sheet(), 'data')) {
      const kept = readKeptRow(text);
      if (!kept || this.which.isStranger?.(kept.after.number)) continue;
      const rival = found.get(kept.after.number);
      if (!rival || rival.after.revision < kept.after.revision) found.set(kept.after.number, kept);
    }
    this.all = found;
    return found;
  }

  write(changes: readonly Change[], settings: Settings): void {
    const { rows } = this.rows.table;
    const cellsOf = this.shownBy(settings);
    this.project(
      changes.map((change) => {
        const own = rows.get(change.after.number);
        const kept = keptAfter(change, own?.kept);
        const cells = cellsOf(kept);
        return { kept, cells: own ? { ...withoutOld(cells, own), ...inputsAfter(change) } : cells };
      }),
    );
  }

  refuse(number: string, message: string, withWords = false): void {
    const own = this.rows.table.rows.get(number);
    if (!own) return;
    const kept = { ...own.kept, note: message };
    this.project([said(kept, { action: '', ...(withWords && { text: '', applicantMessage: '' }) })]);
  }

  tellStrangers(message: string): void {
    const { strangers, lines, layout } = this.rows.table;
    for (const row of strangers.slice(0, MOST_PUT_RIGHT)) {
      if (textOf(lines[row - FIRST_ROW]?.[layout.message]) !== message) this.rows.overwrite(row, { message });
    }
  }

  showAgain(numbers: readonly string[], columns: readonly RegisterColumn[], message: string, settings: Settings): void {
    const cellsOf = this.shownBy(settings);
    this.project(
      numbers.flatMap((number) => {
        const own = this.rows.table.rows.get(number);
        if (!own) return [];
        const kept = { ...own.kept, note: message };
        const isBack = ([column]: [RegisterColumn, Cell]) => columns.includes(column);
        const cells: WrittenCells = Object.fromEntries(entriesOf(cellsOf(kept)).filter(isBack));
        return [{ ...said(kept, cells), isAnew: true as const }];
      }),
    );
  }

  putRight(settings: Settings, isWhole = false): void {
    const { table } = this.rows;
    const cellsOf = this.shownBy(settings);
    const wrong = [...table.rows.values()].flatMap(({ kept, line }) => {
      const { data, ...cells } = cellsOf(kept);
      const isRight = entriesOf(cells).every(([column, cell]) => showsValue(line[table.layout[column]], cell));
      return isRight ? [] : [{ kept, cells: { ...cells, data } }];
    });
    this.project(isWhole ? wrong : wrong.slice(0, MOST_PUT_RIGHT));
    // Spare rows have theirs from when they were made.
    offerInRows(this.sheet(), table.layout, FIRST_ROW, Math.max(0, ...[...table.rows.values()].map(({ row }) => row)));
  }

  standingChoices(): readonly StandingChoice[] {
    if (textsBelow(this.sheet(), 'action').every((text) => text.trim() === '')) return [];
    return this.read().chosenSteps.filter(({ number }) => number !== '');
  }

  keepSpareRows(): void {
    growRegister(this.open());
    growTypedTabs(this.open());
  }

  putOpenFirst(): void {
    const { layout, header, lines } = this.rows.read();
    const rows = this.sheet().getRange(FIRST_ROW, 1, lines.length + 1, header.length);
    rows.sort([layout.dueAt + 1, layout.turn + 1, layout.number + 1]);
    this.rows.read();
  }

  /**
   * The rows of requests, with the columns that people added. Reads the whole tab.
   * @param which as they stand; or only those in which people ask for nothing that is not recorded yet
   */
  copies(numbers: readonly string[], which: 'ALL' | 'RECORDED' = 'ALL'): readonly RowCopy[] {
    // In one call: what people type after it is not looked at before a row is taken out.
    const table = this.rows.read();
    return numbers.flatMap((number) => {
      const own = table.rows.get(number);
      const isTaken =
        own && (which === 'ALL' || (isUntouched(own, table.layout) && textOf(own.line[table.layout.action]) === ''));
      return isTaken ? [copyOf(own, table)] : [];
    });
  }

  /** Projects such rows, each below the last or over the one of its number. */
  put(copies: readonly RowCopy[], settings: Settings): void {
    const cellsOf = this.shownBy(settings);
    this.project(copies.map(({ kept, cells }) => ({ kept, cells: { ...cellsOf(kept), ...cells } })));
    putOwnColumns(this.sheet(), this.rows.table, copies);
  }

  /**
   * Deletes the rows of requests, each only if it still stands as it was copied.
   * @returns the numbers of those that have no row now
   */
  takeOut(copies: readonly RowCopy[]): readonly string[] {
    const numbers = copies.map(({ number }) => number);
    if (numbers.length > 0) this.rows.keepBlankRow();
    const standing = new Map(this.copies(numbers).map((copy) => [copy.number, copy]));
    const isSame = (copy: RowCopy) => {
      const own = standing.get(copy.number);
      return own !== undefined && isSameCopy(own, copy);
    };
    this.rows.remove(copies.filter(isSame).map(({ number }) => number));
    this.all = undefined;
    return numbers.filter((number) => !this.rows.table.rows.has(number));
  }

  private project(projections: readonly Projection[]): void {
    this.rows.project(projections);
    this.all = undefined;
  }

  /** What a row of this tab shows now. */
  private shownBy(settings: Settings) {
    const now = currentInstant();
    return (kept: KeptRow) => rowCells(kept, settings, now, this.tab !== TABS.REGISTER);
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), this.tab);
  }
}

/** What a row says without a step, and the cells that are written with it. */
function said(kept: KeptRow, cells: WrittenCells): Projection {
  const beside = { number: kept.after.number, message: cellText(kept.note ?? ''), data: writeKeptRow(kept) };
  return { kept, cells: { ...cells, ...beside }, isPart: true };
}

/** Without the fields that a step leaves as they are: what else stands in their cells may have its event on the way. */
function withoutOld(cells: WrittenCells, { kept }: RequestRow): WrittenCells {
  const before: WrittenCells = shownCells(kept.after);
  const isOld = ([column, cell]: [RegisterColumn, Cell]) => column in before && showsValue(cell, before[column]);
  return Object.fromEntries(entriesOf(cells).filter((each) => !isOld(each)));
}
