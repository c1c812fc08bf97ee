// Words of the restore: what is asked, what a copy holds, why it is refused, and what was done.
import type { Contradiction, CopyContents, RestoreRefusal } from '../../domain/office/restore.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';
import { menuWay } from './menu.ts';

/** Typed to go on without the rest of an unfinished restore. */
export const GIVE_UP_WORD = 'HENTIKAN';

export const RESTORE_WORDS = {
  question:
    'Tuliskan alamat salinan yang akan dipulihkan. Salinan berupa berkas .xlsx: unggah dahulu ke Google Drive, buka dengan Google Spreadsheet, lalu File › Simpan sebagai Google Spreadsheet. Isi salinan diperiksa dan ditunjukkan dahulu; tidak ada yang berubah sebelum Anda menyetujuinya.',
  noAddress: (text: string) => `“${text}” bukan alamat Google Spreadsheet. Tidak ada yang berubah.`,
  cancelled: 'Pemulihan dibatalkan. Tidak ada yang berubah.',
  givenUp: 'Pemulihan dihentikan; yang sudah dipulihkan tetap, dan aplikasi berjalan lagi.',
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
  return `Pemulihan dari salinan ${source} belum selesai. Pilih OK untuk melanjutkannya, atau ketik ${GIVE_UP_WORD} untuk menjalankan aplikasi dengan yang sudah dipulihkan.`;
}

export function openingProblemWords(code: 'UNREADABLE' | 'NO_DESK' | 'OTHER_ZONE', found: string): string {
  switch (code) {
    case 'UNREADABLE':
      return `Salinan tidak dapat dibuka (${found}). Periksa alamatnya, dan apakah akun ini boleh membukanya. Berkas .xlsx harus disimpan sebagai Google Spreadsheet dahulu.`;
    case 'NO_DESK':
      return `Spreadsheet itu bukan salinan aplikasi ini, atau rusak: ${found}`;
    case 'OTHER_ZONE':
      return `Zona waktu salinan adalah ${found}, sehingga jamnya terbaca keliru. Di salinan, pilih File › Setelan › Zona waktu (GMT+07.00) Pontianak, lalu ulangi.`;
  }
}

/** How many steps are named; the others are only counted. */
const MOST_STEPS_NAMED = 5;

export function restoreRefusalWords(refusal: RestoreRefusal): string {
  switch (refusal.code) {
    case 'SAME_SHEET':
      return 'Alamat itu adalah lembar ini sendiri. Tuliskan alamat salinannya.';
    case 'NOT_EMPTY':
      return 'Belum ada yang dipulihkan: aplikasi ini sudah memiliki permohonan atau arsip, sedangkan salinan hanya dipulihkan ke aplikasi yang masih kosong. Untuk mengembalikan aplikasi ini ke keadaan sebelumnya, pilih File › Riwayat versi › Lihat riwayat versi di lembar ini.';
    case 'NOTHING_IN_IT':
      return `Tab ${TABS.HISTORY} di salinan itu kosong: tidak ada yang dapat dipulihkan.`;
    case 'NEWER_VERSION':
      return `Salinan itu ditulis versi aplikasi yang lebih baru (versi data ${refusal.version}). Perbarui aplikasi ini dahulu, lalu ulangi.`;
  }
}

/** What of a copy is not carried out, and why. */
const CONTRADICTION_WORDS: Readonly<Record<Contradiction['code'], string>> = {
  UNREADABLE: 'Tidak dipulihkan, karena isinya tidak terbaca',
  TWICE: 'Tidak dipulihkan beserta langkah sesudahnya, karena tercatat dua kali dengan isi berbeda',
  WITHOUT_ONE_BEFORE: 'Tidak dipulihkan beserta langkah sesudahnya, karena langkah sebelumnya tidak ada',
};

function contradictionLines(all: readonly Contradiction[]): string[] {
  return (Object.keys(CONTRADICTION_WORDS) as Contradiction['code'][]).flatMap((wanted) => {
    const steps = all.flatMap(({ code, number, revision }) => {
      return code === wanted ? [number === '' ? 'baris tanpa nomor' : `${number}@${revision}`] : [];
    });
    return steps.length === 0 ? [] : [`${CONTRADICTION_WORDS[wanted]}: ${someWords(steps)}`];
  });
}

function someWords(steps: readonly string[]): string {
  const others = steps.length - MOST_STEPS_NAMED;
  return others > 0 ? `${listWords(steps.slice(0, MOST_STEPS_NAMED))}, dan ${others} lagi` : listWords(steps);
}

/** What a copy holds: shown before anything is done. */
export function copyWords(copy: CopyContents): string {
  const { sheet, build, written, missing } = copy;
  return [
    `Salinan “${copy.title}”${written === '' ? '' : `, keadaan ${dateTimeWords(written)}`}`,
    ...(sheet === '' ? [] : [`Dari lembar ${sheet}, build ${build}`]),
    `${copy.requests} permohonan, ${copy.steps} langkah, dari ${dateTimeWords(copy.first)} sampai ${dateTimeWords(copy.last)}`,
    ...contradictionLines(copy.contradictions),
    `${copy.waitingMails} email yang menunggu dipulihkan sebagai DITAHAN: tidak ada yang terkirim otomatis`,
    ...(missing.length === 0 ? [] : [`Tab yang tidak ada di salinan: ${listWords(missing)}`]),
    ...(copy.typed === 0 ? [] : [`${copy.typed} baris ketikan yang belum dicatat tidak ikut`]),
    '',
    'Pulihkan?',
  ].join('\n');
}

/** Shown where one execution was not enough. */
export function pausedWords(): string {
  return `Sebagian sudah dipulihkan, sisanya belum: waktu satu kali jalan terbatas. Pilih ${menuWay('restore')} lagi untuk melanjutkan; sampai selesai, aplikasi tidak berjalan.`;
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
