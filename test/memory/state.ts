// The port State in memory: each value as a text, so that nobody holds what is kept.
import type { DeskState, State } from '../../src/app/ports/state.ts';

/** A text that people have typed over something kept. */
export const DAMAGED = '{';

export class MemoryState implements State {
  readonly kept: Map<keyof DeskState, string>;

  /** @param kept what is kept from one execution to the next */
  constructor(kept: Map<keyof DeskState, string> = new Map()) {
    this.kept = kept;
  }

  get<Key extends keyof DeskState>(key: Key): DeskState[Key] | undefined {
    const text = this.kept.get(key);
    return text === undefined || text === DAMAGED ? undefined : (JSON.parse(text) as DeskState[Key]);
  }

  put(values: Partial<DeskState>): void {
    for (const [key, value] of Object.entries(values)) this.kept.set(key as keyof DeskState, JSON.stringify(value));
  }
}
