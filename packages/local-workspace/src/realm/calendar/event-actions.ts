// What a single event and a series have in common in CalendarApp: words, guests, tags, reminders, who may see it.
import type { MethodOf } from '../../calls/calls.ts';
import { Emulated, EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, mismatch } from '../core/host.ts';

type GuestRight = 'guestsCanSeeOtherGuests' | 'guestsCanModify' | 'guestsCanInviteOthers' | 'anyoneCanAddSelf';

export interface EventData {
  /** What the host knows it by; a recurring event's single ones share their `id`. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly colour: string;
  readonly guests: readonly string[];
  /** Answers of the guests, as the Calendar API names them. */
  readonly statuses: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly dates: readonly [string, string] | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly created: number;
  readonly updated: number;
  readonly creator: string;
  readonly series: string | null;
  readonly reminders: readonly { readonly method: string; readonly minutes: number }[];
  readonly transparency: 'TRANSPARENT' | 'OPAQUE';
  /** What guests may do, as the Calendar API names it. */
  readonly allowed: Readonly<Record<GuestRight, boolean>>;
  readonly visibility: 'DEFAULT' | 'PUBLIC' | 'PRIVATE' | 'CONFIDENTIAL';
}

export const EventTransparency = enumeration('EventTransparency', ['OPAQUE', 'TRANSPARENT']);
export const EventType = enumeration('EventType', [
  'DEFAULT',
  'BIRTHDAY',
  'FOCUS_TIME',
  'FROM_GMAIL',
  'OUT_OF_OFFICE',
  'WORKING_LOCATION',
]);
export const Visibility = enumeration('Visibility', ['CONFIDENTIAL', 'DEFAULT', 'PRIVATE', 'PUBLIC']);

export const GuestStatus = enumeration('GuestStatus', ['INVITED', 'MAYBE', 'NO', 'OWNER', 'YES']);
/** As many as an event has at most (facts 16.3). */
const MOST_REMINDERS = 5;
const answers: Readonly<Record<string, EnumValue>> = {
  needsAction: GuestStatus.INVITED,
  tentative: GuestStatus.MAYBE,
  declined: GuestStatus.NO,
  accepted: GuestStatus.YES,
};

class EventGuest extends Emulated {
  private readonly email: string;
  private readonly status: string;

  constructor(email: string, status: string) {
    super('EventGuest');
    this.email = email;
    this.status = status;
  }

  getEmail(): string {
    return this.email;
  }
  getName(): string {
    return this.email;
  }
  getGuestStatus(): EnumValue {
    return answers[this.status] ?? GuestStatus.INVITED;
  }
  getStatus(): string {
    return this.getGuestStatus().toString();
  }
  getAdditionalGuests(): number {
    return 0;
  }
}

export abstract class EventActions extends Emulated {
  protected readonly calendar: string;
  protected data: EventData;

  constructor(name: string, calendar: string, data: EventData) {
    super(name);
    this.calendar = calendar;
    this.data = data;
  }

  protected set(method: MethodOf<'CalendarEvent'>, change: unknown): this {
    this.data = call(`CalendarEvent.${method}`, this.calendar, this.data.key, change);
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
    if (typeof colour !== 'string' && typeof colour !== 'number' && !(colour instanceof EnumValue))
      throw mismatch([colour], 'CalendarApp.CalendarEvent.setColor');
    return this.set('setColor', { colorId: String(colour) });
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
    return Object.hasOwn(this.data.tags, key) ? (this.data.tags[key] ?? null) : null;
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
    return this.set('addGuest', email);
  }
  getGuestList(): EventGuest[] {
    return this.data.guests.map((email, index) => new EventGuest(email, this.data.statuses[index] ?? 'needsAction'));
  }
  getGuestByEmail(email: string): EventGuest | null {
    return this.getGuestList().find((each) => each.getEmail() === email) ?? null;
  }
  /** Of the owner `OWNER`; of who is no guest nothing is known, which is null here. */
  getMyStatus(): EnumValue | null {
    if (this.isOwnedByMe()) return GuestStatus.OWNER;
    return this.getGuestByEmail(call('Session.getEffectiveUser'))?.getGuestStatus() ?? null;
  }
  /** The answer of the owner is kept where they are a guest of their own event; of who is no guest nothing is. */
  setMyStatus(status: EnumValue): this {
    const [answer] = Object.entries(answers).find(([, each]) => each === status) ?? [];
    if (answer === undefined) throw exception('Invalid argument: status');
    return this.set('setMyStatus', answer);
  }
  removeGuest(email: string): this {
    return this.set('removeGuest', email);
  }
  private reminder(method: string, minutes: number): this {
    if (!(minutes >= 5 && minutes <= 40_320)) throw exception('Invalid argument: minutesBefore');
    if (this.data.reminders.length >= MOST_REMINDERS) throw exception('Invalid argument: too many reminders');
    const overrides = [...this.data.reminders, { method, minutes }];
    return this.set('setReminders', { reminders: { useDefault: false, overrides } });
  }
  addPopupReminder(minutes: number): this {
    return this.reminder('popup', minutes);
  }
  addEmailReminder(minutes: number): this {
    return this.reminder('email', minutes);
  }
  private minutes(method: string): number[] {
    return this.data.reminders.filter((each) => each.method === method).map((each) => each.minutes);
  }
  getPopupReminders(): number[] {
    return this.minutes('popup');
  }
  getEmailReminders(): number[] {
    return this.minutes('email');
  }
  removeAllReminders(): this {
    return this.set('setReminders', { reminders: { useDefault: false, overrides: [] } });
  }
  getTransparency(): EnumValue {
    return EventTransparency[this.data.transparency];
  }
  setTransparency(transparency: EnumValue): this {
    return this.set('setTransparency', { transparency: String(transparency).toLowerCase() });
  }
  getVisibility(): EnumValue {
    return Visibility[this.data.visibility];
  }
  setVisibility(visibility: EnumValue): this {
    return this.set('setVisibility', { visibility: String(visibility).toLowerCase() });
  }
  /** Events with a type of their own (focus time, out of office) are made by people in the browser only. */
  getEventType(): EnumValue {
    return EventType.DEFAULT;
  }
  isOwnedByMe(): boolean {
    return call<{ mine: boolean }>('AppCalendar.get', this.calendar).mine;
  }
  private allow(right: GuestRight, allowed: boolean): this {
    return this.set('setGuestRights', { [right]: allowed });
  }
  guestsCanSeeGuests(): boolean {
    return this.data.allowed.guestsCanSeeOtherGuests;
  }
  setGuestsCanSeeGuests(allowed: boolean): this {
    return this.allow('guestsCanSeeOtherGuests', allowed);
  }
  guestsCanModify(): boolean {
    return this.data.allowed.guestsCanModify;
  }
  setGuestsCanModify(allowed: boolean): this {
    return this.allow('guestsCanModify', allowed);
  }
  guestsCanInviteOthers(): boolean {
    return this.data.allowed.guestsCanInviteOthers;
  }
  setGuestsCanInviteOthers(allowed: boolean): this {
    return this.allow('guestsCanInviteOthers', allowed);
  }
  anyoneCanAddSelf(): boolean {
    return this.data.allowed.anyoneCanAddSelf;
  }
  setAnyoneCanAddSelf(allowed: boolean): this {
    return this.allow('anyoneCanAddSelf', allowed);
  }
}
