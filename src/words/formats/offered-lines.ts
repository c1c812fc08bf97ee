// Reads the times that an officer writes for an offer: one a line, as the desk writes them or in any usual way.
import type { OfferedLine, ReadTime } from '../../domain/clash/offered-time.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { readDaysWithHours } from './typed-times.ts';

/**
 * Reads each line as `readDaysWithHours` does, without the days that are left out between. An hour alone is the beginning.
 * @returns a line that says no time, or whose weekday is not that of its day, without one; blank lines not at all
 */
export function readOffers(text: string, today: PlainDate): OfferedLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ line, time: typedTimeIn(line, today) }));
}

function typedTimeIn(line: string, today: PlainDate): ReadTime | null {
  const { days, hours = null } = readDaysWithHours(line.replace(/\(kecuali[^)]*\)/i, ''), today) ?? {};
  if (!days || !hours) return null;
  const { from, to } = days;
  return { date: from, ...(to !== from && { endDate: to }), from: hours.from, to: hours.to };
}
