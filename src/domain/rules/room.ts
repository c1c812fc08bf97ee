// Findings about the room itself: is it taken, is it large enough, does its equipment work.
import { type Blocker, waitsUnheld } from '../clash/clash.ts';
import { allBroken, type Broken, type Damaged, damagedOf, wantedOf } from '../damage/device.ts';
import { type Stock, shortOf } from '../damage/open.ts';
import {
  hasTooManyDates,
  MOST_WAITING_DATES,
  needOf,
  overlaps,
  type Prepared,
  type RoomTime,
  type Setup,
} from '../request/room-time.ts';
import type { RoomRules } from '../settings/settings.ts';
import { type Instant, type Slot, wallTimeOf } from '../time/time.ts';

/** An event that a person put into the room's calendar by hand. */
export interface ForeignEvent extends Slot {
  readonly title: string;
}

/** An earlier candidate wants the same time (SOP step 2: "sama dengan calon pemesan lain sebelumnya"). */
export function clashEarlierCandidate(blockers: readonly Blocker[]) {
  const clashing = blockers.filter(({ touch }) => touch === 'EVENT');
  if (clashing.length === 0) return null;
  return { ...named(clashing), ...(!clashing.some(({ isSame }) => isSame) && { partly: true as const }) };
}

/** Only the preparation of one request overlaps the other (SOP step 4: 30 menit). */
export function setupOverlap(blockers: readonly Blocker[]) {
  const clashing = blockers.filter(({ touch }) => touch === 'SETUP');
  const [first] = clashing;
  return first ? { ...named(clashing), setupMinutes: first.setupMinutes ?? 0 } : null;
}

/** A waiting request of many dates, or beyond the limits on held days, holds no time, and must know so. */
export function timeNotHeld(
  request: Parameters<typeof waitsUnheld>[0],
  time: RoomTime,
  { heldDaysPerSender, heldDaysOfStrangers }: Pick<RoomRules, 'heldDaysPerSender' | 'heldDaysOfStrangers'>,
) {
  if (!time.valid || !waitsUnheld(request)) return null;
  const { unheld: why } = request.marks;
  if (why === null || hasTooManyDates(request)) return { most: MOST_WAITING_DATES };
  return { most: why === 'SENDER' ? heldDaysPerSender : heldDaysOfStrangers, why };
}

/** At most this many of the blocking events are named. */
const MOST_TITLES = 20;

/** An event that a person put into the room's calendar by hand overlaps an event or its preparation. */
export function roomBlocked(time: RoomTime, foreign: readonly ForeignEvent[], request: Prepared, room: Setup) {
  if (!time.valid || foreign.length === 0) return null;
  const needs = time.slots.map((event) => needOf(event, request, room));
  const titles = foreign.filter((event) => needs.some((need) => overlaps(need, event))).map((event) => event.title);
  return titles.length > 0 ? { titles: [...new Set(titles)].slice(0, MOST_TITLES) } : null;
}

/** More people than the room holds; a warning, since they may come in several sessions. */
export function overCapacity(participants: number | null, { capacity }: Pick<RoomRules, 'capacity'>) {
  return participants !== null && participants > capacity ? { participants, capacity } : null;
}

/**
 * Equipment asked for is out of order (SOP "Peringatan": "agar segera diperbaiki guna mendukung kegiatan"), or equipment
 * that no event can do without. Of what only some is, `equipmentShort` tells. What is over has no such finding: nobody can
 * repair anything for it any more.
 */
export function equipmentDamaged(wanted: readonly string[], damaged: Damaged, time: RoomTime, now: Instant) {
  if (isOver(time, now)) return null;
  const equipment = damagedOf(wanted, allBroken(damaged)).map((text) => wantedOf(text).name);
  return equipment.length > 0 ? { equipment } : null;
}

/** More of a device is asked for than the room has in order: other events at the same time there are none, it is one room. */
export function equipmentShort(
  wanted: readonly string[],
  devices: readonly Stock[],
  damaged: Broken,
  time: RoomTime,
  now: Instant,
) {
  const short = isOver(time, now) ? [] : shortOf(wanted, devices, damaged);
  return short.length > 0 ? { short } : null;
}

function isOver(time: RoomTime, now: Instant): boolean {
  const last = time.valid ? time.slots[time.slots.length - 1] : undefined;
  return last !== undefined && last.end <= wallTimeOf(now);
}

/** Which they are, and whether the office itself has the room. */
function named(blockers: readonly Blocker[]) {
  const numbers = blockers.map(({ number }) => number);
  return { numbers, ...(blockers.every(({ isOwn }) => isOwn) && { own: true as const }) };
}
