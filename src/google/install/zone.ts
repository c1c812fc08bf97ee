// Compares time zones by what they do: Google may write a zone under another name of the same zone (facts 13.2).
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
