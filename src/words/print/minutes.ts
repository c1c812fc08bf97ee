// Words of the berita acara of an event: who, when, how many, with which devices, and what broke.
import type { Damage } from '../../domain/devices/damage.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Slot } from '../../domain/time/time.ts';
import { factsAt, PLACES, toldOn } from '../facts.ts';
import { dayName, plainDateWords } from '../formats/dates.ts';
import { peopleWords, spelled } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { OPEN } from './paper.ts';
import { toRoomWords } from './reply.ts';
import { eventFacts } from './tables.ts';

export const MINUTES_WORDS = {
  title: 'Berita Acara Kegiatan',
  damages: 'Kerusakan perangkat',
  noDamage: 'Tidak ada kerusakan yang dicatat.',
  closing: 'Demikian berita acara ini dibuat dengan sebenarnya.',
  number: `Nomor: ${OPEN}`,
  notHeld: 'Berita acara baru dapat dicetak sesudah kegiatan dicatat terlaksana.',
} as const;

/** Who signs for the applicant. */
export function guestWords({ kind }: Pick<BookingRequest, 'kind'>): string {
  return kind === 'VISIT' ? 'Pengunjung' : 'Peminjam';
}

/** "Dewi Kartika, Guru, SMK Negeri 4 Pontianak, selaku Pengunjung" */
export function partyWords(who: string, post: string): string {
  return `${who}, selaku ${post}`;
}

/** "Pada hari ini, Selasa, tanggal delapan bulan Desember tahun dua ribu dua puluh enam, kami yang bertanda tangan di bawah ini:" */
export function minutesOpening(slot: Slot): string {
  const day = dateOf(slot.start);
  const [date = '', month = '', year = ''] = plainDateWords(day).split(' ');
  return `Pada hari ini, ${dayName(day)}, tanggal ${spelled(Number(date))} bulan ${month} tahun ${spelled(Number(year))}, kami yang bertanda tangan di bawah ini:`;
}

/** "menyatakan bahwa kunjungan ke Ruang Pontive Center telah dilaksanakan dengan keterangan sebagai berikut:" */
export function minutesStatement({ kind }: BookingRequest, { room }: OfficeIdentity): string {
  return `menyatakan bahwa ${toRoomWords(kind, room)} telah dilaksanakan dengan keterangan sebagai berikut:`;
}

/** @param came how many came on that day; `null` where nobody has counted them */
export function minutesDetails(
  request: BookingRequest,
  slot: Slot,
  came: number | null,
  office: OfficeIdentity,
): readonly Detail[] {
  return [
    ...eventFacts(request, slot, null, office),
    { label: 'Peserta hadir', value: peopleWords(came, OPEN) },
    ...factsAt(PLACES.served, toldOn(slot, request)),
  ];
}

/** "Proyektor: lampu redup, diperbaiki" */
export function damageLine({ device, description, repairedOn }: Damage): string {
  const what = description === '' ? device : `${device}: ${description}`;
  return repairedOn === null ? what : `${what} (sudah diperbaiki)`;
}
