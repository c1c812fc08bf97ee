// What the workspace refuses, in Indonesian, by the codes of the API.
import type { Refused } from '../../../data/refused.ts';
import { filled, type RefusalCode } from '../../../model/refusal-words.ts';

const WORDS: Readonly<Record<RefusalCode, string>> = {
  NO_CALENDAR: 'Tidak ada kalender {name}.',
  NO_DEPLOYMENT: 'Tidak ada deployment {name}.',
  NO_DOCUMENT: 'Tidak ada dokumen {name}.',
  NO_EVENT: 'Tidak ada acara {name} di kalender ini.',
  NO_EXECUTION: 'Tidak ada eksekusi {name}.',
  NO_FORM: 'Tidak ada formulir {name}.',
  NO_FUNCTION: 'Tidak ada fungsi {name}.',
  NO_ITEM: 'Tidak ada butir {name} di formulir ini.',
  NO_MAIL: 'Tidak ada surat {name}.',
  NO_MENU_ITEM: 'Tidak ada butir menu {name} bagi {person}.',
  NO_PAGE: 'Tidak ada halaman {name} di formulir ini.',
  NO_QUESTION: 'Tidak ada pertanyaan yang menunggu pada {name}. Jalankan lagi menunya.',
  NO_QUOTA: 'Tidak ada kuota {name}.',
  NO_RESPONSE: 'Tidak ada jawaban formulir {name}.',
  NO_SHEET: 'Tidak ada lembar {name}.',
  NO_SHEET_IN: 'Tidak ada lembar {name} di {spreadsheet}.',
  NO_SPREADSHEET: 'Tidak ada spreadsheet {name}.',
  NO_TRIGGER: 'Tidak ada pemicu {name}.',
  NO_CALL: 'Tidak ada panggilan {name}. Yang terdekat: {near}; lainnya di “calls” pada GET /api/executions.',
  NOT_BOUND: 'Skrip ini tidak terikat pada dokumen, jadi tidak ada yang dapat dibuka.',
  NOT_BOUND_TO_FORM: 'Skrip ini tidak berada di dalam formulir. Buat formulir baru tanpa "bound".',
  WHICH_SPREADSHEET: 'Proyek ini mempunyai beberapa spreadsheet. Tambahkan ?spreadsheet=id.',
  WHICH_DOCUMENT: 'Tulis di "of" formulir atau spreadsheet yang ditunggu pemicu itu.',
  NO_INSTANT: 'Waktu {given} tidak terbaca. Tulis misalnya 2026-12-01T16:45:00+07:00.',
  NO_TIME: 'Waktu {given} tidak terbaca. Tulis misalnya 2026-12-01T16:45:00+07:00.',
  NO_DURATION: 'Lama waktu {given} tidak terbaca. Tulis misalnya PT30M.',
  NO_RANGE: 'Alamat sel {given} tidak terbaca. Tulis misalnya C5 atau C5:D7.',
  NO_COLUMN: 'Lembar ini tidak mempunyai kolom ke-{given}.',
  NO_FILTER_COLUMN: 'Kolom ke-{given} tidak termasuk dalam filter lembar ini.',
  CLOCK_REACH: 'Jam hanya dapat diatur dari tahun 1970 sampai 9998.',
  REQUEST_WRONG: 'Isi permintaan belum benar: {what}',
  MAIL_ADDRESS_WRONG: 'Alamat email keliru. Tulis misalnya nama@contoh.go.id.',
  BODY_TOO_LARGE: 'Isi permintaan lebih besar dari 50 MB. Bagi menjadi beberapa permintaan.',
  MISTAKE: 'Kesalahan di ruang kerja lokal: {what}',
  MAY_NOT_EDIT: '{person} tidak boleh mengubah {what}. Pilih orang yang menjadi penyunting.',
  MAY_NOT_EDIT_AS_OTHERS: '{person} tidak boleh mengubah {what}. Pilih orang yang menjadi penyunting.',
  NOBODY_MAY_NOT_EDIT:
    'Orang tanpa akun tidak boleh mengubah {what}. Bagikan dahulu lewat tautan, dengan izin menyunting.',
  PROTECTED:
    'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengedit.',
  NOTHING_TO_ENTER: 'Tidak ada isi yang dapat ditulis.',
  NOTHING_TO_TAKE_BACK: 'Tidak ada tindakan yang dapat dibatalkan.',
  CHANGED_SINCE:
    'Tindakan Anda yang terakhir tidak dapat dibatalkan lagi: orang lain sudah mengubah lembar ini sesudahnya.',
  MOVED_SINCE:
    'Tindakan Anda yang terakhir tidak dapat dibatalkan lagi: skrip sudah memindahkan baris atau kolom sesudahnya.',
  ALL_ROWS_HIDDEN: 'Tidak semua baris dapat disembunyikan.',
  ALL_COLUMNS_HIDDEN: 'Tidak semua kolom dapat disembunyikan.',
  OUTSIDE: 'Sel itu di luar lembar. Periksa alamatnya.',
  ROWS_OUT_OF_BOUNDS: 'Baris itu di luar lembar. Periksa nomornya.',
  COLUMNS_OUT_OF_BOUNDS: 'Kolom itu di luar lembar. Periksa nomornya.',
  BREAKS_RULE: 'Data yang Anda masukkan di sel {cell} melanggar aturan validasi data yang ditetapkan pada sel ini.',
  BREAKS_LIST:
    'Data yang Anda masukkan di sel {cell} melanggar aturan validasi data yang ditetapkan pada sel ini. Masukkan salah satu nilai berikut: {choices}.',
  CELL_TOO_LONG: 'Sebuah sel memuat paling banyak 50.000 huruf. Persingkat isinya.',
  TOO_MANY_CELLS: 'Spreadsheet memuat paling banyak 10.000.000 sel. Kurangi baris atau kolomnya.',
  SHEET_WITHOUT_NAME: 'Beri lembar itu nama.',
  SHEET_NAME_TAKEN: 'Sudah ada lembar bernama "{name}". Pilih nama lain.',
  LAST_SHEET: 'Lembar yang tinggal satu tidak dapat dihapus.',
  SHEET_OF_FORM: 'Lembar yang menerima jawaban formulir tidak dapat dihapus. Putuskan dahulu formulirnya.',
  NOT_ACCEPTED: 'Jawaban belum diterima. {what}',
  REQUIRED: 'Pertanyaan ini wajib diisi.',
  NO_CHOICE: 'Pilih salah satu dari pilihan yang ada.',
  NO_MAIL_ADDRESS: 'Tulis alamat email yang benar, misalnya nama@contoh.go.id.',
  NO_WHOLE_NUMBER: 'Tulis bilangan bulat, misalnya 25.',
  NO_NUMBER: 'Tulis angka.',
  NO_DATE: 'Tulis tanggal yang ada di kalender, misalnya 2026-12-01.',
  NO_HOUR: 'Tulis jam antara 00:00 dan 23:59, misalnya 09:00.',
  NO_SPAN: 'Tulis lama waktu berupa jam:menit:detik, misalnya 1:30:00.',
  ROW_WITHOUT_ANSWER: 'Jawab setiap baris.',
  COLUMN_TWICE: 'Pilih setiap kolom paling banyak satu kali.',
  VALUE_WRONG: 'Jawaban ini tidak sesuai dengan yang diminta.',
  ANSWER_WRONG: 'Jawaban ini tidak sesuai dengan yang diminta.',
  TAKES_NO_ANSWER: 'Bagian ini bukan pertanyaan.',
  NO_SUCH_QUESTION: 'Formulir ini tidak mempunyai pertanyaan itu.',
  FORM_CLOSED: 'Formulir ini tidak lagi menerima jawaban.',
  FORM_NOT_PUBLISHED: 'Formulir ini belum dibuka: pemiliknya belum menerbitkannya.',
  NO_MORE_CHANGES: 'Jawaban formulir ini tidak boleh diubah lagi.',
  FORM_WITHOUT_TITLE: 'Tulis judul formulirnya.',
  QUESTION_WITHOUT_CHOICES: 'Pertanyaan {name} memerlukan "choices".',
  QUESTION_WITHOUT_ROWS: 'Pertanyaan {name} memerlukan "rows".',
  INVALID_EMAIL:
    'Alamat email “{given}” keliru. Tulis misalnya nama@contoh.go.id; beberapa alamat dipisahkan dengan koma.',
  NO_RECIPIENT: 'Tulis kepada siapa surat ini dikirim.',
  TOO_MANY_RECIPIENTS: 'Sebuah surat mempunyai paling banyak 50 penerima.',
  SUBJECT_TOO_LONG: 'Perihal surat paling panjang 250 huruf.',
  EVENT_WITHOUT_TIMES: 'Acara memerlukan "start" dan "end".',
  WAITS_FOR_EVENT: 'Pemicu {name} menunggu kejadian, bukan jam. Lakukan kejadiannya, misalnya kirim formulirnya.',
  FORM_HAS_NO_EDITS: 'Formulir tidak mempunyai kejadian itu. Tulis di "of" spreadsheet yang ditunggu.',
  TOO_MANY_TRIGGERS:
    'Sebuah akun paling banyak mempunyai 20 pemicu bagi satu skrip. Hapus dahulu yang tidak diperlukan.',
};

/** @returns a refusal in Indonesian; one without a code, such as a script's own, as it is */
export function refusal({ error, code, values = {} }: Refused): string {
  const words = code && WORDS[code];
  if (!words) return error;
  return filled(values.known === undefined ? words : `${words} Yang ada: {known}`, values);
}
