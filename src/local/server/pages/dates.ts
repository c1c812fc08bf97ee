// Writes instants the way an Indonesian office writes them, in the workspace's zone.
import { instantOf, isoIn, wallOf } from '../../model/zone.ts';

/** @returns `Sel, 1 Des 2026 16.45` for an instant, `Sel, 1 Des 2026` for a plain date */
export function dateTime(zone: string, iso: string): string {
  const whole = !iso.includes('T');
  const format = new Intl.DateTimeFormat('id-ID', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: whole ? 'UTC' : zone,
  });
  return whole ? format.format(new Date(iso)) : `${format.format(new Date(iso))} ${clockTime(zone, iso)}`;
}

/** @returns `16.45` */
function clockTime(zone: string, iso: string): string {
  return isoIn(zone, Date.parse(iso)).slice(11, 16).replace(':', '.');
}

/** @returns `Rab, 2 Des 2026 09.00–10.00`; both days in full when it goes on to another day; whole days without hours */
export function span(zone: string, event: { start: string; end: string; allDay: boolean }): string {
  const first = dateTime(zone, event.start);
  if (event.allDay) {
    const last = isoIn('UTC', Date.parse(event.end) - 86_400_000).slice(0, 10);
    return last > event.start ? `${first} – ${dateTime(zone, last)}` : first;
  }
  const sameDay = isoIn(zone, Date.parse(event.start)).slice(0, 10) === isoIn(zone, Date.parse(event.end)).slice(0, 10);
  return sameDay ? `${first}–${clockTime(zone, event.end)}` : `${first} – ${dateTime(zone, event.end)}`;
}

/** @returns the wall clock for a `datetime-local` field: `2026-12-01T16:45` */
export function fieldTime(zone: string, at: Date): string {
  return isoIn(zone, at.getTime()).slice(0, 16);
}

/** @returns the instant a `datetime-local` field names; undefined for anything else */
export function instantOfField(zone: string, text: string): string | undefined {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  return Number.isNaN(wall) ? undefined : isoIn(zone, instantOf(zone, wall));
}

/** @returns tomorrow at 08.00 */
export function tomorrowMorning(zone: string, now: Date): string {
  const day = Math.floor(wallOf(zone, now.getTime()) / 86_400_000) + 1;
  return isoIn(zone, instantOf(zone, day * 86_400_000 + 8 * 3_600_000));
}

/** @returns 00.00 of today */
export function startOfToday(zone: string, now: Date): string {
  const day = Math.floor(wallOf(zone, now.getTime()) / 86_400_000);
  return isoIn(zone, instantOf(zone, day * 86_400_000));
}
