// The ground of the Google adapters: an installed desk in the local workspace, whose project can carry out clauses inside.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../build/bundle.ts';
import { INSTALLED_AT } from '../../build/seed-samples.ts';
import { openWorkspace, type Workspace } from '../../packages/local-workspace/src/workspace.ts';
import { install, temporaryFolder } from '../workspace/desk.ts';
import type { Ground } from './contract.ts';
import type { PortName, see } from './workspace-probe.ts';

/** The function of the probe that carries out a clause. */
const PROBE = 'see';

/** Each clause at a desk of its own. */
export function inWorkspace(port: PortName): Ground {
  return { name: 'over Google’s services', see: (title) => seen(port, title) };
}

function seen(...clause: Parameters<typeof see>): unknown {
  const { executions, value } = freshDesk().run(PROBE, clause);
  const error = executions[0]?.error;
  if (error) throw new Error(`${error.message}\n${error.stack}`);
  return value;
}

let installed: { readonly project: string; readonly data: string } | undefined;

/** A freshly installed desk: what a clause does there is never saved. */
function freshDesk(): Workspace {
  installed ??= { project: probeProject(), data: installedData() };
  return openWorkspace({ ...installed, now: INSTALLED_AT });
}

function installedData(): string {
  const data = temporaryFolder();
  install(openWorkspace({ project: root, now: INSTALLED_AT, data })).workspace.save();
  return data;
}

/** The bench of Post reads the mailbox, and that of Outside shares a file, which the desk itself may not. */
const BENCH_SCOPES = ['https://mail.google.com/', 'https://www.googleapis.com/auth/drive'];

/** The probe alone stands where the desk's script stood: the triggers of the install find nothing to call. */
function probeProject(): string {
  const project = temporaryFolder();
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
  manifest.oauthScopes.push(...BENCH_SCOPES);
  writeFileSync(join(project, 'appsscript.json'), JSON.stringify(manifest));
  buildProbe(join(project, 'Probe.js'));
  return project;
}

function buildProbe(outfile: string): void {
  buildSync({
    entryPoints: [join(root, 'test/contracts/workspace-probe.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Probe',
    target: 'es2020',
    jsx: 'automatic',
    // The builders of requests also read sample files, which no clause does.
    external: ['node:fs'],
    banner: { js: 'var require = () => ({});' },
    footer: { js: `function ${PROBE}(...args) { return Probe.${PROBE}(...args); }` },
    outfile,
    logLevel: 'error',
  });
}
