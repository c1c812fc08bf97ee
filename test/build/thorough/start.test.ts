// `npm start` as people type it: ready in seconds, samples on the desk, clear words when something is in the way.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { patience } from '../../../packages/local-workspace/test/patience.ts';

const OFFICE = join(root, 'packages/local-workspace/test/projects/pendaftaran-kegiatan');
const THIS_FILE = fileURLToPath(import.meta.url);

/** @returns a folder that holds these files */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pontive-folder-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

interface Started {
  /** What it has said by now. */
  readonly output: string;
  readonly url: string;
  readonly code: number | null;
  readonly child: ChildProcess;
}

/** Starts it, and waits for its address or its end. */
function start(...options: string[]): Promise<Started> {
  // The process itself: behind the command tsx a second one would outlive what is killed here.
  return run(['--import', 'tsx', 'build/start.ts', ...options]);
}

function run(words: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, words, { cwd: root });
  started.push(child);
  let output = '';
  const told = (url: string, code: number | null): Started => ({
    get output() {
      return output;
    },
    url,
    code,
    child,
  });
  return new Promise((resolve) => {
    const look = (chunk: unknown) => {
      output += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url && output.includes('ready in')) resolve(told(url, null));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('close', (code) => resolve(told('', code)));
  });
}

/** Waits until it says something. */
async function says(process: Started, words: string): Promise<void> {
  await vi.waitUntil(() => process.output.includes(words), { timeout: patience(120) });
}

async function rows(url: string, tab = 'Permohonan'): Promise<unknown[][]> {
  const response = await fetch(`${url}/api/sheets/${tab}`);
  return ((await response.json()) as { values: unknown[][] }).values;
}

describe('npm start', () => {
  it('opens a desk in its second year, freezes the clock, prints its times and who does what next; --data keeps the desk between starts', async () => {
    const data = mkdtempSync(join(tmpdir(), 'pontive-data-'));
    const first = await start('--port', '0', '--data', data);
    const { url, child } = first;
    expect(first.output).toMatch(/built in \d+\.\d s, ready in \d+\.\d s/);
    await says(first, 'Budi Santoso, Kabid: Baris permohonan Anda, kolom Tindakan');
    const desk = await rows(url);
    expect(desk).toHaveLength(23);
    expect(await rows(url, 'Arsip 2025')).toHaveLength(10);
    const clock = await (await fetch(`${url}/api/clock`)).json();
    expect(clock).toMatchObject({ frozen: true });
    expect(Date.parse((clock as { now: string }).now)).toBe(Date.parse('2026-12-02T08:40:00+07:00'));
    // A letter that lies with the Kabid.
    const waiting = desk.findIndex((row) => row[6] === 'Diajukan' && String(row[7]).startsWith('Kabid'));
    const page = await (await fetch(url)).text();
    expect(page).toContain('Agenda Pontive Center');
    await fetch(`${url}/api/sheets/Permohonan/edits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ range: `J${waiting + 1}`, value: 'Disposisikan ke Kasi', as: 'kabid@diskominfo.example' }),
    });
    child.kill('SIGKILL');
    const again = await start('--port', '0', '--data', data);
    const values = await rows(again.url);
    expect(values).toHaveLength(23);
    expect(values[waiting]?.[6]).toBe('Didisposisikan');
    expect(await rows(again.url, 'Arsip 2025')).toHaveLength(10);
  });

  it('--empty gives an installed desk without requests, at the real time', async () => {
    const { url } = await start('--port', '0', '--empty');
    expect(await rows(url)).toHaveLength(1);
    expect(await (await fetch(`${url}/api/clock`)).json()).toMatchObject({ frozen: false });
  });

  it('--project runs another Apps Script project', async () => {
    const { url } = await start('--port', '0', '--project', OFFICE);
    const page = await (await fetch(url)).text();
    expect(page).not.toContain('Agenda Pontive Center');
  });

  it('--google prints what leads clasp to the running workspace', async () => {
    const google = await start('--port', '0', '--project', OFFICE, '--google');
    await says(google, '\nscript: ');
    const { url } = google;
    const said = Object.fromEntries(
      [...google.output.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]),
    );
    const { owner } = (await (await fetch(`${url}/api/workspace`)).json()) as { owner: string };
    const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const env = { ...process.env, NODE_OPTIONS: '', ...said };
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-authorized-user', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ loggedIn: true, email: owner });
  });
});

describe('npm start, built beforehand as reading its sources takes longer than to refuse', () => {
  const folder = join(root, `node_modules/.start-${process.pid}`);

  beforeAll(() =>
    build({
      // bundle.ts for itself, since as part of start.mjs it would take itself for the command.
      entryPoints: ['build/start.ts', 'build/bundle.ts'].map((each) => join(root, each)),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    }),
  );

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['a port that is none', ['--port', 'delapan'], '--port delapan: write a number from 0 to 65535'],
    ['a folder that is not there', ['--project', '/nowhere'], 'There is no folder /nowhere'],
    ['a folder without scripts', ['--project', folderOf({})], 'No .js or .gs file in '],
    [
      'a syntax error',
      ['--project', folderOf({ 'Code.gs': '\nfunction a( {' })],
      'The project cannot be opened. Code.gs:2: ',
    ],
    ['a data folder that is a file', ['--project', OFFICE, '--data', THIS_FILE], 'cannot be written to'],
    [
      'a data folder where none can be made',
      ['--project', OFFICE, '--data', '/proc/data/desk'],
      'cannot be written to',
    ],
    ['a data folder within a file', ['--project', OFFICE, '--data', join(THIS_FILE, 'data')], 'cannot be written to'],
    ['an option that is none', ['--kosong'], '--kosong'],
  ])('says what is wrong with %s and ends', async (_, options, words) => {
    const { output, code } = await run([join(folder, 'start.mjs'), '--port', '0', ...options]);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('npm start, where something is in the way', () => {
  it('moves damaged data aside, says where, and starts anew', async () => {
    const data = folderOf({ 'index.json': '{"format":' });
    const fresh = await start('--port', '0', '--project', OFFICE, '--data', data);
    await says(fresh, 'was moved to ');
    const { output, url } = fresh;
    const aside = /was moved to (\S+), and/.exec(output)?.[1] ?? '';
    expect(readFileSync(join(aside, 'index.json'), 'utf8')).toBe('{"format":');
    expect(await (await fetch(`${url}/api/forms`)).json()).toHaveLength(1);
  });

  it('says that the port is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const { output, code } = await start('--port', String(port));
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(String(port));
    expect(output).not.toMatch(/\n\s+at /);
  });
});
