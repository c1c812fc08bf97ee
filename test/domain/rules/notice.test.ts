// How soon the event is. The SOP sets no minimum notice: these warn, and mark the letter "sangat segera".

import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../src/domain/request/room-time.ts';
import { inThePast, shortNotice, tooFarAhead, urgencyAtReceipt } from '../../../src/domain/rules/notice.ts';
import { STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const on = (startDate: string, startTime = '08:00', endTime = '10:00') => aRequest({ startDate, startTime, endTime });

describe('notice, measured when it was asked for in full working days between', () => {
  it.each<[submittedAt: string, date: string, isShort: boolean, urgency: string, why: string]>([
    ['2026-11-30T14:40:00+07:00', '2026-12-01', true, 'IMMEDIATE', 'Monday for Tuesday (sample R009)'],
    ['2026-12-04T16:00:00+07:00', '2026-12-07', true, 'IMMEDIATE', 'Friday for Monday'],
    ['2026-12-23T08:00:00+07:00', '2026-12-28', true, 'IMMEDIATE', 'over cuti bersama, Christmas and the weekend'],
    ['2026-12-08T07:00:00+07:00', '2026-12-08', true, 'IMMEDIATE', 'an hour ahead'],
    ['2026-12-07T08:00:00+07:00', '2026-12-09', true, 'NORMAL', 'Monday for Wednesday'],
    ['2026-12-07T08:00:00+07:00', '2026-12-10', true, 'NORMAL', 'Monday for Thursday'],
    ['2026-12-07T08:00:00+07:00', '2026-12-11', false, 'NORMAL', 'Monday for Friday: three days, as asked for'],
    ['2026-12-08T08:00:00+07:00', '2026-12-08', false, 'NORMAL', 'begun at receipt: past, not short'],
    ['2026-12-09T08:00:00+07:00', '2026-12-08', false, 'NORMAL', 'over at receipt: past, not short'],
  ])('%s for %s: %j, %s (%s)', (submittedAt, date, isShort, urgency) => {
    const request = on(date);
    const finding = shortNotice(eventsOf(request, HOURS), submittedAt, ROOM, HOURS);
    expect(finding).toEqual(isShort ? {} : null);
    expect(urgencyAtReceipt(request, submittedAt, HOURS)).toBe(urgency);
  });

  it('says nothing where the office asks for none, or the time cannot be read', () => {
    const submittedAt = '2026-11-30T14:40:00+07:00';
    const none = { minimumNoticeWorkingDays: 0 };
    expect(shortNotice(eventsOf(on('2026-12-01'), HOURS), submittedAt, none, HOURS)).toBeNull();
    expect(shortNotice(eventsOf(on('2026-02-30'), HOURS), submittedAt, ROOM, HOURS)).toBeNull();
    expect(urgencyAtReceipt(on('2026-02-30'), submittedAt, HOURS)).toBe('NORMAL');
  });
});

describe('how far ahead one may ask, measured now', () => {
  const found = (now: string, given: Parameters<typeof aRequest>[0], farthestMonths = 12) => {
    const request = aRequest(given);
    return tooFarAhead(eventsOf(request, HOURS), request, { farthestMonths }, now)?.last ?? null;
  };
  const to = (endDate: string, startDate = endDate) => ({ startDate, endDate });

  it.each([
    ['on the day a year later', '2026-11-24T08:00:00+07:00', to('2027-11-24'), 12, null],
    ['a day after it', '2026-11-24T08:00:00+07:00', to('2027-11-25'), 12, '2027-11-24'],
    ['by the last of several days', '2026-11-24T08:00:00+07:00', to('2027-11-25', '2027-11-22'), 12, '2027-11-24'],
    ['from the 31st to a shorter month', '2026-08-31T08:00:00+07:00', to('2027-03-01'), 6, '2027-02-28'],
    ['as the office has set', '2026-11-24T08:00:00+07:00', to('2027-01-25'), 2, '2027-01-24'],
    [
      'for the office itself never',
      '2026-11-24T08:00:00+07:00',
      { ...to('2030-01-02'), kind: 'OFFICIAL_USE' },
      12,
      null,
    ],
    ['for a day that is none never', '2026-11-24T08:00:00+07:00', to('2030-02-30'), 12, null],
  ] as const)('%s', (_, now, given, months, last) => expect(found(now, given, months)).toBe(last));
});

describe('past, measured now, for an event of 8 December 09.00–11.00', () => {
  const time = eventsOf(on('2026-12-08', '09:00', '11:00'), HOURS);
  const past = (status: Status, hour: string): boolean =>
    inThePast(time, status, `2026-12-08T${hour}:00+07:00`) !== null;

  it.each(['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'] as const)('%s: when it should have begun', (status) =>
    expect([past(status, '09:00'), past(status, '09:01')]).toEqual([false, true]),
  );

  it.each(['APPROVED', 'SCHEDULED', 'READY'] as const)('%s: when it is over, not while it lasts', (status) =>
    expect([past(status, '10:59'), past(status, '11:00')]).toEqual([false, true]),
  );

  const closed = STATUSES.filter((status) =>
    ['COMPLETED', 'REJECTED', 'CANCELLED', 'NO_SHOW', 'DUPLICATE', 'IGNORED'].includes(status),
  );
  it.each(closed)('%s: never, the matter is closed', (status) => expect(past(status, '23:00')).toBe(false));

  it('of several days the first counts while it waits, the last once it is approved', () => {
    const days = eventsOf({ ...on('2026-12-08', '09:00', '11:00'), endDate: '2026-12-10' }, HOURS);
    const now = '2026-12-09T12:00:00+07:00';
    expect(inThePast(days, 'FORWARDED', now)).toEqual({});
    expect(inThePast(days, 'READY', now)).toBeNull();
    expect(inThePast(days, 'READY', '2026-12-10T11:00:00+07:00')).toEqual({});
  });

  it('a time that cannot be read is not past', () =>
    expect(inThePast(eventsOf(on('2026-02-30'), HOURS), 'SUBMITTED', '2027-01-01T00:00:00+07:00')).toBeNull());
});
