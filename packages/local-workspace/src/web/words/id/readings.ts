// Where the workspace asks less of scripts than Google may, in Indonesian.
import type { Words } from '../en/index.ts';

export const readings: Words['readings'] = {
  activeFormInWebApp: 'getActiveForm berlaku di aplikasi web',
  activeSpreadsheetInWebApp: 'getActiveSpreadsheet berlaku di aplikasi web',
  clockTriggerUser: 'pemicu waktu mengenal pembuatnya sebagai pengguna aktif',
  numberAnswers: 'jawaban berupa angka tetap teks di lembar',
  appendRow: 'appendRow menurut format kolom',
  serviceUrl: 'getUrl() selalu alamat /exec',
  boundPages: 'halaman skrip terikat boleh membuka halaman lain',
  severalAccounts: 'beberapa akun dalam satu peramban',
  deletedEvents: 'acara yang dihapus hidup lagi bila diubah',
  newForms: 'formulir baru dari skrip langsung terbit',
  anonymousEditor: 'penyunting tanpa akun tidak disebut sebagai pemilik',
  editorAlerts: 'alert dari editor skrip ditutup sendiri',
  privateAddress: 'alamat lembar tertutup menjawab 401',
  unpublishedForm: 'formulir yang belum terbit tampak tertutup',
  privateMenuItems: 'menu memanggil fungsi berakhiran “_”',
  indonesianLocale: 'lembar menerima lokal id_ID',
  pushedServices: 'layanan lanjutan aktif sejak dikirim dengan clasp',
  protectionEditors: 'perlindungan diam-diam tetap memuat pemilik file dan diri sendiri',
  activatedTabs: 'tab tersembunyi tetap tersembunyi saat diaktifkan skrip',
  sorting: 'aturan validasi ikut pindah saat baris diurutkan',
  typedColumns: 'kolom tabel menolak aturan, tetapi menerima format',
  responseRows: 'rumus tetap menunjuk baris yang sama saat jawaban menyisipkan baris',
  printedNumbers: 'angka yang dicetak templat ke dalam skrip tetap angka',
};
