// `Sheet`, as the script sees it.
import { ChartBuilder, type ChartData, EmbeddedChart } from './chart.ts';
import { ConditionalFormatRule, type RuleFields } from './conditional-format.ts';
import { Emulated, type EnumValue } from './guard.ts';
import { call, exception, mismatch, sendable } from './host.ts';
import { Protection } from './protection.ts';
import { at, Range, RangeList, type RangeRef } from './range.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';

interface Facts {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly index: number;
  readonly formId?: string;
  readonly groupDepths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
}

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;
type Area = Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>;

const own = Symbol('sheet');

export class Sheet extends Emulated {
  readonly [own]: SheetRef;

  constructor(ref: SheetRef) {
    super('Sheet');
    this[own] = { spreadsheet: ref.spreadsheet, sheet: ref.sheet };
  }

  private facts(method: string): Facts {
    return call(`Sheet.${method}`, this[own]);
  }

  private act(method: string, ...args: unknown[]): this {
    call(`Sheet.${method}`, this[own], ...args);
    return this;
  }

  getName(): string {
    return this.facts('getName').name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    return this.act('setName', name);
  }
  getSheetId(): number {
    return this[own].sheet;
  }
  getIndex(): number {
    return this.facts('getIndex').index;
  }
  getParent(): Spreadsheet {
    return new Spreadsheet(this[own].spreadsheet);
  }
  getMaxRows(): number {
    return this.facts('getMaxRows').rows;
  }
  getMaxColumns(): number {
    return this.facts('getMaxColumns').columns;
  }
  getLastRow(): number {
    return call('Sheet.getLastRow', this[own]);
  }
  getLastColumn(): number {
    return call('Sheet.getLastColumn', this[own]);
  }
  getFormUrl(): string | null {
    const { formId } = this.facts('getFormUrl');
    return formId ? `https://docs.google.com/forms/d/${formId}/viewform` : null;
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof first === 'string' && column === undefined) {
      const found = call<Area & { sheet: number }>('Sheet.getRangeByA1', this[own], first);
      return new Range({ ...this[own], ...found });
    }
    if (typeof first !== 'number' || typeof column !== 'number') {
      throw mismatch([first, column], 'SpreadsheetApp.Sheet.getRange');
    }
    const area = {
      row: Math.trunc(first),
      column: Math.trunc(column),
      rows: Math.trunc(rows),
      columns: Math.trunc(columns),
    };
    call('Sheet.getRange', this[own], area);
    return new Range({ ...this[own], ...area });
  }
  getRangeList(addresses: readonly string[]): RangeList {
    return new RangeList(addresses.map((each) => this.getRange(each)));
  }
  getDataRange(): Range {
    const { row, column } = call<{ row: number; column: number }>('Sheet.getDataRange', this[own]);
    return new Range({ ...this[own], row: 1, column: 1, rows: Math.max(row, 1), columns: Math.max(column, 1) });
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getRange(row, column, rows, columns).getValues();
  }
  private whole(): Range {
    const { rows, columns } = this.facts('getMaxRows');
    return new Range({ ...this[own], row: 1, column: 1, rows, columns });
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.whole()[at], text);
  }

  insertRowsAfter(row: number, count: number): this {
    return this.act('insertRowsAfter', row, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.act('insertRowsBefore', row, count);
  }
  insertRowAfter(row: number): this {
    return this.act('insertRowsAfter', row, 1);
  }
  insertRowBefore(row: number): this {
    return this.act('insertRowsBefore', row, 1);
  }
  /** `insertRows(index)` counts from 1 like the rest; the new rows come before it. */
  insertRows(row: number, count = 1): void {
    this.act('insertRowsBefore', row, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.act('insertColumnsAfter', column, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.act('insertColumnsBefore', column, count);
  }
  insertColumnAfter(column: number): this {
    return this.act('insertColumnsAfter', column, 1);
  }
  insertColumnBefore(column: number): this {
    return this.act('insertColumnsBefore', column, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.act('insertColumnsBefore', column, count);
  }
  deleteRow(row: number): this {
    return this.act('deleteRows', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.act('deleteRows', row, count);
  }
  deleteColumn(column: number): this {
    return this.act('deleteColumns', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.act('deleteColumns', column, count);
  }

  appendRow(values: readonly unknown[]): this {
    if (!Array.isArray(values)) throw mismatch([values], 'SpreadsheetApp.Sheet.appendRow');
    if (values.length === 0) throw exception('The number of columns in the range must be at least 1.');
    return this.act('appendRow', values.map(sendable));
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    const content = !options?.formatOnly;
    const formats = !options?.contentsOnly;
    return this.act('clear', { content, formats, notes: content && formats, rules: content && formats });
  }
  clearContents(): this {
    return this.act('clear', { content: true });
  }
  clearFormats(): this {
    return this.act('clear', { formats: true });
  }
  clearNotes(): this {
    return this.act('clear', { notes: true });
  }
  sort(column: number, ascending = true): this {
    const { rows, columns, frozenRows } = this.facts('getMaxRows');
    const area = { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    new Range({ ...this[own], ...area }).sort({ column, ascending });
    return this;
  }

  getFrozenRows(): number {
    return this.facts('getFrozenRows').frozenRows;
  }
  setFrozenRows(rows: number): void {
    this.act('setFrozenRows', rows);
  }
  getFrozenColumns(): number {
    return this.facts('getFrozenColumns').frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    this.act('setFrozenColumns', columns);
  }
  getColumnWidth(column: number): number {
    return call('Sheet.getColumnWidth', this[own], column);
  }
  setColumnWidth(column: number, width: number): this {
    return this.act('setColumnWidths', column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.act('setColumnWidths', column, count, width);
  }
  setRowHeight(row: number, height: number): this {
    return this.act('setRowHeights', row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.act('setRowHeights', row, count, height);
  }
  hideColumns(column: number, count = 1): void {
    this.act('hideColumns', column, count, true);
  }
  showColumns(column: number, count = 1): void {
    this.act('hideColumns', column, count, false);
  }
  hideColumn(range: Range): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  unhideColumn(range: Range): void {
    this.showColumns(range.getColumn(), range.getNumColumns());
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.facts('isColumnHiddenByUser').hiddenColumns.includes(column);
  }
  hideSheet(): this {
    return this.act('hideSheet', true);
  }
  showSheet(): this {
    return this.act('showSheet', false);
  }
  isSheetHidden(): boolean {
    return this.facts('isSheetHidden').hidden;
  }
  setTabColor(colour: string | null): this {
    return this.act('setTabColor', colour);
  }
  getTabColor(): string | null {
    return this.facts('getTabColor').tabColor;
  }
  getColumnGroupDepth(column: number): number {
    return this.facts('getColumnGroupDepth').groupDepths[column] ?? 0;
  }
  collapseAllColumnGroups(): this {
    return this.act('setGroupsCollapsed', true);
  }
  expandAllColumnGroups(): this {
    return this.act('setGroupsCollapsed', false);
  }
  activate(): this {
    return this.act('activate');
  }

  protect(): Protection {
    return new Protection(this[own], call('Sheet.protect', this[own], null), null);
  }
  getProtections(type: EnumValue): Protection[] {
    const found = call<{ id: number; area: Area | null }[]>('Sheet.getProtections', this[own], type.toString());
    return found.map(({ id, area }) => new Protection(this[own], id, area && new Range({ ...this[own], ...area })));
  }

  newChart(): ChartBuilder {
    return new ChartBuilder();
  }
  insertChart(chart: EmbeddedChart): void {
    call('Sheet.insertChart', this[own], chart.data);
  }
  updateChart(chart: EmbeddedChart): void {
    call('Sheet.updateChart', this[own], chart.data);
  }
  removeChart(chart: EmbeddedChart): void {
    call('Sheet.removeChart', this[own], chart.data.id);
  }
  getCharts(): EmbeddedChart[] {
    return call<ChartData[]>('Sheet.getCharts', this[own]).map(
      (each) => new EmbeddedChart(each, this[own].spreadsheet),
    );
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const foreign = rules.some((rule) => rule.ranges.some((range) => range[at].sheet !== this[own].sheet));
    if (foreign) throw exception('Conditional format rule cannot reference a different sheet.');
    this.act(
      'setConditionalFormatRules',
      rules.map((each) => each.toData()),
    );
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const found = call<(RuleFields & { areas: Area[] })[]>('Sheet.getConditionalFormatRules', this[own]);
    return found.map(
      ({ areas, ...fields }) =>
        new ConditionalFormatRule(
          fields,
          areas.map((area) => new Range({ ...this[own], ...area })),
        ),
    );
  }
}
