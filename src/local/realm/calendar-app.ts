// `CalendarApp`, its calendars and events, as the script sees them.
import { Emulated, enumeration } from './guard.ts';
import { call, exception, instant } from './host.ts';

interface CalendarData {
  readonly summary: string;
  readonly timeZone: string;
  readonly description: string;
  readonly mine: boolean;
}

interface EventData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly colour: string;
  readonly guests: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly dates: readonly [string, string] | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly created: number;
  readonly updated: number;
  readonly creator: string;
}

interface EventOptions {
  readonly description?: string;
  readonly location?: string;
  readonly guests?: string;
  readonly sendInvites?: boolean;
}

/** Midnight in the script's zone at the start of a date (facts 5). */
function midnight(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

export class CalendarEvent extends Emulated {
  constructor(
    private readonly calendar: string,
    private data: EventData,
  ) {
    super('CalendarEvent');
  }

  private set(method: string, fields: object): this {
    this.data = call(`CalendarEvent.${method}`, this.calendar, this.data.id, fields);
    return this;
  }

  getId(): string {
    return this.data.id;
  }
  getTitle(): string {
    return this.data.title;
  }
  setTitle(title: string): this {
    return this.set('setTitle', { summary: title });
  }
  getDescription(): string {
    return this.data.description;
  }
  setDescription(description: string): this {
    return this.set('setDescription', { description });
  }
  getLocation(): string {
    return this.data.location;
  }
  setLocation(location: string): this {
    return this.set('setLocation', { location });
  }
  getColor(): string {
    return this.data.colour;
  }
  setColor(colour: unknown): this {
    return this.set('setColor', { colorId: String(colour) });
  }
  getStartTime(): Date {
    return new Date(this.data.start);
  }
  getEndTime(): Date {
    return new Date(this.data.end);
  }
  setTime(start: Date, end: Date): this {
    const name = 'CalendarApp.CalendarEvent.setTime';
    return this.set('setTime', { start: instant(start, name), end: instant(end, name) });
  }
  isAllDayEvent(): boolean {
    return this.data.dates !== null;
  }
  getAllDayStartDate(): Date {
    if (!this.data.dates) throw exception('This operation cannot be performed on a timed event.');
    return midnight(this.data.dates[0]);
  }
  getAllDayEndDate(): Date {
    if (!this.data.dates) throw exception('This operation cannot be performed on a timed event.');
    return midnight(this.data.dates[1]);
  }
  getDateCreated(): Date {
    return new Date(this.data.created);
  }
  getLastUpdated(): Date {
    return new Date(this.data.updated);
  }
  getCreators(): string[] {
    return [this.data.creator];
  }
  getOriginalCalendarId(): string {
    return this.calendar;
  }
  getTag(key: string): string | null {
    return this.data.tags[key] ?? null;
  }
  getAllTagKeys(): string[] {
    return Object.keys(this.data.tags);
  }
  setTag(key: string, value: string): this {
    return this.set('setTag', { extendedProperties: { shared: { [key]: String(value) } } });
  }
  deleteTag(key: string): this {
    return this.set('deleteTag', { extendedProperties: { shared: { [key]: null } } });
  }
  addGuest(email: string): this {
    const attendees = [...this.data.guests, email].map((each) => ({ email: each, responseStatus: 'needsAction' }));
    return this.set('addGuest', { attendees });
  }
  getGuestList(): { getEmail(): string }[] {
    return this.data.guests.map((email) => ({ getEmail: () => email }));
  }
  deleteEvent(): void {
    call('CalendarEvent.deleteEvent', this.calendar, this.data.id);
  }
}

export class Calendar extends Emulated {
  constructor(private readonly id: string) {
    super('Calendar');
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
  setTimeZone(zone: string): this {
    call('AppCalendar.setTimeZone', this.id, zone);
    return this;
  }
  isOwnedByMe(): boolean {
    return this.facts().mine;
  }

  private events(from: number, to: number, options?: { search?: string }): CalendarEvent[] {
    const found = call<EventData[]>('AppCalendar.getEvents', this.id, from, to, options?.search ?? null);
    return found.map((each) => new CalendarEvent(this.id, each));
  }

  /** Events that start in, end in or encompass the time; its end does not belong to it (facts 5). */
  getEvents(start: Date, end: Date, options?: { search?: string }): CalendarEvent[] {
    const name = 'CalendarApp.Calendar.getEvents';
    return this.events(instant(start, name), instant(end, name), options);
  }
  getEventsForDay(day: Date): CalendarEvent[] {
    const start = new Date(day.getFullYear(), day.getMonth(), day.getDate());
    const end = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
    return this.events(start.getTime(), end.getTime());
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
  createAllDayEvent(title: string, first: Date, second?: Date | EventOptions, third?: EventOptions): CalendarEvent {
    const start = instant(first, 'CalendarApp.Calendar.createAllDayEvent');
    const last = second instanceof Date ? second : new Date(first.getFullYear(), first.getMonth(), first.getDate() + 1);
    return this.create(title, start, last.getTime(), true, second instanceof Date ? third : second);
  }
}

export class CalendarApp extends Emulated {
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
  getDefaultCalendar(): Calendar {
    return new Calendar(call('CalendarApp.getDefaultCalendar'));
  }
}
