// Makes the room's calendar, in the room's zone.
import { ROOM_ZONE } from '../../domain/time.ts';

/** @returns the id of the calendar, of the known one where it can still be reached */
export function ensureCalendar(
  known: string | undefined,
  name: string,
): { readonly id: string; readonly made: boolean } {
  const calendars = Calendar?.Calendars;
  if (!calendars) throw new Error('The Advanced Calendar service is not enabled in appsscript.json');
  if (known !== undefined && isThere(calendars, known)) return { id: known, made: false };
  const made = calendars.insert({ summary: name, timeZone: ROOM_ZONE });
  if (!made.id) throw new Error('Google made a calendar without an id');
  return { id: made.id, made: true };
}

function isThere(calendars: GoogleAppsScript.Calendar.Collection.CalendarsCollection, id: string): boolean {
  try {
    return calendars.get(id).id === id;
  } catch (error) {
    console.warn(`Calendar ${id} cannot be reached and is made anew: ${error}`);
    return false;
  }
}
