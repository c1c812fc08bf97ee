// `EventRecurrence` and `EventSeries` of CalendarApp: a rule of repetition, and the event that follows it.
import { Emulated, type EnumValue, enumeration } from './guard.ts';
import { call } from './host.ts';

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

export class EventSeries extends Emulated {
  constructor(
    private readonly calendar: string,
    private readonly id: string,
  ) {
    super('CalendarEventSeries');
  }

  private read(): { title: string; description: string; location: string } {
    return call('CalendarEvent.get', this.calendar, this.id);
  }
  private set(method: string, fields: object): this {
    call(`CalendarEvent.${method}`, this.calendar, this.id, fields);
    return this;
  }
  getId(): string {
    return this.id;
  }
  getTitle(): string {
    return this.read().title;
  }
  setTitle(title: string): this {
    return this.set('setTitle', { summary: title });
  }
  getDescription(): string {
    return this.read().description;
  }
  setDescription(description: string): this {
    return this.set('setDescription', { description });
  }
  getLocation(): string {
    return this.read().location;
  }
  setLocation(location: string): this {
    return this.set('setLocation', { location });
  }
  deleteEventSeries(): void {
    call('CalendarEvent.deleteEvent', this.calendar, this.id);
  }
}
