// The invariants of the clash rule and the register, over as many random days at the office as a tier has time for.
import fc from 'fast-check';
import type { HistoryEntry } from '../../../src/domain/commands/decision.ts';
import { move, playSoundly } from './random-days.ts';

/** What was done in some days. */
interface Days {
  /** How often each step was taken. */
  readonly steps: ReadonlyMap<string, number>;
  /** What staff entered themselves. */
  readonly entered: readonly HistoryEntry[];
}

/** No two fixed times touch, nobody waits in a circle, clashes are as stored, each is told once. */
export function expectSoundDays(days: number): Days {
  const steps = new Map<string, number>();
  const entered: HistoryEntry[] = [];
  fc.assert(
    fc.property(fc.array(move, { minLength: 3, maxLength: 14, size: 'max' }), (moves) => {
      for (const entry of playSoundly(moves).history) {
        steps.set(entry.step, (steps.get(entry.step) ?? 0) + 1);
        if (entry.change.message?.code === 'ADOPTED') entered.push(entry);
      }
    }),
    { numRuns: days },
  );
  return { steps, entered };
}
