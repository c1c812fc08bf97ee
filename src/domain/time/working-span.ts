// Working time in days of the office, since nobody reads 2,325 minutes.
import type { WorkingHours } from '../settings/settings.ts';
import { minutesOfWorkingDay } from './working-time.ts';

/** Whole working days of the office, and the working minutes beyond them. */
export interface WorkingSpan {
  readonly days: number;
  readonly minutes: number;
}

/** @param minutes of working time */
export function workingSpan(minutes: number, hours: WorkingHours): WorkingSpan {
  const day = Math.max(1, minutesOfWorkingDay(hours));
  return { days: Math.floor(minutes / day), minutes: minutes % day };
}
