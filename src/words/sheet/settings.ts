// The tab `Pengaturan`: name and help of each setting, and the headings of its parts.
import { SETTING_KEYS, SETTINGS, type SettingGroup, type SettingKey } from '../../domain/settings/settings.ts';

const TITLE_HELP =
  'Sebutan jabatan pada email, halaman, dan kolom Posisi Surat; nama tindakan dan peran pada lembar tetap.';

export const SETTING_WORDS: Readonly<Record<SettingKey, { readonly name: string; readonly help: string }>> = {
  government: { name: 'Nama pemerintah', help: 'Baris pertama kop surat.' },
  officeName: { name: 'Nama dinas', help: 'Tertulis pada email, halaman layanan, dan laporan.' },
  unitName: { name: 'Nama bidang', help: 'Tertulis di bawah nama dinas.' },
  officeAddress: {
    name: 'Alamat dinas',
    help: 'Tertulis pada kop surat Kepala Dinas; bila kosong, Tempat yang dipakai.',
  },
  officeContacts: { name: 'Kontak dinas', help: 'Telepon, laman, dan email pada kop surat.' },
  arms: { name: 'Lambang (tautan gambar)', help: 'Alamat https gambar lambang kota untuk kop surat; boleh kosong.' },
  roomName: { name: 'Nama ruangan', help: 'Tertulis pada email dan acara kalender.' },
  place: { name: 'Tempat', help: 'Alamat yang dikirimkan kepada pemohon dan tertulis pada acara kalender.' },
  replyTo: { name: 'Email balasan', help: 'Balasan atas email otomatis masuk ke alamat ini.' },
  whatsapp: { name: 'Nomor WhatsApp', help: 'Nomor petugas yang dapat dihubungi pemohon.' },
  sop: { name: 'Identitas SOP', help: 'Nomor dan tanggal SOP; tertulis pada laporan tahunan.' },
  titleAgencyHead: { name: 'Sebutan Kepala Dinas', help: TITLE_HELP },
  titleDivisionHead: { name: 'Sebutan Kabid', help: TITLE_HELP },
  titleSectionHead: { name: 'Sebutan Kasi', help: TITLE_HELP },
  titleRoomAdmin: { name: 'Sebutan Admin', help: TITLE_HELP },
  unnamedEditor: {
    name: 'Penyunting tanpa nama boleh mencatat langkah',
    help: 'Isi ya atau tidak. Google tidak selalu menyebut siapa yang menyunting; bila “tidak”, langkah hanya dicatat dari akun petugas yang dikenali atau dari tautannya sendiri.',
  },
  capacity: {
    name: 'Kapasitas (orang)',
    help: 'Jumlah peserta yang lebih besar ditandai dengan peringatan. Angka awal adalah perkiraan; mohon disesuaikan.',
  },
  setupMinutes: {
    name: 'Persiapan ruangan (menit)',
    help: 'Ruangan disiapkan selama ini sebelum kegiatan (SOP: 30 menit).',
  },
  minimumNotice: {
    name: 'Pemberitahuan minimal (hari kerja)',
    help: 'Permohonan yang lebih mendadak ditandai “Permohonan mendadak”. SOP tidak menetapkan; angka awal adalah perkiraan.',
  },
  farthestMonths: {
    name: 'Paling jauh ke depan (bulan)',
    help: 'Permohonan untuk hari yang lebih jauh ditandai, dan dapat dikesampingkan Kabid. Angka awal adalah perkiraan.',
  },
  hoursMondayToThursday: {
    name: 'Jam kerja Senin–Kamis',
    help: 'Waktu di luar jam ini ditandai, dan tidak dihitung sebagai waktu penanganan. Contoh: 07.15–15.45.',
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
  forwardMinutes: { name: 'Mutu baku disposisi Kabid (menit)', help: 'SOP langkah 1: 15 menit kerja.' },
  approveMinutes: { name: 'Mutu baku telaah Kasi (menit)', help: 'SOP langkah 2: 15 menit kerja.' },
  scheduleMinutes: { name: 'Mutu baku agenda Admin (menit)', help: 'SOP langkah 3: 15 menit kerja.' },
  undoMinutes: {
    name: 'Langkah dapat diurungkan (menit)',
    help: 'Selama ini langkah terakhir dapat diurungkan, dan email penolakan, pembatalan, atau pemindahan belum dikirim.',
  },
  answerDays: {
    name: 'Batas jawaban pemohon (hari kerja)',
    help: 'Menjadi Batas Waktu saat menunggu jawaban pemohon. Sesudahnya petugas yang memutuskan; SOP tidak menetapkan.',
  },
  kabidWaitingDays: {
    name: 'Surat dilaporkan kepada Kabid setelah (hari kerja)',
    help: 'Surat yang lebih lama dari ini di satu meja disebut dalam email pagi Kabid.',
  },
  urgentReminderDays: {
    name: 'Pengingat mendesak (hari kerja sebelum kegiatan)',
    help: 'Bila sisa waktu sebelum kegiatan kurang dari ini dan suratnya masih menunggu, pemegang surat diingatkan satu kali.',
  },
  nextInLineReminderDays: {
    name: 'Pengingat giliran pemohon (hari kerja)',
    help: 'Pemohon yang waktunya menjadi kosong dan belum menjawab diingatkan sekali setelah sekian hari kerja.',
  },
  nextInLineKasiDays: {
    name: 'Giliran tanpa jawaban ke Kasi (hari kerja)',
    help: 'Bila sesudah sekian hari kerja tetap belum dijawab, Kasi diberi tahu dan memutuskan; tidak ada yang dicabut dengan sendirinya.',
  },
  heldDaysPerSender: {
    name: 'Hari yang ditahan satu pemohon (paling banyak)',
    help: 'Untuk semua permohonan formulir yang jadwalnya belum ditetapkan, dari satu alamat email atau nomor telepon. Di atas batas ini permohonan tetap tercatat, tetapi belum menahan waktu sampai Kasi menanganinya.',
  },
  heldDaysPerHour: {
    name: 'Hari yang ditahan dalam satu jam (paling banyak)',
    help: 'Untuk semua permohonan formulir yang masuk dalam satu jam. Di atas batas ini permohonan tetap tercatat, tetapi belum menahan waktu sampai Kasi menanganinya.',
  },
  digest: {
    name: 'Email pagi',
    help: 'Isi ya atau tidak. Satu email per petugas pada hari kerja, hanya bila ada yang menunggu.',
  },
  digestTime: {
    name: 'Jam email pagi',
    help: 'Contoh: 07.30. Email dikirim pada atau beberapa menit sesudah jam ini.',
  },
  receiptsPerAddress: {
    name: 'Tanda terima per alamat sehari (paling banyak)',
    help: 'Siapa pun dapat mengisi formulir dengan alamat orang lain. Di atas batas ini permohonan tetap tercatat, tetapi tanpa email satu per satu.',
  },
  receiptsPerHour: {
    name: 'Tanda terima per jam (paling banyak)',
    help: 'Untuk semua alamat bersama-sama. Di atas batas ini permohonan tetap tercatat, dan Kabid diberi tahu dengan satu email untuk semuanya.',
  },
  mailReserve: {
    name: 'Email yang disimpan untuk langkah petugas (sehari)',
    help: 'Bila sisa kuota email hari itu tinggal sebanyak ini, formulir yang masuk tidak dikirimi tanda terima, agar disposisi, konfirmasi, dan pembatalan tetap terkirim. Akun Gmail biasa mendapat 100 email sehari, akun Google Workspace 1.500.',
  },
  webAddress: {
    name: 'Alamat web',
    help: 'Boleh kosong: dikenal sendiri saat akun kantor membuka halaman web aplikasi. Bila perlu, tempel alamatnya, yang berakhiran /exec (Apps Script › Terapkan › Kelola deployment). Alamat yang berlaku tertulis di sebelah.',
  },
  serviceDays: {
    name: 'Jangka waktu layanan (hari kerja)',
    help: 'Diumumkan pada halaman layanan sebagai janji kepada pemohon. Tetapkan bersama bagian hukum; 0 = belum ditetapkan, tidak diumumkan.',
  },
  retentionMonths: {
    name: 'Masa simpan data pribadi (bulan)',
    help: 'Setelah kegiatan lewat selama ini, narahubung, jabatan, email, dan WhatsApp disamarkan di lembar dan jawaban formulir; sisa baris tetap menjadi arsip. Tetapkan bersama arsiparis; angka awal adalah perkiraan. Email terkirim di akun dinas tidak ikut terhapus.',
  },
  archiveDays: {
    name: 'Pindah ke arsip (hari)',
    help: 'Permohonan yang selesai, ditolak, atau dibatalkan pindah dari Permohonan ke tab Arsip tahun kegiatannya, sekian hari setelah kegiatan berakhir. Makin sedikit baris di Permohonan, makin cepat setiap langkah dicatat.',
  },
  leastRespondents: {
    name: 'Responden agar IKM mewakili',
    help: 'Indeks Kepuasan Masyarakat dari responden yang lebih sedikit tetap ditulis, dan ditandai belum mewakili. Isi 0 bila tidak perlu ditandai.',
  },
};

/** The headings, in the order of the tab. */
const HEADINGS: Readonly<Record<SettingGroup, string>> = {
  IDENTITY: 'Kop dan identitas',
  POSTS: 'Jabatan dan penyunting',
  ROOM: 'Ruangan',
  HOURS: 'Jam kerja',
  QUEUE: 'Antrean dan batas waktu',
  MAIL: 'Email',
  PAGES: 'Halaman web dan data pribadi',
};

/** A heading, and the settings that stand below it. */
export interface HeadedSettings {
  readonly heading: string;
  readonly keys: readonly SettingKey[];
  /** Whether the periods with special hours stand below its settings. */
  readonly hasPeriods: boolean;
}

export const SETTING_GROUPS: readonly HeadedSettings[] = (Object.keys(HEADINGS) as SettingGroup[]).map((group) => ({
  heading: HEADINGS[group],
  keys: SETTING_KEYS.filter((key) => SETTINGS[key].group === group),
  hasPeriods: group === 'HOURS',
}));
