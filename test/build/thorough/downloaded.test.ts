// Whoever downloads an archive of the project has a folder without a repository, and perhaps no git at all: what is built
// there says so, and the tests of the build pass.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';

/** What no archive of the project holds. */
const NOT_DOWNLOADED = ['.git', '.local', 'backup', 'coverage', 'dist', 'node_modules'].map((name) => join(root, name));

/** @returns the folder that a downloaded archive leaves, with its modules installed */
function downloaded(): string {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'downloaded-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !NOT_DOWNLOADED.includes(path) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

it('the tests of the build pass in a folder without a repository, on a machine without git', async () => {
  const folder = downloaded();
  const programs = join(folder, '.local/bin');
  mkdirSync(programs, { recursive: true });
  symlinkSync(process.execPath, join(programs, 'node'));
  const report = join(folder, '.local/report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const words = ['run', '--exclude=**/thorough/**', '--reporter=json', `--outputFile=${report}`, 'test/build'];
  const env = { ...process.env, PATH: programs };
  // It ends with an error where a test fails; the report tells which.
  await promisify(execFile)(process.execPath, [vitest, ...words], { cwd: folder, env }).catch(() => null);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: readonly Result[] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(tests.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(tests.map(({ fullName }) => fullName)).toContainEqual(expect.stringMatching(/^the scripts begin with one/));
  expect(readFileSync(join(folder, 'dist/Code.js'), 'utf8')).toMatch(/^\S+ .*, build [0-9a-f]{10} of sources without/);
});

interface Result {
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}
