// The zone and locale that days and hours are stored by. Zones are compared by what they do, since Google may write one under
// another name (facts 13.2); of the two codes of Indonesian Google may refuse either (facts 14.2).
import { ROOM_ZONE } from '../../domain/time/time.ts';

/** Both halves of a year, and the day on which cells keep a time without a day (facts 3.1). */
const DAYS = ['2026-01-01T00:00:00Z', '2026-07-01T00:00:00Z', '1899-12-30T00:00:00Z'];

/** Whether a zone keeps the room's time, now and in cells that hold a time alone. */
export function keepsRoomTime(zone: string): boolean {
  return zone === ROOM_ZONE || DAYS.every((day) => offsetOn(day, zone) === offsetOn(day, ROOM_ZONE));
}

/** "+07:00"; Google gives an unknown zone the time of Greenwich, or refuses it. */
function offsetOn(day: string, zone: string): string {
  try {
    return Utilities.formatDate(new Date(day), zone, 'XXX');
  } catch {
    return '';
  }
}

/** The code that the Sheets API takes first. */
const INDONESIAN = ['in_ID', 'id_ID'] as const;

export function isIndonesian(locale: string): boolean {
  return INDONESIAN.some((each) => each === locale);
}

/** Makes a sheet read and show dates and numbers in Indonesian. @returns whether it does; not where Google takes neither code */
export function readsIndonesian(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  if (isIndonesian(spreadsheet.getSpreadsheetLocale())) return true;
  return INDONESIAN.some((locale) => {
    try {
      spreadsheet.setSpreadsheetLocale(locale);
      // Google may refuse it only when what was written is applied (facts 3.4).
      SpreadsheetApp.flush();
      return true;
    } catch (error) {
      console.warn(`The locale ${locale} could not be set: ${error}`);
      return false;
    }
  });
}

/**
 * Sets zone and locale back where somebody has changed them: days that were typed meanwhile are others.
 * @param known a locale that Google did not let the install change
 * @returns what was found; blank if nothing was
 */
export function setZoneBack(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, known: string | undefined): string {
  const [zone, locale] = [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
  const isOtherZone = !keepsRoomTime(zone);
  const isOtherLocale = !isIndonesian(locale) && locale !== known;
  if (isOtherZone) spreadsheet.setSpreadsheetTimeZone(ROOM_ZONE);
  if (isOtherLocale) readsIndonesian(spreadsheet);
  return [...(isOtherZone ? [zone] : []), ...(isOtherLocale ? [locale] : [])].join(', ');
}
