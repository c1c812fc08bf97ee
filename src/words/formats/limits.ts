// Which numbers a field takes, how many people the room holds, and when events may begin after something, in words.
import { type FilledField, rowOf } from '../../domain/request/fields.ts';
import { firstStart } from '../../domain/request/room-time.ts';
import type { Hours, RoomRules } from '../../domain/settings/settings.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import type { PlainTime } from '../../domain/time/time.ts';
import { numberWords, writeTime } from './numbers.ts';

/** "paling sedikit 1", "dari 0 sampai 40"; blank where a field takes any number. */
export function limitWords(field: FilledField): string {
  const { least = 0, most } = rowOf(field);
  if (most !== undefined) return `dari ${numberWords(least)} sampai ${numberWords(most)}`;
  return least === 0 ? '' : `paling sedikit ${numberWords(least)}`;
}

/** Whether strangers are told how many the room holds: not what the application assumes as long as the office sets nothing. */
export function isPublished(capacity: number): boolean {
  return capacity !== initialSettings().room.capacity;
}

/** How many the room holds, as form and service page publish it; nothing while nobody has set it. */
export function capacityWords(capacity: number): string[] {
  return isPublished(capacity) ? [`Peserta paling banyak ${numberWords(capacity)} orang dalam satu sesi`] : [];
}

/** "mulai pukul 13.30": the first hour at which an event may begin, the room being prepared from then on. */
export function startsAt(from: PlainTime, setupMinutes: number): string {
  return `mulai pukul ${writeTime(firstStart(from, setupMinutes))}`;
}

/** "selesai pukul 11.30 atau mulai pukul 13.30" */
export function aroundPrayer({ from, to, setupMinutes }: Hours & Pick<RoomRules, 'setupMinutes'>): string {
  return `selesai pukul ${writeTime(from)} atau ${startsAt(to, setupMinutes)}`;
}
