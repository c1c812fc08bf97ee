// `Range` and `RangeList`, as the script sees them.

import { DataValidation, type RuleData } from './data-validation.ts';
import { Emulated, EnumValue } from './guard.ts';
import { call, exception, mismatch, sendable } from './host.ts';
import { Protection } from './protection.ts';
import { Sheet } from './sheet.ts';
import { TextFinder } from './text-finder.ts';

/** Where a range lies; rows and columns count from 1. */
export interface RangeRef {
  readonly spreadsheet: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const at = Symbol('range');

type Cell = string | number | boolean | Date;
type Style = string | number | null;

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export class Range extends Emulated {
  readonly [at]: RangeRef;

  constructor(ref: RangeRef) {
    super('Range');
    this[at] = ref;
  }

  private only<T>(rows: readonly (readonly T[])[]): T {
    return rows[0]?.[0] as T;
  }

  private get first(): RangeRef {
    return { ...this[at], rows: 1, columns: 1 };
  }

  /** Checks a block against the range, in the words of facts 3.4. */
  private fit<T>(values: readonly (readonly T[])[], method: string): readonly (readonly T[])[] {
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      throw mismatch([values], `SpreadsheetApp.Range.${method}`);
    }
    const { rows, columns } = this[at];
    if (values.length !== rows) {
      throw exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const odd = values.find((row) => row.length !== columns);
    if (odd) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
    return values;
  }

  private set(method: string, value: unknown): this {
    call(`Range.${method}`, this[at], value instanceof EnumValue ? value.toString() : (value ?? null));
    return this;
  }

  private setEach(method: string, values: readonly (readonly unknown[])[]): this {
    call(`Range.${method}`, this[at], this.fit(values, method));
    return this;
  }

  private styles<T>(method: string, unset: T, ref = this[at]): T[][] {
    return call<(Style | null)[][]>(`Range.${method}`, ref).map((row) => row.map((each) => (each ?? unset) as T));
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
    const { row, column, rows, columns } = this[at];
    const start = `${columnName(column)}${row}`;
    return rows === 1 && columns === 1 ? start : `${start}:${columnName(column + columns - 1)}${row + rows - 1}`;
  }

  getSheet(): Sheet {
    return new Sheet(this[at]);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this[at].rows || column > this[at].columns) {
      throw exception('Cell reference out of range');
    }
    return new Range({ ...this.first, row: this[at].row + row - 1, column: this[at].column + column - 1 });
  }

  offset(row: number, column: number, rows = this[at].rows, columns = this[at].columns): Range {
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
  isBlank(): boolean {
    return call('Range.isBlank', this[at]);
  }

  setValue(value: unknown): this {
    return this.set('setValue', sendable(value));
  }

  setValues(rows: readonly (readonly unknown[])[]): this {
    return this.setEach(
      'setValues',
      this.fit(rows, 'setValues').map((row) => (row.every(isPlain) ? row : row.map(sendable))),
    );
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

  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    commentsOnly?: boolean;
    validationsOnly?: boolean;
  }): this {
    if (options?.formatOnly) return this.clearFormat();
    if (options?.commentsOnly) return this.clearNote();
    if (options?.validationsOnly) return this.clearDataValidations();
    return options?.contentsOnly ? this.clearContent() : this.set('clear', null);
  }
  clearContent(): this {
    return this.set('clearContent', null);
  }
  clearFormat(): this {
    return this.set('clearFormat', null);
  }
  clearNote(): this {
    return this.set('clearNote', null);
  }
  clearDataValidations(): this {
    return this.set('clearDataValidations', null);
  }

  getNumberFormat(): string {
    return this.only(this.styles('getNumberFormats', '', this.first));
  }
  getNumberFormats(): string[][] {
    return this.styles('getNumberFormats', '');
  }
  setNumberFormat(format: string): this {
    return this.set('setNumberFormat', format);
  }
  setNumberFormats(formats: string[][]): this {
    return this.setEach('setNumberFormats', formats);
  }

  getNote(): string {
    return this.only(this.styles('getNotes', '', this.first));
  }
  getNotes(): string[][] {
    return this.styles('getNotes', '');
  }
  setNote(note: unknown): this {
    return this.set('setNote', note === null || note === undefined || note === '' ? null : String(note));
  }
  /** Numbers go through Java doubles: `25` arrives as `25.0` (facts 3.1). */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    const text = (each: unknown) =>
      Number.isInteger(each) ? `${each}.0` : each === null || each === '' ? null : String(each);
    return this.setEach(
      'setNotes',
      this.fit(notes, 'setNotes').map((row) => row.map(text)),
    );
  }

  getBackground(): string {
    return this.only(this.styles('getBackgrounds', '#ffffff', this.first));
  }
  getBackgrounds(): string[][] {
    return this.styles('getBackgrounds', '#ffffff');
  }
  setBackground(colour: string | null): this {
    return this.set('setBackground', colour);
  }
  setBackgrounds(colours: (string | null)[][]): this {
    return this.setEach('setBackgrounds', colours);
  }
  getFontWeight(): string {
    return this.only(this.styles('getFontWeights', 'normal', this.first));
  }
  getFontWeights(): string[][] {
    return this.styles('getFontWeights', 'normal');
  }
  setFontWeight(weight: string | null): this {
    return this.set('setFontWeight', weight);
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.setEach('setFontWeights', weights);
  }
  getFontColors(): string[][] {
    return this.styles('getFontColors', '#000000');
  }
  setFontColor(colour: string | null): this {
    return this.set('setFontColor', colour);
  }
  setFontColors(colours: (string | null)[][]): this {
    return this.setEach('setFontColors', colours);
  }
  setFontSize(size: number): this {
    return this.set('setFontSize', size);
  }
  setFontStyle(style: string | null): this {
    return this.set('setFontStyle', style);
  }
  setFontFamily(family: string | null): this {
    return this.set('setFontFamily', family);
  }
  setFontLine(line: string | null): this {
    return this.set('setFontLine', line);
  }
  setWrap(wrap: boolean): this {
    return this.set('setWrap', String(wrap));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.set('setWrapStrategy', strategy);
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.set('setHorizontalAlignment', alignment);
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.set('setVerticalAlignment', alignment);
  }
  setBorder(...sides: unknown[]): this {
    return this.set(
      'setBorder',
      sides
        .slice(0, 6)
        .map((each) => (each === null || each === undefined ? '-' : each ? '1' : '0'))
        .join(''),
    );
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
    return this.setEach(
      'setDataValidations',
      rules.map((row) => row.map((each) => (each ? each.data : null))),
    );
  }
  insertCheckboxes(...checkedAndUnchecked: unknown[]): this {
    return this.set('insertCheckboxes', checkedAndUnchecked.map(sendable));
  }

  merge(): this {
    return this.set('merge', null);
  }
  breakApart(): this {
    return this.set('breakApart', null);
  }

  sort(
    by:
      | number
      | { column: number; ascending?: boolean }
      | readonly (number | { column: number; ascending?: boolean })[],
  ): this {
    const list = (Array.isArray(by) ? by : [by]) as (number | { column: number; ascending?: boolean })[];
    const keys = list.map((each) =>
      typeof each === 'number'
        ? { column: each, ascending: true }
        : { column: each.column, ascending: each.ascending !== false },
    );
    return this.set('sort', keys);
  }

  copyTo(target: Range, options?: { contentsOnly?: boolean }): void {
    call('Range.copyTo', this[at], target[at], options?.contentsOnly === true);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.set('shiftColumnGroupDepth', delta);
  }

  protect(): Protection {
    const { row, column, rows, columns } = this[at];
    const id = call<number>('Sheet.protect', this[at], { row, column, rows, columns });
    return new Protection(this[at], id, this);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this[at], text);
  }

  activate(): this {
    this.getSheet().activate();
    return this;
  }
}

function asFormula(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function values(ref: RangeRef): Cell[][] {
  const { rows, dates } = call<{ rows: Cell[][]; dates: number[] }>('Range.getValues', ref);
  for (const index of dates) {
    const row = rows[Math.floor(index / ref.columns)];
    const column = index % ref.columns;
    if (row) row[column] = new Date(row[column] as number);
  }
  return rows;
}

/** Some ranges of one sheet that are formatted together. */
export class RangeList extends Emulated {
  constructor(private readonly ranges: readonly Range[]) {
    super('RangeList');
  }

  private each(act: (range: Range) => void): this {
    this.ranges.forEach(act);
    return this;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setBackground(colour: string | null): this {
    return this.each((range) => range.setBackground(colour));
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFontColor(colour: string | null): this {
    return this.each((range) => range.setFontColor(colour));
  }
  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clear(): this {
    return this.each((range) => range.clear());
  }
}
