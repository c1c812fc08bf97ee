// Puts mutants in force in the copy before a test file is read there, and says what it reached.
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, inject } from 'vitest';
import type { MutantState } from './switch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** By the number of each mutant in force: how often it may be asked for. */
    active: Record<string, number>;
    isCounting: boolean;
    seed: number;
  }
  interface TaskMeta {
    /** How often each mutant was reached while the file was read, and while its tests ran. */
    reachedOnReading?: Record<number, number>;
    reached?: Record<number, number>;
  }
}

const isCounting = inject('isCounting');
const ours = globalThis as { __mutants?: MutantState };

// Modules are kept from one file to the next, and the switch among them keeps its state.
if (!ours.__mutants) {
  const state: MutantState = { active: { ...inject('active') }, reached: isCounting ? {} : null, isEndless: false };
  ours.__mutants = state;
  const { createContext } = vm;
  vm.createContext = (contextObject, options) => {
    const context = createContext(contextObject, options);
    Object.defineProperty(context, '__mutants', { value: state, configurable: false });
    return context;
  };
  syncBuiltinESMExports();
}
const state = ours.__mutants;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject('seed') });

let onReading: Record<number, number> = {};
beforeAll(() => {
  if (!state.reached) return;
  onReading = state.reached;
  state.reached = {};
});

// biome-ignore lint/correctness/noEmptyPattern: vitest asks for a pattern before it hands over the file.
afterAll(({}, suite) => {
  if (state.isEndless) throw new Error('A mutant finds no end');
  if (state.reached) Object.assign(suite.meta, { reachedOnReading: onReading, reached: state.reached });
});
