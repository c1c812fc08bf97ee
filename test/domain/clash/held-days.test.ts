// How many days forms hold before anybody in the office has looked at them: a year is not taken by a handful of forms.
import { beforeEach, describe, expect, it } from 'vitest';
import { rankOf } from '../../../src/domain/clash/clash.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, taken, UNKNOWN } from '../commands/paper-desk.ts';

const [FIRST, SECOND, THIRD] = ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003'] as const;
/** A week from Monday on: five working days. */
const WEEK = { startDate: '2026-12-07', endDate: '2026-12-11' };
const LATER = { startDate: '2027-01-11', endDate: '2027-01-15' };
const LAST = { startDate: '2027-01-18', endDate: '2027-01-22' };

const desk = freshDesk();

const held = () =>
  desk.requests
    .filter((request) => rankOf(request) === 1)
    .reduce((days, { startDate, endDate }) => {
      let count = 0;
      for (let day = startDate ?? ''; day !== '' && day <= (endDate ?? ''); day = addDays(day, 1)) count++;
      return days + count;
    }, 0);

/** Somebody whom nobody has met asks for one day, each for another. */
const strange = (index: number, given: Partial<BookingRequest> = {}) => {
  const date = addDays('2027-01-04', index);
  const own = { email: `a${index}@pemohon.example`, phone: `0899-0000-1${String(index).padStart(3, '0')}` };
  return taken(desk.submit({ startDate: date, endDate: date, ...own, ...given }, `x${index}`));
};
const strangers = (count: number) => {
  for (let index = 0; index < count; index++) {
    desk.now = minutesLater(desk.now, 30);
    strange(index);
  }
};
const holdsNoTime = () => desk.requests.filter(({ marks }) => marks.holdsNoTime).map(({ number }) => number);

describe('forms of ever new senders', () => {
  it('hold thirty days, however slowly they come; what is beyond is recorded, and told by its receipt alone', () => {
    strangers(30);
    expect(holdsNoTime()).toEqual([]);
    const letters = lettersOf(strange(30));
    expect(letters).toEqual(['RECEIPT → a30@pemohon.example']);
    strangers(400);
    expect(desk.requests.filter((each) => rankOf(each) === 1)).toHaveLength(30);
    expect(desk.requests.at(-1)).toMatchObject({
      status: 'SUBMITTED',
      findingCodes: ['TOO_FAR_AHEAD', 'TIME_NOT_HELD'],
    });
  });

  it('leave theirs to whoever the desk knows: by a letter that was passed on, or that staff typed', () => {
    strange(50);
    taken(desk.act(FIRST, 'FORWARD', KABID));
    desk.enter({ startDate: '2027-06-01', endDate: '2027-06-01', phone: '0812-7777-0001' });
    strangers(31);
    expect(holdsNoTime()).toEqual([desk.requests.at(-1)?.number]);
    const known = strange(60, { email: 'A50@pemohon.example' }).changes[0]?.after;
    const typed = strange(61, { phone: '+62 812 7777 0001' }).changes[0]?.after;
    expect([known?.marks.holdsNoTime, typed?.marks.holdsNoTime]).toEqual([false, false]);
  });

  it('hold as many under a known address, however often it is used, beside those of strangers', () => {
    const known = { email: 'a500@pemohon.example', phone: '0899-0000-1500' };
    strange(500);
    taken(desk.act(FIRST, 'FORWARD', KABID));
    for (let index = 0; index < 31; index++) strange(index, known);
    expect(holdsNoTime()).toEqual([desk.requests.at(-1)?.number]);
    expect(strange(400).changes[0]?.after.marks.holdsNoTime).toBe(false);
  });

  it.each(['IGNORE', 'REJECT', 'CANCEL_BY_OFFICE'] as const)('make nobody known by %s', (action) => {
    strange(50);
    taken(desk.act(FIRST, action, KABID, ['alasan', 'Mohon maaf']));
    strangers(30);
    strange(60, { email: 'a50@pemohon.example' });
    expect(desk.requests.at(-1)?.marks.holdsNoTime).toBe(true);
  });

  it('hold theirs, in their place, from the step that passes them on; a date that was asked for later gives way', () => {
    strangers(31);
    const beyond = holdsNoTime()[0] ?? '';
    const { startDate, endDate } = desk.request(beyond);
    desk.enter({ startDate, endDate, phone: '0812-7777-0001' });
    const [later] = desk.requests.slice(-1).map(({ number }) => number);
    expect(desk.request(later ?? '').clashesWith).toEqual([]);
    taken(desk.act(beyond, 'FORWARD', KABID));
    expect(desk.request(beyond)).toMatchObject({ findingCodes: [], marks: { holdsNoTime: false } });
    expect(desk.request(later ?? '').clashesWith).toEqual([beyond]);
    taken(desk.act(beyond, 'UNDO', KABID));
    expect(desk.request(beyond).marks.holdsNoTime).toBe(true);
    expect(desk.request(later ?? '').clashesWith).toEqual([]);
  });

  it('are told to the office when they are passed on, the end of one to nobody before', () => {
    strangers(30);
    const ended = (number: string) => lettersOf(desk.act(number, 'CANCEL_BY_OFFICE', UNKNOWN, ['alasan', 'Maaf']));
    strange(31);
    expect(ended(holdsNoTime()[0] ?? '')).toEqual(['CANCELLED → a31@pemohon.example']);
    strange(32, { startDate: '2026-11-25', endDate: '2026-11-25' });
    const [urgent = ''] = holdsNoTime();
    expect(lettersOf(desk.act(urgent, 'FORWARD', KABID))).toEqual([`FORWARDED → ${KASI}`, `URGENT_NOTICE → ${ADMIN}`]);
    expect(ended(urgent)).toContain(`CANCELLED_STAFF → ${ADMIN}`);
  });

  it('keep what they hold from one that came before them and was taken in late', () => {
    strangers(30);
    strange(40, { submittedAt: '2026-11-24T08:20:00+07:00' });
    expect(holdsNoTime()).toEqual([desk.requests.at(-1)?.number]);
    expect(desk.requests.filter((each) => rankOf(each) === 1)).toHaveLength(30);
  });
});

describe('twenty-seven forms of fourteen whole days', () => {
  it('of one address, in as many hours, hold no more than those of many', () => {
    for (let index = 0; index < 27; index++) {
      const startDate = addDays('2027-01-04', index * 14);
      desk.now = `2026-11-${24 + Math.floor(index / 20)}T0${1 + (index % 9)}:00:00+07:00`;
      desk.submit({ startDate, endDate: addDays(startDate, 13), activity: `Acara ${index}` }, 'andi');
    }
    expect(held()).toBe(42);
  });
});

describe('three weeks of one applicant where forms hold two', () => {
  beforeEach(() => {
    desk.room = { ...desk.room, heldDaysOfStrangers: 14 };
    for (const time of [WEEK, LATER, LAST]) desk.submit({ ...time, activity: `Pekan ${time.startDate}` }, 'andi');
  });

  it('are held as far as the limit, and the third says that it is not', () => {
    expect([FIRST, SECOND, THIRD].map((number) => rankOf(desk.request(number)))).toEqual([1, 1, null]);
    expect(desk.request(THIRD).marks.holdsNoTime).toBe(true);
    expect(desk.request(THIRD).findingCodes).toContain('TIME_NOT_HELD');
  });

  it('leave room for as many once the first is refused', () => {
    desk.act(FIRST, 'REJECT', KABID, 'Ruangan dipakai dinas.');
    desk.submit({ startDate: '2027-02-01', endDate: '2027-02-03', activity: 'Tiga hari' }, 'andi');
    expect(rankOf(desk.request('PC-2026-0004'))).toBe(1);
  });
});

it('a short form made long by its sender counts like a long one', () => {
  desk.room = { ...desk.room, heldDaysOfStrangers: 14 };
  desk.submit({ ...WEEK, activity: 'Pekan' }, 'andi');
  desk.submit({ ...LATER, activity: 'Pekan kedua' }, 'andi');
  desk.submit({ startDate: '2027-02-01', endDate: '2027-02-01', activity: 'Sehari' }, 'andi');
  expect(rankOf(desk.request(THIRD))).toBe(1);
  const actor = { type: 'APPLICANT', number: THIRD } as const;
  taken(desk.correct(THIRD, { endDate: '2027-02-12' }, '', actor));
  expect(rankOf(desk.request(THIRD))).toBeNull();
  taken(desk.correct(THIRD, { endDate: '2027-02-02' }, '', actor));
  expect(rankOf(desk.request(THIRD))).toBe(1);
});
