// A sheet as the page holds it: what is shown and typed at each cell, and the rules around it, found by row and column.

import type { CellStyle, SheetContent, SheetLook } from '../../data/index.ts';
import { type Area, columnName, contains, parseA1 } from '../../model/sheets/a1.ts';

/** What `GET /api/sheets/:name?display=1&look=1` answers. */
export interface SheetAnswer extends SheetContent {
  readonly look: SheetLook;
  readonly links: Readonly<Record<string, string>>;
}

/** Rows and columns count from 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface CellRule {
  readonly area: Area;
  readonly choices?: readonly string[];
  readonly isCheckbox: boolean;
  readonly rejects: boolean;
  readonly help: string;
}

export interface CellProtection {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

/** Finds what belongs to a cell of one answer. */
export class SheetData {
  readonly rules: readonly CellRule[];
  readonly merges: readonly Area[];
  private readonly protections: readonly (CellProtection & { readonly area: Area; readonly open: readonly Area[] })[];
  private readonly invalid: ReadonlySet<string>;

  readonly answer: SheetAnswer;

  constructor(answer: SheetAnswer) {
    this.answer = answer;
    const areaOf = (range: string) => parseA1(range, answer)?.area;
    const areas = (ranges: readonly string[]) => ranges.flatMap((range) => areaOf(range) ?? []);
    this.rules = answer.validations.flatMap(({ range, values, criteria, rejects, help }) =>
      areas(range.split(',')).map((area) => ({
        area,
        ...(values ? { choices: values } : {}),
        isCheckbox: criteria === 'CHECKBOX',
        rejects,
        help,
      })),
    );
    this.merges = areas(answer.look.merges);
    this.invalid = new Set(answer.look.invalid);
    const open = areas(answer.look.unprotected);
    const whole = { row: 1, column: 1, rows: answer.rows, columns: answer.columns };
    // What is open of a protected sheet opens no protection of a range (facts 16.1).
    this.protections = answer.protections.flatMap(({ range, ...rest }) => {
      const area = range === '' ? whole : areaOf(range);
      return area ? [{ ...rest, area, open: range === '' ? open : [] }] : [];
    });
  }

  /** @returns the text that the cell shows */
  text({ row, column }: CellAt): string {
    return String(this.answer.values[row - 1]?.[column - 1] ?? '');
  }

  /** @returns what the editor of the cell begins with */
  typed(at: CellAt): string {
    return this.answer.look.typed[addressOf(at)] ?? this.text(at);
  }

  /** @returns whether the cell holds what its rule does not take */
  isInvalid(at: CellAt): boolean {
    return this.invalid.has(addressOf(at));
  }

  /** @returns the number that the cell holds; undefined for texts and dates, and where a number was set elsewhere than at the right */
  number(at: CellAt): number | undefined {
    const typed = this.typed(at);
    if (this.style(at)?.align !== 'right' || !/^-?\d+(?:[.,]\d+)?(?:E[+-]?\d+)?$/.test(typed)) return undefined;
    return Number(typed.replace(',', '.'));
  }

  style({ row, column }: CellAt): CellStyle | undefined {
    const number = this.answer.look.styleOf[row - 1]?.[column - 1];
    return number === undefined ? undefined : this.answer.look.styles[number];
  }

  note(at: CellAt): string | undefined {
    return this.answer.notes[addressOf(at)];
  }

  rule(at: CellAt): CellRule | undefined {
    return this.rules.find(({ area }) => isWithin(area, at));
  }

  protection(at: CellAt): CellProtection | undefined {
    return this.protections.find(({ area, open }) => isWithin(area, at) && !open.some((each) => isWithin(each, at)));
  }

  /** @returns the protections that an area touches */
  protectionsOf(area: Area): CellProtection[] {
    const found = new Set<CellProtection>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const protection = this.protection({ row, column });
        if (protection) found.add(protection);
      }
    }
    return [...found];
  }

  /** @returns the merged block that the cell belongs to */
  merge(at: CellAt): Area | undefined {
    return this.merges.find((area) => isWithin(area, at));
  }

  /** @returns the cell that stands for this one: of a merged block the first */
  corner(at: CellAt): CellAt {
    const { row, column } = this.merge(at) ?? at;
    return { row, column };
  }

  /** @returns the words above a column: its frozen header, else its letters */
  heading(column: number): string {
    const { frozenRows } = this.answer;
    return (frozenRows > 0 && this.text({ row: frozenRows, column })) || columnName(column);
  }
}

/** @returns whether a cell lies in an area */
export function isWithin(area: Area, { row, column }: CellAt): boolean {
  return contains(area, { row, column, rows: 1, columns: 1 });
}

/** @returns `C5` */
export function addressOf({ row, column }: CellAt): string {
  return `${columnName(column)}${row}`;
}
