// Kills an execution at its calls and lets the desk go on: the next hour has to bring it to the same end.
import { expect } from 'vitest';
import { root } from '../../../build/bundle.ts';
import type { FaultEffect } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { install, TestDesk, temporaryFolder } from '../desk.ts';
import { carriedOut, type DeskCommand, doneAgain, type Moment, pairsOf, prepared } from './commands.ts';
import { mailCounts, seen } from './state.ts';

export type Fate = Extract<FaultEffect, { kill: unknown }>['kill'];

/** What becomes of the writes that Google has not carried out when it ends an execution. */
export const FATES: readonly Fate[] = ['lost', 'applied', { first: 1 }];

/** A desk that is installed and prepared once. @returns what opens it as it then was, as often as is wanted */
export async function keptDesk(
  start: string,
  prepare: (desk: TestDesk) => Promise<unknown>,
  { opensAt = start, project = root } = {},
): Promise<() => TestDesk> {
  const data = temporaryFolder();
  const open = (now: string) => new TestDesk(openWorkspace({ project, now, data }));
  const desk = install(open(start).workspace);
  await prepare(desk);
  desk.workspace.save();
  return () => open(opensAt);
}

/** The desk anew for each place and fate, where the next execution of a function will be killed; and how that is told. */
export function* killedAt(
  open: () => TestDesk,
  name: string,
  places: readonly { readonly moment: Moment; readonly disturbance: Fate }[],
): Generator<{ readonly desk: TestDesk; readonly where: string }> {
  for (const { moment, disturbance: kill } of places) {
    const desk = open();
    desk.disturb({ ...moment, function: name }, { kill });
    yield { desk, where: `killed before ${moment.method} #${moment.nth}, buffered writes ${JSON.stringify(kill)}` };
  }
}

/**
 * It ends like an undisturbed one, with at most the mail in flight twice.
 * @param each at every how many calls it is killed; at all where `DISTURB=all`
 * @returns at how many calls it was killed
 */
export async function expectKillsToHeal(command: DeskCommand, each: number): Promise<number> {
  const day = await prepared(command);
  const undisturbed = day.open();
  const recorded = (await undisturbed.rows('Riwayat')).length;
  await carriedOut(undisturbed, command);
  await settle(undisturbed, command, recorded);
  const expected = await seen(undisturbed);
  const expectedMails = await mailCounts(undisturbed);
  const pairs = pairsOf(day.moments, FATES, each);
  for (const { desk, where } of killedAt(day.open, command.handler, pairs)) {
    expect((await carriedOut(desk, command)).status, where).toBe('killed');
    await settle(desk, command, recorded);
    expect(await seen(desk), where).toEqual(expected);
    const mails = await mailCounts(desk);
    expect(Object.keys(mails).sort(), where).toEqual(Object.keys(expectedMails).sort());
    const repeated = Object.entries(mails).filter(([key, count]) => count > (expectedMails[key] ?? 0));
    expect(repeated.length, `${where}: ${repeated}`).toBeLessThanOrEqual(1);
  }
  return pairs.length;
}

/** Whoever is told that nothing was recorded chooses again, at once; the clock does the rest. */
async function settle(desk: TestDesk, command: DeskCommand, recordedBefore: number): Promise<void> {
  desk.workspace.faults.clear();
  const isRecorded = (await desk.rows('Riwayat')).length > recordedBefore;
  if (command.step && !isRecorded) await doneAgain(desk, command);
  await desk.at('2026-11-24T09:15:00+07:00');
  await desk.at('2026-11-24T10:30:00+07:00');
  await desk.at('2026-11-24T10:45:00+07:00');
}
