// What a `Spreadsheet` does with its active sheet, as if it were that sheet.
import { Emulated } from '../core/guard.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { Sheet } from './sheet.ts';

export abstract class ActiveSheetActions extends Emulated {
  protected abstract active(): Sheet;

  getSheetName(): string {
    return this.active().getName();
  }
  getSheetId(): number {
    return this.active().getSheetId();
  }
  getLastRow(): number {
    return this.active().getLastRow();
  }
  getLastColumn(): number {
    return this.active().getLastColumn();
  }
  getDataRange(): Range {
    return this.active().getDataRange();
  }
  appendRow(values: readonly unknown[]): Sheet {
    return this.active().appendRow(values);
  }
  getRangeList(addresses: readonly string[]): RangeList {
    return this.active().getRangeList(addresses);
  }
  getFrozenRows(): number {
    return this.active().getFrozenRows();
  }
  getFrozenColumns(): number {
    return this.active().getFrozenColumns();
  }
  setFrozenRows(rows: number): void {
    this.active().setFrozenRows(rows);
  }
  setFrozenColumns(columns: number): void {
    this.active().setFrozenColumns(columns);
  }
  insertRowAfter(row: number): Sheet {
    return this.active().insertRowAfter(row);
  }
  insertRowBefore(row: number): Sheet {
    return this.active().insertRowBefore(row);
  }
  insertRowsAfter(row: number, count: number): Sheet {
    return this.active().insertRowsAfter(row, count);
  }
  insertRowsBefore(row: number, count: number): Sheet {
    return this.active().insertRowsBefore(row, count);
  }
  insertColumnAfter(column: number): Sheet {
    return this.active().insertColumnAfter(column);
  }
  insertColumnBefore(column: number): Sheet {
    return this.active().insertColumnBefore(column);
  }
  insertColumnsAfter(column: number, count: number): Sheet {
    return this.active().insertColumnsAfter(column, count);
  }
  insertColumnsBefore(column: number, count: number): Sheet {
    return this.active().insertColumnsBefore(column, count);
  }
  deleteRow(row: number): Sheet {
    return this.active().deleteRow(row);
  }
  deleteRows(row: number, count: number): void {
    this.active().deleteRows(row, count);
  }
  deleteColumn(column: number): Sheet {
    return this.active().deleteColumn(column);
  }
  deleteColumns(column: number, count: number): void {
    this.active().deleteColumns(column, count);
  }
  hideRow(range: Range): void {
    this.active().hideRow(range);
  }
  unhideRow(range: Range): void {
    this.active().unhideRow(range);
  }
  hideColumn(range: Range): void {
    this.active().hideColumn(range);
  }
  unhideColumn(range: Range): void {
    this.active().unhideColumn(range);
  }
  getColumnWidth(column: number): number {
    return this.active().getColumnWidth(column);
  }
  setColumnWidth(column: number, width: number): Sheet {
    return this.active().setColumnWidth(column, width);
  }
  getRowHeight(row: number): number {
    return this.active().getRowHeight(row);
  }
  setRowHeight(row: number, height: number): Sheet {
    return this.active().setRowHeight(row, height);
  }
  autoResizeColumn(column: number): Sheet {
    return this.active().autoResizeColumn(column);
  }
  renameActiveSheet(name: string): void {
    this.active().setName(name);
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.active().getSheetValues(row, column, rows, columns);
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.active().isRowHiddenByFilter(row);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.active().isRowHiddenByUser(row);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.active().isColumnHiddenByUser(column);
  }
  sort(column: number, ascending = true): Sheet {
    return this.active().sort(column, ascending);
  }
}
