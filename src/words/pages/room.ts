// Words of the pages that show when the room is free: for anybody, and for applicants who want another time.
import type { RoomDay, RoomState } from '../../domain/clash/room-days.ts';
import { wasOffered } from '../../domain/flow/recorded.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import { FIXED_STATUSES } from '../../domain/request/status.ts';
import type { Month } from '../../domain/time/months.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { dayName, hoursWords, MONTH_NAMES, plainDateWords, stampWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';

export const ROOM_WORDS = {
  title: 'Waktu terpakai dan kosong',
  intro: 'Pilih hari, lalu jamnya; formulir terbuka dengan waktu yang sudah terisi.',
  notYours:
    'Melihat atau memilih waktu belum memesannya: urutan Anda dihitung sejak formulir dikirim, dan waktunya diperiksa lagi saat itu.',
  legend:
    'Terpakai: sudah ditetapkan, atau lebih dahulu diminta pemohon lain. Persiapan: ruangan disiapkan. Sabtu dan Minggu libur.',
  month: 'Lihat per bulan',
  earlier: (name: string) => `Sebelumnya: ${name}`,
  later: (name: string) => `Berikutnya: ${name}`,
  free: 'Kosong',
  noFree: 'Tidak ada waktu kosong pada hari ini. Silakan pilih hari lain.',
  noFreeRun: 'Tidak ada jam yang kosong pada setiap hari itu. Silakan pilih hari pertama yang lain.',
  begins: 'Jam mulai',
  ends: 'Jam selesai',
  onwards: 'Lanjut ke formulir',
  chosen: 'Waktu yang Anda pilih',
  open: 'Buka formulir dengan waktu ini',
  closed: 'Formulir sedang ditutup, jadi permohonan baru belum dapat dikirim.',
  notFree: 'Waktu itu tidak kosong lagi, atau jam selesainya tidak sesudah jam mulai. Silakan pilih waktu lain.',
  service: 'Tentang layanan',
  status: 'Cek status permohonan',
  own: 'Pilih waktu lain',
  send: 'Kirim waktu ini',
} as const;

const STATE_WORDS: Readonly<Record<RoomState, string>> = {
  FREE: 'Kosong',
  TAKEN: 'Terpakai',
  PREPARATION: 'Persiapan',
  PRAYER: 'Salat Jumat',
  OVER: 'Sudah lewat',
  CLOSED: 'Belum dapat diminta',
};

/** "Desember 2026" */
export function monthWords(month: Month): string {
  return `${MONTH_NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** "09.00–11.00 Terpakai" */
export function spanWords({ from, to, state }: RoomDay['spans'][number]): string {
  return `${hoursWords(from, to)} ${STATE_WORDS[state]}`;
}

/** A day in a few words: "libur", the free hours, or that there are none. */
export function daySummary({ off, names, isOver, spans, free }: RoomDay): string {
  if (isOver) return 'sudah lewat';
  if (off === 'HOLIDAY') return `Libur: ${listWords([...new Set(names)])}`;
  if (off === 'WEEKEND') return 'Libur';
  if (free.length > 0) return ROOM_WORDS.free;
  return spans.some(({ state }) => state === 'CLOSED') ? STATE_WORDS.CLOSED : 'Penuh';
}

/** "Selasa 8", and the month where it is another than the one that is shown. */
export function dayLabel(date: PlainDate, month: Month | null): { readonly weekday: string; readonly day: string } {
  const day = month === date.slice(0, 7) ? String(Number(date.slice(8, 10))) : plainDateWords(date).slice(0, -5);
  return { weekday: dayName(date), day };
}

/** What another time costs in the queue, before it is chosen. */
export function costWords({
  status,
  queuedSince,
  marks,
}: Pick<BookingRequest, 'status' | 'queuedSince' | 'marks'>): string {
  if (wasOffered(marks))
    return 'Kami yang meminta Anda memilih waktu, jadi waktu lain tidak mengubah tempat Anda dalam urutan.';
  if (FIXED_STATUSES.includes(status)) {
    return 'Waktu yang sudah ditetapkan hanya dapat dipersingkat di sini, tanpa mengubah urutan. Untuk waktu lain, mohon hubungi kami.';
  }
  return `Waktu lain masuk antrean lagi sejak dikirim (kini sejak ${stampWords(queuedSince)}). Urutan tetap bila hanya dipersingkat, atau petugas memperbaiki salah ketik.`;
}

/** What the calendar shows to whoever needs several days. */
export function severalDaysWords(count: number): string {
  return `Permohonan Anda memerlukan ${count} hari kerja berturut-turut dengan jam yang sama. Pilih hari pertamanya; yang disebut kosong berlaku pada setiap harinya.`;
}

/** Thanks for a change that the applicants made themselves. */
export function changedTimeWords(time: string, after: Pick<BookingRequest, 'status'> & WantedTime): string {
  return FIXED_STATUSES.includes(after.status)
    ? `Waktu kegiatan Anda kini ${time}.`
    : `Waktu yang Anda minta kini ${time}. Ini belum persetujuan; petugas menelaahnya menurut urutan.`;
}
