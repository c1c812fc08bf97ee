// How many days forms hold before anybody in the office has looked at them: a year is not taken by a handful of forms.
import { beforeEach, describe, expect, it } from 'vitest';
import { rankOf } from '../../../src/domain/clash/clash.ts';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { KABID, KASI, PaperDesk, taken } from '../commands/paper-desk.ts';

const [FIRST, SECOND, THIRD] = ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003'] as const;
/** A week from Monday on: five working days. */
const WEEK = { startDate: '2026-12-07', endDate: '2026-12-11' };
const LATER = { startDate: '2027-01-11', endDate: '2027-01-15' };
const LAST = { startDate: '2027-01-18', endDate: '2027-01-22' };

let desk: PaperDesk;
beforeEach(() => {
  desk = new PaperDesk();
});

const held = () =>
  desk.requests
    .filter((request) => rankOf(request) === 1)
    .reduce((days, { startDate, endDate }) => {
      let count = 0;
      for (let day = startDate ?? ''; day !== '' && day <= (endDate ?? ''); day = addDays(day, 1)) count++;
      return days + count;
    }, 0);

/** Another applicant sends the form. */
function sent(index: number, time: { readonly startDate: string; readonly endDate: string }): void {
  const own = { email: `a${index}@pemohon.example`, phone: `0899-0000-1${String(index).padStart(3, '0')}` };
  desk.submit({ ...time, ...own, institution: `Instansi ${index}`, activity: `Acara ${index}` }, `x${index}`);
}

describe('twenty-seven forms of fourteen whole days', () => {
  it('of as many senders hold twenty days in an hour, and all are recorded', () => {
    for (let index = 0; index < 27; index++) {
      const startDate = addDays('2027-01-04', index * 14);
      sent(index, { startDate, endDate: addDays(startDate, 13) });
    }
    expect(desk.requests).toHaveLength(27);
    // Fourteen dates have ten working days.
    expect(held()).toBeLessThanOrEqual(28);
    expect(desk.requests.at(-1)?.findingCodes).toContain('TIME_NOT_HELD');
  });

  it('of one address, in as many hours, hold fourteen', () => {
    for (let index = 0; index < 27; index++) {
      const startDate = addDays('2027-01-04', index * 14);
      desk.now = `2026-11-${24 + Math.floor(index / 20)}T0${1 + (index % 9)}:00:00+07:00`;
      desk.submit({ startDate, endDate: addDays(startDate, 13), activity: `Acara ${index}` }, 'andi');
    }
    expect(held()).toBe(14);
  });
});

describe('three weeks of one applicant', () => {
  beforeEach(() => {
    for (const time of [WEEK, LATER, LAST]) desk.submit({ ...time, activity: `Pekan ${time.startDate}` }, 'andi');
  });

  it('are held as far as the limit, and the third says that it is not', () => {
    expect([FIRST, SECOND, THIRD].map((number) => rankOf(desk.request(number)))).toEqual([1, 1, null]);
    expect(desk.request(THIRD).marks.unheld).toBe('SENDER');
    expect(desk.request(THIRD).findingCodes).toContain('TIME_NOT_HELD');
  });

  it('block nobody by the third, until the Kasi has looked at it', () => {
    desk.submit({ ...LAST, activity: 'Rapat' }, 'budi');
    expect(desk.request('PC-2026-0004').clashesWith).toEqual([]);
    desk.act(THIRD, 'FORWARD', KABID);
    expect(rankOf(desk.request(THIRD))).toBeNull();
    taken(desk.act(THIRD, 'ASK_CONFIRMATION', KASI, 'Apakah sepekan penuh?'));
    expect(rankOf(desk.request(THIRD))).toBe(1);
    expect(desk.request(THIRD).findingCodes).not.toContain('TIME_NOT_HELD');
    expect(desk.request('PC-2026-0004').clashesWith).toEqual([THIRD]);
  });

  it('leave room for as many once the first is refused', () => {
    desk.act(FIRST, 'REJECT', KABID, 'Ruangan dipakai dinas.');
    desk.submit({ startDate: '2027-02-01', endDate: '2027-02-03', activity: 'Tiga hari' }, 'andi');
    expect(rankOf(desk.request('PC-2026-0004'))).toBe(1);
  });
});

it('a short form made long by its sender counts like a long one', () => {
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
