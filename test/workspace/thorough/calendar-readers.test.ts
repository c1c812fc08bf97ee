// Who may see the room's calendar: the team of the tab, from the day it is entered to the day it leaves.
import { beforeEach, expect, it } from 'vitest';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

const CITRA = 'Citra@diskominfo.example';
const citra = CITRA.toLowerCase();
let desk: TestDesk;

const rules = () => desk.workspace.run('calendarRules', [], PEOPLE.owner).value as string[];

/** A row of the team below the four of workspace.json. */
const row = (until: string) => [[`Citra Dewi`, 'Kasi', CITRA, 'tidak', '', until, '']];

beforeEach(() => {
  desk = desperateDesk('2026-11-24T08:12:05+07:00');
});

it('is shared with each of the team who has an address and nobody else', () =>
  expect(rules().sort()).toEqual(
    [`owner ${PEOPLE.owner}`, ...[PEOPLE.admin, PEOPLE.kabid, PEOPLE.kasi].map((each) => `reader ${each}`)].sort(),
  ));

it('who comes may see it at once; who is taken out of the tab may not any more', async () => {
  await desk.paste('Tim Pengelola', 'A6', row(''), 'owner');
  expect(rules()).toContain(`reader ${citra}`);
  await desk.paste('Tim Pengelola', 'A6', [['', '', '', '', '', '', '']], 'owner');
  expect(rules()).not.toContain(`reader ${citra}`);
  expect(rules()).toContain(`reader ${PEOPLE.kasi}`);
});

it('whose row is deleted, of which no event tells, may not any more within ten minutes of the next step', async () => {
  await desk.paste('Tim Pengelola', 'A6', row(''), 'owner');
  desk.workspace.sheets.deleteRows('Tim Pengelola', { from: 6 }, PEOPLE.owner);
  await desk.submit(PLAIN_ANSWERS);
  await desk.at('2026-11-24T08:25:00+07:00');
  expect(desk.failures()).toEqual([]);
  expect(rules()).not.toContain(`reader ${citra}`);
  expect(rules()).toContain(`reader ${PEOPLE.kasi}`);
});

it('who leaves on a day may see it until that day is over', async () => {
  await desk.paste('Tim Pengelola', 'A6', row('25/11/2026'), 'owner');
  await desk.at('2026-11-25T23:00:00+07:00');
  expect(rules()).toContain(`reader ${citra}`);
  await desk.at('2026-11-26T04:00:00+07:00');
  expect(rules()).not.toContain(`reader ${citra}`);
  // Let in again by the office itself, they stay: their row is still there.
  desk.workspace.run('letIntoCalendar', [citra, 'reader'], PEOPLE.owner);
  await desk.at('2026-11-28T04:00:00+07:00');
  expect(rules()).toContain(`reader ${citra}`);
});

it.each([
  ['a stranger whom the office let in', 'humas@pontianak.example', 'reader', ['', '', '', '', '', '', '']],
  ['a member to whom the office gave more', citra, 'writer', ['', '', '', '', '', '', '']],
])('%s stays', async (_, address, role, gone) => {
  await desk.paste('Tim Pengelola', 'A6', row(''), 'owner');
  desk.workspace.run('letIntoCalendar', [address, role], PEOPLE.owner);
  await desk.paste('Tim Pengelola', 'A6', [gone], 'owner');
  expect(rules()).toContain(`${role} ${address}`);
});

it.each(['Calendar.Acl.remove', 'Calendar.Acl.list'])(
  'what %s refuses hinders nothing, and is made good',
  async (method) => {
    await desk.paste('Tim Pengelola', 'A6', row(''), 'owner');
    desk.disturb({ function: 'onSheetEdited_', method }, { error: 'Rate Limit Exceeded' });
    expect(errorsOf(await desk.paste('Tim Pengelola', 'A6', [['', '', '', '', '', '', '']], 'owner'))).toEqual([]);
    expect(rules()).toContain(`reader ${citra}`);
    await desk.at('2026-11-25T04:00:00+07:00');
    expect(rules()).not.toContain(`reader ${citra}`);
  },
);
