// The code and the pages of a live desk: what runs there, against this build, and who may open it.

import { repairWay } from '../../src/words/google/menu.ts';
import { builtCode, codeAtGoogle, differing } from './code.ts';
import { accessOf, chosen, deployments, seenByStranger } from './deployment.ts';
import type { DeskFolder } from './desk-folder.ts';
import { type Finding, good, unknown, wrong } from './findings.ts';
import type { Login } from './login.ts';
import { Problem } from './problem.ts';
import type { Seen } from './seen.ts';
import { accessWords, deployAnew, openWebApp, SEEN_WORDS, webAddress } from './words.ts';

const ANYONE = 'ANYONE_ANONYMOUS';

export async function codeFindings(
  desk: DeskFolder,
  login: Login,
  { sheet, script }: { readonly sheet: string; readonly script: string },
): Promise<readonly Finding[]> {
  const deploy = `Jalankan: npm run deploy -- --to ${desk.name}`;
  const head = await codeAtGoogle(login.script, script);
  const changed = differing(head, builtCode(desk.code));
  const code =
    changed.length === 0
      ? good('Kode di Google', 'sama dengan build ini')
      : wrong('Kode di Google', `lain dari build ini: ${changed.join(', ')}`, deploy);
  const listed = await deployments(login, script);
  const deployment = chosenOrWhy(() => chosen(desk, listed, undefined));
  if (typeof deployment === 'string') return [code, wrong('Penerapan', deployment, deploy)];
  if (!deployment) return [code, wrong('Penerapan', 'belum ada', deploy)];
  const deployed = await codeAtGoogle(login.script, script, deployment.versionNumber);
  const shown =
    differing(deployed, head).length === 0
      ? good('Penerapan', `versi ${deployment.versionNumber}, sama dengan kode di Google`)
      : wrong('Penerapan', `versi ${deployment.versionNumber} lebih lama dari kode di Google`, deploy);
  const access = await accessOf(login, script, deployment.deploymentId);
  const who = accessWords(access);
  const open = access?.access === ANYONE && access.executeAs === 'USER_DEPLOYING';
  const rights = open ? good('Akses halaman', who) : wrong('Akses halaman', who, openWebApp(script));
  return [code, shown, rights, await strangerFinding(login, { sheet, script, deployment: deployment.deploymentId })];
}

async function strangerFinding(
  login: Login,
  { sheet, script, deployment }: { readonly sheet: string; readonly script: string; readonly deployment: string },
): Promise<Finding> {
  const subject = 'Halaman tanpa akun';
  const address = webAddress(deployment);
  const acts: Readonly<Record<Seen, string>> = {
    desk: '',
    page: `Pilih ${repairWay()} pada lembar jika belum dipasang; jika sudah, buka ${address} dan baca galatnya.`,
    'other account': deployAnew(script),
    'sign-in': openWebApp(script),
    unknown: `Buka ${address} dalam jendela penyamaran, dan baca galatnya.`,
  };
  try {
    const seen = await seenByStranger(login, deployment, sheet);
    return seen === 'desk' ? good(subject, address) : wrong(subject, SEEN_WORDS[seen], acts[seen]);
  } catch {
    return unknown(subject, `${address} tidak terjangkau dari komputer ini`);
  }
}

function chosenOrWhy<T>(choose: () => T): T | string {
  try {
    return choose();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
