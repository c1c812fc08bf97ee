// What a pivot table shows: the rows of its source by groups, summarized, with totals, as Google's reference draws it (facts 15.7).
import type { PivotGroup, PivotTable, PivotValue } from '../model/sheets/pivot.ts';
import { compare, FormulaError, type Matrix, type Scalar } from './values.ts';

export interface PivotCell {
  readonly value: Scalar;
  readonly format?: string | undefined;
}

/** The source, with its headings in the first row. */
export interface PivotSource {
  readonly cells: Matrix;
  /** @returns how a cell of it is shown; both from 0 */
  format(row: number, column: number): string | undefined;
  /** @returns whether the filters let a row pass */
  passes(row: number): boolean;
  /** @returns what a function of the sheet makes of a column */
  summarize(by: string, column: readonly Scalar[]): Scalar;
}

const GRAND_TOTAL = 'Grand Total';
const BLANK: PivotCell = { value: null };
/** Functions whose result looks like what it is made of. */
const LIKE_SOURCE = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN']);

/** @throws FormulaError for a table that no source draws */
export function pivotCells(table: PivotTable, source: PivotSource): readonly (readonly PivotCell[])[] {
  const { rows, columns, values } = table;
  if (rows.length + columns.length + values.length === 0) return [[BLANK]];
  refuseUndrawn(table);
  const all = [...source.cells.keys()].slice(1).filter((row) => source.passes(row));
  if (all.length === 0) throw notDrawn('without rows in its source');
  const across = acrossOf(columns[0], source, all);
  const headings = [...rows.map((group) => headingOf(group, source))];
  const head =
    columns[0] === undefined
      ? [[...headings, ...values.map((value) => nameOf(value, source))]]
      : [
          [
            ...values.map((value) => nameOf(value, source)),
            ...headings.slice(1).map(() => BLANK),
            headingOf(columns[0], source),
            ...across.slice(1).map(() => BLANK),
          ],
          [...headings, ...across.map(({ label }) => label)],
        ];
  const summaries = (lines: readonly number[]): readonly PivotCell[] =>
    across.flatMap(({ holds }) => {
      const here = lines.filter(holds);
      return values.map((value) => (here.length === 0 ? BLANK : summaryOf(value, source, here)));
    });
  const body = groupedLines(rows, source, all, summaries);
  const total = rows[0]?.hidesTotals ? [] : [lineOf(rows.length, 0, { value: GRAND_TOTAL }, summaries(all))];
  return [...head, ...body, ...total];
}

/** Other tables are made at Google too; how they look is not written down. */
function refuseUndrawn({ rows, columns, values, valuesInRows }: PivotTable): void {
  if (valuesInRows) throw notDrawn('with values as rows');
  if (values.some(({ formula }) => formula !== undefined)) throw notDrawn('with calculated values');
  if (values.some(({ shownAs }) => shownAs !== undefined)) throw notDrawn('with values as percentages');
  if (rows.length === 0) throw notDrawn('without groups of rows');
  if (values.length === 0) throw notDrawn('without values');
  if (columns.length > 1) throw notDrawn('with several groups of columns');
  if (columns.length > 0 && values.length > 1) throw notDrawn('with several values beside groups of columns');
  const hiding = rows.filter(({ hidesTotals }) => hidesTotals).length;
  if (hiding > 0 && hiding < rows.length) throw notDrawn('with totals of some groups of rows');
}

const notDrawn = (which: string) => new FormulaError('#N/A', `A pivot table ${which} is not emulated.`);

interface Across {
  readonly label: PivotCell;
  readonly holds: (row: number) => boolean;
}

/** @returns the columns of values: one for each member of the group and the total of them; without a group one */
function acrossOf(group: PivotGroup | undefined, source: PivotSource, all: readonly number[]): readonly Across[] {
  const everything = { label: { value: GRAND_TOTAL }, holds: () => true };
  if (!group) return [everything];
  const members = membersOf(group, source, all).map(({ label, lines }): Across => {
    const mine = new Set(lines);
    return { label, holds: (row) => mine.has(row) };
  });
  return group.hidesTotals ? members : [...members, everything];
}

/** The lines of a group, with those of the groups within it and the total of each member that has them. */
function groupedLines(
  groups: readonly PivotGroup[],
  source: PivotSource,
  all: readonly number[],
  summaries: (lines: readonly number[]) => readonly PivotCell[],
): readonly (readonly PivotCell[])[] {
  const linesFrom = (level: number, within: readonly number[], before: readonly PivotCell[]): PivotCell[][] => {
    const group = groups[level];
    if (!group) return [];
    const members = membersOf(group, source, within);
    return members.flatMap(({ label, text, lines }, place) => {
      // A heading stands once, unless its group repeats it.
      const labels = [...before.map((each, at) => (place === 0 || groups[at]?.repeats ? each : BLANK)), label];
      if (level === groups.length - 1) return [[...labels, ...summaries(lines)]];
      const inner = linesFrom(level + 1, lines, labels);
      if (group.hidesTotals) return inner;
      return [...inner, lineOf(groups.length, level, { value: `${text} Total` }, summaries(lines))];
    });
  };
  return linesFrom(0, all, []);
}

function lineOf(width: number, level: number, label: PivotCell, values: readonly PivotCell[]): PivotCell[] {
  return [...Array.from({ length: width }, (_, at) => (at === level ? label : BLANK)), ...values];
}

interface Member {
  readonly label: PivotCell;
  readonly text: string;
  readonly lines: readonly number[];
}

/** @returns what stands in the column of a group, each once, in its order. @throws FormulaError for a blank or an error */
function membersOf({ column, descending }: PivotGroup, source: PivotSource, all: readonly number[]): readonly Member[] {
  const found = new Map<Scalar, number[]>();
  for (const row of all) {
    const value = source.cells[row]?.[column] ?? null;
    if (value === null || value === '') throw notDrawn('with a blank among its groups');
    if (value instanceof FormulaError) throw value;
    const lines = found.get(value) ?? [];
    found.set(value, lines);
    lines.push(row);
  }
  const ordered = [...found].sort(([a], [b]) => (descending ? compare(b, a) : compare(a, b)));
  return ordered.map(([value, lines]) => {
    const format = source.format(lines[0] ?? 0, column);
    return { label: { value, format }, text: textOf(value), lines };
  });
}

function summaryOf({ by, column }: PivotValue, source: PivotSource, lines: readonly number[]): PivotCell {
  const value = source.summarize(
    by,
    lines.map((row) => source.cells[row]?.[column] ?? null),
  );
  return LIKE_SOURCE.has(by) ? { value, format: source.format(lines[0] ?? 0, column) } : { value };
}

function headingOf({ label, column }: Pick<PivotGroup, 'label' | 'column'>, { cells }: PivotSource): PivotCell {
  return { value: label ?? textOf(cells[0]?.[column] ?? null) };
}

function nameOf({ label, column, by }: PivotValue, { cells }: PivotSource): PivotCell {
  return { value: label ?? `${by} of ${textOf(cells[0]?.[column] ?? null)}` };
}

const textOf = (value: Scalar): string => (value instanceof FormulaError ? value.code : String(value ?? ''));
