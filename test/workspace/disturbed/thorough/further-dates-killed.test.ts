// A letter of several dates is received, set and put into the agenda at once or not at all, wherever its execution is killed.
import { describe, it } from 'vitest';
import { LETTER_COMMANDS } from '../commands.ts';
import { expectKillsToHeal } from '../kills.ts';

describe.each(LETTER_COMMANDS)('a killed $name', (command) => {
  it('ends like an undisturbed one, with at most the mail in flight twice', async () => {
    await expectKillsToHeal(command, 4);
  });
});
