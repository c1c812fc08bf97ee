// A workspace that was kept once is opened by many tests, each as the first of them.
import { linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Has another folder hold the same files: none is ever written in place, so that a link is as good as a copy. */
export function linked(kept: string, own: string): string {
  for (const file of readdirSync(kept)) linkSync(join(kept, file), join(own, file));
  return own;
}
