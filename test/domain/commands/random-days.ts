// Random days at the office: who sends what, who takes which step, how long nothing happens.

import fc from 'fast-check';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Holiday } from '../../../src/domain/settings/settings.ts';
import { secondsLater } from '../../../src/domain/time/time.ts';
import { ACTIONS, type Action } from '../../../src/domain/vocabulary.ts';
import { HOURS, ROOM } from '../requests.ts';
import {
  clashesAreAsStored,
  emptiedBlockersAreToldOnce,
  historyIsUnbroken,
  lettersLieWhereTheyShould,
  nobodyWaitsInACircle,
  noFixedTimesTouch,
  nothingSpeaksAgainstWhatGoesOn,
  theDeadChangeNobody,
  theKabidIsToldOfWhatIsPassedOn,
  theNamedStepIsTaken,
} from './invariants.ts';
import { ADMIN, aMember, KABID, KADIS, KASI, PaperDesk, RIGHTFUL } from './paper-desk.ts';

export type Move =
  | {
      readonly type: 'SUBMIT';
      readonly who: string;
      readonly minutesLate: number;
      readonly given: Partial<BookingRequest>;
    }
  | { readonly type: 'ENTER'; readonly given: Partial<BookingRequest> }
  | {
      readonly type: 'ACT';
      readonly pick: number;
      readonly action: Action;
      readonly actor: string;
      readonly text: string;
      readonly time: Wanted | null;
    }
  | { readonly type: 'ADVANCE'; readonly pick: number }
  | { readonly type: 'CORRECT'; readonly pick: number; readonly given: Partial<BookingRequest> }
  | { readonly type: 'ANSWER'; readonly pick: number; readonly time: Wanted | null; readonly cancels: boolean }
  | { readonly type: 'UNDO_LAST' }
  | { readonly type: 'HOLIDAY'; readonly day: number }
  | { readonly type: 'WAIT'; readonly hours: number }
  | { readonly type: 'HAND_MADE'; readonly day: number; readonly hour: number };

type Wanted = Pick<BookingRequest, 'startDate' | 'endDate' | 'startTime' | 'endTime'>;

/** Days close together, so that requests meet: 7 to 11 December 2026, Monday to Friday. */
const day = fc.constantFrom('2026-12-07', '2026-12-08', '2026-12-09', '2026-12-11');
const start = fc.constantFrom('08:00', '09:00', '09:30', '10:30');
const end = fc.constantFrom('09:00', '10:00', '10:30', '11:00', '11:30');

export const wanted: fc.Arbitrary<Wanted> = fc
  .record({ startDate: day, days: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 16), one: start, other: end })
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

const pick = fc.nat(7);

const act = fc.record({
  type: fc.constant('ACT' as const),
  pick,
  action: fc.constantFrom(...ACTIONS, 'CHANGE_TIME', 'CHANGE_TIME', 'DISPLACE', 'DISPLACE', 'DISPLACE', 'REOPEN'),
  actor: fc.constantFrom('', '', '', KABID, KASI, ADMIN, 'orang.lain@diskominfo.example'),
  text: fc.constantFrom('teks 12', 'salah ketik', 'permintaan pemohon', 'permintaan dinas', ''),
  time: fc.option(wanted, { freq: 3 }),
});

export const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('SUBMIT' as const),
      who: fc.constantFrom('andi', 'budi', 'citra'),
      minutesLate: fc.constantFrom(0, 0, 0, 45, 3000),
      given,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ given, receivedOn: fc.constantFrom(null, '2026-11-20', '2026-11-24', '2026-12-07') })
      .map(({ given: row, receivedOn }) => ({ type: 'ENTER' as const, given: { ...row, receivedOn } })),
  },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('ADVANCE' as const), pick }) },
  { weight: 8, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('CORRECT' as const), pick, given }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ANSWER' as const),
      pick,
      time: fc.option(wanted),
      cancels: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('UNDO_LAST' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('HOLIDAY' as const), day: fc.integer({ min: 7, max: 11 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('WAIT' as const), hours: fc.constantFrom(1, 20, 200, 400) }) },
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
  AWAITING_APPLICANT: 'RECORD_ANSWER',
  APPROVED: 'SCHEDULE',
  SCHEDULED: 'MARK_READY',
  READY: 'COMPLETE',
};

/** Plays a day and looks at the desk after every move. */
export function playSoundly(moves: readonly Move[]): PaperDesk {
  const desk = new PaperDesk();
  // Forms wait for him; everybody may go on all the same.
  // Mostly more than one waits unseen.
  desk.room = { ...ROOM, heldDaysOfStrangers: 1 };
  desk.team = [aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: KADIS }), ...desk.team.slice(1)];
  for (const each of moves) {
    const before = desk.requests;
    const decision = play(desk, each);
    if (decision) emptiedBlockersAreToldOnce(before, decision);
    if (decision) nothingSpeaksAgainstWhatGoesOn(desk, decision);
    if (decision && 'pick' in each) theNamedStepIsTaken(desk, picked(before, each.pick), decision);
    noFixedTimesTouch(desk);
    clashesAreAsStored(desk);
    lettersLieWhereTheyShould(desk);
    theKabidIsToldOfWhatIsPassedOn(desk);
  }
  nobodyWaitsInACircle(desk);
  theDeadChangeNobody(desk);
  historyIsUnbroken(desk);
  return desk;
}

/** Plays a move. @returns what was decided, or `null` where there was nothing to decide */
function play(desk: PaperDesk, each: Move): Decision | null {
  const chosen = 'pick' in each ? picked(desk.requests, each.pick) : undefined;
  switch (each.type) {
    case 'SUBMIT':
      return desk.submit({ ...each.given, submittedAt: secondsLater(desk.now, -60 * each.minutesLate) }, each.who);
    case 'ENTER':
      return desk.enter(
        each.given,
        undefined,
        null,
        desk.requests.map(({ number }) => number),
      );
    case 'ACT':
      return chosen
        ? desk.act(chosen.number, each.action, each.actor || RIGHTFUL[each.action], each.text, each.time ?? undefined)
        : null;
    case 'ADVANCE': {
      const next = chosen && NEXT[chosen.status];
      return chosen && next ? desk.act(chosen.number, next, RIGHTFUL[next], 'Waktu disepakati') : null;
    }
    case 'CORRECT':
      return chosen ? desk.correct(chosen.number, each.given) : null;
    case 'ANSWER': {
      const answer = each.time
        ? ({ type: 'CHOOSE', time: each.time } as const)
        : ({ type: each.cancels ? 'CANCEL' : 'CONFIRM' } as const);
      // A time that nobody asked for is a correction by the applicant.
      if (chosen && each.time && chosen.status !== 'AWAITING_APPLICANT') {
        return desk.correct(chosen.number, each.time, '', { type: 'APPLICANT', number: chosen.number });
      }
      return chosen ? desk.answer(chosen.number, answer) : null;
    }
    case 'UNDO_LAST': {
      const last = desk.history[desk.history.length - 1];
      const stepped = last && desk.requests.find(({ marks }) => marks.undo !== null);
      return stepped ? desk.act(stepped.number, 'UNDO', stepped.marks.undo?.by ?? '') : null;
    }
    case 'HOLIDAY': {
      const holiday: Holiday = { date: dateIn(each.day), name: 'Libur', kind: 'PUBLIC_HOLIDAY' };
      desk.hours = { ...desk.hours, holidays: [...HOURS.holidays, holiday] };
      return desk.reexamine('OFFICE');
    }
    case 'WAIT':
      desk.now = secondsLater(desk.now, each.hours * 3600);
      return null;
    case 'HAND_MADE': {
      const from = String(each.hour).padStart(2, '0');
      const event = { start: `${dateIn(each.day)}T${from}:00`, end: `${dateIn(each.day)}T${from}:45`, title: 'Rapat' };
      desk.foreign = [...desk.foreign, event];
      return null;
    }
  }
}

function dateIn(dayOfMonth: number): string {
  return `2026-12-${String(dayOfMonth).padStart(2, '0')}`;
}

function picked(requests: readonly BookingRequest[], place: number): BookingRequest | undefined {
  return requests[place % Math.max(1, requests.length)];
}
