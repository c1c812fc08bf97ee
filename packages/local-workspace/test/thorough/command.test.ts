// The command that starts any project, run as people type it.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newFolder, projectFolder } from '../open-project.ts';
import { patience } from '../patience.ts';

const command = join(import.meta.dirname, '../../bin/local-workspace.mjs');

test.each(['SIGINT', 'SIGTERM'] as const)('what --google keeps of a login is gone once %s ended it', async (signal) => {
  const folder = newFolder();
  const kept = () => readdirSync(folder).filter((name) => name.startsWith('local-google-'));
  const project = projectFolder({ files: 'function main() {}' });
  const env = { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [command, project, '--port', '0', '--google'], { env });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  await vi.waitUntil(() => said.includes('\nscript: ') || child.exitCode !== null, { timeout: patience(120) });
  expect(kept(), said).toHaveLength(1);
  child.kill(signal);
  await ended;
  expect(kept()).toEqual([]);
});
