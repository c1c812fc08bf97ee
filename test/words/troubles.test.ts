// What is wrong names its cells and says what to do; what is well says nothing.
import { expect, it } from 'vitest';
import { badCellsWords, holidaysMissingWords } from '../../src/words/troubles.ts';

const cells = Array.from({ length: 9 }, (_, index) => ({ cell: `B${index + 2}`, name: `Isian ${index + 1}` }));

it('names one cell, and what stays in force', () =>
  expect(badCellsWords('Pengaturan', [{ cell: 'B12', name: 'Kapasitas (orang)' }])).toBe(
    'Tab Pengaturan: B12 (Kapasitas (orang)) tidak dapat dipakai; kolom Pesan pada baris itu menjelaskan isian yang benar. Sampai diperbaiki, yang terakhir benar tetap berlaku.',
  ));

it('names at most six, and counts the others', () =>
  expect(badCellsWords('Hari Libur', cells)).toContain('B6 (Isian 5), B7 (Isian 6), dan 3 isian lain tidak'));

it('asks for the year that is missing', () =>
  expect(holidaysMissingWords(2028)).toMatch(/^Hari libur 2028 belum diisi\. .* di tab Hari Libur/));

it('says nothing where nothing is wrong', () =>
  expect([badCellsWords('Tim Pengelola', []), holidaysMissingWords(null)]).toEqual(['', '']));
