// When the room is taken, as anybody may see it, and the free times of a request's own reader.
import { type TakenTime, takenTimes } from '../../domain/clash/room-days.ts';
import { asTold, heldUntil } from '../../domain/commands/told.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import { OPEN_STATUSES, WAITING_STATUSES } from '../../domain/request/status.ts';
import { sameText } from '../../domain/text/text.ts';
import type { DateRange, Instant } from '../../domain/time/time.ts';
import { archivedRequest } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';

type ReadableDesk = Pick<Desk, 'office' | 'register' | 'history' | 'archives' | 'calendar'>;

/** Reads the open requests and the calendar of these days, without the lock: whoever takes a time is decided upon again. */
export function viewTaken(desk: ReadableDesk, range: DateRange, except = ''): readonly TakenTime[] {
  const { settings } = desk.office.snapshot();
  const foreign = desk.calendar.foreign(range);
  return takenTimes({ requests: openRequests(desk), foreign }, range, settings, except);
}

/** The requests that take a time, or may come to take it. */
export function openRequests({ register }: Pick<Desk, 'register'>): readonly BookingRequest[] {
  return register.requests().filter(({ status }) => OPEN_STATUSES.includes(status));
}

/** A request as its own reader was told of it. */
export interface OwnRequest {
  readonly request: BookingRequest;
  /** Until when they can send nothing, since a step that they know nothing of may still be undone; `null`: they can. */
  readonly heldUntil: Instant | null;
}

/**
 * A request for its own reader: the one way to it for all that applicants see.
 * @param email the address that the link was sent to
 * @returns `null` if there is no such request, `READDRESSED` if it has another address now, or is given one
 */
export function ownRequest(
  desk: Pick<Desk, 'office' | 'register' | 'history' | 'archives' | 'state'>,
  number: string,
  email: string,
): OwnRequest | 'READDRESSED' | null {
  const standing = recordedRequest(desk, number);
  if (!standing) return null;
  if (!sameText(standing.email, email)) return 'READDRESSED';
  const now = desk.office.now();
  return { request: asTold(standing, now), heldUntil: heldUntil(standing, now) };
}

/**
 * The request for which its own reader looks for another time among the days of the room.
 * @returns `null` where they may have none by themselves: its time is fixed, it is closed, or not theirs to change now
 */
export function ownToMove(desk: Parameters<typeof ownRequest>[0], number: string, email: string) {
  const own = ownRequest(desk, number, email);
  if (own === null || own === 'READDRESSED' || own.heldUntil !== null) return null;
  return WAITING_STATUSES.includes(own.request.status) ? own.request : null;
}

/** A request as it stands, on the desk or in an archive; `null` if there is none of this number. */
export function recordedRequest(desk: Pick<Desk, 'register' | 'history' | 'archives'>, number: string) {
  const { register, history, archives } = desk;
  if (archives.yearOf(number) !== undefined) return archivedRequest(desk, number);
  const request = byNumber(register.requests(), number);
  // Its row may have been written over, or deleted, a moment ago.
  return request ?? history.latest([number]).get(number)?.change.after ?? null;
}
