// SOP step 2: "jika pemesanan waktu/jadwal yang diminta sama dengan calon pemesan lain sebelumnya".

import { describe, expect, it } from 'vitest';
import { type Blocker, blockersOf, touched } from '../../../src/domain/clash/clash.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const blockers = (request: BookingRequest, others: readonly BookingRequest[]): Pick<Blocker, 'number' | 'touch'>[] =>
  blockersOf(request, others, ROOM, HOURS).map(({ number, touch }) => ({ number, touch }));
const inTheWay = (one: BookingRequest, other: BookingRequest): boolean => blockers(other, [one]).length > 0;

/** The one who came first: 8 December 2026, 09.00–11.00. */
const first = aRequest({ number: 'PC-2026-0001', queuedSince: '2026-11-24T08:00:00+07:00' });

/** One who came an hour later and wants what is given. */
function later(given: Partial<BookingRequest>): BookingRequest {
  return aRequest({ number: 'PC-2026-0002', queuedSince: '2026-11-24T09:00:00+07:00', ...given });
}

describe('how a later request meets an earlier one of 09.00–11.00', () => {
  it.each([
    ['10:00', '12:00', 'EVENT'],
    ['09:00', '11:00', 'EVENT'],
    ['08:00', '12:00', 'EVENT'],
    ['11:15', '12:45', 'SETUP'],
    ['11:00', '12:00', 'SETUP'],
    ['11:29', '12:00', 'SETUP'],
    ['11:30', '12:00', null],
    ['07:15', '09:00', 'SETUP'],
    ['07:15', '08:31', 'SETUP'],
    ['07:15', '08:30', null],
  ])('%s–%s: %s', (startTime, endTime, touch) =>
    expect(blockers(later({ startTime, endTime }), [first])).toEqual(
      touch === null ? [] : [{ number: 'PC-2026-0001', touch }],
    ),
  );

  it('at the same time, or only partly; as anybody else, or as the office’s own use', () => {
    const [same] = blockersOf(later({}), [first], ROOM, HOURS);
    const own = { ...first, kind: 'OFFICIAL_USE' } as const;
    const [partly] = blockersOf(later({ startTime: '10:00' }), [own], ROOM, HOURS);
    expect([same, partly]).toMatchObject([
      { isSame: true, isOwn: false },
      { isSame: false, isOwn: true },
    ]);
  });

  it('on another date not at all', () => expect(blockers(later({ startDate: '2026-12-09' }), [first])).toEqual([]));

  it('a night meets what begins in the morning, and what is prepared before midnight', () => {
    const night = later({ startDate: '2026-12-07', endDate: '2026-12-08', startTime: '22:00', endTime: '08:45' });
    expect(blockers(night, [first])).toEqual([{ number: 'PC-2026-0001', touch: 'SETUP' }]);
    const early = aRequest({ number: 'PC-2026-0003', startTime: '00:10', endTime: '01:00' });
    const evening = later({ startDate: '2026-12-07', startTime: '22:00', endTime: '23:50' });
    expect(blockers(evening, [early])).toEqual([{ number: 'PC-2026-0003', touch: 'SETUP' }]);
  });

  it('several days meet on each of their working dates, not on the weekend they leave out', () => {
    const week = aRequest({ number: 'PC-2026-0003', startDate: '2026-12-10', endDate: '2026-12-14' });
    expect(blockers(later({ startDate: '2026-12-14' }), [week])).toEqual([{ number: 'PC-2026-0003', touch: 'EVENT' }]);
    expect(blockers(later({ startDate: '2026-12-12' }), [week])).toEqual([]);
  });
});

describe('who stands in whose way', () => {
  const same = later({});

  it('the earlier candidate, not the later one; no office goes before a school', () => {
    const office = later({ institutionType: 'LOCAL_AGENCY' });
    expect(inTheWay(first, office)).toBe(true);
    expect(inTheWay(office, first)).toBe(false);
  });

  it('an approved request stands in the way of an earlier candidate', () => {
    const approved: BookingRequest = { ...same, status: 'APPROVED' };
    expect(inTheWay(approved, first)).toBe(true);
    expect(inTheWay(first, approved)).toBe(false);
  });

  it('a displaced request blocks nobody, but keeps its place against later candidates', () => {
    const displaced: BookingRequest = {
      ...first,
      status: 'AWAITING_APPLICANT',
      marks: { ...NO_MARKS, released: true },
    };
    expect(inTheWay(displaced, same)).toBe(false);
    expect(inTheWay(same, displaced)).toBe(false);
    expect(inTheWay({ ...same, status: 'APPROVED' }, displaced)).toBe(true);
    expect(inTheWay(aRequest({ number: 'PC-2026-0000', queuedSince: '2026-11-23T08:00:00+07:00' }), displaced)).toBe(
      true,
    );
  });

  it('candidates of one letter by one applicant wait side by side, but an approved one holds its time', () => {
    const letter = { letterNumber: '021/KLDK/XI/2026', institution: 'Komunitas Literasi' };
    const [one, two] = [aRequest({ ...letter }), later(letter)];
    expect(inTheWay(one, two)).toBe(false);
    expect(inTheWay({ ...one, status: 'APPROVED' }, two)).toBe(true);
  });

  it('a request is never in its own way, not even with the place and time it had before it was moved', () => {
    expect(blockers(first, [first])).toEqual([]);
    const moved = { ...first, startTime: '10:00', endTime: '12:00', queuedSince: '2026-11-30T08:00:00+07:00' };
    expect(blockers(moved, [first])).toEqual([]);
  });

  it('an unreadable time meets nobody', () => {
    expect(blockers(later({ startTime: '25:00' }), [first])).toEqual([]);
    expect(
      blockers(same, [
        { ...first, startDate: '2026-12-08', endDate: '2026-02-30' },
        { ...first, startDate: null },
      ]),
    ).toEqual([]);
  });
});

describe('who is examined anew when a time is left or taken', () => {
  it('all living ones that touch it, earlier or later or displaced, in the order of the queue', () => {
    const displaced = later({
      number: 'PC-2026-0003',
      status: 'AWAITING_APPLICANT',
      marks: { ...NO_MARKS, released: true },
      queuedSince: '2026-11-24T07:00:00+07:00',
    });
    const dead = later({ number: 'PC-2026-0004', status: 'CANCELLED' });
    const apart = later({ number: 'PC-2026-0005', startTime: '11:30', endTime: '12:00' });
    const met = touched(first, [later({}), first, displaced, dead, apart], ROOM, HOURS);
    expect(met.map((each) => each.number)).toEqual(['PC-2026-0003', 'PC-2026-0002']);
  });

  it('nobody for a time that cannot be read', () =>
    expect(touched({ ...first, endTime: null }, [later({})], ROOM, HOURS)).toEqual([]));
});
