// Words of the yearly report: the tab, the page on A4, and the paper that is mailed.
import { listWords, numberWords } from '../formats/numbers.ts';
import { deskName, serviceName } from '../names.ts';
import { TABS } from './tabs.ts';

/** What staff write into the report; it survives every rewrite. */
export const REPORT_TEXTS = {
  introduction: 'Pendahuluan (tidak wajib)',
  survey: 'Survei kepuasan: indeks, responden, dan sumbernya (tidak wajib)',
  obstacles: 'Kendala (diisi petugas)',
  followUp: 'Rencana tindak lanjut (diisi petugas)',
  closing: 'Penutup (diisi petugas)',
} as const;
export type ReportText = keyof typeof REPORT_TEXTS;

/** What such a text is called where it is printed; blank where the chapter's own heading says it. */
export const KEPT_HEADINGS: Readonly<Record<ReportText, string>> = {
  introduction: '',
  survey: 'Survei Kepuasan Masyarakat',
  obstacles: 'Kendala',
  followUp: 'Rencana tindak lanjut',
  closing: '',
};

export const REPORT_WORDS = {
  title: (year: number) => `LAPORAN TAHUNAN OPERASIONAL ${deskName().toUpperCase()} ${year}`,
  asOf: (moment: string) => `Keadaan per ${moment}`,
  figures: {
    received: 'Permohonan masuk',
    held: 'Terlaksana',
    participants: 'Peserta hadir',
    used: 'Jam terpakai',
    withinStandard: 'Mutu baku dipenuhi',
  },
  /** How each is worked out: a note on its label, and a chapter at the end of the tab. */
  figureBasis: {
    received:
      'Kunjungan dan peminjaman menurut Diterima Tanggal, atau Waktu Pengajuan; tanpa permohonan ganda; tiap tanggal surat dihitung satu.',
    held: 'Kegiatan berstatus Terlaksana menurut hari pertamanya; kegiatan beberapa hari dihitung satu.',
    participants: 'Jumlah yang dicatat sesudah kegiatan (Hadir), tidak pernah dari rencana.',
    used: 'Jam kegiatan yang terlaksana tanpa persiapan. Tingkat pemakaian: dibagi jam kerja dinas tahun itu sejak permohonan atau kegiatan pertama, yang sudah lewat, tanpa istirahat, akhir pekan, hari libur, dan cuti bersama.',
    withinStandard:
      'Disposisi, telaah, dan pencatatan agenda yang terukur, dalam jam kerja dinas, dan yang lewat waktu tanpa selesai; berapa di antaranya memenuhi mutu baku SOP.',
  },
  useShare: (share: string) => `${share} dari jam kerja`,
  measured: (kept: number, owed: number) => `${numberWords(kept)} dari ${numberWords(owed)} langkah`,
  fromBefore: (held: number, year: number) => `${numberWords(held)} di antaranya diminta sebelum ${year}`,
  heldLater: (held: number, year: number) => `${numberWords(held)} permohonan ${year} terlaksana sesudahnya`,
  nothingMeasured: 'belum ada yang terukur',
  /** Of a share of few steps. */
  few: 'belum mewakili',
  fewMeasured: (count: number) => `belum mewakili (${numberWords(count)} diukur)`,
  waiting: 'Menunggu (surat beberapa tanggal dihitung satu)',
  waitingBasis: 'Surat yang belum diputus, menurut Giliran dan Batas Waktu; dalam jam kerja dinas.',
  nothingWaits: 'Tidak ada surat yang menunggu.',
  rewritten: 'Ditulis ulang oleh aplikasi sampai akhir Maret tahun berikutnya; hanya isi kotak kuning yang tetap.',
  parts: {
    introduction: 'Pendahuluan',
    work: 'Pelaksanaan',
    standards: 'Mutu pelayanan',
    equipment: 'Sarana',
    obstacles: 'Kendala dan rencana',
    closing: 'Penutup',
    list: 'Lampiran: daftar kunjungan dan peminjaman',
    basis: 'Cara menghitung',
  },
  aim: (sop: string) => `Laporan ini disusun menurut Pencatatan 2 SOP ${serviceName()} (${sop}).`,
  legalBasis: 'Dasar:',
  team: 'Tim pengelola',
  noTeam: 'Tim Pengelola belum diisi.',
  keptHint: 'Tulis pada kotak kuning di bawah ini; isinya tetap ada setiap kali laporan ditulis ulang.',
  byMonth: 'Per bulan',
  total: 'Jumlah',
  fromApplicants: 'Dari pemohon',
  byOutcome: 'Permohonan yang masuk tahun ini menurut hasilnya',
  emptyList: 'Belum ada kunjungan atau peminjaman pada tahun ini.',
  use: 'Pemakaian ruangan per bulan (jam)',
  useBasis:
    'Seperti angka pokok “Jam terpakai”, menurut bulan pelaksanaan; tiap bulan dibulatkan, jumlahnya dihitung dari menitnya.',
  untilDay: (month: string, day: number) => `${month} (s.d. tanggal ${day})`,
  byHour: 'Pemakaian menurut hari dan jam (kegiatan)',
  byHourBasis: 'Kegiatan terlaksana yang memakai ruangan pada jam itu; makin gelap makin sering.',
  byInstitution: 'Menurut jenis instansi',
  institutionBasis: 'Kunjungan dan peminjaman yang terlaksana, menurut Jenis Instansi.',
  outcomesBasis:
    'Permohonan yang masuk pada tahun ini, menurut Status kini; Masuk = jumlah kolom di sebelah kanannya tanpa yang ganda.',
  steps: 'Mutu baku SOP',
  stepNames: {
    FORWARD: 'Langkah 1: disposisi',
    APPROVE: 'Langkah 2: telaah',
    SCHEDULE: 'Langkah 3: pencatatan agenda',
    MARK_READY: 'Langkah 4: ruangan siap',
  },
  earliness: 'Ruangan siap sebelum kegiatan (median)',
  damage: 'Kerusakan',
  damageReported: 'Ditemukan tahun ini',
  damageRepaired: 'Diperbaiki tahun ini',
  damageDays: 'Hari kerja sampai diperbaiki (median)',
  damageAffected: 'Kegiatan yang terdampak',
  damageOpen: 'Masih rusak pada akhir tahun',
  damageOpenNow: 'Masih rusak pada tanggal laporan',
  damageBasis: 'Menurut tab Kerusakan. Terdampak: juga kegiatan yang memerlukan perangkat itu selagi rusak.',
  damageStillOpen: 'belum diperbaiki',
  devices: (day: string) => `Perangkat pada ${day}`,
  devicesBasis: 'Menurut tab Perangkat dan Kerusakan.',
  stepsBasis: (head: string) =>
    `Langkah yang dicatat dalam Riwayat pada tahun ini, terukur bila awalnya diketahui; yang sekaligus untuk beberapa tanggal satu surat dihitung satu, kesiapan ruangan tiap tanggal, juga yang tidak dicatat; waktu dalam jam kerja dinas, kesiapan ruangan menurut jam dinding. Disposisi dihitung sejak disposisi ${head}, atau sejak surat sampai; telaah tanpa menunggu pemohon.`,
  moved: 'Permohonan yang dijadwalkan ulang',
  undisposed: (head: string) => `Langkah 1 tanpa disposisi ${head} yang dicatat`,
  late: 'Surat yang terlambat',
  noLate: 'Tidak ada surat yang terlambat.',
  lateMore: (more: number) => `dan ${numberWords(more)} surat lainnya`,
  none: 'belum ada',
  /** Where a figure has no meaning. */
  notTaken: '–',
  notRecorded: 'belum dicatat',
  heldChart: (year: number) => `Kunjungan dan peminjaman terlaksana per bulan, ${year}`,
  knowing: 'Mengetahui,',
  /** In place of a chapter of which staff have written nothing. */
  nothingWritten: 'Belum diisi.',
  unrecorded: 'belum dicatat pelaksanaannya',
  draft: draftWords,
} as const;

/** "Kendala": a text by its name alone. */
export function boxWords(which: ReportText): string {
  return REPORT_TEXTS[which].replace(/:.*| \(.*/, '');
}

/** Why nobody can sign a report yet; blank where they can. @param year that is not over */
function draftWords({ year, unrecorded, missing }: Unfinished): string {
  const reasons = [
    ...(year === null ? [] : [`tahun ${year} belum berakhir`]),
    ...(unrecorded === 0 ? [] : [`${numberWords(unrecorded)} kegiatan ${REPORT_WORDS.unrecorded}`]),
    ...(missing.length === 0 ? [] : [`${listWords(missing.map(boxWords))} belum diisi`]),
  ];
  return reasons.length === 0 ? '' : `DRAF: ${reasons.join('; ')}`;
}

interface Unfinished {
  readonly year: number | null;
  readonly unrecorded: number;
  readonly missing: readonly ReportText[];
}

/** How many events are named beside a damage. */
const MOST_AFFECTED = 5;

/** "PC-2026-0001 dan PC-2026-0004", "PC-2026-0001, …, PC-2026-0009, dan 4 lainnya" */
export function affectedWords(numbers: readonly string[]): string {
  const more = numbers.length - MOST_AFFECTED;
  return listWords([...numbers.slice(0, MOST_AFFECTED), ...(more > 0 ? [`${numberWords(more)} lainnya`] : [])]);
}

/** Where the figures of a tab are missing. */
export const UNREAD_DAMAGES_WORDS = `Belum terbaca: tab ${TABS.DAMAGE}; angkanya belum termasuk. Pesan pada sel A1 tab ${TABS.REGISTER} menyebut sebabnya.`;
