// Triggers that wait for the clock: when they fire, what they are told, how many there may be (facts 2, 7.3, 11.7, 11.10).
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

function events(records: readonly { logs: readonly { text: string }[] }[]): unknown[] {
  return records.flatMap((each) => each.logs.map(({ text }) => JSON.parse(text)));
}

const CLOCK = `
function tick(e) { console.log(JSON.stringify(e)); }
function install(rule) { new Function('clock', 'return clock.' + rule + '.create()')(ScriptApp.newTrigger('tick').timeBased()); }
function count() { return ScriptApp.getProjectTriggers().length; }`;

/** Clock is 1 December 2026 16.45, a Tuesday. */
test.each([
  ['everyMinutes(10)', 'PT30M', ['16:55', '17:05', '17:15']],
  ['everyHours(2)', 'PT4H', ['18:45', '20:45']],
  ['everyDays(1).atHour(7).nearMinute(30)', 'P2D', ['2 07:30', '3 07:30']],
  ['onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(0)', 'P2W', ['7 09:00', '14 09:00']],
  ['onMonthDay(1).atHour(5).nearMinute(0)', 'P62D', ['1 05:00', '1 05:00']],
  ['after(60000)', 'PT1H', ['16:46']],
])('facts 7.3: a trigger %s fires within %s at %j', (rule, by, times) => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', rule);
  const fired = events(workspace.clock.advance(by)) as Record<string, number>[];
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  expect(fired.map((each) => `${each['day-of-month']} ${two(each.hour)}:${two(each.minute)}`)).toEqual(
    times.map((each) => (each.includes(' ') ? each : `1 ${each}`)),
  );
});

test('facts 2: a clock event says the time in the script’s zone, Monday being 1', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'everyMinutes(15)');
  expect(events(workspace.clock.advance('PT15M'))).toEqual([
    {
      authMode: 'FULL',
      year: 2026,
      month: 12,
      'day-of-month': 1,
      'day-of-week': 2,
      'week-of-year': 49,
      hour: 17,
      minute: 0,
      second: 0,
      timezone: 'Asia/Pontianak',
      triggerUid: expect.any(String),
    },
  ]);
});

test('setting the clock fires each due trigger once; going back fires nothing', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'everyMinutes(10)');
  expect(workspace.clock.set('2026-12-02T08:00:00+07:00')).toHaveLength(1);
  expect(workspace.clock.set('2026-12-01T08:00:00+07:00')).toHaveLength(0);
  expect(workspace.clock.advance('PT20M')).toHaveLength(2);
});

test('facts 7.3: a one-shot trigger stays listed after it fired', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'after(1000)');
  workspace.clock.advance('P1D');
  expect(resultOf(workspace, 'count')).toBe(1);
  expect(workspace.clock.advance('P1D')).toEqual([]);
});

test('facts 7.3, 11.7: twenty triggers a user; others’ are invisible, and all run as who made them', () => {
  const workspace = openProject(CLOCK);
  for (let made = 0; made < 20; made++) resultOf(workspace, 'install', 'everyHours(1)');
  const message =
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
  expect(() => resultOf(workspace, 'install', 'everyHours(1)')).toThrow(message);
  const colleague = 'colleague@office.example';
  workspace.run('install', ['everyMinutes(30)'], colleague);
  expect(workspace.run('count', [], colleague).value).toBe(1);
  expect(workspace.clock.advance('PT30M').map((each) => each.as)).toEqual([colleague]);
});

test('a person lets a clock trigger fire beside its schedule, with the event it would get; others wait for theirs', () => {
  const workspace = openProject(`function tick(e) { console.log(e.hour + ':' + e.minute, e['day-of-week']); }
  function typed() {}`);
  const clock = workspace.makeTrigger({ function: 'tick', event: 'clock', schedule: { hours: 6 } });
  const edit = workspace.makeTrigger({ function: 'typed', event: 'edit' });
  const [fired] = workspace.fireTrigger(clock.uid).executions;
  expect(fired).toMatchObject({ function: 'tick', trigger: 'clock', status: 'completed', logs: [{ text: '16:45 2' }] });
  expect(workspace.triggers()[0]?.next).toBe(clock.next);
  expect(() => workspace.fireTrigger(edit.uid)).toThrow('typed waits for an event, not for the clock');
  expect(() => workspace.fireTrigger('none')).toThrow('There is no trigger "none"');
});

test('facts 7.3: a date begins at midnight of the zone that the trigger names', () => {
  const workspace = openProject(`function main() {
    ScriptApp.newTrigger('main').timeBased().atDate(2026, 12, 3).inTimezone('America/New_York').create();
    ScriptApp.newTrigger('main').timeBased().atDate(2026, 12, 3).create(); }`);
  resultOf(workspace, 'main');
  expect(workspace.triggers().map((each) => each.next)).toEqual([
    '2026-12-03T05:00:00.000Z',
    '2026-12-02T17:00:00.000Z',
  ]);
});

test.each([
  ['everyMinutes(7)', 'It must be one of 1, 5, 10, 15 or 30.'],
  ['everyDays(1).inTimezone("Nowhere")', 'Invalid argument: timezone'],
  ['everyDays(0)', 'The value you passed to everyDays was invalid.'],
  ['everyWeeks(-1)', 'The value you passed to everyWeeks was invalid.'],
  ['everyDays(1).atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
  ['everyDays(1).atHour(NaN)', 'The value you passed to atHour was invalid.'],
  ['everyDays(1).atHour(9).nearMinute(60)', 'The value you passed to nearMinute was invalid.'],
  ['onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
  ['after(NaN)', 'Invalid argument: date'],
  ['at(new Date("x"))', 'Invalid argument: date'],
])('facts 7.3: a schedule that cannot be is refused: %s', (schedule, message) => {
  const workspace = openProject(`function main() { ScriptApp.newTrigger('main').timeBased().${schedule}.create(); }`);
  expect(() => resultOf(workspace, 'main')).toThrow(message);
});
