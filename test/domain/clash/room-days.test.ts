// What anybody may know of the room: free, taken, being prepared, closed; and nothing of who asked, or how many did.

import { describe, expect, it } from 'vitest';
import { lastOfRun, roomDays, runsFrom, takenTimes } from '../../../src/domain/clash/room-days.ts';
import { begunEarlier, eventsOf } from '../../../src/domain/request/room-time.ts';
import { setupBeforeHours } from '../../../src/domain/rules/hours.ts';
import { addMonths, monthOf, weeksOf } from '../../../src/domain/time/months.ts';
import type { Slot } from '../../../src/domain/time/time.ts';
import { listed } from '../../listed.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const TUESDAY = '2026-12-08';
const NOW = '2026-11-24T08:12:00+07:00';
const KNOWN = { room: ROOM, hours: HOURS, now: NOW, request: aRequest({ submittedAt: NOW }) };
const DAY = { from: TUESDAY, to: TUESDAY };

/** Half an hour is needed before each. */
const prepared = (slots: readonly Slot[]) =>
  slots.map((slot) => ({ ...slot, preparedFrom: begunEarlier(slot, 30).start }));

function dayOf(date: string, taken: readonly Slot[], now = KNOWN.now) {
  const [day] = roomDays(date, date, prepared(taken), { ...KNOWN, now });
  if (!day) throw new Error('No day');
  return day;
}

const spans = (day: ReturnType<typeof dayOf>) => day.spans.map(({ from, to, state }) => `${from}–${to} ${state}`);

describe('a day of the room', () => {
  it('shows an event with its preparation before, and that of whoever comes next after it', () => {
    const day = dayOf(TUESDAY, [{ start: `${TUESDAY}T09:00`, end: `${TUESDAY}T11:00` }]);
    expect(spans(day)).toEqual(listed`
      07:45–08:30 FREE · 08:30–09:00 PREPARATION · 09:00–11:00 TAKEN
      11:00–11:30 PREPARATION · 11:30–15:45 FREE
    `);
    expect(day.free).toEqual(day.spans.filter(({ state }) => state === 'FREE'));
  });

  it('shows no gap as free that is too short to be of use', () => {
    const day = dayOf(TUESDAY, [
      { start: `${TUESDAY}T07:15`, end: `${TUESDAY}T09:00` },
      { start: `${TUESDAY}T10:20`, end: `${TUESDAY}T15:45` },
    ]);
    expect(day.free).toEqual([]);
    expect(spans(day)).toEqual(['07:15–09:00 TAKEN', '09:00–10:20 PREPARATION', '10:20–15:45 TAKEN']);
  });

  it('shows the Friday prayer, holidays by name, weekends, and what has passed', () => {
    expect(spans(dayOf('2026-12-11', []))).toEqual(listed`
      07:45–11:30 FREE · 11:30–13:30 PRAYER · 13:30–16:15 FREE
    `);
    expect(dayOf('2026-12-25', [])).toMatchObject({ off: 'HOLIDAY', names: ['Kelahiran Yesus Kristus'], spans: [] });
    expect(dayOf('2026-12-12', [])).toMatchObject({ off: 'WEEKEND', free: [] });
    expect(dayOf('2026-11-23', [])).toMatchObject({ isOver: true, free: [] });
  });

  it('of today is over, not full, once what is left is too short to be of use', () => {
    expect(spans(dayOf(TUESDAY, [], `${TUESDAY}T14:44:00+07:00`)).slice(1)).toEqual([
      '14:45–15:15 PREPARATION',
      '15:15–15:45 FREE',
    ]);
    expect(dayOf(TUESDAY, [], `${TUESDAY}T14:45:00+07:00`)).toMatchObject({ isOver: true, spans: [], free: [] });
    expect(spans(dayOf('2026-11-24', []))).toEqual(['07:45–08:13 OVER', '08:13–08:45 PREPARATION', '08:45–15:45 FREE']);
  });
});

describe('the times that are taken', () => {
  const taken = (...requests: ReturnType<typeof aRequest>[]) => takenTimes({ requests, foreign: [] }, DAY, KNOWN, '');

  it('are those of approved and of waiting requests, and of events made by hand, told as one where they overlap', () => {
    const requests = [
      aRequest({ status: 'SCHEDULED' }),
      aRequest({ number: 'PC-2026-0002', startTime: '10:00', endTime: '12:00' }),
    ];
    const foreign = [{ title: 'Wali Kota', start: `${TUESDAY}T11:30`, end: `${TUESDAY}T12:30` }];
    expect(takenTimes({ requests, foreign }, DAY, KNOWN, '')).toEqual([
      { start: `${TUESDAY}T09:00`, end: `${TUESDAY}T12:30`, preparedFrom: `${TUESDAY}T08:30` },
    ]);
  });

  it.each([
    ['refused', aRequest({ status: 'REJECTED' })],
    ['unreadable', aRequest({ startTime: null })],
    ['of another day', aRequest({ startDate: '2026-12-09', endDate: '2026-12-09' })],
    ['for a month, and fixed by nobody', aRequest({ startDate: '2026-12-01', endDate: '2026-12-31' })],
  ])('are not those of a request that is %s', (_, request) => expect(taken(request)).toEqual([]));

  it('are free to whoever has them', () =>
    expect(takenTimes({ requests: [aRequest()], foreign: [] }, DAY, KNOWN, 'PC-2026-0001')).toEqual([]));
});

describe('for whoever needs several days', () => {
  const runs = (from: string, to: string, count: number, taken: readonly Slot[] = []) =>
    runsFrom(roomDays(from, to, prepared(taken), KNOWN), count);
  const of = (date: string, days: ReturnType<typeof runs>) => days.find((day) => day.date === date);

  it('free is what is free on each of them', () => {
    const taken = [
      { start: '2026-12-08T09:00', end: '2026-12-08T11:00' },
      { start: '2026-12-09T07:15', end: '2026-12-09T09:00' },
      { start: '2026-12-10T13:00', end: '2026-12-10T14:00' },
    ];
    const days = runs(TUESDAY, '2026-12-15', 3, taken);
    expect(of(TUESDAY, days)).toMatchObject({
      until: '2026-12-10',
      free: [
        { from: '11:30', to: '12:30' },
        { from: '14:30', to: '15:45' },
      ],
    });
    expect(of('2026-12-09', days)?.until).toBe('2026-12-11');
  });

  it('leaves weekends and holidays out, and is none from a day off', () => {
    const days = runs('2026-12-23', '2026-12-30', 3);
    expect(of('2026-12-23', days)?.until).toBe('2026-12-29');
    expect(of('2026-12-25', days)).toMatchObject({ free: [], until: '2026-12-25' });
    expect(of('2026-12-26', days)?.free).toEqual([]);
    // Also where no more is known than the working day after it.
    expect(of('2026-12-12', runs('2026-12-12', '2026-12-14', 2))).toMatchObject({ free: [], until: '2026-12-12' });
  });

  it('is none where a day of them is full, over, or not known', () => {
    const full = [{ start: '2026-12-09T07:15', end: '2026-12-09T15:45' }];
    expect(of(TUESDAY, runs(TUESDAY, '2026-12-11', 2, full))?.free).toEqual([]);
    expect(of('2026-12-11', runs(TUESDAY, '2026-12-11', 2))?.free).toEqual([]);
    expect(of('2026-11-23', runs('2026-11-23', '2026-11-27', 2))?.free).toEqual([]);
  });

  it('of one day is the day', () => {
    const day = dayOf(TUESDAY, []);
    expect(runsFrom([day], 1)).toEqual([{ ...day, until: TUESDAY }]);
  });

  it('asks for as many days more as the last one shown may need', () => {
    expect(lastOfRun('2026-12-08', 1, HOURS)).toBe('2026-12-08');
    expect(lastOfRun('2026-12-08', 3, HOURS)).toBe('2026-12-10');
    expect(lastOfRun('2026-12-23', 3, HOURS)).toBe('2026-12-29');
  });
});

describe('a month', () => {
  it('is shown in whole weeks, also at the turn of the year', () => {
    expect(weeksOf('2026-12')).toEqual({ from: '2026-11-30', to: '2027-01-03' });
    expect(weeksOf('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-11', 14)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-01',
    ]);
    expect(monthOf(TUESDAY)).toBe('2026-12');
  });
});

it('shows as free no day that a rule about how far ahead one may ask keeps from everybody', () => {
  const [known, near] = [{ ...KNOWN, room: { ...ROOM, farthestMonths: 1 } }, ['2026-12-23', '2026-12-28'] as const];
  const [free, closed] = near.map((date) => roomDays(date, date, [], known)[0]);
  expect(free?.free).not.toEqual([]);
  expect([closed?.free, new Set(closed?.spans.map(({ state }) => state))]).toEqual([[], new Set(['CLOSED'])]);
});

it('offers no time whose preparation would begin before the office opens', () => {
  const days = roomDays('2026-12-07', '2026-12-18', [], KNOWN);
  const times = days.flatMap(({ date, free }) => free.map(({ from, to }) => ({ date, from, to })));
  expect(times.length).toBeGreaterThan(9);
  for (const { date, from, to } of times) {
    const request = aRequest({ startDate: date, endDate: date, startTime: from, endTime: to });
    expect(setupBeforeHours(eventsOf(request, HOURS), ROOM, HOURS), `${date} ${from}`).toBeNull();
  }
});
