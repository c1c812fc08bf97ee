// Keeps a text that takes long to make between processes, beside the installed packages.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DAY = 24 * 3_600_000;

/**
 * @param kind what is kept, by which others of its kind are forgotten
 * @param digest of all that the text is made of
 * @returns the text: as an earlier process made it, else made now
 */
export function keptText(kind: string, digest: string, make: () => string): string {
  const folder = cacheFolder();
  const name = `${kind}-${digest.slice(0, 32)}`;
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    // Not made before, or nowhere to keep it: it is made.
  }
  const text = make();
  try {
    mkdirSync(folder, { recursive: true });
    const half = join(folder, `${name}.${randomUUID()}`);
    writeFileSync(half, text);
    renameSync(half, join(folder, name));
    forgetOthers(folder, kind, name);
  } catch {
    // A folder that cannot be written to costs the next start a moment, nothing else.
  }
  return text;
}

/** Removes what was kept of a kind more than a day ago. */
function forgetOthers(folder: string, kind: string, kept: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(`${kind}-`) || name === kept) continue;
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { force: true });
  }
}

/** The folder of caches in that of the packages; acorn is one that is always there. */
function cacheFolder(): string {
  const place = dirname(createRequire(import.meta.url).resolve('acorn/package.json'));
  return join(dirname(place), '.cache', 'local-workspace');
}
