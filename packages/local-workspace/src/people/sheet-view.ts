// A sheet as plain data for whoever shows it: values, and everything around them that a person sees.
import type { SheetContent, SheetInfo } from '../facade.ts';
import { a1Of, columnName, notationOf } from '../model/sheets/a1.ts';
import { sightOf } from '../model/sheets/calculated.ts';
import { contentExtent } from '../model/sheets/cells.ts';
import { readsAsDate, shown } from '../model/sheets/display.ts';
import { hiddenByFilter } from '../model/sheets/filter.ts';
import { hiddenLines } from '../model/sheets/groups.ts';
import type { ValidationRule } from '../model/sheets/sheet-rules.ts';
import { type PlainValue, type SheetData, type SpreadsheetData, typedFormula } from '../model/sheets/spreadsheet.ts';
import { choicesOf } from '../model/sheets/validation.ts';
import { wallOfSerial } from '../model/time/zone.ts';

/** @returns name, size and state of a sheet */
export function sheetInfo(spreadsheet: SpreadsheetData, sheet: SheetData): SheetInfo {
  const { row, column } = contentExtent(spreadsheet, sheet);
  const { id, name, hidden, rows, columns } = sheet;
  return { spreadsheet: spreadsheet.id, id, name, hidden, rows, columns, lastRow: row, lastColumn: column };
}

/** A cell as plain data: a date as ISO text on the spreadsheet's wall clock, only the time for a time of day. */
function plainValue(value: PlainValue | undefined, format: string | number | undefined): PlainValue {
  if (value === undefined) return '';
  if (!readsAsDate(value, format)) return value;
  const [day = '', time = ''] = new Date(wallOfSerial(value)).toISOString().split('T');
  if (value >= 0 && value < 1) return time.slice(0, 8);
  return Number.isInteger(value) ? day : `${day}T${time.slice(0, 8)}`;
}

/** Puts a row's texts of one attribute into a record by address. */
function noteCells(
  cells: readonly (string | number | undefined | null)[] | undefined,
  row: number,
  record: Record<string, string>,
): void {
  cells?.forEach((each, index) => {
    if (each !== undefined && each !== null) record[one(row, index + 1)] = String(each);
  });
}

const one = (row: number, column: number) => a1Of({ row, column, rows: 1, columns: 1 });

/** @returns everything a page needs to show a sheet; `display` gives texts as the sheet shows them */
export function sheetContent(spreadsheet: SpreadsheetData, sheet: SheetData, display: boolean): SheetContent {
  const info = sheetInfo(spreadsheet, sheet);
  const values: (string | number | boolean)[][] = [];
  const formulas: Record<string, string> = {};
  const notes: Record<string, string> = {};
  const backgrounds: Record<string, string> = {};
  const { note, background } = sheet.styles;
  const sight = sightOf(spreadsheet, sheet);
  for (let row = 1; row <= info.lastRow; row++) {
    const cells: (string | number | boolean)[] = new Array(info.lastColumn);
    const stored = sheet.values.row(row);
    for (let index = 0; index < info.lastColumn; index++) {
      const { value, format } = sight(row, index + 1);
      cells[index] = display ? shown(value, format, spreadsheet.locale) : plainValue(value, format);
      const held = stored?.[index];
      const formula = typedFormula(held);
      if (formula !== undefined) formulas[one(row, index + 1)] = formula;
    }
    noteCells(note.row(row), row, notes);
    noteCells(background.row(row), row, backgrounds);
    values.push(cells);
  }
  return {
    ...info,
    values,
    formulas,
    notes,
    backgrounds,
    validations: validations(spreadsheet, sheet),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, ...rest }) => ({
      ...rest,
      ranges: areas.map(notationOf),
    })),
    protections: sheet.protections.map((each) => ({
      range: each.area ? notationOf(each.area) : '',
      description: each.description,
      warningOnly: each.warningOnly,
      // The owner passes without standing among the editors (facts 3.5).
      editors: [...new Set([spreadsheet.owner, ...each.editors])],
    })),
    charts: sheet.charts.map((each) => ({
      type: each.type,
      ranges: each.areas.map(({ sheetId, area }) => {
        const name = spreadsheet.sheets.find(({ id }) => id === sheetId)?.name ?? '';
        return `'${name.replaceAll("'", "''")}'!${notationOf(area)}`;
      }),
      title: String(each.options.title ?? ''),
      options: each.options,
    })),
    columnWidths: Array.from({ length: info.lastColumn }, (_, index) => sheet.columnWidths[index + 1] ?? 100),
    hiddenColumns: hiddenLines(sheet, 'columns'),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines === true,
    filteredRows: hiddenByFilter(spreadsheet, sheet),
    zone: spreadsheet.zone,
    locale: spreadsheet.locale,
  };
}

const ruleTexts = new WeakMap<ValidationRule, string>();

/** @returns a text by which equal rules are known */
function ruleText(rule: ValidationRule | undefined): string {
  if (!rule) return '';
  const text = ruleTexts.get(rule) ?? JSON.stringify(rule);
  ruleTexts.set(rule, text);
  return text;
}

interface RuleRun {
  readonly rule: ValidationRule;
  readonly range: string;
}

/** The runs of rules by layer, as long as neither the rules nor the grid change: a sheet is looked at far more often. */
const ruleRuns = new WeakMap<object, { readonly state: string; readonly runs: readonly RuleRun[] }>();

/** Rules by column run: neighbouring cells of one column with the same rule are one range. */
function validations(spreadsheet: SpreadsheetData, sheet: SheetData): SheetContent['validations'] {
  const state = `${sheet.validations.version} ${sheet.rows} ${sheet.columns}`;
  const known = ruleRuns.get(sheet.validations);
  const runs = known?.state === state ? known.runs : runsOf(sheet);
  ruleRuns.set(sheet.validations, { state, runs });
  return runs.map(({ rule, range }) => described(spreadsheet, rule, range));
}

function runsOf(sheet: SheetData): RuleRun[] {
  const found: RuleRun[] = [];
  for (let column = 1; column <= sheet.columns; column++) {
    let start = 1;
    let current: ValidationRule | undefined;
    for (let row = 1; row <= sheet.rows + 1; row++) {
      const rule = row <= sheet.rows ? sheet.validations.get(row, column) : undefined;
      if (rule === current || ruleText(rule) === ruleText(current)) continue;
      if (current)
        found.push({ rule: current, range: `${columnName(column)}${start}:${columnName(column)}${row - 1}` });
      current = rule;
      start = row;
    }
  }
  return found;
}

function described(spreadsheet: SpreadsheetData, rule: ValidationRule, range: string) {
  const values = choicesOf(rule, spreadsheet);
  const list = values ? { values } : {};
  return { range, ...list, criteria: rule.criteria, rejects: !rule.allowInvalid, help: rule.helpText ?? '' };
}
