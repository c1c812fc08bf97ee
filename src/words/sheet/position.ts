// `Posisi Surat`: who has the letter and since when, written and read back.

import type { BookingRequest } from '../../domain/request/request.ts';
import { type Instant, ROOM_OFFSET } from '../../domain/time/time.ts';
import { holderWords } from './choices.ts';
import type { Titles } from './posts.ts';

/**
 * "Kasi sejak 24/11/2026 08.30"; "Selesai" if nobody has the letter. What waits for the Kepala Dinas says until when, so
 * that it is right afterwards too: "Kepala Dinas (sampai 25/11/2026 08.30, lalu Kabid) sejak 24/11/2026 08.30".
 */
export function positionWords(
  { holder, heldSince, marks }: Pick<BookingRequest, 'holder' | 'heldSince' | 'marks'>,
  titles: Titles,
): string {
  const who = holderWords(holder, titles);
  if (holder === 'NOBODY') return who;
  const { awaitsHead } = marks;
  const then = awaitsHead ? ` (sampai ${momentWords(awaitsHead.until)}, lalu ${titles.DIVISION_HEAD})` : '';
  return `${who}${then} sejak ${momentWords(heldSince)}`;
}

function momentWords(at: Instant): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(at) ?? [];
  return `${day}/${month}/${year} ${hour}.${minute}`;
}

/** Since when the present holder has the letter; `null` if the text does not say. */
export function readPositionSince(text: string): Instant | null {
  const found = /(\d{2})\/(\d{2})\/(\d{4}) (\d{2})\.(\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [, day, month, year, hour, minute] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:00${ROOM_OFFSET}`;
}
