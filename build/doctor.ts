// `npm run doctor`: what is wrong at the live desk, asked with the login that clasp has. The exit code tells cron.
import { bundle } from './bundle.ts';
import { codeFindings } from './google/code-findings.ts';
import { DeskFolder } from './google/desk-folder.ts';
import { good, tell, wrong } from './google/findings.ts';
import { healthFindings } from './google/health-findings.ts';
import { fetchWorkbook, readBook } from './google/live-sheet.ts';
import { signIn } from './google/login.ts';
import { optionsOf } from './google/options.ts';
import { NoDesk, runCommand, wordsOf } from './google/problem.ts';
import { sheetAddress } from './google/words.ts';

const USAGE = `npm run doctor -- [--to NAMA] [--at WAKTU] [--file NAMA.xlsx]
  --to    nama aplikasi di komputer ini; bawaan: production
  --at    waktu pembanding denyut, ISO 8601; bawaan: sekarang
  --file  lembar yang sudah diunduh dari Google, bila izin masuk clasp tidak mencakupnya
Kode keluar: 0 sehat, 1 perlu tindakan atau tidak dapat diperiksa.`;

await runCommand(async () => {
  const options = { to: { type: 'string' }, at: { type: 'string' }, file: { type: 'string' } } as const;
  const wish = optionsOf({ ...options, desks: { type: 'string' } }, USAGE);
  if (!wish) return 0;
  const desk = new DeskFolder(wish.to ?? 'production', wish.desks);
  const { sheet, script } = desk.read();
  if (sheet === undefined || script === undefined) throw new NoDesk(desk.name);
  const login = await signIn();
  await bundle(desk.code);
  const findings = [
    good('Akun', login.email),
    good('Lembar', sheetAddress(sheet)),
    ...(await codeFindings(desk, login, { sheet, script })),
    ...(await sheetFindings(wish.at === undefined ? new Date() : new Date(wish.at), login, sheet, wish.file)),
  ];
  return tell(findings);
});

/** A sheet that cannot be fetched says nothing of the desk. */
async function sheetFindings(now: Date, ...from: Parameters<typeof fetchWorkbook>) {
  try {
    return healthFindings(await readBook(await fetchWorkbook(...from)), now);
  } catch (error) {
    return [wrong('Kesehatan', 'tidak terbaca', wordsOf(error))];
  }
}
