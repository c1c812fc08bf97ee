// Zones are compared by what they do, not by their names (facts 13.2).
import { beforeEach, expect, it, vi } from 'vitest';
import { keepsRoomTime } from '../../../src/google/install/zone.ts';

/** As Java writes an offset: "+07:17", seconds left out. */
function offsetOf(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3, 9) ?? '';
}

beforeEach(() => {
  vi.stubGlobal('Utilities', { formatDate: (date: Date, zone: string) => offsetOf(date, zone) });
});

it.each([
  ['Asia/Pontianak', true],
  // The same zone under another name.
  ['asia/pontianak', true],
  // The same hours today, but a time without a day lies ten minutes apart.
  ['Asia/Jakarta', false],
  ['Etc/GMT-7', false],
  ['Asia/Makassar', false],
  ['Mars/Olympus', false],
])('%s keeps the room’s time: %s', (zone, expected) => expect(keepsRoomTime(zone)).toBe(expected));
