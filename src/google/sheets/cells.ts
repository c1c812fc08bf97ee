// Converts cells to plain values and back; the only place that converts between Google's dates and our text times.

import { cut, inOneLine } from '../../domain/text/text.ts';
import { type Instant, isPlainDate, type PlainDate, ROOM_OFFSET } from '../../domain/time/time.ts';
import { readDays } from '../../words/formats/typed-times.ts';

/** What a cell of a sheet holds, as `getValues` gives it and `setValues` takes it. */
export type Cell = string | number | boolean | Date;

const OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000;

/** The moment of a date, to the nearest second: a cell stores a date as a fraction and may be off by a millisecond. */
export function instantOf(date: Date): Instant {
  const seconds = Math.round(date.getTime() / 1000) * 1000;
  return new Date(seconds + OFFSET_MILLISECONDS).toISOString().slice(0, 19) + ROOM_OFFSET;
}

/** Now, to the second, in the room's zone. */
export function currentInstant(): Instant {
  return instantOf(new Date());
}

/** Google's date for a moment. */
export function dateOfInstant(instant: Instant): Date {
  return new Date(instant);
}

/** Google's date for a day: its midnight in the room's zone. */
export function dateOfDay(date: PlainDate): Date {
  return new Date(`${date}T00:00:00${ROOM_OFFSET}`);
}

/** Whether a cell holds a date. Google's dates may come from another realm, where `instanceof Date` is false. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** The text of a cell, unchanged; a date as an instant, blank if it is invalid. */
export function textOf(cell: Cell | undefined): string {
  // Almost every cell is a text, and a whole register has hundreds of thousands of them.
  if (typeof cell === 'string') return cell;
  if (cell === undefined) return '';
  if (!isDate(cell)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : instantOf(cell);
}

/** A name in one line of at most `LONGEST_NAME_IN_CELL` characters, as cells, mails and stored work need it. */
export function shortName(text: string): string {
  return inOneLine(text, LONGEST_NAME_IN_CELL);
}

/** The name in a cell. */
export function nameOf(cell: Cell | undefined): string {
  return shortName(textOf(cell));
}

const LONGEST_NAME_IN_CELL = 200;

/** The text of a cell as people type it: a day as "31/12/2026". */
export function shownText(cell: Cell | undefined): string {
  return isDate(cell) ? textOf(cell).slice(0, 10).split('-').reverse().join('/') : textOf(cell);
}

/** The date in a cell; a cell formatted as a number holds the days since 30 December 1899 (facts 3.1). */
function dateIn(cell: Cell | undefined): Date | null {
  if (isDate(cell)) return cell;
  if (typeof cell !== 'number') return null;
  const date = new Date((cell - DAYS_UNTIL_1970) * DAY_MILLISECONDS - OFFSET_MILLISECONDS);
  return isPlainDate(textOf(date).slice(0, 10)) ? date : null;
}

const DAYS_UNTIL_1970 = 25569;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day in a cell, also as people write it in a text; `null` if blank or not one day ("31/02/2026", the year 20026). */
export function dayOf(cell: Cell | undefined): PlainDate | null {
  const date = dateIn(cell);
  if (date) return /^\d{4}-\d{2}-\d{2}/.exec(textOf(date))?.[0] ?? null;
  const days = readDays(textOf(cell));
  return days && days.from === days.to ? days.from : null;
}

/** The moment in a cell; a day alone is its midnight. */
export function momentOf(cell: Cell | undefined): Instant | null {
  const date = dateIn(cell);
  if (date) return dayOf(date) && instantOf(date);
  const day = dayOf(cell);
  return day && `${day}T00:00:00${ROOM_OFFSET}`;
}

/** The whole number in a cell, typed as a number or as text ("35", "35 orang"); `null` for anything else. */
export function wholeNumberOf(cell: Cell | undefined): number | null {
  const text = textOf(cell).trim();
  const [, digits] = /^(\d{1,9})(?:\s*orang)?$/i.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

/**
 * Text for a cell of a plain-text column (`@`), which keeps it unchanged, even a leading apostrophe (facts 3.1). Cut to
 * what a cell can hold (facts 3.4).
 */
export function cellText(text: string): string {
  return cut(text, CELL_LIMIT);
}

const CELL_LIMIT = 50000;

/** A text as it is read back from its cell. */
export function asKept(text: string): string {
  return cellText(text).replace(/^'/, '').replace(/\r\n?/g, '\n');
}

/** `08/12/2026` */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** `08/12/2026 09.30`; the dot in quotes, as Google itself writes such a format (facts 3.6). */
export const MOMENT_FORMAT = 'dd/mm/yyyy hh"."mm';

/** `08/12/2026 09.30.05`, where the second decides who came first, and a pasted copy must say the same. */
export const SECOND_FORMAT = 'dd/mm/yyyy hh"."mm"."ss';

/** A value and the column or row it belongs to. */
export interface Placed<Value> {
  readonly place: number;
  readonly value: Value;
}

/** Values of neighbouring columns or rows, from the place `first` on. */
export interface Run<Value> {
  readonly first: number;
  readonly values: readonly Value[];
}

/**
 * The runs of neighbouring places, in ascending order.
 * @param together whether two neighbours may share a run; absent: always
 */
export function groupAdjacent<Value>(
  placed: readonly Placed<Value>[],
  together: (one: Value, other: Value) => boolean = () => true,
): Run<Value>[] {
  const runs: { first: number; values: Value[] }[] = [];
  for (const { place, value } of [...placed].sort((a, b) => a.place - b.place)) {
    const run = runs[runs.length - 1];
    const last = run?.values[run.values.length - 1];
    if (run && run.first + run.values.length === place && together(last as Value, value)) run.values.push(value);
    else runs.push({ first: place, values: [value] });
  }
  return runs;
}
