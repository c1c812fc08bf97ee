// Reads and writes dates and times with the day first, whatever the browser's own language is.
import { say } from '../words/words.ts';

/**
 * @param text as people type it: `3/12/2026`, `3-12-26`, `3 Desember 2026`, `2026-12-03`
 * @returns `2026-12-03`; undefined for what is no date of the calendar
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[/.\s-]\s*(\d{1,2})\s*[/.\s-]\s*(\d{4}|\d{2})$/.exec(text.trim());
  if (numbers) return existing(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const words = /^(?:[a-z']+,?\s+)?(\d{1,2})\s+([a-z]{3,})\s+(\d{4})$/i.exec(text.trim());
  if (!words) return undefined;
  const month = say.measures.months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : existing(Number(words[3]), month, Number(words[1]));
}

/** @param iso `2026-12-03` @returns `03/12/2026` */
export function showDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** @param iso `2026-12-03` @returns `Kamis, 3 Desember 2026` */
export function dateInWords(iso: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(say.measures.locale, parts).format(new Date(`${iso}T00:00:00Z`));
}

/**
 * @param text as people type it: `9`, `9.00`, `09:00`, `0900`
 * @returns `09:00`; undefined for what is no time of the day
 */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:\s*[.:\s]\s*(\d{2})|(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? match[3] ?? '0')];
  if (hour > 23 || minute > 59) return undefined;
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** @param time `09:00` @returns `09.00` */
export function showTime(time: string): string {
  return time.replace(':', say.measures.hourMark);
}

function existing(year: number, month: number, day: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  return made.toISOString().slice(0, 10);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
