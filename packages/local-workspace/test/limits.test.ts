// What Google rations: simultaneous executions, quotas by the day and in bursts, queued edits (facts 2, 5, 6, 7.3, 8.1, 11.8, 11.9).
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

const owner = 'owner@office.example';

const CROWD = `
function holder() {
  var lock = LockService.getScriptLock();
  lock.waitLock(1000);
  Utilities.getUuid();
  lock.releaseLock();
}
function waiter() { LockService.getScriptLock().waitLock(60000); }`;

test('facts 8.1, 11.8: thirty executions of an account run at once, waiting ones counted; the next one fails', () => {
  const workspace = openProject(CROWD);
  const crowd = (as: string) => workspace.run('waiter', [], as).executions[0];
  const seen: unknown[] = [];
  workspace.faults.plan({
    at: { function: 'holder', method: 'Utilities.getUuid' },
    effect: {
      meanwhile: () => {
        for (let index = 0; index < 29; index++) seen.push(crowd(owner)?.status);
        const last = crowd(owner);
        seen.push(last?.status, last?.error?.message, crowd('colleague@office.example')?.status);
      },
    },
  });
  resultOf(workspace, 'holder');
  expect(seen).toEqual([
    ...new Array(29).fill('waiting'),
    'failed',
    'There are too many scripts running simultaneously for this Google user account.',
    'waiting',
  ]);
  const states = workspace.executions().map((each) => each.status);
  expect(states.filter((each) => each === 'completed')).toHaveLength(31);
  expect(resultOf(workspace, 'holder')).toBe(null);
});

test.each([
  ['consumer', 18],
  ['workspace', 72],
] as const)(
  'facts 8.1, 11.9: triggers of a %s account run 90 minutes or 6 hours a day: %i times five',
  (account, times) => {
    const workspace = openProject('function slow() { Utilities.sleep(300000); }', { account });
    workspace.makeTrigger({ function: 'slow', event: 'clock', schedule: { minutes: 10 } });
    const executions = workspace.clock.advance('PT18H');
    expect(executions.filter((each) => each.status === 'completed')).toHaveLength(times);
    expect(executions.at(-1)?.error?.message).toBe('Service using too much computer time for one day.');
    // By hand the same account still runs, and a day after the first use all is as before.
    expect(workspace.run('slow').executions[0]?.status).toBe('completed');
    expect(workspace.clock.advance('PT6H20M').at(-1)?.status).toBe('completed');
  },
);

const EVENT = 'CalendarApp.getDefaultCalendar().createEvent("x", new Date(2026, 0, 1), new Date(2026, 0, 2))';
const MANY = 'Service invoked too many times';

test.each([
  ['mail recipients', 'MailApp.sendEmail("a@b.example,c@d.example", "s", "b")', `${MANY} for one day: email.`],
  ['calendar events created', EVENT, `${MANY}: Calendar.`],
  [
    'calendar changes in a minute',
    EVENT,
    'You have been creating or deleting too many calendars or calendar events in a short time. Please try again later.',
  ],
  [
    'properties read and written',
    'PropertiesService.getScriptProperties().getProperty("x")',
    `${MANY} for one day: properties.`,
  ],
  ['spreadsheets created', 'SpreadsheetApp.create("x")', `${MANY} for one day: spreadsheets.`],
])(
  'facts 8.1, 11.9: with no %s left, Google’s words are thrown, until 24 hours after the first use',
  (name, code, words) => {
    const workspace = openProject(`function main() { ${code}; }`);
    workspace.leaveQuota(name, 1);
    if (name === 'mail recipients') workspace.leaveQuota(name, 1);
    else resultOf(workspace, 'main');
    expect(() => resultOf(workspace, 'main')).toThrow(`Exception: ${words}`);
    expect(workspace.run('main', [], 'colleague@office.example').executions[0]?.status).toBe('completed');
    workspace.clock.advance(name === 'calendar changes in a minute' ? 'PT1M' : 'PT24H');
    expect(resultOf(workspace, 'main')).toBe(null);
  },
);

test('facts 5: a burst of calendar changes is refused, and passes with waiting', () => {
  const workspace = openProject(`function main(pause) {
    var calendar = CalendarApp.getDefaultCalendar();
    for (var made = 0; made < 110; made++) {
      calendar.createEvent('x', new Date(2026, 0, 1), new Date(2026, 0, 2));
      Utilities.sleep(pause);
    }
    return made;
  }`);
  expect(() => resultOf(workspace, 'main', 0)).toThrow('too many calendars or calendar events in a short time');
  workspace.clock.advance('PT1M');
  expect(resultOf(workspace, 'main', 1000)).toBe(110);
});

test('facts 2: while an edit handler is at work two more edits are taken, the rest is lost', () => {
  const workspace = openProject('function handler() { Utilities.getUuid(); }');
  workspace.makeTrigger({ function: 'handler', event: 'edit' });
  const edit = (range: string) => workspace.sheets.edit('Sheet1', { range, value: 1 }).executions.length;
  const taken: number[] = [];
  workspace.faults.plan({
    at: { function: 'handler', method: 'Utilities.getUuid' },
    effect: { meanwhile: () => void taken.push(...['A2', 'A3', 'A4', 'A5'].map(edit)) },
  });
  expect(edit('A1')).toBe(1);
  expect(taken).toEqual([1, 1, 0, 0]);
  expect(workspace.sheets.read('Sheet1').values).toHaveLength(5);
  expect(edit('A6')).toBe(1);
});

const FAILING = `function bad() { throw new Error('broken'); }`;

test('facts 7.3: failed triggers are told to their creator in one mail; what fails by hand is not', () => {
  const workspace = openProject(FAILING);
  workspace.makeTrigger({ function: 'bad', event: 'edit' }, 'colleague@office.example');
  workspace.run('bad');
  for (const value of [1, 2]) workspace.sheets.edit('Sheet1', { range: 'A1', value });
  workspace.clock.advance('P6D');
  expect(workspace.mails.list()).toEqual([]);
  workspace.clock.advance('P2D');
  workspace.clock.advance('P8D');
  expect(workspace.mails.list()).toMatchObject([
    {
      from: 'noreply-apps-scripts-notifications@google.com',
      to: ['colleague@office.example'],
      subject: 'Summary of failures for Apps Script',
    },
  ]);
  const [mail] = workspace.mails.list();
  expect(workspace.mails.get(mail?.id ?? '').text.match(/bad {2}broken/g)).toHaveLength(2);
});

test('facts 7.3: a trigger that was disabled stays listed and does not fire', () => {
  const workspace = openProject(`${FAILING} function count() { return ScriptApp.getProjectTriggers().length; }`);
  const { uid } = workspace.makeTrigger({ function: 'bad', event: 'edit' });
  const edit = () => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }).executions.length;
  workspace.disableTrigger(uid, true);
  expect([edit(), resultOf(workspace, 'count'), workspace.triggers()[0]?.disabled]).toEqual([0, 1, true]);
  workspace.disableTrigger(uid, false);
  expect(edit()).toBe(1);
});
