// Reads the rows of `Pengaturan` in which the office writes its periods with special hours.
import { type PeriodRow, readPeriods } from '../../domain/settings/period-values.ts';
import { SETTING_KEYS, type WorkingPeriod } from '../../domain/settings/settings.ts';
import { folded, sameText } from '../../domain/text/text.ts';
import type { BadCell } from '../../words/problems/troubles.ts';
import { PERIOD_COLUMNS, type SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import {
  PERIOD_CELLS,
  PERIOD_ROW,
  periodFaultWords,
  periodProblemWords,
  STRAY_PERIOD_FAULT,
  STRAY_PERIOD_WORDS,
} from '../../words/sheet/setting-problems.ts';
import { SETTING_GROUPS, SETTING_WORDS } from '../../words/sheet/settings.ts';
import { type Cell, shownText, textOf } from '../sheets/cells.ts';
import { cellName, dateOrFault, type Layout } from '../sheets/tables.ts';

type Column = keyof typeof SETTINGS_COLUMNS | keyof typeof PERIOD_COLUMNS;

export interface PeriodReading {
  readonly periods: readonly WorkingPeriod[];
  /** What is wrong, by the index of the row. */
  readonly words: ReadonlyMap<number, string>;
  readonly bad: readonly BadCell[];
}

const CELLS = Object.keys(PERIOD_COLUMNS) as (keyof typeof PERIOD_COLUMNS)[];

/** Names of rows that are something else. */
const TAKEN: readonly string[] = [
  ...SETTING_KEYS.map((key) => SETTING_WORDS[key].name),
  ...SETTING_GROUPS.map(({ heading }) => heading),
].map(folded);

/**
 * Reads the periods: the filled rows of their name, and rows of any other where their columns are filled, since somebody
 * may have typed the name of the period there. Beside a setting or a heading they are named as a fault.
 */
export function readPeriodRows(layout: Layout<Column>, rows: readonly (readonly Cell[])[]): PeriodReading {
  const text = (row: readonly Cell[], column: Column) => textOf(row[layout[column]]).trim();
  const words = new Map<number, string>();
  const bad: BadCell[] = [];
  const periodRows: { readonly row: readonly Cell[]; readonly index: number; readonly period: string }[] = [];
  rows.forEach((row, index) => {
    const name = text(row, 'name');
    const filled = CELLS.find((column) => text(row, column) !== '');
    if (TAKEN.includes(folded(name))) {
      if (!filled) return;
      words.set(index, STRAY_PERIOD_WORDS);
      bad.push({
        cell: cellName(index + 2, layout[filled]),
        name: PERIOD_COLUMNS[filled],
        problem: STRAY_PERIOD_FAULT,
      });
      return;
    }
    const isNamed = sameText(name, PERIOD_ROW);
    const value = text(row, 'value');
    if (filled || (isNamed && value !== '')) periodRows.push({ row, index, period: value || (isNamed ? '' : name) });
  });
  const { periods, problems } = readPeriods(
    periodRows.map(
      ({ row, period }): PeriodRow => ({
        period,
        from: dateOrFault(row[layout.from]),
        to: dateOrFault(row[layout.to]),
        mondayToThursday: text(row, 'mondayToThursday'),
        breakMondayToThursday: text(row, 'breakMondayToThursday'),
        friday: text(row, 'friday'),
        breakFriday: text(row, 'breakFriday'),
      }),
    ),
  );
  for (const problem of problems) {
    const { row = [], index = 0, period = '' } = periodRows[problem.index] ?? {};
    const column = problem.column === 'period' ? 'value' : problem.column;
    const shown = shownText(row[layout[column]]);
    words.set(index, periodProblemWords(problem, shown));
    const cell = cellName(index + 2, layout[column]);
    bad.push({ cell, name: period || PERIOD_CELLS[problem.column], problem: periodFaultWords(problem, shown) });
  }
  return { periods, words, bad };
}
