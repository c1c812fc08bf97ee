// `Giliran` and the foot of a letter's page tell people where it lies.
import { describe, expect, it } from 'vitest';
import { type Marks, NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { Holder } from '../../../src/domain/vocabulary.ts';
import { turnWords } from '../../../src/words/sheet/typed-rows.ts';
import { callPosts } from '../call-posts.ts';

callPosts({ AGENCY_HEAD: 'Kadis', DIVISION_HEAD: 'Kabid', SECTION_HEAD: 'Kasi', ROOM_ADMIN: 'Admin' });

const SINCE = '2026-11-24T08:30:59+07:00';
function lying(holder: Holder, marks: Partial<Marks> = {}) {
  return { holder, heldSince: SINCE, marks: { ...NO_MARKS, ...marks } };
}

describe('whose turn it is', () => {
  const DUE = '2026-12-01T17:00:00+07:00';
  it.each([
    ['DIVISION_HEAD', DUE, 'Kabid, s.d. 1 Des 17.00'],
    ['SECTION_HEAD', DUE, 'Kasi, s.d. 1 Des 17.00'],
    ['SECTION_HEAD', null, 'Kasi'],
    ['ROOM_ADMIN', DUE, 'Admin, s.d. 1 Des 17.00'],
    ['APPLICANT', DUE, 'Pemohon, s.d. 1 Des 17.00'],
    ['NOBODY', null, ''],
  ] as const)('%s until %s: %s', (holder, dueAt, words) => {
    expect(turnWords({ ...lying(holder), dueAt })).toBe(words);
  });

  it('before the Kepala Dinas until it goes on to the Kabid, whose minutes only follow', () => {
    const waiting = lying('AGENCY_HEAD', { holder: 'AGENCY_HEAD', headUntil: '2026-11-25T08:30:59+07:00' });
    expect(turnWords({ ...waiting, dueAt: '2026-11-25T08:45:59+07:00' })).toBe('Kadis, s.d. 25 Nov 08.30');
  });
});
