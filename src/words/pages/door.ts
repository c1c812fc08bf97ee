// Words of the screen at the door of the room: now, next, until when; no name of anybody.
import type { RoomNow, StateNow } from '../../domain/clash/room-now.ts';
import { dateOf, type Instant, timeOf } from '../../domain/time/time.ts';
import { dateWords, hoursWords, nearDayWords } from '../formats/dates.ts';
import { writeTime } from '../formats/numbers.ts';
import { SCAN_HINT } from '../problems/links.ts';

export const DOOR_WORDS = {
  title: 'Layar pintu',
  next: 'Berikutnya',
  today: 'Kegiatan hari ini',
  nothing: 'Tidak ada kegiatan dalam dua minggu ini.',
  scan: `Pindai untuk melihat waktu kosong dan mengajukan permohonan; ${SCAN_HINT}`,
} as const;

const STATE_WORDS: Readonly<Record<StateNow, string>> = {
  TAKEN: 'Sedang dipakai',
  PREPARATION: 'Sedang disiapkan',
  READY: 'Sudah siap',
  FREE: 'Kosong',
  CLOSED: 'Tutup',
};

export function stateWords({ state }: RoomNow): string {
  return STATE_WORDS[state];
}

/** "sampai pukul 11.00", "kegiatan mulai pukul 09.00", "sampai Rabu, 9 Desember 2026 pukul 11.00"; blank where nothing is known. */
export function untilWords({ state, until }: RoomNow, now: Instant): string {
  if (until === null) return '';
  const day = dateOf(until) === dateOf(now) ? '' : `${dateWords(dateOf(until))} `;
  const when = `${day}pukul ${writeTime(timeOf(until))}`;
  return state === 'PREPARATION' || state === 'READY' ? `kegiatan mulai ${when}` : `sampai ${when}`;
}

/** "Hari ini (Selasa, 8 Des) pukul 13.00–15.00", "Selasa, 8 Desember 2026 pukul 09.00–11.00" */
export function nextWords({ next }: RoomNow, now: Instant): string {
  if (next === null) return DOOR_WORDS.nothing;
  const day =
    dateOf(next.start) === dateOf(now) ? `Hari ini (${nearDayWords(dateOf(now))})` : dateWords(dateOf(next.start));
  const isLong = dateOf(next.start) !== dateOf(next.end);
  const hours = isLong ? writeTime(timeOf(next.start)) : hoursWords(timeOf(next.start), timeOf(next.end));
  return `${day} pukul ${hours}`;
}

/** "09.00–11.00 selesai" */
export function eventOfDayWords({ from, to, isOver }: RoomNow['today'][number]): string {
  return `${hoursWords(from, to)}${isOver ? ' selesai' : ''}`;
}

/** What a page says that could not be renewed since this moment. */
export function staleWords(now: Instant): string {
  return `Tidak diperbarui sejak ${writeTime(timeOf(now))}. Muat ulang halaman ini.`;
}

/** "Selasa, 8 Desember 2026 · 09.41" */
export function momentWords(now: Instant): string {
  return `${dateWords(dateOf(now))} · ${writeTime(timeOf(now))}`;
}
