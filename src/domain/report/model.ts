// The yearly report as plain data: the SOP's "laporan tahunan (termasuk data kunjungan/peminjaman ruangan)".

import { cameTo } from '../commands/attendance.ts';
import { compareNumbers } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { isExpected, isShown } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, type PlainTime, yearOf } from '../time/time.ts';
import { REQUEST_KINDS, type RequestKind, STATUSES, type Status } from '../vocabulary.ts';
import { cameOn, isCountedKind } from './received.ts';

/**
 * The counts of one kind of request in a month or a year. `received` and `duplicates` count by the date of receipt, all
 * others by the date of the (first) event. A request for several days counts once, as it is one line of the list.
 */
export interface Tally {
  readonly received: number;
  /** Status COMPLETED. */
  readonly held: number;
  /** "Terjadwal": SCHEDULED or READY, still to come or not yet recorded. */
  readonly scheduled: number;
  readonly duplicates: number;
  /** Real participants of the held events, as far as recorded. */
  readonly participantsActual: number;
}

/** One line of the register of visits and loans ("daftar kunjungan/peminjaman"). */
export interface ReportLine {
  readonly number: string;
  readonly date: PlainDate;
  readonly endDate: PlainDate;
  readonly startTime: PlainTime;
  readonly endTime: PlainTime;
  readonly institution: string;
  readonly activity: string;
  readonly kind: RequestKind;
  readonly status: Status;
  /** The year in which it was asked for. */
  readonly askedIn: number;
  readonly participantsPlanned: number | null;
  readonly participantsActual: number | null;
}

export interface MonthReport {
  /** 1 to 12 */
  readonly month: number;
  readonly byKind: Readonly<Record<RequestKind, Tally>>;
}

export interface AnnualReport {
  readonly year: number;
  /** All twelve months, also empty ones. */
  readonly months: readonly MonthReport[];
  /** The sums of the year; the office's own use and maintenance are separate from visits and loans. */
  readonly totals: Readonly<Record<RequestKind, Tally>>;
  /** The present status of the requests received in the year. */
  readonly outcomes: Readonly<Record<RequestKind, Readonly<Record<Status, number>>>>;
  /** Visits and loans that hold or held the room (SCHEDULED, READY, COMPLETED, NO_SHOW), by date, hour and number. */
  readonly list: readonly ReportLine[];
}

/** Whether an event is over, and nobody has recorded what became of it. */
export function isUnrecorded({ status, endDate }: Pick<ReportLine, 'status' | 'endDate'>, today: PlainDate): boolean {
  return isExpected(status) && endDate < today;
}

/**
 * Makes the report of a year.
 * @param requests all requests, of any year, in any order
 * @param hours decides on which dates of a longer range an event took place
 */
export function annualReport(
  year: number,
  requests: readonly BookingRequest[],
  hours: Pick<WorkingHours, 'holidays'>,
): AnnualReport {
  const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, byKind: blankTallies() }));
  const outcomes = blankOutcomes();
  const list: ReportLine[] = [];
  for (const request of requests) {
    const received = months[monthWithin(year, cameOn(request))];
    if (received) {
      const tally = received.byKind[request.kind];
      tally.received += 1;
      if (request.status === 'DUPLICATE') tally.duplicates += 1;
      outcomes[request.kind][request.status] += 1;
    }
    if (!isShown(request.status)) continue;
    const line = lineOf(request, hours);
    const held = line && months[monthWithin(year, line.date)];
    if (!line || !held) continue;
    countEvent(held.byKind[request.kind], line);
    if (isCountedKind(request.kind)) list.push(line);
  }
  const totals = blankTallies();
  for (const { byKind } of months) for (const kind of REQUEST_KINDS) addTo(totals[kind], byKind[kind]);
  return { year, months, totals, outcomes, list: list.sort(byDate) };
}

function blankOutcomes(): Record<RequestKind, Record<Status, number>> {
  const blank = () => Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  return { VISIT: blank(), LOAN: blank(), OFFICIAL_USE: blank(), MAINTENANCE: blank() };
}

type Count = { -readonly [K in keyof Tally]: number };

function blankTallies(): Record<RequestKind, Count> {
  return { VISIT: blankTally(), LOAN: blankTally(), OFFICIAL_USE: blankTally(), MAINTENANCE: blankTally() };
}

function blankTally(): Count {
  return { received: 0, held: 0, scheduled: 0, duplicates: 0, participantsActual: 0 };
}

function countEvent(tally: Count, { status, participantsActual }: ReportLine): void {
  if (status === 'COMPLETED') {
    tally.held += 1;
    tally.participantsActual += participantsActual ?? 0;
  } else if (isExpected(status)) tally.scheduled += 1;
}

function addTo(sum: Count, part: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += part[key];
}

function lineOf(request: BookingRequest, hours: Pick<WorkingHours, 'holidays'>): ReportLine | null {
  const [first] = slotsOf(request, hours);
  if (!first || !request.endDate || !request.startTime || !request.endTime) return null;
  return {
    number: request.number,
    date: dateOf(first.start),
    endDate: request.endDate,
    startTime: request.startTime,
    endTime: request.endTime,
    institution: request.institution,
    activity: request.activity,
    kind: request.kind,
    status: request.status,
    askedIn: yearOf(cameOn(request)),
    participantsPlanned: request.participants,
    participantsActual: cameTo(request),
  };
}

/** The index of a date's month within a year, -1 for a date of another year. */
export function monthWithin(year: number, date: PlainDate): number {
  return yearOf(date) === year ? Number(date.slice(5, 7)) - 1 : -1;
}

function byDate(one: ReportLine, other: ReportLine): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.startTime !== other.startTime) return one.startTime < other.startTime ? -1 : 1;
  return compareNumbers(one.number, other.number);
}
