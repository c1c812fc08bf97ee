// The quick clash rule finds exactly whom the rule as it is written finds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersOf, rank, touched } from '../../../src/domain/clash/clash.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { runs } from '../../runs.ts';
import { aRequest, ROOM } from '../requests.ts';
import { naiveBlockers, naiveTouch } from './naive-clash.ts';

/** Days around Christmas and the change of the year, so that requests meet, and some far from them. */
const date = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 23, max: 33 }).map((day) => new Date(Date.UTC(2026, 11, day))) },
    { weight: 1, arbitrary: fc.constantFrom('2026-11-30', '2027-02-28', '2028-02-29').map((day) => new Date(day)) },
  )
  .map((day) => day.toISOString().slice(0, 10));
const time = fc.oneof(
  fc.constantFrom('00:00', '00:15', '23:45'),
  fc.integer({ min: 28, max: 64 }).map((quarters) => {
    return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
  }),
);
const anyRequest = fc
  .record({
    startDate: fc.option(date, { freq: 20 }),
    endDate: fc.option(date, { freq: 20 }),
    days: fc.constantFrom('ONE', 'ONE', 'IN_ORDER', 'IN_ORDER', 'AS_THEY_COME'),
    startTime: time,
    endTime: time,
    status: fc.constantFrom(...STATUSES),
    released: fc.boolean(),
    queued: fc.integer({ min: 10, max: 12 }),
    letterNumber: fc.constantFrom('', '', '412/2026', '413/2026'),
    institution: fc.constantFrom('SMK 4', 'SMA 1'),
  })
  .map(({ released, queued, days, startDate, endDate, ...each }) => ({
    ...each,
    ...(days === 'AS_THEY_COME' ? { startDate, endDate } : inOrder(startDate, days === 'ONE' ? startDate : endDate)),
    marks: { ...NO_MARKS, released },
    queuedSince: `2026-11-24T${queued}:00:00+07:00`,
  }));

function inOrder(one: string | null, other: string | null) {
  const [startDate = null, endDate = null] = [one, other].sort();
  return { startDate, endDate };
}

const anyHolidays = fc
  .subarray(['2026-12-24', '2026-12-25', '2026-12-30', '2027-01-01'])
  .map((days) => ({ holidays: days.map((day) => ({ date: day, name: 'Libur', kind: 'PUBLIC_HOLIDAY' as const })) }));

const anyDesk = fc
  .array(anyRequest, { minLength: 1, maxLength: 12, size: 'max' })
  .map((made) => made.map((each, index): BookingRequest => aRequest({ ...each, number: `PC-2026-${9995 + index}` })));

/** Compared as text: thousands of times `expect` would be most of the work. */
function same(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(JSON.stringify({ found, expected }));
}

describe('the clash rule', () => {
  it('is the rule as it is written', () => {
    const met = { EVENT: 0, SETUP: 0 };
    const tries = runs(500);
    fc.assert(
      fc.property(anyDesk, anyHolidays, fc.constantFrom(0, 15, 30, 240), (desk, hours, setupMinutes) => {
        for (const request of desk) {
          const expected = naiveBlockers(request, desk, setupMinutes, hours);
          same(blockersOf(request, desk, { ...ROOM, setupMinutes }, hours), expected);
          // In whatever order the rows stand.
          same(blockersOf(request, [...desk].reverse(), { ...ROOM, setupMinutes }, hours), expected);
          for (const { touch } of expected) met[touch] += 1;
          const numbers = (found: readonly BookingRequest[]) => found.map(({ number }) => number).sort();
          const touching = desk.filter((other) => {
            const isKept = rank(other.status, false) !== null && other.number !== request.number;
            return isKept && naiveTouch(request, other, setupMinutes, hours);
          });
          same(numbers(touched(request, desk, { ...ROOM, setupMinutes }, hours)), numbers(touching));
        }
      }),
      tries,
    );
    // The desks are no empty ones.
    expect(Math.min(met.EVENT, met.SETUP)).toBeGreaterThanOrEqual(Math.floor(tries.numRuns / 50));
  });
});
