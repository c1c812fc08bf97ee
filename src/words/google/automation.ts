// Words about the automation: whether it runs, which build, and what is closed to whom.

import type { Build } from '../../domain/office/build.ts';
import type { Release } from '../../domain/office/ownership.ts';
import type { Silence } from '../../domain/office/troubles.ts';
import type { Instant } from '../../domain/time/time.ts';
import { isPlainDate } from '../../domain/time/time.ts';
import { dateTimeWords, plainDateWords } from '../formats/dates.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { deskName } from '../names.ts';
import { TABS } from '../sheet/tabs.ts';
import { CHOOSE_AGAIN, DEPLOYMENTS, NEW_VERSION, PLAIN_AGAIN, PROTECTIONS } from './clicks.ts';
import { menuWay, repairWay } from './menu.ts';

export function notInstalledWords(): string {
  return `Aplikasi belum dipasang. Buka lembar ini dengan akun kantor, lalu pilih ${repairWay()}. ${CHOOSE_AGAIN}.`;
}

/** Shown in a copy of a desk until somebody closes it. @param sheet the first desk's spreadsheet; blank if unknown */
export function copyWords(sheet: string): string {
  const what = sheet === '' ? 'Lembar ini tampaknya sebuah salinan.' : `Lembar ini salinan dari aplikasi ${sheet}.`;
  return `${what} Di sini tidak ada yang berjalan: langkah tidak dicatat, email tidak terkirim, kalender tidak berubah. Pakailah sebagai arsip, atau teruskan atau kosongkan lewat ${repairWay()}.`;
}

/** Shown until somebody closes it; the details are in the notes on the tabs. */
export function troublesWords(troubles: readonly string[]): string {
  const [first = '', ...others] = troubles;
  if (others.length === 0) return first;
  return `${first} Dan ${others.length} hal lain: lihat catatan pada sel A1 tab ${TABS.REGISTER}.`;
}

/** Which job does not run, since when, and who can repair it. */
export function silenceWords(silence: Silence, lastRanAt: Instant, owner: string): string {
  const repair = `Hubungi pemegang akun ${owner}: dengan akun itu, pilih ${repairWay()}.`;
  if (silence === 'NIGHT')
    return `Pekerjaan malam (laporan, ${TABS.AGENDA}, pembersihan) tidak berjalan sejak ${dateTimeWords(lastRanAt)}. ${repair}`;
  return `Aplikasi tidak berjalan sejak ${dateTimeWords(lastRanAt)}. Langkah, email, dan kalender mungkin tertunda; tidak ada yang hilang. ${repair} Bila akun itu sudah tidak ada, petugas lain dapat mengambil alih lewat menu yang sama.`;
}

/** Which job does not run although the hourly one does, and who can repair it. */
export function tenMinutesWords(lastRanAt: Instant, owner: string): string {
  return `Pekerjaan sepuluh menit (email dan tindakan yang menunggu) tidak berjalan sejak ${dateTimeWords(lastRanAt)}. Hubungi pemegang akun ${owner}: dengan akun itu, pilih ${repairWay()}.`;
}

/** @param found what somebody had set */
export function zoneBackWords(found: string): string {
  return `Zona waktu atau lokal lembar sempat diubah (${found}) dan sudah dikembalikan. Periksa tanggal yang diketik hari itu.`;
}

/** Shown where tabs refuse rules and formats; blank where none does. */
export function tableWords(tabs: readonly string[]): string {
  if (tabs.length === 0) return '';
  return `Tab ${listWords(tabs)} menolak pilihan dan format, mungkin karena diubah menjadi tabel; pencatatan tetap berjalan. Pilih ${PLAIN_AGAIN}, lalu ${repairWay()}.`;
}

/** Shown beside a message that all is well while something is left to set up. */
export function leftToSetUpWords(count: number): string {
  return `${numberWords(count)} hal belum disiapkan: catatan A1 tab ${TABS.SETTINGS}.`;
}

/** Shown on the desk while the triggers are removed. */
export function releasedWords({ at, next }: Release, owner: string): string {
  const since = `sejak ${dateTimeWords(at)}`;
  if (next === '')
    return `Aplikasi dicopot oleh ${owner} ${since}: formulir ditutup, langkah tidak dicatat, email tidak terkirim. Data tetap utuh. Untuk memasang lagi, pilih ${repairWay()}.`;
  return `Aplikasi diserahkan oleh ${owner} kepada ${next} ${since}, dan menunggu ${next} memilih ${repairWay()}. Sampai saat itu langkah tidak dicatat dan email tidak terkirim; jawaban formulir tetap tersimpan dan dicatat sesudahnya.`;
}

/** The description of a protection of a tab or of columns, which Google shows in its list. */
export function guardWords(guarded: string): string {
  return `${guarded}: ${guarded === TABS.TEAM ? 'diubah oleh akun kantor dan Kabid' : 'ditulis oleh aplikasi'}`;
}

/**
 * Why an account may not install: protections keep it out.
 * @param owner the account that installed before; blank if nobody did
 * @param fileOwner whose the file is; blank where Google does not say
 */
export function lockedTabsWords(tabs: readonly string[], you: string, owner: string, fileOwner: string): string {
  const ways = [
    ...(owner === '' ? [] : [`dengan akun ${owner}, pilih ${menuWay('handOver')}`]),
    `dengan akun pemilik file ini${fileOwner === '' ? '' : ` (${fileOwner})`}, pilih ${PROTECTIONS}, lalu hapus perlindungan tab itu`,
  ];
  return [
    `Tab ${listWords(tabs)} dilindungi dan tidak dapat ditulis oleh akun ${you || 'ini'}; karena itu pemasangan dihentikan. Tidak ada yang diubah.`,
    `Bukalah dahulu: ${ways.join('; atau ')}. Sesudah itu pilih ${repairWay()} lagi dengan akun ini.`,
  ].join('\n\n');
}

/** Addresses of which Google refused something at a protected tab. */
export interface AddressesOfTab {
  readonly tab: string;
  readonly emails: readonly string[];
}

/** Whom the script could not keep out of protected tabs, and how a person does. */
export function leftInWords(left: readonly AddressesOfTab[]): string {
  const named = left.map(({ tab, emails }) => `${listWords(emails)} dari tab ${tab}`);
  return `Keluarkan sendiri lewat ${PROTECTIONS}, karena Google menolaknya: ${listWords(named)}.`;
}

/** Whom the script could not let in to a protected tab, and how a person does. */
export function keptOutWords(out: readonly AddressesOfTab[]): string {
  const named = out.map(({ tab, emails }) => `${listWords(emails)} pada tab ${tab}`);
  return `Periksa alamat berikut, karena Google menolaknya sebagai penyunting: ${listWords(named)}. Bila benar, tambahkan sendiri lewat ${PROTECTIONS}.`;
}

/** What an office must know of those who may edit the sheet. */
export const EDITORS_WORDS =
  'Penyunting lembar ini juga dapat mengubah skripnya: beri akses itu hanya kepada yang memerlukannya, jangan kepada “siapa saja yang memiliki link”. Petugas lain cukup bekerja lewat tautan pada email.';

/** "Versi 0.1.0, build e00eab7f21 (26 November 2026)" */
function buildWords({ version, id, at }: Build): string {
  const day = at.slice(0, 10);
  return `Versi ${version}, build ${id}${isPlainDate(day) ? ` (${plainDateWords(day)})` : ''}`;
}

/** Shown on the desk while the pages run another build than the triggers: a push does not change a deployment. */
export function otherBuildWords(head: Build, web: Build): string {
  return `Halaman layanan masih menjalankan build lain (${buildWords(web)}) daripada pemicu (${buildWords(head)}). Jalankan “npm run deploy”, atau buka ${DEPLOYMENTS} › ${NEW_VERSION}, lalu buka alamat halaman layanan satu kali.`;
}

/** The dialog “Tentang”. @param owner the account that runs the desk; absent before the install */
export function aboutWords(head: Build, web: Build | undefined, owner: string | undefined): string {
  return [
    `Agenda ${deskName()}`,
    buildWords(head),
    web ? `Halaman layanan: ${buildWords(web)}` : 'Halaman layanan: build belum diketahui; buka alamatnya satu kali.',
    ...(owner === undefined ? [] : [`Dijalankan oleh akun ${owner}.`]),
  ].join('\n');
}
