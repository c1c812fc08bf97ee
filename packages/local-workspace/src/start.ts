// Starts a workspace for people: opens the project, makes it ready where it is new, and serves it to the browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder } from './engine/store/persistence.ts';
import type { ExecutionRecord, Workspace } from './facade.ts';
import { tourOf } from './people/tour.ts';
import { wordsOfMissing } from './project/words-of-missing.ts';
import { refuseTakenPort, serve } from './server/serve.ts';
import { openWorkspace, ProjectError } from './workspace.ts';

export interface StartOptions {
  /** Folder of the Apps Script project. */
  readonly project: string;
  /** On 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Keeps the documents there between starts; absent: in memory. */
  readonly data?: string;
  /** Makes a new workspace ready, also after it was started over; absent: what workspace.json says under `setup`. */
  readonly prepare?: (workspace: Workspace) => ExecutionRecord[];
}

export interface Started {
  readonly workspace: Workspace;
  readonly url: string;
}

/**
 * Opens and serves a workspace. What the scripts name that is not emulated, and what fails while it is made ready, is printed,
 * and does not hinder the start.
 * @throws Error where the port is taken, the folder is in use, or the project cannot be read
 */
export async function startWorkspace({ project, port, data, prepare = setUp }: StartOptions): Promise<Started> {
  await refuseTakenPort(port);
  if (data !== undefined) claimFolder(data);
  const workspace = openWorkspace({ project, ...(data !== undefined && { data }) });
  for (const each of workspace.project.missing) console.warn(`Warning: ${wordsOfMissing(each)}`);
  const makeReady = () => {
    const executions = prepare(workspace);
    for (const { function: name, error } of executions) if (error) console.error(`${name}: ${error.message}`);
    workspace.save();
    return executions;
  };
  if (workspace.fresh) makeReady();
  const restart = () => {
    workspace.reset();
    return { executions: makeReady() };
  };
  const { url } = await serve(workspace, { port, restart });
  return { workspace, url };
}

/**
 * Opens Google's own addresses beside a workspace, and prints how clasp and other tools of this machine meet it there. What
 * they push runs in the workspace from then on.
 * @throws Error for a script without a document
 */
export async function printGoogle(workspace: Workspace): Promise<void> {
  const { owner, title } = workspace.settings;
  const { openGoogle } = await import('./google-apis/open-google.ts');
  const { readFiles } = await import('./google-apis/script-project.ts');
  const { google, environmentOf } = await openGoogle({ folder: folderOfThisProcess() });
  const account = google.accounts.of(owner);
  account.apiEnabled = true;
  const { id } = google.adopt(workspace, readFiles(workspace.project.root), { madeByClient: true });
  const { scriptId } = google.createScript(title, id, account);
  console.log(`\nGoogle on this machine, signed in as ${owner}; run in another terminal:`);
  for (const [name, value] of Object.entries(environmentOf(owner)))
    console.log(`${process.platform === 'win32' ? 'set' : 'export'} ${name}=${value}`);
  console.log(`script: ${scriptId}`);
}

/** @returns a folder that is gone when this process ends, by Ctrl+C, too */
function folderOfThisProcess(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-google-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // A signal that nobody listens to ends a process without its exit; 128 and its number is what shells are told of it.
  process.once('SIGINT', () => process.exit(128 + 2));
  process.once('SIGTERM', () => process.exit(128 + 15));
  return folder;
}

function setUp(workspace: Workspace): ExecutionRecord[] {
  return [...workspace.setup().executions];
}

/** What a project has to offer; each can be run through the API. */
export function printProject({ project, settings, forms }: Workspace): void {
  console.log(`scripts: ${project.scripts.join(', ')}`);
  console.log(`functions: ${project.functions.join(', ') || 'none'}`);
  console.log(
    `bound to: ${settings.container === 'none' ? 'nothing' : `a ${settings.container}`} ("container" in workspace.json)`,
  );
  for (const { title, id } of forms.list()) console.log(`form: ${title} (/api/forms/${id})`);
  console.log('API: /api');
}

/** The steps of the tour of workspace.json, as the start page shows them. */
export function printTour(workspace: Workspace): void {
  const steps = tourOf(workspace);
  if (steps.length === 0) return;
  console.log('\nTo try it, open the address above, then:');
  steps.forEach(({ who, what }, index) => {
    console.log(`${index + 1}. ${who ? `${who}: ` : ''}${what}`);
  });
}

/** What is in the way, in words that say what to do; a script that cannot be read with its file and line. */
export function wordsOfProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message;
  return error instanceof ProjectError && error.file ? `The project cannot be opened. ${words}` : words;
}

/** @throws Error that says what to write instead */
export function readPort(text: string, usage: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`--port ${text}: write a number from 0 to 65535\n${usage}`);
}
