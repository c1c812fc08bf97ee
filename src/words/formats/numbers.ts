// Numbers, lists, hours, spans and sentences as Indonesian offices write them, without `Intl`, which differs between Google and Node.

import type { PlainTime } from '../../domain/time/time.ts';
import { isPlainTime } from '../../domain/time/time.ts';
import type { WorkingSpan } from '../../domain/time/working-time.ts';

/** A whole number with its thousands in groups: `1.234`. */
export function numberWords(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  return (value < 0 ? '-' : '') + digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** How many decimals a measured figure has, wherever it stands: figures below each other are compared at a glance. */
export const DECIMALS = 1;

/** A measured figure, rounded once. */
export function roundedMeasure(value: number): number {
  const parts = 10 ** DECIMALS;
  return Math.round(value * parts) / parts;
}

/** The same in words: `46,0`. */
export function measureWords(value: number): string {
  const [whole = '', decimals = ''] = Math.abs(roundedMeasure(value)).toFixed(DECIMALS).split('.');
  return `${roundedMeasure(value) < 0 ? '-' : ''}${numberWords(Number(whole))},${decimals}`;
}

/** A share of a whole: `17,1%`. */
export function percentWords(share: number): string {
  return `${measureWords(share * 100)}%`;
}

/**
 * A list in words: `A`, `A dan B`, `A, B, dan C`.
 * @param join the word before the last one
 */
export function listWords(items: readonly string[], join: 'dan' | 'atau' = 'dan'): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  if (items.length === 1) return last;
  if (items.length === 2) return `${items[0]} ${join} ${last}`;
  return `${items.slice(0, -1).join(', ')}, ${join} ${last}`;
}

/**
 * Reads an hour as people type it: `9`, `9.00`, `9:00`, `09.00`, `0900`, `09:00:00`, `pukul 09.00 WIB`.
 * @returns `09:00`, or `null` for what is not a time of day: `9.5`, `24.00`, `25.00`, `jam sembilan`
 */
export function readTime(text: string): PlainTime | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:pukul|pkl|jam)\.?\s*/, '')
    .replace(/\s*wib$/, '');
  const parts = /^(\d{1,2})(?:\s*[.:]\s*(\d{2}))?(?:[.:]00)?$/.exec(bare) ?? /^(\d{1,2})(\d{2})$/.exec(bare);
  if (!parts) return null;
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
  return isPlainTime(time) ? time : null;
}

/** An hour as it is written in the sheet and in letters: `09.00`. */
export function writeTime(time: PlainTime): string {
  return time.replace(':', '.');
}

/** So many people; `null`: nobody has said how many. */
export function peopleWords(people: number | null, unknown: string): string {
  return people === null ? unknown : `${numberWords(people)} orang`;
}

/** `ketik waktu baru` → `Ketik waktu baru.` */
export function sentence(words: string): string {
  return `${capitalized(words)}.`;
}

/** Words as a sentence begins: “Kunjungan SMK Negeri 4” */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** `Waktu sudah lewat` → `waktu sudah lewat`, to stand after a colon. */
export function uncapitalized(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

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

/** Up to ten, each at its place. */
export const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

/** A day or a year as it is spoken: "dua ribu dua puluh enam" */
export function spelled(number: number): string {
  if (number <= 11) return DIGITS[number] ?? 'sebelas';
  if (number < 20) return `${spelled(number - 10)} belas`;
  const [unit, name] = number < 100 ? [10, 'puluh'] : number < 1000 ? [100, 'ratus'] : [1000, 'ribu'];
  const rest = number % unit;
  return `${spelled(Math.floor(number / unit))} ${name}${rest === 0 ? '' : ` ${spelled(rest)}`}`;
}
