// Reads a rule over dates as people write it: "setiap Selasa sampai 30 Maret", "tiap Senin dan Kamis, 4 kali".

import type { PlainDate } from '../../domain/time/time.ts';
import { addDays, weekdayOf } from '../../domain/time/working-time.ts';
import { DAY_NAMES } from './dates.ts';
import { DIGITS } from './numbers.ts';
import { type HourRange, readDaysWithHours } from './typed-times.ts';

/** The days that a rule names, and their hours where it says some. */
export interface Series {
  readonly days: readonly PlainDate[];
  readonly hours: HourRange | null;
}

const DAY = `(?:${DAY_NAMES.join('|')})`;
const EACH_DAY = new RegExp(`^(?:se)?tiap (?:hari )?(${DAY}(?:(?:, ?| dan | & )${DAY})*),? ?(.*)$`, 'i');
const FROM = /^(?:mulai|sejak) (.{1,40}?) (?=sampai |hingga |s ?[./] ?d\.? |sebanyak |\S{1,8} ?kali\b)/i;
const UNTIL = /^(?:sampai(?: dengan)?|hingga|s ?[./] ?d\.?) (.+)$/i;
const TIMES = /^(?:sebanyak )?(\d{1,2}|[a-z]{3,8}) ?(?:kali|x)\b[,.]?$/i;

/** A year of weeks: whoever names more has made a slip. */
const MOST_DAYS = 366;

/**
 * Reads a rule that says which weekdays and until when, or how often; the first date of the letter counts among them.
 * @param first the first date of the letter, after which the rule begins where it does not say so itself
 * @returns `null` for what is no such rule, and for one of which nobody knows the end
 */
export function readSeries(text: string, first: PlainDate, today: PlainDate): Series | null {
  const [, named = '', rest = ''] = EACH_DAY.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (named === '' || rest === '') return null;
  const [whole = '', from = ''] = FROM.exec(rest) ?? [];
  const begins = from === '' ? first : (readDaysWithHours(from, today)?.days.from ?? null);
  if (begins === null) return null;
  // "Tiap minggu" is each week on the day of its first date; "tiap hari Minggu" each Sunday.
  const weekdays = /^(?:se)?tiap minggu (?!dan |& )/i.test(text.trim().replace(/\s+/g, ' '))
    ? [weekdayOf(begins)]
    : DAY_NAMES.flatMap((name, index) => (new RegExp(name, 'i').test(named) ? [index + 1] : []));
  const ending = rest.slice(whole.length);
  const until = readDaysWithHours(UNTIL.exec(ending)?.[1] ?? '', today);
  const count = countIn(TIMES.exec(ending)?.[1] ?? '');
  if (until === null && count === null) return null;
  const last = until && until.days.from === until.days.to ? until.days.to : addDays(begins, MOST_DAYS);
  if (until && until.days.from !== until.days.to) return null;
  const days: PlainDate[] = [];
  for (
    let day = begins;
    day <= last && day <= addDays(begins, MOST_DAYS) && days.length < (count ?? MOST_DAYS);
    day = addDays(day, 1)
  ) {
    if (weekdays.includes(weekdayOf(day))) days.push(day);
  }
  return days.length === 0 ? null : { days, hours: until?.hours ?? null };
}

function countIn(text: string): number | null {
  const count = /^\d/.test(text) ? Number(text) : DIGITS.indexOf(text.toLowerCase());
  return count > 0 ? count : null;
}
