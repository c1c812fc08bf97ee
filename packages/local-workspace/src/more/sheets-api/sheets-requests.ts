// What a batch of the Advanced Sheets service may change of a tab's lines, cells and rules.
import { CELL_WRITTEN } from '../../calls/cell-prices.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { mapArea, refuseProtected, writeStyle, writeValues } from '../../model/sheets/cells.ts';
import { enter } from '../../model/sheets/coercion.ts';
import type { ValidationRule } from '../../model/sheets/sheet-rules.ts';
import type { SheetData, SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { instantOfSerial } from '../../model/time/zone.ts';
import { writerOf } from '../../services/access.ts';
import { charge } from './sheets-targets.ts';

interface Tab {
  readonly sheetId?: number;
}

interface GridRange extends Tab {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

function tabOf(book: SpreadsheetData, { sheetId = 0 }: Tab = {}): SheetData {
  const found = book.sheets.find((each) => each.id === Number(sheetId));
  if (!found) throw new ServiceError(`Invalid requests[0]: No grid with id: ${sheetId}`);
  return found;
}

/** A side that is not told goes to the edge of the tab. @throws ServiceError for what lies beyond it */
function areaOf(sheet: SheetData, range: GridRange): Area {
  const { startRowIndex: top = 0, endRowIndex: bottom = sheet.rows } = range;
  const { startColumnIndex: left = 0, endColumnIndex: right = sheet.columns } = range;
  if (bottom > sheet.rows || right > sheet.columns || top >= bottom || left >= right) {
    throw new ServiceError('Invalid requests[0]: Attempting to write outside the grid.');
  }
  return { row: top + 1, column: left + 1, rows: bottom - top, columns: right - left };
}

/** @throws ServiceError where nothing is named of what to change */
function fieldsOf(mask: unknown, known: readonly string[], kind: string): string[] {
  const named = String(mask ?? '').split(',');
  if (named[0] === '') {
    throw new ServiceError(
      `Invalid requests[0].${kind}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  }
  const odd = named.find((each) => each !== '*' && !known.includes(each));
  if (odd) throw new ServiceError(`Sheets.Spreadsheets.batchUpdate of ${kind}.${odd} is not emulated`, 'Error');
  return named[0] === '*' ? [...known] : named;
}

interface DimensionWish {
  readonly range?: Tab & { dimension?: string; startIndex?: number; endIndex?: number };
  readonly properties?: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
  readonly fields?: string;
}

function updateDimensionProperties(_: Execution, book: SpreadsheetData, wish: DimensionWish): void {
  const { range = {}, properties = {} } = wish;
  const sheet = tabOf(book, range);
  const isRow = range.dimension !== 'COLUMNS';
  const [from, to] = [(range.startIndex ?? 0) + 1, range.endIndex ?? (isRow ? sheet.rows : sheet.columns)];
  const lines = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const fields = fieldsOf(wish.fields, ['pixelSize', 'hiddenByUser'], 'updateDimensionProperties');
  if (fields.includes('pixelSize') && properties.pixelSize !== undefined) {
    const sizes = isRow ? sheet.rowHeights : sheet.columnWidths;
    for (const each of lines) sizes[each] = properties.pixelSize;
  }
  if (!fields.includes('hiddenByUser')) return;
  const others = ((isRow ? sheet.hiddenRows : sheet.hiddenColumns) ?? []).filter((each) => !lines.includes(each));
  const hidden = properties.hiddenByUser ? [...others, ...lines].sort((a, b) => a - b) : others;
  Object.assign(sheet, isRow ? { hiddenRows: hidden } : { hiddenColumns: hidden });
}

interface ExtendedValue {
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}

interface CellsWish {
  readonly rows?: readonly {
    readonly values?: readonly { readonly userEnteredValue?: ExtendedValue; readonly note?: string }[];
  }[];
  readonly fields?: string;
  readonly range?: GridRange;
  readonly start?: Tab & { readonly rowIndex?: number; readonly columnIndex?: number };
}

/** What is named and not given of a cell is taken off it. */
function updateCells(execution: Execution, book: SpreadsheetData, { rows = [], ...wish }: CellsWish): void {
  const sheet = tabOf(book, wish.range ?? wish.start);
  const { rowIndex: top = 0, columnIndex: left = 0 } = wish.start ?? {};
  const width = Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
  const area = areaOf(
    sheet,
    wish.range ?? {
      startRowIndex: top,
      endRowIndex: top + Math.max(1, rows.length),
      startColumnIndex: left,
      endColumnIndex: left + width,
    },
  );
  const fields = fieldsOf(wish.fields, ['userEnteredValue', 'note'], 'updateCells');
  refuseProtected(book, sheet, area, execution.launch.effective);
  const cellAt = (row: number, column: number) => rows[row - area.row]?.values?.[column - area.column];
  if (fields.includes('note')) {
    writeStyle(sheet, area, 'note', (down, across) => cellAt(area.row + down, area.column + across)?.note || undefined);
  }
  if (!fields.includes('userEnteredValue')) return;
  charge(execution, CELL_WRITTEN, area.rows * area.columns);
  mapArea(area, (row, column) => {
    const { formulaValue, stringValue, numberValue, boolValue } = cellAt(row, column)?.userEnteredValue ?? {};
    if (formulaValue === undefined) sheet.values.set(row, column, stringValue ?? numberValue ?? boolValue);
    else writeValues(book, sheet, { row, column, rows: 1, columns: 1 }, [[formulaValue]], writerOf(execution, book));
  });
}

/** The criteria of scripts by the types of the API. */
const criteriaOf: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  DATE_EQ: 'DATE_EQUAL_TO',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_AFTER: 'DATE_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
  ONE_OF_LIST: 'VALUE_IN_LIST',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  BOOLEAN: 'CHECKBOX',
};

interface RuleWish {
  readonly condition?: {
    readonly type?: string;
    readonly values?: readonly { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
  };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

/** @throws Error for a type that is not emulated */
function ruleOf(execution: Execution, book: SpreadsheetData, area: Area, wish: RuleWish): ValidationRule {
  const { type = '', values = [] } = wish.condition ?? {};
  const criteria = criteriaOf[type];
  if (criteria === undefined) {
    throw new ServiceError(`Sheets.Spreadsheets.batchUpdate of setDataValidation ${type} is not emulated`, 'Error');
  }
  const { place } = writerOf(execution, book);
  const texts = values.map((each) => each.userEnteredValue ?? '');
  // A number or a day is read as it is typed; a formula stays one.
  const typed = texts.map((text) => {
    if (!/^(NUMBER|DATE)_/.test(type) || text.startsWith('=')) return text;
    const { value } = enter(text, undefined, place);
    return type.startsWith('DATE_') && typeof value === 'number'
      ? { $date: instantOfSerial(place.zone, value) }
      : value;
  });
  const relative = values[0]?.relativeDate;
  const own = criteria === 'VALUE_IN_LIST' ? [texts, wish.showCustomUi === true] : typed;
  return {
    criteria: relative ? `${criteria}_RELATIVE` : criteria,
    values: relative ? [relative] : own,
    allowInvalid: wish.strict !== true,
    helpText: wish.inputMessage ?? null,
    ...(criteria === 'CUSTOM_FORMULA' && { origin: { row: area.row, column: area.column } }),
  };
}

interface ValidationWish {
  readonly range?: GridRange;
  readonly rule?: RuleWish | null;
}

/** Without a rule those that stand there are taken off. */
function setDataValidation(execution: Execution, book: SpreadsheetData, { range = {}, rule }: ValidationWish): void {
  const sheet = tabOf(book, range);
  const area = areaOf(sheet, range);
  refuseProtected(book, sheet, area, execution.launch.effective);
  const kept = rule ? ruleOf(execution, book, area, rule) : undefined;
  mapArea(area, (row, column) => sheet.validations.set(row, column, kept));
}

/** Requests of a batch by their kind; each answers nothing. */
export const requests: Readonly<
  Record<string, (execution: Execution, book: SpreadsheetData, wish: Readonly<Record<string, unknown>>) => void>
> = { updateDimensionProperties, updateCells, setDataValidation };
