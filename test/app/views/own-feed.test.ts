// The calendar of each of the team: what takes place for all, what is made ready for the Admin, what waits for whom it waits.
import { beforeEach, describe, expect, it } from 'vitest';
import { endFeed } from '../../../src/app/commands/end-feed.ts';
import { viewOwnFeed } from '../../../src/app/views/own-feed.ts';
import { feedNumber } from '../../../src/domain/office/token.ts';
import { ADMIN, aDesk, FIRST, KABID, KASI, type OfficeDay, others } from '../office-day.ts';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
});

function feedOf(email: string): string[] {
  const entries = viewOwnFeed(desk.open(), email);
  return entries === 'STRANGER'
    ? [entries]
    : entries.map(({ id, start, end }) => [id.replace(FIRST, 'PC'), start, end].join(' '));
}

it('what waits stands with whom it waits, half an hour before it is due; late, all of today', () => {
  desk.choose(FIRST, 'FORWARD', KABID);
  const [waiting = ''] = feedOf(KASI);
  expect(waiting).toMatch(/^PC-DESK 2026-11-2\dT\d\d:\d\d 2026-11-2\dT\d\d:\d\d$/);
  const [, start = '', end = ''] = waiting.split(' ');
  expect(Date.parse(`${end}Z`) - Date.parse(`${start}Z`)).toBe(30 * 60_000);
  expect([feedOf(KABID), feedOf(ADMIN)]).toEqual([[], []]);
  desk.at('2026-11-26T10:00:00+07:00', () => undefined);
  expect(feedOf(KASI)).toEqual(['PC-DESK 2026-11-26 2026-11-26']);
});

it('what waits beside the time of somebody else stands under today', () => {
  desk.submit('r-2', others('r-2', { email: '' }));
  expect(feedOf(KASI)).toEqual(['PC-2026-0002-TELL_APPLICANT 2026-11-24 2026-11-24']);
});

it('what takes place stands in each calendar, its preparation in the Admin’s alone; no name, no number to call', () => {
  desk.approve(FIRST);
  desk.schedule(FIRST);
  const event = 'PC-2026-12-08 2026-12-08T09:00 2026-12-08T11:00';
  expect(feedOf(KASI)).toEqual([event]);
  expect(feedOf(ADMIN)).toEqual(['PC-2026-12-08-siap 2026-12-08T08:30 2026-12-08T09:00', event]);
  const [request] = desk.open().register.read().requests;
  const told = JSON.stringify(viewOwnFeed(desk.open(), ADMIN));
  expect(told).toContain(request?.institution);
  for (const secret of [request?.contactName, request?.phone, request?.email]) {
    expect(secret).toMatch(/./);
    expect(told).not.toContain(secret);
  }
});

const numberOf = (email: string) => feedNumber(desk.open().state.get('feedsEnded'), email);

describe('a link', () => {
  it('that somebody ends makes room for the next, of theirs alone', () => {
    expect(endFeed(desk.open(), KASI.toUpperCase())).toBe(true);
    expect([KASI, KABID].map(numberOf)).toEqual(['1', '0']);
    expect(endFeed(desk.open(), KASI)).toBe(true);
    expect(numberOf(KASI)).toBe('2');
  });

  it('of somebody who is not in the team shows nothing and ends nothing', () => {
    expect(viewOwnFeed(desk.open(), 'orang@lain.example')).toBe('STRANGER');
    expect(endFeed(desk.open(), 'orang@lain.example')).toBe(false);
    expect(numberOf('orang@lain.example')).toBe('0');
  });
});
