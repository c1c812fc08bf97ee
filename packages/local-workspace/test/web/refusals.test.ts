// The refusals of the workspace as people read them on an Indonesian page.
import { expect, it } from 'vitest';
import { refusal } from '../../src/web/words/id/refusals.ts';

it.each([
  ['This is a required question', 'Pertanyaan ini wajib diisi.'],
  [
    'There is no sheet "Lain" in "Buku". Those there are: "Induk"',
    'Tidak ditemukan: "Lain" in "Buku". Yang ada: "Induk"',
  ],
  [
    'ani@contoh.org has no menu item "Sapa". Those there are: "Alat > Bersihkan"',
    'Tidak ada butir menu "Sapa" bagi ani@contoh.org. Yang ada: "Alat > Bersihkan"',
  ],
  [
    'Not an instant with a zone or offset: "besok". Write a text such as "2026-12-01T16:45:00+07:00"',
    'Waktu "besok" tidak terbaca. Tulis misalnya 2026-12-01T16:45:00+07:00.',
  ],
  [
    'The data you entered in cell J1 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
    'Data yang Anda masukkan di sel J1 melanggar aturan validasi data yang ditetapkan pada sel ini. Masukkan salah satu nilai berikut: A, B.',
  ],
  [
    'The data you entered in cell J1 violates the data validation rules set on this cell.',
    'Data yang Anda masukkan di sel J1 melanggar aturan validasi data yang ditetapkan pada sel ini.',
  ],
  ['Kata dari skrip sendiri', 'Kata dari skrip sendiri'],
])('%s', (words, expected) => {
  expect(refusal(words)).toBe(expected);
});
