// `npm run record`: tells the story of the second year anew and keeps the desk that comes of it for `npm start`.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { openWorkspace } from '../packages/local-workspace/src/workspace.ts';
import { bundle, root } from './bundle.ts';
import { RECORDED_YEAR } from './recorded-year.ts';
import { FIRST_INSTALLED_AT, tellSecondYear } from './second-year/story.ts';

/** Names every recording alike: what was recorded differs with what the product does, not with each commit. */
const STAMP = { version: '0.0.0', id: 'recorded', at: '' };

/**
 * Tells the story on this machine's sources.
 * @returns the desk as `restore` of a workspace takes it
 * @throws Error where something failed on the way
 */
export async function recordYear(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'second-year-'));
  try {
    await bundle(project, [], STAMP);
    cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
    const workspace = openWorkspace({ project, now: FIRST_INSTALLED_AT, repeatable: true });
    const failures = tellSecondYear(workspace).flatMap(({ function: name, error }) => {
      return error ? [`${name}: ${error.message}`] : [];
    });
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return workspace.copy();
  } finally {
    rmSync(project, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const recorded = await recordYear();
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  const bytes = brotliCompressSync(recorded, { params });
  writeFileSync(RECORDED_YEAR, bytes);
  console.log(`data/second-year.json.br: ${Math.round(bytes.length / 1000)} kB`);
}
