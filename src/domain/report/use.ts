// How much the room was used in a year, when most, and by whom.

import { cameOnDay, cameTo } from '../commands/attendance.ts';
import type { BookingRequest } from '../request/request.ts';
import { minuteOf, partsByDate, slotsOf } from '../request/room-time.ts';
import { folded } from '../text/text.ts';
import { type DateRange, dateOf, type PlainDate, yearOf } from '../time/time.ts';
import { addDays, type OfficeDays, weekdayOf } from '../time/working-time.ts';
import { INSTITUTION_TYPES, type InstitutionType } from '../vocabulary.ts';
import { type AnnualReport, monthWithin, type ReportLine } from './model.ts';

/** Minutes in which the room was used, and in which it could have been. */
interface UseOfMonth {
  /** 1 to 12 */
  readonly month: number;
  /** Minutes of all events that took place, without their preparation. */
  readonly used: number;
  /** Working minutes of the office: no holidays, no cuti bersama, no breaks. */
  readonly available: number;
}

interface InstitutionTally {
  /** Visits and loans that took place. */
  readonly held: number;
  readonly participantsPlanned: number;
  readonly participantsActual: number;
}

export interface RoomUse {
  readonly months: readonly UseOfMonth[];
  readonly used: number;
  readonly available: number;
  readonly byInstitution: Readonly<Record<InstitutionType, InstitutionTally>>;
  /** In how many events the room was in use: seven weekdays from Monday, each with the 24 hours of the day. */
  readonly byHour: readonly (readonly number[])[];
  /** On how many days it was, by weekday from Monday; a day counts once an event. */
  readonly byWeekday: readonly number[];
}

/**
 * The use of the room in a year; events count in the month in which they took place.
 * @param span of which hours are counted: since the day on which the desk began, and until today
 */
export function roomUse(year: number, requests: readonly BookingRequest[], days: OfficeDays, span: DateRange): RoomUse {
  const used = new Array<number>(12).fill(0);
  const byInstitution = blankTallies();
  const byHour = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const byWeekday = new Array<number>(7).fill(0);
  for (const request of requests) {
    if (request.status !== 'COMPLETED') continue;
    // A day on which nobody came was no event.
    const slots = slotsOf(request, days.hours).filter(({ start }) => cameOnDay(request, dateOf(start)) !== 0);
    for (const { date, from, to } of slots.flatMap(partsByDate)) {
      const month = monthWithin(year, date);
      if (month < 0) continue;
      used[month] = (used[month] ?? 0) + minuteOf(to) - minuteOf(from);
      countHours(byHour[weekdayOf(date) - 1] ?? [], minuteOf(from), minuteOf(to));
      byWeekday[weekdayOf(date) - 1] = (byWeekday[weekdayOf(date) - 1] ?? 0) + 1;
    }
    const first = slots[0];
    if (!first || monthWithin(year, dateOf(first.start)) < 0) continue;
    if (request.kind !== 'VISIT' && request.kind !== 'LOAN') continue;
    const tally = byInstitution[request.institutionType];
    tally.held += 1;
    tally.participantsPlanned += request.participants ?? 0;
    tally.participantsActual += cameTo(request) ?? 0;
  }
  const available = availableIn(year, days, span);
  const months = available.map((minutes, index) => ({ month: index + 1, used: used[index] ?? 0, available: minutes }));
  return { months, used: sum(used), available: sum(available), byInstitution, byHour, byWeekday };
}

/** Counts an event in each hour of a day that it touches. @param from @param to minutes after midnight */
function countHours(hours: number[], from: number, to: number): void {
  for (let hour = Math.floor(from / 60); hour * 60 < to; hour++) hours[hour] = (hours[hour] ?? 0) + 1;
}

type Count = { -readonly [K in keyof InstitutionTally]: number };

function blankTallies(): Record<InstitutionType, Count> {
  const entries = INSTITUTION_TYPES.map((type) => [type, { held: 0, participantsPlanned: 0, participantsActual: 0 }]);
  return Object.fromEntries(entries) as Record<InstitutionType, Count>;
}

function availableIn(year: number, days: OfficeDays, { from, to }: DateRange): number[] {
  const available = new Array<number>(12).fill(0);
  const [, first = from] = [from, `${year}-01-01`].sort();
  for (let date: PlainDate = first; yearOf(date) === year && date <= to; date = addDays(date, 1)) {
    const month = monthWithin(year, date);
    available[month] = (available[month] ?? 0) + days.minutesOn(date);
  }
  return available;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Something, and how many events it had. */
interface Ranked<Of> {
  readonly of: Of;
  readonly events: number;
}

export interface Busiest {
  /** 1 to 12; `null` where none has most. */
  readonly month: Ranked<number> | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: Ranked<number> | null;
  /** The hours in which the room was in use most, as in its table: from 9 to 11 is 09.00–11.00; `null` where others lie between. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Institutions by name, most events first; of equal ones the first to come. */
  readonly institutions: readonly Ranked<string>[];
}

const MOST_INSTITUTIONS = 5;

/** Of equal ones none is named. @param use the days of events of several days count each, as in its table */
export function busiest(
  { list }: Pick<AnnualReport, 'list'>,
  { byWeekday, byHour }: Pick<RoomUse, 'byWeekday' | 'byHour'>,
): Busiest {
  const held = list.filter(({ status }) => status === 'COMPLETED');
  const hours = Array.from({ length: 24 }, (_, hour) => sum(byHour.map((day) => day[hour] ?? 0)));
  const most = Math.max(...hours);
  const [from, to] = [hours.indexOf(most), hours.lastIndexOf(most) + 1];
  return {
    month: mostOf(ranked(held, ({ date }) => Number(date.slice(5, 7)))),
    weekday: mostOf(byWeekday.map((events, index) => ({ of: index + 1, events }))),
    hours: most > 0 && hours.slice(from, to).every((events) => events === most) ? { from, to } : null,
    institutions: institutionsOf(held).slice(0, MOST_INSTITUTIONS),
  };
}

function institutionsOf(held: readonly ReportLine[]): Ranked<string>[] {
  const names = new Map(
    [...held].reverse().map(({ institution }) => [folded(institution), institution.trim()] as const),
  );
  const counted = ranked(held, ({ institution }) => folded(institution));
  return [...counted]
    .sort((one, other) => other.events - one.events)
    .map(({ of, events }) => ({ of: names.get(of) ?? of, events }));
}

/** In the order in which they came first. */
function ranked<Of extends string | number>(
  held: readonly ReportLine[],
  keyOf: (line: ReportLine) => Of,
): Ranked<Of>[] {
  const counts = new Map<Of, number>();
  for (const line of held) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return [...counts].map(([of, events]) => ({ of, events }));
}

function mostOf<Of extends number>(all: readonly Ranked<Of>[]): Ranked<Of> | null {
  const [first, second] = [...all].sort((one, other) => other.events - one.events);
  return first && first.events !== second?.events ? first : null;
}
