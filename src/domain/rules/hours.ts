// Findings about the day and hour asked for: the room is open when the office is.
import { needOf, partsByDate, type RoomTime, type Setup } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate, type PlainTime } from '../time/time.ts';
import { breakOn, holidayNames, isFriday, isWeekend, isWorkingDay, officeHoursOn } from '../time/working-time.ts';

/** No event can be made of the dates and hours. */
export function invalidTime(time: RoomTime) {
  return time.valid ? null : {};
}

/** An event falls on a holiday or cuti bersama of the tab `Hari Libur` (SKB of the three ministers). */
export function holiday(time: RoomTime, hours: Pick<WorkingHours, 'holidays'>) {
  const days = datesOf(time).flatMap((date) => holidayNames(date, hours).map((name) => ({ date, name })));
  return days.length > 0 ? { days } : null;
}

/** An event falls on a Saturday or Sunday (Perpres 21/2023: five working days) that is not listed as a holiday. */
export function weekend(time: RoomTime, hours: Pick<WorkingHours, 'holidays'>) {
  const dates = datesOf(time).filter((date) => isWeekend(date) && holidayNames(date, hours).length === 0);
  return dates.length > 0 ? { dates } : null;
}

/**
 * An event, without its preparation, begins before or ends after the office hours of a working day.
 * @returns the hours of the first such day; days on which the office is closed do not count
 */
export function outsideOfficeHours(time: RoomTime, room: Setup, hours: WorkingHours) {
  for (const part of partsOf(time)) {
    if (!isWorkingDay(part.date, hours)) continue;
    const open = officeHoursOn(part.date, hours);
    if (part.from < open.from || part.to > open.to) return { ...open, setupMinutes: room.setupMinutes };
  }
  return null;
}

/**
 * An event begins within the office hours of a working day, but its preparation before them: nobody is there to do it.
 * @returns when the office opens on the first such day
 */
export function setupBeforeHours(time: RoomTime, room: Setup, hours: WorkingHours) {
  const opened = setupBefore(time, room, (date) =>
    isWorkingDay(date, hours) ? { to: officeHoursOn(date, hours).from } : null,
  );
  return opened && { from: opened.to, setupMinutes: opened.setupMinutes };
}

/** An event on a Friday overlaps the Friday prayer; it may end when the prayer begins, or begin once the room is set up after it. */
export function fridayPrayer(time: RoomTime, room: Setup, hours: WorkingHours) {
  for (const part of partsOf(time)) {
    const prayer = prayerOn(part.date, hours);
    if (prayer && part.from < prayer.to && prayer.from < part.to) return { ...prayer, setupMinutes: room.setupMinutes };
  }
  return null;
}

/**
 * An event begins on a Friday after the prayer, but its preparation in it: nobody is there to do it.
 * @returns the prayer of the first such day
 */
export function setupInPrayer(time: RoomTime, room: Setup, hours: WorkingHours) {
  return setupBefore(time, room, (date) => prayerOn(date, hours));
}

/** The first hours in which nobody sets up the room, though an event begins after them. @param closedOn those of a day */
function setupBefore<Closed extends { readonly to: PlainTime }>(
  time: RoomTime,
  room: Setup,
  closedOn: (date: PlainDate) => Closed | null,
) {
  for (const slot of time.valid ? time.slots : []) {
    const date = dateOf(slot.start);
    const closed = closedOn(date);
    const opens = `${date}T${closed?.to}`;
    if (closed && slot.start >= opens && needOf(slot, room).start < opens)
      return { ...closed, setupMinutes: room.setupMinutes };
  }
  return null;
}

/** An event lasts past midnight: somebody of the office must stay, or the room must be locked. */
export function overnight(time: RoomTime) {
  return time.valid && time.overnight ? {} : null;
}

function prayerOn(date: PlainDate, hours: WorkingHours) {
  return isFriday(date) ? breakOn(date, hours) : null;
}

function partsOf(time: RoomTime): ReturnType<typeof partsByDate> {
  return time.valid ? time.slots.flatMap(partsByDate) : [];
}

function datesOf(time: RoomTime): PlainDate[] {
  return [...new Set(partsOf(time).map((part) => part.date))];
}
