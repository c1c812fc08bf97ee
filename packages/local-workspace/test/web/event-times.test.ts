// When an event is: typed into its dialog, kept, and shown again.
import { describe, expect, it } from 'vitest';
import { readTimes, showTimes, type TypedTimes } from '../../src/web/calendar/event-times.ts';

/** A zone seven hours ahead of UTC. */
const instantOf = (wall: string) => new Date(`${wall}:00+07:00`).toISOString();
const wallOf = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16);

const typed = (rest: Partial<TypedTimes> = {}): TypedTimes => ({
  allDay: false,
  startDate: '3/12/2026',
  startTime: '9.00',
  endDate: '3/12/2026',
  endTime: '11',
  ...rest,
});

describe('typed times', () => {
  it.each([
    ['hours of one day', {}, '2026-12-03T02:00:00.000Z', '2026-12-03T04:00:00.000Z'],
    ['an end without a date', { endDate: ' ' }, '2026-12-03T02:00:00.000Z', '2026-12-03T04:00:00.000Z'],
    [
      'over midnight',
      { endDate: '4/12/2026', endTime: '0.30' },
      '2026-12-03T02:00:00.000Z',
      '2026-12-03T17:30:00.000Z',
    ],
    ['one whole day', { allDay: true, endDate: '' }, '2026-12-03', '2026-12-04'],
    ['whole days over the year', { allDay: true, endDate: '1/1/2027', startTime: 'x' }, '2026-12-03', '2027-01-02'],
  ])('%s', (_, rest, start, end) => {
    expect(readTimes(typed(rest), instantOf)).toEqual({ ok: true, start, end });
  });

  it.each([
    [{ startDate: '' }, ['startDate']],
    [{ startDate: '30/2/2026', endDate: 'besok' }, ['startDate', 'endDate']],
    [{ startTime: '25', endTime: '' }, ['startTime', 'endTime']],
    [{ endTime: '9.00' }, ['endTime']],
    [{ endDate: '2/12/2026' }, ['endTime']],
    [{ allDay: true, endDate: '2/12/2026' }, ['endDate']],
  ])('%j are refused at %j', (rest, fields) => {
    const read = readTimes(typed(rest), instantOf);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(fields);
  });
});

it.each([
  ['2026-12-03T09:00:00+07:00', '2026-12-03T11:30:00+07:00'],
  ['2026-12-03T22:00:00+07:00', '2026-12-04T01:00:00+07:00'],
  ['2026-12-03', '2026-12-04'],
  ['2026-12-31', '2027-01-03'],
])('%s to %s is shown in fields that give the same', (start, end) => {
  const read = readTimes(showTimes(start, end, wallOf), instantOf);
  expect(read.ok && [Date.parse(read.start), Date.parse(read.end)]).toEqual([Date.parse(start), Date.parse(end)]);
});
