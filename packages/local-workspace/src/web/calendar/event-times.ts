// When an event is: from what is typed into its dialog to what the calendar keeps, and back.
import { readDate, readTime, showDate, showTime } from '../fields/typed-times.ts';
import { say } from '../words/words.ts';

/** What the fields of the dialog hold. */
export interface TypedTimes {
  readonly allDay: boolean;
  readonly startDate: string;
  readonly startTime: string;
  readonly endDate: string;
  readonly endTime: string;
}

export type TimeField = Exclude<keyof TypedTimes, 'allDay'>;

type Reading =
  | { readonly ok: true; readonly start: string; readonly end: string }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<TimeField, string>>> };

const NO_DATE = say.fields.noDate;
const NO_TIME = say.fields.noTime;

/**
 * @param instantOf the instant of a wall clock such as `2026-12-01T16:45`
 * @returns instants, or plain dates with an exclusive end for whole days; else a message for each wrong field
 */
export function readTimes(typed: TypedTimes, instantOf: (wall: string) => string | undefined): Reading {
  const errors: Partial<Record<TimeField, string>> = {};
  const startDate = readDate(typed.startDate);
  // An end without a date is on the day of the start.
  const endDate = typed.endDate.trim() === '' ? startDate : readDate(typed.endDate);
  if (startDate === undefined) errors.startDate = NO_DATE;
  if (endDate === undefined && typed.endDate.trim() !== '') errors.endDate = NO_DATE;
  const startTime = typed.allDay ? '00:00' : readTime(typed.startTime);
  const endTime = typed.allDay ? '00:00' : readTime(typed.endTime);
  if (startTime === undefined) errors.startTime = NO_TIME;
  if (endTime === undefined) errors.endTime = NO_TIME;
  if (Object.keys(errors).length > 0 || startDate === undefined || endDate === undefined) return { ok: false, errors };
  if (typed.allDay) {
    if (endDate < startDate) return { ok: false, errors: { endDate: say.calendar.endsBeforeDate } };
    return { ok: true, start: startDate, end: nextDay(endDate) };
  }
  const [start, end] = [instantOf(`${startDate}T${startTime}`), instantOf(`${endDate}T${endTime}`)];
  if (start === undefined || end === undefined) return { ok: false, errors: { startTime: NO_TIME } };
  if (Date.parse(end) <= Date.parse(start)) {
    return { ok: false, errors: { endTime: say.calendar.endsBeforeTime } };
  }
  return { ok: true, start, end };
}

/**
 * @param wallOf the wall clock of an instant as `2026-12-01T16:45`
 * @returns the fields that show these times; of whole days the last day, not the one after it
 */
export function showTimes(start: string, end: string, wallOf: (instant: string) => string): TypedTimes {
  if (!start.includes('T')) {
    const last = dayBefore(end);
    return {
      allDay: true,
      startDate: showDate(start),
      startTime: showTime('09:00'),
      endDate: showDate(last),
      endTime: showTime('10:00'),
    };
  }
  const [from, to] = [wallOf(start), wallOf(end)];
  return {
    allDay: false,
    startDate: showDate(from.slice(0, 10)),
    startTime: showTime(from.slice(11, 16)),
    endDate: showDate(to.slice(0, 10)),
    endTime: showTime(to.slice(11, 16)),
  };
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
