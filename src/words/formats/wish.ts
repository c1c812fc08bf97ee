// Reads the time that an applicant wishes for in words of their own.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { firstIn } from '../../domain/clash/room-days.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { DAY_NAMES, MONTH_NAMES } from './dates.ts';
import { readDaysWithHours } from './typed-times.ts';

/**
 * Reads "Bolehkah tetap 8 Desember, tetapi sesudah pukul 13?": the day that is said, or the wanted one, and as many hours as
 * before. Nobody but the officer decides: it fills in a form.
 * @returns `null` for several days, and where another time than the wanted one is not said
 */
export function wishIn(text: string, wanted: WantedTime, today: PlainDate): AlternativeTime | null {
  const said = text
    .split(/\s+/)
    .filter((word) => /^(?:[-–—]|s\W?d\W?)$|\d/i.test(word) || NAMES.some((name) => isBeginning(word, name)))
    .join(' ')
    .replace(/[?!;]/g, '');
  const { startDate, endDate, startTime } = wanted;
  const { days, hours } =
    readDaysWithHours(said, today) ?? readDaysWithHours(`${startDate} ${said}`, today) ?? NOTHING_SAID;
  if (days === null || startDate !== endDate || days.from !== days.to) return null;
  const from = hours?.from ?? startTime ?? '';
  const span = firstIn({ from, to: '24:00' }, wanted);
  const to = hours?.to ?? span?.to ?? '';
  const isOther = days.from !== startDate || from !== startTime || to !== wanted.endTime;
  return from < to && isOther ? { date: days.from, from, to } : null;
}

const NOTHING_SAID = { days: null, hours: null };

/** The words beside figures that say a time. */
const NAMES = ['pukul', 'pkl', 'jam', 'sampai', 'hingga', ...DAY_NAMES, ...MONTH_NAMES].map((name) =>
  name.toLowerCase(),
);

/** Whether a word is a name, or its first three letters or more. */
function isBeginning(word: string, name: string): boolean {
  const bare = word.toLowerCase().replace(/[^a-z']/g, '');
  return bare.length > 2 && name.startsWith(bare);
}
