// Reads days and hours as people write them: one, or a range from one to another.

import { type DateRange, isPlainDate, type PlainDate, type PlainTime, yearOf } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { DAY_NAMES, dayName, MONTH_NAMES } from './dates.ts';
import { readTime } from './numbers.ts';

/** @property to `null` where the end is not said: "08.00 s.d. selesai" */
export interface HourRange {
  readonly from: PlainTime;
  readonly to: PlainTime | null;
}

/**
 * Reads `3/12/2024`, `03-12-24`, `3.12.2024`, `2024-12-03`, `3 Desember 2024`, `Selasa, 3-Des-24`, and ranges of them:
 * `3 s.d. 5 Desember 2024`, `30 November - 2 Desember 2024`, `3 dan 4 Desember 2024`.
 * @returns `null` for what is no day, a day before 2017, a range that ends before it begins, or days that do not follow
 *   each other
 */
export function readDays(text: string): DateRange | null {
  const plain = withoutDayNames(text);
  const one = readDay(plain);
  if (one) return { from: one, to: one };
  for (const { at, isPair } of cuts(plain)) {
    const [first, last] = [plain.slice(0, at.start).trim(), plain.slice(at.end).trim()];
    const to = readDay(last);
    if (!to) continue;
    const from = readDay(first) ?? readDay(completed(first, last));
    if (!from || from > to || (isPair && addDays(from, 1) !== to)) continue;
    return { from, to };
  }
  return null;
}

/**
 * Reads `08.00 - 12.00`, `pukul 08:00 s.d. 12:00 WIB`, `08.00 s.d. selesai`, and an hour alone.
 * @returns `null` for what is no hour, or a range of which a part is none
 */
export function readHours(text: string): HourRange | null {
  const alone = readTime(text);
  if (alone) return { from: alone, to: null };
  const parts = text.split(HOUR_RANGE);
  if (parts.length !== 2) return null;
  const [first = '', last = ''] = parts;
  const from = readTime(first);
  if (!from) return null;
  if (/^\s*selesai\s*$/i.test(last)) return { from, to: null };
  const to = readTime(last);
  return to === null ? null : { from, to };
}

/** Days, and the hours that stand behind them; `null` where none do. */
export interface DaysWithHours {
  readonly days: DateRange;
  readonly hours: HourRange | null;
}

/**
 * Reads `Selasa, 8 Desember 2026, 09.00–11.00`, `8/12/2026 9-11`, `hari Selasa 8 Des pukul 9 s.d. 11`, `Rabu–Jumat, 9–11
 * Desember 2026 (pukul 09.00–11.00 WIB)`. Days without a year are the next ones from today on.
 * @returns `null` for what names no day, hours that are none, and days of another weekday than the one beside them: nobody
 *   knows which of the two is meant
 */
export function readDaysWithHours(text: string, today: PlainDate): DaysWithHours | null {
  const plain = text.replace(BESIDE_A_DAY, ' ').replace(/[\s.,;]*(?:wib[\s.,;]*)?$/i, '');
  const parts = plain.split(GAP);
  for (let gap = 1; gap <= parts.length; gap += 2) {
    const written = parts.slice(gap + 1).join('');
    const hours = /^20\d\d$/.test(written) ? null : readHours(written);
    const isAlone = gap === parts.length && !HOURS_BEHIND.test(plain) && !readHours(plain)?.to;
    const days = hours || isAlone ? comingDays(parts.slice(0, gap).join(''), today) : null;
    if (days) return namesItsWeekday(plain, days) ? { days, hours } : null;
  }
  return null;
}

/** What people write around a day: "hari Selasa tgl. 8 Desember", "8 Desember (Selasa)". */
const BESIDE_A_DAY = /^[-–•*\s]+|[()]|\b(?:hari|tanggal|tgl)\b\.?/gi;
/** Between a day and its hours. */
const GAP = /((?:[\s,;:]|\b(?:pukul|pkl|jam)\b\.?)+)/i;
const HOURS_BEHIND = /\s(?:(?:pukul|pkl|jam)\b.*|\d{1,2}[.:]\d{2})$/i;

/** Days as they are written, or, without a year, the next ones. */
function comingDays(text: string, today: PlainDate): DateRange | null {
  const year = yearOf(today);
  const [said, ...near] = ['', year, year + 1].map((each) => readDays(`${text} ${each}`));
  return said ?? near.find((days) => days && days.to >= today) ?? null;
}

/** Whether no weekday stands there, or that of the first day. */
function namesItsWeekday(text: string, { from }: DateRange): boolean {
  const named = DAY_NAMES.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
  return named.length === 0 || named.some((name) => name === dayName(from));
}

const HOUR_RANGE = /\s*(?:s\s*[/.]\s*d\s*\.?|\bsd\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|[-–—])\s*/i;

/** Where a text may be cut into a first and a last day; "dan" stands only between two days that follow each other. */
const CUTS: readonly { readonly sign: RegExp; readonly isPair: boolean }[] = [
  { sign: /s\s*[/.]\s*d\s*\.?|\bsd\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|[–—]|\s-\s/g, isPair: false },
  { sign: /-/g, isPair: false },
  { sign: /\bdan\b|&/g, isPair: true },
];

function cuts(text: string) {
  return CUTS.flatMap(({ sign, isPair }) => {
    const found: { at: { start: number; end: number }; isPair: boolean }[] = [];
    text.replace(sign, (word, start: number) => {
      found.push({ at: { start, end: start + word.length }, isPair });
      return word;
    });
    return found;
  });
}

/** The first day of a range with the month and year that only the last one has: "3" before "5 Desember 2024". */
function completed(first: string, last: string): string {
  const parts = last.split(SEPARATOR);
  const own = first.split(SEPARATOR).filter((part) => part !== '');
  return [...own, ...parts.slice(own.length)].join(' ');
}

const SEPARATOR = /[\s/.,-]+/;

function readDay(text: string): PlainDate | null {
  const known = checked(text);
  if (known) return known;
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  const [day = '', month = '', year = ''] = parts;
  if (parts.length !== 3 || !/^\d{1,2}$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return null;
  const count = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month);
  return count === null
    ? null
    : checked(`${year.length === 2 ? `20${year}` : year}-${String(count).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function checked(date: string): PlainDate | null {
  return isPlainDate(date) ? date : null;
}

/** Other ways to write a month than the beginning of its name, by month. */
const OTHER_MONTHS: readonly (readonly [name: string, month: number])[] = [
  ['january', 1],
  ['february', 2],
  ['pebruari', 2],
  ['march', 3],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['ags', 8],
  ['agt', 8],
  ['agst', 8],
  ['october', 10],
  ['nopember', 11],
  ['december', 12],
];

const MONTHS = [...MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1] as const), ...OTHER_MONTHS];

/** Three letters of a name are enough. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  return MONTHS.find(([name]) => name.startsWith(word))?.[1] ?? (word === 'sept' ? 9 : null);
}

const DAYS = new RegExp(`\\b(?:${[...DAY_NAMES, "jum'at", 'ahad'].join('|')})\\b`, 'gi');
/** Between names of days: "Selasa–Kamis, 3–5 Desember 2024". */
const LEFT_OVER = /^(?:[\s,./–—-]|s\s*[/.]\s*d\s*\.?\s|\bsd\b|\bdan\b)+/;

function withoutDayNames(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(DAYS, '')
    .replace(/\(\s*\)/g, '')
    .trim()
    .replace(LEFT_OVER, '')
    .trim();
}
