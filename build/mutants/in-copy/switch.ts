// What the sources of the copy ask, and the product's script made of them: which mutants are in force. Counts what is reached.

/** One for each process of tests; the contexts in which the product's script runs are handed that of their process. */
export interface MutantState {
  /** How often each mutant in force may still be asked for: who asks without end must come to one. */
  readonly active: Record<number, number>;
  /** How often each was reached; null where nobody counts. */
  reached: Record<number, number> | null;
  isEndless: boolean;
}

const state = (globalThis as { __mutants?: MutantState }).__mutants ?? { active: {}, reached: null, isEndless: false };

export function isMutantActive(number: number): boolean {
  const left = state.active[number];
  if (left === undefined) return false;
  if (left === 0) {
    state.isEndless = true;
    throw new Error(`Mutant ${number} finds no end`);
  }
  state.active[number] = left - 1;
  return true;
}

export function mutantsReached(...numbers: number[]): void {
  if (!state.reached) return;
  for (const number of numbers) state.reached[number] = (state.reached[number] ?? 0) + 1;
}
