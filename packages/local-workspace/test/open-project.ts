// Opens a workspace over a project that a test writes down itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../src/workspace.ts';

export const NOW = '2026-12-01T16:45:00+07:00';

/** The web app of a manifest that lets everybody in. */
export const OPEN_WEB_APP = { webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } };

const VERSIONS = { Calendar: 'v3', Docs: 'v1', Drive: 'v3', Gmail: 'v1', Sheets: 'v4' };

/** @returns a manifest that enables these advanced services */
export function advanced(...names: (keyof typeof VERSIONS)[]) {
  const services = names.map((name) => ({ userSymbol: name, serviceId: name.toLowerCase(), version: VERSIONS[name] }));
  return { dependencies: { enabledAdvancedServices: services } };
}

interface Sources {
  /** Files by name; plain text is `Code.gs`. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly manifest?: object;
  readonly settings?: object;
}

/** @returns an empty folder, gone when the test is over */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @returns a folder with these files, gone when the test is over */
export function projectFolder({ files, manifest = {}, settings = {} }: Sources): string {
  const folder = newFolder();
  const base = { timeZone: 'Asia/Pontianak', runtimeVersion: 'V8' };
  const team = { title: 'Book', owner: 'owner@office.example', domain: 'office.example', locale: 'id_ID' };
  const people = [
    { name: 'Owner', email: 'owner@office.example' },
    { name: 'Colleague', email: 'colleague@office.example' },
    { name: 'Outsider', email: 'outsider@mail.example' },
  ];
  const all: Record<string, string> = {
    'appsscript.json': JSON.stringify({ ...base, ...manifest }),
    'workspace.json': JSON.stringify({ ...team, people, ...settings }),
    ...(typeof files === 'string' ? { 'Code.gs': files } : files),
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

/** @returns a workspace over these files, its clock frozen at NOW */
export function openProject(
  files: Sources['files'],
  { manifest, settings, ...options }: Partial<Sources & WorkspaceOptions> = {},
): Workspace {
  const folder = projectFolder({ files, ...(manifest ? { manifest } : {}), ...(settings ? { settings } : {}) });
  return openWorkspace({ now: NOW, ...options, project: folder });
}

/** Runs the body of a function in a workspace of its own. @returns its value @throws what the script threw, as `Name: message` */
export function evaluate(body: string, options: Partial<Sources & WorkspaceOptions> = {}): unknown {
  return resultOf(openProject(`function main() { ${body} }`, options), 'main');
}

/** @returns the value of a function @throws its error as `Name: message` */
export function resultOf(workspace: Workspace, name: string, ...args: unknown[]): unknown {
  const { executions, value } = workspace.run(name, args);
  const error = executions[0]?.error;
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return value;
}

/** @returns an expression of a script: the words with which this code is refused */
export function refusal(code: string): string {
  return `(function () { try { ${code}; } catch (error) { return error.message; } })()`;
}

export type Cells = readonly (readonly unknown[])[];

/** Enters cells from A1 on and each formula in a row of its own from H1 on. @returns what each formula's cell shows */
export function shownBy(cells: Cells, formulas: readonly string[], locale = 'en_US'): unknown[] {
  const workspace = openProject('function main() {}', { settings: { locale } });
  workspace.sheets.edit('Sheet1', { range: 'A1', values: cells.map((row) => [...row]) });
  workspace.sheets.edit('Sheet1', { range: 'H1', values: formulas.map((each) => [each]) });
  return workspace.sheets
    .read('Sheet1', { display: true })
    .values.map((row) => row[7])
    .slice(0, formulas.length);
}
