// The layout of a sheet: its rows and columns, what is frozen, hidden, grouped, and how wide it stands.
import type { MethodOf } from '../../calls/calls.ts';
import type { Axis } from '../../model/sheets/structure.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { GroupControlTogglePosition } from './group.ts';
import type { RangeRef } from './range-look.ts';
import type { AnyRange } from './sheet-classes.ts';

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
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
}

/** No group lies deeper. */
const deepest = 8;

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;

export const own = Symbol('sheet');
export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export abstract class SheetLayout extends Emulated {
  readonly [own]: SheetRef;

  constructor(ref: SheetRef) {
    super('Sheet');
    this[own] = { spreadsheet: ref.spreadsheet, sheet: ref.sheet };
  }

  protected facts(method: MethodOf<'Sheet'>): Facts {
    return call(`Sheet.${method}`, this[own]);
  }

  protected act(method: MethodOf<'Sheet'>, ...args: unknown[]): this {
    call(`Sheet.${method}`, this[own], ...args);
    return this;
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
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  isRightToLeft(): boolean {
    return this.facts('isRightToLeft').rightToLeft;
  }
  setRightToLeft(rightToLeft: boolean): this {
    return this.act('setRightToLeft', rightToLeft);
  }
  hideColumns(column: number, count = 1): void {
    this.act('hideColumns', column, count, true);
  }
  showColumns(column: number, count = 1): void {
    this.act('hideColumns', column, count, false);
  }
  hideColumn(range: AnyRange): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  unhideColumn(range: AnyRange): void {
    this.showColumns(range.getColumn(), range.getNumColumns());
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.facts('isColumnHiddenByUser').hiddenColumns.includes(column);
  }
  hideRows(row: number, count = 1): void {
    this.act('hideRows', row, count, true);
  }
  showRows(row: number, count = 1): void {
    this.act('hideRows', row, count, false);
  }
  hideRow(range: AnyRange): void {
    this.hideRows(range.getRow(), range.getNumRows());
  }
  unhideRow(range: AnyRange): void {
    this.showRows(range.getRow(), range.getNumRows());
  }
  isRowHiddenByUser(row: number): boolean {
    return this.facts('isRowHiddenByUser').hiddenRows.includes(row);
  }
  getRowHeight(row: number): number {
    return call('Sheet.getRowHeight', this[own], row);
  }
  autoResizeColumn(column: number): this {
    return this.act('autoResizeColumns', column, 1);
  }
  autoResizeColumns(column: number, count: number): this {
    return this.act('autoResizeColumns', column, count);
  }
  autoResizeRows(row: number, count: number): this {
    return this.act('autoResizeRows', row, count);
  }
  hideSheet(): this {
    return this.act('hideSheet');
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
  getType(): EnumValue {
    return SheetType.GRID;
  }
  hasHiddenGridlines(): boolean {
    return this.facts('hasHiddenGridlines').hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): this {
    return this.act('setHiddenGridlines', hidden);
  }
  /** @param before row before which they come to stand, as numbered before the move */
  moveRows(rows: AnyRange, before: number): void {
    this.act('moveLines', 'rows', rows.getRow(), rows.getNumRows(), before);
  }
  moveColumns(columns: AnyRange, before: number): void {
    this.act('moveLines', 'columns', columns.getColumn(), columns.getNumColumns(), before);
  }
  getRowGroupDepth(row: number): number {
    return call('Sheet.getRowGroupDepth', this[own], row);
  }
  getColumnGroupDepth(column: number): number {
    return call('Sheet.getColumnGroupDepth', this[own], column);
  }
  /** Shows groups down to this depth, and folds the deeper ones away. */
  expandRowGroupsUpToDepth(depth: number): this {
    return this.act('expandGroupsUpToDepth', 'rows', depth);
  }
  expandColumnGroupsUpToDepth(depth: number): this {
    return this.act('expandGroupsUpToDepth', 'columns', depth);
  }
  collapseAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(0);
  }
  collapseAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(0);
  }
  expandAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(deepest);
  }
  expandAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(deepest);
  }
  private controlPosition(axis: Axis): EnumValue {
    return GroupControlTogglePosition[call<'BEFORE' | 'AFTER'>('Sheet.getGroupControlPosition', this[own], axis)];
  }
  getRowGroupControlPosition(): EnumValue {
    return this.controlPosition('rows');
  }
  getColumnGroupControlPosition(): EnumValue {
    return this.controlPosition('columns');
  }
  setRowGroupControlPosition(position: EnumValue): this {
    return this.act('setGroupControlPosition', 'rows', String(position));
  }
  setColumnGroupControlPosition(position: EnumValue): this {
    return this.act('setGroupControlPosition', 'columns', String(position));
  }
}
