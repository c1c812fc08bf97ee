// The invariants of the clash rule and the register, over random days at the office.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../src/domain/commands/decision.ts';
import { type Move, move, playSoundly } from './random-days.ts';

/** Found by a random day: queued in the same second, the number of the year before goes first. */
const OVER_NEW_YEAR: readonly Move[] = (() => {
  const given = {
    startDate: '2026-12-07',
    endDate: '2026-12-07',
    startTime: '08:00',
    endTime: '09:00',
    letterNumber: '',
    letterFile: 'map 1',
    catering: 'NONE',
  } as const;
  return [
    { type: 'WAIT', hours: 600 },
    { type: 'SUBMIT', who: 'andi', minutesLate: 0, given },
    { type: 'WAIT', hours: 400 },
    { type: 'CORRECT', pick: 0, given: { ...given, endDate: '2026-12-08' } },
    { type: 'SUBMIT', who: 'andi', minutesLate: 0, given },
  ];
})();

describe('over random days at the office', () => {
  it('a candidate of last year goes before one of the new year who is queued in the same second', () => {
    const [old, young] = playSoundly(OVER_NEW_YEAR).requests;
    expect([old?.number, young?.number, young?.clashesWith]).toEqual([
      'PC-2026-0001',
      'PC-2027-0001',
      ['PC-2026-0001'],
    ]);
  });

  it('no two fixed times touch, nobody waits in a circle, clashes are as stored, each is told once', () => {
    const steps = new Map<string, number>();
    const entered: HistoryEntry[] = [];
    fc.assert(
      fc.property(fc.array(move, { minLength: 3, maxLength: 14, size: 'max' }), (moves) => {
        for (const entry of playSoundly(moves).history) {
          steps.set(entry.step, (steps.get(entry.step) ?? 0) + 1);
          if (entry.change.message?.code === 'ADOPTED') entered.push(entry);
        }
      }),
      { numRuns: 10_000 },
    );
    // The days are no empty ones: every step is taken in them, many a time is fixed, moved and taken back.
    for (const step of ['APPROVE', 'SCHEDULE', 'CHANGE_TIME', 'UNDO', 'CORRECT', 'REEXAMINE']) {
      expect(steps.get(step) ?? 0, step).toBeGreaterThan(50);
    }
    const adopted = entered.filter(({ to }) => to === 'COMPLETED').length;
    expect(Math.min(adopted, entered.length - adopted)).toBeGreaterThan(20);
    for (const step of ['DISPLACE', 'REOPEN', 'ANSWER']) expect(steps.get(step) ?? 0, step).toBeGreaterThan(0);
  });
});
