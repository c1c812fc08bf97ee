// `kill -9` while a workspace is being saved: a real process dies at every step of a save, and at odd moments, and the folder is opened again.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openWorkspace } from '../../src/workspace.ts';
import { newFolder } from '../open-project.ts';

let saver: string;
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'killed-'));
  saver = join(import.meta.dirname, `../../../../node_modules/.saver-${process.pid}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL('../saving-process.ts', import.meta.url))],
    outfile: saver,
    bundle: true,
    external: ['esbuild'],
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  writeFileSync(join(project, 'Code.gs'), 'function main() {}');
});

afterAll(() => rmSync(saver, { force: true }));

/** What the saving process changes in every round, in three documents: they must always tell of one and the same round. */
function rounds(data: string): readonly unknown[] {
  const workspace = openWorkspace({ project, data });
  const cells = workspace.sheets.list().map(({ name }) => workspace.sheets.read(name).values[0]?.[0] ?? 0);
  const events = workspace.calendars.list().flatMap(({ id }) => workspace.calendars.events(id));
  return [...cells, events.length];
}

function savedRounds(data: string): number {
  const path = join(data, 'progress.txt');
  return existsSync(path) ? Number(readFileSync(path, 'utf8').trim().split('\n').length) : 0;
}

/** Steps of the second save of the process: three documents and the index, each also cut in the middle, the rename, the sweep. */
const steps = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8];

test.each(steps)('a process killed at step %d of a save leaves the last saved state or the new one, whole', (step) => {
  const data = newFolder();
  const { signal } = spawnSync(process.execPath, [saver, project, data, String(step)], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
  const [cell, events] = rounds(data);
  expect(cell).toBe(events);
  expect([1, 2]).toContain(cell);
  expect(readdirSync(data).some((each) => each.startsWith('damaged-'))).toBe(false);
});

test('a process killed at any moment, again and again, never loses what it had saved', async () => {
  const data = newFolder();
  for (let death = 0; death < 6; death++) {
    const child = spawn(process.execPath, [saver, project, data, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    // It saves as fast as it can; each time it is killed after another number of its signs of life, in the middle of the next.
    for (let signs = 0; signs <= 3 * death; signs++) await new Promise((resolve) => child.stdout.once('data', resolve));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const [cell, events] = rounds(data);
    expect(cell).toBe(events);
    expect(cell).toBeGreaterThanOrEqual(savedRounds(data));
    expect(cell).toBeLessThanOrEqual(savedRounds(data) + 1);
    writeFileSync(join(data, 'progress.txt'), `${'x\n'.repeat(Number(cell))}`);
  }
});

test.each([
  ['a damaged document', (data: string) => writeFileSync(join(data, documentOf(data)), '{ half')],
  ['a document that is gone', (data: string) => rmSync(join(data, documentOf(data)))],
  ['an index of another format', (data: string) => writeFileSync(join(data, 'index.json'), '{"format":0,"files":{}}')],
])('%s is put aside whole, and said', (_what, damage) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const data = newFolder();
  const first = openWorkspace({ project, data });
  first.sheets.edit('Sheet1', { range: 'A1', value: 1 });
  first.save();
  const before = readdirSync(data).length;
  damage(data);
  const second = openWorkspace({ project, data });
  expect(second.sheets.read('Sheet1').values).toEqual([]);
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^What was kept of the workspace cannot be read \(.+\)\. All of it was moved to .+damaged-/,
  );
  const [aside = ''] = readdirSync(data).filter((each) => each.startsWith('damaged-'));
  expect(readdirSync(join(data, aside)).length).toBeGreaterThanOrEqual(before - 1);
  second.sheets.edit('Sheet1', { range: 'A1', value: 2 });
  second.save();
  expect(openWorkspace({ project, data }).sheets.read('Sheet1').values).toEqual([[2]]);
});

function documentOf(data: string): string {
  return readdirSync(data).find((each) => each.startsWith('spreadsheet-')) ?? '';
}
