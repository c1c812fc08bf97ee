// The tab `Pengaturan`: name and help of each setting, and what to type if a value cannot be used.
import type { PeriodProblem, PeriodProblemCode } from '../../domain/settings/period-values.ts';
import { LONGEST_TEXT } from '../../domain/settings/setting-shapes.ts';
import type { SettingKey, SettingProblem } from '../../domain/settings/settings-values.ts';
import { inOneLine } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import { stampWords } from '../formats/dates.ts';
import { REPAIR } from '../google/menu.ts';
import { PERIOD_COLUMNS, SETTINGS_COLUMNS } from './columns.ts';

const TITLE_HELP =
  'Sebutan jabatan pada email, halaman, dan kolom Posisi Surat; nama tindakan dan peran pada lembar tetap.';

export const SETTING_WORDS: Readonly<Record<SettingKey, { readonly name: string; readonly help: string }>> = {
  officeName: { name: 'Nama dinas', help: 'Tertulis pada email, halaman layanan, dan laporan.' },
  unitName: { name: 'Nama bidang', help: 'Tertulis di bawah nama dinas.' },
  roomName: { name: 'Nama ruangan', help: 'Tertulis pada email dan acara kalender.' },
  place: { name: 'Tempat', help: 'Alamat yang dikirimkan kepada pemohon dan tertulis pada acara kalender.' },
  sop: { name: 'Identitas SOP', help: 'Nomor dan tanggal SOP; tertulis pada laporan tahunan.' },
  replyTo: { name: 'Email balasan', help: 'Balasan atas email otomatis masuk ke alamat ini.' },
  whatsapp: { name: 'Nomor WhatsApp', help: 'Nomor petugas yang dapat dihubungi pemohon.' },
  titleAgencyHead: { name: 'Sebutan Kepala Dinas', help: TITLE_HELP },
  titleDivisionHead: { name: 'Sebutan Kabid', help: TITLE_HELP },
  titleSectionHead: { name: 'Sebutan Kasi', help: TITLE_HELP },
  titleRoomAdmin: { name: 'Sebutan Admin', help: TITLE_HELP },
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
  heldDaysPerSender: {
    name: 'Hari yang ditahan satu pemohon (paling banyak)',
    help: 'Untuk semua permohonan formulir yang jadwalnya belum ditetapkan, dari satu alamat email atau nomor telepon. Di atas batas ini permohonan tetap tercatat, tetapi belum menahan waktu sampai Kasi menanganinya.',
  },
  heldDaysPerHour: {
    name: 'Hari yang ditahan dalam satu jam (paling banyak)',
    help: 'Untuk semua permohonan formulir yang masuk dalam satu jam. Di atas batas ini permohonan tetap tercatat, tetapi belum menahan waktu sampai Kasi menanganinya.',
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
  unnamedEditor: {
    name: 'Penyunting tanpa nama boleh mencatat langkah',
    help: 'Isi ya atau tidak. Google tidak selalu menyebut siapa yang menyunting; bila “tidak”, langkah hanya dicatat dari akun petugas yang dikenali atau dari tautannya sendiri.',
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
  webAddress: {
    name: 'Alamat web',
    help: 'Boleh kosong: dikenal sendiri saat akun kantor membuka halaman web aplikasi. Bila perlu, tempel alamatnya, yang berakhiran /exec (Apps Script › Terapkan › Kelola deployment). Alamat yang berlaku tertulis di sebelah.',
  },
  serviceDays: {
    name: 'Jangka waktu layanan (hari kerja)',
    help: 'Diumumkan pada halaman layanan sebagai janji kepada pemohon. Tetapkan bersama bagian hukum; 0 = belum ditetapkan, tidak diumumkan.',
  },
};

/** What the cell holds, what it should hold, and that the last valid value stays in force. */
export function settingProblemWords(problem: SettingProblem): string {
  const words = settingFaultWords(problem);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. Sementara itu nilai yang terakhir benar tetap berlaku.`;
}

/** The same in a few words, for a line that names the cell. */
export function settingFaultWords(problem: SettingProblem): string {
  const found = foundWords(problem.found) + (problem.found.trim() === '' ? '' : ' tidak dapat dipakai');
  return `${found}: isi dengan ${expected(problem)}`;
}

/**
 * Shown beside the setting of the web address: which one is in force, and where staff ask for the link to their own desk.
 * A personal link stands in no cell, since others read the sheet.
 */
export function webAddressInForceWords(address: string, since: Instant, deskPage: string): string {
  return `Berlaku sejak ${stampWords(since)}: ${address} · Meja saya bagi petugas (tautan pribadi lewat email): ${deskPage}`;
}

/** Shown beside a repeated setting. @param row the row that counts */
export function repeatedSettingWords(row: number): string {
  return `Pengaturan ini sudah ada pada baris ${row}, dan baris itu yang berlaku; hapus salah satunya.`;
}

/** The note on the tab if rows are missing; blank if none is. */
export function missingSettingsWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `Baris ${names.map((name) => `“${name}”`).join(', ')} tidak ada lagi. Pilih ${REPAIR} untuk mengembalikannya; sementara itu nilai yang terakhir benar tetap berlaku.`;
}

function expected({ shape, limits }: SettingProblem): string {
  switch (shape) {
    case 'TEXT':
      return `teks, paling banyak ${LONGEST_TEXT} huruf`;
    case 'MAIL_ADDRESS':
      return 'satu alamat email, misalnya nama@dinas.go.id';
    case 'PHONE':
      return 'satu nomor telepon, misalnya 0812-0000-0000';
    case 'WHOLE_NUMBER':
      return limits ? `angka bulat ${limits.from} sampai ${limits.to}` : 'angka bulat';
    case 'HOURS':
      return 'jam mulai dan selesai, misalnya 07.15–15.45';
    case 'BREAK':
      return 'jam mulai dan selesai, misalnya 12.00–13.00, atau “tidak ada”';
    case 'TIME':
      return 'satu jam, misalnya 07.30';
    case 'YES_NO':
      return '“ya” atau “tidak”';
    case 'WEB_ADDRESS':
      return 'alamat aplikasi web yang berakhiran /exec (bukan /dev, bukan situs lain), misalnya https://script.google.com/macros/s/…/exec, atau kosongkan';
  }
}

/** The name of the rows in which periods with special hours are written, one for each. */
export const PERIOD_ROW = 'Masa jam khusus';

/** How a day without a break is written. */
export const NO_BREAK_WORDS = 'tidak ada';

/** What stands beside them: all of it beside the first. */
export const PERIOD_HELP = {
  first:
    'Hari-hari dengan jam kerja sendiri, misalnya Ramadan; di luar masa itu berlaku jam kerja biasa. Nama masa di kolom Nilai, tanggal dan jam di sebelah kanan; sampai yang kosong berarti satu hari. Contoh: Ramadan 1448 H · 08/02/2027 · 09/03/2027 · 07.15–14.15 · 12.00–12.30 · 07.15–14.45 · 11.30–12.30.',
  others: 'Satu baris satu masa. Perlu lebih banyak? Sisipkan baris, dan salin nama baris ini.',
} as const;

/** The note on the headers of their columns. */
export const PERIOD_COLUMN_HELP = `Hanya untuk baris “${PERIOD_ROW}”.`;

/** The headers of what a row of a period holds. */
const PERIOD_CELLS = { period: SETTINGS_COLUMNS.value, ...PERIOD_COLUMNS } as const;

/** Shown where the cells of a period are filled beside a setting or a heading. */
export const STRAY_PERIOD_WORDS = `Kolom ${PERIOD_COLUMNS.from} sampai ${PERIOD_COLUMNS.breakFriday} hanya untuk baris “${PERIOD_ROW}”; pindahkan isinya ke baris itu. Sementara itu jam kerja yang terakhir benar tetap berlaku.`;

/** The same in a few words, for a line that names the cell. */
export const STRAY_PERIOD_FAULT = `hanya untuk baris “${PERIOD_ROW}”`;

const PERIOD_PROBLEM_WORDS: Readonly<Record<PeriodProblemCode, string>> = {
  NAME_MISSING: 'isi dengan nama masa ini, misalnya Ramadan 1448 H',
  DATE_UNREADABLE: 'isi dengan tanggal, misalnya 08/02/2027',
  TO_BEFORE_FROM: `tanggal ini mendahului ${PERIOD_COLUMNS.from}; perbaiki salah satunya`,
  HOURS_UNREADABLE: 'isi dengan jam mulai dan selesai, misalnya 07.15–14.15',
  BREAK_UNREADABLE: 'isi dengan jam mulai dan selesai, misalnya 12.00–12.30, atau “tidak ada”',
};

/** The header of a cell of a period. */
export function periodColumn(column: PeriodProblem['column']): string {
  return PERIOD_CELLS[column];
}

/** What cannot be used in the row of a period, and what to type instead. @param found the text of the cell */
export function periodProblemWords({ code, column }: Pick<PeriodProblem, 'code' | 'column'>, found: string): string {
  return `Kolom ${PERIOD_CELLS[column]} (${foundWords(found)}): ${PERIOD_PROBLEM_WORDS[code]}. Sementara itu jam kerja yang terakhir benar tetap berlaku.`;
}

/** The same in a few words, for a line that names the cell. */
export function periodFaultWords({ code }: Pick<PeriodProblem, 'code'>, found: string): string {
  return `${foundWords(found)}, ${PERIOD_PROBLEM_WORDS[code]}`;
}

/** The text of a cell in quotes, in one line and shortened; or that the cell is blank. */
export function foundWords(found: string): string {
  return found.trim() === '' ? 'belum diisi' : `“${inOneLine(found, FOUND_LIMIT)}”`;
}

const FOUND_LIMIT = 80;

/** The note on the header of the disposition column. */
export const DISPOSITION_HELP =
  'Tanggal dan jam disposisi, misalnya 08/12/2026 09.30. Tanpa jam, waktu langkah 1 dihitung sejak hari kerja berikutnya.';
