// Cells that hands have changed are taken together as one change; a time that is taken is not.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';

const desk = freshDesk();

describe('hands correct a row', () => {
  beforeEach(() => {
    desk.submit({ catering: 'BUFFET', letterFile: '' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
  });

  it('several cells are one step, and what they said is examined anew', () => {
    const decision = taken(desk.correct(FIRST, { catering: 'BOXED', letterFile: 'map 3', participants: 25 }));
    expect(decision.history.map(({ step, number }) => [step, number])).toEqual([['CORRECT', FIRST]]);
    expect(desk.request(FIRST)).toMatchObject({
      catering: 'BOXED',
      findingCodes: [],
      revision: 2,
      status: 'SUBMITTED',
    });
    expect(decision.effects).toEqual([]);
  });

  it('nothing changed is no step', () =>
    expect(taken(desk.correct(FIRST, { catering: 'BUFFET' })).changes).toEqual([]));

  it('another letter number may part two sessions of one letter', () => {
    desk.clear();
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.submit({ letterNumber: '412/2026', activity: 'Sesi kedua' }, 'andi');
    expect(desk.request(SECOND).clashesWith).toEqual([]);
    desk.correct(FIRST, { letterNumber: '413/2026' });
    expect(desk.request(SECOND)).toMatchObject({ clashesWith: [FIRST], findingCodes: ['CLASH_EARLIER_CANDIDATE'] });
  });

  it('who has the letter, and a proposal to refuse, stay as they are', () => {
    desk.act(FIRST, 'FORWARD', KABID);
    desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, 'Tidak sesuai');
    desk.correct(FIRST, { participants: 10 });
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', holder: 'DIVISION_HEAD' });
  });

  it('the words of a closed request may be corrected, which moves nothing in the queue', () => {
    desk.act(FIRST, 'IGNORE', ADMIN);
    desk.correct(FIRST, { institution: 'SMK Negeri 4' });
    expect(desk.request(FIRST)).toMatchObject({
      institution: 'SMK Negeri 4',
      queuedSince: '2026-11-24T08:12:00+07:00',
    });
  });

  it('of a fixed time that something came into later, all but the time may be put right', () => {
    desk.correct(FIRST, { catering: 'NONE', letterFile: 'map 3' });
    desk.advance(FIRST, 'SCHEDULED');
    desk.foreign = [{ title: 'Rapat pimpinan', start: '2026-12-08T10:00', end: '2026-12-08T12:00' }];
    taken(desk.correct(FIRST, { participants: 12 }));
    expect(desk.request(FIRST).findingCodes).toEqual(['ROOM_BLOCKED']);
  });

  it('what is scheduled is shown anew in the calendar', () => {
    desk.correct(FIRST, { catering: 'NONE', letterFile: 'map 3' });
    desk.advance(FIRST, 'SCHEDULED');
    expect(taken(desk.correct(FIRST, { participants: 12 })).effects).toMatchObject([
      { type: 'CALENDAR' },
      { type: 'MAIL', template: 'EVENT_CHANGED' },
    ]);
    expect(taken(desk.correct(FIRST, { phone: '0812-9999-9999' })).effects).toEqual([]);
  });

  it('a number that is not there', () =>
    expect(refusalOf(desk.correct('PC-2026-0099', {}))).toMatchObject({ code: 'UNKNOWN_NUMBER' }));
});

describe('who is told of what hands have changed', () => {
  beforeEach(() => desk.submit());

  it.each([
    ['FORWARDED', 'RECEIPT'],
    ['APPROVED', 'RECEIPT'],
    ['SCHEDULED', 'CONFIRMATION'],
  ] as const)('a corrected address is told how the request stands: %s, %s', (status, template) => {
    desk.advance(FIRST, status);
    expect(lettersOf(desk.correct(FIRST, { email: 'baru@smkn4.example' }))).toEqual([
      `${template} → baru@smkn4.example`,
    ]);
    expect(lettersOf(desk.correct(FIRST, { email: ' BARU@smkn4.example' }))).toEqual([]);
    expect(lettersOf(desk.correct(FIRST, { email: '' }))).toEqual([]);
    expect(desk.request(FIRST).marks.untold).toBeNull();
  });

  it.each([
    ['OFFER_TIMES', KASI, 'FORWARDED', 'TIMES_OFFERED', 3],
    ['ASK_CONFIRMATION', KASI, 'FORWARDED', 'CONFIRMATION_ASKED', 0],
    ['DISPLACE', KABID, 'SCHEDULED', 'DISPLACED', 3],
  ] as const)(
    'a corrected address is asked what the old one was: %s by %s',
    (step, officer, status, template, times) => {
      desk.advance(FIRST, status);
      taken(desk.act(FIRST, step, officer, 'Ruangan dipakai Wali Kota'));
      const decision = desk.correct(FIRST, { email: 'baru@smkn4.example' });
      expect(lettersOf(decision)).toEqual([`${template} → baru@smkn4.example`]);
      const [mail] = mailsOf(decision);
      expect([mail?.facts.applicantMessage, mail?.facts.alternatives.length]).toEqual([
        'Ruangan dipakai Wali Kota',
        times,
      ]);
    },
  );

  it('an address that was missing makes telling them no task any more', () => {
    desk.clear();
    desk.submit({ email: '' });
    taken(desk.correct(FIRST, { email: APPLICANT }));
    expect(desk.request(FIRST).marks.untold).toBeNull();
  });

  it('all on the way of a letter that became “sangat segera”, once', () => {
    const letters = [KABID, KASI, ADMIN].map((officer) => `URGENT_NOTICE → ${officer}`);
    expect(lettersOf(desk.correct(FIRST, { urgency: 'IMMEDIATE' }))).toEqual(letters);
    expect(lettersOf(desk.correct(FIRST, { participants: 12 }))).toEqual([]);
  });
});
