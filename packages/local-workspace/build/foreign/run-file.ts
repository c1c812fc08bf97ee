// Runs one file of a foreign suite in a workspace: bundled with what it imports, on the things that its author would have.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Workspace } from '../../src/facade.ts';
import { openWorkspace } from '../../src/workspace.ts';
import { numbered } from './numbered.ts';

export interface Section {
  readonly name: string;
  readonly lines: readonly number[];
  readonly results: readonly {
    readonly failed: boolean;
    /** Absent where a helper of the suite asserts. */
    readonly line?: number;
    readonly description: string;
    readonly expect: string;
    readonly actual: string;
  }[];
  readonly skipped: boolean;
  /** Why it was left early. */
  readonly error?: string;
}

export interface FileRun {
  readonly sections: readonly Section[];
  /** Assertions in sections that were never begun. */
  readonly notBegun: number;
  readonly error?: string;
}

const services = 'Docs:v1 Sheets:v4 Drive:v3 Calendar:v3 Gmail:v1 Slides:v1 Forms:v1 People:v1 Tasks:v1'.split(' ');
const names = ['TEST_AIRPORTS_ID', 'TEST_SHEET_ID', 'TEST_BORDERS_ID', 'TEST_FOLDER_ID'];

/** @param path a file that exports one function, beside `testinit.js` with the `initTests` that gives it its unit */
export async function runFile(path: string): Promise<FileRun> {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  try {
    const source = readFileSync(path, 'utf8');
    const { sections } = numbered(source);
    writeProject(folder, await bundled(path));
    const { done, error } = carriedOut(() => prepared(folder, source), sections.length);
    const notBegun = sections.slice(done.length).flat().length;
    return { sections: done, notBegun, ...(error !== undefined && { error }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Its sections in one execution; where that takes longer than Google allows, once more, each in one of its own. */
function carriedOut(open: () => Workspace, count: number): { done: readonly Section[]; error?: string } {
  const ask = (workspace: Workspace, from: number, to: number) => {
    const { value, executions } = workspace.run('main', [from, to]);
    const told = value === undefined ? { sections: [] } : JSON.parse(String(value));
    return { done: told.sections as Section[], error: executions[0]?.error?.message ?? told.error };
  };
  const whole = ask(open(), 0, Number.MAX_SAFE_INTEGER);
  if (!whole.error?.includes('Exceeded maximum execution time')) return whole;
  const workspace = open();
  const each = Array.from({ length: count }, (_, place) => ask(workspace, place, place + 1));
  const nothing = { name: '', lines: [], results: [], skipped: false };
  return { done: each.map(({ done: [section], error }) => section ?? { ...nothing, error: error ?? 'not begun' }) };
}

/** @returns a workspace that holds what the file names of its author's things */
function prepared(folder: string, source: string): Workspace {
  const workspace = openWorkspace({ project: folder, now: '2026-12-01T10:00:00Z' });
  workspace.network.answer('https://picsum.photos/200', { text: 'a picture' });
  const named = names.filter((name) => source.includes(name));
  const steps = Number(workspace.run('stepsFor', [named]).value);
  for (let step = 0; step < steps; step++) {
    const [execution] = workspace.run('take', [named, step]).executions;
    if (execution?.error) throw new Error(`the ground could not be made: ${execution.error.message}`);
  }
  return workspace;
}

function writeProject(folder: string, code: string): void {
  const addresses = ['bruce', 'viewer', 'editor', 'viewer2', 'editor2'].map((name) => `${name}@mcpher.com`);
  const people = addresses.map((email, place) => ({ name: place === 0 ? 'Bruce Mcpherson' : email, email }));
  const enabledAdvancedServices = services.map((each) => {
    const [userSymbol = '', version] = each.split(':');
    return { userSymbol, serviceId: userSymbol.toLowerCase(), version };
  });
  const files = {
    'Ground.js': readFileSync(join(import.meta.dirname, 'ground.js'), 'utf8'),
    'Record.js': readFileSync(join(import.meta.dirname, 'record.js'), 'utf8'),
    'Suite.js': `${code}\nfunction main(from, to) { return runSuite(from, to); }\n`,
    'appsscript.json': JSON.stringify({ timeZone: 'Europe/London', dependencies: { enabledAdvancedServices } }),
    'workspace.json': JSON.stringify({
      ...{ title: 'Book', owner: addresses[0], domain: 'mcpher.com', locale: 'en_GB', people },
      readings: { newForms: 'published' },
    }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** What the file imports comes along, but not its author's emulator, nor what reads the sources of a test for its report. */
async function bundled(path: string): Promise<string> {
  const entry = `import * as suite from ${JSON.stringify(path)};
import { initTests } from './testinit.js';
globalThis.runSuite = (from, to) =>
  carryOut(Object.values(suite).find((each) => typeof each === 'function'), initTests(), from, to);`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: dirname(path), loader: 'js' },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'silent' },
    plugins: [
      {
        name: 'suite',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@mcpher\/gas-fakes|\/codelocator\.mjs$/ }, ({ path: left }) => ({
            path: left,
            namespace: 'left-out',
          }));
          onLoad({ filter: /./, namespace: 'left-out' }, () => ({
            contents: "export const CodeLocator = { isGas: false, getCode: () => ({ formatted: '' }) };",
          }));
          onLoad({ filter: /./ }, (file) =>
            file.path === path ? { contents: numbered(readFileSync(path, 'utf8')).code } : undefined,
          );
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
