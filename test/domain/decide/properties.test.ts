// The invariants of the clash rule and the register, over random days at the office.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersOf, claimOf, rankOf, touch } from '../../../src/domain/clash.ts';
import { ACTIONS, type Action } from '../../../src/domain/flow.ts';
import type { BookingRequest } from '../../../src/domain/request.ts';
import { WAITING_STATUSES } from '../../../src/domain/status.ts';
import { HOURS, ROOM } from '../requests.ts';
import { ADMIN, KABID, KASI, PaperDesk, RIGHTFUL } from './paper-desk.ts';

type Move =
  | {
      readonly type: 'SUBMIT';
      readonly who: string;
      readonly minutesLate: number;
      readonly given: Partial<BookingRequest>;
    }
  | { readonly type: 'ACT'; readonly pick: number; readonly action: Action; readonly actor: string }
  | { readonly type: 'ADVANCE'; readonly pick: number }
  | { readonly type: 'WAIT'; readonly hours: number }
  | { readonly type: 'HAND_MADE'; readonly day: number; readonly hour: number };

/** Days close together, so that requests meet: 7 to 11 December 2026, Monday to Friday. */
const day = fc.constantFrom('2026-12-07', '2026-12-08', '2026-12-09', '2026-12-11');
const start = fc.constantFrom('08:00', '09:00', '09:30', '10:30');
const end = fc.constantFrom('09:00', '10:00', '10:30', '11:00', '11:30');

const wanted = fc
  .record({ startDate: day, days: fc.constantFrom(0, 0, 0, 0, 1, 2), one: start, other: end })
  .map(({ startDate, days, one, other }) => ({
    startDate,
    endDate: `2026-12-${String(Number(startDate.slice(8)) + days).padStart(2, '0')}`,
    startTime: one,
    endTime: other,
  }));

const given = fc
  .record({
    time: wanted,
    letterNumber: fc.constantFrom('', '412/2026', '413/2026'),
    letterFile: fc.constantFrom('map 1', 'map 1', 'map 1', ''),
    catering: fc.constantFrom('NONE' as const, 'NONE' as const, 'NONE' as const, 'BUFFET' as const),
  })
  .map(({ time, ...rest }): Partial<BookingRequest> => ({ ...time, ...rest }));

const act = fc.record({
  type: fc.constant('ACT' as const),
  pick: fc.nat(7),
  action: fc.constantFrom(...ACTIONS),
  actor: fc.constantFrom(KABID, KASI, ADMIN, 'orang.lain@diskominfo.example', ''),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('SUBMIT' as const),
      who: fc.constantFrom('andi', 'budi', 'citra'),
      minutesLate: fc.constantFrom(0, 0, 0, 45, 3000),
      given,
    }),
  },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('ADVANCE' as const), pick: fc.nat(7) }) },
  { weight: 2, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('WAIT' as const), hours: fc.constantFrom(1, 20, 200) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('HAND_MADE' as const),
      day: fc.integer({ min: 7, max: 11 }),
      hour: fc.integer({ min: 8, max: 15 }),
    }),
  },
);

/** The way of the SOP. */
const NEXT: Readonly<Partial<Record<BookingRequest['status'], Action>>> = {
  SUBMITTED: 'FORWARD',
  FORWARDED: 'APPROVE',
  APPROVED: 'SCHEDULE',
  SCHEDULED: 'MARK_READY',
  READY: 'COMPLETE',
};

function play(desk: PaperDesk, each: Move): void {
  switch (each.type) {
    case 'SUBMIT':
      desk.submit({ ...each.given, submittedAt: shifted(desk.now, -each.minutesLate) }, each.who);
      return;
    case 'ACT': {
      const request = desk.agenda[each.pick % Math.max(1, desk.agenda.length)];
      if (request) desk.act(request.number, each.action, each.actor || RIGHTFUL[each.action], 'teks 12');
      return;
    }
    case 'ADVANCE': {
      const request = desk.agenda[each.pick % Math.max(1, desk.agenda.length)];
      const next = request && NEXT[request.status];
      if (next) desk.act(request.number, next, RIGHTFUL[next], 'Waktu disepakati');
      return;
    }
    case 'WAIT':
      desk.now = shifted(desk.now, each.hours * 60);
      return;
    case 'HAND_MADE': {
      const date = `2026-12-${String(each.day).padStart(2, '0')}`;
      const from = String(each.hour).padStart(2, '0');
      desk.foreign = [...desk.foreign, { start: `${date}T${from}:00`, end: `${date}T${from}:45`, title: 'Rapat' }];
    }
  }
}

function shifted(instant: string, minutes: number): string {
  const wall = new Date(Date.parse(instant) + minutes * 60_000 + 7 * 3_600_000);
  return `${wall.toISOString().slice(0, 19)}+07:00`;
}

const blockersIn = (desk: PaperDesk, request: BookingRequest) => blockersOf(request, desk.agenda, ROOM, HOURS);

function expectSound(desk: PaperDesk): void {
  const holders = desk.agenda.filter((request) => rankOf(request) === 2);
  holders.forEach((one, index) => {
    for (const other of holders.slice(index + 1)) {
      const [claim, otherClaim] = [claimOf(one, ROOM, HOURS), claimOf(other, ROOM, HOURS)];
      expect(claim && otherClaim && touch(claim, otherClaim), `${one.number} and ${other.number}`).toBeNull();
    }
  });
  for (const request of desk.agenda) {
    if (!WAITING_STATUSES.includes(request.status)) continue;
    const blockers = blockersIn(desk, request);
    const inTheWay = [
      ...blockers.filter((each) => each.touch === 'EVENT'),
      ...blockers.filter((each) => each.touch === 'SETUP'),
    ];
    expect(request.clashesWith, request.number).toEqual(inTheWay.map(({ number }) => number));
  }
  expectNoCircle(desk);
}

/** Follows who blocks whom until nobody is left who is not blocked by one who is left. */
function expectNoCircle(desk: PaperDesk): void {
  let left = desk.agenda.map((request) => ({
    number: request.number,
    blockers: blockersIn(desk, request).map(({ number }) => number),
  }));
  for (;;) {
    const names = new Set(left.map(({ number }) => number));
    const rest = left.filter(({ blockers }) => blockers.some((number) => names.has(number)));
    if (rest.length === left.length) break;
    left = rest;
  }
  expect(left).toEqual([]);
}

function expectUnbrokenHistory(desk: PaperDesk): void {
  const last = new Map<string, number>();
  for (const { number, revision, change } of desk.history) {
    expect(revision, number).toBe((last.get(number) ?? 0) + 1);
    expect(change.after.revision).toBe(revision);
    last.set(number, revision);
  }
  for (const { number, revision } of desk.agenda) expect(last.get(number)).toBe(revision);
}

describe('over random days at the office', () => {
  it('no two fixed times touch, nobody waits in a circle, clashes are as stored, revisions count by one', () => {
    const approvals = { count: 0 };
    fc.assert(
      fc.property(fc.array(move, { minLength: 12, maxLength: 24 }), (moves) => {
        const desk = new PaperDesk();
        for (const each of moves) {
          play(desk, each);
          expectSound(desk);
        }
        expectUnbrokenHistory(desk);
        approvals.count += desk.history.filter(({ step }) => step === 'APPROVE').length;
      }),
      { numRuns: 400 },
    );
    // The days are no empty ones: many a time is fixed in them.
    expect(approvals.count).toBeGreaterThan(100);
  });
});
