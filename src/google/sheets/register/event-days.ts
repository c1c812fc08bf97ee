// On which days the events of requests take place, without reading the whole tab: for the damages that name one.
import type { EventDays } from '../../../domain/damage/damage.ts';
import { DeskError } from '../../../domain/fault.ts';
import { numberIn } from '../../../domain/request/numbering.ts';
import { REGISTER_COLUMNS } from '../../../words/sheet/columns.ts';
import { type Cell, dayOf, textOf } from '../cells.ts';
import { headerCells, locate, sheetNamed } from '../tables.ts';

const COLUMNS = ['number', 'startDate', 'endDate'] as const;

/**
 * Reads three columns of a tab when it is first asked of one of its requests.
 * @param today the year of a number that is typed without one
 * @param tabOf the tab in which a request stands
 */
export function eventDays(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  today: string,
  tabOf: (number: string) => string,
): EventDays {
  const known = new Map<string, ReturnType<typeof readOrNull>>();
  return (text) => {
    const number = numberIn(text, today.slice(0, 4)) ?? text.trim();
    const tab = tabOf(number);
    const days = known.has(tab) ? known.get(tab) : readOrNull(spreadsheet, tab);
    known.set(tab, days ?? null);
    if (!days) return undefined;
    // Of an event whose days cannot be read it is not known either.
    return days.has(number) ? days.get(number) : null;
  };
}

/** `null` where the tab or a column is missing, which is told elsewhere. */
function readOrNull(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string) {
  try {
    return readDays(spreadsheet, tab);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}

function readDays(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string) {
  const sheet = sheetNamed(spreadsheet, tab);
  const layout = locate(tab, headerCells(sheet), REGISTER_COLUMNS);
  const rows = Math.max(sheet.getMaxRows() - 1, 1);
  const [numbers = [], starts = [], ends = []] = COLUMNS.map((column) => {
    return sheet.getRange(2, layout[column] + 1, rows, 1).getValues() as Cell[][];
  });
  return new Map(
    numbers.flatMap(([cell], index) => {
      const from = dayOf(starts[index]?.[0]);
      const to = dayOf(ends[index]?.[0]) ?? from;
      const number = textOf(cell).trim();
      return number === '' ? [] : [[number, from === null || to === null ? undefined : { from, to }] as const];
    }),
  );
}
