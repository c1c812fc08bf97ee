// The script's time zone under the pools of vitest: threads cannot have one of their own, and are told so.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patience } from '../patience.ts';

const VITEST = join(import.meta.dirname, '../../../../node_modules/vitest/vitest.mjs');

/** @returns what vitest prints of the files beside this one */
function run(pool: string, zone: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [VITEST, 'run', `--pool=${pool}`], {
    cwd: join(import.meta.dirname, 'pools'),
    env: { ...process.env, TZ: zone, NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: patience(120),
  });
  return stdout + stderr;
}

test.each([
  ['forks', 'America/Caracas', /1 passed/],
  ['threads', 'Asia/Pontianak', /1 passed/],
  [
    'threads',
    'America/Caracas',
    /ProjectError: The scripts' time zone is Asia\/Pontianak, this worker thread's is America\/Caracas, and no thread can change it\. Run vitest with pool: 'forks'/,
  ],
])('under %s of a process in %s', (pool, zone, told) => {
  expect(run(pool, zone)).toMatch(told);
});
