// Whoever works at the desk waits for no job: each gives the lock back after a few seconds and goes on.
import { expect, it } from 'vitest';
import { openFullDesk, SCHEDULED } from '../../../build/full-desk.ts';
import { errorsOf, PLAIN_ANSWERS } from '../desk.ts';

/** Modelled milliseconds, as those of an execution. */
const MOST_AT_A_TIME = 10_000;

it('calendar events that are missing on a desk of 700 rows come back while forms come in, and nobody waits for them', () => {
  const workspace = openFullDesk(700);
  const [form] = workspace.forms.list();
  for (const nth of [1, 20, 40]) {
    const own = { Email: `r${nth}@pemohon.example`, 'Nomor Surat': `${nth}/R`, 'Nomor WhatsApp': `0813-0000-10${nth}` };
    const submit = () => void workspace.forms.respond(form?.id ?? '', { ...PLAIN_ANSWERS, ...own });
    const at = { function: 'everyHour_', method: 'Calendar.Events.insert', nth };
    workspace.faults.plan({ at, effect: { meanwhile: submit } });
  }
  // The first hour finds that none of them stands in the calendar.
  const executions = [1, 2].flatMap(() => workspace.clock.advance('PT65M'));
  expect(errorsOf(executions)).toEqual([]);
  const [hour] = executions.filter((each) => each.function === 'everyHour_');
  // In one piece it would be two minutes under the lock.
  expect(hour?.modelledMilliseconds).toBeGreaterThan(10 * MOST_AT_A_TIME);
  const forms = workspace.executions().filter((each) => each.function === 'onFormSubmitted_');
  expect(forms).toHaveLength(1 + 3);
  for (const { longestHold, lockWait } of [...executions, ...forms]) {
    expect(longestHold).toBeLessThanOrEqual(MOST_AT_A_TIME);
    expect(lockWait).toBeLessThanOrEqual(MOST_AT_A_TIME);
  }
  const calendar = workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center');
  const events = workspace.calendars.events(
    calendar?.id ?? '',
    '2026-11-24T00:00:00+07:00',
    '2027-12-31T00:00:00+07:00',
  );
  // An event and its preparation each.
  expect(events.length).toBe(2 * SCHEDULED);
});
