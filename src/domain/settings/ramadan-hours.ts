// Whether the office has entered the hours of the next Ramadan, which the city sets anew each year.
import { type Ramadan, ramadanAfter } from '../time/ramadan.ts';
import type { PlainDate } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { WorkingPeriod } from './settings.ts';

/** So many days before it begins its hours are asked for. */
const DAYS_AHEAD = 31;

/** The Ramadan that is near or has begun and of which no special hours are known; `null` if there is none. */
export function ramadanWithoutHours(
  periods: readonly Pick<WorkingPeriod, 'from' | 'to'>[],
  today: PlainDate,
): Ramadan | null {
  const next = ramadanAfter(today);
  if (addDays(next.from, -DAYS_AHEAD) > today) return null;
  return periods.some(({ from, to }) => from <= next.to && next.from <= to) ? null : next;
}
