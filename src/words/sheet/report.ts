// Words of the yearly report tab.
import { listWords, numberWords } from '../formats/numbers.ts';
import { TABS, type Tab } from './tabs.ts';

/** What staff write into the report; it survives every rewrite. */
export const REPORT_TEXTS = {
  introduction: 'Pendahuluan (diisi petugas)',
  obstacles: 'Kendala (diisi petugas)',
  followUp: 'Tindak lanjut (diisi petugas)',
  closing: 'Penutup (diisi petugas)',
} as const;
export type ReportText = keyof typeof REPORT_TEXTS;

export const REPORT_WORDS = {
  title: (year: number) => `LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER TAHUN ${year}`,
  updated: (stamp: string) =>
    `Diperbarui ${stamp} WIB oleh aplikasi. Perubahan manual pada tab ini akan tertimpa, kecuali isi kotak kuning.`,
  sopName: 'SOP Kunjungan/Peminjaman Ruang Pontive Center',
  summary: 'Ringkasan',
  headline: 'Angka pokok',
  headlineHeader: (year: number) => ['', String(year), String(year - 1), 'Perubahan', 'Dihitung dari'],
  parts: {
    approval: 'Pengesahan',
    introduction: 'Pendahuluan',
    overview: 'Gambaran umum',
    recap: 'Rekapitulasi kunjungan dan peminjaman',
    standards: 'Kinerja terhadap mutu baku SOP',
    equipment: 'Perangkat dan kerusakan',
    obstacles: 'Kendala',
    survey: 'Survei kepuasan masyarakat',
    followUp: 'Tindak lanjut dan penutup',
    list: 'Lampiran: daftar kunjungan dan peminjaman',
  },
  figures: {
    received: ['Permohonan masuk', 'Permohonan: tanggal masuk, tanpa yang ganda'],
    held: ['Kegiatan terlaksana', 'Permohonan: Tanggal Mulai, status Terlaksana'],
    visits: ['– kunjungan', 'Permohonan: Jenis Kunjungan'],
    loans: ['– peminjaman', 'Permohonan: Jenis Peminjaman'],
    participants: ['Peserta hadir', 'Riwayat: Peserta Hadir, tidak pernah dari rencana'],
    rejected: ['Ditolak', 'Permohonan: tanggal masuk, status Ditolak'],
    cancelled: ['Dibatalkan', 'Permohonan: tanggal masuk, status Dibatalkan'],
    noShow: ['Pemohon tidak hadir', 'Permohonan: tanggal masuk, status Tidak Hadir'],
    moved: ['Dijadwalkan ulang', 'Riwayat: Ubah jadwal, Pindahkan, jawaban pemohon'],
    used: ['Jam terpakai', 'Permohonan: Jam Mulai dan Jam Selesai, tanpa persiapan'],
    useShare: ['Tingkat pemakaian', 'Jam terpakai dibagi jam kerja (Pengaturan, Hari Libur)'],
    withinStandard: ['Mutu baku terpenuhi', 'Riwayat: disposisi, telaah, pencatatan agenda'],
    stepsTaken: ['– langkah yang dicatat', 'Riwayat: disposisi, telaah, pencatatan agenda'],
    stepsMeasured: ['– langkah yang terukur', 'Riwayat: langkah yang waktu mulainya tercatat'],
    late: ['Surat terlambat saat ini', 'Permohonan: Batas Waktu, saat laporan ini ditulis'],
    ikm: ['Indeks Kepuasan Masyarakat', 'Survei Kepuasan: sembilan unsur, semua jawaban setahun'],
  },
  approval: 'Disahkan di Pontianak, tanggal',
  basis: 'Dasar hukum',
  purpose:
    'Laporan ini memenuhi SOP Kunjungan/Peminjaman Ruang Pontive Center, Pencatatan 2: “membuat laporan tahunan operasional Pontive Center (termasuk data kunjungan/peminjaman ruangan Pontive Center)”.',
  scope:
    'Permohonan dihitung pada bulan masuk (tanpa yang ganda); kegiatan dan peserta pada bulan pelaksanaan. Bagian menurut hasil memuat permohonan yang masuk pada tahun ini, menurut keadaannya kini.',
  room: (room: string, place: string) => `Ruangan: ${room}, ${place}.`,
  teamHeader: ['Nama', 'Jabatan', 'Mulai', 'Sampai'],
  noTeam: 'Tim Pengelola belum diisi.',
  keptHint: 'Tulis pada kotak kuning di bawah ini; isinya tetap ada setiap kali laporan ditulis ulang.',
  byMonth: 'Per bulan',
  month: 'Bulan',
  total: 'Jumlah',
  received: (kind: string) => `Permohonan ${kind}`,
  held: (kind: string) => `${kind} terlaksana`,
  scheduled: (kind: string) => `${kind} terjadwal`,
  participants: (kind: string) => `Peserta hadir ${kind}`,
  heldBefore: (year: number) => `Terlaksana ${year}`,
  byOutcome: 'Permohonan yang masuk tahun ini menurut hasilnya',
  outcomes: [
    'Jenis',
    'Masuk',
    'Dalam proses',
    'Terjadwal',
    'Terlaksana',
    'Tidak hadir',
    'Ditolak',
    'Dibatalkan',
    'Diabaikan',
    'Ganda (tidak dihitung)',
  ],
  listHeader: ['No.', 'Tanggal', 'Jam', 'Jenis', 'Instansi', 'Kegiatan', 'Peserta rencana', 'Peserta hadir', 'Status'],
  emptyList: 'Belum ada kunjungan atau peminjaman pada tahun ini.',
  use: 'Pemakaian ruangan per bulan (jam)',
  useHeader: ['Bulan', 'Jam terpakai', 'Jam tersedia', 'Tingkat pemakaian'],
  useBasis:
    'Sumber: tab Permohonan, status Terlaksana; jam tersedia adalah jam kerja dinas (Pengaturan) tanpa istirahat, akhir pekan, hari libur, dan cuti bersama. Jam terpakai tanpa waktu persiapan.',
  byInstitution: 'Menurut jenis instansi (kegiatan terlaksana)',
  institutionHeader: ['Jenis instansi', 'Terlaksana', 'Peserta rencana', 'Peserta hadir'],
  often: 'Instansi yang paling sering datang',
  oftenHeader: ['Instansi', 'Kegiatan'],
  stepsHeader: ['Langkah', 'Dicatat', 'Terukur', 'Median', '90% selesai dalam', 'Sesuai mutu baku'],
  stepNames: {
    FORWARD: 'Langkah 1: disposisi Kabid, sejak disposisi Kepala Dinas atau sejak surat sampai pada Kabid',
    APPROVE: 'Langkah 2: telaah dan penjadwalan oleh Kasi, tanpa waktu menunggu pemohon',
    SCHEDULE: 'Langkah 3: pencatatan ke agenda oleh Admin',
    MARK_READY: 'Langkah 4: ruangan siap sebelum kegiatan dimulai',
  },
  earliness: 'Langkah 4: seberapa awal ruangan siap (median; 90% sedikitnya)',
  damageHeader: ['Kerusakan perangkat', 'Jumlah'],
  damageReported: 'Ditemukan tahun ini',
  damageRepaired: 'Diperbaiki tahun ini',
  damageDays: 'Hari kerja sampai diperbaiki (median)',
  damageAffected: 'Kegiatan yang terdampak',
  damageOpen: 'Masih rusak pada akhir tahun',
  damageSource:
    'Sumber: tab Kerusakan (Ditemukan Tanggal, Diperbaiki Tanggal, Pada Kegiatan). Terdampak: juga kegiatan yang memerlukan perangkat itu selagi rusak.',
  damageListHeader: ['Perangkat', 'Kerusakan', 'Ditemukan', 'Diperbaiki', 'Kegiatan terdampak'],
  damageStillOpen: 'belum diperbaiki',
  devicesHeader: ['Perangkat', 'Tempat', 'Keadaan', 'Penanggung jawab'],
  devicesSource: 'Sumber: tab Perangkat dan Kerusakan, menurut keadaannya kini.',
  surveyHeader: ['Unsur', 'Semester I', 'Semester II', 'Setahun'],
  respondents: 'Responden',
  grade: 'Mutu pelayanan',
  index: 'Indeks Kepuasan Masyarakat (IKM)',
  surveySource:
    'Sumber: tab Survei Kepuasan (PermenPANRB 14/2017): nilai rata-rata tiap unsur 1–4; IKM = 25 × rata-rata kesembilan unsur, dibulatkan sekali.',
  elementsChart: (year: number) => `Nilai rata-rata unsur pelayanan, ${year}`,
  stepsSource:
    'Sumber: tab Riwayat, langkah yang dicatat pada tahun ini; waktu dihitung dalam jam kerja dinas, kesiapan ruangan menurut jam dinding.',
  moved: 'Permohonan yang dijadwalkan ulang',
  undisposed: 'Langkah 1 tanpa disposisi Kepala Dinas yang dicatat',
  late: 'Surat yang terlambat saat laporan ini ditulis',
  noLate: 'Saat laporan ini ditulis tidak ada surat yang melewati Batas Waktu.',
  lateHeader: ['No.', 'Instansi', 'Pada', 'Batas Waktu', 'Terlambat'],
  lateSource: 'Sumber: tab Permohonan, kolom Posisi Surat dan Batas Waktu; dihitung dalam jam kerja dinas.',
  lateMore: (more: number) => `dan ${numberWords(more)} surat lainnya`,
  none: 'belum ada',
  /** Where a figure has no meaning. */
  notTaken: '–',
  notRecorded: 'belum dicatat',
  heldChart: (year: number) => `Kunjungan dan peminjaman terlaksana per bulan, ${year}`,
  participantsChart: (year: number) => `Peserta hadir per bulan, ${year}`,
} as const;

/** "17,1%" */
export function percentWords(share: number): string {
  return `${decimalWords(share * 100)}%`;
}

/** A number with one decimal where it has one: "1.234,5" */
export function decimalWords(value: number): string {
  const tenths = Math.round(value * 10);
  const decimal = tenths % 10;
  return numberWords(Math.trunc(tenths / 10)) + (decimal === 0 ? '' : `,${Math.abs(decimal)}`);
}

/** How many events are named beside a damage. */
const MOST_AFFECTED = 5;

/** "PC-2026-0001 dan PC-2026-0004", "PC-2026-0001, …, PC-2026-0009, dan 4 lainnya" */
export function affectedWords(numbers: readonly string[]): string {
  const more = numbers.length - MOST_AFFECTED;
  return listWords([...numbers.slice(0, MOST_AFFECTED), ...(more > 0 ? [`${numberWords(more)} lainnya`] : [])]);
}

/** From which rows of the register the figures of a table come: how many, and their first and last number. */
export function registerSourceWords(what: string, numbers: readonly string[]): string {
  const [first] = numbers;
  if (first === undefined) return `Sumber: tab Permohonan; tidak ada baris ${what}.`;
  const last = numbers[numbers.length - 1] ?? first;
  const which = numbers.length <= 3 ? listWords(numbers) : `${first} s.d. ${last}`;
  return `Sumber: tab Permohonan, ${numberWords(numbers.length)} baris ${what}: ${which}.`;
}

/** Names tabs that could not be read, whose figures are missing. */
export function unreadTabsWords(tabs: readonly Tab[]): string {
  return `Belum terbaca: ${listWords(tabs.map((tab) => `tab ${TABS[tab]}`))}; angkanya belum termasuk. Pesan pada sel A1 tab ${TABS.REGISTER} menyebut sebabnya.`;
}
