// Reads a copy of a desk: what it says of itself, and what of it can be carried out.
import { revisionIn as revisionOfKey } from '../../domain/mail/work-keys.ts';
import { type CopiedStep, type CopyContents, soundPart } from '../../domain/office/restore.ts';
import { RECORD_VERSION } from '../../domain/records/schema.ts';
import { RECORDED_ANEW_WORDS } from '../../words/problems/troubles.ts';
import { HISTORY_COLUMNS, OUTBOX_COLUMNS } from '../../words/sheet/columns.ts';
import { archivedStepsTab, archiveTab, archiveYearsIn, TABS } from '../../words/sheet/tabs.ts';
import { type Cell, momentOf, textOf } from '../sheets/cells.ts';
import { readHealth } from '../sheets/health-tab.ts';
import { AT, ENTRY, readRow, TEXT } from '../sheets/history-rows.ts';
import { cellsBelowHeader } from '../sheets/history-search.ts';
import { waitingMails } from '../sheets/outbox-repairs.ts';
import { placeOf } from '../sheets/outbox-rows.ts';
import type { RowCopy } from '../sheets/register/copies.ts';
import { SheetRegister } from '../sheets/register/register.ts';
import { headerCells, requireOrder, sheetNamed } from '../sheets/tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly Cell[];

/** The tabs that the office fills in. */
export const FILLED_TABS = ['TEAM', 'SETTINGS', 'HOLIDAYS', 'EQUIPMENT', 'DAMAGE', 'SURVEY'] as const;
export type FilledTab = (typeof FILLED_TABS)[number];

/** A copy of a desk, as read: of steps, rows and work only what can be carried out. */
export interface Copy {
  readonly spreadsheet: Spreadsheet;
  /** Names the desk that it is a copy of; blank where it does not say. */
  readonly deskId: string;
  /** The latest version in which anything of it is written. */
  readonly version: number;
  readonly steps: readonly Row[];
  readonly rows: readonly RowCopy[];
  readonly work: readonly Row[];
  readonly filled: readonly FilledTab[];
  /** The numbers in the archive of each year. */
  readonly archived: ReadonlyMap<number, readonly string[]>;
  /** Every number that stands there beside its archives, also of requests that cannot be carried out. */
  readonly numbers: readonly string[];
  readonly contents: CopyContents;
}

/** @throws DeskError `MISSING_TAB` or `MISSING_COLUMN` where register, history or outbox are not those of a desk */
export function readCopy(spreadsheet: Spreadsheet): Copy {
  const health = readHealth(spreadsheet);
  const all = rowsIn(sheetNamed(spreadsheet, TABS.HISTORY), HISTORY_COLUMNS);
  const copied = all.map(copiedStep);
  const register = new SheetRegister(() => spreadsheet);
  const { typed } = register.read();
  const rows = register.copies([...new Set(register.numbers())]);
  const { upTo, contradictions } = soundPart(
    copied,
    rows.map(({ number, kept }) => ({ number, revision: kept.after.revision })),
  );
  const steps = all.filter((_, index) => {
    const { number = '', revision = 0, isReadable = false } = copied[index] ?? {};
    return number === '' ? isReadable : revision <= (upTo.get(number) ?? 0);
  });
  const isCarriedOut = (key: string) =>
    (revisionOfKey(key) ?? 0) <= (upTo.get(key.split('@')[0] ?? '') ?? Number.POSITIVE_INFINITY);
  const outbox = spreadsheet.getSheetByName(TABS.OUTBOX);
  const work = outbox ? rowsIn(outbox, OUTBOX_COLUMNS) : [];
  const archived = archivedIn(spreadsheet);
  const archivedSteps = [...archived.keys()].flatMap((year) =>
    rowsIn(sheetNamed(spreadsheet, archivedStepsTab(year)), HISTORY_COLUMNS),
  );
  const moments = [...steps, ...archivedSteps].flatMap((row) => momentOf(row[AT]) ?? []).sort();
  const archivedNumbers = [...archived.values()].flat();
  const carriedOut = [...upTo].flatMap(([number, last]) => (last > 0 ? [number] : []));
  return {
    spreadsheet,
    deskId: health?.get('desk.id') ?? '',
    version: Math.max(Number(health?.get('desk.format')) || RECORD_VERSION, ...copied.map(versionOf)),
    steps,
    rows: rows.filter(({ number, kept }) => kept.after.revision <= (upTo.get(number) ?? 0)),
    work: work.filter((row) => isCarriedOut(keyOf(row))),
    filled: FILLED_TABS.filter((tab) => spreadsheet.getSheetByName(TABS[tab]) !== null),
    archived,
    numbers: [...upTo.keys()],
    contents: {
      title: spreadsheet.getName(),
      sheet: health?.get('desk.sheet') ?? '',
      build: health?.get('build.head') ?? '',
      written: health?.get('written') ?? '',
      requests: new Set([...carriedOut, ...archivedNumbers]).size,
      steps: steps.length + archivedSteps.length,
      first: moments[0] ?? '',
      last: moments[moments.length - 1] ?? '',
      contradictions,
      waitingMails: outbox ? waitingMails(outbox).filter(({ key }) => isCarriedOut(key)).length : 0,
      missing: (['OUTBOX', ...FILLED_TABS] as const)
        .map((tab) => TABS[tab])
        .filter((name) => spreadsheet.getSheetByName(name) === null),
      typed: typed.length,
    },
  };
}

/**
 * The filled rows of a tab that the script writes by place.
 * @throws DeskError `MISSING_COLUMN`
 */
function rowsIn(sheet: Sheet, columns: Readonly<Record<string, string>>): readonly Row[] {
  const headers = Object.values(columns);
  requireOrder(sheet.getName(), headerCells(sheet, sheet.getMaxColumns()), headers);
  return cellsBelowHeader(sheet, 0, headers.length).filter((row) => row.some((cell) => textOf(cell) !== ''));
}

/** The key of a row of `Kotak Keluar`. */
export function keyOf(row: Row): string {
  return textOf(row[placeOf('key') - 1]);
}

function copiedStep(row: Row): CopiedStep {
  const { number, revision, entry, office } = readRow(row);
  const isReadable = entry !== null || office !== null;
  const isAnew = textOf(row[TEXT]) === RECORDED_ANEW_WORDS;
  return { number: number.trim(), revision, data: textOf(row[ENTRY]), isReadable, isAnew };
}

function versionOf({ data }: CopiedStep): number {
  return Number(/^\{"v":(\d+)/.exec(data)?.[1] ?? 0);
}

/** The numbers in each archive of a copy, by year; an archive without its steps counts as none. */
function archivedIn(spreadsheet: Spreadsheet): ReadonlyMap<number, readonly string[]> {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const whole = archiveYearsIn(names).filter((year) => names.includes(archivedStepsTab(year)));
  return new Map(
    whole.map((year) => [year, new SheetRegister(() => spreadsheet, { tab: archiveTab(year) }).numbers()] as const),
  );
}
