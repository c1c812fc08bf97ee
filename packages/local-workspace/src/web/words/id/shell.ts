// The words of the frame around all pages and of the start page, in Indonesian.
import type { Words } from '../en/index.ts';

export const shell = {
  cancel: 'Batal',
  calendar: 'Kalender',
  executions: 'Eksekusi',
  form: 'Formulir',
  mail: 'Email',
  sheet: 'Lembar',
  start: 'Mulai',
  loading: 'Memuat…',
  noAnswer: 'Ruang kerja tidak menjawab. Periksa apakah “npm start” masih berjalan, lalu coba lagi.',
  close: 'Tutup',
  pages: 'Halaman',
  owner: 'Pemilik',
  actingAs: 'Bertindak sebagai',
  toDark: 'Pakai tema gelap',
  toLight: 'Pakai tema terang',
  lastCost: (milliseconds: number, operations: number) => `${milliseconds} ms · ${operations} operasi`,
  lastRun: (what: string, cost: string) => `Terakhir berjalan: ${what} ${cost}`,
  milder: 'Lebih ringan dari Google',
  milderMark: 'Lebih ringan dari Google:',
  skip: 'Langsung ke isi',
  lost: 'Ruang kerja tidak menjawab, jadi yang tampak di sini mungkin sudah lama. Jalankan lagi “npm start”; halaman ini menyambung sendiri.',
  remarks: 'Catatan ruang kerja',
  aboutRemarks:
    'Catatan ruang kerja ini, yang tidak ada di Google Spreadsheet: apa yang diubah dan tidak diterima skrip',
  closeToast: 'Tutup pemberitahuan',
} satisfies Words['shell'];

export const clock = {
  nowIs: (when: string) => `Jam kini ${when}.`,
  label: (when: string, state: string) => `${when} ${state}: jam ruang kerja`,
  explained: 'Waktu di ruang kerja ini. Pemicu yang jatuh tempo langsung berjalan.',
  quarter: '+15 menit',
  hour: '+1 jam',
  tomorrow: 'Besok 08.00',
  real: 'Pakai waktu nyata',
  unreadable: 'Tulis tanggal seperti 8/12/2026 dan jam seperti 8.45.',
  setDate: 'Atur ke tanggal',
  setTime: 'Atur ke jam',
  set: 'Atur',
  stopped: 'berhenti',
  running: 'berjalan',
} satisfies Words['clock'];

export const tour = {
  tour: 'Panduan',
  stepOf: (number: number, count: number) => `Langkah ${number} dari ${count}`,
  moveClock: (when: string) => `Majukan jam ke ${when}`,
  fill: 'Isi contoh',
  skip: 'Lewati',
  close: 'Tutup panduan',
  finished: 'Panduan selesai. Ruang kerja ini milik Anda: coba apa saja.',
  goOn: 'Lanjutkan dengan langkah berikutnya.',
  stepDone: (number: number) => `Langkah ${number} selesai`,
  stepsDone: (done: number, count: number) => `${done} dari ${count} langkah selesai`,
  none: 'Proyek ini tidak memuat panduan. Isi formulirnya atau ubah lembarnya, lalu lihat hasilnya di sini.',
  onEveryPage: 'Tampilkan langkah berikutnya di setiap halaman',
  done: 'selesai',
  doAs: (name: string) => `Lakukan sebagai ${name}`,
  do: 'Lakukan',
  seeCalendar: 'Lihat kalender',
} satisfies Words['tour'];

export const start = {
  yourFiles: 'Berkas Anda',
  mailsIn: 'Email: buka di',
  thenDownload: ', lalu unduh sebagai .eml',
  mailbox: 'kotak masuk',
  about: (title: string) =>
    `Di sini Anda mencoba ${title} dengan formulir, lembar, email, dan kalender tiruan Google. Tidak ada yang meninggalkan komputer ini.`,
  whoAreYou: 'Anda siapa hari ini?',
  open: 'Buka',
  closed: 'ditutup',
  webApp: 'Aplikasi web',
  noDocument: 'Belum ada dokumen.',
  over: 'Mulai dari awal',
  overExplained: 'Semua yang terjadi di sini dihapus, lalu ruang kerja disiapkan lagi seperti semula.',
  overMore: 'Mulai dari awal…',
  overQuestion: 'Mulai dari awal?',
  overWarning:
    'Semua dokumen, surat, acara, dan pemicu dihapus, lalu ruang kerja disiapkan lagi. Ini tidak dapat dibatalkan.',
  overYes: 'Ya, hapus dan mulai lagi',
  overDone: 'Ruang kerja dimulai dari awal.',
} satisfies Words['start'];
