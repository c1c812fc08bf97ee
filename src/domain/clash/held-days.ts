// Limits the days that forms hold as long as nobody has looked at them: anybody may send as many as they like.
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf } from '../time/time.ts';
import type { Unheld } from '../vocabulary.ts';
import { precedes, rankOf } from './clash.ts';
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

/** The forms behind one that is taken in late whose days are held no longer, or now are: it came before them. */
export function heldBehind(
  first: BookingRequest,
  { requests, ...rules }: Known,
): { readonly before: BookingRequest; readonly after: BookingRequest }[] {
  let known = requests;
  const behind = requests.filter((each) => isUnseen(each) && each.number !== first.number && precedes(first, each));
  return behind
    .sort((one, other) => (precedes(one, other) ? -1 : 1))
    .flatMap((before) => {
      const after = withinHeldDays(before, { requests: known, ...rules });
      if (after.marks.unheld === before.marks.unheld) return [];
      known = known.map((each) => (each === before ? after : each));
      return [{ before, after }];
    });
}

function unheldFor(
  request: BookingRequest,
  { requests, room: { heldDaysPerSender, heldDaysOfStrangers }, hours }: Known,
): Unheld | null {
  const today = dateOf(request.queuedSince);
  const daysOf = (some: readonly BookingRequest[]) =>
    some.flatMap((each) => slotsOf(each, hours)).filter(({ end }) => dateOf(end) >= today).length;
  const others = requests.filter(({ number }) => number !== request.number);
  // What somebody in the office has typed is looked at, and who came later takes nothing from whoever was first.
  const held = others.filter(
    (other) => other.responseId !== '' && rankOf(other) === 1 && other.queuedSince <= request.queuedSince,
  );
  const isOf = (keys: ReadonlySet<string>) => (each: BookingRequest) => senderKeys(each).some((key) => keys.has(key));
  const own = held.filter(isOf(new Set(senderKeys(request))));
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
