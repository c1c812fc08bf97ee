// A command of each kind, killed once with each fate of its buffered writes: the next hour brings the desk to the same end.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { expectKillsToHeal } from './kills.ts';

const EACH_KIND = COMMANDS.filter(({ name }) => ['submission', 'scheduling'].includes(name));

describe.each(EACH_KIND)('a killed $name', (command) => {
  it('ends like an undisturbed one, with at most the mail in flight twice', async () => {
    expect(await expectKillsToHeal(command, 9)).toBeGreaterThanOrEqual(3);
  });
});
