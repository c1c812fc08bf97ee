// The spreadsheet of a desk and the script in it: found, taken over, or made.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { clasp } from './clasp.ts';
import type { DeskFolder } from './desk-folder.ts';
import type { Login } from './login.ts';
import { Problem, wordsOf } from './problem.ts';
import { sheetAddress } from './words.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Where a spreadsheet says which desk it was made for; only this program sees it. */
export const NOTE = 'pontiveDesk';

export interface SheetAndScript {
  readonly sheet: string;
  readonly script: string;
  /** Which of them was made now. */
  readonly made: 'both' | 'script' | 'none';
}

/**
 * Makes sure that there are a spreadsheet and a script. The spreadsheet comes first and is remembered at once, so that a script
 * that is refused leaves none behind that nobody knows of.
 * @param wish title of a new spreadsheet; id of a script that is there already
 * @throws Problem for a script that is bound to no spreadsheet
 */
export async function sheetAndScript(
  desk: DeskFolder,
  login: Login,
  wish: { readonly title: string; readonly script?: string | undefined },
): Promise<SheetAndScript> {
  const known = desk.read();
  const script = wish.script ?? known.script ?? desk.scriptOfClasp();
  if (script !== undefined) return { ...(await adopted(desk, login, script)), made: 'none' };
  await refuseWithoutApi(login);
  const sheet = known.sheet ?? (await newSheet(login, desk.name, wish.title));
  desk.remember({ sheet });
  // A sheet that nobody has opened may refuse a script: a written one is more than an empty one (clasp#1017).
  await login.drive.files.update({ fileId: sheet, requestBody: { name: wish.title } });
  const made = await newScript(desk, sheet, wish.title);
  desk.remember({ script: made });
  return { sheet, script: made, made: known.sheet === undefined ? 'both' : 'script' };
}

async function adopted(desk: DeskFolder, login: Login, script: string): Promise<{ sheet: string; script: string }> {
  const { data } = await login.script.projects.get({ scriptId: script });
  const sheet = data.parentId ?? undefined;
  if (sheet === undefined) {
    throw new Problem(
      `Skrip ${script} tidak terpasang pada lembar mana pun. Buat skrip dari dalam Google Sheet: Ekstensi › Apps Script.`,
    );
  }
  desk.remember({ sheet, script });
  return { sheet, script };
}

/** The switch of the account is off at first; asked before anything is made, by naming a script that there is not. */
async function refuseWithoutApi(login: Login): Promise<void> {
  try {
    await login.script.projects.get({ scriptId: 'none' });
  } catch (error) {
    const { status } = error as { status?: number };
    if (status !== 404 && status !== 400) throw new Problem(wordsOf(error));
  }
}

/** A run whose answer was lost has left a spreadsheet behind, which is known by the note on it. */
async function newSheet(login: Login, desk: string, name: string): Promise<string> {
  const q = `trashed=false and appProperties has { key='${NOTE}' and value='${desk}' }`;
  const left = (await login.drive.files.list({ q, pageSize: 1, fields: 'files(id)' })).data.files?.[0]?.id;
  if (left) return left;
  const requestBody = { name, mimeType: SPREADSHEET, appProperties: { [NOTE]: desk } };
  const { data } = await login.drive.files.create({ requestBody });
  if (!data.id) throw new Problem('Google Drive tidak memberi id untuk lembar baru. Ulangi perintah ini.');
  return data.id;
}

/** clasp writes what Google puts into a new script over the folder that it is told. */
async function newScript(desk: DeskFolder, sheet: string, title: string): Promise<string> {
  desk.writeClaspFile();
  const first = join(desk.folder, 'first');
  const create = ['create-script', '--title', title, '--parentId', sheet, '--rootDir', 'first'];
  const said = await tried(() => clasp(desk.folder, create), sheet);
  rmSync(first, { recursive: true, force: true });
  const { scriptId } = said as { scriptId?: unknown };
  if (typeof scriptId !== 'string') throw new Problem('clasp tidak memberi id untuk skrip baru. Ulangi perintah ini.');
  return scriptId;
}

/** Seconds to wait after each refusal but the last. */
const PAUSES = [2, 5, 0];

/** Makes the script, thrice at most. @throws Problem with the way by hand where Google refuses the sheet each time */
async function tried(make: () => Promise<unknown>, sheet: string): Promise<unknown> {
  for (const seconds of PAUSES) {
    try {
      return await make();
    } catch (error) {
      if (!/invalid argument/i.test(wordsOf(error))) throw error;
      await setTimeout(seconds * 1000);
    }
  }
  throw new Problem(
    `Google menolak skrip baru pada lembar yang belum pernah dibuka. Buka ${sheetAddress(sheet)}, pilih Ekstensi › Apps Script, salin ID skrip dari Setelan proyek (Project settings), lalu: npm run deploy -- --script ID`,
  );
}
