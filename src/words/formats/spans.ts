// How long something took, in working time or by the clock, as Indonesian offices say it.
import type { WorkingSpan } from '../../domain/time/working-span.ts';
import { numberWords } from './numbers.ts';

/** In the largest unit alone, "7 hari kerja": nobody acts otherwise for 45 minutes more. */
export function roughSpanWords({ days, minutes }: WorkingSpan): string {
  if (days > 0) return `${numberWords(days)} hari kerja`;
  return minutes < 60 ? `${Math.floor(minutes)} menit kerja` : `${Math.floor(minutes / 60)} jam kerja`;
}

/** In the two largest units: "12 menit", "2 jam 5 menit", "4 hari kerja 3 jam". */
export function spanWords(span: WorkingSpan): string {
  const whole = Math.round(span.minutes);
  return inTwoUnits(`${numberWords(span.days)} hari kerja`, span.days, whole);
}

/** Minutes of the clock in the two largest units: "15 menit", "22 jam", "2 hari 3 jam". */
export function clockWords(minutes: number): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / (24 * 60));
  return inTwoUnits(`${numberWords(days)} hari`, days, whole % (24 * 60));
}

function inTwoUnits(daysWords: string, days: number, rest: number): string {
  const [hours, minutes] = [Math.floor(rest / 60), rest % 60];
  if (days > 0) return [daysWords, ...(hours > 0 ? [`${hours} jam`] : [])].join(' ');
  if (hours === 0) return `${minutes} menit`;
  return [`${hours} jam`, ...(minutes > 0 ? [`${minutes} menit`] : [])].join(' ');
}
