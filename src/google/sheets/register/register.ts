// The port Register over the tab `Permohonan`: reads what was recorded and what people ask for, projects all other cells.
import type {
  PutBack,
  PutRight,
  Refused,
  Register,
  RegisterReading,
  StandingChoice,
  TypedCells,
} from '../../../app/ports/register.ts';
import type { EditNotes } from '../../../app/ports/state.ts';
import type { Change } from '../../../domain/commands/decision.ts';
import { type KeptRow, readKeptRow, writeKeptRow } from '../../../domain/records/kept-row.ts';
import type { FilledField } from '../../../domain/request/fields.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { Action } from '../../../domain/vocabulary.ts';
import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { cellText, currentInstant, textOf } from '../cells.ts';
import { sheetNamed, textsBelow } from '../tables.ts';
import { inputsAfter, keptAfter, TO_OFFER } from './after-step.ts';
import { offerInRows } from './columns.ts';
import { copyOf, isSameCopy, putOwnColumns, type RowCopy } from './copies.ts';
import { shownCells } from './field-cells.ts';
import { growRegister, growTypedTabs, keepFormats } from './formats.ts';
import { FIRST_ROW, type HeldRow, isShown, isUntouched, offerLines } from './held.ts';
import { cellsToPutRight, strayRecords } from './put-right.ts';
import { RegisterRows } from './rows.ts';
import { formulasIn, withFormulas } from './typed.ts';
import { typedCells } from './typed-cells.ts';
import { type Projection, rowCells, type Shown, type WrittenCells } from './write.ts';

/** Each takes two or three calls; what is left is done in the next hour. */
const MOST_PUT_RIGHT = 40;

/** Which tab, and what it must know that stands in no tab. */
interface Which {
  /** Another one with the same columns: that of an archive; absent: `Permohonan`. */
  readonly tab?: string;
  /** What its rows offer at all; absent: everything. */
  readonly offers?: readonly Action[];
  /** Whether a request has its row in another tab. */
  readonly isElsewhere?: (number: string) => boolean;
  /** The cells that people are typing. */
  readonly typing?: () => EditNotes;
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
    const { isElsewhere = () => false, typing = () => ({}) } = which;
    this.rows = new RegisterRows(() => this.sheet(), isElsewhere, typing);
  }

  read(): RegisterReading {
    this.all = undefined;
    const { rows, vacant, typed, chosenSteps, layout, header } = this.rows.read();
    return {
      requests: [...rows.values()].map(({ kept }) => kept.after),
      misnamed: [...rows].flatMap(([number, { isNamed }]) => (isNamed ? [] : [number])),
      torn: [...vacant.keys()],
      typed: withFormulas(
        typed,
        formulasIn(
          this.sheet(),
          layout,
          typed.map(({ row }) => row),
          header.length,
        ),
      ),
      chosenSteps,
      actionColumn: layout.action + 1,
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
    for (const text of textsBelow(this.sheet(), REGISTER_COLUMNS, 'data')) {
      const kept = readKeptRow(text);
      if (!kept || this.which.isElsewhere?.(kept.after.number)) continue;
      const rival = found.get(kept.after.number);
      if (!rival || rival.after.revision < kept.after.revision) found.set(kept.after.number, kept);
    }
    this.all = found;
    return found;
  }

  typedIn(number: string, fields: readonly FilledField[]): TypedCells | null {
    const own = this.rows.held.rows.get(number);
    if (!own) return null;
    const cells = typedCells(this.sheet(), this.rows.held, own, fields);
    // A formula may show what was recorded, and is written over all the same.
    this.rows.distrust(
      number,
      cells.wrong.flatMap(({ column, isFormula }) => (isFormula ? [column] : [])),
    );
    return cells;
  }

  write(changes: readonly Change[], settings: Settings, taken?: ReadonlySet<string>): void {
    const { rows } = this.rows.held;
    const isFirst = this.rows.held.typed.length > 0;
    this.project(
      changes.map((change) => {
        const own = rows.get(change.after.number);
        return { kept: keptAfter(change, own?.kept), inputs: own ? inputsAfter(change) : {} };
      }),
      settings,
      taken,
    );
    // What was opened for typing is folded again, once every row that people typed is a request.
    if (isFirst && this.rows.held.typed.length === 0) this.sheet().collapseAllColumnGroups();
  }

  refuse(number: string, message: string, { isTextOut = false, left, putBack }: Refused = {}): void {
    const own = this.rows.held.rows.get(number);
    if (!own) return;
    const kept = { ...own.kept, note: message, ...(left && { left }) };
    this.say(kept, { action: '', ...(isTextOut && { text: '' }) }, putBack);
  }

  note(number: string, message: string): void {
    const own = this.rows.held.rows.get(number);
    if (own) this.say({ ...own.kept, note: message }, {});
  }

  refuseRow(row: number, message: string): void {
    this.rows.overwrite(row, { action: '', message: cellText(message) });
  }

  noteRow(row: number, message: string): void {
    this.rows.overwrite(row, { message: cellText(message) });
  }

  keepOffers(numbers: readonly string[]): void {
    const { rows, layout } = this.rows.held;
    for (const number of numbers) {
      const own = rows.get(number);
      if (!own || !TO_OFFER.includes(own.kept.after.status)) continue;
      const offers = textOf(own.line[layout.alternatives]);
      const { offers: _, ...others } = own.kept;
      const kept = isShown(offers, offerLines(own.kept)) ? others : { ...others, offers };
      this.rows.project([{ kept, cells: { data: writeKeptRow(kept) }, isPart: true }]);
    }
  }

  putRight(settings: Settings, { numbers, isWhole = false, wordsOf = () => null }: PutRight = {}): void {
    const { held } = this.rows;
    const [shown, now] = [this.shown(settings), currentInstant()];
    let remaining = isWhole ? Number.POSITIVE_INFINITY : MOST_PUT_RIGHT;
    const projections: Projection[] = [];
    for (const [number, own] of held.rows) {
      if (remaining <= 0 || (numbers && !numbers.includes(number))) continue;
      const cells = this.spared(own, rowCells(own.kept, shown, now));
      const columns = cellsToPutRight(held, own, cells);
      if (columns.length === 0) continue;
      remaining--;
      const words = wordsOf(number, columns);
      const kept = words === null ? own.kept : { ...own.kept, note: words };
      projections.push({ kept, cells: words === null ? cells : this.spared(own, rowCells(kept, shown, now)) });
    }
    this.rows.project(projections);
    if (numbers) return;
    for (const cell of strayRecords(this.rows.held)) this.sheet().getRange(cell.row, cell.column).setValue('');
    // Spare rows have theirs from when they were made.
    offerInRows(this.sheet(), held.layout, FIRST_ROW, Math.max(0, ...[...held.rows.values()].map(({ row }) => row)));
  }

  standingChoices(): readonly StandingChoice[] {
    if (textsBelow(this.sheet(), REGISTER_COLUMNS, 'action').every((text) => text.trim() === '')) return [];
    return this.read().chosenSteps.filter(({ number }) => number !== '');
  }

  keepSpareRows(): void {
    growRegister(this.open());
    growTypedTabs(this.open());
    keepFormats(this.sheet(), this.rows.held);
  }

  /**
   * The rows of requests, with the columns that people added. Reads the whole tab.
   * @param which as they stand; or only those in which people ask for nothing that is not recorded yet
   */
  copies(numbers: readonly string[], which: 'ALL' | 'RECORDED' = 'ALL'): readonly RowCopy[] {
    // In one call: what people type after it is not looked at before a row is taken out.
    const held = this.rows.read();
    return numbers.flatMap((number) => {
      const own = held.rows.get(number);
      const isTaken =
        own && (which === 'ALL' || (isUntouched(own, held.layout) && textOf(own.line[held.layout.action]) === ''));
      return isTaken ? [copyOf(own, held)] : [];
    });
  }

  /** Projects such rows, each below the last or over the one of its number. What stands there alike is left as it is. */
  put(copies: readonly RowCopy[], settings: Settings): void {
    const standing = new Map(this.copies(copies.map(({ number }) => number)).map((copy) => [copy.number, copy]));
    const missing = copies.filter((copy) => {
      const own = standing.get(copy.number);
      return own === undefined || !isSameCopy(own, copy);
    });
    const [shown, now] = [this.shown(settings), currentInstant()];
    this.rows.project(missing.map(({ kept, cells }) => ({ kept, cells: { ...rowCells(kept, shown, now), ...cells } })));
    putOwnColumns(this.sheet(), this.rows.held, missing);
    this.all = undefined;
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
    return numbers.filter((number) => !this.rows.held.rows.has(number));
  }

  private project(
    wanted: readonly { readonly kept: KeptRow; readonly inputs: WrittenCells }[],
    settings: Settings,
    taken: ReadonlySet<string> = new Set(),
  ): void {
    const { rows } = this.rows.held;
    const [shown, now] = [this.shown(settings), currentInstant()];
    this.rows.project(
      wanted.map(({ kept, inputs }) => {
        const cells = rowCells(kept, shown, now);
        const own = rows.get(kept.after.number);
        const isSpared = own !== undefined && !taken.has(kept.after.number);
        return {
          kept,
          cells: { ...(isSpared ? this.untyped(own, this.spared({ ...own, kept }, cells)) : cells), ...inputs },
        };
      }),
    );
    this.all = undefined;
  }

  /** Without the cells that somebody is typing; times for an offer are theirs until they can be offered no more. */
  private spared({ kept: { after } }: HeldRow, cells: WrittenCells): WrittenCells {
    const { alternatives, ...others } = this.rows.spared(after.number, cells);
    const isTheirs = alternatives === undefined && TO_OFFER.includes(after.status);
    return isTheirs ? others : { ...others, alternatives: cells.alternatives ?? '' };
  }

  /** Without the cells that show something else than was recorded: the event of who typed there may still be on its way. */
  private untyped(own: HeldRow, cells: WrittenCells): WrittenCells {
    const typed: readonly string[] = cellsToPutRight(this.rows.held, own, shownCells(own.kept.after));
    return Object.fromEntries(Object.entries(cells).filter(([column]) => !typed.includes(column)));
  }

  /** Says something in a row, without a step. @param putBack shows the row as recorded, whatever is typed in it */
  private say(kept: KeptRow, cells: WrittenCells, putBack?: PutBack): void {
    const { number } = kept.after;
    const own = this.rows.held.rows.get(number);
    if (putBack && own) {
      const shown = rowCells(own.kept, this.shown(putBack.settings), currentInstant());
      const words = putBack.wordsOf(cellsToPutRight(this.rows.held, own, shown));
      const all = words === null ? kept : { ...kept, note: `${words} ${kept.note ?? ''}`.trim() };
      this.project([{ kept: all, inputs: cells }], putBack.settings, new Set([number]));
      return;
    }
    const message = cellText(kept.note ?? '');
    this.rows.project([{ kept, cells: { ...cells, message, data: writeKeptRow(kept) }, isPart: true }]);
    this.all = undefined;
  }

  private shown(settings: Settings): Shown {
    const { offers } = this.which;
    return { ...settings, ...(offers && { offers }) };
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), this.tab);
  }
}
