// Words of the berita acara of an event: who, when, how many, with which devices, and what broke.
import type { Damage } from '../../domain/damage/damage.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Slot } from '../../domain/time/time.ts';
import { factsAt, PLACES, toldOn } from '../facts.ts';
import { dateWords } from '../formats/dates.ts';
import { peopleWords } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { KIND_WORDS } from '../sheet/choices.ts';
import { OPEN } from './paper.ts';
import { eventFacts } from './tables.ts';

export const MINUTES_WORDS = {
  title: 'Berita Acara Kegiatan',
  damages: 'Kerusakan perangkat',
  noDamage: 'Tidak ada kerusakan yang dicatat.',
  closing: 'Demikian berita acara ini dibuat dengan sebenarnya.',
  guest: 'Pemakai ruangan',
} as const;

/** "Pada hari Selasa, 8 Desember 2026 telah dilaksanakan kunjungan di Ruang Pontive Center dengan keterangan sebagai berikut:" */
export function minutesOpening({ kind }: BookingRequest, slot: Slot, { room }: OfficeIdentity): string {
  return `Pada hari ${dateWords(dateOf(slot.start))} telah dilaksanakan ${KIND_WORDS[kind].toLowerCase()} di ${room} dengan keterangan sebagai berikut:`;
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
