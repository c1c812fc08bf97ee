// Faults that a test plans: errors, kills with their fates, what happens meanwhile, and locks between executions (facts 11.8).
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

const THREE_WRITES = `function main() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(1);
  sheet.getRange('A2').setValue(2);
  sheet.getRange('A3').setValue(3);
  PropertiesService.getScriptProperties().setProperty('done', 'yes');
}
function done() { return PropertiesService.getScriptProperties().getProperty('done'); }`;

test('an error strikes at the n-th call of a method', () => {
  const workspace = openProject(THREE_WRITES);
  workspace.faults.plan({ at: { method: 'Range.setValue', nth: 2 }, effect: { error: 'We’re sorry' } });
  const [execution] = workspace.run('main').executions;
  expect(execution).toMatchObject({ status: 'failed', error: { name: 'Exception', message: 'We’re sorry' } });
  expect(workspace.sheets.read('Sheet1').values).toEqual([[1]]);
  expect(workspace.run('main').executions[0]?.status).toBe('completed');
});

test.each([
  ['lost', []],
  ['applied', [[1], [2], [3]]],
  [{ first: 2 }, [[1], [2]]],
] as const)('a kill leaves buffered writes %j', (kill, values) => {
  const workspace = openProject(THREE_WRITES);
  workspace.faults.plan({ at: { method: 'Properties.setProperty' }, effect: { kill } });
  const [execution] = workspace.run('main').executions;
  expect(execution?.status).toBe('killed');
  expect(workspace.sheets.read('Sheet1').values).toEqual(values);
  expect(resultOf(workspace, 'done')).toBe(null);
});

test('after a kill nothing more can be done, caught or not', () => {
  const workspace = openProject(`function main() {
    try { Utilities.getUuid(); } catch (error) {}
    try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('alive'); } catch (error) {}
    try { MailApp.sendEmail('a@b.example', 'alive', ''); } finally { console.log('alive'); }
  }`);
  workspace.faults.plan({ at: { call: 1 }, effect: { kill: 'applied' } });
  const [execution] = workspace.run('main').executions;
  expect(execution).toMatchObject({ status: 'killed', logs: [], error: { name: 'Killed' } });
  expect([workspace.mails.list(), workspace.sheets.read('Sheet1').values]).toEqual([[], []]);
});

test('where time passes, a script that watches its time stops by itself, and a sleep counts once', () => {
  const script = `function main() {
    const begun = new Date().getTime();
    Utilities.sleep(10000);
    let rows = 0;
    while (new Date().getTime() - begun < 4 * 60 * 1000) {
      SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(++rows);
    }
    return rows;
  }`;
  const workspace = openProject(script, { now: '2026-12-01T08:00:00+07:00', timePasses: true });
  const [passing] = workspace.run('main').executions;
  expect(passing?.error).toBeUndefined();
  expect(passing?.modelledMilliseconds).toBeGreaterThanOrEqual(4 * 60_000);
  expect(passing?.modelledMilliseconds).toBeLessThan(4 * 60_000 + 1000);
  const still = openProject(script, { now: '2026-12-01T08:00:00+07:00' });
  expect(still.run('main').executions[0]?.error?.message).toBe('Exceeded maximum execution time');
});

const TWO = `
function holder() {
  var lock = LockService.getScriptLock();
  lock.waitLock(1000);
  var sheet = SpreadsheetApp.getActiveSheet();
  var number = sheet.getLastRow() + 1;
  Utilities.sleep(5000);
  sheet.appendRow(['holder', number]);
  SpreadsheetApp.flush();
  lock.releaseLock();
  Utilities.getUuid();
}
function waiter(milliseconds) {
  PropertiesService.getScriptProperties().setProperty('uuid', Utilities.getUuid());
  MailApp.sendEmail('someone@mail.example', 'once', '');
  var lock = LockService.getScriptLock();
  if (!lock.tryLock(milliseconds)) return 'gave up';
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['waiter', sheet.getLastRow() + 1]);
  return 'got it';
}
function strict() { LockService.getScriptLock().waitLock(10); }`;

test('facts 11.8: an execution that wants the lock of another waits, goes on when it is let go, and does nothing twice', () => {
  const workspace = openProject(TWO);
  let nested: ReturnType<typeof workspace.run> | undefined;
  workspace.faults.plan({
    at: { function: 'holder', method: 'Sheet.getLastRow' },
    effect: {
      meanwhile: () => {
        nested = workspace.run('waiter', [30_000]);
        expect(nested.executions[0]?.status).toBe('waiting');
      },
    },
  });
  expect(workspace.run('holder').executions[0]?.status).toBe('completed');
  expect(nested?.executions[0]).toMatchObject({ status: 'completed', calls: { 'Mail.send': 1, 'Lock.tryLock': 1 } });
  expect(workspace.sheets.read('Sheet1').values).toEqual([
    ['holder', 1],
    ['waiter', 2],
  ]);
  expect(workspace.mails.list()).toHaveLength(1);
});

test.each([
  ['waiter', [0], { status: 'completed' }],
  ['waiter', [3000], { status: 'completed' }],
  [
    'strict',
    [],
    { status: 'failed', error: { message: 'Lock timeout: another process was holding the lock for too long.' } },
  ],
])('facts 7.1: %s(%j) does not get a lock that is held longer', (name, args, expected) => {
  const workspace = openProject(TWO);
  let nested: ReturnType<typeof workspace.run> | undefined;
  workspace.faults.plan({
    at: { function: 'holder', method: 'Sheet.getLastRow' },
    effect: {
      meanwhile: () => {
        nested = workspace.run(name, args);
      },
    },
  });
  workspace.run('holder');
  expect(nested?.executions[0]).toMatchObject(expected);
  expect(workspace.sheets.read('Sheet1').values).toEqual([['holder', 1]]);
});

test('a killed holder lets the lock go', () => {
  const workspace = openProject(TWO);
  workspace.faults.plan(
    {
      at: { function: 'holder', method: 'Sheet.getLastRow' },
      effect: { meanwhile: () => void workspace.run('waiter', [30_000]) },
    },
    { at: { function: 'holder', method: 'Sheet.appendRow' }, effect: { kill: 'lost' } },
  );
  workspace.run('holder');
  expect(workspace.executions().map((each) => each.status)).toEqual(['killed', 'completed']);
  expect(workspace.sheets.read('Sheet1').values).toEqual([['waiter', 1]]);
});

test('counts calls, operations, cells and modelled time', () => {
  const workspace = openProject(`function main() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
    range.setValues([[1, 2], [3, 4]]);
    range.getValues();
  }`);
  expect(workspace.run('main').executions[0]).toMatchObject({
    operations: 2,
    cellsRead: 4,
    cellsWritten: 4,
    calls: { 'Range.setValues': 1, 'Range.getValues': 1, 'Sheet.getRange': 1 },
    modelledMilliseconds: expect.toSatisfy((each: number) => each > 235 && each < 250),
  });
});
