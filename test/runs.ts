// How often a random test tries: as often as it says, a fifth of it in the first tier, or fewer times where mutants are tried.
import fc from 'fast-check';

/** @param usual how often, where nobody asks for fewer */
export function runs(usual: number): { readonly numRuns: number } {
  const own = process.env.TIER === 'first' ? usual / 5 : usual;
  return { numRuns: Math.min(own, fc.readConfigureGlobal().numRuns ?? own) };
}
