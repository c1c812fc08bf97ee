// Limits the days that forms hold as long as nobody has looked at them: anybody may send as many as they like.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf } from '../time/time.ts';
import type { Unheld } from '../vocabulary.ts';
import { rankOf } from './clash.ts';
import { knownSenders, senderKeys } from './senders.ts';

type Known = {
  /** All on the desk; the request itself may be among them. */
  readonly requests: readonly BookingRequest[];
  readonly room: Pick<RoomRules, 'heldDaysPerSender' | 'heldDaysOfStrangers'>;
  readonly hours: Pick<WorkingHours, 'holidays'>;
};

/** A form, or one with another time of its sender's wish: beyond the limits it holds its days once it is taken on. */
export function withinHeldDays(request: BookingRequest, context: Known): BookingRequest {
  const free = { ...request, marks: { ...request.marks, unheld: null } };
  // What holds nothing anyway, since it is too long, takes nothing from others.
  const unheld = rankOf(free) === 1 ? unheldFor(free, context) : null;
  return { ...free, marks: { ...free.marks, unheld } };
}

function unheldFor(
  request: BookingRequest,
  { requests, room: { heldDaysPerSender, heldDaysOfStrangers }, hours }: Known,
): Unheld | null {
  const today = dateOf(request.queuedSince);
  const daysOf = (some: readonly BookingRequest[]) =>
    some.flatMap((each) => slotsOf(each, hours)).filter(({ end }) => dateOf(end) >= today).length;
  const others = requests.filter(({ number }) => number !== request.number);
  // What somebody in the office has typed is looked at.
  const held = others.filter((other) => other.responseId !== '' && rankOf(other) === 1);
  const isOf = (keys: ReadonlySet<string>) => (each: BookingRequest) => senderKeys(each).some((key) => keys.has(key));
  // Who came later takes nothing of their own from their first.
  const own = held
    .filter((other) => other.queuedSince <= request.queuedSince)
    .filter(isOf(new Set(senderKeys(request))));
  if (daysOf([...own, request]) > heldDaysPerSender) return 'SENDER';
  const isKnown = isOf(knownSenders(others));
  if (!isUnseen(request) || isKnown(request)) return null;
  const unseen = held.filter((other) => isUnseen(other) && !isKnown(other));
  return daysOf([...unseen, request]) > heldDaysOfStrangers ? 'STRANGERS' : null;
}

/** Whether nobody of the office has passed a form on. */
function isUnseen({ status, responseId }: BookingRequest): boolean {
  return status === 'SUBMITTED' && responseId !== '';
}
