// Finds and removes what the self-test made, also what a broken-off run left: by name, so that nothing has to be known.
import { PROBE_CALENDAR, PROBE_TAB } from '../../words/google/self-test.ts';
import { enabled } from '../services/room-calendar.ts';

/** The function that probe triggers name; fired by a trigger it does nothing, since no window is open. */
export const PROBE_HANDLER = 'selfTest';

const PAGE_SIZE = 250;

/** @param calendarId the calendar of a broken-off run, which Google may not list yet */
export function removeProbes(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  calendarId: string | undefined,
): void {
  const tab = spreadsheet.getSheetByName(PROBE_TAB);
  if (tab) spreadsheet.deleteSheet(tab);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === PROBE_HANDLER) ScriptApp.deleteTrigger(trigger);
  }
  removeCalendars(calendarId);
}

function removeCalendars(calendarId: string | undefined): void {
  const { items = [] } = enabled(() => Calendar?.CalendarList).list({ maxResults: PAGE_SIZE });
  const found = items.filter(({ summary, accessRole }) => summary === PROBE_CALENDAR && accessRole === 'owner');
  const ids = found.flatMap(({ id }) => id ?? []);
  for (const id of ids) calendars().remove(id);
  if (calendarId === undefined || ids.includes(calendarId)) return;
  try {
    calendars().remove(calendarId);
  } catch (error) {
    console.log(`The calendar of an earlier self-test is gone already: ${error}`);
  }
}

function calendars(): GoogleAppsScript.Calendar.Collection.CalendarsCollection {
  return enabled(() => Calendar?.Calendars);
}
