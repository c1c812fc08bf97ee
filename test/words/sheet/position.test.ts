// `Posisi Surat` is written for people and read back by the script.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionWords, readPositionSince } from '../../../src/words/sheet/position.ts';

const TITLES = { AGENCY_HEAD: 'Kadis', DIVISION_HEAD: 'Kabid', SECTION_HEAD: 'Kasi', ROOM_ADMIN: 'Admin' };

describe('where the letter lies', () => {
  it.each([
    ['SECTION_HEAD', 'Kasi sejak 24/11/2026 08.30'],
    ['APPLICANT', 'Pemohon sejak 24/11/2026 08.30'],
    ['NOBODY', 'Selesai'],
  ] as const)('%s: %s', (holder, words) =>
    expect(positionWords(holder, '2026-11-24T08:30:59+07:00', TITLES)).toBe(words),
  );

  it('is read back to the minute, whatever the office calls its posts', () => {
    const minute = fc
      .date({ min: new Date('2017-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 16)}:00+07:00`);
    fc.assert(
      fc.property(minute, fc.string({ unit: 'binary' }), (since, title) => {
        const words = positionWords('SECTION_HEAD', since, { ...TITLES, SECTION_HEAD: title });
        expect(readPositionSince(words)).toBe(since);
      }),
    );
  });

  it.each(['', 'Selesai', 'Kasi', 'Kasi sejak kemarin', 'Kasi sejak 24/11/2026'])(
    '“%s” does not say since when',
    (text) => expect(readPositionSince(text)).toBeNull(),
  );
});
