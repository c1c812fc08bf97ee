// The guest list: only whoever looks after the room sees it, closes it and strikes out of it; and how long it is kept.
import { beforeEach, expect, it } from 'vitest';
import {
  closeList,
  forgetGuests,
  guestsFor,
  isListClosed,
  signGuest,
  strikeGuest,
} from '../../../src/app/commands/guests.ts';
import { guestKey } from '../../../src/domain/guests/guests.ts';
import { ADMIN, aDesk, FIRST, KABID, KASI, type OfficeDay } from '../office-day.ts';

const DAY = { number: FIRST, date: '2026-12-08' };
const SENT = { name: 'Tono', institution: 'SMK Negeri 4', phone: '' };
const AT = '2026-12-08T09:05:00+07:00';
const GUEST = { ...SENT, at: AT, struckBy: '' };

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
  desk.schedule(FIRST);
  desk.office.time = AT;
  expect(signGuest(desk.open(), DAY, SENT)).toBe('SIGNED');
});

const seenBy = (email: string) => guestsFor(desk.open(), desk.requestOf(FIRST), email);

it('is seen by whoever looks after the room alone', () => {
  expect(seenBy(ADMIN)).toMatchObject({ ...DAY, guests: [GUEST], isClosed: false });
  for (const email of [KASI, KABID]) expect(seenBy(email)).toBeNull();
});

it('has somebody struck out, and put back, by whoever looks after the room alone', () => {
  const strike = (email: string, isStruck: boolean) =>
    strikeGuest(desk.open(), email, DAY, { key: guestKey(GUEST), isStruck });
  expect(strike(KASI, true)).toBe(false);
  expect(desk.guests.of(DAY)).toEqual([GUEST]);
  expect(strike(ADMIN, true)).toBe(true);
  expect(desk.guests.of(DAY)).toEqual([{ ...GUEST, struckBy: 'Rudi Hartono' }]);
  strike(ADMIN, false);
  expect(desk.guests.of(DAY)).toEqual([GUEST]);
});

it('is closed, and opened again, by whoever looks after the room alone', () => {
  expect([closeList(desk.open(), KASI, DAY, true), isListClosed(desk.open(), DAY)]).toEqual([false, false]);
  expect([closeList(desk.open(), ADMIN, DAY, true), isListClosed(desk.open(), DAY)]).toEqual([true, true]);
  closeList(desk.open(), ADMIN, DAY, false);
  expect(isListClosed(desk.open(), DAY)).toBe(false);
});

it('is kept as long as the personal data of its request, and no night longer', () => {
  for (const [day, kept] of [
    ['2028-12-08', 1],
    ['2028-12-09', 0],
  ] as const) {
    desk.office.time = `${day}T05:00:00+07:00`;
    forgetGuests(desk.open());
    expect(desk.guests.of(DAY), day).toHaveLength(kept);
  }
});
