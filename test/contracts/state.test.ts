// State keeps its contract in memory and over the script's properties.
import type { DeskState } from '../../src/app/ports/state.ts';
import { DAMAGED, MemoryState } from '../memory/state.ts';
import { stateContract } from './state.ts';
import { holds, inMemory } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('State', stateContract, inWorkspace('state'));
holds(
  'State',
  stateContract,
  inMemory(stateContract, () => {
    const { kept } = new MemoryState();
    return {
      open: () => new MemoryState(kept),
      // In memory a value is damaged as a whole.
      typeOver: (key) => void kept.set(key as keyof DeskState, DAMAGED),
    };
  }),
);
