// Findings about the day and hour asked for: the room is open when the office is.
import type { Finding } from '../request/finding.ts';
import { needOf, partsByDate, type RoomTime } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import { dateOf, type PlainDate } from '../time/time.ts';
import { breakOn, holidayNames, isFriday, isWeekend, isWorkingDay, officeHoursOn } from '../time/working-time.ts';

type Of<C extends Finding['code']> = Extract<Finding, { code: C }> | null;

/** No event can be made of the dates and hours. */
export function invalidTime(time: RoomTime): Of<'INVALID_TIME'> {
  return time.valid ? null : { code: 'INVALID_TIME' };
}

/** An event falls on a holiday or cuti bersama of the tab `Hari Libur` (SKB of the three ministers). */
export function holiday(time: RoomTime, hours: Pick<WorkingHours, 'holidays'>): Of<'HOLIDAY'> {
  const days = datesOf(time).flatMap((date) => holidayNames(date, hours).map((name) => ({ date, name })));
  return days.length > 0 ? { code: 'HOLIDAY', days } : null;
}

/** An event falls on a Saturday or Sunday (Perpres 21/2023: five working days) that is not listed as a holiday. */
export function weekend(time: RoomTime, hours: Pick<WorkingHours, 'holidays'>): Of<'WEEKEND'> {
  const dates = datesOf(time).filter((date) => isWeekend(date) && holidayNames(date, hours).length === 0);
  return dates.length > 0 ? { code: 'WEEKEND', dates } : null;
}

/**
 * An event, without its preparation, begins before or ends after the office hours of a working day.
 * @returns the hours of the first such day; days on which the office is closed do not count
 */
export function outsideOfficeHours(time: RoomTime, hours: WorkingHours): Of<'OUTSIDE_OFFICE_HOURS'> {
  for (const part of partsOf(time)) {
    if (!isWorkingDay(part.date, hours)) continue;
    const open = officeHoursOn(part.date, hours);
    if (part.from < open.from || part.to > open.to) return { code: 'OUTSIDE_OFFICE_HOURS', ...open };
  }
  return null;
}

/**
 * An event begins within the office hours of a working day, but its preparation before them: nobody is there to do it.
 * @returns when the office opens on the first such day
 */
export function setupBeforeHours(
  time: RoomTime,
  { setupMinutes }: Pick<RoomRules, 'setupMinutes'>,
  hours: WorkingHours,
): Of<'SETUP_BEFORE_HOURS'> {
  for (const slot of time.valid ? time.slots : []) {
    const date = dateOf(slot.start);
    const { from } = officeHoursOn(date, hours);
    const opens = `${date}T${from}`;
    if (!isWorkingDay(date, hours) || slot.start < opens) continue;
    if (needOf(slot, setupMinutes).start < opens) return { code: 'SETUP_BEFORE_HOURS', from, setupMinutes };
  }
  return null;
}

/** An event on a Friday overlaps the Friday prayer; it may end when the prayer begins, or begin when it ends. */
export function fridayPrayer(time: RoomTime, hours: WorkingHours): Of<'FRIDAY_PRAYER'> {
  for (const part of partsOf(time)) {
    const prayer = isFriday(part.date) ? breakOn(part.date, hours) : null;
    if (prayer && part.from < prayer.to && prayer.from < part.to) return { code: 'FRIDAY_PRAYER', ...prayer };
  }
  return null;
}

/** An event lasts past midnight: somebody of the office must stay, or the room must be locked. */
export function overnight(time: RoomTime): Of<'OVERNIGHT'> {
  return time.valid && time.overnight ? { code: 'OVERNIGHT' } : null;
}

function partsOf(time: RoomTime): ReturnType<typeof partsByDate> {
  return time.valid ? time.slots.flatMap(partsByDate) : [];
}

function datesOf(time: RoomTime): PlainDate[] {
  return [...new Set(partsOf(time).map((part) => part.date))];
}
