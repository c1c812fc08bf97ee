// Words of the papers that are tables: agenda, register, daftar hadir, checklist of a preparation.
import type { PrintedEvent, RegisterChoice } from '../../domain/print/lists.ts';
import { cameOn, type Received } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Month } from '../../domain/time/months.ts';
import { type DateRange, dateOf, type Slot, timeOf } from '../../domain/time/time.ts';
import type { RequestKind } from '../../domain/vocabulary.ts';
import { factsAt, PLACES, toldOn } from '../facts.ts';
import {
  dateWords,
  dayName,
  hoursWords,
  MONTH_NAMES,
  shortDateWords,
  slotWords,
  wantedTimeWords,
} from '../formats/dates.ts';
import { listWords, numberWords, writeTime } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { neededWords } from '../pages/own-desk.ts';
import { KIND_WORDS, STATUS_WORDS, servedWords } from '../sheet/choices.ts';
import { type Column, figures, words } from './columns.ts';

/** A column of a paper. */
export interface PaperColumn<Line> extends Column<Line> {
  /** Its share of the width. */
  readonly percent: number;
}

/** A column of words, or of figures. */
function column<Line>(percent: number, of: Column<Line>): PaperColumn<Line> {
  return { ...of, percent };
}

/** The day is named where it begins; what was made by hand has no number. */
const AGENDA_COLUMNS: readonly PaperColumn<PrintedEvent>[] = [
  column(
    12,
    words('Hari, tanggal', ({ slot: { start } }) => `${dayName(dateOf(start))}, ${shortDateWords(dateOf(start))}`),
  ),
  column(
    8,
    words('Jam', ({ slot }) => slotWords(slot)),
  ),
  column(
    8,
    words('Siapkan mulai', ({ preparationStart: from }) => (from === null ? '' : writeTime(timeOf(from)))),
  ),
  column(
    9,
    words('No.', ({ request }) => request?.number ?? ''),
  ),
  column(
    18,
    words('Instansi', ({ request }) => request?.institution ?? '(ditulis langsung di kalender)'),
  ),
  column(17, words('Kegiatan', 'title')),
  column(
    7,
    figures('Peserta', ({ request }) => request?.participants ?? ''),
  ),
  column(
    12,
    words('Perangkat', ({ request }) => (request ? neededWords(request) : '')),
  ),
  column(
    9,
    words('Konsumsi', ({ request }) => (request ? servedWords(request.catering) : '')),
  ),
];

export const AGENDA_PAPER = {
  title: 'Agenda Ruangan',
  empty: 'Tidak ada kegiatan pada masa ini.',
  columns: AGENDA_COLUMNS,
} as const;

/** "1 Desember 2026 s.d. 7 Desember 2026" */
export function rangeWords({ from, to }: DateRange): string {
  return `${dateWords(from)} s.d. ${dateWords(to)}`;
}

const REGISTER_COLUMNS: readonly PaperColumn<BookingRequest>[] = [
  column(9, words('No.', 'number')),
  column(
    7,
    words('Masuk', (request) => shortDateWords(cameOn(request))),
  ),
  column(12, words('Instansi', 'institution')),
  column(
    14,
    words('No. dan tanggal surat', ({ letterNumber, letterDate }) =>
      [letterNumber, letterDate === null ? '' : shortDateWords(letterDate)].filter((part) => part !== '').join(', '),
    ),
  ),
  column(
    8,
    words('Jenis', ({ kind }) => KIND_WORDS[kind]),
  ),
  column(12, words('Kegiatan', 'activity')),
  column(9, words('Waktu', shortTimeWords)),
  column(
    6,
    figures('Peserta', ({ participants }) => participants ?? ''),
  ),
  column(6, words('No. agenda', 'registerNumber')),
  column(8, words('No. SRIKANDI', 'srikandiNumber')),
  column(
    9,
    words('Status', ({ status }) => STATUS_WORDS[status]),
  ),
];

export const REGISTER_PAPER = {
  title: 'Daftar Kunjungan dan Peminjaman',
  empty: 'Tidak ada permohonan pada masa ini.',
  columns: REGISTER_COLUMNS,
} as const;

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
  number: 'No.',
  name: 'Nama',
  institution: 'Instansi/jabatan',
  signature: 'Tanda tangan',
} as const;

export const CHECKLIST_PAPER = {
  title: 'Daftar Periksa Persiapan Ruangan',
  ready: 'Ruangan siap pukul',
  number: 'No.',
  item: 'Yang disiapkan',
  done: 'Siap',
  remark: 'Keterangan',
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
  if (prepareFrom === null) return head;
  const prepared = { label: 'Disiapkan mulai', value: `pukul ${prepareFrom} WIB` };
  return [...head, prepared, ...factsAt(PLACES.preparation, told)];
}
