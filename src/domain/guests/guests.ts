// The guest list of one day of an event, which guests fill in by telephone: when it is open, who stands on it, how many it takes.
import { readSigned, type Sign, writeSigned } from '../office/token.ts';
import type { BookingRequest } from '../request/request.ts';
import { needOf, type Setup, slotsOf } from '../request/room-time.ts';
import { takesPlace } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { fingerprint, folded } from '../text/text.ts';
import { addMinutes, dateOf, type Instant, type PlainDate, type WallTime, wallTimeOf } from '../time/time.ts';

/** One day of a request's event: what a link to its list is for. */
export interface EventDay {
  readonly number: string;
  readonly date: PlainDate;
}

/** A list with its hours; half-open. */
export interface GuestList extends EventDay {
  readonly opens: WallTime;
  readonly closes: WallTime;
}

export interface Guest {
  readonly at: Instant;
  readonly name: string;
  readonly institution: string;
  /** May be blank. */
  readonly phone: string;
  /** Who struck them out; blank for whoever counts. */
  readonly struckBy: string;
}

/** A name or an institution, in characters. */
export const LONGEST_GUEST = 100;

export const MINUTES_AFTER_EVENT = 120;

/** The lists of an event, a day each, from preparation on; none unless it stands in the agenda and was not missed. */
export function guestLists(
  request: BookingRequest,
  room: Setup,
  hours: Pick<WorkingHours, 'holidays'>,
): readonly GuestList[] {
  const { number, status } = request;
  if (!takesPlace(status)) return [];
  return slotsOf(request, hours).map((slot) => ({
    number,
    date: dateOf(slot.start),
    opens: needOf(slot, request, room).start,
    closes: addMinutes(slot.end, MINUTES_AFTER_EVENT),
  }));
}

export type ListState = 'EARLY' | 'OPEN' | 'OVER';

export function listState({ opens, closes }: GuestList, now: Instant): ListState {
  const moment = wallTimeOf(now);
  if (moment < opens) return 'EARLY';
  return moment < closes ? 'OPEN' : 'OVER';
}

/** How a day's list is named among those that the Admin has closed. */
export function listKey({ number, date }: EventDay): string {
  return `${number} ${date}`;
}

/** Those that are closed after the Admin has closed one, or opened it again; those of days that are over are forgotten. */
export function closedAfter(closed: readonly string[], day: EventDay, isClosed: boolean, today: PlainDate): string[] {
  const others = closed.filter((key) => key !== listKey(day) && key.slice(-today.length) >= today);
  return isClosed ? [...others, listKey(day)] : others;
}

/** The list that the door leads to: of those that are open the one that opened last; `null` while none is. */
export function listAtDoor(lists: readonly GuestList[], now: Instant): GuestList | null {
  const open = lists.filter((list) => listState(list, now) === 'OPEN');
  return open.sort((one, other) => (one.opens < other.opens ? 1 : -1))[0] ?? null;
}

/**
 * `AGAIN` for whoever stands there already, `FULL` at twice of what the room holds: who is struck out makes room, as often as
 * that. A list that is full says so to everybody, so that nobody learns of a name whether it stands there.
 */
export type Signing = 'SIGNED' | 'AGAIN' | 'FULL';

export function signing(standing: readonly Guest[], guest: Guest, capacity: number): Signing {
  const most = mostGuests(capacity);
  if (presentOf(standing).length >= most || standing.length >= 2 * most) return 'FULL';
  return standing.some((each) => isSame(each, guest)) ? 'AGAIN' : 'SIGNED';
}

/** How many a list takes, so that a stranger with its link cannot fill the sheet. */
export function mostGuests(capacity: number): number {
  return 2 * capacity;
}

/** The same name of the same institution; two people of one name are told apart by their telephones. */
function isSame(one: Guest, other: Guest): boolean {
  const [phone, another] = [one.phone, other.phone].map((text) => text.replace(/\D/g, ''));
  const isOther = phone !== '' && another !== '' && phone !== another;
  return !isOther && folded(one.name) === folded(other.name) && folded(one.institution) === folded(other.institution);
}

/** Tells a guest of a list from the others. */
export function guestKey({ at, name, institution, phone }: Guest): string {
  return fingerprint([at, name, institution, phone].join('\n'));
}

/** Those who are not struck out: how many there are is proposed as the attendance. */
export function presentOf(guests: readonly Guest[]): readonly Guest[] {
  return guests.filter(({ struckBy }) => struckBy === '');
}

const MARK = 'H';

export function writeGuestCode({ number, date }: EventDay, sign: Sign): string {
  return writeSigned([MARK, number, date], sign);
}

/** What a code is for; `null` for whatever we did not write. */
export function readGuestCode(code: string, sign: Sign): EventDay | null {
  const [mark, number = '', date = ''] = readSigned(code, sign) ?? [];
  return mark === MARK ? { number, date } : null;
}
