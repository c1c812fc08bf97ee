// Limits the days that forms hold as long as nobody has looked at them: anybody may send as many as they like.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf } from '../time/time.ts';
import { rankOf } from './clash.ts';
import { knownSenders, senderKeys } from './senders.ts';

type HeldContext = {
  /** All on the desk; the request itself may be among them. */
  readonly requests: readonly BookingRequest[];
  readonly room: Pick<RoomRules, 'heldDaysOfStrangers'>;
  readonly hours: Pick<WorkingHours, 'holidays'>;
};

/** A form, or one with another time of its sender's wish: beyond the limit it holds its days once it is taken on. */
export function withinHeldDays(request: BookingRequest, context: HeldContext): BookingRequest {
  const free = { ...request, marks: { ...request.marks, holdsNoTime: false } };
  // What holds nothing anyway, since it is too long, takes nothing from others.
  const holdsNoTime = rankOf(free) === 1 && isBeyond(free, context);
  return { ...free, marks: { ...free.marks, holdsNoTime } };
}

/** All whom the desk does not know hold so many days together, and each whom it knows. */
function isBeyond(request: BookingRequest, { requests, room, hours }: HeldContext): boolean {
  if (!isUnseen(request)) return false;
  const others = requests.filter(({ number }) => number !== request.number);
  const isOf = (keys: ReadonlySet<string>) => (each: BookingRequest) => senderKeys(each).some((key) => keys.has(key));
  const isKnown = isOf(knownSenders(others));
  const isSame = isOf(new Set(senderKeys(request)));
  const isBeside = isKnown(request) ? isSame : (other: BookingRequest) => !isKnown(other);
  const held = others.filter((other) => isUnseen(other) && rankOf(other) === 1 && isBeside(other));
  const today = dateOf(request.queuedSince);
  const days = [...held, request].flatMap((each) => slotsOf(each, hours)).filter(({ end }) => dateOf(end) >= today);
  return days.length > room.heldDaysOfStrangers;
}

/** Whether nobody of the office has passed a form on. */
function isUnseen({ status, responseId }: BookingRequest): boolean {
  return status === 'SUBMITTED' && responseId !== '';
}
