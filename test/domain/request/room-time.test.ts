// What is asked for becomes events; what cannot be an event is told apart and never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WantedTime } from '../../../src/domain/request/room-time.ts';
import { anyOverlap, eventsOf, needOf, overlaps, partsByDate } from '../../../src/domain/request/room-time.ts';
import type { Slot } from '../../../src/domain/time/time.ts';
import { isPlainDate, isPlainTime } from '../../../src/domain/time/time.ts';
import { HOURS, ROOM } from '../requests.ts';

function wanted(text: string): WantedTime {
  const [startDate = null, endDate = null, startTime = null, endTime = null] = text.split(' ');
  return { startDate, endDate, startTime, endTime };
}

function slots(text: string): string[] {
  const time = eventsOf(wanted(text), HOURS);
  return time.valid ? time.slots.map((slot) => `${slot.start}/${slot.end}`) : [`invalid: ${time.fault}`];
}

describe('events', () => {
  it('one date is one event', () =>
    expect(slots('2026-12-08 2026-12-08 09:00 11:00')).toEqual(['2026-12-08T09:00/2026-12-08T11:00']));

  it('one date on a holiday keeps its event, so that the Kabid may set the holiday aside', () =>
    expect(slots('2026-12-24 2026-12-24 09:00 12:00')).toEqual(['2026-12-24T09:00/2026-12-24T12:00']));

  it('Wednesday to Monday over cuti bersama, Christmas and a weekend takes place on Wednesday and Monday', () => {
    const time = eventsOf(wanted('2026-12-23 2026-12-28 08:00 10:00'), HOURS);
    expect(time).toEqual({
      valid: true,
      slots: [
        { start: '2026-12-23T08:00', end: '2026-12-23T10:00' },
        { start: '2026-12-28T08:00', end: '2026-12-28T10:00' },
      ],
      leftOut: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'],
      overnight: false,
    });
  });

  it('Saturday to Sunday has no working date: both are kept and none is left out', () => {
    const time = eventsOf(wanted('2026-12-12 2026-12-13 08:00 10:00'), HOURS);
    expect(time.valid && time.slots.map((slot) => slot.start)).toEqual(['2026-12-12T08:00', '2026-12-13T08:00']);
    expect(time.valid && time.leftOut).toEqual([]);
  });

  it('ending earlier on the next date is one night', () => {
    expect(slots('2026-12-18 2026-12-19 16:00 09:00')).toEqual(['2026-12-18T16:00/2026-12-19T09:00']);
    const time = eventsOf(wanted('2026-12-18 2026-12-19 16:00 09:00'), HOURS);
    expect(time.valid && time.overnight).toBe(true);
  });

  it('ending at the same hour on the next date is one night of 24 hours', () =>
    expect(slots('2026-12-15 2026-12-16 08:00 08:00')).toEqual(['2026-12-15T08:00/2026-12-16T08:00']));

  it('ending earlier over four dates is three nights, the weekend among them', () =>
    expect(slots('2026-12-17 2026-12-20 20:00 06:00')).toEqual([
      '2026-12-17T20:00/2026-12-18T06:00',
      '2026-12-18T20:00/2026-12-19T06:00',
      '2026-12-19T20:00/2026-12-20T06:00',
    ]));

  it.each([
    ['2026-12-08 2026-12-08 11:00 09:00', 'END_BEFORE_START'],
    ['2026-12-08 2026-12-08 09:00 09:00', 'END_BEFORE_START'],
    ['2026-12-09 2026-12-08 09:00 11:00', 'END_BEFORE_START'],
    ['2026-02-30 2026-02-30 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2026-02-27 2026-02-30 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2027-02-29 2027-02-29 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2026-13-01 2026-13-01 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2026-00-10 2026-00-10 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2026-12-00 2026-12-00 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['1026-01-01 1026-01-01 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['20026-01-01 20026-01-01 09:00 11:00', 'IMPOSSIBLE_DATE'],
    ['2026-12-08 2026-12-08 25:00 26:00', 'IMPOSSIBLE_TIME'],
    ['2026-12-08 2026-12-08 09:00 24:00', 'IMPOSSIBLE_TIME'],
    ['2026-12-08 2026-12-08 9:00 11:00', 'IMPOSSIBLE_TIME'],
    ['2026-10-01 2027-01-01 09:00 11:00', 'TOO_LONG'],
  ])('%s is invalid: %s', (text, fault) => expect(slots(text)).toEqual([`invalid: ${fault}`]));

  it.each(['startDate', 'endDate', 'startTime', 'endTime'] as const)('without %s nothing is guessed', (field) =>
    expect(eventsOf({ ...wanted('2026-12-08 2026-12-08 09:00 11:00'), [field]: null }, HOURS)).toEqual({
      valid: false,
      fault: 'MISSING',
    }),
  );

  it('a leap day, the first and the last year are days of the calendar', () => {
    expect(['2028-02-29', '2017-01-01', '2099-12-31'].filter((day) => !isPlainDate(day))).toEqual([]);
    const none = [
      ...['2016-12-31', '2100-01-01', '2026-12-32', '0000-00-00', '8/12/2026', ' 2026-12-08', '２０２６-12-08', ''],
      null,
    ];
    expect(none.filter(isPlainDate)).toEqual([]);
  });

  it('midnight is an hour of the day; what is written otherwise is taken for no hour', () => {
    expect(['00:00', '23:59'].filter((time) => !isPlainTime(time))).toEqual([]);
    const none = [
      '24:00',
      '12:60',
      '012:00',
      '9',
      '0900',
      '09.00',
      '09:00 WIB',
      '-9:00',
      '09:00:00',
      '٠٩:٠٠',
      '',
      null,
    ];
    expect(none.filter(isPlainTime)).toEqual([]);
  });

  it('a quarter of a year is not too long', () =>
    expect(slots('2026-10-01 2026-12-31 09:00 11:00')[0]).toBe('2026-10-01T09:00/2026-10-01T11:00'));

  it('never throws, whatever stands in dates and hours', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 14 }),
      fc.constantFrom('2026-12-08', '2026-02-30', '9999-99-99', '24:00', '09:00', '2026-12-08T09:00', '٢٠٢٦-١٢-٠٨'),
      fc.constant(null),
    );
    fc.assert(
      fc.property(text, text, text, text, (startDate, endDate, startTime, endTime) => {
        const time = eventsOf({ startDate, endDate, startTime, endTime }, HOURS);
        if (time.valid) expect(time.slots.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('needs (SOP step 4: the room is prepared for 30 minutes)', () => {
  it.each([
    ['2026-12-08T09:00', 30, '2026-12-08T08:30'],
    ['2026-12-08T00:30', 30, '2026-12-08T00:00'],
    ['2026-12-08T00:10', 30, '2026-12-07T23:40'],
    ['2027-01-01T00:00', 30, '2026-12-31T23:30'],
    ['2026-12-08T09:00', 0, '2026-12-08T09:00'],
    ['2026-12-08T01:00', 1500, '2026-12-07T00:00'],
  ])('an event at %s with %i minutes of preparation needs the room from %s', (start, minutes, from) =>
    expect(needOf({ start, end: '2027-01-01T09:00' }, { ...ROOM, setupMinutes: minutes })).toEqual({
      start: from,
      end: '2027-01-01T09:00',
    }),
  );
});

describe('overlap', () => {
  const slot = (text: string): Slot => ({ start: text.slice(0, 5), end: text.slice(6) });

  it.each([
    ['09:00-11:00', '11:00-12:00', false],
    ['11:00-12:00', '09:00-11:00', false],
    ['09:00-11:00', '10:59-12:00', true],
    ['09:00-12:00', '10:00-11:00', true],
  ])('%s and %s: %s', (one, other, expected) => expect(overlaps(slot(one), slot(other))).toBe(expected));

  it('finds one among many and sees that exact gaps are free', () => {
    const ones = ['08:00-09:00', '10:00-11:00', '13:00-14:00'].map(slot);
    expect(anyOverlap(ones, ['09:00-10:00', '11:00-13:00', '14:00-15:00'].map(slot))).toBe(false);
    expect(anyOverlap(ones, ['09:00-10:00', '11:00-13:01'].map(slot))).toBe(true);
    expect(anyOverlap(ones, [])).toBe(false);
  });

  it('a night falls on two dates, one that ends at 00:00 on one', () => {
    expect(partsByDate({ start: '2026-12-18T16:00', end: '2026-12-19T09:00' })).toEqual([
      { date: '2026-12-18', from: '16:00', to: '24:00' },
      { date: '2026-12-19', from: '00:00', to: '09:00' },
    ]);
    expect(partsByDate({ start: '2026-12-18T16:00', end: '2026-12-19T00:00' })).toEqual([
      { date: '2026-12-18', from: '16:00', to: '24:00' },
    ]);
  });
});
