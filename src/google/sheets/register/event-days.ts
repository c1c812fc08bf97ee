// On which days the events of requests take place, without reading the whole tab: for the damages that name one.
import type { EventDays } from '../../../domain/damage/damage.ts';
import { DeskError } from '../../../domain/fault.ts';
import { numberIn } from '../../../domain/request/numbering.ts';
import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { TABS } from '../../../words/sheet/tabs.ts';
import { type Cell, dayOf, textOf } from '../cells.ts';
import { headerCells, locate, sheetNamed } from '../tables.ts';

const COLUMNS = ['number', 'startDate', 'endDate'] as const;

/** Reads three columns when it is first asked. @param today the year of a number that is typed without one */
export function eventDays(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, today: string): EventDays {
  let known: ReturnType<typeof readOrNull> | undefined;
  return (text) => {
    if (known === undefined) known = readOrNull(spreadsheet);
    return known === null ? undefined : (known.get(numberIn(text, today.slice(0, 4)) ?? text.trim()) ?? null);
  };
}

/** `null` where the register lacks the tab or a column, which is told elsewhere. */
function readOrNull(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  try {
    return readDays(spreadsheet);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}

function readDays(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const sheet = sheetNamed(spreadsheet, TABS.REGISTER);
  const layout = locate(TABS.REGISTER, headerCells(sheet), REGISTER_COLUMNS);
  const rows = Math.max(sheet.getMaxRows() - 1, 1);
  const [numbers = [], starts = [], ends = []] = COLUMNS.map((column) => {
    return sheet.getRange(2, layout[column] + 1, rows, 1).getValues() as Cell[][];
  });
  return new Map(
    numbers.flatMap(([cell], index) => {
      const from = dayOf(starts[index]?.[0]);
      const to = dayOf(ends[index]?.[0]) ?? from;
      return from === null || to === null ? [] : [[textOf(cell).trim(), { from, to }] as const];
    }),
  );
}
