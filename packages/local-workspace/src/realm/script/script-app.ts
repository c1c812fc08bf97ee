// `ScriptApp` with its trigger builders, and `Session`.
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, instant, mismatch } from '../core/host.ts';
import { User } from '../core/user.ts';

const EventType = enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const WeekDay = enumeration('Weekday', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);
const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

type Event = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE' | 'ON_EVENT_UPDATED';
type Source = 'SPREADSHEETS' | 'CLOCK' | 'FORMS' | 'CALENDAR';

interface TriggerData {
  readonly uid: string;
  readonly function: string;
  readonly event: Event;
  readonly source: Source;
  readonly sourceId: string | null;
}

class Trigger extends Emulated {
  readonly data: TriggerData;

  constructor(data: TriggerData) {
    super('Trigger');
    this.data = data;
  }

  getUniqueId(): string {
    return this.data.uid;
  }
  getHandlerFunction(): string {
    return this.data.function;
  }
  getEventType(): EnumValue {
    return EventType[this.data.event];
  }
  getTriggerSource(): EnumValue {
    return TriggerSource[this.data.source];
  }
  getTriggerSourceId(): string | null {
    return this.data.sourceId;
  }
}

function make(wish: Omit<TriggerData, 'uid'> & { schedule: object | null }): Trigger {
  return new Trigger(call('ScriptApp.createTrigger', wish));
}

class DocumentTriggerBuilder extends Emulated {
  private event: Event | undefined = undefined;

  private readonly handler: string;
  private readonly source: 'SPREADSHEETS' | 'FORMS';
  private readonly sourceId: string;

  constructor(handler: string, source: 'SPREADSHEETS' | 'FORMS', sourceId: string) {
    super(source === 'FORMS' ? 'FormTriggerBuilder' : 'SpreadsheetTriggerBuilder');
    this.handler = handler;
    this.source = source;
    this.sourceId = sourceId;
  }

  private on(event: Event): this {
    this.event = event;
    return this;
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
  onOpen(): this {
    return this.on('ON_OPEN');
  }
  onEdit(): this {
    return this.on('ON_EDIT');
  }
  onChange(): this {
    return this.on('ON_CHANGE');
  }
  create(): Trigger {
    if (!this.event) throw exception('The trigger has no event.');
    const { handler, source, sourceId, event } = this;
    return make({ function: handler, event, source, sourceId, schedule: null });
  }
}

class ClockTriggerBuilder extends Emulated {
  private schedule: Record<string, unknown> = {};

  private readonly handler: string;

  constructor(handler: string) {
    super('ClockTriggerBuilder');
    this.handler = handler;
  }

  private with(fields: object): this {
    this.schedule = { ...this.schedule, ...fields };
    return this;
  }
  after(milliseconds: number): this {
    return this.with({ kind: 'at', after: milliseconds });
  }
  at(date: Date): this {
    return this.with({ kind: 'at', at: instant(date, 'ScriptApp.ClockTriggerBuilder.at') });
  }
  atDate(year: number, month: number, day: number): this {
    return this.with({ kind: 'at', date: [year, month, day] });
  }
  everyMinutes(every: number): this {
    return this.with({ kind: 'minutes', every });
  }
  everyHours(every: number): this {
    return this.with({ kind: 'hours', every });
  }
  everyDays(every: number): this {
    return this.with({ kind: 'days', every });
  }
  everyWeeks(every: number): this {
    return this.with({ kind: 'weeks', every });
  }
  onWeekDay(day: EnumValue): this {
    return this.with({ kind: 'weeks', weekDay: day.ordinal() + 1 });
  }
  onMonthDay(day: number): this {
    return this.with({ kind: 'month-day', monthDay: day });
  }
  atHour(hour: number): this {
    return this.with({ hour });
  }
  nearMinute(minute: number): this {
    return this.with({ minute });
  }
  inTimezone(zone: string): this {
    return this.with({ zone });
  }
  create(): Trigger {
    if (!this.schedule.kind) throw exception('The trigger has no schedule.');
    return make({ function: this.handler, event: 'CLOCK', source: 'CLOCK', sourceId: null, schedule: this.schedule });
  }
}

class CalendarTriggerBuilder extends Emulated {
  private updated = false;

  private readonly handler: string;
  private readonly calendar: string;

  constructor(handler: string, calendar: string) {
    super('CalendarTriggerBuilder');
    this.handler = handler;
    this.calendar = calendar;
  }

  onEventUpdated(): this {
    this.updated = true;
    return this;
  }
  create(): Trigger {
    if (!this.updated) throw exception('The trigger has no event.');
    const { handler, calendar } = this;
    const wish = { function: handler, event: 'ON_EVENT_UPDATED', source: 'CALENDAR', sourceId: calendar } as const;
    return make({ ...wish, schedule: null });
  }
}

class TriggerBuilder extends Emulated {
  private readonly handler: string;

  constructor(handler: string) {
    super('TriggerBuilder');
    this.handler = handler;
  }

  forSpreadsheet(target: string | { getId(): string } | null): DocumentTriggerBuilder {
    if (!target) throw mismatch([target], 'ScriptApp.TriggerBuilder.forSpreadsheet');
    const id = typeof target === 'string' ? target : target.getId();
    return new DocumentTriggerBuilder(this.handler, 'SPREADSHEETS', id);
  }
  forForm(target: string | { getId(): string } | null): DocumentTriggerBuilder {
    if (!target) throw mismatch([target], 'ScriptApp.TriggerBuilder.forForm');
    return new DocumentTriggerBuilder(this.handler, 'FORMS', typeof target === 'string' ? target : target.getId());
  }
  /** A calendar by its id, or somebody's own by the address. */
  forUserCalendar(calendar: string): CalendarTriggerBuilder {
    return new CalendarTriggerBuilder(this.handler, calendar);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.handler);
  }
}

export class ScriptApp extends Emulated {
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

  constructor() {
    super('ScriptApp');
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(functionName);
  }
  /** Only the current user's: others' are invisible (facts 7.3). */
  getProjectTriggers(): Trigger[] {
    return call<TriggerData[]>('ScriptApp.getProjectTriggers').map((each) => new Trigger(each));
  }
  /** Those of one's own that wait for a document. */
  getUserTriggers(document: { getId(): string }): Trigger[] {
    return this.getProjectTriggers().filter((each) => each.getTriggerSourceId() === document.getId());
  }
  deleteTrigger(trigger: Trigger): void {
    call('ScriptApp.deleteTrigger', trigger.data.uid);
  }
  getScriptId(): string {
    return call('ScriptApp.getScriptId');
  }
  getService() {
    return { getUrl: () => call<string>('ScriptApp.getUrl'), isEnabled: () => true };
  }
  getOAuthToken(): string {
    return call('ScriptApp.getOAuthToken');
  }
  requireAllScopes(_mode: EnumValue): void {
    call('ScriptApp.requireAllScopes');
  }
  getAuthorizationInfo(_mode: EnumValue) {
    const given = call<boolean>('ScriptApp.isAuthorised');
    const { REQUIRED, NOT_REQUIRED } = this.AuthorizationStatus;
    return {
      getAuthorizationStatus: () => (given ? NOT_REQUIRED : REQUIRED),
      getAuthorizationUrl: () => (given ? null : 'https://script.google.com/macros/authorize'),
    };
  }
}

export class Session extends Emulated {
  constructor() {
    super('Session');
  }

  getActiveUser(): User {
    return new User(call('Session.getActiveUser'));
  }
  getEffectiveUser(): User {
    return new User(call('Session.getEffectiveUser'));
  }
  getTemporaryActiveUserKey(): string {
    return call('Session.getTemporaryActiveUserKey');
  }
  getScriptTimeZone(): string {
    return call('Session.getScriptTimeZone');
  }
  getActiveUserLocale(): string {
    return call('Session.getActiveUserLocale');
  }
}

export const authModes = AuthMode;
