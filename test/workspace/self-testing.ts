// What tests of the self-test share: a desk that has worked, a run, what it told, and turning Google's answers round.
import { expect } from 'vitest';
import type { UiResult } from '../../packages/local-workspace/src/facade.ts';
import type { Workspace } from '../../packages/local-workspace/src/workspace.ts';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

export const SELF_TEST = 'Uji di Google';
export const NOW = '2026-11-24T08:00:00+07:00';
/** The hour has run by then. */
const LATER = '2026-11-24T10:00:00+07:00';
export const HARSHER = { deletedEvents: 'forbidden', boundPages: 'stay' };
export const ALL_GOOD = 'Uji selesai: semua yang diperiksa baik.';

/** A desk that has worked for two hours and has a request, on the harsher readings. */
export async function workingDesk(desk = installedDesk(NOW)): Promise<TestDesk> {
  desk.workspace.readings.set(HARSHER);
  await desk.at(LATER);
  await desk.submit(PLAIN_ANSWERS);
  return desk;
}

export function selfTest({ workspace }: TestDesk): UiResult {
  return workspace.menu(SELF_TEST, PEOPLE.owner);
}

/** The trigger fires that a run has set. */
export function aMinuteLater(desk: TestDesk): void {
  const uid = desk.triggerOf('selfTestEvent_');
  if (uid !== '') expect(errorsOf(desk.workspace.fireTrigger(uid).executions)).toEqual([]);
}

/** What a run tells its person at the end; nothing may have failed. */
export function told({ executions, dialogs }: UiResult): string {
  expect(errorsOf(executions)).toEqual([]);
  return dialogs.map(({ content }) => content).join('\n');
}

export async function verdicts(desk: TestDesk): Promise<Record<string, string>> {
  return Object.fromEntries((await desk.rows('Uji')).map((row) => [String(row.Kode), String(row.Penilaian)]));
}

/** Everything at the desk but the tab `Uji` and the mails. */
export async function everything(desk: TestDesk) {
  const { workspace } = desk;
  const tabs = workspace.sheets.list().filter(({ name }) => name !== 'Uji');
  return {
    tabs: tabs.map(({ name }) => ({ name, values: workspace.sheets.read(name).values })),
    forms: workspace.forms.list(),
    calendars: workspace.calendars.list().map(({ id, name }) => ({ id, name, events: workspace.calendars.events(id) })),
    triggers: workspace.triggers().map(({ uid }) => uid),
  };
}

/** The script properties of a desperate desk, but for what the self-test waits for. */
export function remembered({ workspace }: TestDesk): Record<string, string> {
  const { awaited: _, ...others } = workspace.run('remembered').value as Record<string, string>;
  return others;
}

/** Turns Google's answer to one question round. */
export type Turn = (workspace: Workspace) => void;

/** Something that happens at a call of the self-test. */
export function meanwhile(method: string, nth: number, happens: (workspace: Workspace) => void): Turn {
  return (workspace) =>
    workspace.faults.plan({
      at: { function: 'selfTest', method, nth },
      effect: { meanwhile: () => happens(workspace) },
    });
}

export function fails(method: string, nth = 1): Turn {
  return (workspace) =>
    workspace.faults.plan({ at: { function: 'selfTest', method, nth }, effect: { error: 'Server error' } });
}

export function reading(name: string, value: string): Turn {
  return (workspace) => workspace.readings.set({ [name]: value });
}
