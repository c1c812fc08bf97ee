// An execution killed anywhere leaves nothing half done: the next hour brings the desk to the same end.
import { describe, it } from 'vitest';
import { COMMANDS, RARER_COMMANDS } from '../commands.ts';
import { expectKillsToHeal } from '../kills.ts';

describe.each([...COMMANDS, ...RARER_COMMANDS])('a killed $name', (command) => {
  it('ends like an undisturbed one, with at most the mail in flight twice', async () => {
    await expectKillsToHeal(command, COMMANDS.includes(command) ? 3 : 9);
  });
});
