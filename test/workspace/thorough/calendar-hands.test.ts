// What people make by hand in the room's calendar, in every shape that Google keeps events in: it hinders within the hour, or it does not.
import { expect, it } from 'vitest';
import { errorsOf, FIRST, handyProject, oneRequest, PEOPLE } from '../desk.ts';

it.each([
  ['a series meets it', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] }, '2026-11-24', 'tersedia: Rapat'],
  ['a series ends before it', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] }, '2026-11-24', ''],
  ['one is shown as “available”', { transparency: 'transparent' }, '2026-12-08', ''],
  ['one has no title', { summary: undefined }, '2026-12-08', 'tersedia: acara tanpa judul'],
  ['one has a page for a title', { summary: `=1+1\n${'x'.repeat(60_000)}` }, '2026-12-08', 'tersedia: =1+1 xxx'],
])('%s', async (_, given, day, words) => {
  const desk = await oneRequest(handyProject());
  const at = (time: string) => ({ dateTime: `${day}T${time}:00+07:00`, timeZone: 'Asia/Pontianak' });
  const event = { summary: 'Rapat', start: at('10:00'), end: at('12:00'), ...given };
  expect(errorsOf(desk.workspace.run('makeEvent', [event], PEOPLE.owner).executions)).toEqual([]);
  await desk.at('2026-11-24T09:20:00+07:00');
  const found = (await desk.row(FIRST))['Perlu Perhatian'];
  expect(found).toMatch(words === '' ? /^$/ : `Ruangan tidak ${words}`);
  expect(String(found).length).toBeLessThan(250);
});
