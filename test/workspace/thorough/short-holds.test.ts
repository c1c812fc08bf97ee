// Whoever works at the desk waits for no job: each gives the lock back after a few seconds and goes on.
import { expect, it } from 'vitest';
import { openFullDesk, SCHEDULED } from '../../../build/full-desk.ts';
import { errorsOf } from '../desk.ts';

/** Modelled milliseconds, as those of an execution. */
const MOST_AT_A_TIME = 10_000;

it('calendar events that are missing on a desk of 700 rows come back in short holds', () => {
  const workspace = openFullDesk(700);
  // The first hour finds that none of them stands in the calendar.
  const hours = [1, 2, 3].flatMap(() =>
    workspace.clock.advance('PT65M').filter((each) => each.function === 'everyHour_'),
  );
  expect(errorsOf(hours)).toEqual([]);
  const [first] = hours;
  // It has it again and again: in one piece it was two minutes.
  expect(first?.lockHeld).toBeGreaterThan(10 * MOST_AT_A_TIME);
  for (const { longestHold } of hours) expect(longestHold).toBeLessThanOrEqual(MOST_AT_A_TIME);
  const calendar = workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center');
  const events = workspace.calendars.events(
    calendar?.id ?? '',
    '2026-11-24T00:00:00+07:00',
    '2027-12-31T00:00:00+07:00',
  );
  // An event and its preparation each.
  expect(events.length).toBe(2 * SCHEDULED);
});
