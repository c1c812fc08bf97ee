// `Sheet`, as the script sees it.

import type { Area } from '../../model/sheets/a1.ts';
import type { Axis } from '../../model/sheets/structure.ts';
import type { DeveloperMetadata, MetadataFinder } from '../../more/metadata/realm/door.ts';
import type { PivotTable } from '../../more/pivot/realm/door.ts';
import type { EnumValue } from '../core/guard.ts';
import { call, exception, mismatch, sendable } from '../core/host.ts';
import { type Banding, bandingsOf } from './banding.ts';
import { ChartBuilder, type ChartData, EmbeddedChart } from './chart.ts';
import { ConditionalFormatRule, type RuleFields } from './conditional-format.ts';
import { type Filter, filterOf } from './filter.ts';
import { Group } from './group.ts';
import { type NamedRange, namedRanges } from './named-range.ts';
import { metadataDoor, pivotDoor } from './on-demand.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { at, type RangeRef } from './range-look.ts';
import { type AnyRange, type AnySelection, type AnySpreadsheet, newSpreadsheet } from './sheet-classes.ts';
import { own, SheetLayout } from './sheet-layout.ts';
import { TextFinder } from './text-finder.ts';
import './typed-chart.ts';

export class Sheet extends SheetLayout {
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
  getParent(): AnySpreadsheet {
    return newSpreadsheet(this[own].spreadsheet);
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
      return new Range(call<RangeRef>('Sheet.getRange', this[own], first));
    }
    if (typeof first !== 'number' || column === undefined) throw mismatch([first], 'SpreadsheetApp.Sheet.getRange');
    const area = { row: first, column, rows, columns };
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
  /** What lies beyond the grid is left out. */
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    const most = this.facts('getMaxRows');
    const inside = [Math.min(rows, most.rows - row + 1), Math.min(columns, most.columns - column + 1)] as const;
    return this.getRange(row, column, ...inside).getValues();
  }
  private whole(): Range {
    const { rows, columns } = this.facts('getMaxRows');
    return new Range({ ...this[own], row: 1, column: 1, rows, columns });
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder([this.whole()[at]], text);
  }

  getFilter(): Filter | null {
    return filterOf(this[own]);
  }
  isRowHiddenByFilter(row: number): boolean {
    return call('Sheet.isRowHiddenByFilter', this[own], row);
  }
  getBandings(): Banding[] {
    return bandingsOf(this[own]);
  }
  getPivotTables(): PivotTable<Range>[] {
    return pivotDoor().pivotTablesOf(this[own], (ref) => new Range(ref));
  }
  private group(axis: Axis, line: number, depth: number): Group<Range> {
    const first = call<number>(`Sheet.get${axis === 'rows' ? 'Row' : 'Column'}Group`, this[own], line, depth);
    return new Group(this[own], [axis, first, depth], (ref) => new Range(ref));
  }
  /** @throws Exception where a row lies in no group of this depth, 1 for the outermost */
  getRowGroup(row: number, depth: number): Group<Range> {
    return this.group('rows', row, depth);
  }
  getColumnGroup(column: number, depth: number): Group<Range> {
    return this.group('columns', column, depth);
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this[own].spreadsheet, this[own].sheet);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    metadataDoor().addMetadata(this[own].spreadsheet, { sheet: this[own].sheet }, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataDoor().metadataOf(this[own].spreadsheet, { sheet: this[own].sheet });
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return new (metadataDoor().MetadataFinder)(this[own].spreadsheet, { sheet: this[own].sheet });
  }
  getActiveRange(): AnyRange | null {
    return this.getParent().getActiveRange();
  }
  getActiveCell(): AnyRange | null {
    return this.getActiveRange()?.getCell(1, 1) ?? null;
  }
  getCurrentCell(): AnyRange | null {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  getSelection(): AnySelection {
    return this.getParent().getSelection();
  }
  getActiveRangeList(): object {
    return this.getSelection().getActiveRangeList();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
  copyTo(spreadsheet: AnySpreadsheet): Sheet {
    const target = spreadsheet.getId();
    return new Sheet({ spreadsheet: target, sheet: call('Sheet.copyTo', this[own], target) });
  }

  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) throw exception('The number of columns in the range must be at least 1.');
    return this.act('appendRow', values.map(sendable));
  }

  /** Notes and validation rules stay. */
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    const { contentsOnly = false, formatOnly = false } = options ?? {};
    const both = contentsOnly === formatOnly;
    return this.act('clear', { content: both || contentsOnly, formats: both || formatOnly });
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

  activate(): this {
    return this.act('activate');
  }

  protect(): Protection {
    return new Protection(this[own], call('Sheet.protect', this[own], null));
  }
  getProtections(type: EnumValue): Protection[] {
    const found = call<number[]>('Sheet.getProtections', this[own], type.toString());
    return found.map((id) => new Protection(this[own], id));
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
  /** Nobody can put one in here, so there are none. */
  getImages(): never[] {
    return [];
  }
  getDrawings(): never[] {
    return [];
  }
  getSlicers(): never[] {
    return [];
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (!rules.every((rule) => rule instanceof ConditionalFormatRule)) {
      throw mismatch([rules], 'SpreadsheetApp.Sheet.setConditionalFormatRules');
    }
    const foreign = rules.some((rule) => rule.ranges.some((range) => range[at].sheet !== this[own].sheet));
    if (rules.some(({ ranges }) => ranges.length === 0)) throw exception('A rule must have at least one range.');
    if (foreign) throw exception('Conditional format rule cannot reference a different sheet.');
    this.act(
      'setConditionalFormatRules',
      rules.map((each) => each.toData()),
    );
  }
  clearConditionalFormatRules(): void {
    this.act('setConditionalFormatRules', []);
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
