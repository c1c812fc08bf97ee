// The invariants of the clash rule and the register, over random days at the office.

import { it } from 'vitest';
import { expectSoundDays } from './sound-days.ts';

it('no two fixed times touch, nobody waits in a circle, clashes are as stored, each is told once', () => {
  expectSoundDays(200);
});
