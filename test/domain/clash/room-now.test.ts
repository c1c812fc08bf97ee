// What the screen at the door says of a moment: by what is fixed, the preparation before it, and the office hours.
import { describe, expect, it } from 'vitest';
import { roomNow } from '../../../src/domain/clash/room-now.ts';
import { HOURS } from '../requests.ts';

/** A Tuesday with two events, and one on the Saturday after it. */
const TAKEN = [
  { start: '2026-12-08T09:00', end: '2026-12-08T11:00', preparedFrom: '2026-12-08T08:30' },
  { start: '2026-12-08T13:30', end: '2026-12-08T15:00', preparedFrom: '2026-12-08T13:00' },
  { start: '2026-12-12T08:00', end: '2026-12-12T10:00', preparedFrom: '2026-12-12T07:30' },
];
const at = (moment: string, taken = TAKEN, ready: typeof TAKEN = []) => {
  const { state, until, next } = roomNow({ fixed: taken, ready }, { hours: HOURS, now: `${moment}:00+07:00` });
  return [state, until, next?.start ?? null];
};

describe('the room now', () => {
  it.each([
    ['before the office opens', '2026-12-08T07:00', ['CLOSED', null, '2026-12-08T09:00']],
    ['from the minute in which the office opens', '2026-12-08T07:15', ['FREE', '2026-12-08T08:30', '2026-12-08T09:00']],
    ['until the preparation begins', '2026-12-08T08:29', ['FREE', '2026-12-08T08:30', '2026-12-08T09:00']],
    ['while it is prepared', '2026-12-08T08:30', ['PREPARATION', '2026-12-08T09:00', '2026-12-08T09:00']],
    ['from the first minute of an event', '2026-12-08T09:00', ['TAKEN', '2026-12-08T11:00', '2026-12-08T13:30']],
    ['to its last', '2026-12-08T10:59', ['TAKEN', '2026-12-08T11:00', '2026-12-08T13:30']],
    ['between two', '2026-12-08T11:00', ['FREE', '2026-12-08T13:00', '2026-12-08T13:30']],
    ['after the last, until the office closes', '2026-12-08T15:00', ['FREE', '2026-12-08T15:45', '2026-12-12T08:00']],
    ['after the office', '2026-12-08T15:45', ['CLOSED', null, '2026-12-12T08:00']],
    ['before the Friday prayer', '2026-12-11T11:00', ['FREE', '2026-12-11T11:30', '2026-12-12T08:00']],
    ['from its first minute', '2026-12-11T11:30', ['CLOSED', null, '2026-12-12T08:00']],
    ['in it', '2026-12-11T12:00', ['CLOSED', null, '2026-12-12T08:00']],
    ['after it', '2026-12-11T13:00', ['FREE', '2026-12-11T16:15', '2026-12-12T08:00']],
    ['on a Saturday that somebody allowed', '2026-12-12T09:00', ['TAKEN', '2026-12-12T10:00', null]],
    ['on a day off', '2026-12-13T09:00', ['CLOSED', null, null]],
  ])('%s, %s', (_, moment, expected) => expect(at(moment)).toEqual(expected));

  it.each([
    ['before its preparation begins', '2026-12-08T08:29', 'FREE'],
    ['until the event begins', '2026-12-08T08:30', 'READY'],
    ['while the event lasts', '2026-12-08T09:00', 'TAKEN'],
    ['before another event of the day', '2026-12-08T13:00', 'PREPARATION'],
  ])('made ready for an event, %s', (_, moment, expected) =>
    expect(at(moment, TAKEN, TAKEN.slice(0, 1))[0]).toBe(expected),
  );

  it('tells the day’s events while it is free, and at no other time', () => {
    const todayAt = (moment: string) =>
      roomNow({ fixed: TAKEN, ready: [] }, { hours: HOURS, now: `${moment}:00+07:00` }).today;
    const day = (areOver: readonly boolean[]) => [
      { from: '09:00', to: '11:00', isOver: areOver[0] },
      { from: '13:30', to: '15:00', isOver: areOver[1] },
    ];
    expect(todayAt('2026-12-08T07:30')).toEqual(day([false, false]));
    expect(todayAt('2026-12-08T11:00')).toEqual(day([true, false]));
    expect(todayAt('2026-12-08T15:00')).toEqual(day([true, true]));
    for (const moment of ['2026-12-08T08:40', '2026-12-08T10:00', '2026-12-08T20:00', '2026-12-09T10:00'])
      expect(todayAt(moment)).toEqual([]);
  });

  it('is in use through the night of an event that lasts so long', () =>
    expect(
      at('2026-12-09T01:00', [
        { start: '2026-12-08T20:00', end: '2026-12-09T06:00', preparedFrom: '2026-12-08T19:30' },
      ]),
    ).toEqual(['TAKEN', '2026-12-09T06:00', null]));
});
