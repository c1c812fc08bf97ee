// Limits the days that forms hold as long as nobody has looked at them: anybody may send as many as they like.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf, minutesLater } from '../time/time.ts';
import type { Unheld } from '../vocabulary.ts';
import { rankOf } from './clash.ts';
import { isSameSender } from './senders.ts';

const AN_HOUR = 60;

type Known = {
  /** All on the desk; the request itself may be among them. */
  readonly requests: readonly BookingRequest[];
  readonly room: Pick<RoomRules, 'heldDaysPerSender' | 'heldDaysPerHour'>;
  readonly hours: Pick<WorkingHours, 'holidays'>;
};

/** A form, or one with another time of its sender's wish: beyond the limits it waits for the Kasi before it holds its days. */
export function withinHeldDays(request: BookingRequest, context: Known): BookingRequest {
  const free = { ...request, marks: { ...request.marks, unheld: null } };
  // What holds nothing anyway, since it is too long, takes nothing from others.
  const unheld = rankOf(free) === 1 ? unheldFor(free, context) : null;
  return { ...free, marks: { ...free.marks, unheld } };
}

function unheldFor(
  request: BookingRequest,
  { requests, room: { heldDaysPerSender, heldDaysPerHour }, hours }: Known,
): Unheld | null {
  const today = dateOf(request.queuedSince);
  const daysOf = (some: readonly BookingRequest[]) =>
    some.flatMap((each) => slotsOf(each, hours)).filter(({ end }) => dateOf(end) >= today).length;
  const ownDays = daysOf([request]);
  // What somebody in the office has typed is looked at, and who came later takes nothing from whoever was first.
  const held = requests.filter(
    (other) =>
      other.number !== request.number &&
      other.responseId !== '' &&
      other.queuedSince <= request.queuedSince &&
      rankOf(other) === 1,
  );
  if (daysOf(held.filter((other) => isSameSender(other, request))) + ownDays > heldDaysPerSender) return 'SENDER';
  const hourAgo = minutesLater(request.queuedSince, -AN_HOUR);
  return daysOf(held.filter(({ queuedSince }) => queuedSince > hourAgo)) + ownDays > heldDaysPerHour ? 'HOUR' : null;
}
