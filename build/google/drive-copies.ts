// The copies of a desk's sheet in Drive, with its script: each may go on as the desk, where a workbook brings no script along.
import { nameOf } from './backup-folder.ts';
import type { Login } from './login.ts';
import { NOTE } from './sheet-and-script.ts';
import { sheetAddress } from './words.ts';

/** What is noted on the copies of a desk, in the place where the sheet itself says which desk it was made for. */
const noteOf = (desk: string) => `salinan:${desk}`;

/**
 * Copies the sheet within the account's Drive.
 * @returns the address of the copy; what a person does instead, where clasp's login may not copy the sheet: it covers those
 * alone that the same client made (facts 14.4)
 */
export async function copyInDrive(login: Login, desk: string, sheet: string, now: Date): Promise<string> {
  const requestBody = { name: `Pontive Center, salinan ${nameOf(now)}`, appProperties: { [NOTE]: noteOf(desk) } };
  try {
    const { data } = await login.drive.files.copy({ fileId: sheet, requestBody });
    return sheetAddress(data.id ?? '');
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
    return `belum dibuat, karena izin masuk clasp hanya mencakup lembar yang dibuat dengan npm run deploy. Buat sendiri: buka ${sheetAddress(sheet)} dengan akun kantor, pilih File › Buat salinan (File › Make a copy); skripnya ikut tersalin.`;
  }
}

/**
 * Puts copies into the bin whose personal data the office may no longer keep; the newest stays.
 * @param months the office's retention
 * @returns their names
 */
export async function ageOutInDrive(login: Login, desk: string, now: Date, months: number): Promise<string[]> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  const q = `trashed=false and appProperties has { key='${NOTE}' and value='${noteOf(desk)}' }`;
  const listed = await login.drive.files.list({ q, pageSize: 1000, fields: 'files(id,name,createdTime)' });
  const copies = (listed.data.files ?? []).map(({ id, name, createdTime }) => ({
    id: id ?? '',
    name: name ?? '',
    at: new Date(createdTime ?? now),
  }));
  copies.sort((one, other) => one.at.getTime() - other.at.getTime());
  const old = copies.slice(0, -1).filter(({ at }) => at < before);
  for (const { id } of old) await login.drive.files.update({ fileId: id, requestBody: { trashed: true } });
  return old.map(({ name }) => name);
}
