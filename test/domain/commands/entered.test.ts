// Rows that staff type: a letter on paper, a drop-in visit, the office's own use; they wait in the same queue as forms.

import { beforeEach, describe, expect, it } from 'vitest';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { listed } from '../../listed.ts';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';

const desk = freshDesk();
beforeEach(() => {
  desk.now = '2026-11-24T10:00:00+07:00';
});

describe('a letter on paper', () => {
  it('goes to the Kabid like every letter, without an address to write to and without a response of the form', () => {
    const onTheLetter = {
      registerNumber: '045/Umum',
      srikandiNumber: 'B/412/2026',
      headDispositionAt: '2026-11-24T09:50:00+07:00',
    };
    const decision = desk.enter({ receivedOn: '2026-11-23', letterFile: '', ...onTheLetter }, ADMIN);
    expect(lettersOf(decision)).toEqual([`NEW_REQUEST → ${KABID}`]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'SUBMITTED',
      holder: 'DIVISION_HEAD',
      responseId: '',
      receivedOn: '2026-11-23',
      ...onTheLetter,
      // The letter is there, and the address nobody asked for.
      findingCodes: [],
    });
    expect(taken(decision).history[0]).toMatchObject({
      step: 'SUBMIT',
      at: '2026-11-24T10:00:00+07:00',
      actor: { type: 'STAFF', email: ADMIN },
      change: { message: { code: 'ADOPTED', closed: false } },
    });
    desk.advance(FIRST, 'SCHEDULED');
  });

  it('of an applicant with an address: they get the receipt as well', () =>
    expect(lettersOf(desk.enter({ email: APPLICANT }))).toEqual([`RECEIPT → ${APPLICANT}`, `NEW_REQUEST → ${KABID}`]));

  it('nobody can be reached where neither address nor number is typed: the row says so', () => {
    const message = (given: Partial<BookingRequest>) => taken(desk.enter(given)).changes[0]?.message;
    expect(message({ email: '', phone: '-' })).toMatchObject({ code: 'ADOPTED', task: 'FIND_CONTACT' });
    expect(
      message({ email: '', phone: '0812-0000-0001', activity: 'Lain', startDate: '2026-12-09' }),
    ).not.toHaveProperty('task');
    expect(message({ email: APPLICANT, phone: '', activity: 'Ketiga', startDate: '2026-12-10' })).not.toHaveProperty(
      'task',
    );
  });

  it('that is like one whose time is fixed says that the time is taken, once it is recorded all the same', () => {
    const letter = { letterNumber: '412/2026', activity: 'Rapat', phone: '0812-0000-0001' };
    desk.enter(letter);
    desk.advance(FIRST, 'APPROVED');
    desk.now = '2026-11-24T11:00:00+07:00';
    taken(desk.enter(letter, ADMIN, null, [FIRST]));
    expect(desk.request(SECOND)).toMatchObject({
      status: 'SUBMITTED',
      clashesWith: [FIRST],
      findingCodes: expect.arrayContaining(['CLASH_EARLIER_CANDIDATE']),
    });
  });

  it('the Kabid who typed it in person is not written to', () => expect(lettersOf(desk.enter({}, KABID))).toEqual([]));

  it.each([
    ['the day before', '2026-11-23', '2026-11-23T15:45:00+07:00'],
    ['a Friday', '2026-11-20', '2026-11-20T16:15:00+07:00'],
    ['the same day', '2026-11-24', '2026-11-24T10:00:00+07:00'],
    ['a day to come, which is a slip', '2026-11-30', '2026-11-24T10:00:00+07:00'],
    ['no day', null, '2026-11-24T10:00:00+07:00'],
  ])('received on %s takes its place by the end of the office hours of that day', (_, receivedOn, queuedSince) => {
    desk.enter({ receivedOn });
    expect(desk.request(FIRST)).toMatchObject({ queuedSince, submittedAt: queuedSince });
  });

  it('received yesterday and typed today goes before the form of this morning, whose sender’s desk is told', () => {
    desk.now = '2026-11-24T08:12:00+07:00';
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T10:00:00+07:00';
    const decision = taken(desk.enter({ receivedOn: '2026-11-23' }));
    expect(desk.request(SECOND).clashesWith).toEqual([]);
    expect(desk.request(FIRST)).toMatchObject({ clashesWith: [SECOND], findingCodes: ['CLASH_EARLIER_CANDIDATE'] });
    expect(lettersOf(decision)).toEqual([`NEW_REQUEST → ${KABID}`, `NEWLY_BLOCKED → ${KABID}`]);
  });

  it('received yesterday does not go before a form that was sent yesterday in office hours', () => {
    desk.now = '2026-11-23T15:45:00+07:00';
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T10:00:00+07:00';
    desk.enter({ receivedOn: '2026-11-23' });
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('the day of the letter put right puts its place right, and that of those behind it', () => {
    desk.now = '2026-11-24T08:12:00+07:00';
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T10:00:00+07:00';
    desk.enter();
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
    const decision = taken(desk.correct(SECOND, { receivedOn: '2026-11-20' }));
    expect(decision.changes[0]?.message).toMatchObject({ code: 'CORRECTED', queued: 'BY_LETTER' });
    expect(desk.request(SECOND)).toMatchObject({ queuedSince: '2026-11-20T16:15:00+07:00', clashesWith: [] });
    expect(desk.request(FIRST).clashesWith).toEqual([SECOND]);
  });

  it('other cells put right leave its place as it is', () => {
    desk.enter({ receivedOn: '2026-11-24' });
    desk.now = '2026-11-24T14:00:00+07:00';
    const decision = taken(desk.correct(FIRST, { participants: 12, receivedOn: '2026-11-24' }));
    expect(decision.changes[0]?.message).toMatchObject({ queued: 'AS_BEFORE' });
    expect(desk.request(FIRST).queuedSince).toBe('2026-11-24T10:00:00+07:00');
    const emptied = taken(desk.correct(FIRST, { receivedOn: null }));
    expect(emptied.changes[0]?.message).toMatchObject({ queued: 'AS_BEFORE' });
    expect(desk.request(FIRST)).toMatchObject({ receivedOn: null, queuedSince: '2026-11-24T10:00:00+07:00' });
  });

  it('the day of the letter of a request that is closed is a word like others', () => {
    desk.enter();
    desk.act(FIRST, 'IGNORE', ADMIN);
    desk.correct(FIRST, { receivedOn: '2026-11-20' });
    expect(desk.request(FIRST)).toMatchObject({ receivedOn: '2026-11-20', queuedSince: '2026-11-24T10:00:00+07:00' });
  });

  it('the day on which the letter of a form came on paper changes no queue', () => {
    desk.submit({ letterFile: '' }, 'andi');
    expect(desk.request(FIRST).findingCodes).toEqual(['LETTER_MISSING']);
    desk.correct(FIRST, { receivedOn: '2026-11-20' });
    expect(desk.request(FIRST)).toMatchObject({ queuedSince: '2026-11-24T10:00:00+07:00', findingCodes: [] });
  });

  it('what was typed as urgent reaches everybody on the way; "biasa" typed for tomorrow does so too', () => {
    expect(lettersOf(desk.enter({ urgency: 'IMMEDIATE' }))).toHaveLength(3);
    expect(lettersOf(desk.enter({ startDate: '2026-11-25', activity: 'Besok' }))).toHaveLength(3);
    desk.enter({ urgency: 'URGENT', startDate: '2026-12-09', activity: 'Lain' });
    expect([FIRST, SECOND, THIRD].map((number) => desk.request(number).urgency)).toEqual([
      'IMMEDIATE',
      'IMMEDIATE',
      'URGENT',
    ]);
  });
});

describe('before a letter is recorded', () => {
  const SENDER = { institution: 'SMK Negeri 4', phone: '0812-0000-0001', letterNumber: '412/2026' };
  const OTHER = { institution: 'Bank Kalbar', phone: '0812-0000-0002', letterNumber: '9/BK' };

  it.each<[string, Partial<BookingRequest>, readonly string[]]>([
    ['its time and institution', { ...OTHER, institution: ' smk  negeri 4' }, [FIRST]],
    ['its time and telephone', { ...OTHER, phone: '+62 812 0000 0001', activity: 'Lain' }, [FIRST]],
    ['its letter, for another day', { ...SENDER, startDate: '2026-12-10' }, [FIRST]],
    ['its letter, of another applicant', { ...OTHER, letterNumber: '412/2026', startDate: '2026-12-10' }, []],
    ['its time alone', OTHER, []],
    ['its institution alone', { ...SENDER, letterNumber: '', startDate: '2026-12-10' }, []],
    ['a time that cannot be read', { ...SENDER, letterNumber: '', startTime: null }, []],
    ['a further date at that time', { ...SENDER, startDate: '2026-12-10', furtherDates: '8 Desember 2026' }, [FIRST]],
  ])('whoever enters it is told of what has %s', (_, given, alike) => {
    desk.submit({ ...SENDER, email: '' });
    const [decision, before] = [desk.enter(given, ADMIN, null, []), desk.requests.length];
    if (alike.length === 0) expect([decision.ok, before]).toEqual([true, 2]);
    else expect([decision, before]).toEqual([{ ok: false, refusal: { code: 'LOOK_FIRST', alike, unread: [] } }, 1]);
  });

  it('once they were told it is a letter of its own, with a place in the queue; of others they are told anew', () => {
    desk.submit({ ...SENDER, email: '' });
    expect(taken(desk.enter(SENDER, ADMIN, null, [FIRST])).history[0]).toMatchObject({
      number: SECOND,
      to: 'SUBMITTED',
    });
    expect(desk.enter(SENDER, ADMIN, null, [FIRST])).toMatchObject({ refusal: { alike: [FIRST, SECOND] } });
  });

  it('the form of this morning is told too, where the letter came yesterday; what was dropped is not', () => {
    desk.submit({ ...SENDER, email: '' });
    const given = { ...SENDER, receivedOn: '2026-11-20' };
    expect(desk.enter(given, ADMIN, null, [])).toMatchObject({ refusal: { alike: [FIRST] } });
    desk.act(FIRST, 'IGNORE', ADMIN);
    expect(desk.enter(given, ADMIN, null, []).ok).toBe(true);
  });

  it('dates that cannot be taken are told once, and named beside what was understood', () => {
    const given = { furtherDates: '15 Desember 2026\nlusa' };
    expect(desk.enter(given, ADMIN, null, [])).toMatchObject({ refusal: { alike: [], unread: ['lusa'] } });
    taken(desk.enter(given, ADMIN, null, ['lusa']));
    expect(desk.requests.map(({ startDate }) => startDate)).toEqual(['2026-12-08', '2026-12-15']);
    expect(desk.request(FIRST).marks.unreadDates).toEqual(['lusa']);
  });
});

describe('an event that has taken place already', () => {
  const YESTERDAY = { startDate: '2026-11-23' };

  it('is recorded at once, with the people who came, and nobody is told', () => {
    const decision = taken(desk.enter({ ...YESTERDAY, email: APPLICANT, participants: 40 }, ADMIN, 12));
    expect(decision.effects.map(({ type }) => type)).toEqual(['CALENDAR']);
    expect(decision.history[0]).toMatchObject({
      from: null,
      to: 'COMPLETED',
      attendance: 12,
      change: { message: { code: 'ADOPTED', closed: true } },
    });
    expect(decision.changes[0]?.message).not.toHaveProperty('task');
    expect(desk.request(FIRST)).toMatchObject({
      status: 'COMPLETED',
      holder: 'NOBODY',
      dueAt: null,
      marks: { attended: [{ date: '2026-11-23', people: 12 }] },
    });
  });

  it('that ended this very minute is over; one that goes on is not', () => {
    desk.enter({ startDate: '2026-11-24', startTime: '08:00', endTime: '10:00' });
    desk.enter({ startDate: '2026-11-24', startTime: '08:00', endTime: '10:01', activity: 'Lain' });
    expect([FIRST, SECOND].map((number) => desk.request(number).status)).toEqual(['COMPLETED', 'SUBMITTED']);
  });

  it('without a letter counts as asked for when it began: the report has it in the month in which it took place', () => {
    desk.enter({ startDate: '2026-10-30' });
    expect(desk.request(FIRST).submittedAt).toBe('2026-10-30T09:00:00+07:00');
    desk.enter({ startDate: '2026-10-29', receivedOn: '2026-10-20' });
    expect(desk.request(SECOND).submittedAt).toBe('2026-10-20T15:45:00+07:00');
    desk.enter({ startDate: '2026-10-28', receivedOn: '2026-11-24' });
    expect(desk.request(THIRD).submittedAt).toBe('2026-10-28T09:00:00+07:00');
  });

  it('of an earlier year is numbered in the register of that year; a late letter for this year is not', () => {
    desk.enter({ startDate: '2025-10-30' });
    desk.enter({ startDate: '2025-11-03', activity: 'Lain' });
    desk.enter({ receivedOn: '2025-12-30', activity: 'Ketiga' });
    desk.submit({ startDate: '2025-10-30', activity: 'Salah ketik' });
    expect(desk.requests.map(({ number }) => number)).toEqual(listed`
      PC-2025-0001 · PC-2025-0002 · PC-2026-0001 · PC-2026-0002
    `);
  });

  it('of which nobody has counted the people can be counted later: what was planned says nothing of who came', () => {
    const decision = taken(desk.enter({ ...YESTERDAY, participants: 40 }));
    expect(desk.history[0]?.attendance).toBeNull();
    expect(decision.changes[0]?.message).toMatchObject({ task: 'COUNT_PARTICIPANTS' });
    taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 14 orang'));
    expect(desk.history[desk.history.length - 1]?.attendance).toBe(14);
  });

  it('a drop-in visit without a letter, on a Sunday, with a buffet: it was so, and nothing needs attention any more', () => {
    desk.enter({ startDate: '2026-11-22', letterFile: '', catering: 'BUFFET' });
    expect(desk.request(FIRST)).toMatchObject({ status: 'COMPLETED', findingCodes: [], clashesWith: [] });
  });

  it('in the time of an event that took place cannot have been: the Kabid has the row, and nobody is written to', () => {
    desk.enter(YESTERDAY);
    const decision = desk.enter({ ...YESTERDAY, activity: 'Lain', email: APPLICANT }, undefined, null, [FIRST]);
    expect(lettersOf(decision)).toEqual([]);
    expect(desk.request(SECOND)).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
    expect(taken(decision).changes[0]?.message).toMatchObject({ code: 'ADOPTED', closed: false });
  });

  it('which somebody had put into the calendar by hand is the same event', () => {
    desk.foreign = [{ start: '2026-11-23T09:00', end: '2026-11-23T11:00', title: 'Kunjungan' }];
    desk.enter(YESTERDAY);
    expect(desk.request(FIRST).status).toBe('COMPLETED');
  });

  it('sent by the form waits for its sender', () => {
    desk.submit({ ...YESTERDAY });
    expect(desk.request(FIRST)).toMatchObject({ holder: 'APPLICANT', findingCodes: ['IN_THE_PAST'] });
  });
});

describe('the office’s own use', () => {
  const OURS = { letterFile: '', institution: 'Dinas', email: '', phone: '' } as const;

  it('goes straight to the Kasi, who alone is told: there is no letter to dispose of', () => {
    const decision = taken(desk.enter({ kind: 'OFFICIAL_USE', ...OURS }, ADMIN));
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', holder: 'SECTION_HEAD', findingCodes: [] });
    expect(lettersOf(decision)).toEqual([`FORWARDED → ${KASI}`]);
  });

  it('maintenance of a free room goes straight to the Admin, to be entered into the agenda', () => {
    const decision = taken(desk.enter({ kind: 'MAINTENANCE', ...OURS }, KASI));
    expect(desk.request(FIRST)).toMatchObject({ status: 'APPROVED', holder: 'ROOM_ADMIN' });
    expect(lettersOf(decision)).toEqual([`APPROVED → ${ADMIN}`]);
    taken(desk.act(FIRST, 'SCHEDULE', ADMIN));
    expect(desk.request(FIRST).status).toBe('SCHEDULED');
  });

  it('maintenance that wants the time of an earlier candidate goes to the Kasi', () => {
    desk.submit({}, 'andi');
    desk.enter({ kind: 'MAINTENANCE', ...OURS }, ADMIN);
    expect(desk.request(SECOND)).toMatchObject({ status: 'FORWARDED', findingCodes: ['CLASH_EARLIER_CANDIDATE'] });
  });

  it('that is very urgent is told to all posts at once, each once', () => {
    const decision = desk.enter({ kind: 'OFFICIAL_USE', urgency: 'IMMEDIATE', ...OURS });
    expect(lettersOf(decision).sort()).toEqual(
      [`FORWARDED → ${KASI}`, `URGENT_NOTICE → ${ADMIN}`, `URGENT_NOTICE → ${KABID}`].sort(),
    );
  });

  it.each([
    ['a time that cannot be read', { startTime: null }, 'INVALID_TIME'],
    ['a day that is none', { startDate: '2026-02-30' }, 'INVALID_TIME'],
  ] as const)('%s stays open and is found', (_, given, code) => {
    desk.enter({ kind: 'OFFICIAL_USE', ...given });
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', findingCodes: [code] });
  });
});
