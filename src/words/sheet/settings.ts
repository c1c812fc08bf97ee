// The tab `Pengaturan`: name and help of each setting, and the headings of its parts.
import { SETTING_KEYS, SETTINGS, type SettingGroup, type SettingKey } from '../../domain/settings/settings.ts';

/** Beside a row whose help the one above it has; a row without any would look like a heading. */
export const AS_ABOVE = 'Seperti di atas.';

export const SETTING_WORDS: Readonly<Record<SettingKey, { readonly name: string; readonly help: string }>> = {
  government: { name: 'Nama pemerintah', help: 'Baris pertama kop surat.' },
  officeName: { name: 'Nama dinas', help: 'Tertulis pada email, halaman layanan, dan laporan.' },
  unitName: { name: 'Nama bidang', help: 'Tertulis di bawah nama dinas.' },
  officeAddress: {
    name: 'Alamat dinas',
    help: 'Tertulis pada kop surat Kepala Dinas; bila kosong, ditulis tangan.',
  },
  officeContacts: { name: 'Kontak dinas', help: 'Telepon, laman, dan email pada kop surat.' },
  arms: { name: 'Lambang (tautan gambar)', help: 'Alamat https gambar lambang kota untuk kop surat; boleh kosong.' },
  roomName: {
    name: 'Nama ruangan',
    help: 'Tertulis pada email, formulir, dan kalender; bila belum berganti, pilih “Pasang/perbaiki aplikasi”.',
  },
  deskName: {
    name: 'Nama singkat',
    help: 'Pada menu, subjek email, dan aturan. Menu berganti bila lembar dibuka lagi.',
  },
  roomPhoto: {
    name: 'Foto ruangan (tautan gambar)',
    help: 'Alamat https gambar ruangan, atau tautan Google Drive yang terbuka bagi siapa saja; boleh kosong.',
  },
  roomMap: { name: 'Peta ruangan (tautan)', help: 'Alamat https peta pada halaman layanan; boleh kosong.' },
  place: {
    name: 'Tempat',
    help: 'Alamat bagi pemohon dan acara kalender; kota di akhirnya menjadi tempat surat ditandatangani.',
  },
  replyTo: { name: 'Email balasan', help: 'Tujuan balasan pemohon; nilai awal hanya contoh.' },
  whatsapp: { name: 'Nomor WhatsApp', help: 'Nomor petugas bagi pemohon; nilai awal hanya contoh.' },
  sop: {
    name: 'Identitas SOP',
    help: 'Nomor, tanggal dibuat, revisi, tanggal efektif, dan yang mengesahkan; tertulis pada laporan.',
  },
  legalBases: { name: 'Dasar hukum', help: 'Dipisahkan dengan titik koma; tertulis pada halaman layanan dan laporan.' },
  related: {
    name: 'Keterkaitan',
    help: 'SK tim pengelola dan sejenisnya, dipisahkan dengan titik koma; boleh kosong.',
  },
  titleAgencyHead: {
    name: 'Sebutan Kepala Dinas',
    help: 'Sebutan jabatan pada email, halaman, dan lembar; nama tindakan dan peran tetap.',
  },
  titleDivisionHead: { name: 'Sebutan Kabid', help: AS_ABOVE },
  titleSectionHead: { name: 'Sebutan Kasi', help: AS_ABOVE },
  titleRoomAdmin: { name: 'Sebutan Admin', help: AS_ABOVE },
  unnamedEditor: {
    name: 'Penyunting tanpa nama boleh mencatat langkah',
    help: 'Isi ya atau tidak. “tidak”: hanya dari akun petugas yang dikenali atau tautannya sendiri.',
  },
  capacity: {
    name: 'Kapasitas (orang)',
    help: 'Peserta yang lebih banyak ditandai. Angka awal adalah perkiraan; mohon disesuaikan.',
  },
  setupMinutes: {
    name: 'Persiapan ruangan (menit)',
    help: 'Ruangan disiapkan selama ini sebelum kegiatan (SOP: 30 menit).',
  },
  minimumNotice: {
    name: 'Tenggang pengajuan (hari kerja penuh)',
    help: 'Antara hari pengajuan dan hari kegiatan; bila kurang, ditandai. Angka awal adalah perkiraan.',
  },
  farthestMonths: {
    name: 'Paling jauh ke depan (bulan)',
    help: 'Hari yang lebih jauh ditandai; Kabid dapat mengesampingkannya. Angka awal adalah perkiraan.',
  },
  hoursMondayToThursday: {
    name: 'Jam kerja Senin–Kamis',
    help: 'Di luar jam ini waktu ditandai, dan penanganan tidak dihitung. Contoh: 07.15–15.45.',
  },
  breakMondayToThursday: {
    name: 'Istirahat Senin–Kamis',
    help: 'Tidak dihitung sebagai waktu penanganan. Contoh: 12.00–13.00, atau “tidak ada”.',
  },
  hoursFriday: { name: 'Jam kerja Jumat', help: 'Seperti di atas, untuk hari Jumat. Contoh: 07.15–16.15.' },
  breakFriday: {
    name: 'Istirahat dan salat Jumat',
    help: 'Ruangan tidak dipinjamkan pada jam ini. Contoh: 11.30–13.00.',
  },
  forwardMinutes: {
    name: 'Mutu baku disposisi Kabid (menit)',
    help: 'SOP langkah 1: 15 menit; dihitung dalam jam kerja.',
  },
  approveMinutes: { name: 'Mutu baku telaah Kasi (menit)', help: 'SOP langkah 2: 15 menit; dihitung dalam jam kerja.' },
  scheduleMinutes: {
    name: 'Mutu baku agenda Admin (menit)',
    help: 'SOP langkah 3: 15 menit; dihitung dalam jam kerja.',
  },
  answerDays: {
    name: 'Batas jawaban pemohon (hari kerja)',
    help: 'Menjadi Batas Waktu pemohon; sesudahnya petugas memutuskan. SOP tidak menetapkan.',
  },
  kabidWaitingDays: {
    name: 'Surat dilaporkan kepada Kabid sesudah (hari kerja)',
    help: 'Surat yang lebih lama di satu meja disebut dalam email pagi Kabid.',
  },
  heldDaysOfStrangers: {
    name: 'Hari yang ditahan pengirim belum dikenal (paling banyak)',
    help: 'Sebanyak itu pula tiap pengirim dikenal: email atau nomornya ada pada surat yang sudah didisposisikan.',
  },
  digest: {
    name: 'Email pagi',
    help: 'Isi ya atau tidak. Yang menunggu: bila berubah, dan tiap awal minggu.',
  },
  digestTime: {
    name: 'Jam email pagi',
    help: 'Contoh: 07.30. Email dikirim pada atau beberapa menit sesudah jam ini.',
  },
  receiptsPerAddress: {
    name: 'Tanda terima per alamat sehari (paling banyak)',
    help: 'Siapa pun dapat mengisi alamat orang lain. Lebihnya tercatat tanpa email satu per satu.',
  },
  receiptsPerHour: {
    name: 'Tanda terima per jam (paling banyak)',
    help: 'Dari semua formulir bersama. Lebihnya tercatat tanpa email satu per satu.',
  },
  mailReserve: {
    name: 'Email yang disimpan untuk langkah petugas (sehari)',
    help: 'Bila kuota hari itu tinggal sebanyak ini, tanda terima formulir tidak dikirim.',
  },
  webAddress: {
    name: 'Alamat web',
    help: 'Boleh kosong: dikenali otomatis. Bila perlu, tempel alamat berakhiran /exec.',
  },
  serviceDays: {
    name: 'Jangka waktu layanan (hari kerja)',
    help: 'Janji kepada pemohon pada halaman layanan. Tetapkan bersama bagian hukum; 0 = tidak diumumkan.',
  },
  retentionMonths: {
    name: 'Masa simpan data pribadi (bulan)',
    help: 'Sesudahnya data narahubung disamarkan. Tetapkan bersama arsiparis; angka awal adalah perkiraan.',
  },
  surveyLink: {
    name: 'Tautan Survei',
    help: 'Alamat https survei kepuasan dinas, dikirimkan kepada pemohon sesudah kegiatan; boleh kosong.',
  },
};

/** Above what an office seldom changes: it is folded. */
export const ADVANCED_HEADING = 'Lanjutan: klik tanda + di kiri';

/** The headings, in the order of the tab. */
const HEADINGS: Readonly<Record<SettingGroup, string>> = {
  OFFICE: 'Diisi oleh dinas',
  IDENTITY: 'Kop dan identitas',
  POSTS: 'Jabatan dan penyunting',
  ROOM: 'Ruangan',
  HOURS: 'Jam kerja',
  QUEUE: 'Antrean dan batas waktu',
  MAIL: 'Email',
  PAGES: 'Halaman web dan data pribadi',
};

/** A heading, and the settings that stand below it. */
interface HeadedSettings {
  readonly heading: string;
  readonly keys: readonly SettingKey[];
  /** Whether the periods with special hours stand below its settings. */
  readonly hasPeriods: boolean;
}

const [office, ...others] = (Object.keys(HEADINGS) as SettingGroup[]).map(
  (group): HeadedSettings => ({
    heading: HEADINGS[group],
    keys: SETTING_KEYS.filter((key) => SETTINGS[key].group === group),
    hasPeriods: group === 'HOURS',
  }),
) as [HeadedSettings, ...HeadedSettings[]];

export const SETTING_GROUPS: readonly HeadedSettings[] = [
  office,
  { heading: ADVANCED_HEADING, keys: [], hasPeriods: false },
  ...others,
];
