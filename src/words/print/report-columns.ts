// The columns of every table of the yearly report; tab, page and paper have them in this order.

import type { ListedDamage } from '../../domain/devices/report.ts';
import type { AnnualReport, ReportLine, Tally } from '../../domain/report/model.ts';
import { firstMonth } from '../../domain/report/years.ts';
import { UNDECIDED_STATUSES } from '../../domain/request/status.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { REQUEST_KINDS, type RequestKind, type Status } from '../../domain/vocabulary.ts';
import { hoursWords, MONTH_NAMES, shortDateWords, slotWords } from '../formats/dates.ts';
import { percentWords, uncapitalized } from '../formats/numbers.ts';
import { KIND_WORDS, STATUS_WORDS } from '../sheet/choices.ts';
import { affectedWords, REPORT_WORDS as WORDS } from '../sheet/report.ts';
import { type Column, cellsOf, figures, type PageCell, words } from './columns.ts';

/** The kinds of requests that the SOP's report covers. */
const REPORTED: readonly RequestKind[] = ['VISIT', 'LOAN'];

/** A month, or all of them. */
export interface MonthLine {
  readonly name: string;
  readonly byKind: Readonly<Record<RequestKind, Tally>>;
  /** Events of the same month of the year before; blank before the desk began. */
  readonly heldBefore?: number | '';
}

const monthly = (head: (kind: string) => string, of: (tally: Tally) => number): readonly Column<MonthLine>[] =>
  REPORTED.map((kind) => figures(head(KIND_WORDS[kind]), ({ byKind }) => of(byKind[kind])));

/** The monthly figures, each for visits and loans. */
export const MONTHLY = {
  received: monthly(
    (kind) => `Permohonan ${uncapitalized(kind)}`,
    (tally) => tally.received - tally.duplicates,
  ),
  held: monthly(
    (kind) => `${kind} terlaksana`,
    (tally) => tally.held,
  ),
  scheduled: monthly(
    (kind) => `${kind} terjadwal/belum dicatat`,
    (tally) => tally.scheduled,
  ),
  participants: monthly(
    (kind) => `Peserta hadir ${uncapitalized(kind)}`,
    (tally) => tally.participantsActual,
  ),
} as const;

/** "2026", of the year in which the desk began "2025 (sejak Oktober)" */
export function yearWords(year: number, begun: PlainDate): string {
  const month = firstMonth(year, begun);
  return month === 1 ? String(year) : `${year} (sejak ${MONTH_NAMES[month - 1]})`;
}

/** @param before the year before, whose events stand last; `null`: nothing happened in it */
export function monthColumns(before: string | null): readonly Column<MonthLine>[] {
  return [
    words('Bulan', 'name'),
    ...Object.values(MONTHLY).flat(),
    ...(before === null ? [] : [figures<MonthLine>(`Terlaksana ${before}`, ({ heldBefore = 0 }) => heldBefore)]),
  ];
}

/** A kind of requests, or all of them, by how they stand. */
interface OutcomeLine {
  readonly name: string;
  readonly standing: Readonly<Record<Status, number>>;
}

const outcome = (head: string, ...statuses: readonly Status[]): Column<OutcomeLine> =>
  figures(head, ({ standing }) => statuses.reduce((sum, status) => sum + standing[status], 0));

/** What a request came to, but for those that are counted elsewhere. */
const OUTCOMES = [
  outcome('Dalam proses', ...UNDECIDED_STATUSES),
  outcome('Terjadwal/belum dicatat', 'SCHEDULED', 'READY'),
  outcome('Terlaksana', 'COMPLETED'),
  outcome('Tidak hadir', 'NO_SHOW'),
  outcome('Ditolak', 'REJECTED'),
  outcome('Dibatalkan', 'CANCELLED'),
  outcome('Diabaikan', 'IGNORED'),
];

/** The lines of the applicants' kinds with their sum, and the office's own below it, where there are any. */
export function outcomeLines(outcomes: AnnualReport['outcomes']) {
  const lineOf = (kind: RequestKind): OutcomeLine => ({ name: KIND_WORDS[kind], standing: outcomes[kind] });
  const lines = REPORTED.map(lineOf);
  const statuses = Object.keys(outcomes.VISIT) as Status[];
  const total = (status: Status) => lines.reduce((sum, { standing }) => sum + standing[status], 0);
  const standing = Object.fromEntries(statuses.map((status) => [status, total(status)])) as OutcomeLine['standing'];
  const own = REQUEST_KINDS.filter(
    (kind) => !REPORTED.includes(kind) && statuses.some((each) => outcomes[kind][each] > 0),
  );
  return { lines, sum: { name: WORDS.fromApplicants, standing }, beside: own.map(lineOf) };
}

/** Minutes in which the room was used, and in which it could have been. */
interface UseLine {
  readonly name: string;
  readonly used: number;
  readonly available: number;
}

const hoursOf = (minutes: number): PageCell => ({ value: minutes / 60 });

interface InstitutionLine {
  readonly name: string;
  readonly held: number;
  readonly participantsPlanned: number;
  readonly participantsActual: number;
}

/** A step as it was taken, with its times in words; what has no meaning is blank. */
interface StepLine {
  readonly name: string;
  readonly taken: number;
  readonly count?: number;
  readonly overdue?: number;
  readonly median?: string;
  readonly nineOfTen?: string;
  readonly kept?: string;
}

interface NamedFigure {
  readonly name: string;
  readonly figure: PageCell;
}

/** A letter that is late, or how many more are. */
interface LateLine {
  readonly number: string;
  readonly institution?: string;
  readonly holder?: string;
  readonly due?: string;
  readonly late?: string;
}

const column = <Line>(all: readonly Column<Line>[]) => all;

export const REPORT_COLUMNS = {
  team: column<{ readonly [Column in 'name' | 'post' | 'since' | 'until' | 'qualification']: string }>([
    words('Nama', 'name'),
    words('Jabatan', 'post'),
    words('Mulai', 'since'),
    words('Sampai', 'until'),
    words('Kualifikasi operator', 'qualification'),
  ]),
  waiting: column<{ readonly on: string; readonly letters: number; readonly late: number; readonly longest: string }>([
    words('Pada', 'on'),
    figures('Surat', 'letters'),
    figures('Terlambat', 'late'),
    words('Terlama', 'longest'),
  ]),
  outcomes: column<OutcomeLine>([
    words('Jenis', 'name'),
    figures('Masuk', (line) => cellsOf(OUTCOMES, line).reduce((sum: number, cell) => sum + Number(cell), 0)),
    ...OUTCOMES,
    outcome('Ganda (tidak dihitung)', 'DUPLICATE'),
  ]),
  use: column<UseLine>([
    words('Bulan', 'name'),
    figures('Jam terpakai', ({ used }) => hoursOf(used)),
    figures('Jam tersedia', ({ available }) => hoursOf(available)),
    figures('Tingkat pemakaian', ({ used, available }) =>
      available > 0 ? percentWords(used / available) : WORDS.none,
    ),
  ]),
  institutions: column<InstitutionLine>([
    words('Jenis instansi', 'name'),
    figures('Terlaksana', 'held'),
    figures('Peserta rencana', 'participantsPlanned'),
    figures('Peserta hadir', 'participantsActual'),
  ]),
  steps: column<StepLine>([
    words('Langkah', 'name'),
    figures('Dicatat', 'taken'),
    figures('Terukur', 'count'),
    figures('Lewat waktu, belum dicatat', 'overdue'),
    figures('Median', 'median'),
    figures('90% selesai dalam', 'nineOfTen'),
    figures('Sesuai mutu baku', 'kept'),
  ]),
  late: column<LateLine>([
    words('No.', 'number'),
    words('Instansi', 'institution'),
    words('Pada', 'holder'),
    words('Batas Waktu', 'due'),
    words('Terlambat', 'late'),
  ]),
  damage: column<NamedFigure>([words('Kerusakan perangkat', 'name'), figures('Jumlah', 'figure')]),
  damaged: column<ListedDamage>([
    words('Perangkat', 'device'),
    words('Kerusakan', 'description'),
    words('Ditemukan', ({ foundOn }) => (foundOn === null ? '' : shortDateWords(foundOn))),
    words('Diperbaiki', ({ repairedOn }) => (repairedOn === null ? WORDS.damageStillOpen : shortDateWords(repairedOn))),
    words('Kegiatan terdampak', ({ affected }) => affectedWords(affected)),
  ]),
  devices: column<{
    readonly name: string;
    readonly place: string;
    readonly state: string;
    readonly responsible: string;
  }>([
    words('Perangkat', 'name'),
    words('Tempat', 'place'),
    words('Keadaan', 'state'),
    words('Penanggung jawab', 'responsible'),
  ]),
  list: column<ReportLine & { readonly isUnrecorded: boolean }>([
    words('No.', 'number'),
    words('Tanggal', ({ date }) => ({ date })),
    words('Jam', (line) => eventHoursWords(line)),
    words('Jenis', ({ kind }) => KIND_WORDS[kind]),
    words('Instansi', 'institution'),
    words('Kegiatan', 'activity'),
    figures('Peserta rencana', ({ participantsPlanned }) => participantsPlanned ?? ''),
    figures(
      'Peserta hadir',
      ({ participantsActual, status }) => participantsActual ?? (status === 'COMPLETED' ? WORDS.notRecorded : ''),
    ),
    words('Status', ({ status, isUnrecorded }) => (isUnrecorded ? WORDS.unrecorded : STATUS_WORDS[status])),
  ]),
} as const;

/** `09.00–11.00`, on more days `09.00–11.00 s.d. 10 Des 2026`; one night is told whole. */
function eventHoursWords({ date, endDate, startTime, endTime }: ReportLine): string {
  const isNight = endTime <= startTime;
  if (endDate === date || (isNight && endDate === addDays(date, 1))) {
    return slotWords({ start: `${date}T${startTime}`, end: `${endDate}T${endTime}` });
  }
  return `${isNight ? 'tiap malam ' : ''}${hoursWords(startTime, endTime)} s.d. ${shortDateWords(endDate)}`;
}
