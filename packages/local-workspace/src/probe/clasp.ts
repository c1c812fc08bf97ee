// Runs the unmodified clasp of whoever calls; its exit code is not believed, since a refusal of its command line exits 0
// (facts 13.4).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BadRequest } from '../engine/refusals.ts';

/**
 * @returns where clasp lies: in the project of the current folder, else beside this package
 * @throws BadRequest that says how to install it
 */
export function claspPath(): string {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve('@google/clasp');
    } catch {
      // It may lie beside the other one.
    }
  }
  throw new BadRequest('clasp is not installed here. Run: npm install --save-dev @google/clasp, then npx clasp login');
}

/**
 * Runs a command of clasp in a folder.
 * @param args the command and what follows it; `--json` is added
 * @returns what clasp says in JSON
 * @throws Error with clasp's own words where it failed or said nothing
 */
export async function clasp(folder: string, args: readonly string[]): Promise<unknown> {
  const { code, output, errors } = await carriedOut(folder, [...args, '--json']);
  const said = jsonIn(output);
  if (code === 0 && said !== undefined) return said;
  throw new Error(errors.trim() || output.trim() || `clasp ${args[0]} ended without an answer`);
}

function carriedOut(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  // The file in this folder counts, whatever a person has set for their own use.
  const { clasp_config_project: _, clasp_config_ignore: __, ...env } = process.env;
  const child = spawn(process.execPath, [claspPath(), ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/** The answer may stand after other lines. */
function jsonIn(output: string): unknown {
  const at = output.search(/^[[{]/m);
  if (at < 0) return undefined;
  try {
    return JSON.parse(output.slice(at));
  } catch {
    return undefined;
  }
}
