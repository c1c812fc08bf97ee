// Applicants change their own request by their page: the same correction as the desk's, within what is theirs to change.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Corrections } from '../../../src/domain/commands/command.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const SENT = '2026-11-24T08:12:00+07:00';
const LATER = '2026-11-24T09:00:00+07:00';
const AFTERNOON = { startTime: '13:30', endTime: '15:00' };

const desk = freshDesk();
beforeEach(() => {
  desk.submit({ letterFile: '', catering: 'UNDECIDED' });
  desk.now = LATER;
});

const change = (changes: Corrections, text = '', number = FIRST, of = number) =>
  desk.correct(number, changes, text, { type: 'APPLICANT', number: of });

describe('another time', () => {
  it('is leaving and entering again: the place in the queue counts from now, and how soon it is', () => {
    desk.now = '2026-12-07T09:00:00+07:00';
    const decision = taken(change(AFTERNOON));
    expect(desk.request(FIRST)).toMatchObject({ ...AFTERNOON, queuedSince: desk.now, status: 'SUBMITTED' });
    expect(desk.request(FIRST).findingCodes).toContain('SHORT_NOTICE');
    expect(decision.changes[0]?.message).toMatchObject({ code: 'CORRECTED', queued: 'MOVED' });
  });

  it('does not keep its place by being called a typing error: that the office alone may say', () => {
    taken(change(AFTERNOON, 'salah ketik'));
    expect(desk.request(FIRST).queuedSince).toBe(LATER);
  });

  it('that is shorter keeps its place, in the queue and in the agenda', () => {
    taken(change({ endTime: '10:30' }));
    expect(desk.request(FIRST).queuedSince).toBe(SENT);
    desk.correct(FIRST, { letterFile: 'map 3', catering: 'NONE' });
    desk.advance(FIRST, 'SCHEDULED');
    const letters = lettersOf(change({ endTime: '10:00' }));
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', endTime: '10:00', queuedSince: SENT });
    expect(letters).toEqual([`TIME_CHANGED → ${APPLICANT}`, `APPLICANT_CHANGED → ${ADMIN}`]);
  });

  it('that is fixed is not moved by them, only shortened', () => {
    desk.correct(FIRST, { letterFile: 'map 3', catering: 'NONE' });
    desk.advance(FIRST, 'APPROVED');
    expect(refusalOf(change(AFTERNOON))).toEqual({ code: 'ONLY_SHORTER', status: 'APPROVED' });
  });

  it.each([
    ['WEEKEND', { startDate: '2026-12-12', endDate: '2026-12-12' }],
    ['TOO_FAR_AHEAD', { startDate: '2028-12-12', endDate: '2028-12-12' }],
  ] as const)(
    'that the Kabid must allow is shown before it is sent (%s), and taken once its sender is sure',
    (code, wanted) => {
      const time = { startTime: '09:00', endTime: '11:00', ...wanted };
      const before = desk.requests;
      const shown = refusalOf(desk.correct(FIRST, time, '', { type: 'APPLICANT', number: FIRST }, true));
      expect(shown).toMatchObject({
        code: 'TIME_UNUSUAL',
        time,
        findings: expect.arrayContaining([expect.objectContaining({ code })]),
      });
      expect(desk.requests).toEqual(before);
      taken(change(time));
      expect(desk.request(FIRST).findingCodes).toContain(code);
      desk.advance(FIRST, 'FORWARDED');
      desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Kapan?');
      const answered = desk.answer(FIRST, { type: 'CHOOSE', time }, '', FIRST, undefined, true);
      expect(refusalOf(answered)).toMatchObject({ code: 'TIME_UNUSUAL', time });
      taken(desk.answer(FIRST, { type: 'CHOOSE', time }));
    },
  );

  it('that is usual is asked about by nothing; one that another has is refused first', () => {
    const applicant = { type: 'APPLICANT', number: FIRST } as const;
    taken(desk.correct(FIRST, AFTERNOON, '', applicant, true));
    const saturday = { startDate: '2026-12-12', endDate: '2026-12-12' };
    desk.submit(saturday, 'budi');
    desk.now = '2026-11-24T09:30:00+07:00';
    expect(refusalOf(desk.correct(FIRST, { ...saturday, startTime: '09:30' }, '', applicant, true))).toMatchObject({
      code: 'TIME_TAKEN',
    });
  });

  it('that ends before it begins is told so, also where the time is fixed', () => {
    desk.correct(FIRST, { letterFile: 'map 3', catering: 'NONE' });
    desk.advance(FIRST, 'APPROVED');
    expect(refusalOf(change({ endTime: '08:00' }))).toMatchObject({
      code: 'TIME_TAKEN',
      findings: [{ code: 'INVALID_TIME' }],
    });
  });

  it.each(['ANSWER', 'CORRECT'] as const)('on a day that has passed is refused (%s)', (type) => {
    const time = { startDate: '2026-11-23', endDate: '2026-11-23', startTime: '09:00', endTime: '10:00' };
    if (type === 'CORRECT') {
      expect(refusalOf(change(time))).toMatchObject({ code: 'TIME_OVER', time });
      return;
    }
    desk.advance(FIRST, 'FORWARDED');
    desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Kapan?');
    expect(refusalOf(desk.answer(FIRST, { type: 'CHOOSE', time }))).toMatchObject({ code: 'TIME_OVER' });
    // Nor can the wanted time be agreed to once its day has passed.
    desk.now = '2026-12-09T08:00:00+07:00';
    expect(refusalOf(desk.answer(FIRST, { type: 'CONFIRM' }))).toMatchObject({ code: 'TIME_OVER', isAgreed: true });
  });
});

describe('what was missing', () => {
  const LETTER = { letterNumber: '412/2026', letterFile: 'https://berkas.example/s.pdf', catering: 'BOXED' } as const;

  it('is filled in and examined anew; whoever has the letter is told, with the request anew before the disposition', () => {
    expect(lettersOf(change(LETTER))).toEqual([`NEW_REQUEST → ${KABID}`, `RECEIPT → ${APPLICANT}`]);
    expect(desk.request(FIRST)).toMatchObject({ ...LETTER, findingCodes: [], queuedSince: SENT });
    desk.advance(FIRST, 'FORWARDED');
    expect(lettersOf(change({ materials: 'https://berkas.example/m.pdf' }))).toEqual([`APPLICANT_CHANGED → ${KASI}`]);
    desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Surat?');
    expect(lettersOf(change({ letterNumber: '413/2026' }))).toEqual([`APPLICANT_CHANGED → ${KASI}`]);
    expect(desk.request(FIRST).status).toBe('AWAITING_APPLICANT');
    desk.act(FIRST, 'RECORD_ANSWER', KASI, 'ya');
    desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, 'penuh');
    expect(lettersOf(change({ letterNumber: '414/2026' }))).toEqual([`APPLICANT_CHANGED → ${KABID}`]);
  });

  it('by which a letter that nobody has passed on is laid anew before whoever has it, once for all changes', () => {
    const decision = change(AFTERNOON);
    expect(lettersOf(decision)).toEqual([`NEW_REQUEST → ${KABID}`, `RECEIPT → ${APPLICANT}`]);
    const [laid] = mailsOf(decision);
    expect(laid).toMatchObject({
      notBefore: minutesLater(LATER, 10),
      facts: { startTime: '13:30', previously: { startTime: '09:00' } },
    });
    expect(lettersOf(change({ endTime: '14:00' }))).toEqual(lettersOf(decision));
    // Who did it on their own page knows.
    expect(desk.request(FIRST).marks.untold).toBeNull();
  });

  it('tells nobody of a form beyond the limits, of which nobody was told', () => {
    desk.receipts = { ...desk.receipts, perHour: 0 };
    desk.submit({ startDate: '2026-12-10', endDate: '2026-12-10' }, 'budi');
    expect(lettersOf(change(AFTERNOON, '', SECOND))).toEqual([]);
  });

  it('of another’s request, or of a closed one, is refused', () => {
    desk.submit({}, 'budi');
    expect(refusalOf(change(LETTER, '', FIRST, SECOND))).toEqual({ code: 'NOT_YOURS', number: FIRST });
    desk.answer(FIRST, { type: 'CANCEL' });
    expect(refusalOf(change(LETTER))).toEqual({ code: 'CLOSED', status: 'CANCELLED' });
  });
});

describe('many changes', () => {
  it('one after the other wait a while each, so that the last tells of all', () => {
    desk.advance(FIRST, 'FORWARDED');
    change({ letterNumber: '1' });
    const { effects } = taken(change({ letterNumber: '2' }));
    expect(effects).toMatchObject([
      { type: 'MAIL', template: 'APPLICANT_CHANGED', byApplicant: true, notBefore: '2026-11-24T09:10:00+07:00' },
    ]);
  });

  it('without end are refused, and the office is asked instead', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => change({ letterNumber: `${index}` }));
    expect(numbers.filter((decision) => decision.ok)).toHaveLength(59);
    expect(refusalOf(change({ letterNumber: 'x' }))).toEqual({ code: 'TOO_OFTEN', number: FIRST });
    expect(taken(desk.correct(FIRST, { letterNumber: 'x' })).ok).toBe(true);
  });
});

it('however long a text was before, the mails about a change wait for the next one', () => {
  desk.advance(FIRST, 'FORWARDED');
  desk.correct(FIRST, { letterFile: `https://a.example/${'x'.repeat(5000)}` });
  const due = mailsOf(change({ letterFile: 'https://a.example/b.pdf' })).map(({ notBefore }) => notBefore);
  expect(due.length).toBeGreaterThan(0);
  expect(due.filter((at) => at <= LATER)).toEqual([]);
});
