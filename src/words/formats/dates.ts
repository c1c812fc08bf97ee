// Days and times in Indonesian words, with our own lists of names, since `Intl` differs between Google and Node.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import {
  dateOf,
  type Instant,
  isPlainDate,
  type PlainDate,
  type PlainTime,
  type Slot,
  timeOf,
  type WallTime,
} from '../../domain/time/time.ts';
import { addDays, weekdayOf } from '../../domain/time/working-time.ts';
import { capitalized, listWords, writeTime } from './numbers.ts';

/** The days of the week, Monday first. */
export const DAY_NAMES = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const SHORT_MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'] as const;

/** Written into the cell of a date that could not be read. */
export const UNREADABLE_WORDS = 'tidak terbaca';

const UNKNOWN = 'belum jelas';
const UNCLEAR_DATE = `tanggal ${UNKNOWN}`;

/** `Selasa`; the text itself if it is not a day. */
export function dayName(date: PlainDate): string {
  return isPlainDate(date) ? (DAY_NAMES[weekdayOf(date) - 1] ?? date) : date;
}

/** `8 Desember 2026`; the text itself if it is not a day. */
export function plainDateWords(date: PlainDate): string {
  return inWords(date, MONTH_NAMES);
}

/** `Selasa, 8 Desember 2026`; the text itself if it is not a day. */
export function dateWords(date: PlainDate): string {
  return isPlainDate(date) ? `${dayName(date)}, ${plainDateWords(date)}` : date;
}

/** `8 Des 2026`; the text itself if it is not a day. */
export function shortDateWords(date: PlainDate): string {
  return inWords(date, SHORT_MONTH_NAMES);
}

/** `09.00–11.00` */
export function hoursWords(from: PlainTime, to: PlainTime): string {
  return `${writeTime(from)}–${writeTime(to)}`;
}

/** One event: `09.00–11.00`; over a night or days `18 Des 16.00 – 19 Des 09.00` */
export function slotWords({ start, end }: Slot): string {
  return dateOf(start) === dateOf(end)
    ? hoursWords(timeOf(start), timeOf(end))
    : `${shortMomentWords(start)} – ${shortMomentWords(end)}`;
}

/** `Selasa, 8 Desember 2026 pukul 09.00 WIB` */
export function dateTimeWords(time: WallTime | Instant): string {
  return `${dateWords(dateOf(time))} pukul ${writeTime(timeOf(time))} WIB`;
}

/** When something was done, as in notes: `24 Nov 2026 08.12` */
export function stampWords(instant: Instant): string {
  return `${shortDateWords(dateOf(instant))} ${writeTime(timeOf(instant))}`;
}

/**
 * What a row says, and after it when: of a long text the row shows the first three lines.
 * @param before the moment, such as the step
 */
export function momentLast(words: string, at: Instant, ...before: readonly string[]): string {
  return `${capitalized(words)} (${[...before, shortMomentWords(at)].join(', ')})`;
}

/** The hour of a moment that is near: `16.55` */
export function hourWords(time: Instant): string {
  return writeTime(timeOf(time));
}

/** A time that is near, without its year: `8 Des 09.00` */
export function shortMomentWords(time: WallTime | Instant): string {
  return `${shortDateWords(dateOf(time)).replace(/ \d+$/, '')} ${writeTime(timeOf(time))}`;
}

/** A time within one day: `Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB` */
export function dayTimeWords(date: PlainDate, from: PlainTime, to: PlainTime): string {
  return `${dateWords(date)} pukul ${hoursWords(from, to)} WIB`;
}

/**
 * A free time: within one day `Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB`;
 * over several `Selasa–Kamis, 8–10 Desember 2026, pukul 09.00–11.00 WIB`, with the days between that are skipped.
 */
export function offeredTimeWords({ date, endDate = date, leftOut = [], from, to }: AlternativeTime): string {
  if (endDate === date) return dayTimeWords(date, from, to);
  return `${daysWords(date, endDate)}${exceptWords(leftOut)}, pukul ${hoursWords(from, to)} WIB`;
}

/** A free time where it is typed over, as short as it can be: `Selasa, 8 Desember 2026, 09.00–11.00` */
export function offerLineWords({ date, endDate = date, leftOut = [], from, to }: AlternativeTime): string {
  return `${daysWords(date, endDate)}${exceptWords(leftOut)}, ${hoursWords(from, to)}`;
}

/** `Selasa–Kamis, 8–10 Desember 2026`; what both days share is said once: `Senin–Rabu, 30 November–2 Desember 2026`. */
export function daysWords(from: PlainDate, to: PlainDate): string {
  if (from === to) return dateWords(from);
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const parts = plainDateWords(from).split(' ');
  const dates = `${parts.slice(0, parts.length - shared).join(' ')}–${plainDateWords(to)}`;
  return `${dayName(from)}–${dayName(to)}, ${dates}`;
}

/** The days of a longer range on which nothing takes place, unless there are many; blank if there are none. */
function exceptWords(leftOut: readonly PlainDate[]): string {
  const dates = leftOut.length > 5 ? 'Sabtu, Minggu, dan hari libur' : listWords(leftOut.map(dateWords));
  return dates && ` (kecuali ${dates})`;
}

/**
 * The time a request asks for, in one line:
 * one day, `Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB`;
 * several days, `Senin, 7 Desember 2026 s.d. Rabu, 9 Desember 2026, setiap hari pukul 09.00–11.00 WIB`;
 * a night, `Jumat, 18 Desember 2026 pukul 16.00 s.d. Sabtu, 19 Desember 2026 pukul 09.00 WIB`;
 * several nights, `…, setiap malam pukul 16.00–09.00 WIB`. A last day before the first is told like a night, as it was
 * typed; a missing part is "belum jelas"; skipped dates are named, unless there are many.
 */
export function wantedTimeWords({ startDate, endDate, startTime, endTime, leftOut = [] }: TimeWithDaysOff): string {
  if (startDate === null) return UNCLEAR_DATE;
  const last = endDate ?? startDate;
  const days = last === startDate ? dateWords(startDate) : `${dateWords(startDate)} s.d. ${dateWords(last)}`;
  if (startTime === null || endTime === null) return `${days}, pukul ${UNKNOWN}`;
  if (last === startDate) return dayTimeWords(startDate, startTime, endTime);
  if (endTime > startTime && last > startDate) {
    return `${days}${exceptWords(leftOut)}, setiap hari pukul ${hoursWords(startTime, endTime)} WIB`;
  }
  return isPlainDate(startDate) && last <= addDays(startDate, 1)
    ? `${dateWords(startDate)} pukul ${writeTime(startTime)} s.d. ${dateWords(last)} pukul ${writeTime(endTime)} WIB`
    : `${days}, setiap malam pukul ${hoursWords(startTime, endTime)} WIB`;
}

/** When a request begins, as a subject says it: `Selasa, 8 Desember 2026 pukul 09.00`, `Senin–Rabu, 7–9 Desember 2026 pukul 09.00` */
export function beginningWords({ startDate, endDate, startTime }: TimeWithDaysOff): string {
  if (startDate === null) return UNCLEAR_DATE;
  const days = daysWords(startDate, endDate ?? startDate);
  return startTime === null ? days : `${days} pukul ${writeTime(startTime)}`;
}

/** The days of a request where there is room for few words: `Selasa 8 Des`, `Senin 7 s.d. Rabu 9 Des` */
export function briefDaysWords({ startDate, endDate }: Pick<TimeWithDaysOff, 'startDate' | 'endDate'>): string {
  if (startDate === null) return UNCLEAR_DATE;
  const last = endDate ?? startDate;
  if (last === startDate) return briefDayWords(startDate);
  const isOneMonth = startDate.slice(0, 7) === last.slice(0, 7);
  const first = isOneMonth ? briefDayWords(startDate).replace(/ \S+$/, '') : briefDayWords(startDate);
  return `${first} s.d. ${briefDayWords(last)}`;
}

/** `Selasa 8 Des`; the text itself if it is not a day. */
function briefDayWords(date: PlainDate): string {
  return isPlainDate(date) ? `${dayName(date)} ${shortDateWords(date).replace(/ \d+$/, '')}` : date;
}

/** `Rabu 9 Des 09.00–11.00` */
export function briefTimeWords(time: TimeWithDaysOff): string {
  const { startTime, endTime } = time;
  return `${briefDaysWords(time)}${startTime && endTime ? ` ${hoursWords(startTime, endTime)}` : ''}`;
}

/** `Jumat, 4 Des` */
export function nearDayWords(date: PlainDate): string {
  return briefDayWords(date).replace(' ', ', ');
}

/** By when something about an event is settled: `sebelum Selasa, 8 Desember 2026`, from its first day on `hari ini juga`. */
export function beforeWords({ startDate }: Pick<TimeWithDaysOff, 'startDate'>, now: Instant): string {
  return startDate !== null && startDate > dateOf(now) ? `sebelum ${dateWords(startDate)}` : 'hari ini juga';
}

function inWords(date: PlainDate, months: readonly string[]): string {
  if (!isPlainDate(date)) return date;
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
