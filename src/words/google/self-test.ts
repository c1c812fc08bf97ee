// Words of the self-test on live Google: what is asked, what the desk relies on, and what to do about another answer.
import type { Instant } from '../../domain/time/time.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { menuWay, REPAIR } from './menu.ts';

/** The tab with the answers. */
export const SELF_TEST_TAB = 'Uji';
/** Names of what the self-test makes and removes again. */
export const PROBE_TAB = 'Uji – sel';
export const PROBE_CALENDAR = 'Uji – kalender';

export const SELF_TEST_COLUMNS = {
  code: 'Kode',
  question: 'Pertanyaan',
  expected: 'Yang diandalkan',
  found: 'Yang ditemukan',
  verdict: 'Penilaian',
  advice: 'Yang perlu dilakukan',
  since: 'Sejak versi',
  emulated: 'Tiruan di komputer',
  askedAt: 'Diperiksa',
} as const;

/** How an answer is judged. */
export const VERDICT_WORDS = {
  GOOD: 'BAIK',
  DIFFERENT: 'BERBEDA',
  UNTESTED: 'TIDAK DIPERIKSA',
  BY_HAND: 'PERIKSA SENDIRI',
} as const;

export type Verdict = keyof typeof VERDICT_WORDS;

interface Asked {
  readonly question: string;
  /** What the desk relies on. */
  readonly expected: string;
  /** What to do about another answer; for a question to a person how to find out, for one left out why. */
  readonly advice: string;
}

const NO_HARM = 'Meja tetap benar dengan jawaban ini. Beri tahu pengembang agar tiruan di komputer disesuaikan.';
const TELL = 'Jangan pasang versi baru dulu. Kirim baris ini kepada pengembang.';
const NEEDS_DRIVE =
  'Berkas percobaan tidak dapat dihapus tanpa izin Google Drive, yang sengaja tidak diminta. Tidak ada yang perlu dilakukan.';

/** Every question of the self-test, in the order of the tab. */
export const SELF_TEST_WORDS = {
  SCOPES: {
    question: 'Apakah semua izin aplikasi sudah diberikan?',
    expected: 'Semua izin diberikan',
    advice: `Pilih ${REPAIR}, lalu centang semua izin yang diminta Google.`,
  },
  TEXT_BY_SET_VALUES: {
    question: 'Apakah 0812, =1+1, dan ’teks tetap apa adanya bila ditulis sebagai blok ke sel teks biasa?',
    expected: 'Tetap apa adanya',
    advice: `Nomor telepon dan jawaban pemohon dapat berubah di lembar. ${TELL}`,
  },
  TEXT_BY_APPEND_ROW: {
    question: 'Apakah 0812 dan =1+1 berubah bila ditambahkan sebagai baris baru ke sel teks biasa?',
    expected: 'Berubah, seperti diketik; karena itu aplikasi tidak memakai cara ini',
    advice: NO_HARM,
  },
  HOURS_OF_1899: {
    question: 'Apakah jam yang diketik tanpa tanggal terbaca tepat?',
    expected: '09.00 terbaca 09.00',
    advice: `Jam kegiatan dapat bergeser. Ketik jam sebagai teks (09.00) dan periksa tiap permohonan. ${TELL}`,
  },
  SORTING: {
    question: 'Apakah pilihan Tindakan tetap di tempatnya bila baris diurutkan?',
    expected: 'Tetap di tempatnya',
    advice: NO_HARM,
  },
  LARGE_READ: {
    question: 'Berapa lama membaca 20.000 sel?',
    expected: 'Paling lama 5 detik',
    advice: 'Ulangi pada jam lain. Bila tetap lambat, arsipkan permohonan lama dan beri tahu pengembang.',
  },
  ZONES: {
    question: 'Apakah skrip, lembar, dan kalender memakai waktu Pontianak dan lembar memakai bahasa Indonesia?',
    expected: 'Asia/Pontianak, id_ID',
    advice: 'Kembalikan di File › Setelan dan di setelan kalender; kalau tidak, jam dan tanggal bergeser.',
  },
  ZONE_SET: {
    question: 'Apakah zona waktu dan bahasa lembar baru dapat diatur lalu terbaca sama?',
    expected: 'Terbaca seperti diatur',
    advice: NEEDS_DRIVE,
  },
  FORM_OPEN: {
    question: 'Apakah formulir permohonan terbit, menerima jawaban, dan punya alamat umum?',
    expected: 'Terbit, menerima jawaban, beralamat umum',
    advice: 'Buka formulir, pilih Publikasikan, dan izinkan siapa saja yang memiliki tautan untuk menjawab.',
  },
  FORM_PUBLISHING: {
    question: 'Apakah formulir mengenal cara terbit yang baru?',
    expected: 'Mengenal',
    advice: 'Formulir lama tetap berjalan. Periksa apakah orang luar dapat membukanya, dan beri tahu pengembang.',
  },
  FORM_IN_PAGE: {
    question: 'Apakah halaman web dapat memanggil formulir tempat skrip menempel?',
    expected: 'Tidak; aplikasi tidak memakainya',
    advice: 'Skrip ini menempel pada lembar, bukan formulir. Tidak ada yang perlu dilakukan.',
  },
  NEW_FORM: {
    question: 'Apakah formulir baru langsung terbit?',
    expected: 'Terbit bila dibuat begitu',
    advice: NEEDS_DRIVE,
  },
  RESPONSES_TAB: {
    question: 'Apakah jawaban formulir disalin ke lembar ini?',
    expected: 'Disalin ke tab jawaban lembar ini',
    advice: `Buka formulir › Jawaban › tautkan ke lembar ini, lalu pilih ${REPAIR}.`,
  },
  WEB_ADDRESS: {
    question: 'Alamat halaman apa yang disebut Google bila ditanya dari menu?',
    expected: 'Alamat percobaan (/dev); karena itu aplikasi mencatat alamat dari halaman yang dibuka',
    advice: NO_HARM,
  },
  WEB_ADDRESS_KNOWN: {
    question: 'Apakah alamat umum halaman (/exec) sudah dicatat?',
    expected: 'Sudah dicatat',
    advice: 'Terapkan aplikasi sebagai aplikasi web, lalu buka alamatnya sekali; sesudah itu email memuat tautan.',
  },
  CALENDAR_ZONE: {
    question: 'Apakah kalender baru memakai zona waktu yang diminta?',
    expected: 'Asia/Pontianak',
    advice: 'Atur zona waktu kalender ruangan di setelan Google Kalender, dan beri tahu pengembang.',
  },
  EVENT_CHANGED: {
    question: 'Apakah acara dapat dibuat dengan nomor sendiri, diubah, dan terbaca seperti diubah?',
    expected: 'Terbaca seperti diubah',
    advice: `Kalender ruangan mungkin tidak mengikuti tab Permohonan. ${TELL}`,
  },
  EVENT_TWICE: {
    question: 'Apakah Google menolak acara kedua dengan nomor yang sama?',
    expected: 'Menolak',
    advice: `Acara dapat tercatat dua kali di kalender. ${TELL}`,
  },
  EVENT_TAGS: {
    question: 'Apakah acara ditemukan lewat nomor permohonan yang tersimpan di dalamnya?',
    expected: 'Ditemukan',
    advice: `Acara lama mungkin tidak terhapus saat jadwal berubah. ${TELL}`,
  },
  EVENT_REVIVED: {
    question: 'Apakah acara yang sudah dihapus dapat dibuat atau diubah lagi dengan nomor yang sama?',
    expected: 'Tidak; nomor yang dihapus tidak dapat dipakai lagi',
    advice: NO_HARM,
  },
  ACCESS_RULES: {
    question: 'Apakah daftar orang yang boleh melihat kalender terbaca?',
    expected: 'Terbaca, dan akun ini pemiliknya',
    advice: 'Bagikan kalender ruangan kepada tim dengan tangan di setelan Google Kalender, dan beri tahu pengembang.',
  },
  ONE_SHOT_TRIGGER: {
    question:
      'Apakah pemicu sekali jalan yang baru dibuat terdaftar dengan tanda pengenalnya, dan hilang bila dihapus?',
    expected: 'Terdaftar, lalu hilang',
    advice: `Aplikasi mungkin tidak mengenali pemicunya sendiri. ${TELL}`,
  },
  OWN_TRIGGERS: {
    question: 'Apakah pemicu yang terpasang sama dengan yang dicatat?',
    expected: 'Sama',
    advice: `Pilih ${REPAIR}; pemicu dipasang lagi.`,
  },
  HANDLERS_RUN: {
    question: 'Apakah fungsi yang dipanggil pemicu benar-benar berjalan, apa pun akhiran namanya?',
    expected: 'Pekerjaan tiap jam berjalan dalam dua jam terakhir',
    advice: `Pilih ${REPAIR}. Bila belum genap satu jam sejak pemasangan, ulangi uji ini nanti.`,
  },
  COPIED_SHEET: {
    question: 'Apakah salinan lembar tidak membawa pemicu?',
    expected: 'Tidak membawa',
    advice: NEEDS_DRIVE,
  },
  PRIVATE_MENU: {
    question: 'Apakah menu dapat memanggil fungsi yang namanya berakhiran garis bawah?',
    expected: 'Tidak; menu aplikasi tidak memakainya',
    advice: 'Mencobanya memerlukan menu percobaan yang tampak bagi semua orang. Tidak ada yang perlu dilakukan.',
  },
  MAIL: {
    question: 'Apakah email dengan undangan kalender terkirim ke akun sendiri, dan jatah berkurang satu?',
    expected: 'Terkirim; jatah berkurang satu',
    advice: 'Periksa kotak masuk dan Terkirim akun ini. Bila jatah habis, ulangi besok.',
  },
  LOCK: {
    question: 'Berapa lama mengambil dan melepas giliran kerja?',
    expected: 'Paling lama 5 detik',
    advice: 'Ulangi saat tidak ada yang bekerja. Bila tetap lambat, beri tahu pengembang.',
  },
  PROPERTIES: {
    question: 'Apakah catatan kecil aplikasi terbaca seperti ditulis, dan berapa lama?',
    expected: 'Terbaca sama, paling lama 5 detik',
    advice: `Ulangi pada jam lain. Bila tetap berbeda, langkah dapat hilang. ${TELL}`,
  },
  PASTE: {
    question: 'Apa yang terjadi bila Tindakan ditempel pada beberapa baris sekaligus?',
    expected: 'Tiap baris dijawab di kolom Pesan',
    advice: 'Tempel satu Tindakan pada dua baris percobaan, lalu lihat kolom Pesan kedua baris itu.',
  },
  ANONYMOUS_EDITOR: {
    question: 'Siapa yang dicatat bila penyunting tidak masuk dengan akun?',
    expected: 'Bukan Kabid atau Kasi',
    advice:
      'Jangan bagikan lembar untuk disunting lewat tautan. Bila sudah, buka dengan jendela penyamaran, pilih satu Tindakan, lalu lihat kolom Oleh di tab Riwayat.',
  },
  SECOND_ACCOUNT: {
    question: 'Apakah halaman terbuka di peramban yang masuk dengan dua akun?',
    expected: 'Mungkin ditolak; jendela penyamaran membantu',
    advice: 'Masuk dengan dua akun, lalu buka tautan dari email. Bila ditolak, coba jendela penyamaran.',
  },
  PAGE_LINKS: {
    question: 'Apakah tombol pada halaman tautan membuka halaman berikutnya?',
    expected: 'Terbuka',
    advice: 'Buka satu tautan dari email dan tekan tombolnya. Bila tidak terjadi apa-apa, beri tahu pengembang.',
  },
} as const satisfies Readonly<Record<string, Asked>>;

export type ProbeId = keyof typeof SELF_TEST_WORDS;

/** What was found, for answers that are neither a number nor what a cell shows. */
export const FOUND_WORDS = {
  given: 'Semua izin diberikan',
  notGiven: 'Ada izin yang belum diberikan',
  asWritten: 'Tetap apa adanya',
  asTyped: 'Berubah, seperti diketik',
  stays: 'Tetap di tempatnya',
  moves: 'Ikut berpindah',
  known: 'Mengenal',
  unknown: 'Tidak mengenal',
  copied: 'Disalin ke tab jawaban lembar ini',
  notCopied: 'Tidak disalin ke lembar ini',
  address: 'Sudah dicatat',
  noAddress: 'Belum dicatat',
  refused: 'Menolak',
  accepted: 'Menerima',
  foundByTag: 'Ditemukan',
  notFoundByTag: 'Tidak ditemukan',
  gone: 'Tidak dapat dipakai lagi',
  revived: 'Dapat dipakai lagi',
  owner: 'Terbaca, dan akun ini pemiliknya',
  noOwner: 'Terbaca, tetapi akun ini bukan pemiliknya',
  registered: 'Terdaftar, lalu hilang',
  notRegistered: 'Tidak terdaftar dengan tanda pengenalnya',
  remains: 'Terdaftar, tetapi tidak hilang',
  sameTriggers: 'Sama',
  otherTriggers: (found: number, recorded: number) => `${found} terpasang, ${recorded} dicatat, tidak semuanya sama`,
  form: (published: boolean, accepting: boolean, url: string) =>
    `${published ? 'Terbit' : 'Belum terbit'}, ${accepting ? 'menerima' : 'tidak menerima'} jawaban, ${url}`,
  lastHour: (handler: string, at: Instant) => `${handler}: terakhir ${dateTimeWords(at)}`,
  notYet: 'Belum diketahui',
  quota: (before: number, after: number) => `Jatah ${numberWords(before)}, lalu ${numberWords(after)}`,
  took: (milliseconds: number) => `${numberWords(milliseconds)} milidetik`,
  tookWrong: 'Terbaca lain dari yang ditulis',
  failed: (error: unknown) => `Gagal: ${error}`,
  byHand: 'Lihat sendiri',
  leftOut: 'Tidak diperiksa',
} as const;

/** The mail that the account sends to itself. */
export const PROBE_MAIL_WORDS = {
  subject: 'Uji – email dari aplikasi',
  body: 'Email ini dikirim oleh uji aplikasi kepada akunnya sendiri. Bila lampiran uji.ics ada, email berjalan baik. Email ini boleh dihapus.',
  event: 'Uji – undangan, abaikan',
} as const;

export const EVENT_TITLES = { first: 'Uji – acara', changed: 'Uji – acara diubah' } as const;

/** Said where a second run is started while the first one works. */
export const SELF_TEST_BUSY_WORDS = 'Uji sedang berjalan. Tunggu beberapa menit, lalu lihat tab Uji.';

/** Said where time ran out: what was made is removed, and the next run goes on. */
export function selfTestPausedWords(left: number): string {
  return `Waktu Google hampir habis; ${left} pertanyaan tersisa. Pilih ${menuWay('selfTest')} sekali lagi untuk melanjutkan.`;
}

/** @param different how many answers are not what the desk relies on */
export function selfTestDoneWords(different: number): string {
  const rest = `Rincian dan hal yang perlu diperiksa sendiri ada di tab ${SELF_TEST_TAB}.`;
  return different === 0
    ? `Uji selesai: semua yang diperiksa baik. ${rest}`
    : `Uji selesai: ${different} jawaban berbeda dari yang diandalkan. ${rest}`;
}
