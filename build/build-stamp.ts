// Names a build by its sources, never by the clock: the same sources give the same bundle to the byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../src/domain/office/build.ts';

/** What a bundle is made of; a commit of anything else makes no new build. */
const SOURCES = [
  'src',
  'data/holidays-id.json',
  'appsscript.json',
  'package.json',
  'package-lock.json',
  'build/bundle.ts',
];
const ID_LENGTH = 10;

/**
 * The build of a folder: of its last commit where it is a repository and nothing of the sources was changed since;
 * otherwise what the sources hold is hashed.
 * @param root the folder with `package.json` and `src`
 */
export function buildOf(root: string): Build {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = lastCommit(root);
  if (commit?.isClean) return { version, id: commit.id, at: commit.at };
  const content = contentHash(root);
  return commit ? { version, id: `${commit.id}+${content}`, at: commit.at } : { version, id: content, at: '' };
}

function lastCommit(root: string): { readonly id: string; readonly at: string; readonly isClean: boolean } | null {
  try {
    // A folder that only lies inside somebody else's repository has no commits of its own.
    if (realpathSync(git(root, 'rev-parse', '--show-toplevel')) !== realpathSync(root)) return null;
    const [hash = '', at = ''] = git(root, 'log', '-1', '--format=%H %cI', '--', ...SOURCES).split(' ');
    const isClean = git(root, 'status', '--porcelain', '--', ...SOURCES) === '';
    return hash === '' ? null : { id: hash.slice(0, ID_LENGTH), at, isClean };
  } catch {
    // There is no git, or no repository.
    return null;
  }
}

function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', ['-C', folder, ...parameters], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .replace(/\r/g, '')
    .trim();
}

function contentHash(root: string): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((each) => filesUnder(root, each))) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n');
  }
  return hash.digest('hex').slice(0, ID_LENGTH);
}

/** The files of a folder, or the file itself, relative to the root and in the same order everywhere. */
function filesUnder(root: string, path: string): string[] {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
