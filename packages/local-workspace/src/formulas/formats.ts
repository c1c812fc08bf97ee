// The format that a formula's result is shown in where its cell has none: that of what it is made of, or of its function.
import { getFormatFromId } from 'numfmt';
import type { Area } from '../model/sheets/a1.ts';
import { localeTag } from '../model/sheets/coercion.ts';
import { showsDate } from '../model/sheets/display.ts';
import type { SheetData } from '../model/sheets/spreadsheet.ts';
import { evaluate } from './evaluate.ts';
import { guarded, isMatrix, Reach, type Scope } from './operands.ts';
import type { Node } from './syntax.ts';
import { widthOf } from './values.ts';

/** Formats of numfmt by their numbers: a date, a date with the time, a time, a percentage. */
const dateOf = (locale: string, id: 14 | 22) => getFormatFromId(id, localeTag(locale)) ?? 'yyyy-mm-dd';
const ofFunctions: Readonly<Record<string, (locale: string) => string>> = {
  ...Object.fromEntries(
    ['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE'].map((name) => [
      name,
      (locale: string) => dateOf(locale, 14),
    ]),
  ),
  NOW: (locale) => dateOf(locale, 22),
  TIME: () => 'hh:mm:ss',
};

/** Functions whose result looks like these of their arguments. */
const likeArguments: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    'SUM MIN MAX AVERAGE MEDIAN MODE MINIFS MAXIFS SUMIFS AVERAGEIFS LARGE SMALL ABS ROUND ROUNDUP ROUNDDOWN INT IFERROR IFNA ARRAYFORMULA UNIQUE SORT SORTN FILTER FLATTEN TOCOL TOROW TAKE DROP ARRAY_CONSTRAIN INDEX OFFSET SUBTOTAL'
      .split(' ')
      .map((name) => [name, [0]]),
  ),
  SUBTOTAL: [1],
  SUMIF: [2, 0],
  AVERAGEIF: [2, 0],
  IF: [1, 2],
  IFS: [1, 3, 5],
  SWITCH: [2, 4, 6],
  CHOOSE: [1, 2, 3],
  XLOOKUP: [2],
  LET: [-1],
  TRANSPOSE: [0],
  VSTACK: [0],
};

/** Functions whose result stands where their first argument does. */
const inPlace = new Set(['ARRAYFORMULA', 'IFERROR', 'IFNA', 'ARRAY_CONSTRAIN', 'TAKE']);

/** @returns whether the lines of a result are written out, each with what it is made of */
export function holdsTable(node: Node | null | undefined): boolean {
  if (node?.kind === 'sign') return holdsTable(node.operand);
  if (node?.kind === 'binary') return holdsTable(node.left) || holdsTable(node.right);
  return node?.kind === 'table' || (node?.kind === 'call' && inPlace.has(node.name) && holdsTable(node.args[0]));
}

interface Part {
  readonly node: Node;
  readonly left: number;
  readonly width: number;
}

/** A line of a table that is written out: its parts side by side, and which line of theirs it is. */
interface Line {
  readonly parts: readonly Part[];
  readonly inner: number;
}

/** How a cell is shown: by its own format, or by that of its formula. */
export type FormatOf = (sheet: SheetData, row: number, column: number) => string | undefined;

export class Formats {
  private readonly layouts = new Map<Node, readonly Line[]>();
  private readonly columns = new Map<Node, Map<number, string | undefined>>();

  private readonly scope: Scope;
  private readonly formatOf: FormatOf;

  constructor(scope: Scope, formatOf: FormatOf) {
    this.scope = scope;
    this.formatOf = formatOf;
  }

  /**
   * @param across which column of a result that fills several
   * @param down which row of it; undefined: any that has a format
   */
  of(node: Node | null | undefined, across: number, down?: number): string | undefined {
    if (!node) return undefined;
    switch (node.kind) {
      case 'reference':
      case 'name':
        return this.ofColumn(node, across);
      case 'sign':
        return this.of(node.operand, across, down);
      case 'percent':
        return undefined;
      case 'binary':
        return this.ofOperation(node.operator, this.of(node.left, across, down), this.of(node.right, across, down));
      case 'call':
        return this.ofCall(node.name, node.args, across, down);
      case 'table':
        return this.ofTable(node, across, down);
      default:
        return undefined;
    }
  }

  private ofTable(node: Node & { kind: 'table' }, across: number, down: number | undefined): string | undefined {
    const lines = this.layout(node);
    if (down !== undefined) return this.ofLine(lines[down], across, true);
    for (const line of lines) {
      const found = line.inner === 0 ? this.ofLine(line, across, false) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private ofLine(line: Line | undefined, across: number, exact: boolean): string | undefined {
    const part = line?.parts.find(({ left, width }) => across < left + width);
    return part && this.of(part.node, across - part.left, exact ? line?.inner : undefined);
  }

  /** Where the parts of a table stand that is written out, as `{A1:A9; {1, 2}}`. */
  private layout(node: Node & { kind: 'table' }): readonly Line[] {
    const known = this.layouts.get(node);
    if (known) return known;
    const lines: Line[] = [];
    for (const nodes of node.rows) {
      const sizes = nodes.map((each) => this.sizeOf(each));
      let left = 0;
      const parts = nodes.map((each, index) => {
        const width = sizes[index]?.columns ?? 1;
        left += width;
        return { node: each, left: left - width, width };
      });
      for (let inner = 0; inner < (sizes[0]?.rows ?? 1); inner++) lines.push({ parts, inner });
    }
    this.layouts.set(node, lines);
    return lines;
  }

  private sizeOf(node: Node): { readonly rows: number; readonly columns: number } {
    if (node.kind === 'value') return { rows: 1, columns: 1 };
    const operand = guarded(() => evaluate(node, { ...this.scope, arrays: true }));
    if (operand instanceof Reach) return operand.area;
    return isMatrix(operand) ? { rows: operand.length, columns: widthOf(operand) } : { rows: 1, columns: 1 };
  }

  private ofColumn(node: Node, across: number): string | undefined {
    const known = this.columns.get(node) ?? new Map<number, string | undefined>();
    this.columns.set(node, known);
    if (!known.has(across)) known.set(across, this.ofCells(node, across));
    return known.get(across);
  }

  private ofCells(node: Node, across: number): string | undefined {
    const operand = guarded(() => evaluate(node, this.scope));
    if (!(operand instanceof Reach)) return undefined;
    const { area, sheet } = operand;
    return this.first(sheet, { ...area, column: area.column + Math.min(across, area.columns - 1), columns: 1 });
  }

  /** The format of the first cells of a column that have one. */
  private first(sheet: SheetData, { row, column, rows }: Area): string | undefined {
    for (let each = row; each < row + Math.min(rows, 20); each++) {
      const found = this.formatOf(sheet, each, column);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private ofOperation(operator: string, left: string | undefined, right: string | undefined): string | undefined {
    if (operator === ':') return left;
    if (!'+-*/'.includes(operator)) return undefined;
    const dated = [left, right].filter((each) => showsDate(each));
    if (dated.length === 0) return operator === '/' && right !== undefined ? undefined : (left ?? right);
    // A date and a number of days give a date; two dates a number of days.
    return dated.length === 1 && '+-'.includes(operator) ? dated[0] : undefined;
  }

  private ofCall(
    name: string,
    args: readonly (Node | null)[],
    across: number,
    down: number | undefined,
  ): string | undefined {
    const own = ofFunctions[name];
    const { dated, spreadsheet } = this.scope.book;
    if (own) return own(spreadsheet.locale);
    if (dated.has(name)) return dateOf(spreadsheet.locale, 14);
    if (name === 'VLOOKUP') return this.ofLookup(args);
    for (const place of likeArguments[name] ?? []) {
      const found = this.of(args.at(place), across, inPlace.has(name) ? down : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private ofLookup([, range, index]: readonly (Node | null)[]): string | undefined {
    const place = index?.kind === 'value' && typeof index.value === 'number' ? index.value - 1 : 0;
    return range && place > 0 ? this.of(range, place) : undefined;
  }
}
