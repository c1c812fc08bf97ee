// `Filter` of a sheet: the host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import { areaOf } from '../../model/sheets/a1.ts';
import { hiddenByFilter } from '../../model/sheets/filter.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { ColumnCriteria, FilterData } from '../../model/sheets/sheet-rules.ts';
import type { SheetData } from '../../model/sheets/spreadsheet.ts';
import { change, settledPlace } from '../access.ts';

function filterOf(sheet: SheetData): FilterData {
  if (!sheet.filter) throw new ServiceError('The filter no longer exists.');
  return sheet.filter;
}

export const filterServices = {
  'Range.createFilter': (execution, at: RangeRef) =>
    change(execution, at, ({ sheet }) => {
      if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      sheet.filter = { area: areaOf(at), columns: {} };
    }),
  'Sheet.getFilter': (execution, at: SheetRef) => settledPlace(execution, at).sheet.filter?.area ?? null,
  'Sheet.isRowHiddenByFilter': (execution, at: SheetRef, row: number) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    return hiddenByFilter(spreadsheet, sheet).includes(row);
  },
  'Filter.getColumnFilterCriteria': (execution, at: SheetRef, column: number) =>
    filterOf(settledPlace(execution, at).sheet).columns[column] ?? null,
  'Filter.setColumnFilterCriteria': (
    execution: Execution,
    at: SheetRef,
    column: number,
    criteria: ColumnCriteria | null,
  ) =>
    change(execution, at, ({ sheet }) => {
      const filter = filterOf(sheet);
      const { area } = filter;
      if (column < area.column || column >= area.column + area.columns) {
        throw new ServiceError('The column is outside the range of the filter.');
      }
      if (criteria) filter.columns[column] = criteria;
      else delete filter.columns[column];
    }),
  'Filter.sorted': (execution, at: SheetRef, column: number, ascending: boolean) =>
    change(execution, at, ({ sheet }) => {
      filterOf(sheet).sorted = { [column]: ascending };
    }),
  'Filter.getColumnSortSpec': (execution, at: SheetRef, column: number) => ({
    ascending: filterOf(settledPlace(execution, at).sheet).sorted?.[column] ?? null,
  }),
  'Filter.remove': (execution, at: SheetRef) =>
    change(execution, at, ({ sheet }) => {
      filterOf(sheet);
      delete sheet.filter;
    }),
} satisfies Services;
