// The clash rule: who stands in whose way, by the SOP's "calon pemesan lain sebelumnya" (step 2).

import { compareNumbers, sameLineage } from '../request/lineage.ts';
import type { BookingRequest, Status, WantedTime } from '../request/request.ts';
import { anyOverlap, eventsOf, needOf } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import type { Slot } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { ClashIndex } from './clash-index.ts';

/** Requests to look through: all of them, or an index where several questions are asked of one desk. */
export type Others<R extends Candidate> = readonly R[] | ClashIndex<R>;

/** What the clash rule must know of a request. */
export type Candidate = WantedTime &
  Pick<
    BookingRequest,
    'number' | 'status' | 'marks' | 'queuedSince' | 'institution' | 'phone' | 'email' | 'letterNumber'
  >;

/** The minutes of preparation before each event. */
export type Setup = Pick<RoomRules, 'setupMinutes'>;

/** The days on which nothing takes place in a longer range. */
export type FreeDays = Pick<WorkingHours, 'holidays'>;

/** How two requests meet: their events overlap, or only the preparation of one with the other. */
export type Touch = 'EVENT' | 'SETUP';

/** A request that stands in the way of another. */
export interface Blocker {
  readonly number: string;
  readonly touch: Touch;
}

/** What a request takes of the room: its events, and the same with the preparation before each. */
export interface Claim {
  readonly events: readonly Slot[];
  readonly needs: readonly Slot[];
}

/** How firmly a request holds its time: 2 approved, 1 waiting, `null` not at all (dead, or displaced by the office). */
export function rank(status: Status, released: boolean): 1 | 2 | null {
  switch (status) {
    case 'APPROVED':
    case 'SCHEDULED':
    case 'READY':
    case 'COMPLETED':
      return 2;
    case 'SUBMITTED':
    case 'FORWARDED':
    case 'AWAITING_APPLICANT':
      return released ? null : 1;
    case 'REJECTED':
    case 'CANCELLED':
    case 'NO_SHOW':
    case 'DUPLICATE':
    case 'IGNORED':
      return null;
  }
}

/** How firmly a request holds its time, as it stands. */
export function rankOf(request: Pick<Candidate, 'status' | 'marks'>): 1 | 2 | null {
  return rank(request.status, request.marks.released);
}

/** What a request takes of the room; `null` where its time cannot be read. */
export function roomTimeOf(wanted: WantedTime, room: Setup, hours: FreeDays): Claim | null {
  const time = eventsOf(wanted, hours);
  if (!time.valid) return null;
  return { events: time.slots, needs: time.slots.map((event) => needOf(event, room.setupMinutes)) };
}

/** How two claims meet; `null` where they do not. An exact gap is free. */
export function touch(one: Claim, other: Claim): Touch | null {
  if (anyOverlap(one.events, other.events)) return 'EVENT';
  return anyOverlap(one.needs, other.needs) ? 'SETUP' : null;
}

/**
 * Whether a request goes before another: firmer rank first, then the place in the queue, then the number.
 * A displaced request keeps its place, so it is compared as one that waits; a dead one stands in no order.
 */
export function precedes(one: Candidate, other: Candidate): boolean {
  return standingOf(one) !== null && standingOf(other) !== null && byQueue(one, other) < 0;
}

/**
 * Whether a request stands in the way of another: it touches it, goes before it, and is approved or of another letter.
 * A displaced request stands in nobody's way, a dead one in nobody's way and nobody in its.
 */
export function blocks(one: Candidate, other: Candidate, room: Setup, hours: FreeDays): boolean {
  return blockersOf(other, [one], room, hours).length > 0;
}

/**
 * Those who stand in the way of a request, in the order of the queue: approved ones first, then the earlier candidates.
 * @param others all requests, in any order; the request itself may be among them
 */
export function blockersOf(request: Candidate, others: Others<Candidate>, room: Setup, hours: FreeDays): Blocker[] {
  const claim = roomTimeOf(request, room, hours);
  if (!claim) return [];
  const found: { candidate: Candidate; touch: Touch }[] = [];
  for (const candidate of near(claim.needs, others)) {
    if (!mayBlock(candidate, request)) continue;
    const otherClaim = roomTimeOf(candidate, room, hours);
    const how = otherClaim && touch(claim, otherClaim);
    if (how) found.push({ candidate, touch: how });
  }
  found.sort((one, other) => byQueue(one.candidate, other.candidate));
  return found.map(({ candidate, touch: how }) => ({ number: candidate.number, touch: how }));
}

/**
 * The requests whose needs touch those of a request, whoever goes first: the ones to examine anew after its time was
 * left or taken.
 * @param others all requests, in any order; dead ones are passed over, displaced ones are not
 * @returns in the order of the queue, without the request itself
 */
export function touched<R extends Candidate>(
  request: WantedTime & Pick<Candidate, 'number'>,
  others: Others<R>,
  room: Setup,
  hours: FreeDays,
): R[] {
  const needs = roomTimeOf(request, room, hours)?.needs;
  if (!needs) return [];
  const found = near(needs, others).filter((candidate) => {
    if (candidate.number === request.number || standingOf(candidate) === null) return false;
    const claim = roomTimeOf(candidate, room, hours);
    return claim !== null && anyOverlap(needs, claim.needs);
  });
  return found.sort(byQueue);
}

/** The requests that hold time in the room anywhere near given stretches of time; a coarse and cheap first look. */
export function near<R extends Candidate>(needs: readonly Slot[], others: Others<R>): R[] {
  const first = needs[0];
  const last = needs[needs.length - 1];
  if (!first || !last) return [];
  const from = first.start.slice(0, 10);
  // One day more: the preparation of what begins after midnight begins on the date before.
  const to = addDays(last.end.slice(0, 10), 1);
  if (!isList(others)) return others.between(from, to);
  const found: R[] = [];
  // The end first, by a plain loop: most of a register lies behind us, and this runs over all of it.
  for (const other of others) {
    if (other.endDate === null || other.endDate < from) continue;
    if (other.startDate !== null && other.startDate <= to) found.push(other);
  }
  return found;
}

function isList<R extends Candidate>(others: Others<R>): others is readonly R[] {
  return Array.isArray(others);
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

/** The rank by which a request is compared: a displaced one is compared as one that waits. */
function standingOf(request: Candidate): 1 | 2 | null {
  return rank(request.status, false);
}

function byQueue(one: Candidate, other: Candidate): number {
  const firmness = (standingOf(other) ?? 0) - (standingOf(one) ?? 0);
  if (firmness !== 0) return firmness;
  if (one.queuedSince !== other.queuedSince) return one.queuedSince < other.queuedSince ? -1 : 1;
  return compareNumbers(one.number, other.number);
}
