// Words of the papers that are tables: agenda, register, daftar hadir, checklist of a preparation.
import type { DateRange } from '../../domain/commands/foreign-window.ts';
import type { PrintedEvent, RegisterChoice } from '../../domain/print/lists.ts';
import { cameOn, type Received } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { partsByDate } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Month } from '../../domain/time/months.ts';
import { dateOf, type PlainDate, type Slot, timeOf } from '../../domain/time/time.ts';
import type { RequestKind } from '../../domain/vocabulary.ts';
import { factsAt, PLACES, toldOn } from '../facts.ts';
import {
  dateWords,
  dayName,
  hoursWords,
  MONTH_NAMES,
  plainDateWords,
  shortDateWords,
  wantedTimeWords,
} from '../formats/dates.ts';
import { listWords, numberWords, writeTime } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { CATERING_WORDS, KIND_WORDS, STATUS_WORDS } from '../sheet/choices.ts';

/** A column: what its header says, and its share of the width. */
export interface TableColumn {
  readonly label: string;
  readonly percent: number;
  readonly isNumber?: boolean;
}

const column = (label: string, percent: number): TableColumn => ({ label, percent });
const figure = (label: string, percent: number): TableColumn => ({ label, percent, isNumber: true });

export const AGENDA_PAPER = {
  title: 'Agenda Ruangan',
  empty: 'Tidak ada kegiatan pada masa ini.',
  columns: [
    column('Hari, tanggal', 12),
    column('Jam', 8),
    column('Siapkan mulai', 8),
    column('No.', 9),
    column('Instansi', 18),
    column('Kegiatan', 17),
    figure('Peserta', 7),
    column('Perangkat', 12),
    column('Konsumsi', 9),
  ],
} as const;

/** The day is named where it begins; what was made by hand has no number. */
export function agendaCells({ slot, request, title, preparationStart }: PrintedEvent): readonly string[] {
  const first = dateOf(slot.start);
  const last = partsByDate(slot).slice(1)[0]?.date;
  const days = last === undefined ? '' : ` s.d. ${shortDateWords(last)}`;
  return [
    `${dayName(first)}, ${shortDateWords(first)}${days}`,
    hoursWords(timeOf(slot.start), timeOf(slot.end)),
    preparationStart === null ? '' : writeTime(timeOf(preparationStart)),
    request?.number ?? '',
    request?.institution ?? '(ditulis langsung di kalender)',
    title,
    request?.participants == null ? '' : numberWords(request.participants),
    request?.equipment.join(', ') ?? '',
    request ? CATERING_WORDS[request.catering] : '',
  ];
}

/** "1 Desember 2026 s.d. 7 Desember 2026" */
export function rangeWords({ from, to }: DateRange): string {
  return `${dateWords(from)} s.d. ${dateWords(to)}`;
}

export const REGISTER_PAPER = {
  title: 'Daftar Kunjungan dan Peminjaman',
  empty: 'Tidak ada permohonan pada masa ini.',
  columns: [
    column('No.', 9),
    column('Masuk', 8),
    column('Instansi', 12),
    column('No. dan tanggal surat', 11),
    column('Jenis', 8),
    column('Kegiatan', 12),
    column('Waktu', 9),
    figure('Peserta', 6),
    column('No. agenda', 7),
    column('No. SRIKANDI', 8),
    column('Status', 10),
  ],
} as const;

export function registerCells(request: BookingRequest): readonly string[] {
  const { letterNumber, letterDate, participants } = request;
  return [
    request.number,
    shortDateWords(cameOn(request)),
    request.institution,
    [letterNumber, letterDate === null ? '' : shortDateWords(letterDate)].filter((part) => part !== '').join(', '),
    KIND_WORDS[request.kind],
    request.activity,
    shortTimeWords(request),
    participants === null ? '' : numberWords(participants),
    request.registerNumber,
    request.srikandiNumber,
    STATUS_WORDS[request.status],
  ];
}

/** "8 Des 2026 09.00–11.00"; a time that cannot be read is said so. */
function shortTimeWords(request: BookingRequest): string {
  const { startDate, endDate, startTime, endTime } = request;
  if (!startDate || !startTime || !endTime) return wantedTimeWords(request);
  const last = endDate === null || endDate === startDate ? '' : ` s.d. ${shortDateWords(endDate)}`;
  return `${shortDateWords(startDate)}${last} ${hoursWords(startTime, endTime)}`;
}

/** "Desember 2026" for a month, "Tahun 2026" for a year. */
export function periodWords(period: Month | string): string {
  const month = MONTH_NAMES[Number(period.slice(5, 7)) - 1];
  return month === undefined ? `Tahun ${period.slice(0, 4)}` : `${month} ${period.slice(0, 4)}`;
}

/**
 * What the register counts, and how many, as the yearly report does: "Desember 2026, menurut tanggal masuk; semua jenis: 12
 * permohonan; selain itu 1 untuk dinas sendiri dan 2 permohonan ganda, yang tidak dihitung"
 */
export function registerWords({ period, kind }: RegisterChoice, { counted, own, duplicates }: Received): string {
  const isOwn = kind === 'OFFICIAL_USE' || kind === 'MAINTENANCE';
  const beside = [
    ...(own > 0 && !isOwn ? [`${numberWords(own)} untuk dinas sendiri`] : []),
    ...(duplicates > 0 ? [`${numberWords(duplicates)} permohonan ganda`] : []),
  ];
  const rest = beside.length === 0 ? '' : `; selain itu ${listWords(beside)}, yang tidak dihitung`;
  return `${periodWords(period)}, menurut tanggal masuk; ${kindWords(kind)}: ${numberWords(isOwn ? own : counted)} permohonan${rest}`;
}

/** The kind in a list of choices. */
function kindWords(kind: RequestKind | null): string {
  return kind === null ? 'semua jenis' : KIND_WORDS[kind];
}

export const ATTENDANCE_PAPER = {
  title: 'Daftar Hadir',
  columns: [figure('No.', 8), column('Nama', 34), column('Instansi/jabatan', 30), column('Tanda tangan', 28)],
} as const;

export const CHECKLIST_PAPER = {
  title: 'Daftar Periksa Persiapan Ruangan',
  damaged: 'sedang rusak',
  ready: 'Ruangan siap pukul',
  columns: [figure('No.', 8), column('Yang disiapkan', 42), column('Siap', 10), column('Keterangan', 40)],
} as const;

export const NO_TIME =
  'Tanggal atau jam permohonan ini belum terbaca; lengkapi dahulu barisnya, lalu buka lembar ini lagi.';

/** What an event's paper says above its table. @param prepareFrom on the checklist alone */
export function eventFacts(
  request: BookingRequest,
  slot: Slot,
  prepareFrom: string | null,
  office: Pick<OfficeIdentity, 'room' | 'place'>,
): readonly Detail[] {
  const told = toldOn(slot, request);
  const head = factsAt(PLACES.event, told, office);
  if (prepareFrom === null) return [...head, ...factsAt(PLACES.guests, told)];
  const prepared = { label: 'Disiapkan mulai', value: `pukul ${prepareFrom} WIB` };
  return [...head, prepared, ...factsAt(PLACES.preparation, told)];
}

/** What leads to the same paper for another day of the event. */
export function otherDayWords(date: PlainDate): string {
  return plainDateWords(date);
}
