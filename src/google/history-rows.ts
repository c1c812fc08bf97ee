// How a step stands in a row of `Riwayat`; the layout is the script's own.
import type { HistoryEntry } from '../domain/decide/decision.ts';
import { maskedEntry } from '../domain/decide/mask.ts';
import { maskedText, type Named } from '../domain/personal-data.ts';
import type { BookingRequest } from '../domain/request.ts';
import { clip } from '../domain/text.ts';
import { STATUS_WORDS, stepWords } from '../words/choices.ts';
import { HISTORY_COLUMNS } from '../words/columns.ts';
import { actorWords } from '../words/messages.ts';
import { TABS } from '../words/tabs.ts';
import { type Cell, cellText, dateOfInstant, textOf } from './cells.ts';

export const WIDTH = Object.keys(HISTORY_COLUMNS).length;
const columns = Object.keys(HISTORY_COLUMNS);
export const NUMBER = columns.indexOf('number');
export const AT = columns.indexOf('at');
export const REVISION = columns.indexOf('revision');
export const STEP = columns.indexOf('step');
export const ATTENDANCE = columns.indexOf('attendance');
export const ACTOR = columns.indexOf('actor');
export const TEXT = columns.indexOf('text');
export const COMMAND = columns.indexOf('commandId');
export const ENTRY = columns.indexOf('entry');

/** An entry must fit a cell (50,000 characters). */
const ENTRY_LIMIT = 45000;
/** Code points; a request has eighteen texts. */
const LONG_TEXT = 1000;
/** Numbers, dates and choices are shorter than this and are never cut. */
const SHORTEST_TEXT = 120;

/** @returns `null` for data that hands have damaged */
export function parseEntry(row: readonly Cell[]): HistoryEntry | null {
  try {
    const entry = JSON.parse(textOf(row[ENTRY])) as HistoryEntry;
    if (entry.change.after.number !== entry.number) throw new Error('it is an entry of no request');
    return entry;
  } catch (error) {
    console.error(`${TABS.HISTORY}: data of ${textOf(row[NUMBER])} cannot be read: ${error}`);
    return null;
  }
}

/** Every cell of an entry. */
export function cellsOf(entry: HistoryEntry): Cell[] {
  return [
    dateOfInstant(entry.at),
    entry.number,
    entry.revision,
    stepWords(entry.step),
    entry.from === null ? '' : STATUS_WORDS[entry.from],
    STATUS_WORDS[entry.to],
    actorWords(entry.actor),
    cellText(entry.text),
    entry.attendance ?? '',
    entry.commandId,
    entryText(entry),
  ];
}

/** The cells from `text` on. Data that cannot be read serves nobody, and may name somebody. */
export function maskedCells(row: readonly Cell[], contacts: readonly Named[]): Cell[] {
  const entry = parseEntry(row);
  const masked = (place: number) => cellText(maskedText(textOf(row[place]), contacts));
  return [
    masked(TEXT),
    row[ATTENDANCE] ?? '',
    masked(COMMAND),
    entry === null ? '' : entryText(maskedEntry(entry, contacts)),
  ];
}

/**
 * The entry as JSON. The state before is not kept: the entry before it has it. Texts too long for a cell are cut here
 * only; the row and the form's own response keep them.
 */
function entryText(entry: HistoryEntry): string {
  const slim: HistoryEntry = { ...entry, change: { ...entry.change, before: null } };
  const text = JSON.stringify(slim);
  if (text.length <= ENTRY_LIMIT) return text;
  const { change } = slim;
  for (let limit = LONG_TEXT; ; limit = Math.floor(limit / 2)) {
    const short = JSON.stringify({ ...slim, change: { ...change, after: withShortTexts(change.after, limit) } });
    // JSON writes a control character with six: only its length tells whether it fits.
    if (short.length <= ENTRY_LIMIT || limit < SHORTEST_TEXT) return short;
  }
}

function withShortTexts(request: BookingRequest, limit: number): BookingRequest {
  const entries = Object.entries(request).map(([field, value]) => {
    return [field, typeof value === 'string' ? clip(value, limit) : value];
  });
  return Object.fromEntries(entries) as BookingRequest;
}
