// Sheets as the sheet page has read them, for the tests of its parts.
import type { SheetLook } from '../../src/data/index.ts';
import { shapeOf } from '../../src/web/sheet/shape.ts';
import { type SheetAnswer, SheetData } from '../../src/web/sheet/sheet-data.ts';
import type { Measure } from '../../src/web/sheet/text-width.ts';

export const PLAIN: SheetLook = {
  styles: [],
  styleOf: [],
  typed: {},
  linked: {},
  merges: [],
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  groups: { rows: [], columns: [] },
  invalid: [],
  filtered: null,
  unprotected: [],
  chartPlaces: [],
};

type Texts = readonly (readonly string[])[];

/** A sheet of 20 rows and 6 columns that shows these texts and looks so. */
export function sheet(values: Texts, look: Partial<SheetLook> = {}, more: Partial<SheetAnswer> = {}): SheetData {
  return new SheetData({
    spreadsheet: 's',
    id: 0,
    name: 'Daftar',
    hidden: false,
    rows: 20,
    columns: 6,
    lastRow: values.length,
    lastColumn: Math.max(0, ...values.map((row) => row.length)),
    values,
    formulas: {},
    notes: {},
    validations: [],
    backgrounds: {},
    conditionalFormats: [],
    protections: [],
    charts: [],
    columnWidths: [],
    hiddenColumns: [],
    filteredRows: [],
    frozenRows: 1,
    frozenColumns: 0,
    hiddenGridlines: false,
    zone: 'Asia/Pontianak',
    locale: 'id_ID',
    links: {},
    look: { ...PLAIN, ...look },
    ...more,
  });
}

/** Letters of 7 pixels in the usual size. */
export const measure: Measure = (text, { size = 10, bold } = {}) => text.length * size * (bold ? 0.8 : 0.7);

/** Its rows and columns, without the rows of a filter view. */
export const shape = (data: SheetData, beyond: ReadonlySet<number> = new Set()) => shapeOf(data, beyond, measure);
