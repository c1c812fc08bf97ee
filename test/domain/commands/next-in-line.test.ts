// When an earlier candidate leaves, the applicant whose turn it is hears of it at once, and answers with one button.
import { beforeEach, describe, expect, it } from 'vitest';
import { mayClaimTime } from '../../../src/domain/commands/turn.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const BUDI = 'budi@pemohon.example';

const desk = freshDesk();
const freedAt = (number = SECOND) => desk.request(number).marks.freedAt;
beforeEach(() => {
  desk.submit({}, 'andi');
  desk.now = '2026-11-24T09:00:00+07:00';
  desk.submit({}, 'budi');
});

describe('the next in line', () => {
  it.each([
    ['refused', () => desk.act(FIRST, 'REJECT', KABID, 'Ruangan tidak untuk itu')],
    ['cancelled', () => desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'lewat telepon')],
    ['cancelled on the page', () => desk.answer(FIRST, { type: 'CANCEL' })],
    [
      'moved',
      () => desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startTime: '13:30', endTime: '15:00' }),
    ],
  ])('is told by mail where the one before them is %s, once the step can no longer be undone', (_, leave) => {
    const decision = leave();
    const mail = mailsOf(decision).find(({ template }) => template === 'NEXT_IN_LINE');
    expect(mail).toMatchObject({ addressee: 'APPLICANT', recipient: BUDI, facts: { number: SECOND } });
    const own = mailsOf(decision).find(({ facts, addressee }) => facts.number === FIRST && addressee === 'APPLICANT');
    expect(mail?.notBefore).toBe(own?.notBefore ?? desk.now);
    expect(freedAt()).toBe(mail?.notBefore);
  });

  it('is one alone: who still waits for another is not told', () => {
    desk.now = '2026-11-24T09:10:00+07:00';
    desk.submit({}, 'citra');
    const letters = lettersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon'));
    expect(letters.filter((letter) => letter.startsWith('NEXT_IN_LINE'))).toEqual([`NEXT_IN_LINE → ${BUDI}`]);
    expect(freedAt(THIRD)).toBeNull();
  });

  it('is not told where the time cannot be had for another reason', () => {
    desk.clear();
    const time = { startDate: '2026-12-12', endDate: '2026-12-12' };
    desk.submit(time, 'andi');
    desk.submit(time, 'budi');
    const letters = lettersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon'));
    expect(letters.join()).not.toContain('NEXT_IN_LINE');
  });

  it('is not told, and not asked any longer, once the time is over', () => {
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T15:00:00+07:00';
    expect(lettersOf(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN)).join()).not.toContain('NEXT_IN_LINE');
    expect(freedAt()).toBeNull();
  });

  it('whom no mail reaches is the desk’s to tell', () => {
    desk.clear();
    desk.submit({}, 'andi');
    desk.submit({ email: '', institution: 'Lain', phone: '0813-1111-1111', activity: 'Lain' });
    desk.act(SECOND, 'RECORD_TOLD', KASI);
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon');
    expect(desk.request(SECOND).marks.untold).toBe(desk.now);
  });

  it('says yes with one button, and the Kasi need not write that down', () => {
    desk.advance(SECOND, 'FORWARDED');
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon');
    // Not before it is theirs for good: the step may still be undone.
    expect(mayClaimTime(desk.request(SECOND), desk.now)).toBe(false);
    expect(refusalOf(desk.answer(SECOND, { type: 'CONFIRM' }))).toMatchObject({ code: 'CLOSED' });
    desk.now = minutesLater(desk.now, 10);
    expect(mayClaimTime(desk.request(SECOND), desk.now)).toBe(true);
    expect(lettersOf(desk.answer(SECOND, { type: 'CONFIRM' }))).toEqual([`ANSWERED → ${KASI}`]);
    expect(desk.request(SECOND)).toMatchObject({ status: 'FORWARDED', marks: { confirmed: true, freedAt: null } });
    taken(desk.act(SECOND, 'APPROVE', KASI));
    expect(refusalOf(desk.answer(SECOND, { type: 'CONFIRM' }))).toMatchObject({ code: 'CLOSED' });
  });

  it('is no longer where somebody else takes the time, or they themselves another', () => {
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon');
    desk.act(FIRST, 'UNDO', KASI);
    expect(freedAt()).toBeNull();
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'telepon');
    desk.act(SECOND, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startTime: '13:30', endTime: '15:00' });
    expect(freedAt()).toBeNull();
  });
});
