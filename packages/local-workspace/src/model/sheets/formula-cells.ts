// Keeps the formulas of a spreadsheet with the cells they name, whatever is inserted, deleted, moved, sorted or renamed.
import { copied, following, type Relocation, relocating, renaming, rewritten } from '../../formulas/rewriting.ts';
import type { Area, CellPlace } from './a1.ts';
import type { ValidationRule } from './sheet-rules.ts';
import type { CellValue, SheetData, SpreadsheetData } from './spreadsheet.ts';

/** Rewrites every formula in a cell of the sheet. */
function eachFormula(
  sheet: SheetData,
  rewrite: (formula: string, row: number, column: number) => string,
  area?: Area,
): void {
  const changed: [number, number, CellValue][] = [];
  sheet.values.eachHeld((value, row, column) => {
    if (typeof value !== 'object') return;
    if (area && (row < area.row || row >= area.row + area.rows)) return;
    if (area && (column < area.column || column >= area.column + area.columns)) return;
    const fresh = rewrite(value.formula, row, column);
    if (fresh !== value.formula) changed.push([row, column, { ...value, formula: fresh }]);
  });
  for (const [row, column, value] of changed) sheet.values.set(row, column, value);
}

/** After cells of a sheet have moved: formulas, conditions and rules name the same cells as before, or #REF! where they are gone. */
export function formulasFollow(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  move: (area: Area) => Area | undefined,
): void {
  const { locale, sheets } = spreadsheet;
  for (const host of sheets) {
    const change = following(sheet.name, host.name, move);
    eachFormula(host, (formula) => rewritten(formula, locale, change));
    conditionsFollow(host, sheet === host ? move : undefined, (formula) => rewritten(formula, locale, change), locale);
  }
}

/** A formula with the cell it is written for, after that cell has moved; the next one that is left takes the place of a lost one. */
function anchored(
  formula: string,
  origin: CellPlace,
  move: ((area: Area) => Area | undefined) | undefined,
  rewrite: (formula: string) => string,
  locale: string,
): { formula: string; origin: CellPlace } {
  const at = (down: number, across: number) =>
    move?.({ row: origin.row + down, column: origin.column + across, rows: 1, columns: 1 });
  if (!move) return { formula: rewrite(formula), origin };
  for (let step = 0; step < 1000; step++) {
    for (const [down, across] of [
      [step, 0],
      [0, step],
    ] as const) {
      const found = at(down, across);
      if (found) {
        const place = { row: found.row, column: found.column };
        return { formula: rewrite(copied(formula, locale, down, across)), origin: place };
      }
    }
  }
  return { formula: rewrite(formula), origin };
}

const textOf = (values: readonly unknown[]) => {
  const text = String(values[0] ?? '');
  return text.startsWith('=') ? text : `=${text}`;
};

function conditionsFollow(
  host: SheetData,
  move: ((area: Area) => Area | undefined) | undefined,
  rewrite: (formula: string) => string,
  locale: string,
): void {
  host.conditionalFormats = host.conditionalFormats.map((each) => {
    const [first] = each.areas;
    if (each.criteria !== 'CUSTOM_FORMULA' || !first) return each;
    const { formula } = anchored(textOf(each.values), first, move, rewrite, locale);
    return formula === textOf(each.values) ? each : { ...each, values: [formula] };
  });
  const fresh = new Map<ValidationRule, ValidationRule>();
  host.validations.eachHeld((rule, row, column) => {
    if (rule.criteria !== 'CUSTOM_FORMULA') return;
    let next = fresh.get(rule);
    if (!next) {
      const { formula, origin } = anchored(textOf(rule.values), rule.origin ?? { row, column }, move, rewrite, locale);
      next = { ...rule, values: [formula], origin };
      fresh.set(rule, next);
    }
    host.validations.set(row, column, next);
  });
}

/** After a tab was given another name, or before it goes: then what named it is lost. */
export function formulasRenamed(spreadsheet: SpreadsheetData, before: string, name: string | undefined): void {
  const change = renaming(before, name);
  for (const host of spreadsheet.sheets) {
    const rewrite = (formula: string) => rewritten(formula, spreadsheet.locale, change);
    eachFormula(host, rewrite);
    conditionsFollow(host, undefined, rewrite, spreadsheet.locale);
  }
}

/** After the rows of an area have moved like copies: `by` says how far the one that is now in this place has come from below. */
export function formulasMoved(
  { locale }: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  by: (down: number) => number,
): void {
  eachFormula(sheet, (formula, row) => copied(formula, locale, -by(row - area.row), 0), area);
}

/** Before a block is cut and pasted: what named its cells names them in their new place, and its own formulas name the same cells. */
export function formulasRelocated(spreadsheet: SpreadsheetData, block: Relocation): void {
  const { locale, sheets } = spreadsheet;
  const { area, from, to } = block;
  for (const host of sheets) {
    eachFormula(host, (formula, row, column) => {
      const inside =
        host.name === from &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      return rewritten(formula, locale, relocating(block, host.name, inside ? to : host.name));
    });
  }
}

/**
 * @param source cells that the entries were copied from, laid over the area as often as they fit; of one entry for all: the first cell
 * @returns what is entered in each cell, formulas with their relative references moved along
 */
export function entriesFrom(
  source: Area,
  { locale }: SpreadsheetData,
  sheet: SheetData,
  area: Area,
  matrix: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const isFormula = (entry: unknown): entry is string =>
    typeof entry === 'string' && entry.startsWith('=') && entry.length > 1;
  if (!matrix.some((row) => row.some(isFormula))) return matrix;
  return matrix.map((row, down) =>
    row.map((entry, across) => {
      const [y, x] = [area.row + down, area.column + across];
      if (!isFormula(entry) || sheet.styles.numberFormat.get(y, x) === '@') return entry;
      const from = { row: source.row + (down % source.rows), column: source.column + (across % source.columns) };
      return copied(entry, locale, y - from.row, x - from.column);
    }),
  );
}

/** @returns the value as a copy of its cell has it so many rows and columns away */
export function copiedValue(
  value: CellValue | undefined,
  locale: string,
  down: number,
  across: number,
): CellValue | undefined {
  if (typeof value !== 'object') return value;
  const formula = copied(value.formula, locale, down, across);
  // A pivot table is told from its copy by its id.
  return value.pivot
    ? { formula, pivot: { ...value.pivot, id: value.pivot.id + down * 20_000 + across } }
    : { formula };
}

/** Remembers every formula of a spreadsheet. @returns puts them back, in the cells that hold a formula again */
export function rememberedFormulas(spreadsheet: SpreadsheetData): (now: SpreadsheetData) => void {
  const kept = spreadsheet.sheets.map((sheet) => {
    const cells: [number, number, CellValue][] = [];
    sheet.values.eachHeld((value, row, column) => {
      if (typeof value === 'object') cells.push([row, column, value]);
    });
    return { id: sheet.id, cells };
  });
  return (now) => {
    for (const { id, cells } of kept) {
      const sheet = now.sheets.find((each) => each.id === id);
      for (const [row, column, value] of cells) {
        if (typeof sheet?.values.get(row, column) === 'object') sheet.values.set(row, column, value);
      }
    }
  };
}
