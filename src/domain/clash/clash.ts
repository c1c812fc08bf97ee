// The clash rule: which request blocks which, by the SOP's "calon pemesan lain sebelumnya" (step 2).

import type { Values } from '../request/fields.ts';
import { compareNumbers, sameLineage } from '../request/lineage.ts';
import type { WantedTime } from '../request/room-time.ts';
import { anyOverlap, eventsOf, hasTooManyDates, needOf, type Setup } from '../request/room-time.ts';
import { isOwnUse, phaseOf } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, type Slot } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { Status } from '../vocabulary.ts';

/** What the clash rule needs to know of a request. */
export type Candidate = WantedTime &
  Values<'number' | 'kind' | 'status' | 'queuedSince' | 'institution' | 'phone' | 'email' | 'letterNumber'> & {
    readonly marks: Hold;
  };

/** What the marks of a request say about the time that it holds. */
interface Hold {
  readonly sessionOf: string | null;
  readonly unreadDates: readonly string[];
  readonly released: boolean;
  readonly holdsNoTime: boolean;
  readonly daysOff: readonly PlainDate[] | null;
}

/** The days on which nothing takes place in a longer range. */
export type FreeDays = Pick<WorkingHours, 'holidays'>;

/** How two requests meet: their events overlap, or only the preparation of one with the other. */
export type Touch = 'EVENT' | 'SETUP';

/** A request that blocks another. */
export interface Blocker {
  readonly number: string;
  readonly touch: Touch;
  /** Whether it wants one of the very same times. */
  readonly isSame: boolean;
  /** Whether it is the office's own use. */
  readonly isOwn: boolean;
}

/** What a request takes of the room: its events, and the same with the preparation before each. */
export interface RoomNeeds {
  readonly events: readonly Slot[];
  readonly needs: readonly Slot[];
}

/**
 * How firmly a request holds its time: 2 approved, 1 waiting, `null` not at all. It is `null` for a dropped request
 * (refused, cancelled, no-show or put aside) and for one that the office displaced.
 */
export function rank(status: Status, released: boolean): 1 | 2 | null {
  const phase = phaseOf(status);
  if (phase === 'WAITING') return released ? null : 1;
  return phase === 'DROPPED' ? null : 2;
}

/**
 * The rank of a request with its present status, marks and dates. One of more than 14 dates holds no time until the
 * Kasi fixes it, and one beyond the limits on held days none until the Kasi has looked at it: anybody may send forms.
 */
export function rankOf(request: Pick<Candidate, 'status' | 'marks' | 'startDate' | 'endDate'>): 1 | 2 | null {
  return waitsUnheld(request) ? null : rank(request.status, request.marks.released);
}

/** Whether a request waits without holding its time, because it is too long or too many days are held. */
export function waitsUnheld(request: Pick<Candidate, 'status' | 'marks' | 'startDate' | 'endDate'>): boolean {
  return rank(request.status, request.marks.released) === 1 && (hasTooManyDates(request) || request.marks.holdsNoTime);
}

/** What a request takes of the room; `null` if its time cannot be read. */
export function roomTimeOf(wanted: WantedTime, room: Setup, hours: FreeDays): RoomNeeds | null {
  const time = eventsOf(wanted, hours);
  if (!time.valid) return null;
  return { events: time.slots, needs: time.slots.map((event) => needOf(event, room)) };
}

/** How two claims meet; `null` if they do not. One may begin exactly when the other ends. */
function touch(one: RoomNeeds, other: RoomNeeds): Touch | null {
  if (anyOverlap(one.events, other.events)) return 'EVENT';
  return anyOverlap(one.needs, other.needs) ? 'SETUP' : null;
}

/**
 * Whether a request precedes another: higher rank first, then the place in the queue, then the number.
 * A displaced request keeps its place, so it is compared like a waiting one; a dropped one has no place.
 */
export function precedes(one: Candidate, other: Candidate): boolean {
  return queueRank(one) !== null && queueRank(other) !== null && byQueue(one, other) < 0;
}

/**
 * The requests that block a request, in the order of the queue: approved ones first, then the earlier candidates. One blocks
 * another if it touches it, precedes it, and is approved or of another letter. A displaced request blocks none, nor does a
 * waiting one of more than 14 dates; a dropped one neither blocks nor is blocked.
 * @param others all requests, in any order; the request itself may be among them
 */
export function blockersOf(request: Candidate, others: readonly Candidate[], room: Setup, hours: FreeDays): Blocker[] {
  const claim = roomTimeOf(request, room, hours);
  if (!claim) return [];
  const touching: (Omit<Blocker, 'number' | 'isOwn'> & { candidate: Candidate })[] = [];
  for (const candidate of near(claim.needs, others)) {
    if (!mayBlock(candidate, request)) continue;
    const otherClaim = roomTimeOf(candidate, room, hours);
    const how = otherClaim && touch(claim, otherClaim);
    if (!how) continue;
    touching.push({ candidate, touch: how, isSame: haveSame(claim.events, otherClaim.events) });
  }
  touching.sort((one, other) => byQueue(one.candidate, other.candidate));
  return touching.map(({ candidate: { number, kind }, ...how }) => ({ number, ...how, isOwn: isOwnUse(kind) }));
}

/**
 * The requests whose needs touch those of a request, whichever precedes: those to examine again after its time was left
 * or taken.
 * @param others all requests, in any order; dropped ones are skipped, displaced ones are not
 * @returns in the order of the queue, without the request itself
 */
export function touched<R extends Candidate>(
  request: WantedTime & Pick<Candidate, 'number'>,
  others: readonly R[],
  room: Setup,
  hours: FreeDays,
): R[] {
  const needs = roomTimeOf(request, room, hours)?.needs;
  if (!needs) return [];
  const clashing = near(needs, others).filter((candidate) => {
    if (candidate.number === request.number || queueRank(candidate) === null) return false;
    const claim = roomTimeOf(candidate, room, hours);
    return claim !== null && anyOverlap(needs, claim.needs);
  });
  return clashing.sort(byQueue);
}

/** The requests whose dates are near these needs, given earliest first: a coarse and cheap filter. */
export function near<R extends Candidate>(needs: readonly Slot[], others: readonly R[]): R[] {
  const first = needs[0];
  const last = needs[needs.length - 1];
  if (!first || !last) return [];
  const from = dateOf(first.start);
  // One day more: the preparation of an event just after midnight begins on the date before.
  const to = addDays(dateOf(last.end), 1);
  const nearby: R[] = [];
  // A plain loop that tests the end first, for speed: it runs over the whole register, and most requests are past.
  for (const other of others) {
    if (other.endDate === null || other.endDate < from) continue;
    if (other.startDate !== null && other.startDate <= to) nearby.push(other);
  }
  return nearby;
}

function haveSame(ones: readonly Slot[], others: readonly Slot[]): boolean {
  return ones.some((one) => others.some(({ start, end }) => start === one.start && end === one.end));
}

function mayBlock(candidate: Candidate, request: Candidate): boolean {
  const candidateRank = rankOf(candidate);
  return (
    candidateRank !== null &&
    candidate.number !== request.number &&
    precedes(candidate, request) &&
    (candidateRank === 2 || !sameLineage(candidate, request))
  );
}

/** The rank by which requests are ordered: a displaced one counts as waiting. */
function queueRank(request: Candidate): 1 | 2 | null {
  return rank(request.status, false);
}

function byQueue(one: Candidate, other: Candidate): number {
  const firmness = (queueRank(other) ?? 0) - (queueRank(one) ?? 0);
  if (firmness !== 0) return firmness;
  if (one.queuedSince !== other.queuedSince) return one.queuedSince < other.queuedSince ? -1 : 1;
  return compareNumbers(one.number, other.number);
}
