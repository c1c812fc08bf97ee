// Reads the further dates of a letter as people write them: one a line, several after each other, or by a rule; and names
// what of them is no date.
import type { FurtherDates, SubmitCommand } from '../../domain/commands/command.ts';
import { sameTime } from '../../domain/commands/move.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import { clip } from '../../domain/text/text.ts';
import { type DateRange, dateOf, type PlainDate } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { DAY_NAMES, shortDateWords } from './dates.ts';
import { readSeries, type Series } from './series.ts';
import { type HourRange, readDaysWithHours } from './typed-times.ts';

/** More dates than these beside the first are another letter. Staff enter those of a term; anybody may send the form. */
const MOST_FURTHER = { FORM: 10, STAFF: 29 } as const;

/** In code points: as much of what could not be read as names it. */
const LONGEST_UNREAD_NAMED = 60;
/** In characters: anybody may send as many as a form takes. */
const LONGEST_READ = 2000;

/** The command with its further dates. */
export function withFurtherDates(command: SubmitCommand): SubmitCommand {
  const { submission, submittedAt, source } = command;
  if (submission.furtherDates.trim() === '') return command;
  const most = MOST_FURTHER[source.type];
  return { ...command, further: readFurtherDates(submission.furtherDates, submission, dateOf(submittedAt), most) };
}

/**
 * Reads `15 Desember 2026`, `15/12/2026`, `Selasa 15 Des`, `15, 22, dan 29 Desember 2026`, each with hours of its own where
 * they follow: `15 Des, 13.00–15.00`. A date without a year is the next one from today on. The first date and repeated
 * ones are left out.
 * @param first the time of the letter's first date, whose hours the others have
 * @param most how many there may be
 */
export function readFurtherDates(text: string, first: WantedTime, today: PlainDate, most: number): FurtherDates {
  const times: WantedTime[] = [];
  const unread: string[] = [];
  for (const line of text
    .slice(0, LONGEST_READ)
    .replace(UNSEEN, '')
    .split(/[\r\n;]+/)) {
    for (const { written, time } of readLine(line.replace(BULLET, '').trim(), first, today, most)) {
      if (time && [first, ...times].some((known) => sameTime(known, time))) continue;
      if (time && times.length < most && (time.endDate ?? '') >= today) times.push(time);
      else unread.push(clip(written, LONGEST_UNREAD_NAMED));
    }
  }
  if (text.length > LONGEST_READ) unread.push(clip(text.slice(LONGEST_READ), LONGEST_UNREAD_NAMED));
  return { times, unread };
}

/** What comes along where a date is copied from a chat. */
const UNSEEN = /[^\P{C}\r\n\t]/gu;
const BULLET = /^\s*[-–•*]/;
const NOTHING = /^(?:tidak(?: ada)?|nihil)?[.\s]*$/i;
/** "1. 15 Desember 2026", where the whole is no date. */
const COUNT = /^\d{1,2}[.)]\s+/;

interface Reading {
  readonly written: string;
  /** `null`: no date. */
  readonly time: WantedTime | null;
}

/** The dates of a line: one as a whole, or several of which each may lack what the next one says. */
function readLine(line: string, first: WantedTime, today: PlainDate, most: number): Reading[] {
  if (NOTHING.test(line)) return [];
  const series = first.startDate && readSeries(line, first.startDate, today);
  if (series) return ofSeries(line, series, first, most);
  // A rule that is none of these must not pass for the day at its end.
  if (EACH.test(line) && UNTIL.test(line)) return [{ written: line, time: null }];
  const counted = line.replace(COUNT, '');
  const whole = readOne(line, first, today) ?? readOne(counted, first, today);
  if (whole && (whole.startDate === whole.endDate || !/\bdan\b|&/i.test(line))) return [{ written: line, time: whole }];
  let ending = '';
  const parts = counted
    .replace(DAY_NAME, '$1 ')
    .split(AND)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const readings = parts.reverse().map((part) => {
    const isBare = /^(?:\D+\s)?\d{1,2}$/.test(part);
    const time = readOne(isBare ? `${part} ${ending}` : part, first, today);
    if (time && !isBare) ending = part.replace(/^\D*\d{1,2}[\s/.-]+/, '');
    return { written: part, time };
  });
  // Where no part is a date, the line is named as it was written.
  return readings.some(({ time }) => time) ? readings.reverse() : [{ written: line, time: null }];
}

/** The dates of a rule, of which more than a letter may have are named as one. */
function ofSeries(line: string, { days, hours }: Series, first: WantedTime, most: number): Reading[] {
  const times = days.map((day) => timeOn({ from: day, to: day }, hours, first));
  if (times.includes(null)) return [{ written: line, time: null }];
  const others = times.filter((time) => time && !sameTime(time, first));
  const read = others.slice(0, most).map((time) => ({ written: shortDateWords(time?.startDate ?? ''), time }));
  const beyond = others[most]?.startDate;
  return beyond ? [...read, { written: `${line} (sejak ${shortDateWords(beyond)})`, time: null }] : read;
}

/** Before its date: "Selasa, 8 Desember". */
const DAY_NAME = new RegExp(`\\b(${DAY_NAMES.join('|')})\\s*,`, 'gi');
/** Between two dates; hours after a comma belong to the date before. */
const AND = /,(?!\s*(?:(?:pukul|pkl|jam)\b|\d{1,2}[.:]\d{2}\s*[-–—s]))|\bdan\b|&/i;
/** "setiap Selasa, 15, 22, dan 29 Desember" names its dates; of a range nobody knows which. */
const EACH = /\b(?:se)?tiap\b/i;
const UNTIL = /\bsampai\b|\bhingga\b|\bs ?[/.] ?d\b/i;

function readOne(text: string, first: WantedTime, today: PlainDate): WantedTime | null {
  const { days, hours = null } = readDaysWithHours(text.replace(EACH, ''), today) ?? {};
  if (!days || (days.from !== days.to && EACH.test(text))) return null;
  return timeOn(days, hours, first);
}

/** @returns `null` for hours that last no time */
function timeOn(days: DateRange, hours: HourRange | null, first: WantedTime): WantedTime | null {
  // An hour alone does not say how long.
  if (hours && hours.from >= (hours.to ?? '')) return null;
  const { from: startTime, to: endTime } = hours ?? { from: first.startTime, to: first.endTime };
  // Hours that pass midnight, as those of the first date do, end on the next day.
  const isNight = startTime && endTime && endTime <= startTime && days.from === days.to;
  const isLater = isNight && first.startDate !== first.endDate;
  return { startDate: days.from, endDate: isLater ? addDays(days.to, 1) : days.to, startTime, endTime };
}

/** So many of what could not be read are named; there may be hundreds. */
const MOST_UNREAD_NAMED = 5;

/** Names what of `Tanggal Lain` is recorded nowhere else. */
export function unreadDatesWords(unread: readonly string[]): string {
  return `Tidak dicatat (tidak terbaca, jam keliru, lewat, atau terlalu banyak): ${unreadNamed(unread)}.`;
}

/** "“tiap Selasa”, “lusa”", the first of them where there are many. */
export function unreadNamed(unread: readonly string[]): string {
  const more = unread.length - MOST_UNREAD_NAMED;
  const named = unread.slice(0, MOST_UNREAD_NAMED).map((each) => `“${each}”`);
  return [...named, ...(more > 0 ? [`${more} lainnya`] : [])].join(', ');
}
