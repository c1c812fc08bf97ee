// Many people in one modelled moment: who waits for whose lock, and for how long (facts 7.1, 8.1).
import { expect, test } from 'vitest';
import { openProject } from './open-project.ts';

/** A form whose handler looks before the lock, works ten seconds under it, and thirty after it. */
const HANDLER = (lock: string) => `
function onSend(e) {
  var lock = LockService.getScriptLock();
  var before = SpreadsheetApp.getActive().getSheetByName('Log').getLastRow();
  ${lock}
  var log = SpreadsheetApp.getActive().getSheetByName('Log');
  log.getRange(log.getLastRow() + 1, 1, 1, 2).setValues([[e.namedValues.Name[0], before]]);
  Utilities.sleep(10000);
  SpreadsheetApp.flush();
  lock.releaseLock();
  Utilities.sleep(30000);
}`;

const SETUP = {
  tabs: [{ name: 'Log' }],
  forms: [{ title: 'Requests', items: [{ type: 'TEXT', title: 'Name' }] }],
  triggers: [{ function: 'onSend', event: 'form-submit' }],
};

function crowd(count: number, lock: string) {
  const workspace = openProject(HANDLER(lock), { settings: { setup: SETUP } });
  workspace.setup();
  const acts = Array.from({ length: count }, (_, index) => ({ form: 'Requests', answers: { Name: `P${index + 1}` } }));
  const results = workspace.crowd(acts);
  return { workspace, executions: results.map(({ executions }) => executions[0]) };
}

const log = ({ workspace }: ReturnType<typeof crowd>) => workspace.sheets.read('Log').values.filter(([name]) => name);

test('they get the lock in the order in which they came, each after all before it, and go on side by side', () => {
  const four = crowd(4, 'lock.waitLock(60000);');
  expect(four.executions.map((each) => each?.status)).toEqual(new Array(4).fill('completed'));
  const waits = four.executions.map((each) => Math.round((each?.lockWait ?? 0) / 1000));
  expect(waits).toEqual([0, 10, 20, 31]);
  // What each saw before its lock is the sheet as it stood when all began.
  expect(log(four)).toEqual([
    ['P1', 0],
    ['P2', 0],
    ['P3', 0],
    ['P4', 0],
  ]);
  expect(four.executions.map((each) => Math.round((each?.lockHeld ?? 0) / 1000))).toEqual([10, 10, 10, 10]);
  // The thirty seconds after the lock are nobody else's.
  const last = four.executions[3];
  expect(last?.modelledMilliseconds).toBeLessThan(75_000);
});

test('whoever has waited long enough goes without the lock', () => {
  const four = crowd(4, 'if (!lock.tryLock(15000)) throw new Error("busy");');
  expect(four.executions.map((each) => each?.error?.message ?? 'done')).toEqual(['done', 'done', 'busy', 'busy']);
  expect(four.executions.map((each) => Math.round((each?.lockWait ?? 0) / 1000))).toEqual([0, 10, 15, 15]);
  expect(four.executions.map((each) => Math.round((each?.lockHeld ?? 0) / 1000))).toEqual([10, 10, 0, 0]);
  expect(log(four).map(([name]) => name)).toEqual(['P1', 'P2']);
});

test('of those who do not wait the first alone gets the lock', () => {
  const three = crowd(3, 'if (!lock.tryLock(0)) throw new Error("busy");');
  expect(three.executions.map((each) => each?.error?.message ?? 'done')).toEqual(['done', 'busy', 'busy']);
});

test('facts 8.1: thirty run at once, the others fail, with a lock or without', () => {
  for (const lock of ['lock.waitLock(290000);', '']) {
    const many = crowd(33, lock);
    const failed = many.executions.filter((each) => each?.error?.message.startsWith('There are too many scripts'));
    expect(failed).toHaveLength(3);
  }
});

test('once the crowd is over, the next one has the place and the locks to itself', () => {
  const { workspace } = crowd(30, 'lock.tryLock(1000);');
  const { executions } = workspace.forms.respond('Requests', { Name: 'Late' });
  expect(executions[0]).toMatchObject({ status: 'completed', lockWait: 0 });
});

test('an act that the form or the sheet refuses hinders no other; edits come in the same way', () => {
  const workspace = openProject('function onEdit(e) { LockService.getScriptLock().waitLock(1000); }');
  workspace.forms.make({ title: 'Requests', items: [{ type: 'TEXT', title: 'Name', required: true }] });
  const results = workspace.crowd([
    { form: 'Requests', answers: {} },
    { sheet: 'Sheet1', range: 'A1', value: 'no', as: 'nobody@else.example' },
    { sheet: 'Sheet1', range: 'A1', value: 'one' },
  ]);
  expect(results.map(({ executions, refused }) => [executions.length, refused])).toEqual([
    [0, 'Name: This is a required question'],
    [0, expect.stringContaining('may not edit')],
    [1, undefined],
  ]);
  expect(workspace.sheets.read('Sheet1').values).toEqual([['one']]);
});
