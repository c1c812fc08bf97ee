// Dates and times: serials of days since 30 December 1899 on the spreadsheet's wall clock.

import { serialOfWall, wallOfSerial } from '../../model/time/zone.ts';
import { flat, type Operand, type Scope } from '../operands.ts';
import { FormulaError, type Scalar } from '../values.ts';
import { type Functions, ofRanges, ofValues } from './define.ts';

type Values = (Scalar | undefined)[];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(serial: number): Parts {
  const date = new Date(wallOfSerial(Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @returns the serial of a day; months and days beyond their ends count on */
function serialOf(year: number, month: number, day: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const serial = Math.round(serialOfWall(at.getTime()));
  if (!Number.isFinite(serial)) throw new FormulaError('#NUM!');
  return serial;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The same day so many months on, or the last one of a shorter month. */
function monthsOn(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const index = year * 12 + month - 1 + Math.trunc(months);
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return serialOf(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
}

function serial(value: Scalar | undefined, { book }: Scope): number {
  const found = book.reading.number(value);
  if (found < 0) throw new FormulaError('#NUM!', `'${found}' is no date.`);
  return found;
}

const part = (read: (serial: number) => number) => ofValues(1, 1, ([value], scope) => read(serial(value, scope)));

/** Seconds of the day, without what floating point leaves of a second. */
const secondsOf = (value: number) => Math.round((value - Math.floor(value)) * 86_400) % 86_400;

/** 0 for Sunday. */
const weekdayOf = (value: number) => (((Math.floor(value) - 1) % 7) + 7) % 7;

function weekday([value, kind]: Values, scope: Scope): number {
  const [day, type] = [weekdayOf(serial(value, scope)), kind === undefined ? 1 : scope.book.reading.whole(kind)];
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  if (type >= 11 && type <= 17) return ((day - (type - 10) + 7) % 7) + 1;
  throw new FormulaError('#NUM!', 'Function WEEKDAY parameter 2 value is out of range.');
}

function isoWeek(value: number): number {
  const thursday = Math.floor(value) - ((weekdayOf(value) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(partsOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber([value, kind]: Values, scope: Scope): number {
  const [day, type] = [serial(value, scope), kind === undefined ? 1 : scope.book.reading.whole(kind)];
  if (type === 21) return isoWeek(day);
  // The day that a week begins with, from 0 for Sunday.
  const begins = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : undefined;
  if (begins === undefined) throw new FormulaError('#NUM!', 'Function WEEKNUM parameter 2 value is out of range.');
  const first = serialOf(partsOf(day).year, 1, 1);
  return Math.floor((Math.floor(day) - first + ((weekdayOf(first) - begins + 7) % 7)) / 7) + 1;
}

/** Which days of the week are free: `0000011` from Monday on, or a number of Sheets for a weekend. */
function freeDays(kind: Scalar | undefined): ReadonlySet<number> {
  if (typeof kind === 'string') {
    if (!/^[01]{7}$/.test(kind)) throw new FormulaError('#VALUE!');
    return new Set([...kind].flatMap((each, index) => (each === '1' ? [(index + 1) % 7] : [])));
  }
  const number = typeof kind === 'number' ? Math.floor(kind) : 1;
  if (number >= 11 && number <= 17) return new Set([number - 11]);
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  throw new FormulaError('#NUM!');
}

function holidaysOf(range: Operand | undefined, scope: Scope): ReadonlySet<number> {
  const found = new Set<number>();
  for (const value of flat(range === undefined ? [] : [range], scope)) {
    if (value !== null && value !== '') found.add(Math.floor(scope.book.reading.number(value)));
  }
  return found;
}

function workdaysBetween(from: number, to: number, free: ReadonlySet<number>, holidays: ReadonlySet<number>): number {
  if (from > to) return -workdaysBetween(to, from, free, holidays);
  if (to - from > 500_000) throw new FormulaError('#NUM!');
  let count = 0;
  for (let day = from; day <= to; day++) if (!free.has(weekdayOf(day)) && !holidays.has(day)) count += 1;
  return count;
}

function workday(from: number, days: number, free: ReadonlySet<number>, holidays: ReadonlySet<number>): number {
  if (Math.abs(days) > 100_000 || free.size === 7) throw new FormulaError('#NUM!');
  let [day, left] = [from, Math.abs(days)];
  while (left > 0) {
    day += Math.sign(days);
    if (!free.has(weekdayOf(day)) && !holidays.has(day)) left -= 1;
  }
  return day;
}

/** Beyond it a number and the next are the same, and counting on by one would never end. */
function countable(days: number): number {
  if (!Number.isSafeInteger(days)) throw new FormulaError('#NUM!');
  return days;
}

/** With the weekend in the third place, for the functions that end in .INTL. */
const working = (
  act: (from: number, second: number, free: ReadonlySet<number>, holidays: ReadonlySet<number>) => number,
  chosenWeekend: boolean,
) =>
  ofRanges(
    2,
    chosenWeekend ? 4 : 3,
    ([from, second, ...rest], scope) => {
      const [weekend, holidays] = chosenWeekend ? rest : [undefined, rest[0]];
      return act(
        countable(Math.floor(serial(from as Scalar, scope))),
        countable(Math.trunc(scope.book.reading.number(second as Scalar))),
        freeDays(weekend as Scalar | undefined),
        holidaysOf(holidays, scope),
      );
    },
    { kinds: [chosenWeekend ? 'vvvr' : 'vvr', ''] },
  );

function difference([from, to, unit]: Values, scope: Scope): number {
  const [start, end] = [Math.floor(serial(from, scope)), Math.floor(serial(to, scope))];
  if (start > end) throw new FormulaError('#NUM!', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [a, b] = [partsOf(start), partsOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (scope.book.reading.text(unit).toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return b.day >= a.day
        ? b.day - a.day
        : end - serialOf(b.year, b.month - 1, Math.min(a.day, lastDay(b.year, b.month - 1)));
    case 'YD': {
      const year = b.month > a.month || (b.month === a.month && b.day >= a.day) ? b.year : b.year - 1;
      return end - serialOf(year, a.month, a.day);
    }
    default:
      throw new FormulaError('#NUM!', 'Function DATEDIF parameter 3 is no unit.');
  }
}

function days360(from: number, to: number): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const first = a.day === 31 ? 30 : a.day;
  const last = b.day === 31 && first === 30 ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

export const dates: Functions = {
  TODAY: ofValues(0, 0, (_, { book }) => book.today()),
  NOW: ofValues(0, 0, (_, { book }) => book.now()),
  DATE: ofValues(3, 3, ([year, month, day], { book: { reading } }) => {
    const wanted = reading.whole(year);
    const made = serialOf(wanted < 1900 ? wanted + 1900 : wanted, reading.whole(month), reading.whole(day));
    if (made < 0) throw new FormulaError('#NUM!');
    return made;
  }),
  TIME: ofValues(3, 3, ([hour, minute, second], { book: { reading } }) => {
    const total = reading.whole(hour) * 3600 + reading.whole(minute) * 60 + reading.whole(second);
    if (total < 0) throw new FormulaError('#NUM!');
    return (total % 86_400) / 86_400;
  }),
  YEAR: part((value) => partsOf(value).year),
  MONTH: part((value) => partsOf(value).month),
  DAY: part((value) => partsOf(value).day),
  HOUR: part((value) => Math.floor(secondsOf(value) / 3600)),
  MINUTE: part((value) => Math.floor(secondsOf(value) / 60) % 60),
  SECOND: part((value) => secondsOf(value) % 60),
  WEEKDAY: ofValues(1, 2, weekday),
  WEEKNUM: ofValues(1, 2, weekNumber),
  ISOWEEKNUM: part(isoWeek),
  EDATE: ofValues(2, 2, ([value, months], scope) => monthsOn(serial(value, scope), scope.book.reading.number(months))),
  EOMONTH: ofValues(2, 2, ([value, months], scope) => {
    const { year, month } = partsOf(serial(value, scope));
    return serialOf(year, month + Math.trunc(scope.book.reading.number(months)) + 1, 0);
  }),
  DAYS: ofValues(2, 2, ([end, start], scope) => Math.floor(serial(end, scope)) - Math.floor(serial(start, scope))),
  DAYS360: ofValues(2, 3, ([start, end], scope) => days360(serial(start, scope), serial(end, scope))),
  DATEDIF: ofValues(3, 3, difference),
  DATEVALUE: ofValues(1, 1, ([value], scope) => Math.floor(serial(value, scope))),
  TIMEVALUE: ofValues(1, 1, ([value], scope) => serial(value, scope) % 1),
  TO_DATE: ofValues(1, 1, ([value = null]) => value),
  NETWORKDAYS: working(workdaysBetween, false),
  'NETWORKDAYS.INTL': working(workdaysBetween, true),
  WORKDAY: working(workday, false),
  'WORKDAY.INTL': working(workday, true),
  YEARFRAC: ofValues(2, 3, ([from, to, kind], scope) => {
    const [start, end] = [serial(from, scope), serial(to, scope)].sort((a, b) => a - b) as [number, number];
    switch (kind === undefined ? 0 : scope.book.reading.whole(kind)) {
      case 0:
      case 4:
        return days360(start, end) / 360;
      case 1:
        return (end - start) / 365.25;
      case 2:
        return (end - start) / 360;
      case 3:
        return (end - start) / 365;
      default:
        throw new FormulaError('#NUM!');
    }
  }),
};
