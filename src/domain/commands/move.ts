// What a new time changes in a request: its place in the queue, and what was decided about the old time.
import { roomTimeOf } from '../clash/clash.ts';
import { wasOffered } from '../flow/recorded.ts';
import { marksAfter } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Setup } from '../request/room-time.ts';
import { type WantedTime, wantedTime } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import type { Instant } from '../time/time.ts';

/**
 * Whose wish a new time is. A typing error and the office's own wish keep the place in the queue, and with it the notice. A
 * page offers the first beside none: the applicant's wish costs them their place, so somebody must say that it was theirs.
 */
export const MOVE_REASONS = ['APPLICANT', 'OFFICE', 'TYPING_ERROR'] as const;

export type MoveReason = (typeof MOVE_REASONS)[number];

/** Whether two times are the same, as far as they can be read. */
export function sameTime(one: WantedTime, other: WantedTime): boolean {
  return (
    one.startDate === other.startDate &&
    one.endDate === other.endDate &&
    one.startTime === other.startTime &&
    one.endTime === other.endTime
  );
}

/** Whether each new need lies inside an old one, so that nobody else loses time. */
export function isShortened(
  from: WantedTime,
  to: WantedTime,
  room: Setup,
  hours: Pick<WorkingHours, 'holidays'>,
): boolean {
  const [before, after] = [roomTimeOf(from, room, hours), roomTimeOf(to, room, hours)];
  if (!before || !after) return false;
  return after.needs.every((need) => before.needs.some((old) => old.start <= need.start && need.end <= old.end));
}

/**
 * A request with another time. It gets a new place in the queue, unless the time is shorter, corrects a typing error,
 * or is the office's wish. Decisions about the old time become void.
 * @param reason the applicant's, unless the office asked them to choose: whatever they choose then is its own affair
 */
export function moved(
  request: BookingRequest,
  to: WantedTime,
  { room, hours, now }: { readonly room: RoomRules; readonly hours: WorkingHours; readonly now: Instant },
  reason: MoveReason = wasOffered(request.marks) ? 'OFFICE' : 'APPLICANT',
): BookingRequest {
  const time = wantedTime(to);
  const shortened = isShortened(request, time, room, hours);
  const isAnotherTime = !shortened && reason !== 'TYPING_ERROR' && roomTimeOf(request, room, hours) !== null;
  return {
    ...request,
    ...time,
    queuedSince: shortened || reason !== 'APPLICANT' ? request.queuedSince : now,
    // A room that was prepared for the old date is not ready for the new one.
    status: request.status === 'READY' && !shortened ? 'SCHEDULED' : request.status,
    marks: {
      ...(shortened ? request.marks : marksAfter(request.marks, 'TIME')),
      confirmed: false,
      daysOff: null,
      movedAt: isAnotherTime ? now : request.marks.movedAt,
    },
  };
}
