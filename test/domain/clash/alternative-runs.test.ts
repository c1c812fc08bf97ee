// SOP step 2 over several days: as many days at the same hours, free on each of them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlternativesContext, alternativesFor, daysNeeded } from '../../../src/domain/clash/alternatives.ts';
import { blockersOf } from '../../../src/domain/clash/clash.ts';
import { foreignWindow } from '../../../src/domain/commands/foreign-window.ts';
import { examine } from '../../../src/domain/request/examine.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { hasTooManyDates, slotsOf } from '../../../src/domain/request/room-time.ts';
import { addDays, isWorkingDay } from '../../../src/domain/time/working-time.ts';
import { aContext, aRequest, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-12-01T09:00:00+07:00';
const known = (given: Partial<AlternativesContext> = {}): AlternativesContext => ({
  others: [],
  room: ROOM,
  hours: HOURS,
  foreign: [],
  now: NOW,
  ...given,
});

function runs(request: BookingRequest, given: Partial<AlternativesContext> = {}, limit?: number): string[] {
  return alternativesFor(request, known(given))
    .slice(0, limit)
    .map(
      ({ date, endDate = date, from, to, leftOut = [] }) =>
        `${date}..${endDate} ${from}-${to}${leftOut.length > 0 ? ` without ${leftOut.join(' ')}` : ''}`,
    );
}

/** Wants Tuesday 8 to Thursday 10 December, 09.00–11.00. */
const wants = aRequest({ number: 'PC-2026-0099', endDate: '2026-12-10' });
const taken = (given: Partial<BookingRequest>, number = 'PC-2026-0001') => aRequest({ number, ...given });

describe('other times over several days', () => {
  it('are as many days at the same hours, earliest first, none shared by two', () =>
    expect(runs(wants, { others: [taken({})] })).toEqual([
      '2026-12-09..2026-12-11 09:00-11:00',
      '2026-12-14..2026-12-16 09:00-11:00',
      '2026-12-17..2026-12-21 09:00-11:00 without 2026-12-19 2026-12-20',
    ]));

  it('lie after each day that is taken, by whoever waits or stands in the calendar', () => {
    const waits = taken({ startDate: '2026-12-11', queuedSince: '2026-12-31T08:00:00+07:00' });
    const foreign = [{ start: '2026-12-15T10:30', end: '2026-12-15T12:00', title: 'Wali Kota' }];
    expect(runs(wants, { others: [waits], foreign })).toEqual([
      '2026-12-16..2026-12-18 09:00-11:00',
      '2026-12-21..2026-12-23 09:00-11:00',
      '2026-12-28..2026-12-30 09:00-11:00',
    ]);
  });

  it('keep clear of the preparation of others, and begin right after an event with theirs', () => {
    const before = taken({ startDate: '2026-12-09', startTime: '07:30', endTime: '08:30' });
    expect(runs(wants, { others: [before] }, 1)).toEqual(['2026-12-09..2026-12-11 09:00-11:00']);
    const after = taken({ startDate: '2026-12-09', startTime: '11:15', endTime: '12:00' });
    expect(runs(wants, { others: [after] }, 1)).toEqual([
      '2026-12-10..2026-12-14 09:00-11:00 without 2026-12-12 2026-12-13',
    ]);
  });

  it('leave out weekends and holidays between, which are no days of theirs', () => {
    const long = { ...wants, startDate: '2026-12-21', endDate: '2026-12-23' };
    expect(runs(long, { others: [taken({ startDate: '2026-12-22' })] }, 1)).toEqual([
      '2026-12-23..2026-12-29 09:00-11:00 without 2026-12-24 2026-12-25 2026-12-26 2026-12-27',
    ]);
  });

  it('count the days on which something takes place, not those of the range', () => {
    const overWeekend = { ...wants, startDate: '2026-12-11', endDate: '2026-12-14' };
    expect(runs(overWeekend, {}, 1)).toEqual(['2026-12-14..2026-12-15 09:00-11:00']);
    const oneOfTwo = { ...wants, startDate: '2026-12-11', endDate: '2026-12-12' };
    expect(runs(oneOfTwo, {}, 1)).toEqual(['2026-12-14..2026-12-14 09:00-11:00']);
    expect(alternativesFor(oneOfTwo, known()).slice(0, 1)).toEqual([
      { date: '2026-12-14', from: '09:00', to: '11:00' },
    ]);
  });

  it('of a range that lies on days off alone are as many working days', () =>
    expect(runs({ ...wants, startDate: '2026-12-12', endDate: '2026-12-13' }, {}, 1)).toEqual([
      '2026-12-14..2026-12-15 09:00-11:00',
    ]));

  it('keep the days that were fixed', () => {
    const fixed = { ...wants, endDate: '2026-12-11', marks: { ...NO_MARKS, daysOff: ['2026-12-10'] } };
    expect(runs(fixed, {}, 1)).toEqual(['2026-12-09..2026-12-11 09:00-11:00']);
  });

  it('pass over Fridays that the hours do not fit, and find none where they fit nowhere', () => {
    const noon = { ...wants, endDate: '2026-12-09', startTime: '10:00', endTime: '12:00' };
    expect(runs(noon)).toEqual([
      '2026-12-09..2026-12-10 10:00-12:00',
      '2026-12-14..2026-12-15 10:00-12:00',
      '2026-12-16..2026-12-17 10:00-12:00',
    ]);
    expect(runs({ ...noon, endDate: '2026-12-14' }, { hours: { ...HOURS, holidays: [] } })).toEqual([]);
    const late = { ...wants, endDate: '2026-12-09', startTime: '13:30', endTime: '15:30' };
    expect(runs(late, { others: [taken({ startTime: '13:30', endTime: '15:00' })] }, 2)).toEqual([
      '2026-12-09..2026-12-10 13:30-15:30',
      '2026-12-11..2026-12-14 13:30-15:30 without 2026-12-12 2026-12-13',
    ]);
  });

  it('begin one working day of office time from now', () => {
    const past = { ...wants, startDate: '2026-10-06', endDate: '2026-10-08' };
    expect(runs(past, { now: '2026-12-07T14:00:00+07:00' }, 1)).toEqual(['2026-12-09..2026-12-11 09:00-11:00']);
    // Nine o’clock of the next working day is less than a working day away.
    expect(runs(past, { now: '2026-12-08T10:00:00+07:00' }, 1)).toEqual([
      '2026-12-10..2026-12-14 09:00-11:00 without 2026-12-12 2026-12-13',
    ]);
  });

  it.each([
    ['several nights', { endDate: '2026-12-10', startTime: '20:00', endTime: '06:00' }],
    ['a range too long to hold its time', { endDate: '2026-12-22' }],
    ['hours outside those of the office', { startTime: '18:00', endTime: '20:00' }],
    ['more hours than the office is open', { startTime: '07:00', endTime: '16:00' }],
    ['an unreadable hour', { startTime: '25:00' }],
    ['a day that is none', { endDate: '2026-12-32' }],
    ['an end before the beginning', { endDate: '2026-12-07' }],
    ['no last day', { endDate: null }],
  ])('there are none for %s', (_, given) => expect(runs({ ...wants, ...given })).toEqual([]));

  it('none is offered that would be too long to hold its time', () => {
    const fortnight = {
      ...wants,
      startDate: '2026-12-07',
      endDate: '2026-12-20',
      startTime: '13:30',
      endTime: '15:00',
    };
    expect(daysNeeded(fortnight, HOURS)).toBe(10);
    // Across Christmas and the year ten working days take more than fourteen.
    expect(
      runs(fortnight, { others: [taken({ startDate: '2026-12-08', startTime: '13:30', endTime: '15:00' })] }),
    ).toEqual([
      '2026-12-09..2026-12-22 13:30-15:00 without 2026-12-12 2026-12-13 2026-12-19 2026-12-20',
      '2027-01-04..2027-01-15 13:30-15:00 without 2027-01-09 2027-01-10',
    ]);
  });
});

describe('on any desk', () => {
  const half = fc.integer({ min: 14, max: 30 });
  const time = (halves: number): string =>
    `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 === 0 ? '00' : '30'}`;
  const other = fc
    .record({
      day: fc.integer({ min: 0, max: 50 }),
      days: fc.integer({ min: 1, max: 6 }),
      from: half,
      length: fc.integer({ min: 1, max: 6 }),
      status: fc.constantFrom('SUBMITTED', 'AWAITING_APPLICANT', 'APPROVED', 'SCHEDULED'),
    })
    .map(({ day, days, from, length, status }) => ({
      startDate: addDays('2026-12-02', day),
      endDate: addDays('2026-12-02', day + days - 1),
      startTime: time(from),
      endTime: time(from + length),
      status: status as BookingRequest['status'],
    }));
  const asked = fc.record({
    day: fc.integer({ min: -10, max: 30 }),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 14 })),
    from: half,
    length: fc.integer({ min: 1, max: 6 }),
  });

  it('they are free of all others; of several days as many at the same hours, none of which two share', () => {
    const found = { one: 0, several: 0 };
    fc.assert(
      fc.property(fc.array(other, { maxLength: 12 }), asked, (made, { day, days, from, length }) => {
        const others = made.map((given, index) => aRequest({ number: `PC-2026-1${index}`, ...given }));
        const foreign = made
          .slice(0, 1)
          .map(({ startDate }) => ({ start: `${startDate}T14:00`, end: `${startDate}T15:00`, title: '' }));
        const startDate = addDays('2026-12-08', day);
        const request = {
          ...wants,
          startDate,
          endDate: addDays(startDate, days - 1),
          startTime: time(from),
          endTime: time(from + length),
          submittedAt: NOW,
        };
        const offered = alternativesFor(request, known({ others, foreign }));
        found[days === 1 ? 'one' : 'several'] += offered.length;
        const window = foreignWindow(NOW);
        const count = slotsOf(request, HOURS).length;
        const daysTaken: string[] = [];
        for (const { date, endDate = date, leftOut = [], from: startTime, to: endTime } of offered) {
          const moved = {
            ...request,
            startDate: date,
            endDate,
            startTime,
            endTime,
            queuedSince: '2027-01-01T00:00:00+07:00',
          };
          const slots = slotsOf(moved, HOURS);
          if (days > 1) expect([startTime, endTime]).toEqual([request.startTime, request.endTime]);
          expect(slots).toHaveLength(count);
          expect(hasTooManyDates(moved)).toBe(false);
          expect(leftOut.every((each) => !isWorkingDay(each, HOURS) && date < each && each < endDate)).toBe(true);
          expect(slots.length + leftOut.length).toBe(
            Array.from({ length: 20 }, (_, index) => addDays(date, index)).filter((each) => each <= endDate).length,
          );
          const findings = examine(moved, aContext({ others, foreign, now: NOW }));
          expect(findings.filter(({ code }) => code !== 'SHORT_NOTICE')).toEqual([]);
          expect(blockersOf(moved, others, ROOM, HOURS)).toEqual([]);
          daysTaken.push(...slots.map(({ start }) => start.slice(0, 10)));
          // Hand-made events are known for all of it.
          expect(date > window.from && endDate <= window.to).toBe(true);
        }
        if (days > 1) expect(daysTaken).toEqual([...new Set(daysTaken)].sort());
        expect(offered.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(found.one, found.several)).toBeGreaterThan(100);
  });

  it('none is passed over: the first is the earliest there is', () => {
    fc.assert(
      fc.property(fc.array(other, { maxLength: 8 }), fc.integer({ min: 2, max: 5 }), (made, days) => {
        const others = made.map((given, index) => aRequest({ number: `PC-2026-1${index}`, ...given }));
        const request = { ...wants, endDate: addDays('2026-12-08', days - 1), submittedAt: NOW };
        const [first] = alternativesFor(request, known({ others }));
        const count = slotsOf(request, HOURS).length;
        for (let date = '2026-12-09'; date < (first?.date ?? '2027-01-04'); date = addDays(date, 1)) {
          if (!isWorkingDay(date, HOURS)) continue;
          let endDate = date;
          while (slotsOf({ ...request, startDate: date, endDate }, HOURS).length < count) endDate = addDays(endDate, 1);
          const moved = { ...request, startDate: date, endDate, queuedSince: '2027-01-01T00:00:00+07:00' };
          const isFound = examine(moved, aContext({ others, now: NOW })).length > 0;
          // Also those who came later are left their time.
          const isTaken = others.some((each) => blockersOf({ ...moved }, [each], ROOM, HOURS).length > 0);
          expect(isFound || isTaken).toBe(true);
        }
      }),
    );
  });
});
