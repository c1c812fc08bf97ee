// `Posisi Surat`: who has the letter and since when, written and read back.

import { type Instant, ROOM_OFFSET } from '../../domain/time/time.ts';
import type { Holder, Role } from '../../domain/vocabulary.ts';
import { holderWords } from './choices.ts';

/** "Kasi sejak 24/11/2026 08.30"; "Selesai" if nobody has the letter. */
export function positionWords(holder: Holder, since: Instant, titles: Readonly<Record<Role, string>>): string {
  const who = holderWords(holder, titles);
  if (holder === 'NOBODY') return who;
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(since) ?? [];
  return `${who} sejak ${day}/${month}/${year} ${hour}.${minute}`;
}

/** Since when the present holder has the letter; `null` if the text does not say. */
export function readPositionSince(text: string): Instant | null {
  const found = /(\d{2})\/(\d{2})\/(\d{4}) (\d{2})\.(\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [, day, month, year, hour, minute] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:00${ROOM_OFFSET}`;
}
