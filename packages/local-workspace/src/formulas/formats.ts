// The format that a formula's result is shown in where its cell has none: that of what it is made of, or of its function.
import { getFormatFromId } from 'numfmt';
import type { Area } from '../model/a1.ts';
import { localeTag } from '../model/coercion.ts';
import { showsDate } from '../model/display.ts';
import type { SheetData } from '../model/spreadsheet.ts';
import { evaluate } from './evaluate.ts';
import { guarded, Reach, type Scope } from './operands.ts';
import type { Node } from './syntax.ts';

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
    'SUM MIN MAX AVERAGE MEDIAN MODE MINIFS MAXIFS SUMIFS AVERAGEIFS LARGE SMALL ABS ROUND ROUNDUP ROUNDDOWN INT IFERROR IFNA ARRAYFORMULA UNIQUE SORT SORTN FILTER FLATTEN TOCOL TOROW TAKE DROP INDEX OFFSET SUBTOTAL'
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

/** How a cell is shown: by its own format, or by that of its formula. */
export type FormatOf = (sheet: SheetData, row: number, column: number) => string | undefined;

export class Formats {
  constructor(
    private readonly scope: Scope,
    private readonly formatOf: FormatOf,
  ) {}

  /** @param across which column of a result that fills several */
  of(node: Node | null | undefined, across: number): string | undefined {
    if (!node) return undefined;
    switch (node.kind) {
      case 'reference':
      case 'name':
        return this.ofCells(node, across);
      case 'sign':
        return this.of(node.operand, across);
      case 'percent':
        return undefined;
      case 'binary':
        return this.ofOperation(node.operator, this.of(node.left, across), this.of(node.right, across));
      case 'call':
        return this.ofCall(node.name, node.args, across);
      case 'table':
        return this.of(
          node.rows[0]?.[node.rows[0].length === 1 ? 0 : across] ?? null,
          node.rows[0]?.length === 1 ? across : 0,
        );
      default:
        return undefined;
    }
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

  private ofCall(name: string, args: readonly (Node | null)[], across: number): string | undefined {
    const own = ofFunctions[name];
    const { dated, spreadsheet } = this.scope.book;
    if (own) return own(spreadsheet.locale);
    if (dated.has(name)) return dateOf(spreadsheet.locale, 14);
    if (name === 'VLOOKUP') return this.ofLookup(args);
    for (const place of likeArguments[name] ?? []) {
      const found = this.of(args.at(place), across);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private ofLookup([, range, index]: readonly (Node | null)[]): string | undefined {
    const place = index?.kind === 'value' && typeof index.value === 'number' ? index.value - 1 : 0;
    return range && place > 0 ? this.of(range, place) : undefined;
  }
}
