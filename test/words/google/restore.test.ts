// What the owner reads before and after a copy is put back: what it holds, and nothing about what it has not.
import { describe, expect, it } from 'vitest';
import type { Contradiction, CopyContents } from '../../../src/domain/office/restore.ts';
import { copyWords, restoredFromWords, restoredWords } from '../../../src/words/google/restore.ts';

const COPY: CopyContents = {
  title: 'Salinan',
  sheet: '',
  build: '',
  written: '',
  requests: 2,
  steps: 7,
  first: '2026-11-24T08:12:05+07:00',
  last: '2026-12-01T18:40:00+07:00',
  contradictions: [],
  waitingMails: 0,
  missing: [],
  typed: 0,
};
const unreadable = (count: number) =>
  Array.from({ length: count }, (_, index): Contradiction => {
    return { code: 'UNREADABLE', number: 'PC-2026-0001', revision: index + 1 };
  });

describe('a copy', () => {
  it('says what it holds, from when to when, and no more where there is no more', () => {
    expect(copyWords(COPY).split('\n')).toEqual([
      'Salinan “Salinan”',
      '2 permohonan, 7 langkah, dari Selasa, 24 November 2026 pukul 08.12 WIB sampai Selasa, 1 Desember 2026 pukul 18.40 WIB',
      '0 email yang menunggu dipulihkan sebagai DITAHAN: tidak ada yang terkirim otomatis',
      '',
      'Pulihkan?',
    ]);
  });

  it('says where it comes from, what it lacks and what does not come along', () => {
    const news = { sheet: 'lembar-1', build: 'a1', written: COPY.last, missing: ['Kerusakan'], typed: 3 };
    expect(copyWords({ ...COPY, ...news }).split('\n')).toEqual([
      'Salinan “Salinan”, keadaan Selasa, 1 Desember 2026 pukul 18.40 WIB',
      'Dari lembar lembar-1, build a1',
      expect.stringContaining('2 permohonan, 7 langkah, dari'),
      expect.stringContaining('0 email yang menunggu'),
      'Tab yang tidak ada di salinan: Kerusakan',
      '3 baris ketikan yang belum dicatat tidak ikut',
      '',
      'Pulihkan?',
    ]);
  });

  it('names five steps that are not carried out, and counts the others', () => {
    const named = [1, 2, 3, 4].map((each) => `PC-2026-0001@${each}`).join(', ');
    expect(copyWords({ ...COPY, contradictions: unreadable(5) })).toContain(`terbaca: ${named}, dan PC-2026-0001@5\n`);
    expect(copyWords({ ...COPY, contradictions: unreadable(6) })).toMatch(/terbaca: .*PC-2026-0001@5, dan 1 lagi\n/);
  });

  it('says each cause in a line of its own', () => {
    const contradictions: Contradiction[] = [
      { code: 'WITHOUT_ONE_BEFORE', number: 'PC-2026-0002', revision: 3 },
      { code: 'TWICE', number: 'PC-2026-0003', revision: 1 },
      { code: 'UNREADABLE', number: '', revision: 0 },
    ];
    expect(
      copyWords({ ...COPY, contradictions })
        .split('\n')
        .slice(2, 5),
    ).toEqual([
      'Tidak dipulihkan, karena isinya tidak terbaca: baris tanpa nomor',
      'Tidak dipulihkan beserta langkah sesudahnya, karena tercatat dua kali dengan isi berbeda: PC-2026-0003@1',
      'Tidak dipulihkan beserta langkah sesudahnya, karena langkah sebelumnya tidak ada: PC-2026-0002@3',
    ]);
  });
});

describe('a copy that was put back', () => {
  const DONE = { rows: 2, steps: 7, archived: 0, kept: 0, tabs: [] };

  it('says what came along', () => {
    expect(restoredWords(DONE).split('\n')).toEqual([
      'Selesai: 7 langkah dan 2 baris Permohonan dipulihkan.',
      expect.stringContaining('Kalender, Agenda, dan laporan disesuaikan dalam beberapa menit.'),
    ]);
    expect(
      restoredWords({ ...DONE, archived: 1, kept: 4, tabs: ['Perangkat'] })
        .split('\n')
        .slice(1, 4),
    ).toEqual([
      '1 permohonan kembali ke tab Arsip.',
      'Tab yang dikembalikan: Perangkat.',
      expect.stringContaining('4 email ditahan (DITAHAN) di tab Kotak Keluar'),
    ]);
  });

  it('is told in Riwayat by its title and its moment, where it says one', () => {
    expect(restoredFromWords('Salinan', '')).toBe('Salinan');
    expect(restoredFromWords('Salinan', COPY.last)).toBe('Salinan, keadaan Selasa, 1 Desember 2026 pukul 18.40 WIB');
  });
});
