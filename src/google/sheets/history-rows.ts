// The row of `Riwayat` that holds one step; the layout is the script's own.

import type { HistoryEntry } from '../../domain/commands/decision.ts';
import { maskedEntry } from '../../domain/commands/mask.ts';
import { type EntryReading, readEntry, writeEntry } from '../../domain/records/entry.ts';
import { type OfficeEntry, type OfficeRecord, readOfficeEntry, writeOfficeEntry } from '../../domain/records/office.ts';
import { marksAfter } from '../../domain/request/marks.ts';
import { maskedText, type Named } from '../../domain/request/personal-data.ts';
import { holderIn } from '../../domain/request/status.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { codeOf, POSTS_CHANGED_WORDS, STATUS_WORDS, stepWords } from '../../words/sheet/choices.ts';
import { HISTORY_COLUMNS } from '../../words/sheet/columns.ts';
import { recorderWords } from '../../words/sheet/messages.ts';
import { type Cell, cellText, dateOfInstant, momentOf, textOf, wholeNumberOf } from './cells.ts';

export const HEADER_ROW = 1;
export const WIDTH = Object.keys(HISTORY_COLUMNS).length;
const columns = Object.keys(HISTORY_COLUMNS);
export const NUMBER = columns.indexOf('number');
export const AT = columns.indexOf('at');
export const REVISION = columns.indexOf('revision');
export const STEP = columns.indexOf('step');
export const FROM = columns.indexOf('from');
export const TO = columns.indexOf('to');
const ATTENDANCE = columns.indexOf('attendance');
export const ACTOR = columns.indexOf('actor');
export const TEXT = columns.indexOf('text');
export const APPLICANT_MESSAGE = columns.indexOf('applicantMessage');
export const COMMAND = columns.indexOf('commandId');
export const ENTRY = columns.indexOf('entry');

/** The data of a row as far as it can be read, with the request and revision that its other cells name. */
export interface RowReading extends EntryReading {
  /** Set for a row about the office, which has no request and no fault. */
  readonly office: OfficeRecord | null;
  readonly number: string;
  readonly revision: number;
}

export function readRow(row: readonly Cell[]): RowReading {
  const number = textOf(row[NUMBER]);
  const data = textOf(row[ENTRY]);
  const office = number === '' ? readOfficeEntry(data) : null;
  const reading = office ? { entry: null, fault: null } : readEntry(data);
  return { ...reading, office, number, revision: wholeNumberOf(row[REVISION]) ?? 0 };
}

/** The entry in a row, as far as it can be read; `null` where people have typed over it. */
export function parseEntry(row: readonly Cell[]): HistoryEntry | null {
  return readRow(row).entry;
}

/**
 * The entry of a row whose data is unreadable: the request of an earlier entry, with the revision and the status of this
 * row. It has no effects, since nobody knows which ones the step had.
 */
export function reconstructed(row: readonly Cell[], earlier: HistoryEntry): HistoryEntry {
  const { after } = earlier.change;
  const revision = wholeNumberOf(row[REVISION]) ?? after.revision;
  const status = statusIn(row[TO]) ?? after.status;
  const marks = marksAfter(after.marks, 'STEP', status !== after.status && 'STATUS');
  const holder = marks.holder ?? holderIn(status);
  return {
    ...earlier,
    revision,
    at: momentOf(row[AT]) ?? earlier.at,
    step: 'REEXAMINE',
    to: status,
    change: { ...earlier.change, after: { ...after, revision, status, holder, marks }, message: null },
    effects: [],
  };
}

/** The status that a cell names; `null` if it names none. */
export function statusIn(cell: Cell | undefined): Status | null {
  return codeOf(STATUS_WORDS, textOf(cell));
}

/** All cells of the row for an entry. */
export function cellsOf(entry: HistoryEntry): Cell[] {
  return [
    dateOfInstant(entry.at),
    entry.number,
    entry.revision,
    stepWords(entry.step),
    entry.from === null ? '' : STATUS_WORDS[entry.from],
    STATUS_WORDS[entry.to],
    cellText(recorderWords(entry.actor)),
    cellText(entry.text),
    cellText(entry.applicantMessage ?? ''),
    entry.attendance ?? '',
    entry.commandId,
    writeEntry(entry),
  ];
}

/** All cells of the row for an entry about who holds the posts. */
export function officeCellsOf(entry: OfficeEntry): Cell[] {
  const { id, at, actor, text } = entry;
  const by = cellText(recorderWords(actor));
  return [
    dateOfInstant(at),
    '',
    '',
    POSTS_CHANGED_WORDS,
    '',
    '',
    by,
    cellText(text),
    '',
    '',
    id,
    writeOfficeEntry(entry),
  ];
}

/** The masked cells from `text` on. Unreadable data is emptied: it is of no use and may hold personal data. */
export function maskedCells(row: readonly Cell[], contacts: readonly Named[]): Cell[] {
  const entry = parseEntry(row);
  const masked = (place: number) => cellText(maskedText(textOf(row[place]), contacts));
  return [
    masked(TEXT),
    masked(APPLICANT_MESSAGE),
    row[ATTENDANCE] ?? '',
    masked(COMMAND),
    entry === null ? '' : writeEntry(maskedEntry(entry, contacts)),
  ];
}
