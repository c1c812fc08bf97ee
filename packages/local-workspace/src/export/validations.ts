// Gives a worksheet the data validation of a sheet: dropdowns as dropdowns, other rules as formulas; warnings do not refuse.
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { copied } from '../formulas/rewriting.ts';
import { type Area, a1Of } from '../model/sheets/a1.ts';
import type { ValidationRule } from '../model/sheets/sheet-rules.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { formulaOf } from './criteria.ts';

/** Characters that Excel takes in a list written into the rule itself, where no choice may hold a comma. */
const longestInline = 255;
/** Characters of the help that Excel shows. */
const longestHelp = 255;

/** Lists of choices that are too long for a rule stand in columns of a hidden sheet. */
export class Choices {
  private readonly lists: (readonly string[])[] = [];
  private readonly name: string;

  private readonly book: Workbook;

  /** @param taken names of the other sheets */
  constructor(book: Workbook, taken: readonly string[]) {
    this.book = book;
    let name = 'Lists';
    for (let number = 2; taken.some((each) => each.toLowerCase() === name.toLowerCase()); number++) {
      name = `Lists ${number}`;
    }
    this.name = name;
  }

  /** @returns what a rule gives as its list: the choices themselves, or where they stand */
  formula(choices: readonly string[]): string {
    const inline = choices.join(',');
    const fits = inline.length <= longestInline && choices.every((each) => !/[,"]/.test(each) && each.trim() === each);
    if (fits) return `"${inline}"`;
    let place = this.lists.findIndex((each) => JSON.stringify(each) === JSON.stringify(choices));
    if (place < 0) place = this.lists.push(choices) - 1;
    const column = a1Of({ row: 1, column: place + 1, rows: 1, columns: 1 }).replace('1', '');
    return `'${this.name}'!$${column}$1:$${column}$${choices.length}`;
  }

  /** Adds the hidden sheet, where one is needed. */
  write(): void {
    if (this.lists.length === 0) return;
    const sheet = this.book.addWorksheet(this.name, { state: 'hidden' });
    for (const [column, choices] of this.lists.entries()) {
      for (const [row, choice] of choices.entries()) {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = choice;
        cell.numFmt = '@';
      }
    }
  }
}

/** @returns `'A tab'!$A$1:$B$2`; undefined for a sheet that is gone */
export type RangeText = (sheet: number, area: Area) => string | undefined;

interface Run {
  readonly rule: ValidationRule;
  readonly area: Area;
}

/** Neighbouring cells of a column with the same rule are one run. */
function runsOf(sheet: SheetData): Run[] {
  const runs: Run[] = [];
  for (let column = 1; column <= sheet.columns; column++) {
    let start = 1;
    let current: { readonly rule: ValidationRule; readonly text: string } | undefined;
    for (let row = 1; row <= sheet.rows + 1; row++) {
      const rule = row <= sheet.rows ? sheet.validations.get(row, column) : undefined;
      const text = rule && rule !== current?.rule ? JSON.stringify(rule) : current?.text;
      if (rule ? rule === current?.rule || text === current?.text : !current) continue;
      if (current) runs.push({ rule: current.rule, area: { row: start, column, rows: row - start, columns: 1 } });
      current = rule && text !== undefined ? { rule, text } : undefined;
      start = row;
    }
  }
  return runs;
}

/** Adds the rules that Excel has. Checkboxes are none: their cells hold TRUE and FALSE. */
export function addValidations(
  target: Worksheet,
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  choices: Choices,
  rangeText: RangeText,
): void {
  // exceljs writes what it is given here, also for a whole range; its types name single cells only.
  const rules = (target as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } })
    .dataValidations;
  for (const { rule, area } of runsOf(sheet)) {
    const made = excelRule(rule, area, spreadsheet, choices, rangeText);
    if (made) rules.add(a1Of(area), made);
  }
}

function excelRule(
  rule: ValidationRule,
  { row, column }: Area,
  spreadsheet: SpreadsheetData,
  choices: Choices,
  rangeText: RangeText,
): DataValidation | undefined {
  const help = rule.helpText ? { showInputMessage: true, prompt: rule.helpText.slice(0, longestHelp) } : {};
  const base = { allowBlank: true, showErrorMessage: !rule.allowInvalid, ...help };
  if (rule.criteria === 'VALUE_IN_LIST') {
    const list = (rule.values[0] as readonly unknown[]).map(String);
    return list.length > 0 ? { ...base, type: 'list', formulae: [choices.formula(list)] } : undefined;
  }
  if (rule.criteria === 'VALUE_IN_RANGE') {
    const range = rule.values[0] as Area & { readonly sheet: number };
    const text = rangeText(range.sheet, range);
    return text === undefined ? undefined : { ...base, type: 'list', formulae: [text] };
  }
  if (rule.criteria === 'CHECKBOX') return undefined;
  const { origin = { row, column } } = rule;
  const values =
    rule.criteria === 'CUSTOM_FORMULA'
      ? [
          copied(
            `=${String(rule.values[0] ?? '').replace(/^=/, '')}`,
            spreadsheet.locale,
            row - origin.row,
            column - origin.column,
          ),
        ]
      : rule.values;
  const formula = formulaOf(rule.criteria, values, a1Of({ row, column, rows: 1, columns: 1 }), spreadsheet);
  return formula === undefined ? undefined : { ...base, type: 'custom', formulae: [formula] };
}
