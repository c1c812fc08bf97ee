// Finds what the package had bundled when it was packed; a checkout has none of it, and bundles from its sources when asked.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./bundles/', import.meta.url);

/** @param name of a file that `build/compile.ts` makes @returns its path; undefined in a checkout, and where there is none */
export function builtAhead(name: string): string | undefined {
  const path = fileURLToPath(new URL(name, FOLDER));
  return existsSync(path) ? path : undefined;
}
