// `EventRecurrence` and `EventSeries` of CalendarApp: a rule of repetition, and the event that follows it.
import { EventActions } from './event-actions.ts';
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { call, instant } from './host.ts';

export const Weekday = enumeration('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** One rule; its methods narrow it, and each gives itself back. */
export class EventRecurrence extends Emulated {
  private parts: string[] = [];

  constructor() {
    super('EventRecurrence');
  }

  private every(frequency: string): this {
    this.parts = [`FREQ=${frequency}`];
    return this;
  }
  private with(part: string): this {
    this.parts.push(part);
    return this;
  }
  addDailyRule(): this {
    return this.every('DAILY');
  }
  addWeeklyRule(): this {
    return this.every('WEEKLY');
  }
  addMonthlyRule(): this {
    return this.every('MONTHLY');
  }
  addYearlyRule(): this {
    return this.every('YEARLY');
  }
  interval(interval: number): this {
    return this.with(`INTERVAL=${interval}`);
  }
  times(times: number): this {
    return this.with(`COUNT=${times}`);
  }
  until(end: Date): this {
    return this.with(`UNTIL=${end.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  }
  onlyOnWeekday(day: EnumValue): this {
    return this.onlyOnWeekdays([day]);
  }
  onlyOnWeekdays(days: readonly EnumValue[]): this {
    return this.with(`BYDAY=${days.map((each) => String(each).slice(0, 2)).join(',')}`);
  }
  /** @returns the rule as the Calendar API writes it */
  rules(): string[] {
    return [`RRULE:${this.parts.join(';')}`];
  }
}

const setRecurrence = 'CalendarApp.CalendarEventSeries.setRecurrence';

export class EventSeries extends EventActions {
  /** @throws Exception where the calendar has no such event */
  constructor(calendar: string, id: string) {
    super('CalendarEventSeries', calendar, call('CalendarEvent.get', calendar, id));
  }

  setRecurrence(recurrence: EventRecurrence, start: Date, end?: Date): this {
    const times = { start: instant(start, setRecurrence), ...(end ? { end: instant(end, setRecurrence) } : {}) };
    return this.set('setTime', { recurrence: recurrence.rules(), ...times });
  }
  deleteEventSeries(): void {
    call('CalendarEvent.deleteEvent', this.calendar, this.data.key);
  }
}
