// What a script gets of pivot tables by `Range` and `Sheet`, and the enumerations of `SpreadsheetApp`.
export {
  Dimension,
  newPivotTable,
  type PivotTable,
  PivotTableSummarizeFunction,
  PivotValueDisplayType,
  pivotTablesOf,
} from './pivot-table.ts';
