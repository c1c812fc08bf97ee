// Finds and removes what the self-test made, also what a broken-off run left: by name, so that nothing has to be known.
import { PROBE_CALENDAR, PROBE_TAB } from '../../words/google/self-test.ts';
import { calendars } from '../install/calendar.ts';
import { enabled } from '../services/room-calendar.ts';

/** The function that probe triggers name; fired by a trigger it does nothing, since no window is open. */
export const PROBE_HANDLER = 'selfTest';

const PAGE_SIZE = 250;

/** Removes this account's triggers that call these functions. */
export function removeOwnTriggers(...handlers: readonly string[]): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (handlers.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  }
}

/**
 * @param made the calendar that was stored, which Google may not list yet
 * @param handlers what probe triggers call
 */
export function removeProbes(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  made: string | undefined,
  handlers: readonly string[],
): void {
  const tab = spreadsheet.getSheetByName(PROBE_TAB);
  if (tab) spreadsheet.deleteSheet(tab);
  removeOwnTriggers(...handlers);
  const { items = [] } = enabled(() => Calendar?.CalendarList).list({ maxResults: PAGE_SIZE });
  const listed = items.filter(({ summary, accessRole }) => summary === PROBE_CALENDAR && accessRole === 'owner');
  const ids = listed.flatMap(({ id }) => id ?? []);
  for (const id of ids) calendars().remove(id);
  if (made === undefined || ids.includes(made)) return;
  try {
    calendars().remove(made);
  } catch (error) {
    console.log(error);
  }
}
