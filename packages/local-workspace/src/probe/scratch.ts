// The scratch sheet at Google with the probe in it: made once through clasp, found again, brought up to date.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { openWorkspace } from '../workspace.ts';
import { clasp } from './clasp.ts';
import type { Login } from './login.ts';
import { ANSWERS_TAB, type Answered, answersIn, PROBE } from './project.ts';

const TITLE = 'Probe';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const scratchSchema = z.strictObject({
  sheet: z.string(),
  script: z.string(),
  deployment: z.string().optional(),
});
/** The ids of what was made. */
type Scratch = z.infer<typeof scratchSchema>;

const madeSchema = z.object({ scriptId: z.string(), parentId: z.string() });
const fileSchema = z.object({ trashed: z.boolean().optional() });
const deployedSchema = z.object({ deploymentId: z.string() });
const entriesSchema = z.object({
  entryPoints: z
    .array(z.object({ webApp: z.object({ entryPointConfig: z.object({ access: z.string() }) }).optional() }))
    .optional(),
});
const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** The sheet with the probe, as it stands at Google. */
export interface Ready extends Required<Scratch> {
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
  mkdirSync(work, { recursive: true });
  // Ids of somebody's files are nothing for a repository.
  writeFileSync(join(work, '.gitignore'), '*\n');
  copyProbe(join(work, 'code'));
  const kept = await keptScratch(login, work);
  const { sheet, script, deployment } = kept ?? (await newScratch(work));
  remember(work, { sheet, script, deployment });
  writeFileSync(join(work, '.clasp.json'), JSON.stringify({ scriptId: script, rootDir: 'code' }));
  const pushed = z.array(z.unknown()).parse(await clasp(work, ['push', '--force']));
  const deployed = deployment !== undefined && pushed.length === 0 ? deployment : await deploy(work, deployment);
  remember(work, { sheet, script, deployment: deployed });
  const isOpen = (await accessOf(login, script, deployed)) === 'ANYONE_ANONYMOUS';
  return { sheet, script, deployment: deployed, isNew: kept === undefined, isOpen };
}

/** @returns every question with the answer that stands in the sheet; all of them open where nobody has asked yet */
export async function answersAtGoogle(login: Login, sheet: string): Promise<readonly Answered[]> {
  const url = `https://www.googleapis.com/drive/v3/files/${sheet}/export?mimeType=${encodeURIComponent(XLSX)}`;
  const bytes = await login.bytes(url);
  const workspace = openWorkspace({ project: PROBE });
  const { id } = await workspace.sheets.upload(bytes, { title: TITLE });
  const isAsked = workspace.sheets.list(id).some(({ name }) => name === ANSWERS_TAB);
  const rows = isAsked ? workspace.sheets.read(ANSWERS_TAB, { display: true, spreadsheet: id }).values : [];
  return answersIn(workspace).map((question) => {
    const row = rows.find(([name]) => name === question.id)?.map(String) ?? [];
    const [, , answer = '', seen = '', , , , , how = question.how] = row;
    return { ...question, seen, how, answer: answer === 'yes' || answer === 'no' ? answer : '' };
  });
}

/** The switch of the account is off at first; asked before anything is made, by naming a script that there is not. */
async function refuseWithoutApi(login: Login): Promise<void> {
  const { status, data } = await login.json('https://script.googleapis.com/v1/projects/none');
  if (status !== 404 && status !== 400) throw new Error(refusalSchema.parse(data).error.message);
}

/** @returns what an earlier run has made, unless its sheet is thrown away */
async function keptScratch(login: Login, work: string): Promise<Scratch | undefined> {
  const path = join(work, 'probe.json');
  if (!existsSync(path)) return undefined;
  const kept = scratchSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { status, data } = await login.json(
    `https://www.googleapis.com/drive/v3/files/${kept.sheet}?fields=${encodeURIComponent('id,trashed')}`,
  );
  return status === 200 && !fileSchema.parse(data).trashed ? kept : undefined;
}

/** clasp makes both; it writes what Google puts into a new script over the folder that it is told. */
async function newScratch(work: string): Promise<Scratch> {
  writeFileSync(join(work, '.clasp.json'), '{}');
  const said = await clasp(work, ['create-script', '--type', 'sheets', '--title', TITLE, '--rootDir', 'first']);
  rmSync(join(work, 'first'), { recursive: true, force: true });
  const { scriptId: script, parentId: sheet } = madeSchema.parse(said);
  return { script, sheet };
}

/** @param deployment whose address stays; absent: a new one */
async function deploy(work: string, deployment: string | undefined): Promise<string> {
  const command = deployment === undefined ? ['create-deployment'] : ['update-deployment', deployment];
  return deployedSchema.parse(await clasp(work, [...command, '--description', TITLE])).deploymentId;
}

/** @returns who may open the web app, as Google tells: clasp may leave it to its owner alone (facts 13.4) */
async function accessOf(login: Login, script: string, deployment: string): Promise<string | undefined> {
  const url = `https://script.googleapis.com/v1/projects/${script}/deployments/${deployment}`;
  const { entryPoints = [] } = entriesSchema.parse((await login.json(url)).data);
  return entryPoints.flatMap(({ webApp }) => webApp?.entryPointConfig.access ?? [])[0];
}

function remember(work: string, { sheet, script, deployment }: Scratch): void {
  const scratch = { sheet, script, ...(deployment !== undefined && { deployment }) };
  writeFileSync(join(work, 'probe.json'), JSON.stringify(scratch));
}

/** What is pushed, and nothing beside it. */
function copyProbe(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const isPushed = (source: string) =>
    source === PROBE || /\.(?:js|html)$/.test(source) || basename(source) === 'appsscript.json';
  cpSync(PROBE, folder, { recursive: true, filter: isPushed });
}
