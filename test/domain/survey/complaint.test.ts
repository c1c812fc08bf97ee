// What of the survey is a complaint, and by when the Kasi is to answer it (UU 25/2009).
import { describe, expect, it } from 'vitest';
import type { SurveyAnswer } from '../../../src/domain/survey/answer.ts';
import { complaintDue, complaintMail, isComplaint, listed } from '../../../src/domain/survey/complaint.ts';
import { aMember, KASI } from '../commands/paper-desk.ts';
import { HOURS } from '../requests.ts';

const TEAM = [aMember(), aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI })];

const LOW: SurveyAnswer = { month: '2026-12', scores: { duration: 2, cost: 4 }, profile: {}, suggestion: 'Lama' };

describe('a complaint', () => {
  it.each([
    ['is a low score with words', LOW, true],
    ['is no low score without words', { ...LOW, suggestion: ' ' }, false],
    ['is no word with good scores', { ...LOW, scores: { duration: 3 as const } }, false],
  ])('%s', (_, answer, is) => expect(isComplaint(answer)).toBe(is));

  it.each([
    ['is due within 14 days', '2026-11-24', '2026-12-08'],
    ['is due before a weekend that ends them', '2026-11-28', '2026-12-11'],
    ['is due before holidays that end them', '2026-12-11', '2026-12-24'],
  ])('%s', (_, today, due) =>
    expect(
      complaintDue(today, { ...HOURS, holidays: [{ date: '2026-12-25', name: 'Natal', kind: 'PUBLIC_HOLIDAY' }] }),
    ).toBe(due),
  );

  it('goes to the Kasi with elements and words, and to nobody where no post has an address', () => {
    const now = '2026-12-08T13:00:00+07:00';
    expect(complaintMail('x', LOW, '2026-12-22', TEAM, now)).toMatchObject({
      key: 'SURVEY@x',
      recipient: KASI,
      facts: { due: '2026-12-22', elements: ['duration'], words: 'Lama' },
    });
    expect(complaintMail('x', LOW, '2026-12-22', [], now)).toBeNull();
  });

  it('is listed in the order of its due date, in one line', () => {
    const of = (due: string, words = 'x') => ({ due, elements: [], words });
    expect(listed([of('2026-12-22'), of('2026-12-08', 'satu\n=dua')])).toEqual([
      of('2026-12-08', 'satu =dua'),
      of('2026-12-22'),
    ]);
  });
});
