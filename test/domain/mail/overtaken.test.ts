// The last that an applicant reads of their request is what holds.
import { describe, expect, it } from 'vitest';
import { isOvertaken, type KeptWork } from '../../../src/domain/mail/overtaken.ts';
import { APPLICANT, KASI, mailsOf, PaperDesk } from '../commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';

/** The applicant is told of a move at 09.10, once it can no longer be taken back. */
function aMove() {
  const desk = new PaperDesk();
  desk.submit();
  desk.now = '2026-11-24T09:00:00+07:00';
  const decision = desk.act(NUMBER, 'CHANGE_TIME', KASI, 'permintaan pemohon', {
    startTime: '13:30',
    endTime: '15:00',
  });
  const [mail] = mailsOf(decision);
  if (!mail) throw new Error('The applicant is not told of the move');
  return { mail, kept: keptAs(mail.key, mail.notBefore) };
}

function keptAs(key: string, notBefore: string | null, given: Partial<KeptWork> = {}): KeptWork {
  return { key, number: NUMBER, recipient: APPLICANT, createdAt: '2026-11-24T09:00:00+07:00', notBefore, ...given };
}

describe('a mail that waits until its step can no longer be taken back', () => {
  const { mail, kept } = aMove();
  const later = `${NUMBER}@3:TIMES_OFFERED:${APPLICANT}`;

  it.each([
    ['of a later step, that may leave sooner', keptAs(later, '2026-11-24T09:05:00+07:00'), true],
    ['of a later step, that waits as well', keptAs(later, '2026-11-24T09:10:00+07:00'), false],
    [
      'of the twelfth step, that may leave sooner',
      keptAs(`${NUMBER}@12:RECHECK:${APPLICANT}`, '2026-11-24T09:05:00+07:00'),
      true,
    ],
    ['of the same step', keptAs(mail.key, '2026-11-24T09:05:00+07:00'), false],
    ['of an earlier step', keptAs(`${NUMBER}@1:RECEIPT:${APPLICANT}`, '2026-11-24T08:12:00+07:00'), false],
    ['that reminds them of the event', keptAs(`${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT`, null), false],
    ['about another request', keptAs(later, null, { number: 'PC-2026-0002' }), false],
    ['to another address', keptAs(later, null, { recipient: KASI }), false],
  ])('beside one %s: %s', (_, other, expected) => expect(isOvertaken(mail, kept, [kept, other])).toBe(expected));

  it('is told where it was to leave at once, and only its sending failed', () => {
    const atOnce = { ...mail, notBefore: kept.createdAt ?? '' };
    expect(isOvertaken(atOnce, kept, [kept, keptAs(later, '2026-11-24T09:05:00+07:00')])).toBe(false);
  });

  it('a reminder follows from no step, and is never old news', () => {
    const reminder = { ...mail, key: `${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT` };
    expect(isOvertaken(reminder, kept, [kept, keptAs(later, '2026-11-24T09:05:00+07:00')])).toBe(false);
  });

  it('is told to staff in any case', () => {
    const toStaff = { ...mail, addressee: 'SECTION_HEAD' as const };
    expect(isOvertaken(toStaff, kept, [kept, keptAs(later, '2026-11-24T09:05:00+07:00')])).toBe(false);
  });
});
