// Clasp for deploy, doctor and backup: this project's own, and what it says of a push in words of the desk.
import { createRequire } from 'node:module';
import { runClasp } from '../../packages/local-workspace/src/probe/clasp.ts';
import { Problem } from './problem.ts';

const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

/**
 * Runs a command of clasp in a folder.
 * @param args the command and what follows it; `--json` is added
 * @returns what clasp says in JSON
 * @throws Error with clasp's own words where it failed or said nothing
 */
export async function clasp(folder: string, args: readonly string[]): Promise<unknown> {
  const answer = await runClasp(folder, args, CLASP);
  if (answer.ok) return answer.said;
  throw new Error(answer.words || `clasp ${args[0]} berhenti tanpa jawaban`);
}

/** @returns clasp's words on a push where a file cannot be read by Google, with file and line */
export function syntaxProblem(error: unknown): Problem | undefined {
  const found = /^(.+) - "(.+):(\d+)"/m.exec(error instanceof Error ? error.message : '');
  if (!found) return undefined;
  const [, words, file, line] = found;
  return new Problem(`Google menolak kode: ${file}, baris ${line}: ${words}. Aplikasi yang berjalan tidak berubah.`);
}
