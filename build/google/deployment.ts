// The one deployment whose address stands in mails: made once, updated from then on.
import { createHash } from 'node:crypto';
import { MARK, ownerMark, strangerMark } from '../../src/domain/office/desk-mark.ts';
import { FIELDS } from '../../src/pages/web/fields.ts';
import { clasp } from './clasp.ts';
import { builtCode, codeAtGoogle, differing } from './code.ts';
import type { DeskFolder } from './desk-folder.ts';
import type { Login } from './login.ts';
import { Problem } from './problem.ts';
import type { Access, Seen } from './seen.ts';
import { webAddress } from './words.ts';

export interface Deployed {
  readonly id: string;
  readonly version: number;
  /** What was done for it. */
  readonly done: 'made' | 'updated' | 'none';
}

interface Listed {
  readonly deploymentId: string;
  readonly versionNumber: number;
}

/** @returns the deployments that show a version, the oldest first; the one that shows what was pushed last is none of them */
export async function deployments(login: Login, scriptId: string): Promise<readonly Listed[]> {
  const { data } = await login.script.projects.deployments.list({ scriptId, pageSize: 50 });
  return (data.deployments ?? []).flatMap(({ deploymentId, deploymentConfig }) =>
    deploymentId && deploymentConfig?.versionNumber
      ? [{ deploymentId, versionNumber: deploymentConfig.versionNumber }]
      : [],
  );
}

/**
 * @param wanted id that somebody named, else the one that is remembered
 * @returns the deployment to update; undefined where there is none yet
 * @throws Problem where there are several and none was named, and where the named one is gone
 */
export function chosen(desk: DeskFolder, listed: readonly Listed[], wanted: string | undefined): Listed | undefined {
  const remembered = desk.read().deployment;
  const named = wanted ?? remembered;
  const found = listed.find(({ deploymentId }) => deploymentId === named);
  if (found) return found;
  if (wanted !== undefined) {
    throw new Problem(`Penerapan ${wanted} tidak ada pada skrip ini.${listOf(desk, listed)}`);
  }
  if (remembered !== undefined && listed.length > 0) {
    throw new Problem(
      `Penerapan yang dipakai aplikasi ini sudah diarsipkan di Google; tautan pada email lama tidak terbuka lagi.${listOf(desk, listed)}`,
    );
  }
  if (listed.length > 1) {
    throw new Problem(
      `Skrip ini memiliki ${listed.length} penerapan, dan hanya satu yang alamatnya ada pada email.${listOf(desk, listed)}`,
    );
  }
  return listed[0];
}

function listOf(desk: DeskFolder, listed: readonly Listed[]): string {
  const lines = listed.map(
    ({ deploymentId, versionNumber }) => `\n  ${deploymentId}  versi ${versionNumber}  ${webAddress(deploymentId)}`,
  );
  return `${lines.length > 0 ? ' Sebutkan satu' : ''}${lines.join('')}${lines.length > 0 ? `\nmisalnya: npm run deploy -- --to ${desk.name} --deployment ${listed[0]?.deploymentId}` : ''}`;
}

/**
 * Makes the deployment show what was pushed.
 * @param before the one to update; absent: a new one is made
 * @param description of a new version
 */
export async function deploy(
  desk: DeskFolder,
  login: Login,
  script: string,
  before: Listed | undefined,
  description: string,
): Promise<Deployed> {
  const version = await versionWithCode(desk, login, script, before);
  desk.writeClaspFile(script);
  if (before && before.versionNumber === version) {
    desk.remember({ deployment: before.deploymentId });
    return { id: before.deploymentId, version, done: 'none' };
  }
  // Where none is named, clasp makes a new version first.
  const what = [...(version === undefined ? [] : ['--versionNumber', String(version)]), '--description', description];
  const command = before ? ['update-deployment', before.deploymentId] : ['create-deployment'];
  const { deploymentId, versionNumber } = (await clasp(desk.folder, [...command, ...what])) as Partial<Listed>;
  if (!deploymentId || !versionNumber) throw new Problem('clasp tidak memberi id penerapan. Ulangi perintah ini.');
  desk.remember({ deployment: deploymentId });
  return { id: deploymentId, version: versionNumber, done: before ? 'updated' : 'made' };
}

/** @returns the highest number of all versions, whatever their order in the list (facts 14.4); undefined where there are none */
export async function newestVersion(
  { script }: { readonly script: Pick<Login['script'], 'projects'> },
  scriptId: string,
): Promise<number | undefined> {
  const numbers: number[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await script.projects.versions.list({ scriptId, pageSize: 50, ...(pageToken && { pageToken }) });
    numbers.push(...(data.versions ?? []).flatMap(({ versionNumber }) => versionNumber ?? []));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** @returns the version that holds this code already: the deployment shows it, or a broken run has left it */
async function versionWithCode(
  desk: DeskFolder,
  login: Login,
  scriptId: string,
  before: Listed | undefined,
): Promise<number | undefined> {
  const newest = await newestVersion(login, scriptId);
  const candidates = new Set([newest, before?.versionNumber].filter((each) => each !== undefined));
  for (const version of candidates) {
    const code = await codeAtGoogle(login.script, scriptId, version);
    if (differing(code, builtCode(desk.code)).length === 0) return version;
  }
  return undefined;
}

/** @returns what Google says of a deployment's web app; undefined where it has none */
export async function accessOf(login: Login, scriptId: string, deploymentId: string): Promise<Access | undefined> {
  const { data } = await login.script.projects.deployments.get({ scriptId, deploymentId });
  const webApp = data.entryPoints?.find(({ entryPointType }) => entryPointType === 'WEB_APP')?.webApp;
  const { access, executeAs } = webApp?.entryPointConfig ?? {};
  return access && executeAs ? { access, executeAs } : undefined;
}

/** @param sheet by which the desk is known; a desk that is not installed yet shows a page and no mark */
export async function seenByStranger(login: Login, deploymentId: string, sheet: string): Promise<Seen> {
  const asked = `${webAddress(deploymentId)}?${FIELDS.page}=${MARK}`;
  const { status, location = '', body } = await login.visit(asked);
  const digest = createHash('sha256').update(sheet).digest('hex');
  if (status === 200 && body.includes(ownerMark(digest))) return 'desk';
  if (status === 200) return body.includes(strangerMark(digest)) ? 'other account' : 'page';
  return /^https:\/\/accounts\.google\.com\//.test(location) ? 'sign-in' : 'unknown';
}
