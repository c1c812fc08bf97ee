// Numbers, lists and hours as Indonesian offices write them, without `Intl`, which differs between Google and Node.
import { isPlainTime } from '../../domain/request/room-time.ts';
import type { PlainTime } from '../../domain/time/time.ts';

/** A whole number with its thousands in groups: `1.234`. */
export function numberWords(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  return (value < 0 ? '-' : '') + digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
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
