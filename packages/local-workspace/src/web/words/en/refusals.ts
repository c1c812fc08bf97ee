// What the workspace refuses: its own words are English.
import type { Refused } from '../../../data/refused.ts';

/** @returns a refusal as the pages show it */
export function refusal({ error }: Refused): string {
  return error;
}
