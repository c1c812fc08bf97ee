// The Kepala Dinas's disposition (SOP 1): he is asked, passes the letter on with one step, and holds nobody up.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import { digestsFor } from '../../../src/domain/mail/digest.ts';
import { urgentReminders } from '../../../src/domain/mail/reminders.ts';
import { dueFor, onDeskAt } from '../../../src/domain/request/desk.ts';
import {
  ADMIN,
  APPLICANT,
  aMember,
  KABID,
  KADIS,
  KASI,
  lettersOf,
  mailsOf,
  PaperDesk,
  refusalOf,
  taken,
  UNKNOWN,
  withdrawnBy,
} from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
/** A Tuesday; the office works from 07.15 to 15.45. */
const RECEIVED = '2026-11-24T08:12:00+07:00';
/** One working day later. */
const UNTIL = '2026-11-25T08:12:00+07:00';
const HEAD = aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: KADIS });
/** The mail to the Kabid that waits with the letter, of the step that laid it before the Kepala Dinas. */
const waitingOf = (step: number) => `${NUMBER}@${step}:NEW_REQUEST`;

let desk: PaperDesk;
beforeEach(() => {
  desk = new PaperDesk();
  desk.team = [HEAD, ...desk.team.filter(({ role }) => role !== 'AGENCY_HEAD')];
});

const place = (now = desk.now) => {
  const { holder, heldSince } = onDeskAt(desk.request(NUMBER), now);
  return [holder, heldSince];
};

/** The mails of a step, with the moment of those that wait. */
function sent(decision: Decision): string[] {
  const now = desk.now;
  return mailsOf(decision).map(({ template, recipient, addressee, notBefore }) =>
    [template, recipient || addressee, ...(notBefore > now ? [notBefore] : [])].join(' '),
  );
}

describe('a form', () => {
  it('lies with the Kepala Dinas, who is asked at once; the Kabid’s mail waits a working day for him', () => {
    expect(sent(desk.submit())).toEqual([
      `RECEIPT ${APPLICANT}`,
      `DISPOSITION_ASKED ${KADIS}`,
      `NEW_REQUEST DIVISION_HEAD ${UNTIL}`,
    ]);
    expect(desk.request(NUMBER)).toMatchObject({
      status: 'SUBMITTED',
      holder: 'AGENCY_HEAD',
      dueAt: '2026-11-25T08:27:00+07:00',
      headDispositionAt: null,
      marks: { holder: 'AGENCY_HEAD', awaitsHead: { until: UNTIL, step: 1 } },
    });
    const [, asked, waits] = mailsOf(desk.submit({}, 'budi'));
    expect([asked?.facts.awaitsHeadUntil, waits?.key]).toEqual([UNTIL, 'PC-2026-0002@1:NEW_REQUEST:DIVISION_HEAD']);
  });

  it('lies with the Kabid after that day, without a step', () => {
    desk.submit();
    expect(place('2026-11-25T08:11:59+07:00')).toEqual(['AGENCY_HEAD', RECEIVED]);
    expect(place(UNTIL)).toEqual(['DIVISION_HEAD', UNTIL]);
  });

  it.each([
    ['in the evening', '2026-11-24T20:00:00+07:00', '2026-11-25T15:45:00+07:00'],
    ['on a Friday, over the weekend', '2026-11-27T08:12:00+07:00', '2026-11-30T08:12:00+07:00'],
  ])('waits working time only: %s', (_, received, until) => {
    desk.now = received;
    desk.submit();
    expect(desk.request(NUMBER).marks.awaitsHead?.until).toBe(until);
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
      desk = new PaperDesk();
      desk.team = team;
      expect(sent(desk.submit())).toEqual(toKabid);
      expect(desk.request(NUMBER)).toMatchObject({
        holder: 'DIVISION_HEAD',
        marks: { holder: null, awaitsHead: null },
      });
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
    expect(desk.request(again)).toMatchObject({ status: 'DUPLICATE', holder: 'NOBODY', marks: { awaitsHead: null } });
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

  it('fills in the column, starts the fifteen minutes, and mails the Kabid at once instead of later', () => {
    const decision = desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS, 'Mohon dilayani');
    expect(desk.request(NUMBER)).toMatchObject({
      status: 'SUBMITTED',
      headDispositionAt: desk.now,
      dueAt: '2026-11-24T09:15:00+07:00',
      marks: { holder: null, awaitsHead: null },
    });
    expect(place()).toEqual(['DIVISION_HEAD', desk.now]);
    expect(sent(decision)).toEqual([`DISPOSITION_GIVEN ${KABID}`]);
    expect(mailsOf(decision)[0]?.facts).toMatchObject({ text: 'Mohon dilayani', actorName: 'Sri Wahyuni' });
    expect(withdrawnBy(decision)).toEqual([waitingOf(1)]);
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

  it('is taken back within ten minutes: the letter waits for him again, and so does a mail to the Kabid', () => {
    const before = desk.request(NUMBER);
    taken(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS));
    desk.now = '2026-11-24T09:09:00+07:00';
    const undone = desk.act(NUMBER, 'UNDO', KADIS);
    expect(sent(undone)).toEqual([`UNDONE ${KABID}`, `NEW_REQUEST DIVISION_HEAD ${UNTIL}`]);
    const { headDispositionAt, dueAt, marks } = desk.request(NUMBER);
    expect([headDispositionAt, dueAt, marks.awaitsHead]).toEqual([
      null,
      '2026-11-25T08:27:00+07:00',
      { until: UNTIL, step: 3 },
    ]);
    expect(place()).toEqual(['AGENCY_HEAD', before.heldSince]);
    // And that mail is found again.
    expect(withdrawnBy(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS))).toEqual([waitingOf(3)]);
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
    expect(withdrawnBy(step())).toContain(waitingOf(1));
    expect(desk.request(NUMBER).marks).toMatchObject({ holder: null, awaitsHead: null });
  });

  it('the Kabid who takes that back leaves it before the Kepala Dinas', () => {
    taken(desk.act(NUMBER, 'FORWARD', KABID));
    expect(sent(desk.act(NUMBER, 'UNDO', KABID))).toEqual([`UNDONE ${KASI}`, `NEW_REQUEST DIVISION_HEAD ${UNTIL}`]);
    expect(place()[0]).toBe('AGENCY_HEAD');
  });

  it.each([
    ['the Admin notes the letter', () => desk.act(NUMBER, 'RECORD_LETTER', ADMIN, 'map 3')],
    ['hands correct the row', () => desk.correct(NUMBER, { participants: 12 })],
    [
      'the applicant takes another time',
      () => desk.correct(NUMBER, { startTime: '13:00', endTime: '15:00' }, '', { type: 'APPLICANT', number: NUMBER }),
    ],
  ])('%s, and it waits on; the Kabid’s mail is written anew', (_, step) => {
    const decision = step();
    expect(withdrawnBy(decision).filter((key) => key.endsWith('NEW_REQUEST'))).toEqual([waitingOf(1)]);
    expect(sent(decision)).toContain(`NEW_REQUEST DIVISION_HEAD ${UNTIL}`);
    expect(place()).toEqual(['AGENCY_HEAD', RECEIVED]);
    expect(desk.request(NUMBER).marks.awaitsHead).toEqual({ until: UNTIL, step: 2 });
    // And that mail is found again.
    expect(withdrawnBy(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS))).toEqual([waitingOf(2)]);
  });

  it('the Kabid’s mail tells of the letter as it was changed, with all its dates', () => {
    taken(desk.submit({ catering: 'UNDECIDED', furtherDates: '15 Desember 2026' }, 'budi'));
    const number = 'PC-2026-0002';
    const own = { type: 'APPLICANT', number } as const;
    const decision = desk.correct(number, { startTime: '13:00', endTime: '15:00', catering: 'BOXED' }, '', own);
    const mails = mailsOf(decision);
    // The Kepala Dinas gets it anew, too, and the applicant their receipt.
    expect(mails.map(({ template }) => template)).toEqual(['DISPOSITION_ASKED', 'RECEIPT', 'NEW_REQUEST']);
    for (const { facts } of mails) {
      expect(facts).toMatchObject({ startTime: '13:00', endTime: '15:00', findings: [] });
      expect(facts.dates).toMatchObject([{ startDate: '2026-12-15' }]);
    }
  });

  it.each([
    ['for both', { contactName: 'Siti' }],
    ['for it alone', { startTime: '13:00', endTime: '15:00' }],
  ])('what is changed of another date of the letter, %s, renews the Kabid’s mail', (_, changes) => {
    taken(desk.submit({ furtherDates: '15 Desember 2026' }, 'budi'));
    const number = 'PC-2026-0003';
    const decision = desk.correct(number, changes, '', { type: 'APPLICANT', number });
    const until = desk.request('PC-2026-0002').marks.awaitsHead?.until;
    expect(sent(decision).filter((mail) => mail.startsWith('NEW_REQUEST'))).toEqual([
      `NEW_REQUEST DIVISION_HEAD ${until}`,
    ]);
    expect(withdrawnBy(decision)).toContain('PC-2026-0002@1:NEW_REQUEST');
    const mail = mailsOf(decision).find(({ template }) => template === 'NEW_REQUEST');
    const { contactName, startTime } = desk.request(number);
    expect([mail?.facts.contactName, mail?.facts.dates]).toMatchObject([contactName, [{ number, startTime }]]);
    expect(withdrawnBy(desk.act('PC-2026-0002', 'GIVE_DISPOSITION', KADIS))).toEqual(['PC-2026-0002@2:NEW_REQUEST']);
  });

  describe('of a letter with several dates, of which the first', () => {
    const [FIRST, SECOND, THIRD] = ['PC-2026-0002', 'PC-2026-0003', 'PC-2026-0004'] as const;
    let until: string | undefined;
    beforeEach(() => {
      taken(desk.submit({ furtherDates: '15 Desember 2026\n16 Desember 2026' }, 'budi'));
      until = desk.request(FIRST).marks.awaitsHead?.until;
    });
    const renewed = (decision: Decision) =>
      mailsOf(decision).flatMap(({ template, key, facts }) =>
        template === 'NEW_REQUEST' ? [[key.split(':')[0], facts.dates?.map(({ number }) => number)]] : [],
      );

    it.each([
      ['is cancelled by the applicant', () => desk.answer(FIRST, { type: 'CANCEL' }, 'batal')],
      ['is put aside', () => desk.act(FIRST, 'MARK_DUPLICATE', KASI)],
    ])('%s, the Kabid hears of the others with the next, and of the last with that', (_, close) => {
      const decision = close();
      expect(withdrawnBy(decision)).toContain(`${FIRST}@1:NEW_REQUEST`);
      expect(renewed(decision)).toEqual([[`${SECOND}@2`, [THIRD]]]);
      expect(mailsOf(decision).find(({ template }) => template === 'NEW_REQUEST')?.notBefore).toBe(until);
      const next = desk.answer(SECOND, { type: 'CANCEL' }, 'batal');
      expect(withdrawnBy(next)).toContain(`${SECOND}@2:NEW_REQUEST`);
      expect(renewed(next)).toEqual([[`${THIRD}@2`, undefined]]);
      const last = desk.answer(THIRD, { type: 'CANCEL' }, 'batal');
      expect([withdrawnBy(last), renewed(last)]).toEqual([[`${THIRD}@2:NEW_REQUEST`], []]);
    });

    it('is put aside and brought back, one mail waits for the Kabid, and tells of all', () => {
      taken(desk.act(FIRST, 'MARK_DUPLICATE', KASI));
      const decision = desk.act(FIRST, 'UNDO', KASI);
      expect(renewed(decision)).toEqual([[`${SECOND}@3`, [FIRST, THIRD]]]);
      expect(withdrawnBy(decision)).toContain(`${SECOND}@2:NEW_REQUEST`);
      expect(desk.request(FIRST).marks.awaitsHead).toEqual({ until, step: 0 });
      const given = withdrawnBy(desk.act(FIRST, 'GIVE_DISPOSITION', KADIS));
      expect(given).toEqual([`${SECOND}@3:NEW_REQUEST`]);
      expect(renewed(desk.act(FIRST, 'UNDO', KADIS))).toHaveLength(1);
    });

    it('is cancelled after the day, no second mail is sent', () => {
      desk.now = '2026-11-25T10:00:00+07:00';
      expect(renewed(desk.answer(FIRST, { type: 'CANCEL' }, 'batal'))).toEqual([]);
    });
  });

  it('what another request changes for it renews the Kabid’s mail', () => {
    taken(desk.submit({}, 'budi'));
    const [, , waits] = mailsOf(desk.submit({}, 'citra'));
    expect(waits?.facts.findings.map(({ code }) => code)).toContain('CLASH_EARLIER_CANDIDATE');
    taken(desk.answer('PC-2026-0002', { type: 'CANCEL' }));
    const decision = desk.answer(NUMBER, { type: 'CANCEL' });
    const renewed = mailsOf(decision).filter(({ key }) => key.startsWith('PC-2026-0003@'));
    const until = desk.request('PC-2026-0003').marks.awaitsHead?.until;
    expect(renewed.map(({ template, notBefore }) => `${template} ${notBefore}`)).toContain(`NEW_REQUEST ${until}`);
    expect(renewed.find(({ template }) => template === 'NEW_REQUEST')?.facts.findings).toEqual([]);
    expect(withdrawnBy(decision)).toContain('PC-2026-0003@2:NEW_REQUEST');
  });

  it.each([
    ['what is changed', { participants: 12 }, []],
    ['a disposition that is typed', { headDispositionAt: '2026-11-25T09:00:00+07:00' }, [waitingOf(1)]],
  ])('%s after the day mails nobody: the Kabid has the letter', (_, changes, idle) => {
    desk.now = '2026-11-25T10:00:00+07:00';
    const decision = desk.correct(NUMBER, changes);
    expect([sent(decision), withdrawnBy(decision)]).toEqual([[], idle]);
    expect(place()).toEqual(['DIVISION_HEAD', UNTIL]);
  });

  it('a disposition on paper that staff type into the row passes it on like his own', () => {
    const decision = desk.correct(NUMBER, { headDispositionAt: '2026-11-24T08:50:00+07:00' });
    expect(sent(decision)).toEqual([`DISPOSITION_GIVEN ${KABID}`]);
    expect(withdrawnBy(decision)).toEqual([waitingOf(1)]);
    expect(place()).toEqual(['DIVISION_HEAD', '2026-11-24T08:50:00+07:00']);
    expect(desk.request(NUMBER).dueAt).toBe('2026-11-24T09:05:00+07:00');
  });

  it('a disposition without an hour passes it on now, and the minutes begin with the next working day', () => {
    desk.correct(NUMBER, { headDispositionAt: '2026-11-24T00:00:00+07:00' });
    expect(place()).toEqual(['DIVISION_HEAD', desk.now]);
    expect(desk.request(NUMBER).dueAt).toBe('2026-11-25T07:30:00+07:00');
  });

  it('that its time was freed or taken is told to the Kabid, who handles it', () => {
    desk.submit({}, 'budi');
    expect(sent(desk.act(NUMBER, 'MARK_DUPLICATE', KASI))).toContain(`TIME_FREE ${KABID}`);
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
    expect(dueFor(desk.request(NUMBER), ['AGENCY_HEAD'])).toBe(UNTIL);
  });

  it('a letter whose event is near reminds him, then the Kabid, once each', () => {
    desk.submit({ startDate: '2026-11-26', endDate: '2026-11-26' }, 'budi');
    const reminded = (now: string) =>
      urgentReminders({ ...desk.context(null), now, limits: { urgentReminderDays: 2 } }).map(({ key, recipient }) => [
        key.replace(/^.*:URGENT/, 'URGENT'),
        recipient,
      ]);
    expect(reminded('2026-11-24T15:00:00+07:00')).toEqual([['URGENT_REMINDER:AGENCY_HEAD', KADIS]]);
    expect(reminded('2026-11-25T14:00:00+07:00')).toEqual([['URGENT_REMINDER:DIVISION_HEAD', KABID]]);
  });
});
