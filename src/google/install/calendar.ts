// Finds the room's calendar, or makes one in the room's zone.

import { calendarEffect } from '../../domain/commands/calendar-work.ts';
import { isShown } from '../../domain/request/status.ts';
import { dateOf, type Instant, ROOM_ZONE } from '../../domain/time/time.ts';
import { roomName } from '../../words/names.ts';
import { enabled } from '../services/room-calendar.ts';
import type { Store } from '../services/store.ts';
import { SheetOutbox } from '../sheets/outbox.ts';
import { SheetRegister } from '../sheets/register/register.ts';

/** The calendar of an earlier install, as far as it can be reached. */
interface FoundCalendar {
  /** `null` where none was known, or it cannot be reached. */
  readonly id: string | null;
  readonly zone?: string;
  /** Why the known one cannot be reached: a temporary error of Google, or it belongs to another account. */
  readonly problem?: string;
}

/** Looks for the calendar of an earlier install. */
export function findCalendar(calendarId: string | undefined): FoundCalendar {
  if (!calendarId) return { id: null };
  try {
    const { timeZone } = calendars().get(calendarId);
    // An account that may only read the calendar may not list its rules: fail here, not at the first event.
    accessRules().list(calendarId);
    return { id: calendarId, ...(timeZone !== undefined && { zone: timeZone }) };
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

/** Whether the calendar was called after the room as that is called now. */
export function isCalledAfterRoom(store: Store): boolean {
  return store.get('calendarName') === roomName();
}

/** Makes the calendar that is owed, or calls it after the room unless people have named it; what failed is tried again. */
export function renameCalendar(store: Store): void {
  const installation = store.need('installation');
  const { calendarId } = installation;
  try {
    const name = roomName();
    if (calendarId === '') store.put({ installation: { ...installation, calendarId: makeCalendar(name) } });
    else if (calendars().get(calendarId).summary === store.get('calendarName'))
      calendars().patch({ summary: name }, calendarId);
    store.put({ calendarName: name });
  } catch (error) {
    console.warn(`The calendar could not be called after the room: ${error}`);
  }
}

/** The collection of access rules of calendars. */
export function accessRules(): GoogleAppsScript.Calendar.Collection.AclCollection {
  return enabled(() => Calendar?.Acl);
}

/** The collection of calendars. */
function calendars(): GoogleAppsScript.Calendar.Collection.CalendarsCollection {
  return enabled(() => Calendar?.Calendars);
}

/**
 * Adds the work to the outbox, which `processOutbox` does in several runs.
 * @returns how many requests will be put into the calendar
 */
export function putScheduledInto(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  calendarId: string,
  now: Instant,
): number {
  const { requests } = new SheetRegister(() => spreadsheet).read();
  const effects = requests
    .filter(({ status, endDate }) => isShown(status) && (endDate ?? '') >= dateOf(now))
    .map((request) => calendarEffect(request, calendarId));
  if (effects.length > 0) {
    new SheetOutbox(() => spreadsheet).add(effects, now, now, 'MAYBE_THERE');
    SpreadsheetApp.flush();
  }
  return effects.length;
}
