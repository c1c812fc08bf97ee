// `PivotTable` of a sheet: the host's side. The table lies in its anchor cell, and goes and moves with it.
import type { Services } from '../../engine/execution/bridge.ts';
import { areaOf as areaIn, readReference, referenceText } from '../../formulas/reference.ts';
import { parsed } from '../../formulas/syntax.ts';
import { FormulaError } from '../../formulas/values.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type Area, a1Of } from '../../model/sheets/a1.ts';
import { refuseProtected } from '../../model/sheets/cells.ts';
import type { PivotTable } from '../../model/sheets/pivot.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { SheetData, SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { change, nextId, type Place, settledPlace } from '../../services/access.ts';

interface Anchored {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly pivot: PivotTable;
}

function pivotsOf(sheet: SheetData): readonly Anchored[] {
  const found: Anchored[] = [];
  sheet.values.eachHeld((value, row, column) => {
    if (typeof value === 'object' && value.pivot)
      found.push({ row, column, formula: value.formula, pivot: value.pivot });
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function pivotOf(sheet: SheetData, id: number): Anchored {
  const found = pivotsOf(sheet).find(({ pivot }) => pivot.id === id);
  if (!found) throw new ServiceError('The pivot table no longer exists.');
  return found;
}

/** Absolute, so that a copy of the anchor summarizes the same cells. */
function formulaFor({ spreadsheet }: Place, { sheet: id, ...area }: RangeRef): string {
  const name = spreadsheet.sheets.find((each) => each.id === id)?.name ?? '';
  const fixed = a1Of(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${referenceText(readReference(fixed, name))}`;
}

/** @throws ServiceError where the source is gone */
function sourceOf(spreadsheet: SpreadsheetData, sheet: SheetData, formula: string): Area & { readonly sheet: number } {
  const tree = parsed(formula, spreadsheet.locale);
  if (!(tree instanceof FormulaError) && tree.kind === 'reference') {
    const { reference } = tree;
    const on = spreadsheet.sheets.find(({ name }) => name === (reference.sheet ?? sheet.name));
    if (on) return { sheet: on.id, ...areaIn(reference) };
  }
  throw new ServiceError('The source of the pivot table no longer exists.');
}

export const pivotServices = {
  'Range.createPivotTable': (execution, at: RangeRef, source: RangeRef) =>
    change(execution, at, (place) => {
      if (source.spreadsheet !== at.spreadsheet) throw new ServiceError('The source data is in another spreadsheet.');
      const { spreadsheet, sheet } = place;
      refuseProtected(spreadsheet, sheet, { ...at, rows: 1, columns: 1 }, execution.launch.effective);
      const id = nextId(execution, at.spreadsheet);
      const pivot = { id, rows: [], columns: [], values: [], filters: [] };
      sheet.values.set(at.row, at.column, { formula: formulaFor(place, source), pivot });
      return id;
    }),
  'Sheet.getPivotTables': (execution, at: SheetRef) =>
    pivotsOf(settledPlace(execution, at).sheet).map(({ pivot }) => pivot.id),
  'PivotTable.get': (execution, at: SheetRef, id: number) => {
    const { row, column, pivot } = pivotOf(settledPlace(execution, at).sheet, id);
    return { row, column, pivot };
  },
  'PivotTable.getSource': (execution, at: SheetRef, id: number) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    return { spreadsheet: at.spreadsheet, ...sourceOf(spreadsheet, sheet, pivotOf(sheet, id).formula) };
  },
  /** @param fields what becomes of its groups, values, filters or layout; a new part has the id 0 and gets one */
  'PivotTable.set': (execution, at: SheetRef, id: number, fields: Partial<Omit<PivotTable, 'id'>>) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      const { row, column, formula, pivot } = pivotOf(sheet, id);
      refuseProtected(spreadsheet, sheet, { row, column, rows: 1, columns: 1 }, execution.launch.effective);
      const numbered = Object.entries(fields).map(([kind, parts]) => [
        kind,
        Array.isArray(parts)
          ? parts.map((part) => (part.id === 0 ? { ...part, id: nextId(execution, at.spreadsheet) } : part))
          : parts,
      ]);
      const next: PivotTable = { ...pivot, ...Object.fromEntries(numbered) };
      sheet.values.set(row, column, { formula, pivot: next });
      return next;
    }),
  'PivotTable.remove': (execution, at: SheetRef, id: number) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      const { row, column } = pivotOf(sheet, id);
      refuseProtected(spreadsheet, sheet, { row, column, rows: 1, columns: 1 }, execution.launch.effective);
      sheet.values.set(row, column, undefined);
    }),
} satisfies Services;
