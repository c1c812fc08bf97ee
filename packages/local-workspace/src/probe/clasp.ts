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

/** What clasp said in JSON, else its own words; those may be blank. */
export type ClaspAnswer =
  | { readonly ok: true; readonly said: unknown }
  | { readonly ok: false; readonly words: string };

/**
 * Runs a command of clasp in a folder.
 * @param args the command and what follows it; `--json` is added
 * @param path where clasp lies
 */
export async function runClasp(folder: string, args: readonly string[], path = claspPath()): Promise<ClaspAnswer> {
  // The file in this folder counts, whatever a person has set for their own use.
  const { clasp_config_project: _, clasp_config_ignore: __, ...env } = process.env;
  const child = spawn(process.execPath, [path, ...args, '--json'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const said = jsonIn(output);
  if (code === 0 && said !== undefined) return { ok: true, said };
  return { ok: false, words: errors.trim() || output.trim() };
}

/**
 * The same, where an answer is needed.
 * @returns what clasp says in JSON
 * @throws Error with clasp's own words where it failed or said nothing
 */
export async function clasp(folder: string, args: readonly string[]): Promise<unknown> {
  const answer = await runClasp(folder, args);
  if (answer.ok) return answer.said;
  throw new Error(answer.words || `clasp ${args[0]} ended without an answer`);
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
