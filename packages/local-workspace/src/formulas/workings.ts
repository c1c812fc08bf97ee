// Calculates the formulas of one spreadsheet: when they are read, and once until something changes.
import type { Area, CellPlace } from '../model/sheets/a1.ts';
import type { Calculated, Calculation, SheetResults } from '../model/sheets/calculated.ts';
import type { PivotTable } from '../model/sheets/pivot.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { serialOf } from '../model/time/zone.ts';
import { evaluate } from './evaluate.ts';
import { holdsDate, type SentArgument, type SentResult, sentArgument, takenResult } from './exchange.ts';
import { type FormatOf, Formats, holdsTable } from './formats.ts';
import { type Book, guarded, isMatrix, matrixOf, type Operand, Reach, type Scope, single } from './operands.ts';
import { calculated, circular, type Formula, filled, keyOf, type Page, pageOf, type Result } from './page.ts';
import { pivotShown } from './pivot-reading.ts';
import { type Node, parsed } from './syntax.ts';
import { FormulaError, type Matrix, Reading, type Scalar } from './values.ts';

/** A formula that waits for another one, which is calculated first: chains are longer than the stack. */
class Postponed extends Error {
  readonly formula: Formula;

  constructor(formula: Formula) {
    super();
    this.formula = formula;
  }
}
/** A formula tried only for the cells it may fill needs one that is being calculated: it cannot fill these. */
class Entangled extends Error {}

const deepest = 120;
const mostCalls = 200_000;
const longestText = 50_000;

/** What a workspace lends: its clock, its chance, and the functions of the project. */
export interface Surroundings {
  now(): number;
  /** A number from 0 up to but not 1. */
  chance(): number;
  /** Calls a function of the project's own. @returns undefined where there is none of that name */
  custom(name: string, args: readonly SentArgument[]): SentResult | undefined;
}

export class Workings implements Calculation, Book {
  reading: Reading;
  readonly dated = new Set<string>();
  private state = '';
  private readonly pages = new Map<SheetData, Page>();
  private readonly matrices = new Map<string, Matrix>();
  private readonly stack: Formula[] = [];
  /** Formulas on the stack below this one are not to be met: what runs is only a try. */
  private base = 0;
  private moment = 0;
  private calls = 0;
  private asks: 'nothing' | 'the day' | 'the second' = 'nothing';

  readonly spreadsheet: SpreadsheetData;
  private readonly surroundings: Surroundings;

  constructor(spreadsheet: SpreadsheetData, surroundings: Surroundings) {
    this.spreadsheet = spreadsheet;
    this.surroundings = surroundings;
    this.reading = new Reading(spreadsheet.locale);
  }

  results(sheet: SheetData): SheetResults | undefined {
    if (!sheet.values.held) return undefined;
    this.renew();
    const page = this.page(sheet);
    if (page.formulas.size === 0) return undefined;
    this.fillFrom(page, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });
    const at = (row: number, column: number): Calculated | undefined => {
      const formula = page.formulas.get(keyOf(row, column));
      const result = formula ? this.resultOf(formula) : page.filled.get(keyOf(row, column));
      return result && calculated(result);
    };
    const each: SheetResults['each'] = (visit) => {
      for (const formula of page.formulas.values()) {
        visit(formula.row, formula.column, calculated(this.resultOf(formula)), formula.table);
      }
      for (const [key, result] of page.filled) visit(Math.floor(key / 20_000), key % 20_000, calculated(result));
    };
    return { at, filled: page.extent, each };
  }

  condition(formula: string, sheet: SheetData, origin: CellPlace): (cell: CellPlace) => boolean {
    this.renew();
    const tree = parsed(formula.startsWith('=') ? formula : `=${formula}`, this.spreadsheet.locale);
    return (cell) => !(tree instanceof FormulaError) && this.holds(tree, sheet, origin, cell);
  }

  private holds(tree: Node, sheet: SheetData, origin: CellPlace, cell: CellPlace): boolean {
    this.calls = 0;
    const [down, across] = [cell.row - origin.row, cell.column - origin.column];
    const scope = { ...this.scope(sheet, cell.row, cell.column), arrays: true, down, across };
    for (let tries = 0; tries < 1000; tries++) {
      try {
        const value = single(evaluate(tree, scope), scope);
        return guarded(() => this.reading.truth(value)) === true;
      } catch (error) {
        if (error instanceof RangeError) return false;
        if (!(error instanceof Postponed)) throw error;
        this.work(error.formula);
      }
    }
    return false;
  }

  spend(): void {
    this.calls += 1;
    if (this.calls > mostCalls) throw new FormulaError('#ERROR!', 'Calculation limit was reached.');
  }

  now(): number {
    this.asks = 'the second';
    return serialOf(this.spreadsheet.zone, Math.floor(this.moment / 1000) * 1000);
  }

  chance(): number {
    this.asks = 'the second';
    return this.surroundings.chance();
  }

  today(): number {
    if (this.asks === 'nothing') this.asks = 'the day';
    return Math.floor(serialOf(this.spreadsheet.zone, this.moment));
  }

  custom(name: string, args: readonly Operand[]): Operand | undefined {
    const { zone } = this.spreadsheet;
    const formatAt: FormatOf = (sheet, row, column) => this.formatAt(sheet, row, column);
    const sent = args.map((each) => sentArgument(each, zone, (reach) => this.matrix(reach), formatAt));
    const result = this.surroundings.custom(name, sent);
    if (result === undefined || result instanceof FormulaError) return result;
    if (holdsDate(result)) this.dated.add(name);
    return takenResult(result, zone);
  }

  cell(sheet: SheetData, row: number, column: number): Scalar {
    const stored = sheet.values.get(row, column);
    if (stored !== undefined && typeof stored !== 'object') return stored;
    if (!sheet.values.held) return null;
    const page = this.page(sheet);
    if (stored) {
      const formula = page.formulas.get(keyOf(row, column));
      return formula ? this.resultOf(formula).value : null;
    }
    this.fillFrom(page, { row, column, rows: 1, columns: 1 });
    return page.filled.get(keyOf(row, column))?.value ?? null;
  }

  matrix({ sheet, area }: Reach): Matrix {
    const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const known = this.matrices.get(key);
    if (known) return known;
    const made = this.read(sheet, area);
    this.matrices.set(key, made);
    return made;
  }

  private read(sheet: SheetData, area: Area): Matrix {
    const page = sheet.values.held ? this.page(sheet) : undefined;
    if (page) this.fillFrom(page, area);
    const rows: (readonly Scalar[])[] = new Array(area.rows);
    const nothing: readonly Scalar[] = new Array(area.columns).fill(null);
    for (let down = 0; down < area.rows; down++) {
      const stored = sheet.values.row(area.row + down);
      if (!stored && !page) {
        rows[down] = nothing;
        continue;
      }
      const cells: Scalar[] = new Array(area.columns);
      for (let across = 0; across < area.columns; across++) {
        const value = stored?.[area.column - 1 + across] ?? null;
        if (value !== null && typeof value !== 'object') cells[across] = value;
        else if (!page) cells[across] = null;
        else {
          const key = keyOf(area.row + down, area.column + across);
          const formula = value === null ? undefined : page.formulas.get(key);
          cells[across] = formula ? this.resultOf(formula).value : (page.filled.get(key)?.value ?? null);
        }
      }
      rows[down] = cells;
    }
    return rows;
  }

  /** Forgets everything once anything that formulas read has changed. */
  private renew(): void {
    if (this.stack.length > 0) return;
    const { sheets, namedRanges, locale, zone } = this.spreadsheet;
    let state = `${locale} ${zone} ${JSON.stringify(namedRanges)}`;
    for (const { id, name, rows, columns, values, styles } of sheets) {
      state += ` ${id} ${name} ${rows} ${columns} ${values.version} ${styles.numberFormat.version}`;
    }
    const now = this.surroundings.now();
    if (state === this.state && !this.outlived(now)) return;
    this.state = state;
    this.moment = now;
    this.asks = 'nothing';
    this.reading = new Reading(locale);
    this.pages.clear();
    this.matrices.clear();
  }

  private outlived(now: number): boolean {
    if (this.asks === 'nothing') return false;
    if (this.asks === 'the second') return Math.floor(now / 1000) !== Math.floor(this.moment / 1000);
    const { zone } = this.spreadsheet;
    return Math.floor(serialOf(zone, now)) !== Math.floor(serialOf(zone, this.moment));
  }

  private page(sheet: SheetData): Page {
    const known = this.pages.get(sheet);
    if (known) return known;
    const page = pageOf(sheet, this.spreadsheet.locale);
    this.pages.set(sheet, page);
    return page;
  }

  /** Calculates the formulas whose results may reach into an area. */
  private fillFrom(page: Page, area: Area): void {
    if (page.pending.length === 0) return;
    page.pending = page.pending.filter((each) => !each.result);
    for (const formula of page.pending) {
      if (formula.result || formula.row >= area.row + area.rows || formula.column >= area.column + area.columns)
        continue;
      if (formula.place >= 0) {
        if (formula.place < this.base) throw new Entangled();
        formula.seen.push(area);
        continue;
      }
      const before = this.base;
      this.base = this.stack.length;
      try {
        this.resultOf(formula);
      } catch (error) {
        if (!(error instanceof Entangled)) throw error;
      } finally {
        this.base = before;
      }
    }
  }

  private resultOf(formula: Formula): Result {
    if (formula.result) return formula.result;
    if (formula.place >= 0) {
      if (formula.place < this.base) throw new Entangled();
      for (const each of this.stack.slice(formula.place)) each.circular = true;
      return { value: circular };
    }
    if (this.stack.length === 0) this.work(formula);
    else if (this.stack.length >= deepest) throw new Postponed(formula);
    else this.attempt(formula);
    return formula.result ?? { value: circular };
  }

  /** Calculates a formula, those first that it turns out to wait for. */
  private work(formula: Formula): void {
    const waiting = [formula];
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      try {
        if (!top.result) this.attempt(top);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Postponed)) throw error;
        const known = waiting.indexOf(error.formula);
        if (known < 0) waiting.push(error.formula);
        else for (const each of waiting.splice(known)) each.result = { value: circular };
      }
    }
  }

  private attempt(formula: Formula): void {
    if (this.stack.length === 0) this.calls = 0;
    formula.place = this.stack.length;
    formula.seen.length = 0;
    this.stack.push(formula);
    try {
      const made = this.calculate(formula);
      formula.result = formula.circular ? { value: circular } : made;
    } catch (error) {
      // Sums of ten thousand parts and the like are deeper than the stack.
      if (!(error instanceof RangeError)) throw error;
      formula.result = { value: new FormulaError('#ERROR!', 'The formula is too long.') };
    } finally {
      this.stack.length = formula.place;
      formula.place = -1;
    }
  }

  private scope(sheet: SheetData, row: number, column: number): Scope {
    return { book: this, sheet, row, column, arrays: false, names: new Map(), evaluate, down: 0, across: 0 };
  }

  private calculate(formula: Formula): Result {
    const { sheet, row, column, tree } = formula;
    if (tree instanceof FormulaError) return { value: tree };
    const scope = this.scope(sheet, row, column);
    const operand = guarded(() => evaluate(tree, scope));
    if (formula.pivot) return this.pivoted(formula, formula.pivot, operand, scope);
    const formats = new Formats(scope, (on, y, x) => this.formatAt(on, y, x));
    const wholeTable = formula.fills && (isMatrix(operand) || operand instanceof Reach);
    const cells = wholeTable ? matrixOf(operand, scope) : [[single(operand, scope)]];
    const known = new Map<number, string | undefined>();
    // What a table is made of line by line is also shown so.
    const lines = holdsTable(tree);
    const resultAt = (value: Scalar, down: number, across: number): Result => {
      if (typeof value === 'string' && value.length > longestText) {
        return {
          value: new FormulaError('#VALUE!', `The text is longer than the limit of ${longestText} characters.`),
        };
      }
      if (typeof value !== 'number') return { value };
      const key = lines ? keyOf(down, across) : across;
      if (!known.has(key)) known.set(key, formats.of(tree, across, down));
      const format = known.get(key);
      return format === undefined ? { value } : { value, format };
    };
    const first = resultAt(cells[0]?.[0] ?? null, 0, 0);
    if (formula.circular) return { value: circular };
    return filled(formula, cells, this.page(sheet), resultAt) ?? first;
  }

  private pivoted(formula: Formula, pivot: PivotTable, operand: Operand, scope: Scope): Result {
    const made = guarded(() => pivotShown(pivot, operand, scope, (on, y, x) => this.formatAt(on, y, x)));
    if (formula.circular) return { value: circular };
    if (made instanceof FormulaError) return { value: made };
    const cells = made.map((line) => line.map(({ value }) => value));
    const resultAt = (value: Scalar, down: number, across: number): Result => {
      const format = made[down]?.[across]?.format;
      return format === undefined ? { value } : { value, format };
    };
    return filled(formula, cells, this.page(formula.sheet), resultAt) ?? resultAt(cells[0]?.[0] ?? null, 0, 0);
  }

  /** The format a cell is shown in: its own, else that of its result, if that is known already. */
  private formatAt(sheet: SheetData, row: number, column: number): string | undefined {
    const own = sheet.styles.numberFormat.get(row, column);
    if (own !== undefined && own !== '') return own === '@' ? undefined : String(own);
    const page = this.pages.get(sheet);
    const key = keyOf(row, column);
    return page?.formulas.get(key)?.result?.format ?? page?.filled.get(key)?.format;
  }
}
