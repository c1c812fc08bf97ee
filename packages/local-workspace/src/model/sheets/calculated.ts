// The door between a spreadsheet's cells and whoever calculates their formulas.
import type { CellPlace } from './a1.ts';
import type { PlainValue, SheetData, SpreadsheetData } from './spreadsheet.ts';

/** What a cell comes to: of its own formula, or of one that fills it. */
export interface Calculated {
  readonly value: PlainValue | undefined;
  /** How the result is shown where the cell has no format of its own. */
  readonly format?: string;
  /** Of an error: what is wrong, in words. */
  readonly problem?: string;
}

/** The results of one sheet at this moment. */
export interface SheetResults {
  /** @returns undefined for a cell that is as it is stored */
  at(row: number, column: number): Calculated | undefined;
  /** The last row and column that formulas fill beyond their own cells. */
  readonly filled: { readonly row: number; readonly column: number };
  /** Visits every cell that has a result; a formula that fills more comes with the size of its table. */
  each(visit: (row: number, column: number, result: Calculated, table?: TableSize) => void): void;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Calculation {
  /** @returns the results of a sheet; undefined where it has no formula */
  results(sheet: SheetData): SheetResults | undefined;
  /** @returns tells of each cell whether a formula written for `origin` holds there, its references moved along */
  condition(formula: string, sheet: SheetData, origin: CellPlace): (cell: CellPlace) => boolean;
}

const calculations = new WeakMap<SpreadsheetData, Calculation>();

/** Says who calculates a spreadsheet. */
export function calculateWith(spreadsheet: SpreadsheetData, calculation: Calculation): void {
  calculations.set(spreadsheet, calculation);
}

/** @returns who calculates a spreadsheet; undefined: nobody, and its formulas have no values */
export function calculationOf(spreadsheet: SpreadsheetData): Calculation | undefined {
  return calculations.get(spreadsheet);
}

/** @returns the results of a sheet; undefined where all of its cells are as they are stored */
export function resultsOf(spreadsheet: SpreadsheetData, sheet: SheetData): SheetResults | undefined {
  return sheet.values.held ? calculations.get(spreadsheet)?.results(sheet) : undefined;
}

/** All results of a spreadsheet, to be sent to another thread: by sheet, row, column, result and table. */
export type KeptResults = readonly (readonly [number, number, number, Calculated, TableSize?])[];

/** @returns the results of all sheets as they are now */
export function keptResults(spreadsheet: SpreadsheetData): KeptResults {
  const kept: [number, number, number, Calculated, TableSize?][] = [];
  for (const sheet of spreadsheet.sheets) {
    resultsOf(spreadsheet, sheet)?.each((row, column, result, table) => {
      kept.push(table ? [sheet.id, row, column, result, table] : [sheet.id, row, column, result]);
    });
  }
  return kept;
}

/** Gives a spreadsheet the results that were kept elsewhere. */
export function calculateAsKept(spreadsheet: SpreadsheetData, kept: KeptResults): void {
  const sheets = new Map<number, Map<string, (typeof kept)[number]>>();
  const extents = new Map<number, { row: number; column: number }>();
  for (const each of kept) {
    const [id, row, column] = each;
    const cells = sheets.get(id) ?? new Map();
    sheets.set(id, cells.set(`${row} ${column}`, each));
    const extent = extents.get(id) ?? { row: 0, column: 0 };
    extents.set(id, { row: Math.max(extent.row, row), column: Math.max(extent.column, column) });
  }
  calculateWith(spreadsheet, {
    condition: () => () => false,
    results: ({ id }) => ({
      at: (row, column) => sheets.get(id)?.get(`${row} ${column}`)?.[3],
      filled: extents.get(id) ?? { row: 0, column: 0 },
      each: (visit) => {
        for (const [, row, column, result, table] of sheets.get(id)?.values() ?? []) visit(row, column, result, table);
      },
    }),
  });
}

/** A cell as it is read and shown. */
export interface Seen {
  readonly value: PlainValue | undefined;
  readonly format: string | number | undefined;
}

/** @returns how to see the cells of a sheet, for as long as nothing in it changes */
export function sightOf(spreadsheet: SpreadsheetData, sheet: SheetData): (row: number, column: number) => Seen {
  const results = resultsOf(spreadsheet, sheet);
  const { numberFormat } = sheet.styles;
  return (row, column) => {
    const [value, format] = [sheet.values.get(row, column), numberFormat.get(row, column)];
    if (value !== undefined && typeof value !== 'object') return { value, format };
    const found = results?.at(row, column);
    return { value: found?.value, format: format ?? found?.format };
  };
}
