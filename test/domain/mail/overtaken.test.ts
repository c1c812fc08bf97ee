// The last that somebody reads of a request is what holds.
import { describe, expect, it } from 'vitest';
import { type KeptWork, outlookOf } from '../../../src/domain/mail/overtaken.ts';
import { ADMIN, APPLICANT, KASI, mailsOf, PaperDesk } from '../commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const NOW = '2026-11-24T09:10:00+07:00';

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
  const createdAt = '2026-11-24T09:00:00+07:00';
  return { key, number: NUMBER, recipient: APPLICANT, createdAt, notBefore, isWaiting: true, ...given };
}

describe('a mail that waits until its step can no longer be taken back', () => {
  const { mail, kept } = aMove();
  const later = `${NUMBER}@3:TIMES_OFFERED:${APPLICANT}`;

  it.each([
    ['of a later step, that may leave sooner', keptAs(later, '2026-11-24T09:05:00+07:00'), 'WITHDRAWN'],
    ['of a later step, that leaves with it', keptAs(later, '2026-11-24T09:10:00+07:00'), 'WITHDRAWN'],
    ['of a later step, that may still be undone', keptAs(later, '2026-11-24T09:15:00+07:00'), 'HELD'],
    [
      'of the twelfth step, that may leave sooner',
      keptAs(`${NUMBER}@12:RECHECK:${APPLICANT}`, '2026-11-24T09:05:00+07:00'),
      'WITHDRAWN',
    ],
    ['of the same step', keptAs(mail.key, '2026-11-24T09:05:00+07:00'), 'LEAVES'],
    ['of an earlier step', keptAs(`${NUMBER}@1:RECEIPT:${APPLICANT}`, '2026-11-24T08:12:00+07:00'), 'LEAVES'],
    ['that reminds them of the event', keptAs(`${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT`, null), 'LEAVES'],
    ['about another request', keptAs(later, null, { number: 'PC-2026-0002' }), 'LEAVES'],
    [
      'that tells of a second form',
      keptAs(`${NUMBER}@3:SECOND_FORM:${APPLICANT}`, '2026-11-24T09:05:00+07:00'),
      'LEAVES',
    ],
    [
      'that asks what is served',
      keptAs(`${NUMBER}@3:CATERING_ASKED:${APPLICANT}`, '2026-11-24T09:05:00+07:00'),
      'LEAVES',
    ],
    ['to another address', keptAs(later, null, { recipient: KASI }), 'LEAVES'],
  ])('beside one %s: %s', (_, other, expected) => expect(outlookOf(mail, kept, [kept, other], NOW)).toBe(expected));

  it('is told where it is to leave at once', () => {
    const createdAt = '2026-11-24T09:00:00+07:00';
    const atOnce = { ...mail, notBefore: createdAt };
    const due = { ...kept, notBefore: createdAt };
    expect(outlookOf(atOnce, due, [due, keptAs(later, '2026-11-24T09:05:00+07:00')], NOW)).toBe('LEAVES');
  });

  it('a reminder follows from no step, and is never old news', () => {
    const reminder = { ...mail, key: `${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT` };
    expect(outlookOf(reminder, kept, [kept, keptAs(later, '2026-11-24T09:05:00+07:00')], NOW)).toBe('LEAVES');
  });

  it('is told to staff in any case', () => {
    const toStaff = { ...mail, addressee: 'SECTION_HEAD' as const };
    expect(outlookOf(toStaff, kept, [kept, keptAs(later, '2026-11-24T09:05:00+07:00')], NOW)).toBe('LEAVES');
  });
});

describe('a mail that was put off until the quota is back', () => {
  const { mail } = aMove();
  const atOnce = { ...mail, notBefore: '2026-11-24T09:00:00+07:00' };
  const toKasi = { ...atOnce, addressee: 'SECTION_HEAD' as const, recipient: KASI };
  const ELEVEN = '2026-11-24T11:00:00+07:00';
  const later = `${NUMBER}@3:TIMES_OFFERED:${APPLICANT}`;

  it.each([
    ['waits as well', keptAs(later, ELEVEN), 'WITHDRAWN'],
    ['has left', keptAs(later, null), 'WITHDRAWN'],
    ['is of an earlier step', keptAs(`${NUMBER}@1:RECEIPT:${APPLICANT}`, ELEVEN), 'LEAVES'],
    ['is of the same step', keptAs(mail.key, ELEVEN), 'LEAVES'],
    ['is of another request', keptAs(later, ELEVEN, { number: 'PC-2026-0002' }), 'LEAVES'],
  ])('and another to the applicant %s: it %s', (_, other, expected) => {
    const kept = keptAs(mail.key, ELEVEN);
    expect(outlookOf(atOnce, kept, [kept, other], NOW)).toBe(expected);
  });

  it('is out of date to staff, too, but not where nobody is known to read it', () => {
    const own = keptAs(mail.key, ELEVEN, { recipient: KASI });
    expect(outlookOf(toKasi, own, [own, keptAs(`${NUMBER}@3:RECHECK:${KASI}`, ELEVEN, { recipient: KASI })], NOW)).toBe(
      'WITHDRAWN',
    );
    const vacant = keptAs(mail.key, ELEVEN, { recipient: '' });
    const other = keptAs(`${NUMBER}@3:RECHECK:`, ELEVEN, { recipient: '' });
    expect(outlookOf({ ...toKasi, recipient: '' }, vacant, [vacant, other], NOW)).toBe('LEAVES');
  });
});

describe('that a request goes on again', () => {
  const { mail } = aMove();
  const key = `${NUMBER}@4:REOPENED:${APPLICANT}`;
  const reopened = { ...mail, template: 'REOPENED', key } as const;
  const kept = keptAs(key, mail.notBefore);

  it.each([
    ['the refusal still waits: the applicant never read it', 'REJECTED', true, 'WITHDRAWN'],
    ['the cancellation still waits', 'CANCELLED', true, 'WITHDRAWN'],
    ['the refusal was told', 'REJECTED', false, 'LEAVES'],
    ['something else still waits', 'TIME_CHANGED', true, 'LEAVES'],
  ])('where %s', (_, template, isWaiting, expected) => {
    const end = keptAs(`${NUMBER}@3:${template}:${APPLICANT}`, '2026-11-24T09:08:00+07:00', { isWaiting });
    expect(outlookOf(reopened, kept, [kept, end], NOW)).toBe(expected);
  });

  it('where a later refusal waits, that one is the latest', () => {
    const again = keptAs(`${NUMBER}@5:REJECTED:${APPLICANT}`, '2026-11-24T09:15:00+07:00');
    expect(outlookOf(reopened, kept, [kept, again], NOW)).toBe('HELD');
  });
});

describe('a mail that asks for a step, put off until the step was taken', () => {
  const desk = new PaperDesk();
  const [asked] = mailsOf(desk.submit()).filter(({ template }) => template === 'NEW_REQUEST');
  if (!asked) throw new Error('Nobody is asked');
  const kept = keptAs(asked.key, '2026-11-24T12:00:00+07:00', { recipient: asked.recipient });
  const told = (key: string, given: Partial<KeptWork> = {}) =>
    outlookOf(asked, kept, [kept, keptAs(key, NOW, { recipient: KASI, ...given })], NOW);

  it.each([
    ['DISPOSITION_ASKED', 'DISPOSITION_GIVEN'],
    ['NEW_REQUEST', 'FORWARDED'],
    ['DISPOSITION_GIVEN', 'FORWARDED'],
    ['FORWARDED', 'APPROVED'],
  ] as const)('asks nobody any more: %s, after %s', (template, answer) => {
    const taken = keptAs(`${NUMBER}@2:${answer}:${ADMIN}`, NOW, { recipient: ADMIN });
    expect(outlookOf({ ...asked, template }, kept, [kept, taken], NOW)).toBe('WITHDRAWN');
  });
  it('whoever has the post', () => {
    const vacant = { ...kept, recipient: '' };
    const next = keptAs(`${NUMBER}@2:FORWARDED:${KASI}`, NOW);
    expect(outlookOf(asked, vacant, [vacant, next], NOW)).toBe('WITHDRAWN');
  });
  it('leaves as long as it was not: of another letter, or of another step', () => {
    expect(told('PC-2026-0002@2:FORWARDED:kasi', { number: 'PC-2026-0002' })).toBe('LEAVES');
    expect(told(`${NUMBER}@2:CANCELLED_STAFF:${KASI}`)).toBe('LEAVES');
  });
});
