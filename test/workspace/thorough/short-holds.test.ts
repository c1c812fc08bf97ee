// Whoever works at the desk waits for no job: each gives the lock back after a few seconds and goes on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFullDesk, SCHEDULED } from '../../../build/full-desk.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace, type Workspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, handyProject, PEOPLE, PLAIN_ANSWERS, said } from '../desk.ts';

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
  // In one piece it would be a minute under the lock.
  expect(hour?.modelledMilliseconds).toBeGreaterThan(6 * MOST_AT_A_TIME);
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

it('a register of two years ago goes to the archive and is masked while nobody waits', () => {
  const workspace = openFullDesk(300, { leaves: true, timePasses: true });
  const executions = ['2026-11-25T07:41:00+07:00', '2029-01-10T03:00:00+07:00', '2029-01-10T05:00:00+07:00'].flatMap(
    (moment) => workspace.clock.set(moment),
  );
  for (let sweep = 0; sweep < 4; sweep++) executions.push(...workspace.clock.advance('PT10M'));
  expect(errorsOf(executions)).toEqual([]);
  const [columns = [], ...archived] = workspace.sheets.read('Arsip 2026').values;
  const contacts = archived.map((row) => row[columns.indexOf('Narahubung')]);
  expect(contacts.filter((contact) => contact === '•••').length).toBeGreaterThan(15);
  const longest = Math.max(...executions.map(({ longestHold }) => longestHold));
  expect(longest).toBeLessThanOrEqual(MOST_AT_A_TIME);
});

it('a team and rules that change are followed by form and calendar in short holds', () => {
  const workspace = openFullDesk(700);
  const type = (tab: string, range: string, value: string) =>
    workspace.sheets.edit(tab, { range, value }, 'pontive.center@diskominfo.example').executions;
  const names = workspace.sheets.read('Pengaturan').values.map(([name]) => name);
  const executions = [
    ...type('Tim Pengelola', 'C2', 'kadis.baru@diskominfo.example'),
    ...type('Pengaturan', `B${names.indexOf('Persiapan ruangan (menit)') + 1}`, '45'),
  ];
  expect(errorsOf(executions)).toEqual([]);
  const asked = (call: string) => executions.some(({ calls }) => (calls[call] ?? 0) > 0);
  expect([asked('Calendar.Acl.insert'), asked('Item.set')]).toEqual([true, true]);
  for (const { longestHold } of executions) expect(longestHold).toBeLessThanOrEqual(MOST_AT_A_TIME);
});

const WAITS = 'function waitForLock() { LockService.getScriptLock().waitLock(180000); }';

/** Has somebody want the lock at each of some calls of an install. @returns how long each of them waits, in modelled milliseconds */
function waitsDuring(
  workspace: Workspace,
  install: () => { readonly executions: readonly ExecutionRecord[] },
): number[] {
  for (const method of ['Range.getValues', 'Properties.setProperties', 'Item.set', 'ScriptApp.createTrigger'])
    for (let nth = 1; nth < 60; nth += 3)
      workspace.faults.plan({ at: { method, nth }, effect: { meanwhile: () => void workspace.run('waitForLock') } });
  expect(errorsOf(install().executions)).toEqual([]);
  workspace.faults.clear();
  return workspace
    .executions()
    .filter((each) => each.function === 'waitForLock')
    .map(({ lockWait }) => lockWait);
}

it.each([100, 700])('a repair of a desk of %i rows lets others have the lock in time', (rows) => {
  const workspace = openFullDesk(rows, { script: WAITS });
  const waits = waitsDuring(workspace, () => workspace.run('install', [], 'pontive.center@diskominfo.example'));
  expect(waits.length).toBeGreaterThan(15);
  expect(Math.max(...waits)).toBeGreaterThan(1000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(MOST_AT_A_TIME);
});

it('so does the first install, of which there is one at a time', () => {
  const project = handyProject();
  writeFileSync(join(project, 'Waits.js'), WAITS);
  const workspace = openWorkspace({ project });
  const click = () => workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner, ['YES']);
  const told: string[] = [];
  workspace.faults.plan({
    at: { method: 'Item.set', nth: 30 },
    effect: { meanwhile: () => void told.push(...said(click())) },
  });
  const waits = waitsDuring(workspace, click);
  expect(told.at(-1)).toBe('Lembar sedang mencatat langkah lain. Tunggu sebentar, lalu pilih lagi.');
  expect(workspace.forms.list()).toHaveLength(1);
  expect(waits.length).toBeGreaterThan(15);
  expect(Math.max(...waits)).toBeLessThanOrEqual(MOST_AT_A_TIME);
});
