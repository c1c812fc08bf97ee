// How often a random test tries: as often as it says, or fewer times where mutants are tried.
import fc from 'fast-check';

/** @param usual how often, where nobody asks for fewer */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.min(usual, fc.readConfigureGlobal().numRuns ?? usual) };
}
