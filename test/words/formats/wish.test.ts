// What an applicant writes in words of their own is read only as far as it says a time.

import { describe, expect, it } from 'vitest';
import { wishIn } from '../../../src/words/formats/wish.ts';
import { listed } from '../../listed.ts';

const WANTED = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '10:00', endTime: '12:00' };
const read = (text: string, wanted = WANTED) => {
  const wish = wishIn(text, wanted, '2026-12-02');
  return wish && `${wish.date} ${wish.from}–${wish.to ?? ''}`;
};

describe('the wish of an applicant', () => {
  it.each([
    ['Bolehkah tetap 8 Desember, tetapi sesudah pukul 13?', '2026-12-08 13:00–'],
    ['Bisa tanggal 9 Des jam 9-11?', '2026-12-09 09:00–11:00'],
    ['pukul 13.30 s.d. 15.00 ya pak', '2026-12-08 13:30–15:00'],
    ['Rabu, 9 Desember 2026 bisa', '2026-12-09 10:00–'],
    ['bagaimana kalau Kamis 10/12/2026 pukul 08.30 sampai 10.30?', '2026-12-10 08:30–10:30'],
  ])('is read from “%s”', (text, wish) => expect(read(text)).toBe(wish));

  it.each(listed`
    Ya, tanpa prasmanan · Kami 40 orang · WA saya 0812-0000-0001 · Mohon 8 dan 9 Desember · Senin 8 Desember pukul 13
    tetap 8 Desember pukul 10.00–12.00
  `)('is none in “%s”', (text) => expect(read(text)).toBeNull());

  it('is none where several days are wanted: one hour may be meant of each', () =>
    expect(read('pukul 13', { ...WANTED, endDate: '2026-12-09' })).toBeNull());
});
