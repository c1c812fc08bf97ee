// SOP "Peralatan" 1: "Surat Permohonan Kunjungan / Peminjaman" is the first required paper.

import { describe, expect, it } from 'vitest';
import { letterMissing } from '../../../src/domain/rules/letter.ts';
import type { RequestKind } from '../../../src/domain/vocabulary.ts';

const missing = (kind: RequestKind, letterFile: string) =>
  letterMissing({ kind, letterFile, letterDelivery: 'LINK', receivedOn: null });

describe('a letter has been received', () => {
  it.each([
    'https://berkas.example/surat.pdf',
    'http://berkas.example/surat.pdf',
    'menyusul aslinya, pindaian: https://berkas.example/surat.pdf',
    'Map 3',
    'WA 3 Des 2026',
    'SRIKANDI 2026/114',
    'Asli diterima\nlampiran menyusul',
    'SRIKANDI 114, sangat segera',
    'Nota Dinas 12',
    // What staff write stands below what the applicant had put there.
    'menyusul\nMap 3',
    'belum ada\r\nWA',
    'akan menyusul hari Senin\nSRIKANDI 2026/114',
  ])('where it says “%s”', (text) => expect(missing('VISIT', text)).toBeNull());

  it('where staff have typed the day on which it came on paper', () =>
    expect(
      letterMissing({ kind: 'LOAN', letterFile: '', letterDelivery: 'LINK', receivedOn: '2026-11-23' }),
    ).toBeNull());
});

it.each(['SRIKANDI', 'IN_PERSON'] as const)('a letter that is on its way is awaited: %s', (by) =>
  expect(letterMissing({ kind: 'VISIT', letterFile: '', letterDelivery: by, receivedOn: null })).toEqual({ by }),
);

describe('a letter is missing', () => {
  it.each([
    '',
    '  \n',
    '-',
    '...',
    'menyusul',
    'Menyusul.',
    'Surat menyusul via WA',
    'sudah diminta, belum ada',
    'masih di TU, menyusul',
    'surat aslinya menyusul',
    'akan menyusul',
    'suratnya nanti',
    'nanti saya kirim',
    'belum',
    'Belum ada',
    'tidak ada',
    'segera',
    'xxx',
    '0',
    'https://',
    'menyusul\nbelum ada',
    '-\n\n...',
  ])('where it says “%s”', (text) => expect(missing('LOAN', text)).toEqual({}));
});

it.each(['OFFICIAL_USE', 'MAINTENANCE'] as const)('%s needs no letter', (kind) => expect(missing(kind, '')).toBeNull());
