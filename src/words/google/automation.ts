// Words that show whoever opens the sheet whether the automation runs.
import type { Silence } from '../../domain/office/heartbeat.ts';
import type { Release } from '../../domain/office/ownership.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { TABS } from '../sheet/tabs.ts';
import { REPAIR } from './menu.ts';

export const NOT_INSTALLED_WORDS = `Aplikasi belum dipasang. Buka lembar ini dengan akun kantor, lalu pilih ${REPAIR}.`;

/** Shown in a copy of a desk until somebody closes it. @param sheet the first desk's spreadsheet; blank if unknown */
export function copyWords(sheet: string): string {
  const what = sheet === '' ? 'Lembar ini tampaknya salinan sebuah meja.' : `Lembar ini salinan dari meja ${sheet}.`;
  return `${what} Di sini tidak ada yang berjalan: langkah tidak dicatat, email tidak terkirim, kalender tidak berubah. Pakailah sebagai arsip, atau jadikan meja baru lewat ${REPAIR}.`;
}

/** Shown for some seconds while all is well. */
export function runningWords(lastRanAt: Instant): string {
  return `Aplikasi berjalan; terakhir ${dateTimeWords(lastRanAt)}.`;
}

/** Shown until somebody closes it; the details are in the notes on the tabs. */
export function troublesWords(troubles: readonly string[]): string {
  const [first = '', ...others] = troubles;
  if (others.length === 0) return first;
  return `${first} Dan ${others.length} hal lain: lihat catatan pada sel A1 tab ${TABS.REGISTER}.`;
}

/** Which job does not run, since when, and who can repair it. */
export function silenceWords(silence: Silence, lastRanAt: Instant, owner: string): string {
  const repair = `Hubungi pemegang akun ${owner}: dengan akun itu, pilih ${REPAIR}.`;
  if (silence === 'NIGHT')
    return `Pekerjaan malam (laporan, ${TABS.AGENDA}, pembersihan) tidak berjalan sejak ${dateTimeWords(lastRanAt)}. ${repair}`;
  return `Aplikasi tidak berjalan sejak ${dateTimeWords(lastRanAt)}. Langkah, email, dan kalender mungkin tertunda; tidak ada yang hilang. ${repair} Bila akun itu sudah tidak ada, petugas lain dapat mengambil alih lewat menu yang sama.`;
}

/** Which job does not run although the hourly one does, and who can repair it. */
export function tenMinutesWords(lastRanAt: Instant, owner: string): string {
  return `Pekerjaan sepuluh menit (email yang menunggu, isian yang diubah) tidak berjalan sejak ${dateTimeWords(lastRanAt)}. Hubungi pemegang akun ${owner}: dengan akun itu, pilih ${REPAIR}.`;
}

/** Shown beside a message that all is well while something is left to set up. */
export function leftToSetUpWords(count: number): string {
  return `Masih perlu disiapkan: ${count} hal, lihat catatan pada sel A1 tab ${TABS.SETTINGS}.`;
}

/** Shown on the desk while the triggers are removed. */
export function releasedWords({ at, next }: Release, owner: string): string {
  const since = `sejak ${dateTimeWords(at)}`;
  if (next === '')
    return `Aplikasi dicopot oleh ${owner} ${since}: formulir ditutup, langkah tidak dicatat, email tidak terkirim. Data tetap utuh. Untuk memasang lagi, pilih ${REPAIR}.`;
  return `Aplikasi diserahkan oleh ${owner} kepada ${next} ${since}, dan menunggu ${next} memilih ${REPAIR}. Sampai saat itu langkah tidak dicatat dan email tidak terkirim; jawaban formulir tetap tersimpan dan dicatat sesudahnya.`;
}
