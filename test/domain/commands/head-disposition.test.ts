// The Kepala Dinas's disposition (SOP 1): he is asked, passes the letter on with one step, and holds nobody up.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import { digestsFor } from '../../../src/domain/mail/digest.ts';
import { lettersPassedOn, urgentReminders } from '../../../src/domain/mail/reminders.ts';
import { deadlineOfHolder, withHolderAt } from '../../../src/domain/request/holder.ts';
import {
  ADMIN,
  APPLICANT,
  aMember,
  freshDesk,
  KABID,
  KADIS,
  KASI,
  lettersOf,
  mailsOf,
  refusalOf,
  taken,
  UNKNOWN,
} from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
/** A Tuesday; the office works from 07.15 to 15.45. */
const RECEIVED = '2026-11-24T08:12:00+07:00';
/** One working day later. */
const UNTIL = '2026-11-25T08:12:00+07:00';
const HEAD = aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: KADIS });

const desk = freshDesk();
beforeEach(() => {
  desk.team = [HEAD, ...desk.team.filter(({ role }) => role !== 'AGENCY_HEAD')];
});

const place = (now = desk.now) => {
  const { holder, heldSince } = withHolderAt(desk.request(NUMBER), now);
  return [holder, heldSince];
};

/** The mails of a step, which all leave at once. */
const sent = (decision: Decision) => mailsOf(decision).map(({ template, recipient }) => `${template} ${recipient}`);

/** What the hourly job tells the Kabid of letters whose day before the Kepala Dinas is over. */
const passedOn = (now: string, since = RECEIVED) => lettersPassedOn({ ...desk.context(null), now, damaged: [] }, since);
/** Long after every day. */
const LATE = '2026-12-01T08:00:00+07:00';

describe('a form', () => {
  it('lies with the Kepala Dinas, who is asked at once; the Kabid gets no mail for a working day', () => {
    expect(sent(desk.submit())).toEqual([`RECEIPT ${APPLICANT}`, `DISPOSITION_ASKED ${KADIS}`]);
    expect(desk.request(NUMBER)).toMatchObject({
      status: 'SUBMITTED',
      holder: 'AGENCY_HEAD',
      dueAt: '2026-11-25T08:27:00+07:00',
      headDispositionAt: null,
      marks: { holder: 'AGENCY_HEAD', headUntil: UNTIL },
    });
    const [, asked] = mailsOf(desk.submit({}, 'budi'));
    expect(asked?.facts.awaitsHeadUntil).toBe(UNTIL);
  });

  it('lies with the Kabid after that day, without a step', () => {
    desk.submit();
    expect(place('2026-11-25T08:11:59+07:00')).toEqual(['AGENCY_HEAD', RECEIVED]);
    expect(place(UNTIL)).toEqual(['DIVISION_HEAD', UNTIL]);
  });

  it('is told to him then, by one key as long as its mail is remembered', () => {
    desk.submit();
    expect(passedOn(UNTIL)).toEqual([]);
    const [mail] = passedOn('2026-11-25T08:40:00+07:00');
    expect(mail).toMatchObject({
      template: 'NEW_REQUEST',
      recipient: KABID,
      notBefore: '2026-11-25T08:40:00+07:00',
      facts: { holder: 'DIVISION_HEAD', awaitsHeadUntil: UNTIL },
    });
    expect(passedOn(LATE).map(({ key }) => key)).toEqual([mail?.key]);
    // By when he is to pass it on, unless that is over as well.
    const [inTime] = passedOn('2026-11-25T08:20:00+07:00');
    expect([inTime?.facts.dueAt, mail?.facts.dueAt]).toEqual(['2026-11-25T08:27:00+07:00', undefined]);
    expect(passedOn(LATE, '2026-11-26T08:00:00+07:00')).toEqual([]);
  });

  it.each([
    ['in the evening', '2026-11-24T20:00:00+07:00', '2026-11-25T15:45:00+07:00'],
    ['on a Friday, over the weekend', '2026-11-27T08:12:00+07:00', '2026-11-30T08:12:00+07:00'],
  ])('waits working time only: %s', (_, received, until) => {
    desk.now = received;
    desk.submit();
    expect(desk.request(NUMBER).marks.headUntil).toBe(until);
  });

  it('goes to the Kabid at once where nobody else is to be waited for', () => {
    const toKabid = [`RECEIPT ${APPLICANT}`, `NEW_REQUEST ${KABID}`];
    const kabid = desk.team.filter(({ role }) => role === 'DIVISION_HEAD');
    const absent = aMember({ ...HEAD, until: '2026-11-23' });
    const kabidHimself = aMember({ role: 'AGENCY_HEAD', deputy: 'PLH', since: '2026-11-20', main: false });
    for (const team of [
      kabid,
      [{ ...HEAD, email: '' }, ...kabid],
      [absent, ...kabid],
      [HEAD, kabidHimself, ...kabid],
    ]) {
      desk.clear();
      desk.team = team;
      expect(sent(desk.submit())).toEqual(toKabid);
      expect(desk.request(NUMBER)).toMatchObject({ holder: 'DIVISION_HEAD', marks: { holder: null } });
    }
  });

  it('goes to the Kepala Dinas as the Kabid’s where that post is vacant: nobody passes it on to himself', () => {
    desk.team = [HEAD];
    expect(sent(desk.submit())).toEqual([`RECEIPT ${APPLICANT}`, `NEW_REQUEST ${KADIS}`]);
    expect(desk.request(NUMBER).holder).toBe('DIVISION_HEAD');
  });

  it('goes to the Plh. Kepala Dinas in their days', () => {
    const plh = aMember({
      name: 'Edy',
      role: 'AGENCY_HEAD',
      email: 'sekdis@x.example',
      deputy: 'PLH',
      since: '2026-11-24',
    });
    desk.team = [...desk.team, plh];
    expect(lettersOf(desk.submit())).toContain(`DISPOSITION_ASKED → ${plh.email}`);
    const [entry] = taken(desk.act(NUMBER, 'GIVE_DISPOSITION', plh.email)).history;
    expect(entry?.actor).toMatchObject({ name: 'Edy', actsAs: { role: 'AGENCY_HEAD', deputy: 'PLH' } });
  });

  it('that is cancelled before its disposition is told to the Kepala Dinas, afterwards to the Kabid', () => {
    const cancel = () => sent(desk.act(NUMBER, 'CANCEL_BY_OFFICE', UNKNOWN, 'Berhalangan'));
    desk.submit();
    expect(cancel()).toEqual([`CANCELLED ${APPLICANT}`, `CANCELLED_STAFF ${KADIS}`]);
    desk.clear();
    desk.now = RECEIVED;
    desk.submit();
    desk.now = LATE;
    expect(cancel()).toEqual([`CANCELLED ${APPLICANT}`, `CANCELLED_STAFF ${KABID}`]);
  });

  it.each([
    [9, [KADIS, KABID, KASI, ADMIN]],
    [0, [KABID]],
  ])('that is sangat segera and cancelled is told to all who were told of it: %s receipts an hour', (perHour, told) => {
    desk.receipts = { ...desk.receipts, perHour };
    desk.submit({ startDate: '2026-11-25', endDate: '2026-11-25' });
    const letters = sent(desk.act(NUMBER, 'CANCEL_BY_OFFICE', UNKNOWN, 'Berhalangan'));
    expect(letters).toEqual([`CANCELLED ${APPLICANT}`, ...told.map((email) => `CANCELLED_STAFF ${email}`)]);
  });

  it('that is sangat segera is the Kabid’s at once, and the Kepala Dinas is asked beside', () => {
    const tomorrow = { startDate: '2026-11-25', endDate: '2026-11-25' };
    expect(sent(desk.submit(tomorrow))).toEqual([
      `RECEIPT ${APPLICANT}`,
      `NEW_REQUEST ${KABID}`,
      `DISPOSITION_ASKED ${KADIS}`,
      `URGENT_NOTICE ${KASI}`,
      `URGENT_NOTICE ${ADMIN}`,
    ]);
    expect(desk.request(NUMBER)).toMatchObject({ urgency: 'IMMEDIATE', holder: 'DIVISION_HEAD' });
    expect(sent(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS))).toEqual([`DISPOSITION_GIVEN ${KABID}`]);
  });

  it('beyond the limits on mails asks the Kepala Dinas nothing', () => {
    desk.receipts = { ...desk.receipts, perHour: 0 };
    expect(sent(desk.submit())).toEqual([`MANY_REQUESTS ${KABID}`]);
    expect(desk.request(NUMBER).holder).toBe('DIVISION_HEAD');
  });

  it('that repeats another waits for nobody, and becomes the Kabid’s when it was none', () => {
    desk.submit();
    desk.submit();
    const again = 'PC-2026-0002';
    expect(desk.request(again)).toMatchObject({ status: 'DUPLICATE', holder: 'NOBODY', marks: { holder: null } });
    expect(sent(desk.act(again, 'NOT_DUPLICATE', KASI))).toContain(`NEW_REQUEST ${KABID}`);
    expect(desk.request(again).holder).toBe('DIVISION_HEAD');
  });
});

it('a letter on paper is the Kabid’s at once, with or without the disposition on it', () => {
  expect(sent(desk.enter({ receivedOn: '2026-11-24' }))).toEqual([`NEW_REQUEST ${KABID}`]);
  desk.enter({ receivedOn: '2026-11-24', headDispositionAt: '2026-11-24T08:00:00+07:00', activity: 'Lain' });
  for (const { holder } of desk.requests) expect(holder).toBe('DIVISION_HEAD');
});

describe('“Disposisikan ke Kabid”', () => {
  beforeEach(() => {
    desk.submit();
    desk.now = '2026-11-24T09:00:00+07:00';
  });

  it('is the Kepala Dinas’s own: nobody else takes it, nor somebody whom Google does not name', () => {
    for (const other of [KABID, KASI, ADMIN])
      expect(refusalOf(desk.act(NUMBER, 'GIVE_DISPOSITION', other))).toMatchObject({ code: 'NOT_YOUR_STEP' });
    expect(refusalOf(desk.act(NUMBER, 'GIVE_DISPOSITION', UNKNOWN))).toMatchObject({ code: 'IDENTITY_NEEDED' });
  });

  it('is taken once, and not of a letter that has gone on', () => {
    taken(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS));
    const standing = { code: 'NOT_NOW', holder: 'DIVISION_HEAD' };
    expect(refusalOf(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS))).toMatchObject(standing);
    desk.submit({}, 'budi');
    taken(desk.act('PC-2026-0002', 'FORWARD', KABID));
    expect(refusalOf(desk.act('PC-2026-0002', 'GIVE_DISPOSITION', KADIS))).toMatchObject({ holder: 'SECTION_HEAD' });
  });

  it('after the day starts the minutes all the same; the letter was the Kabid’s since the day ended', () => {
    desk.now = '2026-11-25T10:00:00+07:00';
    expect(sent(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS))).toEqual([`DISPOSITION_GIVEN ${KABID}`]);
    expect(place()).toEqual(['DIVISION_HEAD', UNTIL]);
    expect(desk.request(NUMBER).dueAt).toBe('2026-11-25T10:15:00+07:00');
  });

  it('is taken back within ten minutes: the letter waits for him again, and the Kabid is told when his day is over', () => {
    const before = desk.request(NUMBER);
    taken(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS));
    desk.now = '2026-11-24T09:09:00+07:00';
    const undone = desk.act(NUMBER, 'UNDO', KADIS);
    expect(sent(undone)).toEqual([`UNDONE ${KABID}`]);
    const { headDispositionAt, dueAt, marks } = desk.request(NUMBER);
    expect([headDispositionAt, dueAt, marks.headUntil]).toEqual([null, '2026-11-25T08:27:00+07:00', UNTIL]);
    expect(place()).toEqual(['AGENCY_HEAD', before.heldSince]);
    expect(passedOn(LATE)).toHaveLength(1);
  });
});

describe('while it waits for the Kepala Dinas', () => {
  beforeEach(() => {
    desk.submit();
    desk.now = '2026-11-24T09:00:00+07:00';
  });

  it.each([
    ['the Kabid goes on', () => desk.act(NUMBER, 'FORWARD', KABID)],
    ['the Kabid refuses it', () => desk.act(NUMBER, 'REJECT', KABID, 'Ruangan diperbaiki')],
    ['the Kasi puts it aside', () => desk.act(NUMBER, 'MARK_DUPLICATE', KASI)],
    ['the applicant cancels', () => desk.answer(NUMBER, { type: 'CANCEL' }, 'batal')],
  ])('%s, and no mail about a new letter follows', (_, step) => {
    taken(step());
    expect(passedOn(LATE)).toEqual([]);
    expect(desk.request(NUMBER).marks).toMatchObject({ holder: null });
  });

  it('the Kabid who takes that back leaves it before the Kepala Dinas', () => {
    taken(desk.act(NUMBER, 'FORWARD', KABID));
    expect(sent(desk.act(NUMBER, 'UNDO', KABID))).toEqual([`UNDONE ${KASI}`]);
    expect([place()[0], passedOn(LATE).length]).toEqual(['AGENCY_HEAD', 1]);
  });

  it.each([
    ['the Admin notes the letter', () => desk.act(NUMBER, 'RECORD_LETTER', ADMIN, 'map 3')],
    ['hands correct the row', () => desk.correct(NUMBER, { participants: 12 })],
    [
      'the applicant takes another time',
      () => desk.correct(NUMBER, { startTime: '13:00', endTime: '15:00' }, '', { type: 'APPLICANT', number: NUMBER }),
    ],
  ])('%s, and it waits on; the Kabid is told of the letter as it is then', (_, step) => {
    taken(step());
    expect(place()).toEqual(['AGENCY_HEAD', RECEIVED]);
    expect(desk.request(NUMBER).marks).toMatchObject({ holder: 'AGENCY_HEAD', headUntil: UNTIL });
    const { letterFile, participants, startTime } = desk.request(NUMBER);
    expect(passedOn(LATE).map(({ facts }) => facts)).toMatchObject([{ letterFile, participants, startTime }]);
  });

  it('the mails about it tell of the letter as it was changed, with all its dates', () => {
    taken(desk.submit({ catering: 'UNDECIDED', furtherDates: '15 Desember 2026' }, 'budi'));
    const number = 'PC-2026-0002';
    const own = { type: 'APPLICANT', number } as const;
    const decision = desk.correct(number, { startTime: '13:00', endTime: '15:00', catering: 'BOXED' }, '', own);
    const mails = [...mailsOf(decision), ...passedOn(LATE).filter(({ facts }) => facts.number === number)];
    // The Kepala Dinas gets it anew, and the applicant their receipt.
    expect(mails.map(({ template }) => template)).toEqual(['DISPOSITION_ASKED', 'RECEIPT', 'NEW_REQUEST']);
    for (const { facts } of mails) {
      expect(facts).toMatchObject({ startTime: '13:00', endTime: '15:00', findings: [] });
      expect(facts.dates).toMatchObject([{ startDate: '2026-12-15' }]);
    }
  });

  it('the Kabid is told once of a letter with several dates: of those that are left', () => {
    const [FIRST, SECOND, THIRD] = ['PC-2026-0002', 'PC-2026-0003', 'PC-2026-0004'] as const;
    taken(desk.submit({ furtherDates: '15 Desember 2026\n16 Desember 2026' }, 'budi'));
    const told = () =>
      passedOn(LATE)
        .filter(({ facts }) => facts.number !== NUMBER)
        .map(({ key, facts }) => [key, facts.number, facts.dates?.map(({ number }) => number)]);
    const [[key] = []] = told();
    expect(told()).toEqual([[key, FIRST, [SECOND, THIRD]]]);
    taken(desk.act(FIRST, 'MARK_DUPLICATE', KASI));
    expect(told()).toEqual([[key, SECOND, [THIRD]]]);
    taken(desk.act(FIRST, 'UNDO', KASI));
    taken(desk.answer(SECOND, { type: 'CANCEL' }, 'batal'));
    expect(told()).toEqual([[key, FIRST, [THIRD]]]);
    taken(desk.act(THIRD, 'GIVE_DISPOSITION', KADIS));
    expect(told()).toEqual([]);
  });

  it.each([
    ['what is changed', { participants: 12 }],
    ['a disposition that is typed', { headDispositionAt: '2026-11-25T09:00:00+07:00' }],
  ])('%s after the day mails nobody: the Kabid has the letter', (_, changes) => {
    desk.now = '2026-11-25T10:00:00+07:00';
    expect(sent(desk.correct(NUMBER, changes))).toEqual([]);
    expect(place()).toEqual(['DIVISION_HEAD', UNTIL]);
  });

  it('a disposition on paper that staff type into the row passes it on like his own', () => {
    const decision = desk.correct(NUMBER, { headDispositionAt: '2026-11-24T08:50:00+07:00' });
    expect(sent(decision)).toEqual([`DISPOSITION_GIVEN ${KABID}`]);
    expect(passedOn(LATE)).toEqual([]);
    expect(place()).toEqual(['DIVISION_HEAD', '2026-11-24T08:50:00+07:00']);
    expect(desk.request(NUMBER).dueAt).toBe('2026-11-24T09:05:00+07:00');
  });

  it('a disposition without an hour passes it on now, and the minutes begin with the next working day', () => {
    desk.correct(NUMBER, { headDispositionAt: '2026-11-24T00:00:00+07:00' });
    expect(place()).toEqual(['DIVISION_HEAD', desk.now]);
    expect(desk.request(NUMBER).dueAt).toBe('2026-11-25T07:30:00+07:00');
  });

  it('a disposition that was given before the form came, or is yet to come, is refused; a day alone has no hour', () => {
    const refusedAt = (headDispositionAt: string) => refusalOf(desk.correct(NUMBER, { headDispositionAt }));
    expect(refusedAt('2026-11-24T08:00:00+07:00')).toEqual({ code: 'DISPOSED_WHEN', came: RECEIVED });
    expect(refusedAt('2026-11-23T00:00:00+07:00')).toEqual({ code: 'DISPOSED_WHEN', came: RECEIVED });
    expect(refusedAt('2026-11-25T09:00:00+07:00')).toEqual({ code: 'DISPOSED_WHEN', came: null });
    taken(desk.correct(NUMBER, { headDispositionAt: '2026-11-24T00:00:00+07:00' }));
  });

  it('a letter that was here on paper before its form may have been disposed of then', () => {
    taken(desk.correct(NUMBER, { receivedOn: '2026-11-23' }));
    taken(desk.correct(NUMBER, { headDispositionAt: '2026-11-23T10:00:00+07:00' }));
  });

  it('that its time was freed is told to its applicant alone: the Kabid has never seen it', () => {
    desk.submit({}, 'budi');
    const letters = sent(desk.act(NUMBER, 'MARK_DUPLICATE', KASI));
    expect(letters).toEqual([expect.stringMatching(/^NEXT_IN_LINE budi@/)]);
  });

  /** Of a morning, or of now. */
  const digestsAt = (now = desk.now) => {
    const nothing = { failed: [], troubles: [] };
    return digestsFor({ ...desk.context(null), ...nothing, now, limits: { kabidWaitingDays: 1 } });
  };

  it('it stands in the digest of the Kepala Dinas, and after the day in the Kabid’s', () => {
    const deskOf = (now: string) =>
      digestsAt(now).map(({ recipient, facts }) =>
        [recipient, ...facts.sections.map(({ section }) => section)].join(' '),
      );
    expect(deskOf('2026-11-25T07:30:00+07:00')).toEqual([`${KADIS} DESK`]);
    expect(deskOf('2026-11-26T07:30:00+07:00')).toEqual([`${KABID} DESK`]);
  });

  it('he has it until it goes on, not until the Kabid’s minutes are over', () => {
    expect(digestsAt()[0]?.facts.sections[0]?.items[0]?.dueAt).toBe(UNTIL);
    expect(deadlineOfHolder(desk.request(NUMBER), ['AGENCY_HEAD'])).toBe(UNTIL);
  });

  it('a letter whose event is near reminds him, then the Kabid, once each', () => {
    desk.submit({ startDate: '2026-11-26', endDate: '2026-11-26' }, 'budi');
    const reminded = (now: string) =>
      urgentReminders({ ...desk.context(null), now }).map(({ key, recipient }) => [
        key.replace(/^.*:URGENT/, 'URGENT'),
        recipient,
      ]);
    expect(reminded('2026-11-24T15:00:00+07:00')).toEqual([['URGENT_REMINDER:AGENCY_HEAD', KADIS]]);
    expect(reminded('2026-11-25T14:00:00+07:00')).toEqual([['URGENT_REMINDER:DIVISION_HEAD', KABID]]);
  });
});
