// What is recorded of a step besides itself: what is asked again, what the applicant knows, and what may be taken back.
import { describe, expect, it } from 'vitest';
import { refusalWords } from '../../../src/words/problems/refusals.ts';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const desk = freshDesk();

describe('whether a request repeats another', () => {
  it('is asked on receipt and never again: a correction that makes two alike leaves them as they clash', () => {
    desk.submit({ activity: 'Kunjungan pertama' });
    desk.submit({ activity: 'Kunjungan kedua' });
    taken(desk.correct(SECOND, { activity: 'Kunjungan pertama' }));
    expect(desk.request(SECOND)).toMatchObject({ status: 'SUBMITTED', findingCodes: ['CLASH_EARLIER_CANDIDATE'] });
  });
});

describe('what the applicant knows', () => {
  it('whoever brought a letter on paper was there: nobody need tell them that it was received', () => {
    taken(desk.enter({ receivedOn: '2026-11-24' }));
    expect(desk.request(FIRST).marks.untold).toBeNull();
  });

  it('what they have done on their page themselves is told to nobody but the desk', () => {
    desk.submit({ email: '' });
    desk.act(FIRST, 'RECORD_TOLD', KASI);
    const cancelled = taken(desk.answer(FIRST, { type: 'CANCEL' }));
    expect(desk.request(FIRST).marks.untold).toBeNull();
    expect(cancelled.changes[0]?.message).toMatchObject({ code: 'ANSWERED', answer: 'CANCEL' });
  });

  it('the Kasi reads in their mail what was answered', () => {
    desk.submit();
    desk.advance(FIRST, 'FORWARDED');
    taken(desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Waktunya cocok?'));
    const [mail] = mailsOf(desk.answer(FIRST, { type: 'CONFIRM' }));
    expect(mail?.facts).toMatchObject({ step: 'ANSWER', answer: 'CONFIRM' });
  });

  it('a time is in their own calendar only once it was confirmed to them', () => {
    desk.submit();
    const invited = (step: Parameters<typeof desk.act>) => mailsOf(desk.act(...step))[0]?.facts.invited;
    expect(invited([FIRST, 'FORWARD', KABID])).toEqual([]);
    expect(invited([FIRST, 'APPROVE', KASI, 'Sepakat, tanpa prasmanan'])).toEqual([]);
    expect(invited([FIRST, 'SCHEDULE', ADMIN])).toEqual([]);
    expect(invited([FIRST, 'CANCEL_BY_OFFICE', KASI, 'AC rusak'])).toEqual([
      { start: '2026-12-08T09:00', end: '2026-12-08T11:00' },
    ]);
  });
});

it.each([
  ['10:59', 1],
  ['11:00', 0],
])('nobody is invited to what is over, nor is that called off: %s', (time, mails) => {
  desk.submit();
  desk.advance(FIRST, 'APPROVED');
  desk.now = `2026-12-08T${time}:00+07:00`;
  expect(mailsOf(desk.act(FIRST, 'SCHEDULE', ADMIN))).toHaveLength(mails);
  expect(mailsOf(desk.act(FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'AC rusak'))[0]?.facts.invited).toHaveLength(mails);
});

it.each([
  ['MARK_READY', ADMIN],
  ['DISPLACE', KABID],
] as const)('once the hours are over nothing is made ready for them, and nobody gives way: %s', (action, by) => {
  desk.submit();
  desk.advance(FIRST, 'SCHEDULED');
  desk.now = '2026-12-08T11:00:00+07:00';
  const refusal = refusalOf(desk.act(FIRST, action, by, 'Rapat Wali Kota'));
  expect(refusal).toMatchObject({ code: 'NOT_NOW', isTooLate: true, next: 'COMPLETE' });
  expect(refusalWords(refusal)).toContain('belum dapat dipilih: waktunya sudah lewat. Langkah berikutnya: Admin');
  desk.now = '2026-12-08T10:59:00+07:00';
  taken(desk.act(FIRST, action, by, 'Rapat Wali Kota'));
});

describe('what taking a step back will need', () => {
  it('is the values that the step changed, and no others', () => {
    desk.submit();
    desk.now = '2026-11-24T09:00:00+07:00';
    taken(desk.act(FIRST, 'FORWARD', KABID));
    const { was } = desk.request(FIRST).marks.undo ?? {};
    expect(was).toEqual({
      status: 'SUBMITTED',
      holder: 'DIVISION_HEAD',
      heldSince: '2026-11-24T08:12:00+07:00',
      dueAt: '2026-11-24T08:27:00+07:00',
    });
  });

  it('names the marks only where the step changed any, without the step before', () => {
    desk.submit();
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T08:30:00+07:00';
    const before = desk.request(FIRST).marks;
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
    expect(desk.request(FIRST).marks.undo?.was.marks).toEqual({ ...before, undo: null });
  });

  it('does not fit beside its row where the step changed too long a text: that one is not taken back', () => {
    desk.submit({ letterFile: 'x'.repeat(5000) });
    taken(desk.act(FIRST, 'RECORD_LETTER', KASI, 'map 3'));
    expect(desk.request(FIRST).marks.undo).toBeNull();
    expect(refusalOf(desk.act(FIRST, 'UNDO', KASI))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('is kept with the step that was asked for: the request that it ended besides cannot be taken back by itself', () => {
    desk.submit({ letterNumber: '412/2026' });
    desk.submit({ letterNumber: '412/2026', startTime: '13:30', endTime: '15:00' });
    desk.advance(SECOND, 'FORWARDED');
    taken(desk.act(SECOND, 'REPLACE_EARLIER', KASI));
    expect(desk.request(FIRST)).toMatchObject({ status: 'CANCELLED', marks: { undo: { isElsewhere: true } } });
    expect(refusalOf(desk.act(FIRST, 'UNDO', KASI))).toMatchObject({ code: 'NOT_NOW' });
    expect(desk.request(SECOND).marks.undo?.other?.number).toBe(FIRST);
  });

  it('tells again whom a mail has reached at once, and nobody whose mail still waited', () => {
    desk.submit();
    taken(desk.act(FIRST, 'FORWARD', KABID));
    expect(desk.request(FIRST).marks.undo?.notified).toEqual(['SECTION_HEAD']);
    taken(desk.act(FIRST, 'CANCEL_BY_OFFICE', KASI, 'AC rusak'));
    expect(desk.request(FIRST).marks.undo?.notified).toEqual([]);
    expect(lettersOf(desk.act(FIRST, 'UNDO', KASI))).toEqual([]);
  });
});
