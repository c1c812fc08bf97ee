// Describes the API at /api itself, so that nobody has to read the sources to use it.
import { Hono } from 'hono';

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly does: string;
  readonly body?: string;
  readonly answer: string;
}

const executions =
  '{executions: [{id, function, trigger, as, person?, startedAt, status, milliseconds, modelledMilliseconds, lockWait, lockHeld, operations, calls, logs, error?}]}';
const ui = '{executions, dialog?, dialogs}';
const event = '{id, title, start, end, allDay, description, location, guests, tags, creator}';

/** Every endpoint; a test holds it against the routes. `?` marks what may be left out. */
export const endpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/api', does: 'daftar ini', answer: '{conventions, endpoints}' },
  {
    method: 'GET',
    path: '/api/workspace',
    does: 'ruang kerja ini: judul, orang, formulir, spreadsheet',
    answer:
      '{title, owner, people: [{name, email, title?, opens?}], zone, container, forms, spreadsheets, hasWebApp, functions, replies}',
  },
  {
    method: 'GET',
    path: '/api/problems',
    does: 'bagian skrip yang memakai layanan yang tidak ada di sini, dengan berkas dan barisnya',
    answer: '[{name, file, line, text}]',
  },
  {
    method: 'GET',
    path: '/api/tour',
    does: 'panduan dari workspace.json; done: langkah itu sudah terjadi',
    answer: '[{who?, person?, what, page?, tab?, done?}]',
  },
  {
    method: 'GET',
    path: '/api/forms',
    does: 'semua formulir',
    answer:
      '[{id, title, description, published, accepting, received, items: [{id, type, title, help, required, choices?, other?, scale?}]}]',
  },
  {
    method: 'POST',
    path: '/api/forms',
    does: 'membuat formulir dengan tangan, atau dengan bound: true mengisi formulir tempat skrip ini berada; jawabannya masuk ke spreadsheet skrip, kecuali responsesTo: id atau judul yang lain, null: tidak ke mana pun',
    body: '{title, bound?, items?: [{type: "TEXT" | "LIST" | "DATE" | …, title, help?, required?, choices?, other?, rows?, scale?}], collectsEmail?, responsesTo?, as?}',
    answer: '{id, title, …}',
  },
  { method: 'GET', path: '/api/forms/:id', does: 'satu formulir', answer: '{id, title, …}' },
  {
    method: 'POST',
    path: '/api/forms/:id/items',
    does: 'menambah pertanyaan; position: urutannya mulai dari 1, tanpa itu yang terakhir',
    body: '{type, title, help?, required?, choices?, other?, rows?, scale?, position?, as?}',
    answer: '{id, title, …}',
  },
  {
    method: 'PATCH',
    path: '/api/forms/:id/items/:item',
    does: 'mengubah atau memindahkan pertanyaan',
    body: '{title?, help?, required?, choices?, other?, rows?, scale?, position?, as?}',
    answer: '{id, title, …}',
  },
  {
    method: 'DELETE',
    path: '/api/forms/:id/items/:item',
    does: 'menghapus pertanyaan sebagai ?as=; jawaban yang sudah ada tetap di lembarnya',
    answer: '{id, title, …}',
  },
  {
    method: 'POST',
    path: '/api/forms/:id/responses',
    does: 'mengirim jawaban, lalu menjalankan pemicunya',
    body: '{answers: {judul atau id: teks | angka | [teks]}, email?}  tanggal YYYY-MM-DD, jam HH:mm',
    answer: `{responseId, executions}; 400 {error, errors: {judul: pesan}, items: {id: pesan}}`,
  },
  {
    method: 'POST',
    path: '/api/forms/:id/check',
    does: 'memeriksa jawaban satu halaman, seperti tombol Berikutnya; page: id pemisah halaman, "" halaman pertama',
    body: '{answers, page?}',
    answer: '{errors: {id: pesan}, next?: id halaman berikutnya; tanpa next: dapat dikirim}',
  },
  {
    method: 'GET',
    path: '/api/forms/:id/responses/:response',
    does: 'jawaban yang boleh diubah pengirimnya',
    answer: '{answers: {id: jawaban}, email}',
  },
  {
    method: 'PUT',
    path: '/api/forms/:id/responses/:response',
    does: 'mengganti jawaban',
    body: '{answers, email?}',
    answer: '{responseId, executions}',
  },
  {
    method: 'GET',
    path: '/api/sheets',
    does: 'semua lembar',
    answer: '[{spreadsheet, id, name, hidden, rows, columns, lastRow, lastColumn}]',
  },
  {
    method: 'POST',
    path: '/api/sheets',
    does: 'menambah lembar kosong; tanpa name: Sheet2, dan seterusnya',
    body: '{name?, as?}',
    answer: '{spreadsheet, id, name, …, executions}',
  },
  {
    method: 'PATCH',
    path: '/api/sheets/:name',
    does: 'mengganti nama lembar, menyembunyikan, atau menampilkannya',
    body: '{name | hidden, as?}',
    answer: '{spreadsheet, id, name, …, executions}',
  },
  { method: 'DELETE', path: '/api/sheets/:name', does: 'menghapus lembar sebagai ?as=', answer: executions },
  {
    method: 'GET',
    path: '/api/sheets/:name',
    does: 'isi lembar; ?display=1: seperti yang terlihat; ?look=1: juga rupanya, dan alamat setempat bagi tautannya (?as=)',
    answer:
      '{name, values: [[…]], formulas, notes, validations, backgrounds, protections, charts, zone, locale, …, look?, links?}',
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/edits',
    does: 'mengetik atau menempel sebagai orang; as "": orang tanpa akun, di spreadsheet yang terbuka bagi siapa pun yang punya tautannya; rumus dari sel "source" menyesuaikan rujukannya',
    body: '{range: "C5", value | values: [[…]], source?: "A1:B2", as?}',
    answer: `${executions}; 409 {error} bila ditolak`,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/rows',
    does: 'menyisipkan, menghapus, memindahkan, atau menyembunyikan baris',
    body: '{insert: {before, count?}} | {delete: {from, count?}} | {move: {from, count?, before}} | {hide: {from, count?, hidden}}, as?',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/columns',
    does: 'menyisipkan, menghapus, memindahkan, menyembunyikan, atau melebarkan kolom, dihitung dari 1',
    body: '{insert: {before, count?}} | {delete: {from, count?}} | {move: {from, count?, before}} | {hide: {from, count?, hidden}} | {resize: {from, count?, width: piksel}}, as?',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/sort',
    does: 'mengurutkan baris',
    body: '{column, ascending?, as?}',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/filter',
    does: 'menyaring baris; tanpa values: saringan dilepas',
    body: '{column, values?: [teks], as?}',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/selection',
    does: 'memilih sel sebagai orang; itulah getActiveRange() bagi menu dan fungsi yang dijalankannya sesudah itu',
    body: '{range: "A5:D5", as?}',
    answer: '{sheet, range}',
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/undo',
    does: 'membatalkan tindakan terakhir orang itu',
    body: '{as?}',
    answer: executions,
  },
  { method: 'POST', path: '/api/open', does: 'membuka dokumen sebagai orang', body: '{as?}', answer: ui },
  { method: 'GET', path: '/api/menus', does: 'menu yang dilihat ?as=', answer: '[{menu, items}]' },
  {
    method: 'POST',
    path: '/api/menu',
    does: 'memilih butir menu; answers "wait": skrip menunggu sampai pertanyaannya dijawab',
    body: '{item: "Butir" | "Menu > Butir", as?, answers?: ["OK" | {button, text}] | "wait"}',
    answer: `${ui.slice(0, -1)}, question?: {execution, kind, title, content, buttons}}`,
  },
  {
    method: 'POST',
    path: '/api/questions/:execution',
    does: 'menjawab pertanyaan yang ditunggu sebuah eksekusi, yang lalu berjalan terus',
    body: '{button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE", text?}',
    answer: `${ui.slice(0, -1)}, question?}`,
  },
  {
    method: 'POST',
    path: '/api/run',
    does: 'menjalankan fungsi seperti di editor skrip',
    body: '{function, args?, as?}',
    answer: '{value?, executions, dialog?, dialogs}',
  },
  {
    method: 'POST',
    path: '/api/crowd',
    does: 'banyak orang mengirim formulir atau mengetik dalam satu saat yang sama; skripnya saling menunggu kunci',
    body: '{submissions?: [{form, answers, email?}], edits?: [{sheet, range, value, as?}]}',
    answer:
      '{summary: {acts, refused, executions, completed, failed, longestLockWait, longest}, acts: [{executions: [{…, lockWait, modelledMilliseconds}], refused?}]}',
  },
  {
    method: 'POST',
    path: '/api/script-run',
    does: 'google.script.run dari sebuah halaman',
    body: '{function, args?, as?, origin?: "web-app" | "document"}',
    answer: '{value? | error: {name, message}, executions, dialogs, links: {alamat di Google: alamat di sini}}',
  },
  {
    method: 'GET',
    path: '/api/mails',
    does: 'surat menurut waktu kirim; ?reader=: yang diterimanya; ?words=: yang memuat semua kata itu',
    answer: '[{id, at, from, to, cc, bcc, replyTo?, subject, beginning, files, readBy}]',
  },
  {
    method: 'POST',
    path: '/api/mails',
    does: 'mengirim surat sebagai orang; answers: id surat yang dibalasnya; beberapa alamat dipisahkan koma',
    body: '{as, to, cc?, subject, text, answers?}',
    answer: '{id, at, from, to, cc, bcc, subject, beginning, files, readBy}',
  },
  {
    method: 'GET',
    path: '/api/mails/drafts',
    does: 'surat yang sudah ditulis ?as= dan belum dikirim',
    answer: '[{id, at, from, to, cc, subject, …}]',
  },
  {
    method: 'POST',
    path: '/api/mails/drafts',
    does: 'menulis draf, misalnya sebagai contoh bagi skrip yang mengirimnya kepada banyak orang',
    body: '{as, to?, cc?, subject, text, html?}',
    answer: '{id, at, from, to, cc, subject, …}',
  },
  {
    method: 'GET',
    path: '/api/mails/:id',
    does: 'satu surat; links: alamat setempat bagi tautan di text, dibuka sebagai ?as=',
    answer: '{…, text, html?, attachments: [{name, type, size, inline?, events?}], links}',
  },
  {
    method: 'GET',
    path: '/api/mails/:id/page',
    does: 'isi HTML surat untuk bingkai tanpa skrip; tautannya dibuka sebagai ?as=',
    answer: 'text/html',
  },
  {
    method: 'POST',
    path: '/api/mails/:id/read',
    does: 'menandai surat sudah dibaca orang; read: false: belum',
    body: '{as, read?}',
    answer: '{id, readBy}',
  },
  { method: 'GET', path: '/api/mails/:id.eml', does: 'surat sebagai berkas', answer: 'message/rfc822' },
  {
    method: 'GET',
    path: '/api/mails/:id/attachments/:number',
    does: 'lampiran ke-number, dari 1; PDF dan gambar terbuka di peramban',
    answer: 'isi berkas',
  },
  { method: 'GET', path: '/api/calendars', does: 'semua kalender', answer: '[{id, name, zone, owner}]' },
  {
    method: 'POST',
    path: '/api/calendars',
    does: 'membuat kalender dengan tangan',
    body: '{name, as?}',
    answer: '{id, name, zone, owner}',
  },
  { method: 'GET', path: '/api/calendars/:id.ics', does: 'kalender sebagai berkas', answer: 'text/calendar' },
  { method: 'GET', path: '/api/calendars/:id/events', does: 'acara yang menyentuh [?from, ?to)', answer: `[${event}]` },
  {
    method: 'POST',
    path: '/api/calendars/:id/events',
    does: 'membuat acara',
    body: '{title?, start, end, description?, location?, as?}',
    answer: event,
  },
  {
    method: 'PATCH',
    path: '/api/calendars/:id/events/:event',
    does: 'mengubah acara',
    body: '{title?, start?, end?, description?, location?, as?}',
    answer: event,
  },
  {
    method: 'DELETE',
    path: '/api/calendars/:id/events/:event',
    does: 'menghapus acara sebagai ?as=',
    answer: '{removed}',
  },
  { method: 'GET', path: '/api/clock', does: 'jam ruang kerja', answer: '{now, frozen}' },
  {
    method: 'POST',
    path: '/api/clock',
    does: 'mengatur jam, lalu menjalankan pemicu yang jatuh tempo',
    body: '{set: waktu} | {advance: "PT30M"} | {real: true}',
    answer: '{now, frozen, executions}',
  },
  {
    method: 'GET',
    path: '/api/executions',
    does: 'semua eksekusi, yang terlama dahulu; ?last=: hanya sejumlah yang terakhir',
    answer: '[{id, function, trigger, …}]',
  },
  {
    method: 'GET',
    path: '/api/executions/:id',
    does: 'satu eksekusi; error.source: jejak di sumber asal, bila ada source map',
    answer: '{id, function, trigger, …}',
  },
  {
    method: 'GET',
    path: '/api/triggers',
    does: 'semua pemicu',
    answer: '[{uid, function, event, source, creator, schedule?, next?}]',
  },
  {
    method: 'GET',
    path: '/api/quotas',
    does: 'kuota dan pemakaiannya',
    answer: '[{name, account, limit, used, resetsAt?}]',
  },
  {
    method: 'POST',
    path: '/api/triggers',
    does: 'memasang pemicu seperti di editor skrip; of: id atau judul dokumen yang ditunggu, tanpa of: dokumen skrip',
    body: '{function, event: "form-submit" | "edit" | "change" | "open" | "calendar", of?, as?} | {function, event: "clock", schedule: {minutes} | {hours} | {days, hour?} | {weekDay, hour?} | {monthDay, hour?} | {at}, as?}',
    answer: '{uid, function, event, source, creator, schedule?, next?}',
  },
  { method: 'DELETE', path: '/api/triggers/:uid', does: 'melepas pemicu', answer: '[{uid, function, …}]' },
  {
    method: 'POST',
    path: '/api/triggers/:uid',
    does: 'mematikan atau menghidupkan pemicu, seperti yang kadang dilakukan Google',
    body: '{disabled: true | false}',
    answer: '[{uid, function, …, disabled?}]',
  },
  {
    method: 'POST',
    path: '/api/triggers/:uid/run',
    does: 'menjalankan pemicu jam sekarang juga, di luar jadwalnya',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/quotas',
    does: 'menyisakan sejumlah kuota bagi sebuah akun',
    body: '{name, left, as?}',
    answer: '[{name, account, limit, used, resetsAt?}]',
  },
  {
    method: 'POST',
    path: '/api/consent',
    does: 'izin yang diberikan sebuah akun kepada skrip: daftar scope, [] bila menolak, null bila semua',
    body: '{as, scopes: [scope] | null}',
    answer: '{as, scopes}',
  },
  {
    method: 'GET',
    path: '/api/faults',
    does: 'gangguan yang menunggu, dan apa yang terjadi pada yang sudah: eksekusi orang itu, atau penolakannya',
    answer: '{pending, happened: [{meanwhile, executions: [id], refused?}]}',
  },
  {
    method: 'POST',
    path: '/api/faults',
    does: 'menyiapkan gangguan; meanwhile: yang dilakukan orang atau eksekusi lain di tengah panggilan itu (menempel: edit dengan values)',
    body: '{at: {function?, call?, method?, nth?}, effect: {error} | {kill: "lost" | "applied" | {first}} | {meanwhile: {edit: {sheet, range, value | values, as?}} | {insert: {sheet, before, count?, as?}} | {delete: {sheet, from, count?, as?}} | {sort: {sheet, column, ascending?, as?}} | {respond: {form, answers, email?}} | {run: {function, args?, as?}}}, times?}',
    answer: '{pending, happened}',
  },
  { method: 'DELETE', path: '/api/faults', does: 'melepas semua gangguan', answer: '{pending, happened}' },
  {
    method: 'PATCH',
    path: '/api/forms/:id',
    does: 'menerbitkan, menutup, atau membatasi formulir dengan tangan',
    body: '{published?, accepting?, responders?: "anyone" | "domain"}',
    answer: '{id, title, …}',
  },
  {
    method: 'PUT',
    path: '/api/sharing',
    does: 'membagikan spreadsheet kepada siapa saja yang memiliki tautannya, atau tidak lagi',
    body: '{link: "nobody" | "viewer" | "editor", spreadsheet?}',
    answer: '{link}',
  },
  {
    method: 'PUT',
    path: '/api/network',
    does: 'menentukan jawaban sebuah alamat bagi UrlFetchApp; null: jawabannya sendiri lagi',
    body: '{url, answer: {status?, text?, location?, relay?} | "unreachable" | null}',
    answer: '{url, answer}',
  },
  {
    method: 'GET',
    path: '/api/deployments',
    does: 'deployment aplikasi web: alamat di Google, alamat setempat, dan akun yang menjalankannya',
    answer: '[{id, url, path, account, access, executeAs}]',
  },
  {
    method: 'POST',
    path: '/api/deployments',
    does: 'menerapkan aplikasi web sekali lagi sebagai orang: alamat baru, yang lama tetap milik akun lama',
    body: '{as?, access?: "MYSELF" | "DOMAIN" | "ANYONE" | "ANYONE_ANONYMOUS", executeAs?}',
    answer: '{id, url, path, account, access, executeAs}',
  },
  {
    method: 'PATCH',
    path: '/api/deployments/:id',
    does: 'mengubah siapa yang boleh membukanya; alamat dan akunnya tetap',
    body: '{access?, executeAs?}',
    answer: '{id, url, path, account, access, executeAs}',
  },
  {
    method: 'DELETE',
    path: '/api/deployments/:id',
    does: 'mengarsipkan deployment: alamatnya tidak lagi menjawab',
    answer: '[{id, url, path, account, access, executeAs}]',
  },
  {
    method: 'GET',
    path: '/api/readings',
    does: 'saklar: di mana dokumentasi Google dapat dibaca dua cara, dan cara mana yang berlaku; values: yang lebih keras dahulu',
    answer: '[{name, value, values, isMilder, documentation, source, milder}]',
  },
  {
    method: 'PUT',
    path: '/api/readings',
    does: 'mengatur saklar; yang tidak disebut tetap',
    body: '{nama saklar: salah satu values-nya}',
    answer: '[{name, value, values, isMilder, documentation, source, milder}]',
  },
  {
    method: 'POST',
    path: '/api/reset',
    does: 'mulai dari awal; {empty: true}: tanpa penyiapan proyek',
    body: '{empty?}',
    answer: executions,
  },
  {
    method: 'GET',
    path: '/api/stream',
    does: 'perubahan, sebagai server-sent events',
    answer: 'event: change, data: {kind, id?}',
  },
  {
    method: 'POST',
    path: '/api/spreadsheets',
    does: 'mengunggah berkas Excel (isi permintaan) dan membukanya sebagai spreadsheet; ?title=, ?as=, ?zone= zona yang dipakai membaca tanggalnya',
    body: 'berkas .xlsx',
    answer: '{id, title}',
  },
  {
    method: 'GET',
    path: '/download/:spreadsheet.xlsx',
    does: 'spreadsheet, menurut id atau judulnya, sebagai berkas Excel',
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    method: 'GET',
    path: '/exec',
    does: 'aplikasi web sebagai pengunjung; /as/:email/exec sebagai orang; /macros/s/:deployment/exec: deployment lain; /dev: alamat uji, hanya bagi penyunting skrip; /u/1/exec: akun kedua di peramban itu',
    answer: 'yang dikembalikan doGet; peramban (Sec-Fetch-Dest) mendapat halamannya dalam bingkai seperti di Google',
  },
  {
    method: 'POST',
    path: '/exec',
    does: 'aplikasi web sebagai pengunjung; /as/:email/exec sebagai orang',
    body: 'apa saja',
    answer: 'yang dikembalikan doPost',
  },
];

const conventions = [
  'JSON. Waktu berupa ISO 8601 dengan zona, misalnya 2026-12-01T16:45:00+07:00. Orang ("as") adalah alamat email; tanpa "as": pemilik.',
  '400 {error}: permintaan belum benar. 404 {error}: tidak ada. 409 {error}: ditolak lembar. 500 {error}: kesalahan ruang kerja.',
  'Proyek dengan beberapa spreadsheet: tambahkan ?spreadsheet=id atau judulnya.',
];

/** @returns the route of /api */
export function indexRoutes(): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json({ conventions, endpoints }));
  return routes;
}
