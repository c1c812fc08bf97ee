// What the workspace refuses, in Indonesian: the messages of the API that a person meets on a page.

const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /^There is no calendar "(.+)"\. Those there are: GET \/api\/calendars$/,
    'Tidak ada kalender "$1". Kalender yang ada: GET /api/calendars',
  ],
  [/^There is no event "(.+)" in this calendar\.$/, 'Tidak ada acara "$1" di kalender ini.'],
  [
    /^There is no execution "(.+)"\. Those there are: GET \/api\/executions$/,
    'Tidak ada eksekusi "$1". Yang ada: GET /api/executions',
  ],
  [
    /^There is no form "(.+)"\. Those there are: GET \/api\/forms$/,
    'Tidak ada formulir "$1". Formulir yang ada: GET /api/forms',
  ],
  [
    /^There is no mail "(.+)"\. Those there are: GET \/api\/mails$/,
    'Tidak ada surat "$1". Surat yang ada: GET /api/mails',
  ],
  [/^A mistake of the local workspace: (.+)$/, 'Kesalahan di ruang kerja lokal: $1'],
  [/^There is no function "(.+)"\. Those there are: (.+)$/, 'Tidak ada fungsi "$1". Yang ada: $2'],
  [
    /^The body is larger than 50 MB\. Send it as several requests\.$/,
    'Isi permintaan lebih besar dari 50 MB. Bagi menjadi beberapa permintaan.',
  ],
  [
    /^There is no sheet "(.+)"\. Those there are: GET \/api\/sheets$/,
    'Tidak ada lembar "$1". Lembar yang ada: GET /api/sheets',
  ],
  [/^There is no spreadsheet "(.+)"\. Those there are: (.+)$/, 'Tidak ada spreadsheet "$1". Yang ada: $2'],
  [/^The answer was not accepted\. (.*)$/, 'Jawaban belum diterima. $1'],
  [
    /^The (?:body|address) is not right: (?:"\w+": )?write a mail address, such as .*$/,
    'Alamat email keliru. Tulis misalnya nama@contoh.go.id.',
  ],
  [/^The (?:body|address) is not right: (.+)$/, 'Isi permintaan belum benar: $1'],
  [/^This is a required question$/, 'Pertanyaan ini wajib diisi.'],
  [/^Must be one of the choices$/, 'Pilih salah satu dari pilihan yang ada.'],
  [/^Must be a valid email address$/, 'Tulis alamat email yang benar, misalnya nama@contoh.go.id.'],
  [/^Must be a whole number$/, 'Tulis bilangan bulat, misalnya 25.'],
  [/^Must be a number$/, 'Tulis angka.'],
  [/^Invalid date$/, 'Tulis tanggal yang ada di kalender, misalnya 2026-12-01.'],
  [/^Invalid time$/, 'Tulis jam antara 00:00 dan 23:59, misalnya 09:00.'],
  [/^Invalid duration$/, 'Tulis lama waktu berupa jam:menit:detik, misalnya 1:30:00.'],
  [/^Needs an answer for each row$/, 'Jawab setiap baris.'],
  [/^One answer per column at most$/, 'Pilih setiap kolom paling banyak satu kali.'],
  [/^Invalid (value|answer)$/, 'Jawaban ini tidak sesuai dengan yang diminta.'],
  [/^This item takes no answer$/, 'Bagian ini bukan pertanyaan.'],
  [/^There is no such question\. Those there are: (.+)$/, 'Formulir ini tidak mempunyai pertanyaan itu. Yang ada: $1'],
  [/^This form is no longer accepting responses\.$/, 'Formulir ini tidak lagi menerima jawaban.'],
  [/^This form is not published\.$/, 'Formulir ini belum dibuka: pemiliknya belum menerbitkannya.'],
  [/^Editing responses is disabled\.$/, 'Jawaban formulir ini tidak boleh diubah lagi.'],
  [/^There is no response (.+)$/, 'Tidak ada jawaban formulir $1.'],
  [
    /^There is no (?:form|sheet|calendar|quota|trigger|document) (.+?)\. Those there are: (.+)$/,
    'Tidak ditemukan: $1. Yang ada: $2',
  ],
  [
    /^There is no (form|item|page|sheet|calendar|event|mail|spreadsheet|quota|trigger|document|function|deployment) (.+)$/,
    'Tidak ditemukan: $2.',
  ],
  [/^There is no question (.+)$/, 'Tidak ada pertanyaan yang menunggu pada $1. Jalankan lagi menunya.'],
  [
    /^Say which spreadsheet\. Those there are: .+$/,
    'Proyek ini mempunyai beberapa spreadsheet. Tambahkan ?spreadsheet=id.',
  ],
  [/^The script is bound to no document$/, 'Skrip ini tidak terikat pada dokumen, jadi tidak ada yang dapat dibuka.'],
  [/^(\S+) has no menu item (.+?)\. Those there are: (.+)$/, 'Tidak ada butir menu $2 bagi $1. Yang ada: $3'],
  [
    /^(\S+) waits for an event, not for the clock$/,
    'Pemicu $1 menunggu kejadian, bukan jam. Lakukan kejadiannya, misalnya kirim formulirnya.',
  ],
  [/^Not a range: (.+?)\. Write for example .+$/, 'Alamat sel $1 tidak terbaca. Tulis misalnya C5 atau C5:D7.'],
  [/^Nothing to enter$/, 'Tidak ada isi yang dapat ditulis.'],
  [/^Not a column: (.+)$/, 'Lembar ini tidak mempunyai kolom ke-$1.'],
  [/^Not a column of the filter: (.+)$/, 'Kolom ke-$1 tidak termasuk dalam filter lembar ini.'],
  [
    /^A script has moved rows or columns since$/,
    'Tindakan Anda yang terakhir tidak dapat dibatalkan lagi: skrip sudah memindahkan baris atau kolom sesudahnya.',
  ],
  [/^Nothing to take back$/, 'Tidak ada tindakan yang dapat dibatalkan.'],
  [
    /^Somebody else changed this sheet since$/,
    'Tindakan Anda yang terakhir tidak dapat dibatalkan lagi: orang lain sudah mengubah lembar ini sesudahnya.',
  ],
  [/^Not all rows can be hidden$/, 'Tidak semua baris dapat disembunyikan.'],
  [/^Not all columns can be hidden$/, 'Tidak semua kolom dapat disembunyikan.'],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Sel itu di luar lembar. Periksa alamatnya.',
  ],
  [
    /^Somebody without an account may not edit (.+)$/,
    'Orang tanpa akun tidak boleh mengubah $1. Bagikan dahulu lewat tautan, dengan izin menyunting.',
  ],
  [
    /^(\S+) may not edit (.+?)(?:\. Those who may: .+)?$/,
    '$1 tidak boleh mengubah $2. Pilih orang yang menjadi penyunting.',
  ],
  [
    /^Not an? (?:instant|time).*?: (.+?)(?:\. Write .+)?$/,
    'Waktu $1 tidak terbaca. Tulis misalnya 2026-12-01T16:45:00+07:00.',
  ],
  [/^Not a duration: (.+?)\. Write for example .+$/, 'Lama waktu $1 tidak terbaca. Tulis misalnya PT30M.'],
  [
    /^Invalid email: (.*)$/,
    'Alamat email “$1” keliru. Tulis misalnya nama@contoh.go.id; beberapa alamat dipisahkan dengan koma.',
  ],
  [/^Failed to send email: no recipient$/, 'Tulis kepada siapa surat ini dikirim.'],
  [/^Limit Exceeded: Email Recipients Per Message\.$/, 'Sebuah surat mempunyai paling banyak 50 penerima.'],
  [/^Argument too large: subject$/, 'Perihal surat paling panjang 250 huruf.'],
  [
    /^The data you entered in cell (\S+) violates .+? Please enter one of the following values: (.+)\.$/,
    'Data yang Anda masukkan di sel $1 melanggar aturan validasi data yang ditetapkan pada sel ini. Masukkan salah satu nilai berikut: $2.',
  ],
  [
    /^The data you entered in cell (\S+) violates .+?\.$/,
    'Data yang Anda masukkan di sel $1 melanggar aturan validasi data yang ditetapkan pada sel ini.',
  ],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengedit.',
  ],
  [/^Those rows are out of bounds\.$/, 'Baris itu di luar lembar. Periksa nomornya.'],
  [/^Those columns are out of bounds\.$/, 'Kolom itu di luar lembar. Periksa nomornya.'],
  [
    /^Your input contains more than the maximum of 50000 characters in a single cell\.$/,
    'Sebuah sel memuat paling banyak 50.000 huruf. Persingkat isinya.',
  ],
  [
    /^This action would increase the number of cells in the workbook above the limit of 10000000 cells\.$/,
    'Spreadsheet memuat paling banyak 10.000.000 sel. Kurangi baris atau kolomnya.',
  ],
  [/^There is no call ("[^"]*"): (.+)$/, 'Tidak ada panggilan $1. Yang ada: $2.'],
  [
    /^There is no call ("[^"]*")\. Write .*$/,
    'Tidak ada panggilan $1. Tulis misalnya "Range.setValues"; nama panggilan sebuah eksekusi ada di calls pada GET /api/executions.',
  ],
  [/^The clock goes from 1970 to 9998$/, 'Jam hanya dapat diatur dari tahun 1970 sampai 9998.'],
  [/^A sheet needs a name$/, 'Beri lembar itu nama.'],
  [/^A sheet with the name "(.+)" already exists\..*$/, 'Sudah ada lembar bernama "$1". Pilih nama lain.'],
  [/^You can't remove all the sheets in a document\.$/, 'Lembar yang tinggal satu tidak dapat dihapus.'],
  [
    /^You can't delete a sheet with a linked form\..*$/,
    'Lembar yang menerima jawaban formulir tidak dapat dihapus. Putuskan dahulu formulirnya.',
  ],
  [/^A form needs a title$/, 'Tulis judul formulirnya.'],
  [
    /^The script is not bound to a form$/,
    'Skrip ini tidak berada di dalam formulir. Buat formulir baru tanpa "bound".',
  ],
  [/^The question (.+) needs choices$/, 'Pertanyaan $1 memerlukan "choices".'],
  [/^The question (.+) needs rows$/, 'Pertanyaan $1 memerlukan "rows".'],
  [/^Say which document the trigger waits at$/, 'Tulis di "of" formulir atau spreadsheet yang ditunggu pemicu itu.'],
  [
    /^A form is neither edited nor changed: name a spreadsheet$/,
    'Formulir tidak mempunyai kejadian itu. Tulis di "of" spreadsheet yang ditunggu.',
  ],
  [
    /^This script has too many triggers\..*$/,
    'Sebuah akun paling banyak mempunyai 20 pemicu bagi satu skrip. Hapus dahulu yang tidak diperlukan.',
  ],
  [/^An event needs a start and an end$/, 'Acara memerlukan "start" dan "end".'],
];

/** @returns the message in Indonesian; one that is not known, such as a script's own, as it is */
export function refusal(message: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(message));
  return known ? message.replace(...known) : message;
}
