// Days and hours as people write them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { daysWords, plainDateWords } from '../../../src/words/formats/dates.ts';
import { readDays, readHours } from '../../../src/words/formats/typed-times.ts';
import { listed } from '../../listed.ts';

describe('days', () => {
  it.each(listed`
    3/12/2024 · 03-12-2024 · 3.12.2024 · 3-12-24 · 2024-12-03 · 3 Desember 2024 · 3 DES 2024 · 3-Des-24 · 03-Dec-2024
    Selasa, 3 Desember 2024 · Selasa/3 Desember 2024 · 3 Desember 2024 (Selasa) · 3 - 3 Desember 2024
  `)('%s is one day', (text) => expect(readDays(text)).toEqual({ from: '2024-12-03', to: '2024-12-03' }));

  it.each(listed`
    3 s.d. 5 Desember 2024 · 3 s/d 5 Desember 2024 · 3 sd 5 Des 2024 · 3-5 Desember 2024 · 3–5 Desember 2024
    3 sampai dengan 5 Desember 2024 · 3-5/12/2024 · 3/12/2024 - 5/12/2024 · 03-12-2024 s.d. 05-12-2024
    Selasa–Kamis, 3–5 Desember 2024 · Selasa s.d. Kamis, 3 s.d. 5 Desember 2024
  `)('%s is three days', (text) => expect(readDays(text)).toEqual({ from: '2024-12-03', to: '2024-12-05' }));

  it.each([
    ['30 November - 2 Desember 2024', '2024-11-30', '2024-12-02'],
    ['30 Nopember s.d. 2 Desember 2024', '2024-11-30', '2024-12-02'],
    ['31 Desember 2023 s.d. 2 Januari 2024', '2023-12-31', '2024-01-02'],
    ['3 dan 4 Desember 2024', '2024-12-03', '2024-12-04'],
    ['14 Pebruari 2019', '2019-02-14', '2019-02-14'],
    ['5 Agt 2018', '2018-08-05', '2018-08-05'],
  ])('%s is from %s to %s', (text, from, to) => expect(readDays(text)).toEqual({ from, to }));

  it.each([
    '',
    'Desember 2024',
    '31/02/2024',
    '12/25/2024',
    '3 Desember 2014',
    '3 Desember 20244',
    '5 s.d. 3 Desember 2024',
    // Not one event over the days between.
    '3 dan 10 Desember 2024',
    '3, 10, dan 17 Desember 2024',
    'menyusul',
    'Selasa',
    '3 Dezember 2024',
    '3 De 2024',
    'a3/12/2024',
    '3a/12/2024',
    '3/a12/2024',
    '3/12a/2024',
    '3/12/a2024',
    '3/12/2024a',
    '45629',
    '3 Desember 2024 08.00',
    '3 Desember 2024 (lusa)',
  ])('“%s” is none', (text) => expect(readDays(text)).toBeNull());

  it('reads again every range that we write ourselves', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2018-01-01', count));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const to = addDays(from, length);
        expect(readDays(daysWords(from, to))).toEqual({ from, to });
        expect(readDays(`${plainDateWords(from)} s.d. ${plainDateWords(to)}`)).toEqual({ from, to });
      }),
    );
  });
});

describe('hours', () => {
  it.each(listed`
    08.00 - 12.00 · 08.00-12.00 WIB · 8:00 s.d. 12:00 · 08.00 s/d 12.00 · pukul 08.00 WIB sampai dengan 12.00 WIB
    0800–1200 · 8 - 12
  `)('%s is from eight to twelve', (text) => expect(readHours(text)).toEqual({ from: '08:00', to: '12:00' }));

  it.each(['08.00', 'pukul 8', '08:00 s.d. selesai', '08.00 - Selesai'])('%s has no end', (text) =>
    expect(readHours(text)).toEqual({ from: '08:00', to: null }),
  );

  it.each([
    '',
    ...listed`
    pagi · 08.00 - sore · 25.00 - 26.00 · 08.00 - 10.00 - 12.00 · selesai · 08.00 - selesainya · 08.00 - belum selesai
  `,
  ])('“%s” is none', (text) => expect(readHours(text)).toBeNull());
});
