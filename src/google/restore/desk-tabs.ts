// Reads what a desk keeps in its tabs, in its own sheet or in a copy of it, as it stands there.
import { DeskError } from '../../domain/fault.ts';
import type { RecordedRow } from '../../domain/office/restore.ts';
import { RECORDED_ANEW_WORDS } from '../../words/problems/troubles.ts';
import { HISTORY_COLUMNS, OUTBOX_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, textOf, wholeNumberOf } from '../sheets/cells.ts';
import { COMMAND, ENTRY, NUMBER, REVISION, readRow, TEXT, WIDTH } from '../sheets/history-rows.ts';
import { WIDTH as OUTBOX_WIDTH } from '../sheets/outbox-rows.ts';
import { type Image, readImage } from '../sheets/register/image.ts';
import { requireOrder, sheetNamed } from '../sheets/tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that the office fills in. */
export const FILLED_TABS = ['TEAM', 'SETTINGS', 'HOLIDAYS', 'EQUIPMENT', 'DAMAGE', 'SURVEY'] as const;
export type FilledTab = (typeof FILLED_TABS)[number];

/** A row of a tab that the script writes by place. */
export interface PlacedRow {
  /** Counted as in the sheet. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface FilledTable {
  readonly header: readonly Cell[];
  /** Without blank ones at the end. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface DeskTabs {
  readonly history: readonly (PlacedRow & { readonly recorded: RecordedRow })[];
  readonly outbox: readonly PlacedRow[];
  readonly register: Image;
  readonly filled: ReadonlyMap<FilledTab, FilledTable>;
  /** Names of the tabs that are not there and that a desk can do without. */
  readonly missing: readonly string[];
}

/** @throws DeskError `MISSING_TAB` or `MISSING_COLUMN` where register or history are not those of a desk */
export function readDeskTabs(spreadsheet: Spreadsheet): DeskTabs {
  const missing: string[] = [];
  const filled = new Map<FilledTab, FilledTable>();
  for (const tab of FILLED_TABS) {
    const sheet = spreadsheet.getSheetByName(TABS[tab]);
    if (!sheet) {
      missing.push(TABS[tab]);
      continue;
    }
    const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
    filled.set(tab, { header, rows: withoutBlankEnd(rows) });
  }
  const history = placedRows(spreadsheet, TABS.HISTORY, WIDTH, Object.values(HISTORY_COLUMNS));
  const hasOutbox = spreadsheet.getSheetByName(TABS.OUTBOX) !== null;
  if (!hasOutbox) missing.push(TABS.OUTBOX);
  return {
    history: history.map((row) => ({ ...row, recorded: recordedIn(row.cells) })),
    outbox: hasOutbox ? placedRows(spreadsheet, TABS.OUTBOX, OUTBOX_WIDTH, Object.values(OUTBOX_COLUMNS)) : [],
    register: readImage(sheetNamed(spreadsheet, TABS.REGISTER)).image,
    filled,
    missing,
  };
}

/** The filled rows below the header of a tab whose columns stand in their order. */
export function placedRows(
  spreadsheet: Spreadsheet,
  tab: string,
  width: number,
  headers: readonly string[],
): PlacedRow[] {
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet.getMaxColumns() < width)
    throw new DeskError({ code: 'MISSING_COLUMN', tab, column: headers[width - 1] ?? '' });
  const [header = [], ...rows] = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), width).getValues() as Cell[][];
  requireOrder(tab, header, headers);
  return rows.flatMap((cells, index) => (isBlankRow(cells) ? [] : [{ row: index + 2, cells }]));
}

export function recordedIn(cells: readonly Cell[]): RecordedRow {
  const data = textOf(cells[ENTRY]);
  const { entry, office } = readRow(cells);
  const version = /^\{"v":(\d+)/.exec(data)?.[1];
  return {
    number: textOf(cells[NUMBER]).trim(),
    revision: wholeNumberOf(cells[REVISION]) ?? 0,
    commandId: textOf(cells[COMMAND]),
    isReadable: entry !== null || office !== null,
    isAnew: textOf(cells[TEXT]) === RECORDED_ANEW_WORDS,
    version: version === undefined ? null : Number(version),
  };
}

function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => textOf(cell) === '');
}

function withoutBlankEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = rows.reduce((found, row, index) => (isBlankRow(row) ? found : index), -1);
  return rows.slice(0, last + 1);
}
