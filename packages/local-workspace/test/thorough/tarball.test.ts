// The package as strangers have it: packed, laid into an empty folder, and used from there. What it needs is linked, not
// fetched, and only what it names: a dependency that it forgot is missing there too.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';

const home = join(import.meta.dirname, '../..');
const installed = join(home, '../../node_modules');
const NAME = 'local-workspace';

let folder: string;
const sizes = { core: 0 };

beforeAll(() => {
  folder = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'stranger-'));
  sizes.core = unpack(NAME, home);
  const place = join(folder, 'node_modules', NAME);
  for (const name of [...needsOf(place), 'typescript', 'vitest', '@types/node']) install(name);
  write('package.json', '{ "type": "module" }');
  cpSync(join(place, 'examples'), join(folder, 'examples'), { recursive: true });
});

/** Packs a folder and lays what is packed into the stranger's. @returns how large it is there */
function unpack(name: string, source: string): number {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: source,
    encoding: 'utf8',
  });
  const [{ filename, unpackedSize }] = JSON.parse(packed.slice(packed.lastIndexOf('[\n  {'))) as [Packed];
  const place = join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', place, '--strip-components=1']);
  return unpackedSize;
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
}

/** @returns the packages that a package names as its dependencies */
function needsOf(place: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}

function install(name: string): void {
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(installed, name), link);
}

/** @returns all packages that a plain installation brings, dependencies of dependencies among them */
function everythingFor(place: string, found = new Set<string>()): Set<string> {
  for (const name of needsOf(place)) {
    const inner = join(place, 'node_modules', name);
    const lies = existsSync(inner) ? inner : join(installed, name);
    if (!found.has(lies)) everythingFor(lies, found.add(lies));
  }
  return found;
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function run(command: string, args: readonly string[], cwd = folder): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, command), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

const tests = (place: string) =>
  run('node_modules/vitest/vitest.mjs', ['run', `--testTimeout=${patience(120)}`], join(folder, place));

const readme = () => readFileSync(join(folder, 'node_modules', NAME, 'README.md'), 'utf8');

/** @returns how the README plans faults */
function faultsOfReadme(): string {
  return /^```ts\n(workspace\.faults[\s\S]*?)^```$/m.exec(readme())?.[1] ?? '';
}

/** @returns the blocks of code in the README that stand below a file's name */
function filesOfReadme(): Map<string, string> {
  return new Map(
    [...readme().matchAll(/^\*\*([\w.]+)\*\*\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [
      name,
      code,
    ]),
  );
}

it('is half as large without the pages, which stand in a package of their own, and without the probe', () => {
  expect(sizes.core).toBeLessThan(1_800_000);
  const files = readdirSync(join(folder, 'node_modules', NAME), { recursive: true, encoding: 'utf8' });
  expect(files.filter((each) => /probe|(^|\/)pages\/|\.css$/.test(each))).toEqual([]);
});

it('brings at most forty packages', () => {
  const names = everythingFor(join(folder, 'node_modules', NAME));
  expect(names.size).toBeGreaterThan(needsOf(join(folder, 'node_modules', NAME)).length);
  expect(names.size).toBeLessThanOrEqual(40);
});

it('says which library to install where a file is to be made, and goes on', () => {
  write(
    'files/Code.gs',
    'function main() { try { Utilities.newBlob("<p>a</p>", "text/html", "a.html").getAs("application/pdf"); } catch (error) { return error.message; } }',
  );
  write(
    'files.mjs',
    `import { openWorkspace } from '${NAME}';
import { serve } from '${NAME}/server';
const workspace = openWorkspace({ project: 'files' });
console.log(workspace.run('main').value);
const { url, close } = await serve(workspace);
const book = '/download/' + workspace.container() + '.xlsx';
const uploaded = await fetch(url + '/api/spreadsheets', { method: 'POST', body: 'x', headers: { origin: url } });
const answers = [await fetch(url + book), uploaded, await fetch(url + '/'), await fetch(url + '/assets/sheet.js')];
for (const answer of answers) console.log(answer.status, await answer.text());
await close();
`,
  );
  const { output } = run('files.mjs', []);
  const [printed, downloaded, uploaded, ...pages] = output.trim().split('\n');
  expect(printed).toBe('A PDF takes pdfkit, which is not installed: npm install --save-dev pdfkit');
  expect(downloaded).toMatch(/^501 An Excel file takes exceljs, .*npm install --save-dev exceljs$/);
  expect(uploaded).toMatch(/^501 .*An Excel file takes exceljs/);
  const words =
    '501 A page in the browser takes local-workspace-pages, which is not installed: npm install --save-dev local-workspace-pages';
  expect(pages).toEqual([words, words]);
});

it('is imported by plain Node, serves its pages, makes a file where its library is, and opens Google’s addresses', () => {
  install('exceljs');
  install('pdfkit');
  expect(unpack('local-workspace-pages', join(home, 'dist/pages'))).toBeGreaterThan(100_000);
  write(
    'project/Code.gs',
    'function onRequest() {} function main() { SpreadsheetApp.getActive().getSheets()[0].appendRow(["a"]); return SpreadsheetApp.getActive().getAs("application/pdf").getBytes().length > 100; }',
  );
  write(
    'use.mjs',
    `import { openWorkspace } from '${NAME}';
import { serve } from '${NAME}/server';
import { openGoogle } from '${NAME}/google-apis';
const workspace = openWorkspace({ project: 'project' });
console.log('value', workspace.run('main').value);
${faultsOfReadme()}console.log('faults', workspace.faults.pending().length);
const { url, close } = await serve(workspace);
for (const path of ['/', '/assets/sheet.js', '/assets/sheet.css', '/assets/google-script-run.js', '/download/' + workspace.container() + '.xlsx']) {
  const response = await fetch(url + path);
  console.log(response.status, (await response.arrayBuffer()).byteLength > 100);
}
await close();
await (await openGoogle({ folder: 'google' })).close();
console.log('end');
`,
  );
  expect(run('use.mjs', [])).toEqual({ status: 0, output: `value true\nfaults 3\n${'200 true\n'.repeat(5)}end\n` });
});

it('has a command that runs without the sources', () => {
  const command = join('node_modules', NAME, 'bin/local-workspace.mjs');
  expect(run(command, ['--help'])).toMatchObject({
    status: 0,
    output: expect.stringContaining('local-workspace [FOLDER]'),
  });
  expect(run(command, ['--version'])).toEqual({ status: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(run(command, ['--prot', '3'])).toEqual({
    status: 1,
    output: expect.stringMatching(/^Unknown option '--prot'\nlocal-workspace \[FOLDER\]/),
  });
  expect(run(command, ['nowhere'])).toMatchObject({
    status: 1,
    output: expect.stringMatching(/^There is no folder .*nowhere\n$/),
  });
  write('broken/Code.gs', 'function ok() {}\nfunction broken( {');
  expect(run(command, ['broken', '--port', '0'])).toEqual({
    status: 1,
    output: expect.stringMatching(/^The project cannot be opened\. Code\.gs:2: .+\n$/),
  });
  expect(run(command, ['project', '--port', '99999']).output).toContain('write a number from 0 to 65535');
});

it('has types without a mistake for a strict consumer, whose examples are typed too', () => {
  write(
    'use.ts',
    `import { type Mail, openWorkspace, type Workspace, type WorkspaceOptions } from '${NAME}';
import { type Served, serve } from '${NAME}/server';
import { openGoogle } from '${NAME}/google-apis';
const options: WorkspaceOptions = { project: 'project', now: '2026-12-01T09:00:00Z' };
const workspace: Workspace = openWorkspace(options);
${faultsOfReadme()}export const [first]: readonly Pick<Mail, 'subject'>[] = workspace.mails.list();
export const served: Promise<Served> = serve(workspace);
export const google: typeof openGoogle = openGoogle;
`,
  );
  const strict = ['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes', 'verbatimModuleSyntax', 'noEmit'];
  const compilerOptions = {
    ...Object.fromEntries(strict.map((name) => [name, true])),
    ...{ skipLibCheck: false, module: 'nodenext', target: 'es2022', lib: ['ES2023'], types: ['node'] },
  };
  // The types of everything that is installed: no package may bring some that those of browsers contradict.
  const consumers = [compilerOptions, { ...compilerOptions, types: ['*'], lib: ['ES2023', 'DOM'] }];
  for (const options of consumers) {
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['use.ts', 'examples'] }));
    expect(run('node_modules/typescript/bin/tsc', ['-p', '.'])).toEqual({ status: 0, output: '' });
  }
});

describe('the first five minutes of the README', () => {
  const start = (mend = (code: string) => code) => {
    for (const [name, code] of filesOfReadme()) write(`first/${name}`, name === 'Code.gs' ? mend(code) : code);
    return tests('first');
  };

  it('fail as they say', () => {
    expect([...filesOfReadme().keys()]).toEqual(['Code.gs', 'workspace.json', 'requests.test.ts']);
    const { status, output } = start();
    expect(status).toBe(1);
    expect(output).toContain('Requests so far: 2');
  });

  it('pass as they say', () => {
    const [, mended = ''] = /With `(.+?)` it passes/.exec(readme()) ?? [];
    const { status, output } = start((code) => code.replace(mended.replace(/ - 1$/, ''), mended));
    expect([status, output]).toEqual([0, expect.stringContaining('1 passed')]);
  });
});

it('runs the tests of its examples', () => {
  const { status, output } = tests('examples');
  expect([status, output]).toEqual([0, expect.stringContaining('8 passed')]);
});

it('carries its licence, those of what its pages bring along, the facts that it cites, and no path of a machine', () => {
  const place = join(folder, 'node_modules', NAME);
  for (const file of [
    'LICENSE',
    '../local-workspace-pages/LICENSES.txt',
    'dist/facts/03-sheets.md',
    'dist/workspace.d.ts',
  ]) {
    expect(readFileSync(join(place, file), 'utf8').length, file).toBeGreaterThan(500);
  }
  const found = spawnSync('grep', ['-rlF', join(home, '..'), place], { encoding: 'utf8' });
  expect(found.stdout).toBe('');
  expect(JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))).not.toHaveProperty('private');
});
