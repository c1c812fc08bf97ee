// The index finds exactly whom the plain look through all requests finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersOf, touched } from '../../src/domain/clash.ts';
import { buildClashIndex } from '../../src/domain/clash-index.ts';
import { NO_MARKS } from '../../src/domain/marks.ts';
import { type BookingRequest, STATUSES } from '../../src/domain/request.ts';
import { aRequest, HOURS, ROOM } from './requests.ts';

const date = fc.constantFrom(
  '2026-11-30',
  '2026-12-01',
  '2026-12-07',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2027-03-01',
);
const time = fc.constantFrom('00:00', '00:15', '08:00', '09:30', '11:00', '23:45');
const anyRequest = fc
  .record({
    startDate: fc.option(date, { freq: 20 }),
    endDate: fc.option(date, { freq: 20 }),
    sameDay: fc.boolean(),
    startTime: time,
    endTime: time,
    status: fc.constantFrom(...STATUSES),
    released: fc.boolean(),
    queued: fc.integer({ min: 10, max: 12 }),
  })
  .map(({ released, queued, sameDay, ...each }) => ({
    ...each,
    endDate: sameDay ? each.startDate : each.endDate,
    marks: { ...NO_MARKS, released },
    queuedSince: `2026-11-24T${queued}:00:00+07:00`,
  }));

const anyDesk = fc
  .array(anyRequest, { minLength: 1, maxLength: 12, size: 'max' })
  .map((made) => made.map((each, index): BookingRequest => aRequest({ ...each, number: `PC-2026-00${index + 10}` })));

describe('the index of a desk', () => {
  it('answers as the look through all requests does', () =>
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const index = buildClashIndex(desk);
        for (const request of desk) {
          expect(blockersOf(request, index, ROOM, HOURS)).toEqual(blockersOf(request, desk, ROOM, HOURS));
          const numbers = (found: readonly BookingRequest[]) => found.map(({ number }) => number);
          expect(numbers(touched(request, index, ROOM, HOURS))).toEqual(numbers(touched(request, desk, ROOM, HOURS)));
        }
      }),
      { numRuns: 500 },
    ));

  it.each([
    ['before', '2026-12-07', '2026-12-07', []],
    ['on the day', '2026-12-08', '2026-12-08', ['PC-2026-0001', 'PC-2026-0002']],
    ['within the range', '2027-01-05', '2027-01-05', ['PC-2026-0002']],
    ['over a change of year', '2026-12-31', '2027-01-01', ['PC-2026-0002']],
    ['after', '2027-01-11', '2027-03-01', []],
  ] as const)('%s', (_, from, to, numbers) => {
    const desk = [
      aRequest(),
      aRequest({ number: 'PC-2026-0002', startDate: '2026-12-08', endDate: '2027-01-10' }),
      aRequest({ number: 'PC-2026-0003', status: 'CANCELLED' }),
      aRequest({ number: 'PC-2026-0004', startDate: null, endDate: null }),
      aRequest({ number: 'PC-2026-0005', startDate: '2026-01-01', endDate: '2027-12-31' }),
    ];
    expect(
      buildClashIndex(desk)
        .between(from, to)
        .map(({ number }) => number),
    ).toEqual(numbers);
  });
});
