// Reads the times that an officer writes for an offer: one a line, as the desk writes them or in any usual way.
import type { OfferedLine, ReadTime } from '../../domain/clash/offered-time.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { DAY_NAMES, dayName } from './dates.ts';
import { type DayRange, readDays, readHours } from './typed-times.ts';

/**
 * Reads `Selasa, 8 Desember 2026, 09.00–11.00`, `8/12/2026 9-11`, `8 Des pukul 9 s.d. 11`, `- Rabu–Jumat, 9–11 Desember
 * 2026, pukul 09.00–11.00 WIB`. A day without a year is the next one; an hour alone is the beginning.
 * @returns a line that says no time, or whose weekday is not that of its day, without one; blank lines not at all
 */
export function readOffers(text: string, today: PlainDate): OfferedLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ line, time: timeIn(line, today) }));
}

/** Between a day and its hours. */
const GAP = /((?:[\s,;:(]|\b(?:pukul|pkl|jam)\b\.?)+)/i;

function timeIn(line: string, today: PlainDate): ReadTime | null {
  const plain = line
    .replace(/\(kecuali[^)]*\)/i, '')
    .replace(/^[-–•*\s]*(?:hari\s+)?/i, '')
    .replace(/[\s.,;)]*(?:wib)?[\s.,;)]*$/i, '');
  const parts = plain.split(GAP);
  for (let gap = 1; gap < parts.length; gap += 2) {
    const day = parts.slice(0, gap).join('');
    const hours = readHours(parts.slice(gap + 1).join(''));
    const days = hours && daysIn(day, today);
    if (!hours || !days) continue;
    if (!isOnItsWeekday(day, days)) return null;
    const { from, to } = days;
    return { date: from, ...(to !== from && { endDate: to }), from: hours.from, to: hours.to };
  }
  return null;
}

/** Days as they are written, or, without a year, the next ones. */
function daysIn(text: string, today: PlainDate): DayRange | null {
  const said = readDays(text);
  if (said) return said;
  const year = Number(today.slice(0, 4));
  const near = [year, year + 1].map((each) => readDays(`${text} ${each}`));
  return near.find((days) => days !== null && days.to >= today) ?? null;
}

/** Whether a day stands behind no weekday, or behind its own: of another nobody knows which of the two is meant. */
function isOnItsWeekday(text: string, { from }: DayRange): boolean {
  const [named = ''] = /^[a-z]+/i.exec(text) ?? [];
  return DAY_NAMES.every((day) => day.toLowerCase() !== named.toLowerCase() || day === dayName(from));
}
