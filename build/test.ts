// `npm test`: the static checks and the first tier of the tests at the same time, as either alone leaves cores idle.
import { spawn } from 'node:child_process';
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
const tests = spawn(process.execPath, runner, { stdio: 'inherit' });
const failed = await new Promise<boolean>((resolve, reject) => {
  tests.on('error', reject);
  tests.on('close', (code) => resolve(code !== 0));
});
const { code, output } = await checks;
process.stdout.write(output);
if (failed || code !== 0) process.exitCode = 1;
