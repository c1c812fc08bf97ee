// `npm test`: the static checks and the first tier of the tests at the same time, as either alone leaves cores idle.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';
import { carriedOut } from './carried-out.ts';

const checks = carriedOut('tsx build/check.ts');
// What follows `--` goes to the runner of the tests.
const runner = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--exclude=**/thorough/**',
  ...process.argv.slice(2),
];
const tests = spawn(process.execPath, runner, { stdio: 'inherit', env: { ...process.env, TIER: 'first' } });
const failed = await new Promise<boolean>((resolve, reject) => {
  tests.on('error', reject);
  tests.on('close', (code) => resolve(code !== 0));
});
const { code, output } = await checks;
process.stdout.write(output);
const seconds = cpuSeconds();
if (seconds !== null) console.log(`${seconds} CPU-seconds`);
if (failed || code !== 0) process.exitCode = 1;

/** What all that ran and ended has cost, which Linux alone tells; `null` elsewhere. */
function cpuSeconds(): number | null {
  const stat = '/proc/self/stat';
  if (!existsSync(stat)) return null;
  // Behind the name, which may hold blanks: the ticks of the children are the 14th and 15th of what follows, a hundred a second.
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Math.round((Number(fields[13]) + Number(fields[14])) / 100);
}
