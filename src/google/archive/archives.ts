// The port Archives over the tabs `Arsip YYYY` and `Riwayat YYYY`, and what is remembered of them in the store.
import type { Archives, ArchiveYear } from '../../app/ports/archives.ts';
import { rangesOf, yearsByNumber } from '../../domain/archive/number-ranges.ts';
import { onFirstUse } from '../../domain/records/schema.ts';
import { lastNumbers } from '../../domain/request/numbering.ts';
import { archiveYearsIn, TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import { SheetHistory } from '../sheets/history.ts';
import { SheetRegister } from '../sheets/register/register.ts';
import { keepBlankRows } from '../sheets/register/spare-rows.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { insertArchive, makeArchive, namesOf } from './archive-tabs.ts';
import { addSteps, removeSteps, stepsOf, wholeIn } from './step-moves.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows are added to an archive at a time. */
const GROWN_AHEAD = 40;

/** The tabs of the desk or of a year. */
interface Shelf {
  readonly rows: SheetRegister;
  readonly history: SheetHistory;
  readonly steps: () => Sheet;
}

export class SheetArchives implements Archives {
  private readonly open: () => Spreadsheet;
  private readonly store: () => Store;
  private readonly desk: Shelf;
  private readonly made = new Set<number>();
  private readonly shelves = new Map<number, Shelf & ArchiveYear>();
  private readonly found = onFirstUse(() => this.foundInTabs());
  private known:
    | { readonly stored: Readonly<Record<string, string>>; readonly years: ReadonlyMap<string, number> }
    | undefined;

  /** @param register and @param history the desk's, which must know of what moves */
  constructor(open: () => Spreadsheet, store: () => Store, register: SheetRegister, history: SheetHistory) {
    this.open = open;
    this.store = store;
    this.desk = { rows: register, history, steps: () => sheetNamed(open(), TABS.HISTORY) };
  }

  years(): readonly number[] {
    return Object.keys(this.stored())
      .map(Number)
      .sort((one, other) => one - other);
  }

  yearOf(number: string): number | undefined {
    return this.byNumber().get(number);
  }

  numbers(year?: number): readonly string[] {
    const all = [...this.byNumber()];
    return all.flatMap(([number, of]) => (year === undefined || of === year ? [number] : []));
  }

  of(year: number): Shelf & ArchiveYear {
    const opened = this.shelves.get(year);
    if (opened) return opened;
    const names = namesOf(year);
    const rows = new SheetRegister(this.open, { tab: names.rows });
    const history = new SheetHistory(this.open, this.store, names.steps);
    const made = { rows, register: rows, history, steps: () => sheetNamed(this.open(), names.steps) };
    this.shelves.set(year, made);
    return made;
  }

  standing(year: number): readonly string[] {
    return this.isThere(year) ? this.of(year).rows.numbers() : [];
  }

  private isThere(year: number): boolean {
    // A blank tab is left from an execution that was killed.
    return (this.open().getSheetByName(namesOf(year).rows)?.getLastRow() ?? 0) > 0;
  }

  /**
   * Makes what is missing of a year's tabs, once an execution. Tabs that had archived requests and are gone are not made
   * anew: a blank one would pass for all that there is.
   */
  private make(year: number): void {
    if (this.made.has(year) || (this.stored()[year] ?? '') !== '') return;
    makeArchive(this.open(), year, this.store().need('installation').owner);
    this.made.add(year);
  }

  prepare(year: number): void {
    const tabs = Object.values(namesOf(year)).map((name) => this.open().getSheetByName(name));
    // A blank tab may be another execution's, which is filling it.
    if (tabs.some((tab) => tab !== null)) return;
    try {
      insertArchive(this.open(), year, this.store().need('installation').owner);
      SpreadsheetApp.flush();
    } catch (error) {
      console.warn(`The tabs of ${year} were not made ahead: ${error}`);
    }
  }

  copyIn(year: number, numbers: readonly string[]): readonly string[] {
    this.make(year);
    const archive = this.of(year);
    // Steps first: a row that stands has its steps.
    const steps = stepsOf(this.desk.steps(), numbers);
    addSteps(archive.steps(), steps);
    archive.history.forgetEnd();
    const whole = wholeIn(archive.steps(), steps);
    const wanted = numbers.filter((number) => whole.has(number));
    // What somebody types at this moment is recorded first.
    const copies = this.desk.rows.copies(wanted, 'RECORDED');
    keepBlankRows(sheetNamed(this.open(), archive.rows.tab), copies.length + 1, GROWN_AHEAD);
    archive.rows.put(copies, this.store().office().settings);
    SpreadsheetApp.flush();
    const archivedNumbers = new Set(archive.rows.numbers());
    return copies.map(({ number }) => number).filter((number) => archivedNumbers.has(number));
  }

  remember(year: number, numbers: readonly string[]): void {
    this.keep({ ...this.stored(), [year]: rangesOf([...this.numbers(year), ...numbers]) });
  }

  forget(numbers: readonly string[]): void {
    const gone = new Set(numbers);
    const years = this.years().filter((year) => this.numbers(year).some((number) => gone.has(number)));
    const remaining = years.map(
      (year) => [year, rangesOf(this.numbers(year).filter((number) => !gone.has(number)))] as const,
    );
    this.keep({ ...this.stored(), ...Object.fromEntries(remaining) });
  }

  clearRows(year: number, numbers: readonly string[]): readonly string[] {
    return this.desk.rows.takeOut(this.of(year).rows.copies(numbers));
  }

  clearSteps(numbers: readonly string[]): void {
    if (numbers.length === 0) return;
    this.rememberLast(numbers);
    this.takeSteps(this.desk, numbers);
  }

  clearArchive(year: number, numbers: readonly string[]): void {
    const { rows } = this.of(year);
    const standing = rows.copies(numbers);
    const takenOut = rows.takeOut(standing);
    const stays = standing.map(({ number }) => number).filter((number) => !takenOut.includes(number));
    this.takeSteps(
      this.of(year),
      numbers.filter((number) => !stays.includes(number)),
    );
  }

  private takeSteps({ steps, history }: Shelf, numbers: readonly string[]): void {
    removeSteps(steps(), numbers);
    history.forgetEnd();
  }

  /** Rows of `Riwayat` move, so its end is looked for anew; no number that was ever given may be forgotten by that. */
  private rememberLast(numbers: readonly string[]): void {
    const store = this.store();
    const givenNumbers = [...(store.get('lastNumbers') ?? []), ...this.desk.history.numbers(), ...numbers];
    store.put({ lastNumbers: lastNumbers(givenNumbers.map((number) => ({ number }))) });
    store.forget('historyRow');
  }

  private stored(): Readonly<Record<string, string>> {
    return this.store().get('archived') ?? this.found();
  }

  /** What is remembered was lost or unreadable: the tabs are asked. What stands on the desk too is not archived. */
  private foundInTabs(): Readonly<Record<string, string>> {
    const years = archiveYearsIn(
      this.open()
        .getSheets()
        .map((sheet) => sheet.getName()),
    );
    // The desk's own register asks here which of its rows are archived.
    const onDesk = new Set(years.length > 0 ? new SheetRegister(this.open).numbers() : []);
    const ranges = years.map(
      (year) => [year, rangesOf(this.standing(year).filter((number) => !onDesk.has(number)))] as const,
    );
    return Object.fromEntries(ranges);
  }

  /** Remembers what the tabs tell where that was lost. */
  rememberFound(): void {
    if (this.store().get('archived') === undefined) this.keep(this.stored());
  }

  private keep(archived: Readonly<Record<string, string>>): void {
    this.store().put({ archived });
  }

  private byNumber(): ReadonlyMap<string, number> {
    const stored = this.stored();
    if (this.known?.stored !== stored) this.known = { stored, years: yearsByNumber(stored) };
    return this.known.years;
  }
}
