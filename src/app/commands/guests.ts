// The guest list of one day of an event: what a link opens, how a guest signs, and how the Admin strikes one out.
import { countedDay } from '../../domain/commands/attendance.ts';
import {
  closedAfter,
  type EventDay,
  type Guest,
  type GuestList,
  guestLists,
  listKey,
  type Signing,
  signing,
} from '../../domain/guests/guests.ts';
import { monthsAfter } from '../../domain/request/personal-data.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf, type PlainDate } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import { standingOf } from '../views/room-view.ts';
import { hasDuty, officer } from './actor.ts';

/** The list of a request's event on a day; `undefined` where the event is not, or no longer, on it. */
export function listOn(
  { office }: Pick<Desk, 'office'>,
  request: BookingRequest | null,
  day: PlainDate | null,
): GuestList | undefined {
  const { room, hours } = office.snapshot().settings;
  return request ? guestLists(request, room, hours).find(({ date }) => date === day) : undefined;
}

/** Reads the request as it stands, without the lock: a list is gone as soon as its event is moved or cancelled. */
export function listBehind(
  desk: Pick<Desk, 'office' | 'links' | 'register' | 'history' | 'archives'>,
  code: string,
): GuestList | undefined {
  const day = desk.links.readGuestCode(code);
  return day ? listOn(desk, standingOf(desk, day.number), day.date) : undefined;
}

/**
 * Writes a guest down under the lock, once however often they are sent. Who adds nobody waits for no lock: a link that went
 * round keeps the desk from its work at most as often as its list takes a guest.
 * @throws DeskError `BUSY`, `MISSING_TAB`
 */
export function signGuest(
  { exclusive, office, guests }: Pick<Desk, 'exclusive' | 'office' | 'guests'>,
  day: EventDay,
  sent: Pick<Guest, 'name' | 'institution' | 'phone'>,
): Signing {
  const { capacity } = office.snapshot().settings.room;
  const guest = { ...sent, at: office.now(), struckBy: '' };
  const outcome = signing(guests.of(day), guest, capacity);
  return outcome === 'SIGNED' ? exclusive.hold(() => guests.add(day, guest, capacity)) : outcome;
}

/** The guests of the day whose attendance is counted now. */
export interface GuestsOfDay extends EventDay {
  readonly guests: readonly Guest[];
  /** Whether the Admin has closed the list before its time. */
  readonly isClosed: boolean;
}

/** Whether the Admin has closed a list before its time. */
export function isListClosed({ state }: Pick<Desk, 'state'>, day: EventDay): boolean {
  return state.get('closedLists')?.includes(listKey(day)) ?? false;
}

/** @returns `null` for whoever does not look after the room, and where there is no list today and its day has not begun */
export function guestsFor(
  desk: Pick<Desk, 'office' | 'guests' | 'state'>,
  request: BookingRequest,
  email: string,
): GuestsOfDay | null {
  const { office, guests } = desk;
  const now = office.now();
  const day = countedDay(request, office.snapshot().settings.hours, now) ?? dateOf(now);
  const list = listOn(desk, request, day);
  if (!list || adminNamed(desk, email) === null) return null;
  return { ...list, guests: guests.of(list), isClosed: isListClosed(desk, list) };
}

/** Strikes a guest out, or takes that back. @returns whether the reader may: whoever looks after the room today */
export function strikeGuest(
  desk: Pick<Desk, 'exclusive' | 'office' | 'guests'>,
  email: string,
  day: EventDay,
  { key, isStruck }: { readonly key: string; readonly isStruck: boolean },
): boolean {
  return desk.exclusive.hold(() => {
    const name = adminNamed(desk, email);
    if (name !== null) desk.guests.strike(day, key, isStruck ? name : '');
    return name !== null;
  });
}

/** Closes a list before its time, or opens it again. @returns whether the reader may: whoever looks after the room today */
export function closeList(
  desk: Pick<Desk, 'exclusive' | 'office' | 'state'>,
  email: string,
  day: EventDay,
  isClosed: boolean,
): boolean {
  return desk.exclusive.hold(() => {
    if (adminNamed(desk, email) === null) return false;
    const closed = desk.state.get('closedLists') ?? [];
    desk.state.put({ closedLists: closedAfter(closed, day, isClosed, dateOf(desk.office.now())) });
    return true;
  });
}

/** Removes the guests of events whose personal data may no longer be kept, in the night in which their requests are masked. */
export function forgetGuests({ exclusive, office, guests }: Pick<Desk, 'exclusive' | 'office' | 'guests'>): void {
  const { retentionMonths } = office.snapshot().settings.privacy;
  const today = dateOf(office.now());
  exclusive.hold(() => guests.forget((date) => monthsAfter(date, retentionMonths) < today));
}

/** The name, or else the address, of whoever looks after the room today; `null` for anybody else. */
function adminNamed({ office }: Pick<Desk, 'office'>, email: string): string | null {
  const [known, now] = [office.snapshot(), office.now()];
  return hasDuty('ROOM_ADMIN', email, known, now) ? officer(email, known, now).name || email : null;
}
