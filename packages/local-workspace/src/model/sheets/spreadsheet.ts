// What a spreadsheet is made of: sheets, their layers of cells, and the settings around them.
import type { Area } from './a1.ts';
import { type KeptLayer, Layer } from './layer.ts';
import type { TextSwitches } from './look-names.ts';
import type { MetadataData } from './metadata.ts';
import type { PivotTable } from './pivot.ts';
import type { FilterData, ValidationRule } from './sheet-rules.ts';

/** A formula is kept as it was typed; what it comes to is calculated when it is read. */
interface Formula {
  readonly formula: string;
  /** The cell is the anchor of this pivot table; its formula is then the range of the source, and nobody's to see. */
  readonly pivot?: PivotTable;
}
export type PlainValue = number | string | boolean;
export type CellValue = PlainValue | Formula;

/** @returns the formula that was typed into a cell; undefined where there is none */
export function typedFormula(value: CellValue | null | undefined): string | undefined {
  return typeof value === 'object' && value !== null && !value.pivot ? value.formula : undefined;
}

/** Every attribute of a cell beside its value and validation is plain text or a number, as the script gave it. */
export const styleNames = [
  'numberFormat',
  'note',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontSize',
  'fontFamily',
  'fontLine',
  'wrapStrategy',
  'horizontalAlignment',
  'verticalAlignment',
  'border',
  'richText',
  'textRotation',
  'textDirection',
  'hyperlink',
] as const;
export type StyleName = (typeof styleNames)[number];

export interface Protection {
  readonly id: number;
  /** Absent: the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Of a protected sheet: what everybody may edit all the same. */
  unprotected?: Area[];
  /** Name of the range it was told to cover. */
  rangeName?: string | null;
  domainEdit?: boolean;
}

export interface ConditionalFormat extends TextSwitches {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background?: string;
  readonly fontColor?: string;
  /** Of a colour scale: its points, each a colour with where it stands. */
  readonly gradient?: readonly {
    readonly at: string;
    readonly colour: string;
    readonly value: string;
    readonly type?: string | null;
  }[];
}

/** Colours that alternate over the rows or columns of an area; a header's and a footer's stand apart. */
export interface Banding {
  readonly id: number;
  area: Area;
  readonly axis: 'rows' | 'columns';
  header?: string | null;
  first?: string | null;
  second?: string | null;
  footer?: string | null;
}

export interface Chart {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly position: readonly [row: number, column: number, x: number, y: number];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

/** Which groups a line lies in, outermost first, by whether each is folded; a line that none holds is not there. */
type LineGroups = Readonly<Record<number, readonly boolean[]>>;

export interface SheetData {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  readonly values: Layer<CellValue>;
  readonly validations: Layer<ValidationRule>;
  readonly styles: Record<StyleName, Layer<string | number>>;
  /** In column 1 of a response tab: the id of the row's response, which travels with the row. */
  readonly marks: Layer<string>;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  groups: { readonly rows: LineGroups; readonly columns: LineGroups };
  /** Along which axes a group is folded by the line before it, and not by the one after. */
  controlBefore?: readonly ('rows' | 'columns')[];
  merges: Area[];
  protections: Protection[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  /** Form whose responses arrive here, and what each column shows: `timestamp`, `email`, an item id, or '' for one of staff's own. */
  formId?: string;
  responseColumns?: string[];
  hiddenGridlines?: boolean;
  filter?: FilterData;
  hiddenRows?: number[];
  bandings?: Banding[];
  /** Ranges that somebody converted to a table, its header in the first row. */
  tables?: Area[];
  rightToLeft?: boolean;
}

export interface SpreadsheetData {
  readonly id: string;
  title: string;
  owner: string;
  editors: string[];
  viewers?: string[];
  zone: string;
  locale: string;
  /** How often its volatile functions are said to move, beside every change; absent: with changes alone. */
  recalculation?: 'MINUTE' | 'HOUR';
  sheets: SheetData[];
  activeSheet: number;
  namedRanges: Record<string, { sheetId: number; area: Area }>;
  metadata?: MetadataData[];
  /** Counts sheets, protections and charts, so that no id comes twice. */
  lastId: number;
  /** When it was made and changed last. */
  created?: number;
  updated?: number;
}

/** @returns how a named range is written that is asked for in whatever letters; undefined where there is none */
export function namedLike({ namedRanges }: SpreadsheetData, name: string): string | undefined {
  if (Object.hasOwn(namedRanges, name)) return name;
  return Object.keys(namedRanges).find((each) => each.toLowerCase() === name.toLowerCase());
}

/** @returns an empty sheet of Google's first size, 1000 × 26 (facts 11.2) unless told otherwise */
export function newSheet(id: number, name: string, rows = 1000, columns = 26): SheetData {
  const styles = Object.fromEntries(styleNames.map((each) => [each, new Layer<string | number>()]));
  return {
    id,
    name,
    rows,
    columns,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    values: new Layer<CellValue>(),
    validations: new Layer<ValidationRule>(),
    styles: styles as Record<StyleName, Layer<string | number>>,
    marks: new Layer<string>(),
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    groups: { rows: {}, columns: {} },
    merges: [],
    protections: [],
    conditionalFormats: [],
    charts: [],
  };
}

/** @returns a spreadsheet with one empty sheet */
export function newSpreadsheet(
  id: string,
  title: string,
  owner: string,
  zone: string,
  locale: string,
): SpreadsheetData {
  return {
    id,
    title,
    owner,
    editors: [],
    zone,
    locale,
    sheets: [newSheet(0, 'Sheet1')],
    activeSheet: 0,
    namedRanges: {},
    lastId: 0,
  };
}

interface KeptBefore {
  readonly groupDepths?: Readonly<Record<number, number>>;
  readonly groupsCollapsed?: boolean;
  readonly rowGroupDepths?: Readonly<Record<number, number>>;
  readonly rowGroupsCollapsed?: boolean;
}

/** A sheet was once kept with how deep its lines lie, and whether all groups of an axis are folded. */
function groupsBefore(sheet: KeptBefore): SheetData['groups'] {
  const linesOf = (depths: Readonly<Record<number, number>> = {}, collapsed = false): LineGroups => {
    const grouped = Object.entries(depths).filter(([, depth]) => depth > 0);
    return Object.fromEntries(grouped.map(([line, depth]) => [line, new Array<boolean>(depth).fill(collapsed)]));
  };
  return {
    rows: linesOf(sheet.rowGroupDepths, sheet.rowGroupsCollapsed),
    columns: linesOf(sheet.groupDepths, sheet.groupsCollapsed),
  };
}

/** @returns the sheet with its layers rebuilt, from its JSON */
export function reviveSheet(sheet: SheetData): SheetData {
  const target = sheet as { values: unknown; validations: unknown; marks: unknown };
  target.values = Layer.revive(sheet.values as unknown as KeptLayer<CellValue>);
  target.validations = Layer.revive(sheet.validations as unknown as KeptLayer<ValidationRule>);
  target.marks = Layer.revive(sheet.marks as unknown as KeptLayer<string>);
  if (sheet.filter && !sheet.filter.area) delete sheet.filter;
  sheet.groups ??= groupsBefore(sheet as SheetData & KeptBefore);
  for (const name of styleNames) {
    sheet.styles[name] = Layer.revive((sheet.styles[name] ?? []) as unknown as KeptLayer<string | number>);
  }
  return sheet;
}

/** @returns the spreadsheet with the layers of its sheets rebuilt, from its JSON */
export function reviveSpreadsheet(json: SpreadsheetData): SpreadsheetData {
  json.sheets.forEach(reviveSheet);
  return json;
}
