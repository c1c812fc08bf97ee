// Which numbers a field takes, in words.
import { type FilledField, rowOf } from '../../domain/request/fields.ts';
import { numberWords } from './numbers.ts';

/** "paling sedikit 1", "dari 0 sampai 40"; blank where a field takes any number. */
export function limitWords(field: FilledField): string {
  const { least = 0, most } = rowOf(field);
  if (most !== undefined) return `dari ${numberWords(least)} sampai ${numberWords(most)}`;
  return least === 0 ? '' : `paling sedikit ${numberWords(least)}`;
}
