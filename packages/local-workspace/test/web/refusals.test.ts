// The refusals of the workspace as people read them on an Indonesian page.
import { expect, it } from 'vitest';
import { unknown } from '../../src/engine/refusals.ts';
import { type RefusalCode, refusalWords, told } from '../../src/model/refusal-words.ts';
import { asAnswered } from '../../src/server/problems.ts';
import { refusal } from '../../src/web/words/id/refusals.ts';

it.each([
  [told('REQUIRED'), 'Pertanyaan ini wajib diisi.'],
  [
    unknown(told('NO_SHEET_IN', { name: '"Lain"', spreadsheet: '"Buku"' }), ['Induk']),
    'Tidak ada lembar "Lain" di "Buku". Yang ada: "Induk"',
  ],
  [
    unknown(told('NO_MENU_ITEM', { person: 'ani@contoh.org', name: '"Sapa"' }), ['Alat > Bersihkan']),
    'Tidak ada butir menu "Sapa" bagi ani@contoh.org. Yang ada: "Alat > Bersihkan"',
  ],
  [told('NO_INSTANT', { given: '"besok"' }), 'Waktu "besok" tidak terbaca. Tulis misalnya 2026-12-01T16:45:00+07:00.'],
  [
    told('BREAKS_LIST', { cell: 'J1', choices: 'A, B' }),
    'Data yang Anda masukkan di sel J1 melanggar aturan validasi data yang ditetapkan pada sel ini. Masukkan salah satu nilai berikut: A, B.',
  ],
  [{ message: 'Kata dari skrip sendiri' }, 'Kata dari skrip sendiri'],
])('%j', (refused, expected) => {
  expect(refusal(asAnswered(refused))).toBe(expected);
});

it.each(Object.entries(refusalWords))('%s names nothing that the API does not tell', (code, english) => {
  const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const words = refusal({ error: '', code: code as RefusalCode });
  expect(namesIn(english)).toEqual(expect.arrayContaining(namesIn(words)));
  expect(words).toMatch(/[.}]$/);
});
