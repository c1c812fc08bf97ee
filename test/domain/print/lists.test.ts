// What stands on the printed agenda and register, and for which day of an event a paper is.
import { describe, expect, it } from 'vitest';
import { agendaOf, eventDay, registerOf } from '../../../src/domain/print/lists.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const WEEK = { from: '2026-12-07', to: '2026-12-13' };
const numbers = (requests: readonly { readonly number: string }[]) => requests.map(({ number }) => number);

describe('the agenda', () => {
  const on = (startDate: string, number: string, startTime = '09:00') =>
    aRequest({ number, status: 'SCHEDULED', startDate, endDate: startDate, startTime, endTime: '14:00' });

  it('has the days of the week and no other, in order of time, with what was made by hand', () => {
    const requests = [
      on('2026-12-14', 'D'),
      on('2026-12-09', 'B'),
      { ...on('2026-12-07', 'A'), status: 'COMPLETED' as const },
      on('2026-12-06', 'X'),
    ];
    const foreign = [{ start: '2026-12-08T10:00', end: '2026-12-08T12:00', title: 'Rapat' }];
    const events = agendaOf(WEEK, requests, foreign as never, ROOM, HOURS);
    expect(events.map(({ request, title }) => request?.number ?? title)).toEqual(['A', 'Rapat', 'B']);
    expect(events.map(({ preparationStart }) => preparationStart)).toEqual([null, null, '2026-12-09T08:30']);
  });

  it('has what is or was fixed, and no candidate', () => {
    const requests = STATUSES.map((status) => aRequest({ number: status, status }));
    const shown = agendaOf(WEEK, requests, [], ROOM, HOURS).map(({ request }) => request?.number);
    expect(shown).toEqual(['SCHEDULED', 'READY', 'COMPLETED', 'NO_SHOW']);
  });

  it('has one line for each day of a request', () => {
    const days = aRequest({ status: 'SCHEDULED', startDate: '2026-12-07', endDate: '2026-12-09' });
    expect(agendaOf(WEEK, [days], [], ROOM, HOURS)).toHaveLength(3);
  });
});

describe('the register', () => {
  const came = (day: string, number: string, more = {}) =>
    aRequest({ number, submittedAt: `${day}T08:00:00+07:00`, ...more });
  const requests = [
    came('2026-12-01', 'PC-2026-0003'),
    came('2026-11-30', 'PC-2026-0002', { kind: 'LOAN' }),
    came('2026-12-02', 'PC-2026-0004', { receivedOn: '2026-11-20', kind: 'LOAN' }),
    came('2025-11-30', 'PC-2025-0001'),
  ];

  it.each([
    ['a month, by the day on which the letter came', '2026-11', null, ['PC-2026-0004', 'PC-2026-0002']],
    ['a year', '2026', null, ['PC-2026-0004', 'PC-2026-0002', 'PC-2026-0003']],
    ['a kind', '2026', 'VISIT', ['PC-2026-0003']],
    ['a month in which none came', '2026-10', null, []],
  ] as const)('of %s', (_, period, kind, expected) => {
    expect(numbers(registerOf(requests, { period, kind }))).toEqual(expected);
  });

  it('of one day is in order of the numbers, also where they grow longer', () => {
    const day = ['PC-2026-10000', 'PC-2026-9999'].map((number) => came('2026-12-01', number));
    expect(numbers(registerOf(day, { period: '2026', kind: null }))).toEqual(['PC-2026-9999', 'PC-2026-10000']);
  });

  it('leaves nothing out, whatever became of it', () => {
    const all = STATUSES.map((status) => aRequest({ number: status, status }));
    expect(registerOf(all, { period: '2026', kind: null })).toHaveLength(STATUSES.length);
  });
});

describe('the day of an event', () => {
  const days = aRequest({ startDate: '2026-12-07', endDate: '2026-12-09' });
  const start = (today: string, asked = '') => eventDay(days, HOURS, today, asked).slot?.start.slice(0, 10);

  it.each([
    ['the first to come', '2026-12-01', '', '2026-12-07'],
    ['today’s', '2026-12-08', '', '2026-12-08'],
    ['the last of those that are over', '2026-12-20', '', '2026-12-09'],
    ['the one that was asked for', '2026-12-01', '2026-12-09', '2026-12-09'],
    ['none of another event', '2026-12-01', '2027-01-05', '2026-12-07'],
  ])('is %s', (_, today, asked, expected) => expect(start(today, asked)).toBe(expected));

  it('is none where the time cannot be read', () => {
    expect(eventDay(aRequest({ startTime: null }), HOURS, '2026-12-01', '')).toEqual({ slot: null, dates: [] });
  });
});
