// Words of the room's calendar; titles have no names and no phone numbers, since the calendar is shared.
import type { Shown } from '../../domain/request/field-rows.ts';
import type { FilledField } from '../../domain/request/fields.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { clip, inOneLine } from '../../domain/text/text.ts';
import { numberWords } from '../formats/numbers.ts';
import { ACTION_WORDS, CATERING_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { fieldLines } from '../sheet/field-lines.ts';
import { TABS } from '../sheet/tabs.ts';

/** "PC-2026-0001 Kunjungan: SMK Negeri 4 Pontianak" */
export function eventTitle(request: BookingRequest): string {
  return `${request.number} ${KIND_WORDS[request.kind]}: ${inOneLine(request.institution, TITLE)}`;
}

/** The description of an event: what the Admin must know to receive the guests. */
export function eventDescription(request: BookingRequest): string {
  return [
    asText(request.activity),
    `Peserta: ${request.participants === null ? 'belum diketahui' : `${numberWords(request.participants)} orang`}`,
    `Konsumsi: ${CATERING_WORDS[request.catering]}`,
    `Perangkat: ${equipmentWords(request)}`,
    ...linesOn('CALENDAR', request, EVENT_LINES),
    `Rincian dan narahubung: tab ${TABS.REGISTER}, nomor ${request.number}.`,
  ].join('\n');
}

export function preparationTitle(request: BookingRequest): string {
  return `Persiapan ruangan ${request.number}`;
}

/** The checklist of SOP step 4. */
export function preparationDescription(request: BookingRequest): string {
  return [
    `Daftar periksa persiapan untuk ${request.number} (${inOneLine(asText(request.activity), TITLE)}):`,
    '☐ Ruangan bersih, kursi dan meja cukup',
    '☐ Pendingin ruangan dan lampu menyala',
    '☐ Komputer dan layar utama menyala',
    `☐ Perangkat diminta: ${equipmentWords(request)}`,
    `☐ Materi pemohon: ${request.materials.trim() === '' ? 'belum diterima' : asText(request.materials)}`,
    ...linesOn('CHECKLIST', request, CHECKED_LINES).map((line) => `☐ ${line}`),
    '☐ Tidak ada makanan prasmanan',
    '☐ Daftar hadir tersedia',
    `Setelah selesai, pilih “${ACTION_WORDS.MARK_READY}” di tab ${TABS.REGISTER}.`,
  ].join('\n');
}

/** What title, hours and description say of these is worded above. */
const EVENT_LINES: readonly FilledField[] = [
  'kind',
  'institution',
  'activity',
  'participants',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'catering',
  'equipment',
];
const CHECKED_LINES: readonly FilledField[] = ['participants', 'catering', 'equipment', 'materials'];

/** All other fields that are shown there, a line each. */
function linesOn(place: Shown, request: BookingRequest, own: readonly FilledField[]): string[] {
  return fieldLines(place, request, own).map(({ label, value }) => `${label}: ${asText(value)}`);
}

function equipmentWords(request: BookingRequest): string {
  return request.equipment.length === 0 ? 'tidak ada' : asText(request.equipment.join(', '));
}

/** A text for a description, shortened and with `<` escaped: Google shows markup in descriptions. */
function asText(text: string): string {
  return clip(text, DESCRIBED).replace(/</g, '&lt;');
}

/** The longest text in a description, in code points. */
const DESCRIBED = 1000;
const TITLE = 200;

/** Shown after somebody moved, renamed or deleted an event of the agenda in the calendar. */
export const CALENDAR_PUT_BACK_WORDS =
  'acara permohonan ini di kalender ruangan dipindah, diubah, atau dihapus secara manual, dan sudah dikembalikan sesuai agenda. Untuk mengubah jadwal, pilih tindakannya pada kolom Tindakan.';
