// The scratch sheet at Google with the probe in it: made once, found again, brought up to date. Each step is remembered before
// the next one, so that a call which broke off is taken up and leaves no second sheet behind.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { clasp } from './clasp.ts';
import type { Login } from './login.ts';
import { PROBE } from './project.ts';
import { type Scratch, ScratchMemory } from './scratch-memory.ts';

const TITLE = 'Probe';
const FILES = 'https://www.googleapis.com/drive/v3/files';
const PROJECTS = 'https://script.googleapis.com/v1/projects';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
/** Under this a sheet says which call has made it; only the client of clasp sees it. */
const NOTE = 'localWorkspaceProbe';

const madeSchema = z.object({ scriptId: z.string() });
const fileSchema = z.object({ id: z.string(), trashed: z.boolean().optional() });
const filesSchema = z.object({ files: z.array(z.object({ id: z.string() })) });
const deployedSchema = z.object({ deploymentId: z.string() });
const deploymentSchema = z.object({
  deploymentId: z.string(),
  deploymentConfig: z.object({ versionNumber: z.number().optional() }),
  entryPoints: z
    .array(z.object({ webApp: z.object({ entryPointConfig: z.object({ access: z.string() }) }).optional() }))
    .optional(),
});
const deploymentsSchema = z.object({ deployments: z.array(deploymentSchema) });

/** The sheet with the probe, as it stands at Google. */
export interface Ready {
  readonly sheet: string;
  readonly script: string;
  readonly deployment: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  /** Whether visitors without an account are let in. */
  readonly isOpen: boolean;
}

/**
 * Makes sure that there is a sheet, with the probe of today pushed and deployed.
 * @param work folder in which is remembered what was made
 * @throws Error in Google's or clasp's words
 */
export async function readyScratch(login: Login, work: string): Promise<Ready> {
  await refuseWithoutApi(login);
  const memory = new ScratchMemory(work);
  const kept = await keptScratch(login, memory);
  const { note } = kept;
  const sheet = kept.sheet ?? (await newSheet(login, note));
  memory.keep({ ...kept, sheet });
  const script = kept.script ?? (await newScript(work, sheet));
  // Until what is pushed is deployed, too, no deployment counts.
  memory.keep({ note, sheet, script });
  copyProbe(join(work, 'code'));
  writeFileSync(join(work, '.clasp.json'), JSON.stringify({ scriptId: script, rootDir: 'code' }));
  const pushed = z.array(z.unknown()).parse(await clasp(work, ['push', '--force']));
  const current = pushed.length === 0 ? kept.deployment : undefined;
  const deployment = current ?? (await deploy(work, (await deployments(login, script))[0]?.id));
  memory.keep({ note, sheet, script, deployment });
  const isOpen = (await deployments(login, script)).some(
    ({ id, access }) => id === deployment && access === 'ANYONE_ANONYMOUS',
  );
  return { sheet, script, deployment, isNew: kept.script === undefined, isOpen };
}

/** The switch of the account is off at first; asked before anything is made, by naming a script that there is not. */
async function refuseWithoutApi(login: Login): Promise<void> {
  await login.json(`${PROJECTS}/none`, { or: [400, 404] });
}

/** @returns what an earlier call has made, unless its sheet is thrown away */
async function keptScratch(login: Login, memory: ScratchMemory): Promise<Scratch> {
  const kept = memory.read();
  if (kept.sheet === undefined) return kept;
  const asked = await login.json(`${FILES}/${kept.sheet}?fields=${encodeURIComponent('id,trashed')}`, { or: [404] });
  const file = fileSchema.safeParse(asked);
  return file.success && !file.data.trashed ? kept : memory.begin();
}

/** A call whose answer was lost has left a sheet behind, which is known by the note on it. */
async function newSheet(login: Login, note: string): Promise<string> {
  const asked = `trashed=false and appProperties has { key='${NOTE}' and value='${note}' }`;
  const { files } = filesSchema.parse(await login.json(`${FILES}?q=${encodeURIComponent(asked)}&fields=files(id)`));
  if (files[0]) return files[0].id;
  const body = { name: TITLE, mimeType: SPREADSHEET, appProperties: { [NOTE]: note } };
  return fileSchema.parse(await login.json(FILES, { body })).id;
}

/** clasp writes what Google puts into a new script over the folder that it is told. */
async function newScript(work: string, sheet: string): Promise<string> {
  writeFileSync(join(work, '.clasp.json'), '{}');
  const said = await clasp(work, ['create-script', '--title', TITLE, '--parentId', sheet, '--rootDir', 'first']);
  rmSync(join(work, 'first'), { recursive: true, force: true });
  return madeSchema.parse(said).scriptId;
}

/** @param deployment whose address stays; absent: a new one */
async function deploy(work: string, deployment: string | undefined): Promise<string> {
  const command = deployment === undefined ? ['create-deployment'] : ['update-deployment', deployment];
  return deployedSchema.parse(await clasp(work, [...command, '--description', TITLE])).deploymentId;
}

/**
 * @returns the deployments that show a version, and who may open the web app of each, as Google tells: clasp may leave it to its
 *   owner alone (facts 13.4)
 */
async function deployments(login: Login, script: string): Promise<readonly { id: string; access?: string }[]> {
  const told = deploymentsSchema.parse(await login.json(`${PROJECTS}/${script}/deployments`)).deployments;
  return told
    .filter(({ deploymentConfig }) => deploymentConfig.versionNumber !== undefined)
    .map(({ deploymentId: id, entryPoints = [] }) => {
      const [access] = entryPoints.flatMap(({ webApp }) => webApp?.entryPointConfig.access ?? []);
      return { id, ...(access !== undefined && { access }) };
    });
}

/** What is pushed, and nothing beside it. */
function copyProbe(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const isPushed = (source: string) =>
    source === PROBE || /\.(?:js|html)$/.test(source) || basename(source) === 'appsscript.json';
  cpSync(PROBE, folder, { recursive: true, filter: isPushed });
}
