// Words that name a build: in the menu's “Tentang”, at the foot of the pages and in the tab `Kesehatan`.
import type { Build } from '../../domain/office/build.ts';
import { isPlainDate } from '../../domain/request/room-time.ts';
import { plainDateWords } from '../formats/dates.ts';

/** "Versi 0.1.0, build e00eab7f21 (26 November 2026)" */
export function buildWords({ version, id, at }: Build): string {
  const day = at.slice(0, 10);
  return `Versi ${version}, build ${id}${isPlainDate(day) ? ` (${plainDateWords(day)})` : ''}`;
}

/** Shown on the desk while the pages run another build than the triggers: a push does not change a deployment. */
export function otherBuildWords(head: Build, web: Build): string {
  return `Halaman layanan masih menjalankan build lain (${buildWords(web)}) daripada pemicu (${buildWords(head)}). Jalankan “npm run deploy”, atau buka Ekstensi › Apps Script › Terapkan › Kelola penerapan › Edit › Versi baru, lalu buka alamat halaman layanan satu kali.`;
}

/** The dialog “Tentang”. @param owner the account that runs the desk; absent before the install */
export function aboutWords(head: Build, web: Build | undefined, owner: string | undefined): string {
  return [
    'Agenda Pontive Center',
    buildWords(head),
    web ? `Halaman layanan: ${buildWords(web)}` : 'Halaman layanan: build belum diketahui; buka alamatnya satu kali.',
    ...(owner === undefined ? [] : [`Dijalankan oleh akun ${owner}.`]),
  ].join('\n');
}
