// What people see and tests look for: names of tabs, columns, questions and steps, as they stand on the screen.
// Written out, never taken from the sources: a test that asks the code what to expect agrees with whatever it says.
import { listed } from '../listed.ts';

/** The steps in the order of the dropdown, by the code that a page sends. */
export const STEPS = {
  FORWARD: 'Disposisikan ke Kasi',
  OFFER_TIMES: 'Tawarkan jadwal lain',
  ASK_CONFIRMATION: 'Minta konfirmasi pemohon',
  RECORD_ANSWER: 'Catat jawaban pemohon',
  RECORD_LETTER: 'Catat surat diterima',
  RECORD_TOLD: 'Catat pemohon sudah diberi tahu',
  APPROVE: 'Tetapkan jadwal, disposisikan ke Admin',
  APPROVE_SESSIONS: 'Tetapkan jadwal untuk semua yang kosong',
  SCHEDULE: 'Masukkan ke agenda',
  MARK_READY: 'Ruangan sudah siap',
  COMPLETE: 'Catat pelaksanaan',
  MARK_NO_SHOW: 'Pemohon tidak hadir',
  PROPOSE_REFUSAL: 'Usulkan penolakan',
  REJECT: 'Tolak permohonan',
  RETURN_TO_SECTION_HEAD: 'Kembalikan ke Kasi',
  RETURN_TO_DIVISION_HEAD: 'Kembalikan ke Kabid',
  SET_ASIDE: 'Kesampingkan peringatan',
  CANCEL_FOR_APPLICANT: 'Batalkan (permintaan pemohon)',
  CANCEL_BY_OFFICE: 'Batalkan (oleh dinas)',
  CHANGE_TIME: 'Ubah jadwal',
  DISPLACE: 'Pindahkan (ruangan dipakai dinas)',
  REPLACE_EARLIER: 'Gantikan permohonan awal',
  FURTHER_SESSION: 'Sesi tambahan',
  MARK_DUPLICATE: 'Tandai permohonan ganda',
  NOT_DUPLICATE: 'Bukan ganda',
  IGNORE: 'Abaikan',
  REOPEN: 'Buka kembali',
  GIVE_DISPOSITION: 'Disposisikan ke Kabid',
  UNDO: 'Urungkan tindakan terakhir',
} as const;

/** The steps that need words for the applicant; a test's words of any other step go to colleagues. */
const FOR_APPLICANT: readonly string[] = ['OFFER_TIMES', 'ASK_CONFIRMATION', 'REJECT', 'CANCEL_BY_OFFICE', 'DISPLACE'];

/** The header above the words of a step, by its name in the dropdown. */
export function wordsHeader(action: string): string {
  const [code = ''] = Object.entries(STEPS).find(([, name]) => name === action) ?? [];
  return FOR_APPLICANT.includes(code) ? 'Pesan untuk Pemohon' : 'Isi Disposisi/Keterangan';
}

/** The field of a page that takes the words of a step, by its code; a page without steps has one for words alone. */
export function wordsField(step = ''): string {
  return FOR_APPLICANT.includes(step) ? 'applicantMessage' : 'text';
}

/** The questions of the form in their order, by what they ask. */
export const QUESTIONS = {
  kind: 'Jenis Permohonan',
  institution: 'Nama Instansi',
  institutionType: 'Jenis Instansi',
  contactName: 'Nama Narahubung',
  contactRole: 'Jabatan',
  phone: 'Nomor WhatsApp',
  email: 'Email',
  activity: 'Nama Kegiatan',
  description: 'Uraian Kegiatan',
  participants: 'Perkiraan Jumlah Peserta',
  startDate: 'Tanggal Mulai',
  endDate: 'Tanggal Selesai',
  startTime: 'Jam Mulai',
  endTime: 'Jam Selesai',
  furtherDates: 'Tanggal Lain',
  letterNumber: 'Nomor Surat',
  letterDate: 'Tanggal Surat',
  letterDelivery: 'Penyampaian Surat',
  letterFile: 'Tautan Surat Permohonan',
  catering: 'Konsumsi',
  equipment: 'Perangkat yang Diperlukan',
  materials: 'Tautan Materi',
  declaration: 'Pernyataan',
} as const;

/** `Pengaturan` as it is installed: headings, and the settings below each. */
export const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'Diisi oleh dinas': listed`
    Nama pemerintah · Nama dinas · Nama bidang · Alamat dinas · Tempat · Email balasan · Nomor WhatsApp
    Kapasitas (orang) · Alamat web · Jangka waktu layanan (hari kerja) · Masa simpan data pribadi (bulan)
  `,
  'Lanjutan: klik tanda + di kiri': [],
  'Kop dan identitas': listed`
    Kontak dinas · Lambang (tautan gambar) · Nama ruangan · Nama singkat · Foto ruangan (tautan gambar)
    Peta ruangan (tautan) · Identitas SOP · Dasar hukum · Keterkaitan
  `,
  'Jabatan dan penyunting': listed`
    Sebutan Kepala Dinas · Sebutan Kabid · Sebutan Kasi · Sebutan Admin · Penyunting tanpa nama boleh mencatat langkah
  `,
  Ruangan: ['Persiapan ruangan (menit)', 'Tenggang pengajuan (hari kerja penuh)', 'Paling jauh ke depan (bulan)'],
  'Jam kerja': listed`
    Jam kerja Senin–Kamis · Istirahat Senin–Kamis · Jam kerja Jumat · Istirahat dan salat Jumat · Masa jam khusus
    Masa jam khusus · Masa jam khusus
  `,
  'Antrean dan batas waktu': listed`
    Mutu baku disposisi Kabid (menit) · Mutu baku telaah Kasi (menit) · Mutu baku agenda Admin (menit)
    Batas jawaban pemohon (hari kerja)
    Surat dilaporkan kepada Kabid sesudah (hari kerja)
    Hari yang ditahan pengirim belum dikenal (paling banyak)
  `,
  Email: listed`
    Email pagi · Jam email pagi · Tanda terima per alamat sehari (paling banyak)
    Tanda terima per jam (paling banyak) · Email yang disimpan untuk langkah petugas (sehari)
  `,
  'Halaman web dan data pribadi': ['Tautan Survei'],
};

/** The cell of a setting's value in `Pengaturan`, as it is installed; of the first where several have the name. */
export function settingCell(name: string): string {
  const rows = Object.entries(SETTINGS).flat(2);
  if (!rows.includes(name)) throw new Error(`No setting is named ${name}`);
  return `B${rows.indexOf(name) + 2}`;
}

/** The rows of `Kesehatan` by the key that programs outside read; troubles have one while they last. */
export const HEALTH_ROWS: readonly string[] = `
  written desk.id desk.sheet desk.owner desk.format build.head build.web beat.tenMinutes beat.hour beat.night
  mails.waiting mails.failed calendar.drift quota.mail web.address web.answers form.open form.upload
  sheet.open sheet.tabs`
  .trim()
  .split(/\s+/);
