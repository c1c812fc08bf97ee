// The copy of the repository in which mutants are tried: the tracked files, with a switch for each mutant that was drawn.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Mutant, withSwitches } from './numbered.ts';

/** The paths of all tracked files that are there, sorted. */
export function trackedFiles(root: string): string[] {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const gone = new Set(execFileSync('git', ['-C', root, 'ls-files', '-z', '--deleted'], options).split('\0'));
  const tracked = execFileSync('git', ['-C', root, 'ls-files', '-z'], options).split('\0');
  return tracked.filter((path) => path !== '' && !gone.has(path)).sort();
}

/** What neither the mutants nor the tests that judge them hang on. */
const WITHOUT_MEANING = /^(?:docs|build\/mutants)\/|^build\/mutation-sample\.ts$|^[^/]+\.md$/;

/** Names what is tried: another product, or other tests, are another trial. */
export function contentOf(root: string): string {
  const hash = createHash('sha256');
  for (const path of trackedFiles(root).filter((each) => !WITHOUT_MEANING.test(each)))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Makes the copy anew.
 * @param folder of the copy; what it holds is lost
 */
export async function copyWithSwitches(root: string, folder: string, drawn: readonly Mutant[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const path of trackedFiles(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const file of new Set(drawn.map((each) => each.file))) {
    const there = drawn.filter((each) => each.file === file);
    writeFileSync(join(folder, file), await withSwitches(root, file, there));
  }
}
