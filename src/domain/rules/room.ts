// Findings about the room itself: is it taken, is it large enough, does its equipment work.
import { type Blocker, waitsUnheld } from '../clash/clash.ts';
import { type Damaged, damagedOf } from '../devices/device.ts';
import {
  hasTooManyDates,
  MOST_WAITING_DATES,
  needOf,
  overlaps,
  type RoomTime,
  type Setup,
} from '../request/room-time.ts';
import type { RoomRules } from '../settings/settings.ts';
import { type Instant, type Slot, wallTimeOf } from '../time/time.ts';

/** An event that a person put into the room's calendar by hand. */
export interface ForeignEvent extends Slot {
  readonly title: string;
}

/**
 * An earlier candidate wants the same time (SOP step 2: "sama dengan calon pemesan lain sebelumnya").
 * @param same the numbers of the earlier requests of the same letter by the same applicant
 */
export function clashEarlierCandidate(blockers: readonly Blocker[], same: readonly string[]) {
  const clashing = blockers.filter(({ touch }) => touch === 'EVENT');
  if (clashing.length === 0) return null;
  return {
    ...named(clashing),
    ...(!clashing.every(({ isSame }) => isSame) && { partly: true as const }),
    ...(clashing.every(({ number }) => same.includes(number)) && { mine: true as const }),
  };
}

/** Only the preparation of one request overlaps the other (SOP step 4: 30 menit). */
export function setupOverlap(blockers: readonly Blocker[], { setupMinutes }: Setup) {
  const clashing = blockers.filter(({ touch }) => touch === 'SETUP');
  return clashing.length > 0 ? { ...named(clashing), setupMinutes } : null;
}

/** A waiting request of many dates, or beyond the limit on held days, holds no time, and must know so. */
export function timeNotHeld(
  request: Parameters<typeof waitsUnheld>[0],
  time: RoomTime,
  { heldDaysOfStrangers }: Pick<RoomRules, 'heldDaysOfStrangers'>,
) {
  if (!time.valid || !waitsUnheld(request)) return null;
  const isLong = hasTooManyDates(request);
  return { most: isLong ? MOST_WAITING_DATES : heldDaysOfStrangers, isLong };
}

/** At most this many of the blocking events are named. */
const MOST_TITLES = 20;

/** An event that a person put into the room's calendar by hand overlaps an event or its preparation. */
export function roomBlocked(time: RoomTime, foreign: readonly ForeignEvent[], room: Setup) {
  if (!time.valid || foreign.length === 0) return null;
  const needs = time.slots.map((event) => needOf(event, room));
  const titles = foreign.filter((event) => needs.some((need) => overlaps(need, event))).map((event) => event.title);
  return titles.length > 0 ? { titles: [...new Set(titles)].slice(0, MOST_TITLES) } : null;
}

/** More people than the room holds; a warning, since they may come in several sessions. */
export function overCapacity(participants: number | null, { capacity }: Pick<RoomRules, 'capacity'>) {
  return participants !== null && participants > capacity ? { participants, capacity } : null;
}

/**
 * Equipment asked for is out of order (SOP "Peringatan": "agar segera diperbaiki guna mendukung kegiatan"), or equipment
 * that no event can do without, with what is left of it. What is over has no such finding: nobody can repair anything for it
 * any more.
 */
export function equipmentDamaged(wanted: readonly string[], damaged: Damaged, time: RoomTime, now: Instant) {
  const last = time.valid ? time.slots[time.slots.length - 1] : undefined;
  if (last !== undefined && last.end <= wallTimeOf(now)) return null;
  const equipment = damagedOf(wanted, damaged).map(({ device, left }) => ({ device, left }));
  return equipment.length > 0 ? { equipment } : null;
}

/** Which they are, and whether the office itself has the room. */
function named(blockers: readonly Blocker[]) {
  const numbers = blockers.map(({ number }) => number);
  return { numbers, ...(blockers.every(({ isOwn }) => isOwn) && { own: true as const }) };
}
