// Words of the room's calendar; titles carry no names and no phone numbers, since calendars are shared.
import type { BookingRequest } from '../domain/request.ts';
import { CATERING_WORDS, KIND_WORDS } from './choices.ts';
import { numberWords } from './numbers.ts';
import { TABS } from './tabs.ts';

/** "PC-2026-0001 Kunjungan: SMK Negeri 4 Pontianak" */
export function eventTitle(request: BookingRequest): string {
  return `${request.number} ${KIND_WORDS[request.kind]}: ${request.institution}`;
}

export function eventDescription(request: BookingRequest): string {
  return [
    request.activity,
    `Peserta: ${request.participants === null ? 'belum diketahui' : `${numberWords(request.participants)} orang`}`,
    `Konsumsi: ${CATERING_WORDS[request.catering]}`,
    `Perangkat: ${equipmentWords(request)}`,
    `Rincian dan narahubung: tab ${TABS.REGISTER}, nomor ${request.number}.`,
  ].join('\n');
}

export function preparationTitle(request: BookingRequest): string {
  return `Persiapan ruangan ${request.number}`;
}

/** The checklist of SOP step 4. */
export function preparationDescription(request: BookingRequest): string {
  return [
    `Daftar periksa persiapan untuk ${request.number} (${request.activity}):`,
    '☐ Ruangan bersih, kursi dan meja cukup',
    '☐ Pendingin ruangan dan lampu menyala',
    '☐ Komputer dan layar utama menyala',
    `☐ Perangkat diminta: ${equipmentWords(request)}`,
    `☐ Materi pemohon: ${request.materials.trim() === '' ? 'belum diterima' : request.materials}`,
    '☐ Tidak ada makanan prasmanan',
    '☐ Daftar hadir tersedia',
    `Setelah selesai, pilih “Ruangan sudah siap” di tab ${TABS.REGISTER}.`,
  ].join('\n');
}

function equipmentWords(request: BookingRequest): string {
  return request.equipment.length === 0 ? 'tidak ada' : request.equipment.join(', ');
}
