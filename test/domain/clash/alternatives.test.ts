import { describe, expect, it } from 'vitest';
import { type AlternativesContext, alternativesFor } from '../../../src/domain/clash/alternatives.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-12-01T09:00:00+07:00';

function offers(request: BookingRequest, given: Partial<AlternativesContext> = {}, limit?: number): string[] {
  const context = { others: [], room: ROOM, hours: HOURS, foreign: [], now: NOW, ...given };
  return alternativesFor(request, context)
    .slice(0, limit)
    .map(({ date, from, to }) => `${date} ${from}-${to}`);
}

/** Somebody else's request for what is given. */
function taken(number: string, given: Partial<BookingRequest>): BookingRequest {
  return aRequest({ number, ...given });
}

/** Wants Tuesday 8 December, 10.00–12.00. */
const wants = aRequest({ number: 'PC-2026-0099', startTime: '10:00', endTime: '12:00' });
const nineToEleven = taken('PC-2026-0001', {});

describe('alternatives', () => {
  it('begin on the wanted day, nearest first, then come the next working day at the same hour', () =>
    expect(offers(wants, { others: [nineToEleven] })).toEqual([
      // 11.30–13.30 would run into the noon break.
      '2026-12-08 13:30-15:30',
      '2026-12-09 10:00-12:00',
      '2026-12-10 10:00-12:00',
    ]));

  it('go on to the following working days, over the weekend, when the wanted day is full', () => {
    const allDay = taken('PC-2026-0001', { startDate: '2026-12-10', startTime: '08:00', endTime: '15:00' });
    const request = { ...wants, startDate: '2026-12-10', endDate: '2026-12-10' };
    // Friday 10.00–12.00 would run into the prayer.
    expect(offers(request, { others: [allDay] })).toEqual([
      '2026-12-14 10:00-12:00',
      '2026-12-15 10:00-12:00',
      '2026-12-16 10:00-12:00',
    ]);
  });

  it('take any hour when the same hour is nowhere free', () => {
    const evening = { ...wants, startTime: '18:00', endTime: '20:00' };
    expect(offers(evening)).toEqual(['2026-12-08 13:30-15:30', '2026-12-08 10:00-12:00', '2026-12-09 13:30-15:30']);
  });

  it('are free against those who came later and wait, too', () => {
    const waitsLonger = taken('PC-2026-0100', {
      queuedSince: '2026-12-31T08:00:00+07:00',
      startTime: '13:00',
      endTime: '14:00',
    });
    expect(offers(wants, { others: [nineToEleven, waitsLonger] })[0]).toBe('2026-12-09 10:00-12:00');
  });

  it('pass over the dead, the displaced and the request itself', () => {
    const dead = {
      ...nineToEleven,
      number: 'PC-2026-0003',
      startTime: '11:00',
      endTime: '15:45',
      status: 'CANCELLED',
    } as const;
    const displaced = {
      ...dead,
      number: 'PC-2026-0004',
      status: 'AWAITING_APPLICANT',
      marks: { ...NO_MARKS, released: true },
    } as const;
    expect(offers(wants, { others: [nineToEleven, dead, displaced, wants] })[0]).toBe('2026-12-08 13:30-15:30');
  });

  it('keep clear of what stands in the calendar by hand', () => {
    const foreign = [{ start: '2026-12-08T11:15', end: '2026-12-08T15:45', title: 'Rapat Wali Kota' }];
    expect(offers(wants, { others: [nineToEleven], foreign })[0]).toBe('2026-12-09 10:00-12:00');
  });

  it('R005: on Friday they keep the prayer of 11.30–13.00 clear, with the preparation', () => {
    const friday = aRequest({ number: 'PC-2026-0099', startDate: '2026-12-11', startTime: '10:30', endTime: '13:30' });
    expect(offers(friday).slice(0, 2)).toEqual(['2026-12-11 08:30-11:30', '2026-12-14 09:00-12:00']);
  });

  it('leave a day off, cuti bersama and Christmas, for the next working day', () => {
    const holiday = aRequest({ number: 'PC-2026-0099', startDate: '2026-12-24', startTime: '09:00', endTime: '12:00' });
    expect(offers(holiday)).toEqual(['2026-12-28 09:00-12:00', '2026-12-29 09:00-12:00', '2026-12-30 09:00-12:00']);
  });

  it('lie one working day of office time from now, and never in the past', () => {
    const now = '2026-12-07T14:00:00+07:00';
    expect(offers(wants, { others: [nineToEleven], now })).toEqual([
      '2026-12-09 10:00-12:00',
      '2026-12-10 10:00-12:00',
      '2026-12-14 10:00-12:00',
    ]);
    const longAgo = { ...wants, startDate: '2026-10-06', endDate: '2026-10-06' };
    expect(offers(longAgo, { now })).toEqual([
      '2026-12-09 10:00-12:00',
      '2026-12-10 10:00-12:00',
      '2026-12-14 10:00-12:00',
    ]);
  });

  it.each([
    ['a night', { endDate: '2026-12-09', startTime: '20:00', endTime: '06:00' }],
    ['an unreadable time', { startTime: '25:00' }],
    ['more hours than the office is open', { startTime: '07:00', endTime: '16:00' }],
  ])('are not offered for %s', (_, given) => expect(offers({ ...wants, ...given })).toEqual([]));

  it('are other times: the wanted one is not offered though it is free', () =>
    expect(offers(wants)[0]).toBe('2026-12-08 09:30-11:30'));

  it('are none that a form may not ask for yet', () => {
    const room = { ...ROOM, farthestMonths: 1 };
    const late = { ...wants, startDate: '2026-12-28', endDate: '2026-12-28', submittedAt: '2026-11-29T08:00:00+07:00' };
    expect(offers(late, { room })).toEqual([
      '2026-12-28 09:30-11:30',
      '2026-12-28 13:30-15:30',
      '2026-12-29 10:00-12:00',
    ]);
  });

  it('lie within 31 days of the wanted date', () => {
    const fullUntil = (endDate: string) => [
      taken('PC-2026-0001', {
        startDate: '2026-12-08',
        endDate,
        startTime: '07:15',
        endTime: '16:15',
        status: 'APPROVED',
      }),
    ];
    expect(offers(wants, { others: fullUntil('2027-01-07') })).toEqual([
      '2027-01-08 09:30-11:30',
      '2027-01-08 13:30-15:30',
    ]);
    expect(offers(wants, { others: fullUntil('2027-01-08') })).toEqual([]);
  });

  it('go across the noon break only for who wants more than lies on either side of it', () => {
    const five = { ...wants, startTime: '09:00', endTime: '14:00' };
    expect(offers(five, { others: [taken('PC-2026-0001', { startTime: '08:00', endTime: '08:15' })] }, 1)).toEqual([
      '2026-12-08 09:30-14:30',
    ]);
  });

  it('and then begin before the break and end after it', () => {
    const five = { ...wants, startTime: '07:45', endTime: '12:45' };
    expect(offers(five, {}, 2)).toEqual(['2026-12-08 08:30-13:30', '2026-12-09 08:30-13:30']);
    const late = { ...wants, startTime: '12:15', endTime: '16:45' };
    expect(offers(late, {}, 1)).toEqual(['2026-12-08 11:00-15:30']);
  });

  it('keep to the hours of a dated period', () => {
    const week = { from: '08:00', to: '14:00' };
    const ramadan = { mondayToThursday: week, friday: week, breakMondayToThursday: null, breakFriday: null };
    const periods = [{ ...ramadan, name: 'Ramadan', from: '2026-12-08', to: '2026-12-31' }];
    const hours = { ...HOURS, periods };
    expect(offers({ ...wants, startTime: '13:00', endTime: '15:00' }, { hours }, 1)).toEqual([
      '2026-12-08 12:00-14:00',
    ]);
  });
});
