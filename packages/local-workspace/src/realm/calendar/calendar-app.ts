// `CalendarApp` and its calendars, as the script sees them.

import type { MethodOf } from '../../calls/calls.ts';
import { Emulated, enumeration } from '../core/guard.ts';
import { call, instant } from '../core/host.ts';
import { type Passed, passOn } from '../core/pass-on.ts';
import { calendarColors } from './calendar-color.ts';
import { CalendarEvent } from './calendar-event.ts';
import { type EventData, EventTransparency, EventType, GuestStatus, Visibility } from './event-actions.ts';
import { EventSeries } from './event-series.ts';
import { EventRecurrence, Month, type RecurrenceRule, Weekday } from './recurrence.ts';

interface CalendarData {
  readonly summary: string;
  readonly timeZone: string;
  readonly description: string;
  readonly mine: boolean;
  readonly colour: string;
  readonly hidden: boolean;
  readonly selected: boolean;
}

interface EventFilter {
  readonly search?: string;
  readonly author?: string;
  readonly start?: number;
  readonly max?: number;
}

interface EventOptions {
  readonly description?: string;
  readonly location?: string;
  readonly guests?: string;
  readonly sendInvites?: boolean;
}

export class Calendar extends Emulated {
  private readonly id: string;

  constructor(id: string) {
    super('Calendar');
    this.id = id;
  }

  private facts(): CalendarData {
    return call('AppCalendar.get', this.id);
  }

  getId(): string {
    return this.id;
  }
  getName(): string {
    return this.facts().summary;
  }
  getDescription(): string {
    return this.facts().description;
  }
  getTimeZone(): string {
    return this.facts().timeZone;
  }
  setName(name: string): this {
    call('AppCalendar.setName', this.id, name);
    return this;
  }
  setDescription(description: string): this {
    call('AppCalendar.setDescription', this.id, description);
    return this;
  }
  getColor(): string {
    return this.facts().colour;
  }
  /** @param color a value of `CalendarApp.Color`, or its hexadecimal text */
  setColor(color: unknown): this {
    call('AppCalendar.setColor', this.id, String(color));
    return this;
  }
  isHidden(): boolean {
    return this.facts().hidden;
  }
  setHidden(hidden: boolean): this {
    call('AppCalendar.setHidden', this.id, hidden);
    return this;
  }
  isSelected(): boolean {
    return this.facts().selected;
  }
  setSelected(selected: boolean): this {
    call('AppCalendar.setSelected', this.id, selected);
    return this;
  }
  deleteCalendar(): void {
    call('AppCalendar.deleteCalendar', this.id);
  }
  isMyPrimaryCalendar(): boolean {
    return call<string>('CalendarApp.getDefaultCalendar') === this.id;
  }
  setTimeZone(zone: string): this {
    call('AppCalendar.setTimeZone', this.id, zone);
    return this;
  }
  isOwnedByMe(): boolean {
    return this.facts().mine;
  }

  private events(from: number, to: number, options?: EventFilter): CalendarEvent[] {
    const found = call<EventData[]>('AppCalendar.getEvents', this.id, from, to, options ?? {});
    return found.map((each) => new CalendarEvent(this.id, each));
  }

  /** Events that start in, end in or encompass the time; its end does not belong to it (facts 5). */
  getEvents(start: Date, end: Date, options?: EventFilter): CalendarEvent[] {
    const name = 'CalendarApp.Calendar.getEvents';
    return this.events(instant(start, name), instant(end, name), options);
  }
  getEventsForDay(day: Date, options?: EventFilter): CalendarEvent[] {
    const at = instant(day, 'CalendarApp.Calendar.getEventsForDay');
    const [from, to] = call<[number, number]>('AppCalendar.dayOf', this.id, at);
    return this.events(from, to, options);
  }
  getEventById(id: string): CalendarEvent | null {
    const found = call<EventData | null>('AppCalendar.getEventById', this.id, id);
    return found && new CalendarEvent(this.id, found);
  }

  private create(title: string, start: number, end: number, allDay: boolean, options?: EventOptions): CalendarEvent {
    const wish = { title, start, end, allDay, options: options ?? null };
    return new CalendarEvent(this.id, call('AppCalendar.createEvent', this.id, wish));
  }
  createEvent(title: string, start: Date, end: Date, options?: EventOptions): CalendarEvent {
    const name = 'CalendarApp.Calendar.createEvent';
    return this.create(title, instant(start, name), instant(end, name), false, options);
  }
  private createRepeated(wish: object, options?: EventOptions): EventSeries {
    const { id } = call<{ id: string }>('AppCalendar.createEvent', this.id, { ...wish, options: options ?? null });
    return new EventSeries(this.id, id);
  }
  createEventSeries(
    title: string,
    start: Date,
    end: Date,
    recurrence: EventRecurrence | RecurrenceRule,
    options?: EventOptions,
  ): EventSeries {
    const name = 'CalendarApp.Calendar.createEventSeries';
    const times = { start: instant(start, name), end: instant(end, name) };
    return this.createRepeated({ title, ...times, allDay: false, recurrence: recurrence.written() }, options);
  }
  /** Of the start the day alone counts. */
  createAllDayEventSeries(
    title: string,
    first: Date,
    recurrence: EventRecurrence | RecurrenceRule,
    options?: EventOptions,
  ): EventSeries {
    const start = instant(first, 'CalendarApp.Calendar.createAllDayEventSeries');
    const end = new Date(first.getFullYear(), first.getMonth(), first.getDate() + 1).getTime();
    return this.createRepeated({ title, start, end, allDay: true, recurrence: recurrence.written() }, options);
  }
  getEventSeriesById(id: string): EventSeries | null {
    const found = call<EventData | null>('AppCalendar.getEventById', this.id, id);
    // A single event is a series of one.
    return found ? new EventSeries(this.id, id) : null;
  }
  createAllDayEvent(title: string, first: Date, second?: Date | EventOptions, third?: EventOptions): CalendarEvent {
    const name = 'CalendarApp.Calendar.createAllDayEvent';
    const start = instant(first, name);
    const last = second instanceof Date ? second : new Date(first.getFullYear(), first.getMonth(), first.getDate() + 1);
    return this.create(title, start, instant(last, name), true, second instanceof Date ? third : second);
  }
}

export class CalendarApp extends Emulated {
  readonly EventTransparency = EventTransparency;
  readonly EventType = EventType;
  readonly GuestStatus = GuestStatus;
  readonly Visibility = Visibility;
  readonly Month = Month;
  readonly Weekday = Weekday;
  readonly Color = calendarColors();
  readonly EventColor = enumeration('EventColor', [
    'PALE_BLUE',
    'PALE_GREEN',
    'MAUVE',
    'PALE_RED',
    'YELLOW',
    'ORANGE',
    'CYAN',
    'GRAY',
    'BLUE',
    'GREEN',
    'RED',
  ]);

  static {
    passOn(
      CalendarApp,
      [
        'getEventById getEvents getEventsForDay createEvent createAllDayEvent createEventSeries',
        'createAllDayEventSeries getEventSeriesById getDescription isOwnedByMe getId getName getTimeZone getColor',
        'setColor setName setDescription setTimeZone isHidden setHidden isSelected setSelected',
      ],
      (app, name, args) => (app.getDefaultCalendar() as unknown as Passed)[name]?.(...args),
    );
  }

  constructor() {
    super('CalendarApp');
    // A colour's text is its number, "1" to "11" (facts 5).
    for (const value of Object.values(this.EventColor)) {
      Object.defineProperty(value, 'toString', { value: () => String(value.ordinal() + 1) });
    }
  }

  createCalendar(name: string, options?: { timeZone?: string }): Calendar {
    return new Calendar(
      call('CalendarApp.createCalendar', name, options?.timeZone ? { timeZone: options.timeZone } : {}),
    );
  }
  getCalendarById(id: string): Calendar | null {
    const found = call<string | null>('CalendarApp.getCalendarById', id);
    return found === null ? null : new Calendar(found);
  }
  /** @param method as the script calls it, since a refusal names it */
  private calendars(method: MethodOf<'CalendarApp'>, name?: string): Calendar[] {
    const all = call<{ id: string; summary: string; mine: boolean }[]>(`CalendarApp.${method}`);
    const own = method.includes('Owned');
    return all
      .filter(({ summary, mine }) => (mine || !own) && (name === undefined || summary === name))
      .map(({ id }) => new Calendar(id));
  }
  getAllCalendars(): Calendar[] {
    return this.calendars('getAllCalendars');
  }
  getAllOwnedCalendars(): Calendar[] {
    return this.calendars('getAllOwnedCalendars');
  }
  getCalendarsByName(name: string): Calendar[] {
    return this.calendars('getCalendarsByName', name);
  }
  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.calendars('getOwnedCalendarsByName', name);
  }
  newRecurrence(): EventRecurrence {
    return new EventRecurrence();
  }
  getOwnedCalendarById(id: string): Calendar | null {
    const found = this.getCalendarById(id);
    return found?.isOwnedByMe() ? found : null;
  }
  isMyPrimaryCalendar(): boolean {
    return true;
  }
  getDefaultCalendar(): Calendar {
    return new Calendar(call('CalendarApp.getDefaultCalendar'));
  }
}
