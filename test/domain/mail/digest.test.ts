// Who is told in the morning of what, and who is left in peace.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestContext, digestsFor, type FailedWork } from '../../../src/domain/mail/digest.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { holderIn } from '../../../src/domain/request/status.ts';
import { listed } from '../../listed.ts';
import { runs } from '../../runs.ts';
import { ADMIN, aMember, KABID, KADIS, KASI, TEAM as STAFF } from '../commands/paper-desk.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

/** A Wednesday, 07.30. */
const NOW = '2026-12-02T07:30:00+07:00';
const TEAM = STAFF.map((member) => (member.role === 'AGENCY_HEAD' ? { ...member, email: KADIS } : member));
const COMING = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
const OVER = { startDate: '2026-12-01', endDate: '2026-12-01', startTime: '09:00', endTime: '11:00' };
const TODAY = { ...OVER, startDate: '2026-12-02', endDate: '2026-12-02', startTime: '07:00' };
const FAILURE: FailedWork = {
  work: 'Kalender ruangan',
  number: 'PC-2026-0009',
  recipient: '',
  problem: 'x',
  givenUp: false,
};

const letter = (given: Partial<BookingRequest>) =>
  aRequest({ ...COMING, heldSince: '2026-12-01T10:00:00+07:00', ...given });
const onDesk = {
  kabid: letter({ number: 'PC-2026-0001', status: 'SUBMITTED', holder: 'DIVISION_HEAD' }),
  kasi: letter({ number: 'PC-2026-0002', status: 'FORWARDED', holder: 'SECTION_HEAD' }),
  admin: letter({ number: 'PC-2026-0003', status: 'APPROVED', holder: 'ROOM_ADMIN' }),
};

/** The digests of that morning. */
function digests(requests: readonly BookingRequest[], given: Partial<DigestContext> = {}) {
  const nothing = { failed: [], troubles: [], damaged: [] };
  const limits = { kabidWaitingDays: 1 };
  return digestsFor({ now: NOW, requests, team: TEAM, hours: HOURS, room: ROOM, limits, ...nothing, ...given });
}

/** Sections by address: "DESK PC-2026-0001". */
function morning(requests: readonly BookingRequest[], given: Partial<DigestContext> = {}) {
  return Object.fromEntries(
    digests(requests, given).map(({ recipient, facts: { sections, failed, troubles } }) => [
      recipient,
      [
        ...sections.flatMap(({ section, items }) => items.map(({ number }) => `${section} ${number}`)),
        ...failed.map(({ number }) => `FAILED ${number}`),
        ...troubles,
      ],
    ]),
  );
}

describe('nothing waits, nobody is written to', () => {
  it.each([
    ['an empty desk', []],
    ['a scheduled event to come', [letter({ status: 'SCHEDULED', holder: 'ROOM_ADMIN' })]],
    [
      'an event of today whose room is ready',
      [
        letter({
          ...OVER,
          startDate: '2026-12-02',
          endDate: '2026-12-02',
          status: 'READY',
          holder: 'ROOM_ADMIN',
          marks: { ...NO_MARKS, ready: ['2026-12-02'] },
        }),
      ],
    ],
    [
      'an applicant who still has time to answer',
      [letter({ status: 'AWAITING_APPLICANT', holder: 'APPLICANT', dueAt: '2026-12-02T15:00:00+07:00' })],
    ],
    [
      'closed requests',
      [letter({ ...OVER, status: 'COMPLETED', holder: 'NOBODY' }), letter({ status: 'REJECTED', holder: 'NOBODY' })],
    ],
  ])('%s', (_, requests) => expect(morning(requests)).toEqual({}));
});

describe('each reads what lies with them', () => {
  it('and nobody reads of the others, as long as they are quick', () =>
    expect(morning(Object.values(onDesk))).toEqual({
      [KABID]: ['DESK PC-2026-0001'],
      [KASI]: ['DESK PC-2026-0002'],
      [ADMIN]: ['DESK PC-2026-0003'],
    }));

  it('a letter that asks for several dates is one on each desk, but each of its days is recorded by itself', () => {
    const dates = (status: 'SUBMITTED' | 'FORWARDED' | 'APPROVED' | 'SCHEDULED', given = {}) =>
      ['PC-2026-0001', 'PC-2026-0002'].map((number) =>
        letter({
          ...given,
          number,
          status,
          holder: holderIn(status),
          marks: { ...NO_MARKS, sessionOf: 'PC-2026-0001' },
        }),
      );
    expect(morning(dates('SUBMITTED'))).toEqual({ [KABID]: ['DESK PC-2026-0001'] });
    expect(morning(dates('FORWARDED'))).toEqual({ [KASI]: ['DESK PC-2026-0001'] });
    expect(morning(dates('APPROVED'))).toEqual({ [ADMIN]: ['DESK PC-2026-0001'] });
    const [{ facts } = { facts: { sections: [] } }] = digests(dates('SUBMITTED'));
    expect(facts.sections[0]?.items[0]?.others).toHaveLength(1);
    const over = morning(dates('SCHEDULED', OVER))[ADMIN];
    expect(over).toEqual(['UNCLOSED PC-2026-0001', 'UNCLOSED PC-2026-0002']);
  });

  it('forms beyond what strangers may hold are counted before the Kabid, and listed on no mail', () => {
    const beyond = { ...onDesk.kabid, marks: { ...NO_MARKS, holdsNoTime: true } };
    const [digest] = digests([beyond, { ...beyond, number: 'PC-2026-0007' }]);
    expect(digest).toMatchObject({
      recipient: KABID,
      facts: { sections: [{ section: 'UNHELD', items: [], more: 2 }] },
    });
  });

  it('a proposal to refuse lies with the Kabid', () =>
    expect(morning([{ ...onDesk.kasi, holder: 'DIVISION_HEAD' }])).toEqual({ [KABID]: ['DESK PC-2026-0002'] }));

  it('of one time the oldest first, with the deadline and how late it is in working time', () => {
    const late = {
      ...onDesk.kasi,
      number: 'PC-2026-0005',
      heldSince: '2026-11-30T10:00:00+07:00',
      dueAt: '2026-11-30T10:15:00+07:00',
    };
    const [digest] = digests([onDesk.kasi, late], { limits: { kabidWaitingDays: 9 } });
    expect(digest).toMatchObject({ key: `DIGEST@2026-12-02:${KASI}`, recipientName: 'Ani Lestari', notBefore: NOW });
    expect(digest?.facts.sections[0]?.items).toMatchObject([
      { number: 'PC-2026-0005', dueAt: '2026-11-30T10:15:00+07:00', late: { days: 1, minutes: 285 } },
      { number: 'PC-2026-0002', late: null },
    ]);
  });

  it('of one day the event that begins first, however long the other waits', () => {
    const earlier = {
      ...onDesk.kasi,
      number: 'PC-2026-0005',
      startTime: '08:00',
      heldSince: '2026-12-02T07:20:00+07:00',
    };
    expect(morning([onDesk.kasi, earlier])[KASI]).toEqual(['DESK PC-2026-0005', 'DESK PC-2026-0002']);
  });

  it('the nearest event before all others, however long these wait, and says what is urgent or over', () => {
    const soon = {
      ...onDesk.kasi,
      number: 'PC-2026-0005',
      startDate: '2026-12-01',
      endDate: '2026-12-01',
      urgency: 'IMMEDIATE' as const,
      heldSince: '2026-12-02T07:20:00+07:00',
    };
    const [digest] = digests([onDesk.kasi, soon], { limits: { kabidWaitingDays: 9 } });
    expect(digest?.facts.sections[0]?.items).toMatchObject([
      { number: 'PC-2026-0005', urgency: 'IMMEDIATE', past: true },
      { number: 'PC-2026-0002', urgency: 'NORMAL', past: false },
    ]);
  });

  it('of many twenty, of one time those that have waited longest; of any other reason ten; and how many more there are', () => {
    const at = (minute: number) => `2026-12-01T10:${String(minute).padStart(2, '0')}:00+07:00`;
    const lying = Array.from({ length: 25 }, (_, index) =>
      letter({
        number: `PC-2026-${1025 - index}`,
        status: 'FORWARDED',
        holder: 'SECTION_HEAD',
        heldSince: at(25 - index),
      }),
    );
    const untold = Array.from({ length: 12 }, (_, index) =>
      letter({
        number: `PC-2026-${2000 + index}`,
        status: 'REJECTED',
        holder: 'NOBODY',
        marks: { ...NO_MARKS, untold: at(index) },
      }),
    );
    const failed = new Array(12).fill(FAILURE);
    const [kasi, admin] = digests([...lying, ...untold], { failed, limits: { kabidWaitingDays: 9 } });
    const [desk, told] = kasi?.facts.sections ?? [];
    expect([desk?.items.length, desk?.more, desk?.items[0]?.number, desk?.items[19]?.number]).toEqual([
      20,
      5,
      'PC-2026-1001',
      'PC-2026-1020',
    ]);
    expect([told?.items.length, told?.more, told?.items[9]?.number]).toEqual([10, 2, 'PC-2026-2009']);
    expect([kasi?.facts.failed.length, admin?.facts.failed.length]).toEqual([0, 10]);
  });

  it('one mail to an address, however it is typed, and none where nothing is typed', () => {
    const team = [aMember({ email: ` ${KABID} ` }), aMember({ email: KABID.toUpperCase() }), aMember({ email: ' ' })];
    expect(Object.keys(morning([onDesk.kabid], { team }))).toEqual([KABID]);
  });

  it('a person with two roles gets one mail with both', () => {
    const both = [...TEAM.slice(0, 3), aMember({ name: 'Ani Lestari', role: 'ROOM_ADMIN', email: KASI.toUpperCase() })];
    expect(morning(Object.values(onDesk), { team: both })).toEqual({
      [KABID]: ['DESK PC-2026-0001'],
      [KASI]: ['DESK PC-2026-0002', 'DESK PC-2026-0003'],
    });
  });

  it('the others of a role read it too, and who stands in; not who has left', () => {
    const team = [
      ...TEAM,
      aMember({ role: 'SECTION_HEAD', email: 'kedua@x.example', main: false }),
      aMember({
        role: 'SECTION_HEAD',
        email: 'plh@x.example',
        since: '2026-12-01',
        until: '2026-12-04',
        deputy: 'PLH',
        actingFor: 'Ani Lestari',
      }),
      aMember({ role: 'SECTION_HEAD', email: 'lama@x.example', until: '2026-12-01' }),
    ];
    expect(Object.keys(morning([onDesk.kasi], { team }))).toEqual([KASI, 'kedua@x.example', 'plh@x.example']);
  });

  it('what lies with a vacant post falls to the next above', () => {
    const team = TEAM.filter(({ role }) => role !== 'SECTION_HEAD' && role !== 'DIVISION_HEAD');
    expect(morning([onDesk.kasi], { team })).toEqual({ [KADIS]: ['DESK PC-2026-0002'] });
  });
});

describe('the Kabid is told of what waits longer than they allow on other desks', () => {
  const since = (heldSince: string) => ({ ...onDesk.admin, heldSince });
  it.each([
    ['one working day exactly', '2026-12-01T07:30:00+07:00', 1, []],
    ['a minute more', '2026-12-01T07:29:00+07:00', 1, ['OTHER_HOLDERS PC-2026-0003']],
    ['the weekend does not count', '2026-11-27T16:00:00+07:00', 3, []],
    ['a longer limit', '2026-11-26T10:00:00+07:00', 5, []],
  ])('%s', (_, heldSince, kabidWaitingDays, told) =>
    expect(morning([since(heldSince)], { limits: { kabidWaitingDays } })[KABID] ?? []).toEqual(told),
  );
  it('not of what waits for the applicant, nor twice of their own', () => {
    const old = '2026-11-02T10:00:00+07:00';
    const requests = [
      { ...onDesk.kabid, heldSince: old },
      letter({ status: 'AWAITING_APPLICANT', holder: 'APPLICANT', heldSince: old, dueAt: '2026-12-20T10:00:00+07:00' }),
    ];
    expect(morning(requests)).toEqual({ [KABID]: ['DESK PC-2026-0001'] });
  });
});

describe('what needs a person', () => {
  it('an applicant whom no mail reaches, until it is recorded that they were told', () => {
    const untold = letter({ status: 'SCHEDULED', holder: 'ROOM_ADMIN', marks: { ...NO_MARKS, untold: NOW } });
    expect(morning([untold])).toEqual({ [KASI]: ['TELL_APPLICANT PC-2026-0001'] });
  });
  it('an applicant who has let their time pass', () => {
    const dueAt = '2026-12-02T07:29:00+07:00';
    const silent = letter({ status: 'AWAITING_APPLICANT', holder: 'APPLICANT', dueAt });
    expect(morning([silent])).toEqual({ [KASI]: ['SILENT_APPLICANT PC-2026-0001'] });
    // Nobody has asked them yet.
    const unasked = { ...silent, marks: { ...NO_MARKS, untold: NOW } };
    expect(morning([unasked])).toEqual({ [KASI]: ['TELL_APPLICANT PC-2026-0001'] });
  });
  it('an event that is over and not closed', () => {
    const past = letter({ ...OVER, status: 'READY', holder: 'ROOM_ADMIN' });
    expect(morning([past])).toEqual({ [ADMIN]: ['UNCLOSED PC-2026-0001'] });
    const twoDays = { ...past, endDate: '2026-12-02' };
    expect(morning([twoDays])).toEqual({ [ADMIN]: ['TO_PREPARE PC-2026-0001'] });
  });
  it('a fixed time that may not take place any more; a warning is no reason', () => {
    const fixed = letter({ status: 'SCHEDULED', holder: 'ROOM_ADMIN', findingCodes: ['HOLIDAY'] });
    expect(morning([fixed])).toEqual({ [KABID]: ['REVIEW PC-2026-0001'], [KASI]: ['REVIEW PC-2026-0001'] });
    expect(morning([{ ...fixed, findingCodes: ['OVER_CAPACITY'] }])).toEqual({});
  });
  it('work that failed, and troubles of the desk: the Admin', () =>
    expect(morning([], { failed: [FAILURE], troubles: ['Tab Pengaturan: B12'] })).toEqual({
      [ADMIN]: ['FAILED PC-2026-0009', 'Tab Pengaturan: B12'],
    }));
  it('a trouble of the desk alone is reason enough to write', () =>
    expect(morning([], { troubles: ['Tab Pengaturan: B12'] })).toEqual({ [ADMIN]: ['Tab Pengaturan: B12'] }));
  it('a letter that is late on the Kasi’s own desk is no applicant’s silence', () => {
    const late = { ...onDesk.kasi, dueAt: '2026-12-01T10:15:00+07:00' };
    expect(morning([late])).toEqual({ [KASI]: ['DESK PC-2026-0002'] });
  });
  it.each([
    ['an applicant at the very moment', { status: 'AWAITING_APPLICANT', holder: 'APPLICANT', dueAt: NOW }, [KASI]],
    ['one who was given no time', { status: 'AWAITING_APPLICANT', holder: 'APPLICANT', dueAt: null }, []],
    ['an event that ends this minute', { ...TODAY, endTime: '07:30' }, [ADMIN]],
    ['one a minute later', { ...TODAY, endTime: '07:31' }, []],
    ['one whose time cannot be read', { startTime: null }, []],
    ['a blocked one whose time cannot be read', { startTime: null, findingCodes: ['INVALID_TIME'] }, [KASI]],
    ['a blocked one that is over: that is to be closed', { ...OVER, findingCodes: ['HOLIDAY'] }, [ADMIN]],
    ['a blocked one that ends this minute', { ...TODAY, endTime: '07:30', findingCodes: ['HOLIDAY'] }, [ADMIN]],
    [
      'a blocked candidate: that is on their desk',
      { status: 'SUBMITTED', holder: 'DIVISION_HEAD', findingCodes: ['HOLIDAY'] },
      [KABID],
    ],
    ['a blocked one that was held', { status: 'COMPLETED', holder: 'NOBODY', findingCodes: ['HOLIDAY'] }, []],
  ] as const)('%s', (_, given, told) => {
    const request = letter({ status: 'SCHEDULED', holder: 'ROOM_ADMIN', ...given });
    expect(Object.keys(morning([request]))).toEqual(told);
  });

  describe('the rooms to prepare today and until the next working day', () => {
    const on = (date: string) => ({ startDate: date, endDate: date });
    const today = letter({
      number: 'PC-2026-0007',
      ...on('2026-12-02'),
      participants: 30,
      equipment: ['Layar utama'],
      catering: 'NONE',
      materials: '',
      status: 'SCHEDULED',
      holder: 'ROOM_ADMIN',
    });

    it('stand first, in the order of their time; neither those that are ready nor those of later', () => {
      const more = [
        { ...today, number: 'PC-2026-0008', status: 'READY' as const, marks: { ...NO_MARKS, ready: ['2026-12-02'] } },
        { ...today, number: 'PC-2026-0009', status: 'APPROVED' as const, heldSince: NOW },
        { ...today, number: 'PC-2026-0010', ...on('2026-12-03') },
        { ...today, number: 'PC-2026-0011', startDate: '2026-12-01', endDate: '2026-12-03' },
        { ...today, number: 'PC-2026-0012', ...on('2026-12-04') },
      ];
      expect(morning([onDesk.admin, today, ...more])).toEqual({
        [ADMIN]: listed`
          TO_PREPARE PC-2026-0011 · TO_PREPARE PC-2026-0007 · TO_PREPARE PC-2026-0010 · DESK PC-2026-0009
          DESK PC-2026-0003
        `,
      });
    });

    it.each([
      ['on Friday those of Monday, and of the days between', '2026-12-04', ['2026-12-05', '2026-12-07']],
      ['before a holiday those of the day after it', '2026-12-24', ['2026-12-28']],
    ])('%s', (_, day, dates) => {
      const requests = [...dates, '2026-12-29'].map((date, index) => ({
        ...today,
        number: `PC-2026-002${index}`,
        ...on(date),
      }));
      const hours = { ...HOURS, holidays: [{ date: '2026-12-25', name: 'Natal', kind: 'PUBLIC_HOLIDAY' as const }] };
      expect(morning(requests, { now: `${day}T07:30:00+07:00`, hours })[ADMIN]).toEqual(
        dates.map((_date, index) => `TO_PREPARE PC-2026-002${index}`),
      );
    });

    it('say from when on, and what is broken', () => {
      const [digest] = digests([today], { damaged: [{ device: 'Layar utama', critical: true, left: null }] });
      expect(digest?.facts.sections[0]?.items[0]?.preparation).toEqual({
        start: '2026-12-02T09:00',
        from: '2026-12-02T08:30',
        broken: [{ device: 'Layar utama', left: null }],
      });
    });
  });
});

describe('a digest fits its cell', () => {
  it('whatever stands in the rows: it names the first and counts the rest', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }), (text) => {
        const requests = Array.from({ length: 200 }, (_, index) => {
          const rows = [
            onDesk.kasi,
            letter({ ...OVER, status: 'READY', holder: 'ROOM_ADMIN', marks: { ...NO_MARKS, untold: NOW } }),
          ];
          const texts = { institution: text, activity: text, contactName: text, phone: text };
          return { ...(rows[index % 2] as BookingRequest), ...texts, number: `PC-2026-${1000 + index}` };
        });
        const failed = Array.from({ length: 99 }, () => ({ ...FAILURE, problem: text, recipient: text, work: text }));
        const team = [aMember(), aMember({ role: 'SECTION_HEAD' }), aMember({ role: 'ROOM_ADMIN' })];
        const [digest, ...others] = digests(requests, { failed, team });
        expect(others).toEqual([]);
        expect(JSON.stringify(digest).length).toBeLessThan(50_000);
        expect(digest?.facts.sections.map(({ items, more }) => items.length + more)).toEqual([100, 100, 100]);
        expect(JSON.stringify(digest)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\\u00[01]/);
      }),
      runs(20),
    ));
});
