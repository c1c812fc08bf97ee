// What the tests of calendars run their scripts in.
import type { ReadingValues } from '../src/data/readings.ts';
import { advanced, openProject, resultOf } from './open-project.ts';

export const manifest = advanced('Calendar');

/** Runs a body with a calendar `id` of its own. @returns its value */
export function withCalendar(body: string, readings: Partial<ReadingValues> = {}): unknown {
  const code = `
    function tried(act) { try { return act(); } catch (error) { return error.message; } }
    function at(time) { return { dateTime: '2026-12-03T' + time + ':00+07:00' }; }
    function main() {
      var id = Calendar.Calendars.insert({ summary: 'Room', timeZone: 'Asia/Pontianak' }).id;
      ${body}
    }`;
  return resultOf(openProject(code, { manifest, readings }), 'main');
}
