// Entries that stand in cells whose rule does not take them: a rule that only warns lets them in, and the sheet marks them.
import { a1Of } from '../model/sheets/a1.ts';
import { sightOf } from '../model/sheets/calculated.ts';
import { contentExtent } from '../model/sheets/cells.ts';
import { shown } from '../model/sheets/display.ts';
import type { ValidationRule } from '../model/sheets/sheet-rules.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { choicesOf, satisfies } from '../model/sheets/validation.ts';

/** @returns the addresses of these cells */
export function brokenRules(spreadsheet: SpreadsheetData, sheet: SheetData): string[] {
  const last = contentExtent(spreadsheet, sheet).row;
  const sight = sightOf(spreadsheet, sheet);
  // A list is read once for all cells that have it.
  const lists = new Map<ValidationRule, ReadonlySet<string> | undefined>();
  const listOf = (rule: ValidationRule) => {
    if (!lists.has(rule)) {
      const choices = choicesOf(rule, spreadsheet);
      lists.set(rule, choices && new Set(choices));
    }
    return lists.get(rule);
  };
  const broken: string[] = [];
  for (let row = 1; row <= last; row++) {
    for (const [index, rule] of (sheet.validations.row(row) ?? []).entries()) {
      if (!rule) continue;
      const at = { row, column: index + 1 };
      const { value, format } = sight(at.row, at.column);
      if (value === undefined || value === '') continue;
      const list = listOf(rule);
      const passes = list
        ? list.has(String(value)) || list.has(shown(value, format, spreadsheet.locale))
        : satisfies(rule, { value, format }, spreadsheet, sheet, at);
      if (!passes) broken.push(a1Of({ ...at, rows: 1, columns: 1 }));
    }
  }
  return broken;
}
