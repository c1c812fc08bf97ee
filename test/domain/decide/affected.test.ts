// Whose rows a step examines anew: candidates whose time it touched, in the order of the queue, and nobody else.
import { beforeEach, describe, expect, it } from 'vitest';
import { HOURS } from '../requests.ts';
import { ADMIN, KABID, KASI, PaperDesk, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
let desk: PaperDesk;
beforeEach(() => {
  desk = new PaperDesk();
  desk.submit({}, 'andi');
});

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
    desk.agenda = [...desk.agenda].reverse();
    expect(numbersOf(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is nobody whose time is fixed: people move that, never the machine', () => {
    taken(desk.act(SECOND, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'));
    desk.advance(FIRST, 'APPROVED');
    withShorterDay();
    expect(numbersOf(desk.act(THIRD, 'CANCEL_FOR_APPLICANT', KASI, 'Batal'))).toEqual([THIRD]);
  });
});

it('a clash that becomes one of preparation alone is said anew, though it names the same request', () => {
  desk.submit({ startTime: '10:00', endTime: '12:00' }, 'budi');
  expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['CLASH_EARLIER_CANDIDATE'], clashesWith: [FIRST] });
  taken(desk.correct(FIRST, { startTime: '08:00', endTime: '09:45' }, 'salah ketik'));
  expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['SETUP_OVERLAP'], clashesWith: [FIRST] });
});
