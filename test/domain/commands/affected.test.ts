// Whose rows a step examines anew: candidates whose time it touched, in the order of the queue, and nobody else.
import { beforeEach, describe, expect, it } from 'vitest';
import { HOURS } from '../requests.ts';
import { ADMIN, freshDesk, KABID, KASI, type PaperDesk, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const OWN = { type: 'APPLICANT', number: FIRST } as const;

const desk = freshDesk();
beforeEach(() => desk.submit({}, 'andi'));

/** The office has shortened its day, and no row is examined yet: each would say something new. */
function withShorterDay(): void {
  desk.hours = { ...HOURS, mondayToThursday: { from: '10:00', to: '15:45' } };
}
const numbersOf = (decision: ReturnType<PaperDesk['act']>) => taken(decision).history.map(({ number }) => number);

describe('examined anew by a step on another request', () => {
  beforeEach(() => {
    desk.submit({}, 'budi');
    desk.submit({}, 'citra');
  });

  it('is nobody where the step leaves the time and the place in the queue as they are', () => {
    withShorterDay();
    expect(numbersOf(desk.act(FIRST, 'RECORD_LETTER', ADMIN, 'map 3'))).toEqual([FIRST]);
    expect(numbersOf(desk.act(FIRST, 'FORWARD', KABID))).toEqual([FIRST]);
  });

  it('are the candidates, in the order of the queue, wherever their rows stand', () => {
    desk.requests = [...desk.requests].reverse();
    expect(numbersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('are they in one order, those whose time was left and those whose time was taken', () => {
    desk.clear();
    desk.submit({}, 'andi');
    desk.submit({ startTime: '13:30', endTime: '15:00' }, 'budi');
    desk.submit({}, 'citra');
    const move = desk.correct(FIRST, { startTime: '13:30', endTime: '15:00' }, '', OWN);
    expect(numbersOf(move)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is nobody who came before a new request', () => {
    withShorterDay();
    expect(numbersOf(desk.submit({}, 'dina'))).toEqual(['PC-2026-0004']);
  });

  it('is nobody whose time is fixed: people move that, never the machine', () => {
    taken(desk.act(SECOND, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'));
    desk.advance(FIRST, 'APPROVED');
    withShorterDay();
    expect(numbersOf(desk.act(THIRD, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([THIRD]);
  });
});

describe('whether it is a change or a further session', () => {
  it('is asked anew of requests of the letter of which one ends, and of no other letter', () => {
    desk.clear();
    const afternoon = { startTime: '13:30', endTime: '15:00' };
    desk.submit({ letterNumber: '1/A/2026' }, 'andi');
    desk.submit({ letterNumber: '1/A/2026', ...afternoon }, 'andi');
    desk.submit({ letterNumber: '2/B/2026', startDate: '2026-12-09', endDate: '2026-12-09' }, 'budi');
    desk.submit({ letterNumber: '2/B/2026', startDate: '2026-12-10', endDate: '2026-12-10' }, 'budi');
    withShorterDay();
    expect(numbersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([FIRST, SECOND]);
    expect(desk.request(SECOND).findingCodes).not.toContain('REVISION_OF_EARLIER');
  });

  it('is settled for good with “Sesi tambahan”: the end of the first changes nothing about the second', () => {
    desk.clear();
    desk.submit({ letterNumber: '1/A/2026' }, 'andi');
    desk.submit({ letterNumber: '1/A/2026', startDate: '2026-12-09', endDate: '2026-12-09' }, 'andi');
    desk.advance(SECOND, 'FORWARDED');
    taken(desk.act(SECOND, 'FURTHER_SESSION', KASI));
    withShorterDay();
    expect(numbersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([FIRST]);
  });
});

it('a clash that becomes one of preparation alone is said anew, though it names the same request', () => {
  desk.submit({ startTime: '10:00', endTime: '12:00' }, 'budi');
  expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['CLASH_EARLIER_CANDIDATE'], clashesWith: [FIRST] });
  taken(desk.correct(FIRST, { startTime: '08:00', endTime: '09:45' }, '', OWN));
  expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['SETUP_OVERLAP'], clashesWith: [FIRST] });
});
