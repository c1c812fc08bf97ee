// When a date alone writes a mail: a letter that still lies while its event comes near, and the day before.
import { describe, expect, it } from 'vitest';
import {
  answerReminders,
  eventReminders,
  isMorningDue,
  type ReminderContext,
  urgentReminders,
} from '../../../src/domain/mail/reminders.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ADMIN, APPLICANT, KABID, KASI, TEAM } from '../commands/paper-desk.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

function contextAt(now: string, request: BookingRequest, given: Partial<ReminderContext> = {}): ReminderContext {
  return { now, requests: [request], room: ROOM, hours: HOURS, team: TEAM, damaged: [], ...given };
}

describe('the mails of the morning', () => {
  /** Tuesday 1 December 2026; the office closes at 15.45. */
  const due = (time: string, given: { digestTime?: string; doneOn?: string; date?: string } = {}) => {
    const { digestTime = '07:30', doneOn, date = '2026-12-01' } = given;
    return isMorningDue({ mail: { digest: true, digestTime }, hours: HOURS }, `${date}T${time}:00+07:00`, doneOn);
  };

  it.each([
    ['07:29', false],
    ['07:30', true],
    ['10:00', true],
    ['15:44', true],
    ['15:45', false],
    ['20:00', false],
  ])('at %s on a working day: %s', (time, expected) => expect(due(time)).toBe(expected));

  it('are sent once a day', () => {
    expect(due('07:40', { doneOn: '2026-12-01' })).toBe(false);
    expect(due('07:40', { doneOn: '2026-11-30' })).toBe(true);
  });

  it('are not sent on a Saturday, nor on a day off', () => {
    expect(due('07:40', { date: '2026-12-05' })).toBe(false);
    expect(due('07:40', { date: '2026-12-24' })).toBe(false);
  });

  it('may be wanted in the evening, and then come within that hour', () => {
    expect(due('16:59', { digestTime: '17:00' })).toBe(false);
    expect(due('17:50', { digestTime: '17:00' })).toBe(true);
    expect(due('18:00', { digestTime: '17:00' })).toBe(false);
  });
});

describe('a letter that still lies when its event is near', () => {
  /** For Thursday 3 December 2026, 09.00; on the desk since Monday. */
  const request = aRequest({ startDate: '2026-12-03', status: 'FORWARDED', heldSince: '2026-11-30T08:00:00+07:00' });
  const remindedAt = (now: string, given: Partial<BookingRequest> = {}) =>
    urgentReminders(contextAt(now, { ...request, ...given })).map(({ recipient }) => recipient);

  it.each([
    ['two working days before, to the minute', '2026-12-01T09:00:00+07:00', []],
    ['a minute later', '2026-12-01T09:01:00+07:00', [KASI]],
    ['the day before', '2026-12-02T10:00:00+07:00', [KASI]],
    ['an hour before', '2026-12-03T08:00:00+07:00', [KASI]],
    ['when it has begun', '2026-12-03T09:00:00+07:00', []],
  ])('%s', (_, now, told) => expect(remindedAt(now)).toEqual(told));

  it('the weekend is no working time: on Friday for a Monday', () => {
    const monday = { startDate: '2026-12-07', endDate: '2026-12-07' };
    expect(remindedAt('2026-12-03T08:59:00+07:00', monday)).toEqual([]);
    expect(remindedAt('2026-12-04T07:30:00+07:00', monday)).toEqual([KASI]);
  });

  it.each([
    [
      'has just come to the desk: its own mail has told of it',
      '2026-12-02T10:00:00+07:00',
      '2026-12-02T11:59:00+07:00',
      [],
    ],
    ['has lain there for two working hours', '2026-12-02T09:59:00+07:00', '2026-12-02T11:59:00+07:00', [KASI]],
    ['has lain there over noon', '2026-12-02T11:30:00+07:00', '2026-12-02T13:30:00+07:00', []],
  ])('%s', (_, heldSince, now, told) => expect(remindedAt(now, { heldSince })).toEqual(told));

  it.each([
    ['SUBMITTED', 'DIVISION_HEAD', [KABID]],
    ['FORWARDED', 'DIVISION_HEAD', [KABID]],
    ['APPROVED', 'ROOM_ADMIN', [ADMIN]],
    ['AWAITING_APPLICANT', 'APPLICANT', [KASI]],
    ['SCHEDULED', 'ROOM_ADMIN', []],
    ['REJECTED', 'NOBODY', []],
  ] as const)('%s, with %s', (status, holder, told) =>
    expect(remindedAt('2026-12-02T10:00:00+07:00', { status, holder })).toEqual(told),
  );

  it('is reminded of once a stay: the key names since when, not by which revision', () => {
    const keyOf = (given: Partial<BookingRequest>) =>
      urgentReminders(contextAt('2026-12-02T10:00:00+07:00', { ...request, ...given }))[0]?.key;
    expect(keyOf({})).toBe('PC-2026-0001@2026-11-30T08:00:00+07:00:URGENT_REMINDER:SECTION_HEAD');
    expect(keyOf({ revision: 9 })).toBe(keyOf({}));
    expect(keyOf({ heldSince: '2026-12-01T08:00:00+07:00' })).not.toBe(keyOf({}));
  });

  it.each([{ noReceipt: 'HOUR' }, { holdsNoTime: true }] as const)(
    'is none of its own where it is a form beyond the limits, %j, until somebody passes it on',
    (beyond) => {
      const remindedOf = (status: 'SUBMITTED' | 'FORWARDED') =>
        remindedAt('2026-12-02T10:00:00+07:00', { status, marks: { ...NO_MARKS, ...beyond } });
      expect([remindedOf('SUBMITTED'), remindedOf('FORWARDED')]).toEqual([[], [KASI]]);
    },
  );

  it('tells what needs attention', () => {
    const [mail] = urgentReminders(contextAt('2026-12-02T10:00:00+07:00', { ...request, letterFile: '' }));
    expect(mail?.facts.findings.map(({ code }) => code)).toContain('LETTER_MISSING');
  });
});

describe('an applicant who has not answered', () => {
  /** Asked on Tuesday 24 November; the last day for an answer is Friday 27. */
  const asked = {
    status: 'AWAITING_APPLICANT',
    holder: 'APPLICANT',
    email: APPLICANT,
    heldSince: '2026-11-24T08:12:00+07:00',
    dueAt: '2026-11-27T08:12:00+07:00',
  } as const;
  const remindedAt = (now: string, given: Partial<BookingRequest> = {}) =>
    answerReminders(contextAt(now, aRequest({ ...asked, ...given }))).map(({ key }) => key);
  const KEY = 'PC-2026-0001@2026-11-24T08:12:00+07:00:ANSWER_REMINDER:APPLICANT';

  it.each([
    ['the day after the question', '2026-11-25T07:30:00+07:00', []],
    ['a working day before the last day', '2026-11-26T07:30:00+07:00', [KEY]],
    ['on the last day, by the same key, so that it leaves once', '2026-11-27T07:30:00+07:00', [KEY]],
    ['when the last hour has passed', '2026-11-27T08:12:00+07:00', []],
  ])('%s', (_, now, keys) => expect(remindedAt(now)).toEqual(keys));

  it('of the question that they were asked', () => {
    const marks = { ...NO_MARKS, asked: { step: 'ASK_CONFIRMATION', message: 'Bolehkah dua sesi?' } } as const;
    const [mail] = answerReminders(contextAt('2026-11-26T07:30:00+07:00', aRequest({ ...asked, marks })));
    expect(mail?.facts).toMatchObject({ step: 'ASK_CONFIRMATION', applicantMessage: 'Bolehkah dua sesi?' });
  });

  it('over a weekend is reminded on the Friday before a Monday', () => {
    const dueAt = '2026-11-30T08:12:00+07:00';
    expect(remindedAt('2026-11-27T07:30:00+07:00', { dueAt })).toEqual([KEY]);
    expect(remindedAt('2026-11-28T07:30:00+07:00', { dueAt })).toEqual([]);
  });

  it.each([
    ['was asked on the working day before the last', { heldSince: '2026-11-26T09:00:00+07:00' }],
    ['has answered', { status: 'FORWARDED', holder: 'SECTION_HEAD' }],
    ['has no address', { email: '' }],
  ] as const)('is not reminded who %s', (_, given) =>
    expect([remindedAt('2026-11-26T10:00:00+07:00', given), remindedAt('2026-11-27T07:30:00+07:00', given)]).toEqual([
      [],
      [],
    ]),
  );
});

describe('the applicant is reminded on the working day before', () => {
  const scheduled = { status: 'SCHEDULED', email: APPLICANT, heldSince: '2026-11-24T09:00:00+07:00' } as const;
  const remindedOn = (day: string, given: Partial<BookingRequest> = {}) =>
    eventReminders(contextAt(`${day}T07:30:00+07:00`, aRequest({ ...scheduled, ...given }))).map(({ key }) => key);
  const KEY = 'PC-2026-0001@2026-12-08T09:00:EVENT_REMINDER:APPLICANT';

  it.each([
    ['Monday, for a Tuesday', '2026-12-07', '2026-12-08', [KEY]],
    ['Friday, for a Tuesday', '2026-12-04', '2026-12-08', []],
    ['on the day itself', '2026-12-08', '2026-12-08', []],
    ['Friday, for a Monday', '2026-12-04', '2026-12-07', ['PC-2026-0001@2026-12-07T09:00:EVENT_REMINDER:APPLICANT']],
    [
      'Wednesday 23rd, over cuti bersama and Christmas, for Monday 28th',
      '2026-12-23',
      '2026-12-28',
      ['PC-2026-0001@2026-12-28T09:00:EVENT_REMINDER:APPLICANT'],
    ],
    ['not on a holiday', '2026-12-25', '2026-12-28', []],
    ['not on a Sunday', '2026-12-06', '2026-12-07', []],
  ])('%s', (_, day, startDate, keys) => expect(remindedOn(day, { startDate, endDate: startDate })).toEqual(keys));

  it.each([
    ['got their confirmation today', { heldSince: '2026-12-07T07:20:00+07:00' }],
    [
      'comes today, and was confirmed on the day itself',
      { startDate: '2026-12-07', endDate: '2026-12-07', heldSince: '2026-12-07T07:20:00+07:00' },
    ],
    ['has no address', { email: '' }],
    ['has an address that looks wrong', { email: 'dewi@gmail.con' }],
    ['has no fixed time yet', { status: 'APPROVED' }],
    ['has cancelled', { status: 'CANCELLED' }],
  ] as const)('not one who %s', (_, given) => expect(remindedOn('2026-12-07', given)).toEqual([]));

  it('of several days before the first only', () => {
    const week = { startDate: '2026-12-07', endDate: '2026-12-09' };
    expect(remindedOn('2026-12-04', week)).toHaveLength(1);
    expect(remindedOn('2026-12-07', week)).toEqual([]);
  });
});
