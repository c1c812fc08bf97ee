// Finds the room's calendar, or makes one in the room's zone.
import { ROOM_ZONE } from '../../domain/time/time.ts';
import { enabled } from '../services/room-calendar.ts';

/** The calendar of an earlier install, as far as it can be reached. */
export interface FoundCalendar {
  /** `null` where none was known, or it cannot be reached. */
  readonly id: string | null;
  readonly zone?: string;
  /** Why the known one cannot be reached: a temporary error of Google, or it belongs to another account. */
  readonly problem?: string;
}

/** Looks for the calendar of an earlier install. */
export function findCalendar(known: string | undefined): FoundCalendar {
  if (known === undefined) return { id: null };
  try {
    const { timeZone } = calendars().get(known);
    // An account that may only read the calendar may not list its rules: fail here, not at the first event.
    accessRules().list(known);
    return { id: known, ...(timeZone !== undefined && { zone: timeZone }) };
  } catch (error) {
    return { id: null, problem: String(error) };
  }
}

/** @returns the id of the new calendar */
export function makeCalendar(name: string): string {
  const made = calendars().insert({ summary: name, timeZone: ROOM_ZONE });
  if (!made.id) throw new Error('Google made a calendar without an id');
  return made.id;
}

/** The collection of access rules of calendars. */
export function accessRules(): GoogleAppsScript.Calendar.Collection.AclCollection {
  return enabled(() => Calendar?.Acl);
}

/** The collection of calendars. */
export function calendars(): GoogleAppsScript.Calendar.Collection.CalendarsCollection {
  return enabled(() => Calendar?.Calendars);
}
