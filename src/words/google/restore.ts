// Words of the restore: what is asked, what a copy holds, why it is refused, and what was done.
import type { DryRun, RestoreRefusal } from '../../domain/office/restore.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';
import { menuWay } from './menu.ts';

/** Typed to put back a copy although steps are missing in it. */
export const INSIST_WORD = 'TETAP PULIHKAN';
/** Typed to go on without the rest of an unfinished restore. */
export const GIVE_UP_WORD = 'HENTIKAN';

export const RESTORE_WORDS = {
  question:
    'Tuliskan alamat salinan yang akan dipulihkan. Salinan berupa berkas .xlsx: unggah dahulu ke Google Drive, buka dengan Google Spreadsheet, lalu File › Simpan sebagai Google Spreadsheet. Isi salinan diperiksa dan ditunjukkan dahulu; tidak ada yang berubah sebelum Anda menyetujuinya.',
  noAddress: (text: string) => `“${text}” bukan alamat Google Spreadsheet. Tidak ada yang berubah.`,
  cancelled: 'Pemulihan dibatalkan. Tidak ada yang berubah.',
  tabsToo: (tabs: readonly string[]) =>
    `Isi tab ${listWords(tabs)} di salinan berbeda dengan yang berlaku sekarang. Kembalikan juga seperti pada salinan? Bila Tidak, yang berlaku sekarang tetap.`,
  givenUp: 'Pemulihan dihentikan; yang sudah dipulihkan tetap, dan meja berjalan lagi.',
} as const;

/** How the row in `Riwayat` tells of a restore. */
export function restoredFromWords(title: string, written: string): string {
  return `${title}${written === '' ? '' : `, keadaan ${dateTimeWords(written)}`}`;
}

/** Shown on the desk until a restore is finished. */
export function unfinishedWords(title: string): string {
  return `Pemulihan dari salinan “${title}” belum selesai. Sampai selesai, langkah tidak dicatat dan email tidak terkirim; kiriman formulir dicatat sesudahnya. Pemilik: lanjutkan lewat ${menuWay('restore')}.`;
}

export function unfinishedQuestionWords(source: string): string {
  return `Pemulihan dari salinan ${source} belum selesai. Pilih OK untuk melanjutkannya, tuliskan alamat salinan lain, atau ketik ${GIVE_UP_WORD} untuk menjalankan meja dengan yang sudah dipulihkan.`;
}

export function openingProblemWords(code: 'UNREADABLE' | 'NO_DESK' | 'OTHER_ZONE', found: string): string {
  switch (code) {
    case 'UNREADABLE':
      return `Salinan tidak dapat dibuka (${found}). Periksa alamatnya, dan apakah akun ini boleh membukanya. Berkas .xlsx harus disimpan sebagai Google Spreadsheet dahulu.`;
    case 'NO_DESK':
      return `Spreadsheet itu bukan salinan meja ini, atau rusak: ${found}`;
    case 'OTHER_ZONE':
      return `Zona waktu salinan adalah ${found}, sehingga jamnya terbaca keliru. Di salinan, pilih File › Setelan › Zona waktu (GMT+07.00) Pontianak, lalu ulangi.`;
  }
}

/** How many steps are named; the others are only counted. */
const MOST_NAMED = 5;

export function restoreRefusalWords(refusal: RestoreRefusal): string {
  switch (refusal.code) {
    case 'SAME_SHEET':
      return 'Alamat itu adalah lembar ini sendiri. Tuliskan alamat salinannya.';
    case 'OTHER_DESK':
      return 'Salinan itu milik meja lain, sedangkan meja ini sudah memiliki permohonan sendiri; keduanya tidak dapat digabung. Salinan meja lain hanya dapat dipulihkan ke meja yang masih kosong.';
    case 'NOTHING_IN_IT':
      return `Tab ${TABS.HISTORY} di salinan itu kosong: tidak ada yang dapat dipulihkan.`;
    case 'NEWER_VERSION':
      return `Salinan itu ditulis versi aplikasi yang lebih baru (versi data ${refusal.version}). Perbarui aplikasi ini dahulu, lalu ulangi.`;
    case 'OTHER_COURSE':
      return `Langkah ${someWords(refusal.steps)} di salinan berbeda dengan yang tercatat di meja ini; keduanya tidak dapat digabung.`;
    case 'GAPS':
      return `Baris ${TABS.HISTORY} hilang, di salinan maupun di meja ini: ${someWords(refusal.steps)}. Pakailah salinan lain yang utuh. Bila tidak ada, ketik ${INSIST_WORD}: langkah yang hilang itu tidak kembali.`;
  }
}

function someWords(steps: readonly string[]): string {
  const others = steps.length - MOST_NAMED;
  return others > 0 ? `${listWords(steps.slice(0, MOST_NAMED))}, dan ${others} lagi` : listWords(steps);
}

/** What a restore would do: shown before anything is. */
export function dryRunWords(dryRun: Omit<DryRun, 'differing'>): string {
  const { origin, damaged, missing } = dryRun;
  return [
    `Salinan “${dryRun.title}”${origin.written === '' ? '' : `, keadaan ${dateTimeWords(origin.written)}`}`,
    ...(origin.sheet === '' ? [] : [`Dari lembar ${origin.sheet}, build ${origin.build}`]),
    `${dryRun.requests} permohonan, ${dryRun.steps} langkah`,
    `${dryRun.stepsToWrite} langkah ditulis; ${dryRun.isEmptyDesk ? 'meja ini masih kosong' : 'yang sudah ada di sini tidak berubah'}`,
    `${dryRun.waitingMails} email yang menunggu dipulihkan sebagai DITAHAN: tidak ada yang terkirim dengan sendirinya`,
    ...(damaged.length === 0 ? [] : [`Ada langkah yang rusak: ${someWords(damaged)}`]),
    ...(missing.length === 0 ? [] : [`Tab yang tidak ada di salinan: ${listWords(missing)}`]),
    ...(dryRun.typed === 0 ? [] : [`${dryRun.typed} baris ketikan yang belum dicatat tidak ikut`]),
    '',
    'Pulihkan?',
  ].join('\n');
}

/** Shown where one execution was not enough. */
export function pausedWords(): string {
  return `Sebagian sudah dipulihkan, sisanya belum: waktu satu kali jalan terbatas. Pilih ${menuWay('restore')} lagi untuk melanjutkan; sampai selesai, meja tidak berjalan.`;
}

export function restoredWords(done: {
  readonly rows: number;
  readonly steps: number;
  readonly archived: number;
  readonly kept: number;
  readonly tabs: readonly string[];
}): string {
  return [
    `Selesai: ${done.steps} langkah dan ${done.rows} baris ${TABS.REGISTER} dipulihkan.`,
    ...(done.archived === 0 ? [] : [`${done.archived} permohonan kembali ke tab Arsip.`]),
    ...(done.tabs.length === 0 ? [] : [`Tab yang dikembalikan: ${listWords(done.tabs)}.`]),
    ...(done.kept === 0
      ? []
      : [`${done.kept} email ditahan (DITAHAN) di tab ${hiddenTab(TABS.OUTBOX)}: periksa, lalu isi kolom Keadaan.`]),
    'Kalender, Agenda, dan laporan disesuaikan dalam beberapa menit. Kiriman formulir sesudah waktu salinan tidak ada di dalamnya: bandingkan dengan tanggapan formulir.',
  ].join('\n');
}
