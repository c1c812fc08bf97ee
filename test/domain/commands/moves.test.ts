// "Penentuan ulang jadwal": moving, shortening, displacing, and two requests of one letter.
import { beforeEach, describe, expect, it } from 'vitest';
import { stillHolding } from '../../../src/domain/mail/overtaken.ts';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken, toldBy } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const AFTERNOON = { startTime: '13:30', endTime: '15:00' };

const desk = freshDesk();
beforeEach(() => {
  desk.submit({}, 'andi');
  desk.now = '2026-11-24T09:00:00+07:00';
});

describe('that a request got another time is kept for the report', () => {
  const movedAt = () => desk.request(FIRST).marks.movedAt;
  const [now, date] = ['2026-11-24T09:00:00+07:00', '2026-12-08'];

  it.each([
    ['permintaan pemohon', AFTERNOON, now],
    ['permintaan dinas', AFTERNOON, now],
    ['salah ketik', AFTERNOON, null],
    ['permintaan pemohon', { endTime: '10:00' }, null],
  ])('“%s” to %j: %s', (text, time, expected) => {
    taken(desk.act(FIRST, 'CHANGE_TIME', KASI, text, time));
    expect(movedAt()).toBe(expected);
    taken(desk.act(FIRST, 'UNDO', KASI));
    expect(movedAt()).toBeNull();
  });

  it('however it was changed: chosen on the page, said with the answer, wished by the applicant', () => {
    desk.act(FIRST, 'FORWARD', KABID);
    desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(movedAt()).toBeNull();
    desk.answer(FIRST, { type: 'CHOOSE', time: { startDate: date, endDate: date, ...AFTERNOON } });
    expect(movedAt()).toBe(now);
    desk.now = '2026-11-25T09:00:00+07:00';
    desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    desk.act(FIRST, 'RECORD_ANSWER', KASI, 'pagi saja', { startTime: '08:00', endTime: '09:00' });
    expect(movedAt()).toBe(desk.now);
    desk.now = '2026-11-26T09:00:00+07:00';
    desk.correct(FIRST, AFTERNOON, '', { type: 'APPLICANT', number: FIRST });
    expect(movedAt()).toBe(desk.now);
  });

  it('save where no time could be read before', () => {
    desk.submit({ startTime: null }, 'budi');
    taken(desk.correct(SECOND, AFTERNOON, '', { type: 'APPLICANT', number: SECOND }));
    expect(desk.request(SECOND).marks.movedAt).toBeNull();
  });
});

describe('the Kasi moves a request', () => {
  it('at the applicant’s wish it enters the queue anew, and they are told once, ten minutes later', () => {
    const decision = desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', AFTERNOON);
    expect(desk.request(FIRST)).toMatchObject({
      ...AFTERNOON,
      status: 'SUBMITTED',
      queuedSince: '2026-11-24T09:00:00+07:00',
    });
    expect(mailsOf(decision).map(({ template, notBefore }) => [template, notBefore])).toEqual([
      ['TIME_CHANGED', '2026-11-24T09:10:00+07:00'],
    ]);
  });

  it.each(['salah ketik', 'permintaan dinas'])('“%s” keeps the place', (text) => {
    desk.act(FIRST, 'CHANGE_TIME', KASI, text, AFTERNOON);
    expect(desk.request(FIRST).queuedSince).toBe('2026-11-24T08:12:00+07:00');
  });

  it.each([
    ['earlier, though it ends earlier', { startTime: '08:30', endTime: '10:30' }],
    ['as early, though it ends later', { startTime: '09:00', endTime: '11:30' }],
    ['later, though it ends later', { startTime: '10:00', endTime: '12:00' }],
  ])('a time that begins %s, is another time', (_, time) => {
    desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', time);
    expect(desk.request(FIRST).queuedSince).toBe('2026-11-24T09:00:00+07:00');
  });

  it('a shorter time keeps the place whoever asks, and adds no blocker', () => {
    desk.submit({ startTime: '11:30', endTime: '12:00' }, 'budi');
    desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', { endTime: '10:00' });
    expect(desk.request(FIRST)).toMatchObject({ queuedSince: '2026-11-24T08:12:00+07:00', clashesWith: [] });
  });

  it('nothing typed, or the same time typed: refused', () => {
    expect(refusalOf(desk.act(FIRST, 'CHANGE_TIME', KASI, 'salah ketik'))).toMatchObject({ code: 'NO_NEW_TIME' });
    expect(refusalOf(desk.act(FIRST, 'CHANGE_TIME', KASI, 'salah ketik', {}))).toMatchObject({ code: 'NO_NEW_TIME' });
  });

  it('a time that cannot be: refused', () =>
    expect(refusalOf(desk.act(FIRST, 'CHANGE_TIME', KASI, 'salah ketik', { endTime: null }))).toMatchObject({
      code: 'TIME_TAKEN',
      findings: [{ code: 'INVALID_TIME' }],
    }));
});

describe('a scheduled request is moved', () => {
  beforeEach(() => desk.advance(FIRST, 'SCHEDULED'));

  it('it stays scheduled, the calendar lets go of the old time, the room is due at the new one', () => {
    const { effects } = taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', AFTERNOON));
    expect(effects[0]).toEqual({ type: 'CALENDAR', key: `${FIRST}@5:CALENDAR`, number: FIRST });
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', dueAt: '2026-12-08T13:30:00+07:00' });
  });

  it('a prepared room must be prepared again for another date', () => {
    desk.act(FIRST, 'MARK_READY', ADMIN);
    desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startDate: '2026-12-09', endDate: '2026-12-09' });
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', marks: { ready: [] } });
  });

  it('not into the time of an earlier candidate, though fixed times go first', () => {
    desk.submit({ ...AFTERNOON, submittedAt: '2026-11-24T08:00:00+07:00' }, 'budi');
    expect(refusalOf(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas', AFTERNOON))).toMatchObject({
      code: 'TIME_TAKEN',
      findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: [SECOND] }],
    });
  });

  it('not onto a Saturday: a fixed time must be fit to be fixed', () =>
    expect(
      refusalOf(
        desk.act(FIRST, 'CHANGE_TIME', KASI, 'salah ketik', { startDate: '2026-12-12', endDate: '2026-12-12' }),
      ),
    ).toMatchObject({ code: 'TIME_TAKEN', findings: [{ code: 'WEEKEND', dates: ['2026-12-12'] }] }));
});

describe('two requests of one letter', () => {
  beforeEach(() => {
    desk.clear();
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({ letterNumber: '412/2026', activity: 'Sesi kedua', startTime: '13:30', endTime: '15:00' }, 'andi');
  });

  it('a further session: the question is settled and not asked again', () => {
    desk.act(SECOND, 'FURTHER_SESSION', KASI);
    desk.act(SECOND, 'FORWARD', KABID);
    expect(desk.request(SECOND)).toMatchObject({ findingCodes: [], marks: { settled: ['REVISION_OF_EARLIER'] } });
    expect(desk.request(FIRST).status).toBe('SUBMITTED');
  });

  it('a change: the earlier one ends, nobody is mailed', () => {
    const decision = taken(desk.act(SECOND, 'REPLACE_EARLIER', KASI));
    expect(decision.effects).toEqual([]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'CANCELLED', holder: 'NOBODY' });
    expect(decision.history.map(({ number, step, text }) => [number, step, text])).toEqual([
      [SECOND, 'REPLACE_EARLIER', ''],
      [FIRST, 'CANCEL_FOR_APPLICANT', SECOND],
    ]);
    expect(decision.changes[1]?.message).toMatchObject({ code: 'REPLACED_BY', number: SECOND });
    expect(desk.request(SECOND)).toMatchObject({ findingCodes: [], queuedSince: '2026-11-24T09:00:00+07:00' });
    expect(desk.request(SECOND).marks.movedAt).toBe('2026-11-24T09:00:00+07:00');
  });

  it('a change that asks for less takes the earlier place in the queue', () => {
    const less = { letterNumber: '412/2026', activity: 'Lebih singkat', startTime: '09:00', endTime: '10:00' };
    desk.submit(less, 'andi');
    expect(refusalOf(desk.act(THIRD, 'REPLACE_EARLIER', KASI))).toEqual({
      code: 'WHICH_EARLIER',
      action: 'REPLACE_EARLIER',
      numbers: [FIRST, SECOND],
    });
    taken(desk.act(THIRD, 'REPLACE_EARLIER', KASI, FIRST));
    expect(desk.request(THIRD).marks.movedAt).toBeNull();
    // The question is answered, though another of the letter is still on the desk.
    expect(desk.request(THIRD).findingCodes).not.toContain('REVISION_OF_EARLIER');
    expect(desk.request(THIRD).queuedSince).toBe('2026-11-24T08:12:00+07:00');
    expect(desk.request(SECOND).status).toBe('SUBMITTED');
  });

  it('but not a later one, which the earlier has got by a move', () => {
    desk.now = '2026-11-24T10:00:00+07:00';
    taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startTime: '13:30', endTime: '15:00' }));
    expect(desk.request(FIRST).queuedSince).toBe('2026-11-24T10:00:00+07:00');
    taken(desk.act(SECOND, 'REPLACE_EARLIER', KASI));
    expect(desk.request(SECOND).queuedSince).toBe('2026-11-24T09:00:00+07:00');
  });

  it('a scheduled earlier one leaves the calendar, and its applicant, who has it in their own, is told once it can no longer be taken back', () => {
    desk.advance(FIRST, 'SCHEDULED');
    const decision = taken(desk.act(SECOND, 'REPLACE_EARLIER', KASI));
    expect(decision.effects[0]).toMatchObject({ type: 'CALENDAR', number: FIRST });
    expect(lettersOf(decision)).toEqual(['CANCELLED → andi@pemohon.example', `EVENT_CHANGED → ${ADMIN}`]);
    const [mail] = mailsOf(decision);
    expect(mail).toMatchObject({
      notBefore: '2026-11-24T09:10:00+07:00',
      facts: { number: FIRST, replacedBy: SECOND },
    });
    expect(mail?.facts.invited).toHaveLength(1);
    const undone = taken(desk.act(SECOND, 'UNDO', KASI)).effects.flatMap((effect) =>
      effect.type === 'WITHDRAW' ? effect.steps : [],
    );
    expect(undone).toContain(`${FIRST}@${mail?.facts.revision}`);
  });

  it('the question falls when the earlier one is cancelled, though at another hour', () => {
    expect(desk.request(SECOND).findingCodes).toEqual(['REVISION_OF_EARLIER']);
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Berhalangan');
    expect(desk.request(SECOND).findingCodes).toEqual([]);
  });
});

describe('what was put aside', () => {
  it('a duplicate that is none enters the queue at its own time, and its mails go out', () => {
    desk.submit({ responseId: 'again' }, 'andi');
    expect(desk.request(SECOND).status).toBe('DUPLICATE');
    desk.now = '2026-11-24T10:00:00+07:00';
    const decision = desk.act(SECOND, 'NOT_DUPLICATE', KASI);
    expect(lettersOf(decision)).toEqual([`RECEIPT → andi@pemohon.example`, `NEW_REQUEST → ${KABID}`]);
    expect(desk.request(SECOND)).toMatchObject({
      status: 'SUBMITTED',
      queuedSince: '2026-11-24T09:00:00+07:00',
      clashesWith: [FIRST],
    });
  });

  it('a duplicate that nobody noticed, and what is no request at all', () => {
    desk.submit({}, 'budi');
    desk.act(SECOND, 'MARK_DUPLICATE', ADMIN, FIRST);
    expect(desk.request(SECOND)).toMatchObject({ status: 'DUPLICATE', holder: 'NOBODY' });
    desk.act(FIRST, 'IGNORE', ADMIN, 'Uji coba');
    expect(desk.request(FIRST)).toMatchObject({ status: 'IGNORED', holder: 'NOBODY' });
  });

  it('a refused request is opened again: at the Kasi’s desk, at the end of the queue', () => {
    desk.submit({}, 'budi');
    desk.act(FIRST, 'REJECT', KABID, 'Penuh');
    expect(desk.request(SECOND).clashesWith).toEqual([]);
    desk.now = '2026-11-24T10:00:00+07:00';
    const decision = desk.act(FIRST, 'REOPEN', KABID, 'Ternyata dapat');
    expect(lettersOf(decision)).toEqual([`REOPENED → andi@pemohon.example`, `FORWARDED → ${KASI}`]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'FORWARDED',
      queuedSince: '2026-11-24T10:00:00+07:00',
      clashesWith: [SECOND],
    });
    expect(desk.request(SECOND).clashesWith).toEqual([]);
  });

  it('the Kasi who has passed on what was opened again is not asked to; its applicant is told of both', () => {
    desk.act(FIRST, 'REJECT', KABID, 'Penuh');
    const reopened = mailsOf(desk.act(FIRST, 'REOPEN', KABID, 'Ternyata dapat'));
    expect(toldBy(desk.act(FIRST, 'OFFER_TIMES', KASI, 'Mohon pilih'))).toEqual([`${FIRST}@3`]);
    expect(
      reopened.filter((mail) => stillHolding(mail, desk.requests, desk.now)).map(({ template }) => template),
    ).toEqual(['REOPENED']);
  });
});
