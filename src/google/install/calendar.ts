// Finds the room's calendar, or makes it, in the room's zone.
import { ROOM_ZONE } from '../../domain/time/time.ts';
import { enabled } from '../services/room-calendar.ts';

/** What became of a calendar that was known. */
export interface FoundCalendar {
  /** `null` where none was known, or it cannot be reached. */
  readonly id: string | null;
  readonly zone?: string;
  /** Why the known one cannot be reached: a hiccup of Google, or another account's calendar. */
  readonly problem?: string;
}

/** Looks for the calendar of an earlier install. */
export function findCalendar(known: string | undefined): FoundCalendar {
  if (known === undefined) return { id: null };
  try {
    const { timeZone } = calendars().get(known);
    // Those who may only read it are not told who else may: without this the first event would fail instead.
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

/** Who may see a calendar. */
export function accessRules(): GoogleAppsScript.Calendar.Collection.AclCollection {
  return enabled(Calendar?.Acl);
}

function calendars(): GoogleAppsScript.Calendar.Collection.CalendarsCollection {
  return enabled(Calendar?.Calendars);
}
