// An office before a Google of this machine: commands of the repository run as processes, with the unmodified clasp.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/bundle.ts';
import type { DriveFile, GoogleOptions } from '../../packages/local-workspace/src/google-apis/google.ts';
import { type OpenGoogle, openGoogle } from '../../packages/local-workspace/src/google-apis/open-google.ts';
import type { ScriptProject } from '../../packages/local-workspace/src/google-apis/script-project.ts';
import type { Workspace } from '../../packages/local-workspace/src/workspace.ts';

const SETTINGS = JSON.parse(readFileSync(join(root, 'workspace.json'), 'utf8'));
/** The office's account. */
export const ACCOUNT: string = SETTINGS.owner;
/** Instant at which the clocks of its desks stand. */
export const NOW = '2026-12-01T16:45:00+07:00';
/** Everything that costs minutes; else each kind once. */
export const ALL = process.env.REHEARSAL === 'all';

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Office {
  readonly open: OpenGoogle;
  /** Where what this machine remembers of its desks lies. */
  readonly desks: string;
  /** Runs `npm run NAME -- ARGS` as the account that is signed in. */
  run(
    name: 'deploy' | 'doctor' | 'backup',
    args?: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<Ended>;
  /** The spreadsheets that the account has at Google and has not thrown away, but for copies. */
  sheets(): readonly DriveFile[];
  /** The copies that a backup made of them. */
  copies(): readonly DriveFile[];
  /** The one spreadsheet. */
  workspace(): Workspace;
  /** The one script in it. */
  script(): ScriptProject;
}

/** @returns an office whose account is signed in, with the switch of the API on */
export async function newOffice(options: Partial<GoogleOptions> = {}): Promise<Office> {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'office-'));
  const open = await openGoogle({ folder, settings: SETTINGS, now: NOW, ...options });
  open.google.accounts.of(ACCOUNT).apiEnabled = true;
  const login = open.environmentOf(ACCOUNT);
  const desks = join(folder, 'desks');
  const files = () => open.google.list(open.google.accounts.of(ACCOUNT)).filter(({ trashed }) => !trashed);
  const isCopy = ({ name }: DriveFile) => name.includes('salinan');
  const sheets = () => files().filter((file) => !isCopy(file));
  const only = (): DriveFile => {
    const [file, ...more] = sheets();
    if (!file || more.length > 0) throw new Error(`There are ${sheets().length} spreadsheets`);
    return file;
  };
  return {
    open,
    desks,
    run: (name, args = [], environment = {}) =>
      command(name, ['--desks', desks, ...args], { ...login, ...environment }),
    sheets,
    copies: () => files().filter(isCopy),
    workspace: () => only().workspace,
    script: () => {
      const { scripts } = only();
      if (!scripts[0] || scripts.length > 1) throw new Error(`There are ${scripts.length} scripts`);
      return scripts[0];
    },
  };
}

function command(name: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'build', `${name}.ts`), ...args], {
    cwd: root,
    // What V8 is told for the tests themselves is nothing for a command.
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The deployments that show a version. */
export const deployed = (office: Office) =>
  office
    .script()
    .deployments()
    .filter(({ versionNumber }) => versionNumber !== undefined);

/** A frame of a stack, which no command shows to people. */
export const STACK = /^\s+at .+:\d+:\d+\)?$/m;
