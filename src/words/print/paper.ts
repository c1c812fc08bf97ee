// Words that several papers share: the letterhead, the print button, signatures, what is left open.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { plainDateWords } from '../formats/dates.ts';

/** Where somebody writes by hand. */
export const OPEN = '………………………………';

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

/** The lines of the letterhead, the largest first. */
export function letterheadWords({ name, unit, room, place }: OfficeIdentity): readonly string[] {
  return [name, unit, `${room}, ${place}`];
}

/** What stands below a signature: name, rank and NIP, each left open where it is not known. */
export function signatureLines({ name }: { readonly name: string }): readonly string[] {
  return [name || OPEN, `${PAPER_WORDS.rank}: ${OPEN}`, `${PAPER_WORDS.nip} ${OPEN}`];
}

/** Place and day of a letter: "Pontianak, 1 Desember 2026". The place is the last part of the address. */
export function placeAndDayWords({ place }: Pick<OfficeIdentity, 'place'>, day: PlainDate): string {
  return `${townWords(place)}, ${plainDateWords(day)}`;
}

/** The same with the day left open. */
export function placeAndOpenDayWords({ place }: Pick<OfficeIdentity, 'place'>): string {
  return `${townWords(place)}, ${OPEN}`;
}

function townWords(place: string): string {
  const parts = place.split(',').map((part) => part.replace(/\d+/g, '').trim());
  return parts.reverse().find((part) => part !== '') ?? OPEN;
}
