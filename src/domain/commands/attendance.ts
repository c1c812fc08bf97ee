// How many people came: reads the number from a report, and records an event date by date.
import type { Attendance } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate, type Slot, wallTimeOf } from '../time/time.ts';
import type { Status } from '../vocabulary.ts';

const NUMBER = '(?<![\\d.,:-])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6})(?!\\d|[.,:]\\d)';
const ABSENT = '\\b(?:tidak|tak|tdk|belum|blm)';
const CAME = new RegExp(`(?<!${ABSENT} )\\b(?:hadir|datang)\\b[\\s:=]*(?:sebanyak\\s+)?${NUMBER}`);
const PEOPLE = '(?:orang|peserta|siswa|mahasiswa|tamu|pengunjung|org)\\b';
/** The only number of a text: of people, or apart from other words ("SMPN 3 hadir"). */
const ONLY = new RegExp(
  `^(?![^]*${ABSENT} (?:hadir|datang))(?:\\D*${NUMBER}\\s*${PEOPLE}|(?:\\D*(?:[,;:=]|peserta|jumlah))?\\s*${NUMBER}\\s*(?:hadir|$))\\D*$`,
);

/**
 * The number of people who came, if a text names it beyond doubt: behind "hadir", else the only one ("1.234 orang", "34").
 * Ignores hours of the day ("09.15") and dates. Where `null` leaves it open, the step asks for it.
 */
export function attendanceIn(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replace(/\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/g, ' ')
    .replace(/\b(?:pukul|pkl\.?|jam)\s*\d{1,2}(?:[.:]\d{2})?|(?<![\d.,])\d{1,2}[.:]\d{2}(?!\d)/g, ' ');
  const [, people = null, alone = people] = CAME.exec(plain) ?? ONLY.exec(plain) ?? [];
  return alone === null ? null : Number(alone.replace(/[.,]/g, ''));
}

/** The date to prepare next: the next one not ended. `null` if none is left, or if the room is ready for it already. */
export function dateToPrepare(
  request: BookingRequest,
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): PlainDate | null {
  const { ready, attended } = request.marks;
  const done = attended.map(({ date }) => date);
  const slotsToCome = slotsOf(request, hours).filter(({ start }) => !done.includes(dateOf(start)));
  const next = slotsToCome.find(({ end }) => end > wallTimeOf(now)) ?? slotsToCome[slotsToCome.length - 1];
  if (!next || ready.includes(dateOf(next.start))) return null;
  return dateOf(next.start);
}

/** The record of an event after somebody said how many came. */
export interface Attended {
  readonly attended: readonly Attendance[];
  /** Whether the last date has begun, so that the event is closed. */
  readonly closes: boolean;
  /** The highest count of any date, since the report counts people, not days; `null` if no number is known. */
  readonly people: number | null;
}

/**
 * Records how many came on the latest date that has begun. The last date closes the event; earlier dates that nobody
 * recorded stay without a number.
 * @param people `null` if the number was not said, 0 if nobody came
 */
export function attend(
  request: BookingRequest,
  people: number | null,
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): Attended {
  const slots = slotsOf(request, hours);
  const begun = begunOf(slots, now);
  const date = lastDay(begun) ?? dateOf(now);
  const others = request.marks.attended.filter((each) => each.date !== date);
  const attended = [...others, { date, people }];
  return { attended, closes: begun.length === slots.length, people: mostOf(attended) };
}

/** The day of an event of several days that a count is recorded for now; `null` where it has one day, or none has begun. */
export function attendedDay(
  request: BookingRequest,
  hours: Pick<WorkingHours, 'holidays'>,
  now: Instant,
): PlainDate | null {
  const slots = slotsOf(request, hours);
  return slots.length > 1 ? lastDay(begunOf(slots, now)) : null;
}

function begunOf(slots: readonly Slot[], now: Instant): Slot[] {
  return slots.filter(({ start }) => start <= wallTimeOf(now));
}

function lastDay(slots: readonly Slot[]): PlainDate | null {
  const last = slots[slots.length - 1];
  return last ? dateOf(last.start) : null;
}

/** How many people came to a request's event, as recorded; `null` if nobody has counted them. Never what was planned. */
export function cameTo({ marks }: Pick<BookingRequest, 'marks'>): number | null {
  return mostOf(marks.attended);
}

/** How many came on a day of an event; `null` if nobody has counted them. */
export function cameOnDay({ marks }: Pick<BookingRequest, 'marks'>, day: PlainDate): number | null {
  return marks.attended.find(({ date }) => date === day)?.people ?? null;
}

/** How a day of an event stands: each of several is recorded by itself. */
export function statusOn({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>, day: PlainDate): Status {
  const recorded = marks.attended.find(({ date }) => date === day);
  if (!recorded) return status;
  return recorded.people === 0 ? 'NO_SHOW' : 'COMPLETED';
}

/** The highest count of any date. */
function mostOf(attended: readonly Attendance[]): number | null {
  const counts = attended.flatMap(({ people }) => (people === null ? [] : [people]));
  return counts.length > 0 ? Math.max(...counts) : null;
}
