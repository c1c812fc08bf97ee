// Words of the self-test on live Google: each question is put so that the desk relies on "Ya".
import { hiddenTab } from '../sheet/tabs.ts';
import { menuWay, REPAIR } from './menu.ts';

/** The tab with the answers, and what the self-test makes and removes again. */
export const SELF_TEST_TAB = 'Uji';
export const PROBE_TAB = 'Uji – sel';
export const PROBE_CALENDAR = 'Uji – kalender';

/** The columns of the tab, in their order. */
export const SELF_TEST_HEADERS = [
  'Kode',
  'Pertanyaan',
  'Diandalkan',
  'Bagian tiruan',
  'Ditemukan',
  'Penilaian',
  'Yang perlu dilakukan',
  'Sejak versi',
  'Diperiksa',
];

/** How an answer is judged. */
export const VERDICT_WORDS = {
  GOOD: 'BAIK',
  DIFFERENT: 'BERBEDA',
  UNTESTED: 'TIDAK DIPERIKSA',
  BY_HAND: 'PERIKSA SENDIRI',
} as const;

export type Verdict = keyof typeof VERDICT_WORDS;

/** What was found, by its verdict. */
export const FOUND_WORDS = { GOOD: 'Ya', DIFFERENT: 'Tidak', UNTESTED: 'Belum diketahui' } as const;

export function tookWords(milliseconds: number): string {
  return `${milliseconds} milidetik`;
}

const HARMLESS = 'Meja tetap benar. Beri tahu pengembang agar tiruan disesuaikan.';
const TELL = 'Kirim baris ini kepada pengembang sebelum memasang versi baru.';
const SLOW = 'Ulangi pada jam lain. Bila tetap, beri tahu pengembang.';
const NO_DRIVE = 'Tidak dicoba: berkasnya tidak dapat dihapus tanpa izin Google Drive.';
const OLD_PAGE = 'Di Deploy › Manage deployments perbarui penerapan yang sama ke versi baru.';
const IN_A_MINUTE = 'Tunggu dua menit, lalu lihat baris ini lagi.';
const NEXT_FORM = 'Tunggu permohonan berikutnya, paling lama satu hari.';
const ON_PAGE = 'Buka alamat uji di kolom Ditemukan dengan akun kantor, lalu tekan';

/**
 * Every question in the order in which it is asked, and what to do about "Tidak"; for one that is left out why. Where a
 * person or an event answers, how that is brought about stands behind it.
 */
export const SELF_TEST_QUESTIONS = {
  SCOPES: ['Semua izin aplikasi diberikan?', `Pilih ${REPAIR} dan centang semua izin.`],
  TEXT_BY_SET_VALUES: ['0812, =1+1, dan ’teks tetap apa adanya dalam sel teks?', TELL],
  TEXT_BY_APPEND_ROW: ['Teks itu berubah bila ditambahkan dengan appendRow?', HARMLESS],
  HOURS_OF_1899: ['Jam 09.00 tanpa tanggal terbaca 09.00?', `Ketik jam sebagai teks. ${TELL}`],
  MOMENTS: ['Waktu tampil dengan titik (09.30) dan tetap terbaca sebagai waktu?', TELL],
  HIDDEN_TAB: ['Tab tersembunyi tampak lagi bila diaktifkan?', HARMLESS],
  SORTING: ['Pilihan sel tetap di tempatnya bila baris diurutkan?', HARMLESS],
  LARGE_READ: ['20.000 sel terbaca dalam 5 detik?', SLOW],
  PDF_OF_PAGE: ['Halaman HTML dapat dijadikan PDF?', TELL],
  ZONES: [
    'Skrip, lembar, dan kalender memakai waktu Pontianak, dan lembar bahasa Indonesia?',
    'Kembalikan di setelan lembar dan kalender; kalau tidak, jam bergeser.',
  ],
  ZONE_SET: ['Zona dan bahasa lembar baru terbaca seperti diatur?', NO_DRIVE],
  FORM_OPEN: [
    'Formulir terbit, menerima jawaban, dan beralamat umum?',
    'Di formulir pilih Publikasikan; izinkan siapa saja menjawab.',
  ],
  FORM_STRANGER: [
    'Formulir terbuka bagi orang tanpa akun?',
    'Di formulir: Publikasikan › Responden › Siapa saja yang memiliki link.',
  ],
  SUBMISSION_FORMATS: ['Jawaban formulir memberi tanggal, jam, pilihan, dan nomor dalam bentuk yang dikenal?', TELL],
  SUBMISSION_CELLS: ['Tab jawaban menyimpan waktu kirim, tanggal, dan jam sebagai tanggal?', TELL],
  SUBMISSION_EVENT: ['Kiriman formulir memanggil aplikasi dengan jawabannya?', TELL, NEXT_FORM],
  FORM_PUBLISHING: ['Formulir mengenal cara terbit yang baru?', 'Coba buka dari luar kantor.'],
  NEW_FORM: ['Formulir baru langsung terbit bila diminta?', NO_DRIVE],
  RESPONSES_TAB: [
    'Jawaban formulir disalin ke lembar ini?',
    `Di formulir › Jawaban tautkan lembar ini, lalu pilih ${REPAIR}.`,
  ],
  WEB_ADDRESS: ['Menu hanya tahu alamat percobaan (/dev) dari halaman web?', HARMLESS],
  WEB_ADDRESS_KNOWN: [
    'Alamat umum halaman web (/exec) dicatat?',
    'Terapkan sebagai aplikasi web, lalu buka alamatnya sekali, atau tempel di Pengaturan › Alamat web.',
  ],
  WEB_STRANGER: [
    'Di alamat itu aplikasi menjawab orang tanpa akun, sebagai akun kantor?',
    'Apps Script › Terapkan › Kelola deployment: jalankan sebagai akun kantor, akses siapa saja, versi terbaru.',
  ],
  SHEET_STRANGER: [
    'Lembar ini tertutup bagi orang tanpa akun?',
    'Bagikan › Akses umum › Dibatasi. Sampai itu penyunting tanpa akun dapat tampak sebagai akun kantor.',
  ],
  WEB_VERSION: ['Alamat umum menjalankan versi ini?', OLD_PAGE],
  WEB_ADDRESS_IN_PAGE: [
    'Halaman web tahu alamat umumnya sendiri?',
    `Buka alamat umum sekali dengan akun kantor. Bila tetap tidak, beri tahu pengembang.`,
  ],
  WEB_WINDOW: ['Halaman web tidak dapat memakai jendela lembar?', TELL],
  WEB_POST: ['Kiriman (POST) tanpa akun sampai utuh dan dijawab?', TELL],
  WEB_COLD_START: ['Halaman web menjawab dalam 5 detik?', SLOW],
  WEB_ADDRESS_IN_TRIGGER: ['Pemicu hanya tahu alamat percobaan (/dev)?', HARMLESS, IN_A_MINUTE],
  CALENDAR_ZONE: ['Kalender baru memakai zona yang diminta?', 'Atur zona kalender ruangan di setelannya.'],
  EVENT_CHANGED: ['Acara bernomor sendiri terbaca seperti diubah?', TELL],
  EVENT_TWICE: ['Acara kedua dengan nomor yang sama ditolak?', TELL],
  EVENT_TAGS: ['Acara ditemukan lewat nomor yang disimpan di dalamnya?', TELL],
  EVENT_REVIVED: ['Nomor acara yang dihapus tidak dapat dipakai lagi?', HARMLESS],
  ACCESS_RULES: ['Daftar pembaca kalender terbaca?', 'Bagikan kalender ruangan dengan tangan.'],
  ACCESS_GIVEN: ['Pembaca kalender dapat ditambahkan tanpa email?', 'Bagikan kalender ruangan dengan tangan.'],
  ONE_SHOT_TRIGGER: ['Pemicu baru terdaftar dengan tandanya, lalu hilang bila dihapus?', TELL],
  TRIGGER_NAMED: ['Pemicu yang berjalan menyebut tandanya?', TELL, IN_A_MINUTE],
  TRIGGER_DOCUMENT: ['Pemicu waktu mengenal lembarnya?', TELL, IN_A_MINUTE],
  TRIGGER_WINDOW: ['Pemicu waktu tidak dapat memakai jendela lembar?', TELL, IN_A_MINUTE],
  OWN_TRIGGERS: ['Pemicu yang terpasang sama dengan yang dicatat?', `Pilih ${REPAIR}.`],
  HANDLERS_RUN: [
    'Fungsi berakhiran _ yang dipanggil pemicu berjalan dalam dua jam terakhir?',
    `Ulangi satu jam sesudah pemasangan. Bila tetap tidak, pilih ${REPAIR}.`,
  ],
  COPIED_SHEET: ['Salinan lembar tidak membawa pemicu?', NO_DRIVE],
  MAIL: [
    'Email berlampiran .ics ke akun sendiri terkirim, dan jatah berkurang satu?',
    'Periksa kotak masuk. Jatah habis: ulangi besok.',
  ],
  LOCK: ['Giliran kerja didapat dalam 5 detik?', SLOW],
  PROPERTIES: ['Catatan aplikasi terbaca seperti ditulis dalam 5 detik?', SLOW],
  PASTE: [
    'Tindakan yang ditempel pada beberapa baris dijawab pada tiap baris?',
    TELL,
    'Tempel Tindakan pada dua baris, lalu lihat Pesan.',
  ],
  EDITOR_OWNER: [
    'Google menyebut pemilik yang menyunting?',
    TELL,
    'Dengan akun kantor, ketik apa saja di kolom Ditemukan baris ini.',
  ],
  EDITOR_OFFICER: [
    'Petugas yang menyunting disebut dengan alamatnya sendiri, atau tidak disebut?',
    `Jangan pakai lembar ini dahulu. ${TELL}`,
    'Minta petugas mengetik alamat emailnya di kolom Ditemukan baris ini.',
  ],
  ANONYMOUS_EDITOR: [
    'Penyunting tanpa akun disebut sebagai pemilik?',
    `${HARMLESS} Tetap jangan bagikan lembar lewat tautan.`,
    'Hanya bila lembar terlanjur dibagikan lewat tautan: di jendela samaran (private), ketik apa saja di kolom Ditemukan baris ini.',
  ],
  PRIVATE_MENU_ITEM: [
    'Menu dapat memanggil fungsi berakhiran _?',
    HARMLESS,
    'Tanpa memuat ulang lembar, pilih menu Uji › Uji fungsi pribadi. Bila ada pesan galat, jawabannya Tidak.',
  ],
  PAGE_CALL: ['Formulir halaman sampai tanpa pindah halaman?', TELL, `${ON_PAGE} tombol 1.`],
  PRIVATE_CALL: ['Halaman tidak dapat memanggil fungsi berakhiran _?', TELL, `${ON_PAGE} tombol 2.`],
  PAGE_TAB: ['Formulir halaman sampai lewat tab baru?', TELL, `${ON_PAGE} tombol 3.`],
  PAGE_TOP: ['Halaman tidak dapat digantikan oleh kirimannya?', HARMLESS, `${ON_PAGE} tombol 4 dua kali.`],
  SECOND_ACCOUNT: [
    'Tautan email terbuka di peramban yang masuk dengan dua akun?',
    'Pakai jendela samaran (private).',
    'Coba. Bila ditolak, pakai jendela samaran (private).',
  ],
} as const satisfies Readonly<Record<string, readonly [question: string, advice: string, how?: string]>>;

export type ProbeId = keyof typeof SELF_TEST_QUESTIONS;

/** The menu that the sheet shows after a run, until it is loaded again. */
export const PROBE_MENU_WORDS = { menu: 'Uji', item: 'Uji fungsi pribadi' } as const;

/** The page on which a person tries how pages send. */
export const PROBE_PAGE_WORDS = {
  heading: 'Uji halaman',
  intro: 'Tekan keempat tombol dari atas ke bawah. Jawabannya ditulis di tab Uji.',
  call: '1. Kirim di tempat',
  privateCall: '2. Panggil fungsi pribadi',
  tab: '3. Kirim lewat tab baru',
  top: '4. Gantikan halaman ini',
  topAgain: '4. Tekan sekali lagi',
  sent: 'Sampai.',
  failed: 'Gagal',
  arrived: 'Kiriman sampai. Tab ini boleh ditutup.',
} as const;

/** Where the page is that a person tries. */
export function probePageWords(url: string): string {
  return `Alamat uji: ${url}`;
}

/** Seen by an edit: what Google said of the editor, in the event and in the session. */
export function editorSeenWords(user: string, active: string): string {
  return `e.user: ${user || '–'} · getActiveUser: ${active || '–'}`;
}

/** Subject and text of the mail to oneself. */
export const PROBE_MAIL_WORDS = {
  subject: 'Uji – email dari aplikasi',
  body: 'Bila lampiran uji.ics ada, email berjalan baik. Email ini boleh dihapus.',
} as const;

/** Said where a second run is started while the first one works. */
export const SELF_TEST_BUSY_WORDS = `Uji sedang berjalan. Tunggu, lalu lihat tab ${hiddenTab(SELF_TEST_TAB)}.`;

/** Said where time ran out. */
export function selfTestPausedWords(left: number): string {
  return `Waktu Google hampir habis; ${left} pertanyaan tersisa. Pilih ${menuWay('selfTest')} sekali lagi.`;
}

/** @param different how many answers are not what the desk relies on */
export function selfTestDoneWords(different: number): string {
  const result = different === 0 ? 'semua yang diperiksa baik' : `${different} jawaban berbeda dari yang diandalkan`;
  return `Uji selesai: ${result}. Rincian ada di tab ${SELF_TEST_TAB}, juga yang perlu dicoba sendiri dalam satu hari.`;
}
