// The port Register over the tab `Permohonan`: reads it once, finds rows by number, writes only the script's columns.
import type { PutBack, Register, RegisterReading } from '../../../app/ports/register.ts';
import type { Change, HistoryEntry } from '../../../domain/commands/decision.ts';
import type { Moment } from '../../../domain/flow/flow.ts';
import { type BookingRequest, byNumber } from '../../../domain/request/request.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { Slot } from '../../../domain/time/time.ts';
import type { Action, Status } from '../../../domain/vocabulary.ts';
import { REGISTER_COLUMNS, type RegisterColumn, STEP_COLUMNS } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { cellText, currentInstant, groupAdjacent, textOf } from '../cells.ts';
import { sheetNamed } from '../tables.ts';
import { offerInRows, stepCells } from './columns.ts';
import { copyOf, isSameCopy, putOwnColumns, type RowCopy } from './copies.ts';
import {
  type FewRows,
  type Overview,
  readOneRequest,
  readOpenRequests,
  readOverview,
  readRequestsOn,
  readRequestsWith,
} from './few-rows.ts';
import { growRegister, growTypedTabs, keepFormats } from './formats.ts';
import type { Image } from './image.ts';
import { swappedColumns } from './misplaced-cells.ts';
import { RegisterRows } from './rows.ts';
import { bareTrace, contentOf, offersAreOurs } from './trace.ts';
import {
  changedCells,
  deskCells,
  newRow,
  originCells,
  type RowCells,
  type Shown,
  timeCells,
  type WrittenCells,
} from './write.ts';

/** The first row below the header. */
const FIRST_ROW = 2;
/** Each takes two calls; what is left is done in the next hour. */
const MOST_RENEWED = 40;

/** Where a request lies before other times are offered. */
const TO_OFFER: readonly Status[] = ['SUBMITTED', 'FORWARDED'];

type SurveyOf = NonNullable<Shown['surveyOf']>;

/** Which tab, and what it must know that stands in no tab. */
interface Which {
  /** Another one with the same columns: that of an archive; absent: `Permohonan`. */
  readonly tab?: string;
  /** The survey about a request, where no mail brings it. */
  readonly surveyOf?: SurveyOf;
  /** What its rows offer at all; absent: everything. */
  readonly offers?: readonly Action[];
  /** Whether a request has its row in another tab. */
  readonly isElsewhere?: (number: string) => boolean;
}

export class SheetRegister implements Register {
  private overview: Overview | undefined;
  private readonly rows: RegisterRows;
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  private readonly surveyOf: SurveyOf;
  readonly tab: string;
  private readonly offers: readonly Action[] | undefined;

  /** @param open opens the spreadsheet when it is first needed */
  constructor(
    open: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
    { tab, surveyOf, offers, isElsewhere }: Which = {},
  ) {
    this.open = open;
    this.surveyOf = surveyOf ?? (() => null);
    this.tab = tab ?? TABS.REGISTER;
    this.offers = offers;
    this.rows = new RegisterRows(() => this.sheet(), isElsewhere ?? (() => false));
  }

  read(): RegisterReading {
    this.overview = undefined;
    return this.rows.read();
  }

  readOpen(): readonly BookingRequest[] {
    return readOpenRequests(this.sheet(), this.needOverview());
  }

  readOne(number: string): BookingRequest | 'UNREADABLE' | null {
    const request = readOneRequest(this.sheet(), this.needOverview(), number);
    if (request) return request;
    const { requests, unreadable } = this.read();
    return byNumber(requests, number) ?? (byNumber(unreadable, number) ? 'UNREADABLE' : null);
  }

  write(changes: readonly Change[], given: Settings): void {
    const settings = this.shown(given);
    const image = this.rows.image;
    const now = currentInstant();
    this.rows.place(
      changes.map((change) => {
        const { number } = change.after;
        const isShown = image.rows.has(number);
        const whole = newRow(change, settings, now);
        if (isShown) {
          const cells = this.sparingOffers(change.after, changedCells(change, settings, now));
          return { number, cells, whole, content: null };
        }
        const content = contentOf(change.after);
        return { number, cells: this.rows.hasWaitingStep(content) ? withoutStep(whole) : whole, whole, content };
      }),
    );
    this.foldOnceTyped(image.typed, changes);
  }

  /** Times that somebody wrote for an offer stay until they are offered, or nobody can offer them any more. */
  private sparingOffers({ number, status }: BookingRequest, cells: WrittenCells): WrittenCells {
    const { rows, layout } = this.rows.image;
    const line = rows.get(number) ?? [];
    const shown = textOf(line[layout.alternatives]);
    if (!TO_OFFER.includes(status) || shown === '' || offersAreOurs(textOf(line[layout.trace]), shown) !== false)
      return cells;
    const { alternatives, ...others } = cells;
    return others;
  }

  /** Folds again what was opened for typing, once every row that people typed is a request. */
  private foldOnceTyped(typed: Image['typed'], changes: readonly Change[]): void {
    if (typed.length === 0) return;
    const contents = new Set(changes.map(({ after }) => contentOf(after)));
    if (typed.every(({ content }) => contents.has(content))) this.sheet().collapseAllColumnGroups();
  }

  refuse(number: string, message: string, putBack?: PutBack): void {
    this.beside(number, { action: '', message: cellText(message), ...this.cellsOf(putBack) }, putBack);
  }

  note(number: string, message: string | null, putBack?: PutBack): void {
    this.beside(number, { ...(message !== null && { message: cellText(message) }), ...this.cellsOf(putBack) }, putBack);
  }

  refuseRow(row: number, message: string): void {
    this.rows.overwrite(row, this.rows.image.cells[row - 2], { action: '', message: cellText(message) });
  }

  noteRow(row: number, message: string): void {
    this.rows.overwrite(row, this.rows.image.cells[row - 2], { message: cellText(message) });
  }

  swappedColumns(
    recorded: ReadonlyMap<string, Change>,
    settings: Settings,
  ): readonly [RegisterColumn, RegisterColumn] | null {
    const { layout, rows } = this.rows.image;
    const [shown, now] = [this.shown(settings), currentInstant()];
    const doubted = [...recorded].flatMap(([number, change]) => {
      const line = rows.get(number);
      return line ? [{ line, recorded: newRow(change, shown, now) }] : [];
    });
    return swappedColumns(doubted, rows.values(), layout, Object.keys(REGISTER_COLUMNS) as RegisterColumn[]);
  }

  retrace(revisions: ReadonlyMap<string, number>): void {
    const { untraced } = this.rows.image;
    const traces = untraced.flatMap((number) => {
      const revision = revisions.get(number);
      return revision === undefined ? [] : [{ number, cells: { trace: bareTrace(number, revision) } }];
    });
    if (traces.length === 0) return;
    const places = this.rows.placesNow();
    const placed = traces.flatMap(({ number, cells }) => {
      const place = places.get(number);
      return place === undefined ? [] : [{ place, value: cells.trace }];
    });
    for (const { first, values } of groupAdjacent(placed)) {
      const cells = this.sheet().getRange(first, this.rows.image.layout.trace + 1, values.length, 1);
      cells.setValues(values.map((value) => [value]));
    }
  }

  refill(columns: readonly RegisterColumn[], recorded: Iterable<HistoryEntry>, settings: Settings): void {
    const { layout, rows } = this.rows.image;
    this.rows.place(
      [...recorded].flatMap(({ number, change }) => {
        const row = rows.get(number);
        if (!row) return [];
        const whole = newRow(change, this.shown(settings), currentInstant());
        const blank = columns.filter((column) => textOf(row[layout[column]]) === '');
        const cells = Object.fromEntries(blank.map((column) => [column, whole[column]]));
        return [{ number, cells, whole: null, content: null }];
      }),
    );
  }

  renewOffers(requests: readonly BookingRequest[], moment: Moment): void {
    const { layout, rows, places } = this.rows.image;
    const stale = requests.flatMap((request) => {
      const row = rows.get(request.number);
      const cells = stepCells(request, moment);
      const isRight = STEP_COLUMNS.every((column) => textOf(row?.[layout[column]]) === cells[column]);
      return !row || isRight ? [] : [{ number: request.number, cells, whole: null, content: null }];
    });
    if (stale.length > 0) {
      this.rows.place(stale.slice(0, MOST_RENEWED));
      this.verify();
    }
    // Spare rows have theirs from when they were made.
    offerInRows(this.sheet(), layout, FIRST_ROW, Math.max(0, ...places.values()));
  }

  keepSpareRows(): void {
    growRegister(this.open());
    growTypedTabs(this.open());
    keepFormats(this.sheet(), this.rows.image);
  }

  verify(): void {
    this.rows.verify();
  }

  /** The numbers that stand in `No.`, in the order of the rows; reads nothing else. */
  numbers(): readonly string[] {
    this.overview = undefined;
    return this.needOverview().rows.flatMap(({ number }) => (number === '' ? [] : [number]));
  }

  /** The requests in whose rows a word stands, as these show them. */
  withWord(word: string): readonly BookingRequest[] {
    return readRequestsWith(this.sheet(), this.needOverview(), word);
  }

  /** The requests with a day on which one of these times lies, or the day before or after it. */
  onDays(times: readonly Slot[]): FewRows {
    return readRequestsOn(this.sheet(), this.needOverview(), times);
  }

  /**
   * The rows of requests, with the columns that people added. Reads the whole tab.
   * @param which as they stand; or only those that stand as they were recorded
   */
  copies(numbers: readonly string[], which: 'ALL' | 'RECORDED' = 'ALL'): readonly RowCopy[] {
    const { edited, unreadable } = this.read();
    const touched = new Set(which === 'ALL' ? [] : [...edited, ...unreadable].map(({ number }) => number));
    const { image } = this.rows;
    return numbers.flatMap((number) => {
      const line = image.rows.get(number);
      return line && !touched.has(number) ? [copyOf(number, line, image)] : [];
    });
  }

  /**
   * Writes such rows, each below the last or over the one of its number, and reads them back. What stands there alike is
   * left as it is.
   */
  put(rows: readonly RowCopy[]): void {
    this.read();
    const { image } = this.rows;
    const copies = rows.filter((copy) => {
      const line = image.rows.get(copy.number);
      return line === undefined || !isSameCopy(copyOf(copy.number, line, image), copy);
    });
    this.rows.place(copies.map(({ number, cells }) => ({ number, cells, whole: cells, content: null })));
    this.verify();
    putOwnColumns(this.sheet(), this.rows, copies);
  }

  /**
   * Deletes the rows of requests, each only if it still stands as it was copied.
   * @returns the numbers of the deleted ones
   * @throws DeskError `NOT_WRITTEN` if people go on moving rows
   */
  takeOut(copies: readonly RowCopy[]): readonly string[] {
    this.rows.keepOneBlank();
    const image = this.rows.lookAgain();
    const same = copies.filter((copy) => {
      const line = image.rows.get(copy.number);
      return line !== undefined && isSameCopy(copyOf(copy.number, line, image), copy);
    });
    this.rows.remove(same.map(({ number }) => number));
    return same.map(({ number }) => number);
  }

  /** Writes cells into the row of a request, found anew, without a step. */
  private beside(number: string, cells: WrittenCells, putBack?: PutBack): void {
    if (!this.rows.image.rows.has(number)) return;
    // A formula may show what was recorded, and is written over all the same.
    if (putBack?.what === 'STANDING') this.rows.distrust(number, putBack.cells ?? []);
    this.rows.place([{ number, cells, whole: null, content: null }]);
    this.verify();
  }

  private cellsOf(putBack: PutBack | undefined): WrittenCells {
    if (!putBack) return {};
    if (putBack.what === 'TEXT') return { text: '' };
    if (putBack.what === 'TIME') return timeCells(putBack.recorded);
    const { recorded, settings, cells = [] } = putBack;
    const [shown, now] = [this.shown(settings), currentInstant()];
    const filled = cells.length === 0 ? null : newRow(recorded, shown, now);
    return {
      ...this.sparingOffers(recorded.after, deskCells(recorded, shown, now)),
      ...originCells(recorded.after),
      ...(filled && Object.fromEntries(cells.map((column) => [column, filled[column]]))),
    };
  }

  private shown(settings: Settings): Shown {
    return { ...settings, surveyOf: this.surveyOf, ...(this.offers && { offers: this.offers }) };
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), this.tab);
  }

  /** Both reads of single rows share it: a page that needs both is shown without the lock anyway. */
  private needOverview(): Overview {
    this.overview ??= readOverview(this.sheet());
    return this.overview;
  }
}

/** A step that was chosen before the row had a number waits there until it is taken. */
function withoutStep({ action, text, applicantMessage, ...cells }: RowCells): WrittenCells {
  return cells;
}
