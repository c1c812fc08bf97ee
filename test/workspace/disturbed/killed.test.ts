// An execution killed anywhere leaves nothing half done: the next hour brings the desk to the same end.
import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../../packages/local-workspace/src/facade.ts';
import type { TestDesk } from '../desk.ts';
import { COMMANDS, carriedOut, type DeskCommand, pairsOf, prepared, RARER_COMMANDS } from './commands.ts';
import { mailCounts, seen } from './state.ts';

/** What becomes of the writes that Google has not carried out when it ends an execution. */
const FATES: readonly Extract<FaultEffect, { kill: unknown }>['kill'][] = ['lost', 'applied', { first: 1 }];

describe.each([...COMMANDS, ...RARER_COMMANDS])('a killed $name', (command) => {
  it('ends like an undisturbed one, with at most the mail in flight twice', async () => {
    const day = await prepared(command);
    const undisturbed = day.open();
    const recorded = (await undisturbed.rows('Riwayat')).length;
    await carriedOut(undisturbed, command);
    await settle(undisturbed, command, recorded);
    const expected = await seen(undisturbed);
    const expectedMails = await mailCounts(undisturbed);
    const pairs = pairsOf(day.moments, FATES, COMMANDS.includes(command) ? 3 : 9);
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
    console.log(
      `killed ${command.name}: ${day.moments.length} places, ${pairs.length} of ${day.moments.length * FATES.length} with a fate`,
    );
  });
});

/** Whoever is told that nothing was recorded chooses again, at once; the clock does the rest. */
async function settle(desk: TestDesk, { step, number }: DeskCommand, recordedBefore: number): Promise<void> {
  desk.workspace.faults.clear();
  const isRecorded = (await desk.rows('Riwayat')).length > recordedBefore;
  if (step && !isRecorded) await desk.choose(number, step.action, step.person, step.text);
  await desk.at('2026-11-24T09:15:00+07:00');
  await desk.at('2026-11-24T10:30:00+07:00');
  await desk.at('2026-11-24T10:45:00+07:00');
}
