// What is wrong names its cells and says what to do; what is well says nothing.
import { expect, it } from 'vitest';
import { badCellsWords, holidaysMissingWords } from '../../../src/words/problems/troubles.ts';

const cells = Array.from({ length: 9 }, (_, index) => ({
  cell: `B${index + 2}`,
  name: `Isian ${index + 1}`,
  problem: 'belum diisi: isi dengan teks',
}));

it('names one cell, what stands there, what is expected, and what stays in force', () =>
  expect(
    badCellsWords('Pengaturan', [
      {
        cell: 'B12',
        name: 'Kapasitas (orang)',
        problem: '“banyak” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000',
      },
    ]),
  ).toBe(
    'Tab Pengaturan: B12 (Kapasitas (orang)) “banyak” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000. Sampai diperbaiki, yang terakhir benar tetap berlaku.',
  ));

it('names the first alone, and counts the others', () =>
  expect(badCellsWords('Hari Libur', cells)).toContain(
    ': B2 (Isian 1) belum diisi: isi dengan teks; 8 isian lain: lihat kolom Pesan. Sampai',
  ));

it('asks for the year that is missing', () =>
  expect(holidaysMissingWords(2028)).toMatch(/^Hari libur 2028 belum diisi\. .* di tab Hari Libur/));

it('says nothing where nothing is wrong', () =>
  expect([badCellsWords('Tim Pengelola', []), holidaysMissingWords(null)]).toEqual(['', '']));
