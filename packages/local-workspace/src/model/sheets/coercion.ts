// What a cell holds after something is entered in it: a spreadsheet treats every write as typed by a user of its locale (facts 3.1).
import { dateFromSerial, dateToSerial, getFormatFromId, getLocale, parseValue } from 'numfmt';
import { serialOf } from '../time/zone.ts';
import type { CellValue } from './spreadsheet.ts';

/** A Date as it crosses the bridge. */
interface SentDate {
  readonly $date: number;
}

export interface Entry {
  /** Undefined: the cell is cleared. */
  readonly value: CellValue | undefined;
  /** Format that the entry brings with it when the cell has none of its own. */
  readonly format?: string;
}

/** Where something is entered. */
export interface EntryPlace {
  readonly locale: string;
  readonly zone: string;
  /** The clock's now, for dates typed without a year. */
  readonly now: number;
}

const tags = new Map<string, string>();

/** @returns numfmt's tag for a spreadsheet locale: `id` for `id_ID` and `in_ID` */
export function localeTag(locale: string): string {
  const known = tags.get(locale) ?? findTag(locale);
  tags.set(locale, known);
  return known;
}

/** @returns whether a spreadsheet can have this locale */
export function isLocale(locale: string): boolean {
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) return false;
  return Intl.NumberFormat.supportedLocalesOf([locale.replace('_', '-')]).length > 0;
}

/** Codes of languages that Google still writes the old way (facts 14.2). */
const RENAMED: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi' };

function findTag(locale: string): string {
  const language = locale.split('_')[0] ?? 'en';
  const known = [locale, language, RENAMED[language]].find((each) => each !== undefined && getLocale(each));
  return known ?? 'en';
}

/**
 * Decides what entering something does.
 * @param input what a script or a person enters: text, number, boolean, date or nothing
 * @param format number format that the cell has already; `@` keeps text as it is
 */
export function enter(input: unknown, format: string | undefined, place: EntryPlace): Entry {
  if (input === null || input === undefined || input === '') return { value: undefined };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input === 'object' && '$date' in input) return enterDate((input as SentDate).$date, place);
  return enterText(String(input), format, place);
}

/** Enters an instant, as milliseconds: it is shown as a date, with the time unless that is midnight. */
export function enterDate(at: number, place: EntryPlace): Entry {
  const serial = serialOf(place.zone, at);
  return { value: serial, format: formatOf(Number.isInteger(serial) ? 14 : 22, localeTag(place.locale)) };
}

const formats = new Map<string, string>();

/** @returns the pattern of a built-in format in a locale; numfmt works it out anew at each call */
function formatOf(id: number, tag: string): string {
  const key = `${id} ${tag}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = getFormatFromId(id, tag) ?? '';
    formats.set(key, known);
  }
  return known;
}

function enterText(text: string, format: string | undefined, place: EntryPlace): Entry {
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: { formula: text } };
  const tag = localeTag(place.locale);
  // Without a digit only a short word can be more than text: TRUE, FALSE and their like.
  const parsed = text.length <= 8 || /\d/.test(text) ? parsedOnce(text, tag) : undefined;
  if (!parsed) return { value: text.startsWith('+') && text.length > 1 ? { formula: `=${text}` } : text };
  if (typeof parsed.value === 'boolean') return { value: parsed.value };
  const { formatId } = parsed;
  if (formatId === undefined) {
    const money = foreignMoney(text);
    return money ? { value: parsed.value, format: money } : { value: parsed.value };
  }
  // Excel counts a 29 February 1900; a spreadsheet of Google's does not, and has no such day.
  const early = dateFormats.has(formatId) && parsed.value >= 1 && parsed.value < 61;
  if (early && Math.floor(parsed.value) === 60) return { value: text };
  const value = formatId === 16 ? inYearOf(parsed.value, place) : early ? parsed.value + 1 : parsed.value;
  return { value, format: moneyFormats.has(formatId) ? plainMoney(formatId, tag) : formatOf(formatId, tag) };
}

/** Built-in formats of dates, and of amounts of money. */
const dateFormats = new Set([14, 15, 16, 17, 22]);
const moneyFormats = new Set([5, 6, 7, 8]);

/** An amount is shown with its sign, neither red nor in brackets nor with room for one. */
function plainMoney(id: number, tag: string): string {
  return (formatOf(id, tag).split(';')[0] ?? '').replaceAll(/_./g, '').trim();
}

/** The format of an amount whose currency is not the locale's own; undefined for a text without one. */
function foreignMoney(text: string): string | undefined {
  const symbol = /\p{Sc}/u.exec(text)?.[0];
  if (symbol === undefined) return undefined;
  const number = /[.,]\d{1,2}\D*$/.test(text) ? '#,##0.00' : '#,##0';
  return /\d.*\p{Sc}/u.test(text) ? `${number} [$${symbol}]` : `[$${symbol}]${number}`;
}

type Parsed = ReturnType<typeof parseValue>;

/** Columns repeat their words: what a text parses to is remembered, for the last few thousand texts. */
const remembered = new Map<string, Map<string, Parsed>>();

function parsedOnce(text: string, tag: string): Parsed {
  let known = remembered.get(tag);
  if (!known) {
    known = new Map();
    remembered.set(tag, known);
  }
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  const typed = text.trim().replace(/(\d)([ap]m)$/i, '$1 $2');
  const parsed = parseValue(typed, { locale: tag }) ?? parsedWithPoints(typed, tag);
  if (known.size >= 5000) known.clear();
  known.set(text, parsed);
  return parsed;
}

/** A day with its time as the locale writes it, where that is with points: `1/3/2026 10.30` in id_ID. */
function parsedWithPoints(text: string, tag: string): Parsed {
  const match = /^(\S*\d\S*) (\d{1,2})\.(\d\d)(?:\.(\d\d))?$/.exec(text);
  if (!match || !formatOf(22, tag).includes('hh.mm')) return undefined;
  const [, day = '', ...time] = match;
  return parseValue(`${day} ${time.filter((each) => each !== undefined).join(':')}`, { locale: tag });
}

/** A date typed without a year is in the clock's year, not in the host's. */
function inYearOf(serial: number, place: EntryPlace): number {
  const [, month, day] = dateFromSerial(serial);
  const [year] = dateFromSerial(serialOf(place.zone, place.now));
  return dateToSerial([year, month, day]) ?? serial;
}
