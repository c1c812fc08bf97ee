// What a chart draws: labels and series out of the ranges it names, headers taken off.

import type { SheetContent } from '../../data/index.ts';
import { parseA1 } from '../../model/sheets/a1.ts';
import { say } from '../words/words.ts';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartTable {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** A sheet read twice: as it is, for the numbers, and as shown, for the labels. */
export interface SheetReading {
  readonly plain: SheetContent;
  readonly shown: SheetContent;
}

/** @returns the sheets a chart reads from */
export function sheetsOf(ranges: readonly string[]): string[] {
  const names = ranges.flatMap((range) => parseA1(range, { rows: 1, columns: 1 })?.sheet ?? []);
  return [...new Set(names)];
}

/**
 * @param headers how many first lines of the ranges are names rather than values
 * @returns the first column as labels, each other one as a series; a lone column is a series without labels
 */
export function chartTable(
  ranges: readonly string[],
  sheets: ReadonlyMap<string, SheetReading>,
  headers: number,
  transposed: boolean,
): ChartTable {
  const blocks = ranges.flatMap((range) => {
    const reading = sheets.get(sheetsOf([range])[0] ?? '');
    const area = reading && parseA1(range, reading.plain)?.area;
    if (!reading || !area) return [];
    return [
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) => cellOf(reading, area.row + down, area.column + across)),
      ),
    ];
  });
  const height = Math.max(0, ...blocks.map((block) => block.length));
  const joined = Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? []));
  const lines = transposed ? turned(joined) : joined;
  const body = lines.slice(headers);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const first = width > 1 ? 1 : 0;
  const series = Array.from({ length: width - first }, (_, index) => ({
    name: headers > 0 ? (lines[headers - 1]?.[index + first]?.text ?? '') : say.sheet.series(index + 1),
    values: body.map((line) => line[index + first]?.number ?? null),
  }));
  return { labels: body.map((line, index) => (first ? (line[0]?.text ?? '') : String(index + 1))), series };
}

interface ChartCell {
  readonly text: string;
  readonly number: number | null;
}

function cellOf({ plain, shown }: SheetReading, row: number, column: number): ChartCell {
  const value = plain.values[row - 1]?.[column - 1];
  return {
    text: String(shown.values[row - 1]?.[column - 1] ?? ''),
    number: typeof value === 'number' ? value : null,
  };
}

function turned(lines: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => lines.flatMap((line) => line[column] ?? []));
}
