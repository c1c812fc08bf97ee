// `EventRecurrence` and `RecurrenceRule` of CalendarApp: how an event repeats, written as the Calendar API writes it.
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { exception, instant } from '../core/host.ts';

export const Weekday = enumeration('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
export const Month = enumeration('Month', [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
]);

/** The day that the script's zone shows, as `YYYYMMDD`. */
function dayText(date: Date, method: string): string {
  const day = new Date(instant(date, `CalendarApp.EventRecurrence.${method}`));
  if (Number.isNaN(day.getTime())) throw exception('Invalid argument: date');
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

/** The lines of a recurrence; each rule is a list of its parts. */
interface Lines {
  readonly rules: string[][];
  readonly days: string[];
}

abstract class Recurring extends Emulated {
  protected readonly lines: Lines;

  constructor(name: string, lines: Lines) {
    super(name);
    this.lines = lines;
  }

  private rule(frequency: string): RecurrenceRule {
    const parts = [`FREQ=${frequency}`];
    this.lines.rules.push(parts);
    return new RecurrenceRule(this.lines, parts);
  }
  addDailyRule(): RecurrenceRule {
    return this.rule('DAILY');
  }
  addWeeklyRule(): RecurrenceRule {
    return this.rule('WEEKLY');
  }
  addMonthlyRule(): RecurrenceRule {
    return this.rule('MONTHLY');
  }
  addYearlyRule(): RecurrenceRule {
    return this.rule('YEARLY');
  }
  /** The event takes place on this day as well. */
  addDate(date: Date): this {
    this.lines.days.push(`RDATE;VALUE=DATE:${dayText(date, 'addDate')}`);
    return this;
  }
  /** The event does not take place on this day. */
  addDateExclusion(date: Date): this {
    this.lines.days.push(`EXDATE;VALUE=DATE:${dayText(date, 'addDateExclusion')}`);
    return this;
  }
  /** @returns the lines of the recurrence */
  written(): string[] {
    return [...this.lines.rules.map((parts) => `RRULE:${parts.join(';')}`), ...this.lines.days];
  }
}

export class EventRecurrence extends Recurring {
  constructor() {
    super('EventRecurrence', { rules: [], days: [] });
  }
}

/** One rule, which its methods narrow; what is added to it is added to the recurrence it belongs to. */
export class RecurrenceRule extends Recurring {
  private readonly parts: string[];

  constructor(lines: Lines, parts: string[]) {
    super('RecurrenceRule', lines);
    this.parts = parts;
  }

  /** A part that is said again replaces what was said before. */
  private with(name: string, value: unknown): this {
    const before = this.parts.findIndex((each) => each.startsWith(`${name}=`));
    this.parts.splice(before < 0 ? this.parts.length : before, 1, `${name}=${String(value)}`);
    return this;
  }
  private atLeastOne(name: string, value: number, argument: string): this {
    if (!(value >= 1)) throw exception(`Invalid argument: ${argument}`);
    return this.with(name, Math.trunc(value));
  }
  interval(interval: number): this {
    return this.atLeastOne('INTERVAL', interval, 'interval');
  }
  times(times: number): this {
    return this.atLeastOne('COUNT', times, 'times');
  }
  until(end: Date): this {
    if (Number.isNaN(end.getTime())) throw exception('Invalid argument: endDate');
    return this.with('UNTIL', `${end.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  }
  onlyOnWeekday(day: EnumValue): this {
    return this.onlyOnWeekdays([day]);
  }
  onlyOnWeekdays(days: readonly EnumValue[]): this {
    return this.with('BYDAY', days.map((each) => String(each).slice(0, 2)).join(','));
  }
  onlyOnMonthDay(day: number): this {
    return this.onlyOnMonthDays([day]);
  }
  onlyOnMonthDays(days: readonly number[]): this {
    if (!days.every((each) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= 31))
      throw exception('Invalid argument: days');
    return this.with('BYMONTHDAY', days.join(','));
  }
  onlyInMonth(month: EnumValue): this {
    return this.onlyInMonths([month]);
  }
  onlyInMonths(months: readonly EnumValue[]): this {
    return this.with('BYMONTH', months.map((each) => each.ordinal() + 1).join(','));
  }
  weekStartsOn(day: EnumValue): this {
    return this.with('WKST', String(day).slice(0, 2));
  }
}
