// `npm run rehearsal`: deploy, doctor and backup against a Google of this machine, broken off at every request. A script of
// package.json that sets a variable itself does not run in the shell of Windows.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundle.ts';

const runner = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/rehearsal', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, runner, { stdio: 'inherit', env: { ...process.env, REHEARSAL: 'all' } });
process.exitCode = status ?? 1;
