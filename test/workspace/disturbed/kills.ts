// Kills a command at its calls and lets the desk go on: the next hour has to bring it to the same end.
import { expect } from 'vitest';
import type { FaultEffect } from '../../../packages/local-workspace/src/facade.ts';
import type { TestDesk } from '../desk.ts';
import { carriedOut, type DeskCommand, pairsOf, prepared } from './commands.ts';
import { mailCounts, seen } from './state.ts';

/** What becomes of the writes that Google has not carried out when it ends an execution. */
const FATES: readonly Extract<FaultEffect, { kill: unknown }>['kill'][] = ['lost', 'applied', { first: 1 }];

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
  for (const { moment, disturbance: fate } of pairs) {
    const where = `killed before ${moment.method} #${moment.nth}, buffered writes ${JSON.stringify(fate)}`;
    const desk = day.open();
    desk.workspace.faults.plan({ at: { ...moment, function: command.handler }, effect: { kill: fate } });
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
async function settle(desk: TestDesk, { step, number }: DeskCommand, recordedBefore: number): Promise<void> {
  desk.workspace.faults.clear();
  const isRecorded = (await desk.rows('Riwayat')).length > recordedBefore;
  if (step && !isRecorded) await desk.choose(number, step.action, step.person, step.text);
  await desk.at('2026-11-24T09:15:00+07:00');
  await desk.at('2026-11-24T10:30:00+07:00');
  await desk.at('2026-11-24T10:45:00+07:00');
}
