// Which numbers a field takes and how many people the room holds, in words.
import { type FilledField, rowOf } from '../../domain/request/fields.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import { numberWords } from './numbers.ts';

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
