// What is said of stored data that people have damaged: the cell, what stands there, what is expected, and what to do.
import { describe, expect, it } from 'vitest';
import {
  recordFaultWords,
  unreadableEntriesWords,
  unreadablePropertiesWords,
} from '../../../src/words/problems/records.ts';

const FAULT = { path: 'to', found: 'PESTA', expected: 'Pilihan tidak valid' };
const ENTRY = { cell: 'K12', number: 'PC-2026-0004', fault: FAULT, isLatest: false, isLost: false };

describe('a fault', () => {
  it.each([
    [FAULT, '“to” berisi “PESTA”: pilihan tidak valid'],
    [{ ...FAULT, path: '' }, 'berisi “PESTA”: pilihan tidak valid'],
    [{ path: 'effects', found: '', expected: 'Diharapkan array' }, '“effects” kosong: diharapkan array'],
    [{ path: '', found: 'a\n=b', expected: 'Bukan JSON' }, 'berisi “a =b”: bukan JSON'],
  ])('%j', (fault, words) => expect(recordFaultWords(fault)).toBe(words));
});

describe('damaged entries of Riwayat', () => {
  it('are nothing to speak of where there are none', () => expect(unreadableEntriesWords([])).toBe(''));

  it('are named with their cell and number, and how to mend them', () =>
    expect(unreadableEntriesWords([ENTRY])).toBe(
      'Tab Riwayat (tersembunyi: pilih lewat tombol ☰ di kiri bawah lembar): K12 (PC-2026-0004) “to” berisi “PESTA”: pilihan tidak valid. Kembalikan isi sel itu dari riwayat versi lembar. Tab itu ditulis oleh aplikasi, jangan diubah.',
    ));

  it('say which requests to look at, where an earlier entry is used instead', () => {
    const words = unreadableEntriesWords([
      { ...ENTRY, isLatest: true },
      { ...ENTRY, cell: 'K13', isLatest: true },
    ]);
    expect(words).toContain('Sebagai gantinya dipakai catatan sebelumnya; periksa permohonan PC-2026-0004.');
  });

  it('say of which request nothing is left, and where to look', () =>
    expect(unreadableEntriesWords([{ ...ENTRY, isLatest: true, isLost: true }])).toContain(
      'Tidak ada catatan lain tentang PC-2026-0004; bila barisnya di Permohonan hilang, lihat tanggapan formulir.',
    ));

  it('are counted beyond the third, and one without a number is told so', () => {
    const words = unreadableEntriesWords([{ ...ENTRY, number: '' }, ENTRY, ENTRY, ENTRY, ENTRY]);
    expect(words).toContain('K12 (tanpa nomor)');
    expect(words).toContain('Ada 2 sel lain.');
  });
});

describe('damaged script properties', () => {
  it('are named with where they stand', () => {
    expect(unreadablePropertiesWords([])).toBe('');
    expect(unreadablePropertiesWords([{ key: 'team', fault: FAULT }])).toMatch(
      /^Properti skrip \(Apps Script › Setelan proyek\): team “to” berisi “PESTA”: pilihan tidak valid\. .*Pasang\/perbaiki aplikasi\.$/,
    );
  });
});
