// `Range`, as the script sees it.

import { areaOf, notationOf } from '../../model/sheets/a1.ts';
import type { DeveloperMetadata, MetadataFinder } from '../../more/metadata/realm/door.ts';
import type { PivotTable } from '../../more/pivot/realm/door.ts';
import { EnumValue } from '../core/guard.ts';
import { call, exception, isDate, mismatch, sendable } from '../core/host.ts';
import { applyBanding, type Banding, bandingsOf } from './banding.ts';
import { type ClearOptions, cleared } from './clearing.ts';
import { DataValidation, type RuleData } from './data-validation.ts';
import { Filter, filterOf } from './filter.ts';
import { metadataDoor, pivotDoor } from './on-demand.ts';
import { Protection } from './protection.ts';
import { at, type RangeRef } from './range-look.ts';
import { RangeReach } from './range-reach.ts';
import { type AnyRange, type AnySheet, newSheet } from './sheet-classes.ts';
import { TextFinder } from './text-finder.ts';

type Cell = string | number | boolean | Date;

// A name of the global object costs a trip to the host each time it is used: what is used for each cell is taken once.
const { isFinite: isFiniteNumber, isNaN: isNotANumber } = Number;
const RealDate = Date;

export class Range extends RangeReach {
  protected override banded(axis: 'rows' | 'columns', ...wish: [EnumValue?, boolean?, boolean?]): Banding {
    return applyBanding(this[at], axis, ...wish);
  }
  getBandings(): Banding[] {
    return bandingsOf(this[at]);
  }
  /** Anchored at the first cell of this range. */
  createPivotTable(source: Range): PivotTable<Range> {
    return pivotDoor().newPivotTable(this[at], source[at], (ref) => new Range(ref));
  }
  protected override elsewhere(place: Partial<RangeRef>): Range {
    return new Range(this.placed(place));
  }

  getRow(): number {
    return this[at].row;
  }
  getColumn(): number {
    return this[at].column;
  }
  getRowIndex(): number {
    return this[at].row;
  }
  getColumnIndex(): number {
    return this[at].column;
  }
  getNumRows(): number {
    return this[at].rows;
  }
  getNumColumns(): number {
    return this[at].columns;
  }
  getHeight(): number {
    return this[at].rows;
  }
  getWidth(): number {
    return this[at].columns;
  }
  getLastRow(): number {
    return this[at].row + this[at].rows - 1;
  }
  getLastColumn(): number {
    return this[at].column + this[at].columns - 1;
  }
  getGridId(): number {
    return this[at].sheet;
  }

  getA1Notation(): string {
    return notationOf(this[at]);
  }

  getSheet(): AnySheet {
    return newSheet(this[at]);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this[at].rows || column > this[at].columns) {
      throw exception('Cell reference out of range');
    }
    return new Range({ ...this.first, row: this[at].row + row - 1, column: this[at].column + column - 1 });
  }

  offset(row: number, column: number, rows = this[at].rows, columns = this[at].columns): AnyRange {
    return this.getSheet().getRange(this[at].row + row, this[at].column + column, rows, columns);
  }

  getValues(): Cell[][] {
    return values(this[at]);
  }
  getValue(): Cell {
    return this.only(values(this.first));
  }
  getDisplayValues(): string[][] {
    return call('Range.getDisplayValues', this[at]);
  }
  getDisplayValue(): string {
    return this.only(call<string[][]>('Range.getDisplayValues', this.first));
  }
  getFormulas(): string[][] {
    return call('Range.getFormulas', this[at]);
  }
  getFormula(): string {
    return this.only(call<string[][]>('Range.getFormulas', this.first));
  }
  getFormulasR1C1(): string[][] {
    return call('Range.getFormulasR1C1', this[at]);
  }
  getFormulaR1C1(): string | null {
    return this.only(call<string[][]>('Range.getFormulasR1C1', this.first)) || null;
  }
  isBlank(): boolean {
    return call('Range.isBlank', this[at]);
  }

  setValue(value: unknown): this {
    return this.set('setValue', sendable(value));
  }

  setValues(rows: readonly (readonly unknown[])[]): this {
    const { columns } = this[at];
    const dates: number[] = [];
    const sent = this.fit(rows, 'setValues').map((row, down) => {
      if (row.every(isPlain)) return row;
      return row.map((each, across) => {
        const time = isDate(each) ? each.getTime() : undefined;
        if (time === undefined || isNotANumber(time)) return sendable(each);
        dates.push(down * columns + across);
        return time;
      });
    });
    call('Range.setValues', this[at], sent, dates);
    return this;
  }

  setFormula(formula: string): this {
    return this.set('setValue', asFormula(formula));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    return this.setEach(
      'setValues',
      this.fit(formulas, 'setFormulas').map((row) => row.map(asFormula)),
    );
  }

  setFormulaR1C1(formula: string): this {
    return this.set('setFormulaR1C1', asFormula(formula));
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    return this.setEach(
      'setFormulasR1C1',
      this.fit(formulas, 'setFormulasR1C1').map((row) => row.map(asFormula)),
    );
  }

  clear(options?: ClearOptions): this {
    return this.set('clear', cleared(options));
  }
  clearContent(): this {
    return this.set('clearContent', null);
  }
  /** Number formats stay. */
  clearFormat(): this {
    return this.set('clearFormat', null);
  }
  clearNote(): this {
    return this.set('clearNote', null);
  }
  clearDataValidations(): this {
    return this.set('clearDataValidations', null);
  }

  getDataValidation(): DataValidation | null {
    return this.only(this.rules(this.first));
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.rules(this[at]);
  }
  private rules(ref: RangeRef): (DataValidation | null)[][] {
    const found = call<(RuleData | null)[][]>('Range.getDataValidations', ref);
    return found.map((row) => row.map((each) => (each ? new DataValidation(each) : null)));
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.set('setDataValidation', rule ? rule.data : null);
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    const odd = (each: unknown) => each !== null && each !== undefined && !(each instanceof DataValidation);
    const fitting = this.fit(rules, 'setDataValidations');
    if (fitting.some((row) => row.some(odd))) throw mismatch([rules], 'SpreadsheetApp.Range.setDataValidations');
    const sent = fitting.map((row) => row.map((each) => each?.data ?? null));
    return this.setEach('setDataValidations', sent);
  }
  insertCheckboxes(...checkedAndUnchecked: unknown[]): this {
    return this.set('insertCheckboxes', checkedAndUnchecked.map(sendable));
  }

  removeCheckboxes(): this {
    return this.set('removeCheckboxes', null);
  }
  check(): this {
    return this.set('check', true);
  }
  uncheck(): this {
    return this.set('check', false);
  }
  /** True or false where all cells are checkboxes of one state, else null. */
  isChecked(): boolean | null {
    return call<boolean | null>('Range.isChecked', this[at]);
  }

  merge(): this {
    return this.set('merge', null);
  }
  mergeAcross(): this {
    return this.set('mergeAcross', null);
  }
  mergeVertically(): this {
    return this.set('mergeVertically', null);
  }
  breakApart(): this {
    return this.set('breakApart', null);
  }
  getMergedRanges(): Range[] {
    const found = call<Omit<RangeRef, 'spreadsheet' | 'sheet'>[]>('Range.getMergedRanges', this[at]);
    return found.map((area) => new Range(this.placed(area)));
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  trimWhitespace(): this {
    return this.set('trimWhitespace', null);
  }
  removeDuplicates(columns: readonly number[] = []): Range {
    const rows = call<number>('Range.removeDuplicates', this[at], columns);
    return new Range(this.placed({ rows }));
  }
  createFilter(): Filter {
    call('Range.createFilter', this[at]);
    return new Filter(this[at], this);
  }
  getFilter(): Filter | null {
    return filterOf(this[at]);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    metadataDoor().addMetadata(this[at].spreadsheet, this[at], args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataDoor().metadataOf(this[at].spreadsheet, this[at]);
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return new (metadataDoor().MetadataFinder)(this[at].spreadsheet, { range: this[at] });
  }

  sort(
    by:
      | number
      | { column: number; ascending?: boolean }
      | readonly (number | { column: number; ascending?: boolean })[],
  ): this {
    const list = (Array.isArray(by) ? by : [by]) as (number | { column: number; ascending?: boolean } | null)[];
    const keys = list.map((each) => {
      const column = typeof each === 'number' ? each : each?.column;
      if (typeof column !== 'number') throw mismatch([by], 'SpreadsheetApp.Range.sort');
      return { column: Math.trunc(column), ascending: typeof each !== 'object' || each?.ascending !== false };
    });
    if (keys.length === 0) keys.push({ column: this[at].column, ascending: true });
    return this.set('sort', keys);
  }

  /**
   * `copyTo(target)`, with `{contentsOnly, formatOnly}`, or with a kind of pasting and whether it is turned round.
   * A kind alone stands in the place of options that say nothing: all is pasted (facts 15.1).
   */
  copyTo(
    target: AnyRange,
    options?: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean },
    transposed?: boolean,
  ): void {
    const kind = options instanceof EnumValue && transposed !== undefined ? options.toString() : pasting(options);
    call('Range.copyTo', this[at], target[at], kind, transposed ?? false);
  }
  copyFormatToRange(sheet: AnySheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyTo(this.block(sheet, column, columnEnd, row, rowEnd), { formatOnly: true });
  }

  copyValuesToRange(sheet: AnySheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyTo(this.block(sheet, column, columnEnd, row, rowEnd), { contentsOnly: true });
  }
  private block(sheet: AnySheet | number, column: number, columnEnd: number, row: number, rowEnd: number): AnyRange {
    const target = newSheet({ ...this[at], sheet: typeof sheet === 'number' ? sheet : sheet.getSheetId() });
    return target.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
  }
  moveTo(target: Range): void {
    call('Range.moveTo', this[at], target[at]);
  }
  canEdit(): boolean {
    return call('Range.canEdit', this[at]);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.set('shiftColumnGroupDepth', delta);
  }

  protect(): Protection {
    const id = call<number>('Sheet.protect', this[at], areaOf(this[at]));
    return new Protection(this[at], id);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder([this[at]], text);
  }

  activate(): this {
    return this.set('activate', null);
  }
  activateAsCurrentCell(): this {
    if (this.getNumRows() !== 1 || this.getNumColumns() !== 1) throw exception('The range must consist of one cell.');
    return this.activate();
  }
}

function pasting(wish: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } | undefined): string {
  const options: { contentsOnly?: boolean; formatOnly?: boolean } = wish && !(wish instanceof EnumValue) ? wish : {};
  if (options.contentsOnly) return 'PASTE_VALUES';
  return options.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function asFormula(given: unknown): string {
  const text = given === null || given === undefined ? '' : String(given);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && isFiniteNumber(value))
  );
}

function values(ref: RangeRef): Cell[][] {
  const { rows, dates } = call<{ rows: Cell[][]; dates: number[] }>('Range.getValues', ref);
  const { columns } = ref;
  for (const index of dates) {
    const column = index % columns;
    const row = rows[(index - column) / columns];
    if (row) row[column] = new RealDate(row[column] as number);
  }
  return rows;
}
