// The invariants of the clash rule and the register, over ten thousand random days at the office.
import { expect, it } from 'vitest';
import { expectSoundDays } from '../sound-days.ts';

it('no two fixed times touch, nobody waits in a circle, clashes are as stored, each is told once', () => {
  const { steps, entered } = expectSoundDays(10_000);
  // The days are no empty ones: every step is taken in them, many a time is fixed, moved and taken back.
  for (const step of ['APPROVE', 'SCHEDULE', 'CHANGE_TIME', 'UNDO', 'CORRECT', 'REEXAMINE']) {
    expect(steps.get(step) ?? 0, step).toBeGreaterThan(50);
  }
  const adopted = entered.filter(({ to }) => to === 'COMPLETED').length;
  expect(Math.min(adopted, entered.length - adopted)).toBeGreaterThan(20);
  for (const step of ['DISPLACE', 'REOPEN', 'ANSWER']) expect(steps.get(step) ?? 0, step).toBeGreaterThan(0);
});
