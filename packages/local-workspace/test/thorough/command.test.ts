// The command that starts any project, run as people type it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../open-project.ts';
import { patience } from '../patience.ts';

describe('the command', () => {
  const command = join(import.meta.dirname, '../../bin/local-workspace.mjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', timeout: patience(120) });

  test('says what is wrong with a project, with file and line, and ends', () => {
    const project = projectFolder({ files: { 'Code.gs': 'function ok() {}\nfunction broken( {' } });
    const { status, stderr } = run(project, '--port', '0');
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('Code.gs:2: Unexpected end of input');
  });

  test('says which ports there are', () =>
    expect(run('.', '--port', '99999').stderr).toContain('write a number from 0 to 65535'));

  test('tells how it is used', () => expect(run('--help').stdout).toContain('local-workspace [FOLDER]'));
});
