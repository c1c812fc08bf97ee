// The port Outbox over the tab `Kotak Keluar`: its layout is the script's own.
import type { Outbox, OutboxItem, OutboxResult, OutboxState } from '../desk/ports.ts';
import type { Effect } from '../domain/decide/command.ts';
import type { Instant } from '../domain/time.ts';
import { codeOf } from '../words/choices.ts';
import { OUTBOX_COLUMNS } from '../words/columns.ts';
import { OUTBOX_STATE_WORDS, WORK_WORDS } from '../words/outbox.ts';
import { TABS } from '../words/tabs.ts';
import { type Cell, cellText, dateOfInstant, momentOf, textOf, wholeNumberOf } from './cells.ts';
import { ensureRows, sheetNamed } from './tables.ts';

const columns = Object.keys(OUTBOX_COLUMNS) as (keyof typeof OUTBOX_COLUMNS)[];
const WIDTH = columns.length;
const place = (column: keyof typeof OUTBOX_COLUMNS) => columns.indexOf(column);

/** The columns that change while a piece of work is done stand together: from `notBefore` to `problem`. */
const FIRST_PROGRESS = place('notBefore');

interface Progress {
  readonly state: OutboxState;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  readonly doneAt: Instant | null;
  readonly problem: string;
}

export class SheetOutbox implements Outbox {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  add(effects: readonly Effect[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[] {
    const sheet = this.sheet();
    const lastRow = sheet.getLastRow();
    const there = new Set(check === 'MAYBE_THERE' ? keysIn(sheet, lastRow) : []);
    const added = effects.filter((effect) => !there.has(effect.key));
    if (added.length === 0) return [];
    ensureRows(sheet, lastRow + added.length);
    const cells = added.map((effect) => rowOf(effect, at, claimedUntil));
    sheet.getRange(lastRow + 1, 1, added.length, WIDTH).setValues(cells);
    return added.map((effect, index) => ({
      row: lastRow + 1 + index,
      key: effect.key,
      effect,
      state: 'WAITING',
      notBefore: notBeforeOf(effect, at),
      claimedUntil,
      attempts: 0,
    }));
  }

  due(at: Instant): readonly OutboxItem[] {
    const sheet = this.sheet();
    const rows = readProgress(sheet).filter((row) => isDue(row, at));
    const first = rows[0]?.row;
    const last = rows[rows.length - 1]?.row;
    if (first === undefined || last === undefined) return [];
    const effects = sheet.getRange(first, place('effect') + 1, last - first + 1, 1).getValues() as Cell[][];
    return rows.flatMap((row) => {
      const effect = parseEffect(textOf(effects[row.row - first]?.[0]), row.key);
      return effect ? [{ ...row, effect, state: 'WAITING' as const }] : [];
    });
  }

  purge(before: Instant, now: Instant): number {
    const sheet = this.sheet();
    const rows = readProgress(sheet);
    // An execution that is sending knows its rows by their places: they may not move under it.
    if (rows.some(({ claimedUntil }) => claimedUntil !== null && claimedUntil > now)) return 0;
    const kept = rows.findIndex(({ state, createdAt }) => state === 'WAITING' || (createdAt ?? before) >= before);
    const count = kept === -1 ? rows.length : kept;
    if (count === 0) return 0;
    // A sheet refuses to lose its last row that is not frozen (facts 3.4).
    ensureRows(sheet, count + 2);
    sheet.deleteRows(2, count);
    return count;
  }

  claim(items: readonly OutboxItem[], until: Instant): void {
    for (const item of items) this.write(item, { ...progressOf(item), claimedUntil: until });
  }

  mark(item: OutboxItem, result: OutboxResult): void {
    this.write(item, { ...progressOf(item), ...result, claimedUntil: null });
  }

  withdraw(steps: readonly string[], now: Instant): void {
    for (const row of readProgress(this.sheet())) {
      const waits = row.state === 'WAITING' && ((row.notBefore ?? '') > now || isDue(row, now));
      if (!waits || !steps.some((step) => row.key.startsWith(`${step}:`))) continue;
      this.write(row, { ...progressOf(row), state: 'WITHDRAWN', claimedUntil: null });
    }
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  private write(item: Pick<OutboxItem, 'row'>, progress: Progress): void {
    const cells: Cell[] = [
      dateCell(progress.notBefore),
      OUTBOX_STATE_WORDS[progress.state],
      dateCell(progress.claimedUntil),
      progress.attempts,
      dateCell(progress.doneAt),
      cellText(progress.problem),
    ];
    this.sheet()
      .getRange(item.row, FIRST_PROGRESS + 1, 1, cells.length)
      .setValues([cells]);
  }

  private sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetNamed(this.open(), TABS.OUTBOX);
  }
}

function progressOf({ state, notBefore, claimedUntil, attempts }: Omit<ProgressRow, 'key' | 'createdAt'>): Progress {
  return { state: state ?? 'WAITING', notBefore, claimedUntil, attempts, doneAt: null, problem: '' };
}

function keysIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, lastRow: number): string[] {
  if (lastRow < 2) return [];
  const cells = sheet.getRange(2, place('key') + 1, lastRow - 1, 1).getValues() as Cell[][];
  return cells.map(([cell]) => textOf(cell));
}

function rowOf(effect: Effect, at: Instant, claimedUntil: Instant): Cell[] {
  const mail = effect.type === 'MAIL';
  return [
    dateOfInstant(at),
    mail ? effect.facts.number : effect.number,
    WORK_WORDS[mail ? effect.template : effect.type],
    mail ? cellText(effect.recipient) : '',
    dateCell(notBeforeOf(effect, at)),
    OUTBOX_STATE_WORDS.WAITING,
    dateOfInstant(claimedUntil),
    0,
    '',
    '',
    effect.key,
    JSON.stringify(effect),
  ];
}

/** A row without its data, which may be long and is read only for what is due. */
interface ProgressRow {
  readonly row: number;
  readonly key: string;
  readonly state: OutboxState | null;
  readonly createdAt: Instant | null;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
}

function readProgress(sheet: GoogleAppsScript.Spreadsheet.Sheet): ProgressRow[] {
  const lastRow = sheet.getLastRow();
  if (lastRow < 2) return [];
  const rows = sheet.getRange(2, 1, lastRow - 1, place('effect')).getValues() as Cell[][];
  return rows.map((cells, index) => ({
    row: index + 2,
    key: textOf(cells[place('key')]),
    state: codeOf(OUTBOX_STATE_WORDS, textOf(cells[place('state')])),
    createdAt: momentOf(cells[place('createdAt')]),
    notBefore: momentOf(cells[place('notBefore')]),
    claimedUntil: momentOf(cells[place('claimedUntil')]),
    attempts: wholeNumberOf(cells[place('attempts')]) ?? 0,
  }));
}

function isDue({ state, notBefore, claimedUntil }: ProgressRow, at: Instant): boolean {
  return state === 'WAITING' && (notBefore ?? '') <= at && (claimedUntil === null || claimedUntil <= at);
}

/** A row that hands have damaged is passed over: the others must not wait for it. */
function parseEffect(text: string, key: string): Effect | null {
  try {
    return JSON.parse(text) as Effect;
  } catch (error) {
    console.error(`${TABS.OUTBOX}: data of ${key} cannot be read: ${error}`);
    return null;
  }
}

function notBeforeOf(effect: Effect, at: Instant): Instant {
  return effect.type === 'MAIL' ? effect.notBefore : at;
}

function dateCell(instant: Instant | null): Cell {
  return instant === null ? '' : dateOfInstant(instant);
}
