// Sends the code to Google, where it differs, and looks whether it arrived.
import { clasp, syntaxProblem } from './clasp.ts';
import { builtCode, type Code, codeAtGoogle, differing, digestOf } from './code.ts';
import type { DeskFolder } from './desk-folder.ts';
import type { Login } from './login.ts';
import { Problem } from './problem.ts';

/** What Google puts into a new script. */
const STARTER = /^\s*function myFunction\(\) \{\s*\}\s*$/;

/**
 * Pushes what was built.
 * @param wish `overwrite`: also over what somebody has changed at Google by hand
 * @returns whether anything had to be sent
 * @throws Problem for code changed by hand, for code that Google cannot read, and where it did not arrive
 */
export async function push(
  desk: DeskFolder,
  login: Login,
  script: string,
  wish: { readonly overwrite: boolean; readonly deployedVersions: readonly number[] },
): Promise<boolean> {
  const built = builtCode(desk.code);
  const there = await codeAtGoogle(login.script, script);
  if (differing(built, there).length === 0) return false;
  if (!wish.overwrite) await refuseHandWork(desk, login, script, there, wish.deployedVersions);
  // Remembered before: a run that is killed behind the push knows its own code again.
  const { pushed = [] } = desk.read();
  desk.remember({ pushed: [...pushed.slice(-1), digestOf(built)] });
  desk.writeClaspFile(script);
  try {
    await clasp(desk.folder, ['push', '--force']);
  } catch (error) {
    throw syntaxProblem(error) ?? error;
  }
  const arrived = differing(built, await codeAtGoogle(login.script, script));
  if (arrived.length > 0) {
    throw new Problem(
      `clasp berkata terkirim, tetapi di Google ${arrived.join(' dan ')} masih lain. Ulangi perintah ini.`,
    );
  }
  return true;
}

/** Somebody may have changed the code or the manifest in the editor: that is not thrown away unasked. */
async function refuseHandWork(
  desk: DeskFolder,
  login: Login,
  script: string,
  there: Code,
  versions: readonly number[],
): Promise<void> {
  const { pushed = [] } = desk.read();
  if (pushed.includes(digestOf(there)) || STARTER.test(there.Code ?? '')) return;
  let last: Code | undefined;
  for (const version of versions) {
    last = await codeAtGoogle(login.script, script, version);
    if (differing(last, there).length === 0) return;
  }
  const changed = (last ? differing(last, there) : Object.keys(there)).map((name) =>
    name === 'appsscript' ? 'appsscript.json (manifes)' : name,
  );
  throw new Problem(
    `Di editor Google, ${changed.join(' dan ')} diubah dengan tangan sejak pengiriman terakhir. Salin dahulu perubahan yang masih perlu, lalu timpa dengan: npm run deploy -- --to ${desk.name} --overwrite`,
  );
}
