// State keeps its contract in memory and over the script's properties.
import type { DeskState } from '../../src/app/ports/state.ts';
import { DAMAGED, MemoryState } from '../memory/state.ts';
import { stateContract } from './state.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('State', stateContract, inWorkspace('state'), () => {
  const { kept } = new MemoryState();
  return {
    open: () => new MemoryState(kept),
    // In memory a value is damaged as a whole.
    typeOver: (key) => void kept.set(key as keyof DeskState, DAMAGED),
  };
});
