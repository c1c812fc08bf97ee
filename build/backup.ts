// `npm run backup`: the live desk as a workbook and its history as JSON lines, in a folder named by the moment; and a copy of
// its sheet with the script, in Drive.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { HEALTH_COLUMNS } from '../src/words/sheet/health.ts';
import { SETTING_WORDS } from '../src/words/sheet/settings.ts';
import { TABS } from '../src/words/sheet/tabs.ts';
import { root } from './bundle.ts';
import { ageOut, type Contents, keepCopy } from './google/backup-folder.ts';
import { DeskFolder } from './google/desk-folder.ts';
import { ageOutInDrive, copyInDrive } from './google/drive-copies.ts';
import { type Book, fetchWorkbook, readBook, recordsOf } from './google/live-sheet.ts';
import { signIn } from './google/login.ts';
import { optionsOf } from './google/options.ts';
import { NoDesk, Problem, runCommand } from './google/problem.ts';

const USAGE = `npm run backup -- [--to NAMA] [--into FOLDER] [--file NAMA.xlsx]
  --to    nama aplikasi di komputer ini; bawaan: production
  --into  folder salinan; bawaan: backup/NAMA
  --file  lembar yang sudah diunduh dari Google, bila izin masuk clasp tidak mencakupnya`;

/** Without one of these a copy is no copy of a desk. */
const NEEDED = [TABS.REGISTER, TABS.HISTORY, TABS.OUTBOX, TABS.TEAM, TABS.SETTINGS, TABS.HOLIDAYS];

/** The longest retention that the office may set. */
const LONGEST_MONTHS = 120;

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

await runCommand(async () => {
  const options = { to: { type: 'string' }, into: { type: 'string' }, file: { type: 'string' } } as const;
  const wish = optionsOf({ ...options, desks: { type: 'string' } }, USAGE);
  if (!wish) return 0;
  const desk = new DeskFolder(wish.to ?? 'production', wish.desks);
  const { sheet } = desk.read();
  if (sheet === undefined) throw new NoDesk(desk.name);
  const login = await signIn();
  const workbook = await fetchWorkbook(login, sheet, wish.file);
  const book = await readBook(workbook);
  const missing = NEEDED.filter((tab) => !book.has(tab));
  if (missing.length > 0) {
    throw new Problem(
      `Salinan tidak disimpan: tab ${missing.join(', ')} tidak ada di lembar. Perbaiki lembarnya (menu Pontive Center › Pasang/perbaiki aplikasi), lalu ulangi perintah ini.`,
    );
  }
  const files = { 'lembar.xlsx': workbook, 'riwayat.jsonl': jsonLines(book, TABS.HISTORY) };
  const now = new Date();
  const contents: Contents = {
    v: 1,
    desk: desk.name,
    sheet,
    madeAt: now.toISOString(),
    ...identityOf(book),
    rows: Object.fromEntries([...book.keys()].map((tab) => [tab, recordsOf(book, tab)?.length ?? 0])),
    digests: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, digestOf(bytes)])),
  };
  const base = wish.into ?? join(root, 'backup', desk.name);
  const folder = keepCopy(base, contents, files);
  console.log(`Salinan: ${folder}`);
  for (const tab of NEEDED) console.log(`  ${tab.padEnd(16)} ${contents.rows[tab]} baris`);
  for (const [name, bytes] of Object.entries(files)) console.log(`  ${name.padEnd(16)} ${inKilobytes(bytes.length)}`);
  const months = retentionOf(book);
  const told = (removed: readonly string[]) => {
    if (removed.length > 0)
      console.log(`Dihapus karena masa simpan data pribadi (${months} bulan): ${removed.join(', ')}`);
  };
  told(ageOut(base, now, months));
  // After the workbook: where Drive refuses, that one is kept.
  console.log(`Salinan di Google Drive: ${await copyInDrive(login, desk.name, sheet, now)}`);
  told(await ageOutInDrive(login, desk.name, now, months));
  return 0;
});

/** Each row of a tab by its columns, one a line: a program reads it without a spreadsheet. */
function jsonLines(book: Book, tab: string): Buffer {
  return Buffer.from((recordsOf(book, tab) ?? []).map((record) => `${JSON.stringify(record)}\n`).join(''), 'utf8');
}

/** Which desk the copy is of, and which build wrote it, as the desk says in its hidden tab. */
function identityOf(book: Book): Pick<Contents, 'build' | 'deskId' | 'format'> {
  const facts = new Map((recordsOf(book, TABS.HEALTH) ?? []).map((row) => [row[HEALTH_COLUMNS.key], row]));
  const value = (key: string) => facts.get(key)?.[HEALTH_COLUMNS.value] ?? '';
  return { build: value('build.head'), deskId: value('desk.id'), format: value('desk.format') };
}

/** In months; a setting that cannot be read keeps copies for the longest time that it allows. */
function retentionOf(book: Book): number {
  const row = book.get(TABS.SETTINGS)?.find(([name]) => name === SETTING_WORDS.retentionMonths.name);
  const months = Number(row?.[1]);
  return Number.isInteger(months) && months > 0 ? months : LONGEST_MONTHS;
}
