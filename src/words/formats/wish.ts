// Reads the time that an applicant wishes for in words of their own.

import type { ReadTime } from '../../domain/clash/offered-time.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { DAY_NAMES, MONTH_NAMES } from './dates.ts';
import { readDaysWithHours } from './typed-times.ts';

/**
 * Reads "Bolehkah tetap 8 Desember, tetapi sesudah pukul 13?": the day that is said, or the wanted one. Nobody but the
 * officer decides about it.
 * @returns `null` for several days, and where no other time than the wanted one is said
 */
export function wishIn(
  text: string,
  { startDate, endDate, startTime, endTime }: WantedTime,
  today: PlainDate,
): ReadTime | null {
  const said = text
    .split(/\s+/)
    .filter((word) => /^(?:[-–—]|s\W?d\W?)$|\d/i.test(word) || NAMES.some((name) => isBeginning(word, name)))
    .join(' ')
    .replace(/[?!;]/g, '');
  const read = readDaysWithHours(said, today) ?? readDaysWithHours(`${startDate} ${said}`, today);
  if (read === null || startDate !== endDate || read.days.from !== read.days.to) return null;
  const { from: date } = read.days;
  const { from, to } = read.hours ?? { from: startTime ?? '', to: null };
  return date !== startDate || from !== startTime || (to ?? endTime) !== endTime ? { date, from, to } : null;
}

/** The words beside figures that say a time. */
const NAMES = ['pukul', 'pkl', 'jam', 'sampai', 'hingga', ...DAY_NAMES, ...MONTH_NAMES].map((name) =>
  name.toLowerCase(),
);

/** Whether a word is a name, or its first three letters or more. */
function isBeginning(word: string, name: string): boolean {
  const bare = word.toLowerCase().replace(/[^a-z']/g, '');
  return bare.length > 2 && name.startsWith(bare);
}
