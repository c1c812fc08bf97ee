// Words that several papers share: what they are called, letterhead, signatures, what is left open.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { plainDateWords } from '../formats/dates.ts';
import { regionName } from '../names.ts';

/** Where somebody writes by hand. */
export const OPEN = '…………………………';

export const PAPER_WORDS = {
  print: 'Cetak lembar ini',
  hint: 'Bila jendela cetak tidak terbuka, ketuk lembar ini lalu tekan Ctrl+P. Pilih kertas A4; “Simpan sebagai PDF” juga dapat.',
  pageOf: 'Halaman',
  of: 'dari',
  initials: 'Paraf',
  rank: 'Pangkat',
  nip: 'NIP',
  date: 'Tanggal',
  ticked: 'dicentang',
  notTicked: 'belum dicentang',
} as const;

/** The lines of the letterhead, which names the region once. @param of the desk of the room, or the office itself, for letters of its head */
export function letterheadWords(
  { government, name, unit, room, place, address, contacts }: OfficeIdentity,
  of: 'ROOM' | 'OFFICE',
): readonly string[] {
  const lines = of === 'ROOM' ? [unit, `${room}, ${place}`] : [address || OPEN];
  const region = ` ${regionName()}`;
  const office = government !== '' && name.endsWith(region) ? name.slice(0, -region.length) : name;
  return [government, office, ...lines, contacts].filter((line) => line !== '');
}

/** What stands below a signature: name, rank and NIP, each left open where it is not known. */
export function signatureLines({ name, rank, nip }: Signed): readonly string[] {
  return [name || OPEN, rank ?? `${PAPER_WORDS.rank}: ${OPEN}`, `${PAPER_WORDS.nip} ${nip ?? OPEN}`];
}

interface Signed {
  readonly name: string;
  readonly rank?: string;
  readonly nip?: string;
}

/** Place and day of a letter: "Pontianak, 1 Desember 2026"; a day that is absent is left open. The place is the last part of the address. */
export function placeAndDayWords({ place }: Pick<OfficeIdentity, 'place'>, day?: PlainDate): string {
  return `${townWords(place)}, ${day === undefined ? OPEN : plainDateWords(day)}`;
}

function townWords(place: string): string {
  const [, ...parts] = place.split(',').map((part) => part.replace(/\d+/g, '').trim());
  const town = parts.reverse().find((part) => part !== '') ?? OPEN;
  return /^(?:Jl|Jalan)\b/i.test(town) ? OPEN : town;
}

export const PAPER_LINKS = {
  hint: 'Lembar terbuka di tab baru, siap dicetak pada kertas A4.',
  disposition: 'Lembar disposisi',
  reply: 'Surat jawaban (draf)',
  confirmation: 'Konfirmasi dengan kode status',
  attendance: 'Daftar hadir',
  minutes: 'Berita acara',
  checklist: 'Daftar periksa persiapan',
  thisWeek: 'Agenda minggu ini',
  nextWeek: 'Agenda minggu depan',
  thisMonth: 'Agenda bulan ini',
  nextMonth: 'Agenda bulan depan',
  report: (year: number) => `Laporan tahunan ${year}`,
  door: 'Pengumuman pintu dengan kode formulir',
  checklistOf: (number: string) => `Daftar periksa ${number}`,
  period: 'Masa',
  kind: 'Jenis',
  everyKind: 'Semua jenis',
  open: 'Buka daftar',
  own: 'Cetak konfirmasi',
} as const;
