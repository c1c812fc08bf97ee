// SOP step 2: "jika pemesanan waktu/jadwal yang diminta sama dengan calon pemesan lain sebelumnya".

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Blocker, blockersOf, precedes, rank, touched } from '../../../src/domain/clash/clash.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
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

describe('rank', () => {
  const expected: Record<Status, 1 | 2 | null> = {
    SUBMITTED: 1,
    FORWARDED: 1,
    AWAITING_APPLICANT: 1,
    APPROVED: 2,
    SCHEDULED: 2,
    READY: 2,
    COMPLETED: 2,
    REJECTED: null,
    CANCELLED: null,
    NO_SHOW: null,
    DUPLICATE: null,
    IGNORED: null,
  };
  it.each(STATUSES)('%s', (status) => expect(rank(status, false)).toBe(expected[status]));

  it('a displaced request holds nothing, an approved one is not displaced', () => {
    expect(rank('AWAITING_APPLICANT', true)).toBeNull();
    expect(rank('SCHEDULED', true)).toBe(2);
  });
});

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

  it('of two at the same moment the smaller number goes first, and 9999 is smaller than 10000', () => {
    const queuedSince = first.queuedSince;
    expect(precedes(first, { ...same, queuedSince })).toBe(true);
    const nine = aRequest({ number: 'PC-2026-9999' });
    const ten = aRequest({ number: 'PC-2026-10000' });
    expect([precedes(nine, ten), precedes(ten, nine)]).toEqual([true, false]);
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

  it('those in the way are named approved first, then as they stand in the queue', () => {
    const at = (number: string, hour: string, status: Status = 'SUBMITTED'): BookingRequest =>
      aRequest({ number, status, queuedSince: `2026-11-24T${hour}:00:00+07:00` });
    const others = [
      at('PC-2026-0004', '07'),
      at('PC-2026-0005', '06'),
      at('PC-2026-0006', '12', 'READY'),
      at('PC-2026-0007', '11'),
    ];
    expect(blockers(same, others).map((each) => each.number)).toEqual(['PC-2026-0006', 'PC-2026-0005', 'PC-2026-0004']);
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

describe('what holds for any desk', () => {
  const hour = fc.integer({ min: 7, max: 15 });
  const anyRequest = fc
    .record({
      day: fc.integer({ min: 7, max: 13 }),
      days: fc.integer({ min: 0, max: 2 }),
      from: hour,
      to: hour,
      half: fc.constantFrom('00', '30'),
      status: fc.constantFrom(...STATUSES),
      released: fc.boolean(),
      queued: fc.integer({ min: 10, max: 13 }),
      letter: fc.constantFrom('', '1/A/2026', '2/B/2026'),
      institution: fc.constantFrom('SMK 4', 'SMA 1'),
    })
    .map((each) => {
      const date = (day: number): string => `2026-12-${String(day).padStart(2, '0')}`;
      const time = (value: number): string => `${String(value).padStart(2, '0')}:${each.half}`;
      return (number: string): BookingRequest =>
        aRequest({
          number,
          startDate: date(each.day),
          endDate: date(each.day + each.days),
          startTime: time(each.from),
          endTime: time(each.to),
          status: each.status,
          marks: { ...NO_MARKS, released: each.released },
          queuedSince: `2026-11-24T${each.queued}:00:00+07:00`,
          letterNumber: each.letter,
          institution: each.institution,
        });
    });
  const anyDesk = fc
    .array(anyRequest, { minLength: 1, maxLength: 9 })
    .map((made) => made.map((make, index) => make(`PC-2026-000${index + 1}`)));

  it('nobody stands in the way in a circle', () =>
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const waitsFor = new Map(desk.map((each) => [each.number, blockers(each, desk).map((other) => other.number)]));
        const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
          (waitsFor.get(from) ?? []).some((next) => {
            if (next === goal) return true;
            if (seen.has(next)) return false;
            seen.add(next);
            return reaches(next, goal, seen);
          });
        for (const each of desk) expect(reaches(each.number, each.number, new Set())).toBe(false);
      }),
    ));

  it('two waiting strangers that touch: exactly one stands in the way', () =>
    fc.assert(
      fc.property(anyRequest, anyRequest, (makeOne, makeOther) => {
        const waiting = { status: 'FORWARDED', marks: NO_MARKS, letterNumber: '' } as const;
        const [one, other] = [
          { ...makeOne('PC-2026-0001'), ...waiting },
          { ...makeOther('PC-2026-0002'), ...waiting },
        ];
        const meet = touched(one, [other], ROOM, HOURS).length === 1;
        expect([inTheWay(one, other), inTheWay(other, one)].filter(Boolean)).toHaveLength(meet ? 1 : 0);
      }),
    ));

  it('dead rows change nobody', () =>
    fc.assert(
      fc.property(
        anyDesk,
        fc.constantFrom('REJECTED', 'CANCELLED', 'NO_SHOW', 'DUPLICATE', 'IGNORED' as const),
        (desk, status) => {
          const [request, ...others] = desk;
          if (!request) return;
          const dead = others.map((each) => ({ ...each, number: `${each.number}0`, status: status as Status }));
          expect(blockers(request, [...others, ...dead])).toEqual(blockers(request, others));
        },
      ),
    ));

  it('the order in which the rows stand does not matter', () =>
    fc.assert(
      fc.property(
        anyDesk.chain((desk) => fc.tuple(fc.constant(desk), fc.shuffledSubarray(desk, { minLength: desk.length }))),
        ([desk, shuffled]) => {
          for (const each of desk) expect(blockers(each, shuffled)).toEqual(blockers(each, desk));
        },
      ),
    ));

  it('an event that begins when preparation can be done after another is free, one minute earlier is not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 8 * 60, max: 12 * 60 }), fc.integer({ min: 1, max: 120 }), (end, setupMinutes) => {
        const time = (minute: number): string =>
          `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const one = { ...first, startTime: '07:00', endTime: time(end) };
        const next = later({ startTime: time(end + setupMinutes), endTime: '15:00' });
        const tooEarly = later({ startTime: time(end + setupMinutes - 1), endTime: '15:00' });
        expect(blockersOf(next, [one], { ...ROOM, setupMinutes }, HOURS)).toEqual([]);
        expect(blockersOf(tooEarly, [one], { ...ROOM, setupMinutes }, HOURS)).toMatchObject([
          { number: 'PC-2026-0001', touch: 'SETUP' },
        ]);
      }),
    ));

  it('shortening adds nobody to those in the way', () =>
    fc.assert(
      fc.property(anyDesk, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (desk, late, early) => {
        const [request, ...others] = desk;
        if (!request?.startTime || !request.endTime || request.startTime >= request.endTime) return;
        const quarters = (time: string, by: number): string => {
          const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by * 15;
          return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        };
        const shorter = {
          ...request,
          startTime: quarters(request.startTime, late),
          endTime: quarters(request.endTime, -early),
        };
        if (shorter.startTime >= shorter.endTime) return;
        const before = blockers(request, others).map((each) => each.number);
        for (const { number } of blockers(shorter, others)) expect(before).toContain(number);
      }),
    ));
});
