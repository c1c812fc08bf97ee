// Days at the office on which an invariant once failed, as fast-check shrank them; each must stay sound for good.
import { describe, it } from 'vitest';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { type Move, playSoundly } from './random-days.ts';

function sent(startDate: string, endDate = startDate): Move & { readonly type: 'SUBMIT' } {
  const time = { startDate, endDate, startTime: '08:00', endTime: '09:00' };
  const given: Partial<BookingRequest> = { ...time, letterNumber: '', letterFile: 'map 1', catering: 'NONE' };
  return { type: 'SUBMIT', who: 'andi', minutesLate: 0, given };
}

describe('a day that was unsound once is sound', () => {
  it.each<[string, Move[]]>([
    [
      'a holiday entered afterwards parts two candidates that nobody dealt with in their time',
      [sent('2026-12-08'), { type: 'WAIT', hours: 400 }, sent('2026-12-07', '2026-12-09'), { type: 'HOLIDAY', day: 8 }],
    ],
    [
      'a fixed range is fixed anew, without its holiday: who wanted that day is told that it is free',
      [
        { ...sent('2026-12-09', '2026-12-11'), who: 'budi' },
        { type: 'ADVANCE', pick: 0 },
        { type: 'ADVANCE', pick: 0 },
        sent('2026-12-11'),
        { type: 'HOLIDAY', day: 11 },
        { type: 'ACT', pick: 0, action: 'CHANGE_TIME', actor: '', text: 'permintaan pemohon', time: null },
      ],
    ],
    [
      'the first date of a range became a holiday: its room is made ready the day before the next working day',
      [
        { type: 'ENTER', given: { ...sent('2026-12-11', '2026-12-27').given, receivedOn: null } },
        { type: 'HOLIDAY', day: 11 },
        { type: 'ADVANCE', pick: 0 },
        { type: 'ADVANCE', pick: 0 },
        { type: 'ADVANCE', pick: 0 },
        { type: 'ACT', pick: 0, action: 'FORWARD', actor: '', text: 'teks 12', time: null },
      ],
    ],
    [
      'what somebody else got since is taken back by nobody, nor named as the way on',
      [
        { type: 'WAIT', hours: 400 },
        { type: 'ENTER', given: { ...sent('2026-12-07').given, receivedOn: null } },
        { type: 'ACT', pick: 0, action: 'MARK_NO_SHOW', actor: '', text: 'teks 12', time: null },
        { type: 'ENTER', given: { ...sent('2026-12-07').given, receivedOn: null } },
        { type: 'ADVANCE', pick: 0 },
        { type: 'ACT', pick: 0, action: 'FORWARD', actor: '', text: 'teks 12', time: null },
      ],
    ],
    [
      'queued in the same second, the number of the year before goes first',
      [
        { type: 'WAIT', hours: 600 },
        sent('2026-12-07'),
        { type: 'WAIT', hours: 400 },
        { type: 'CORRECT', pick: 0, given: sent('2026-12-07', '2026-12-08').given },
        sent('2026-12-07'),
      ],
    ],
    [
      'a day that is over becomes a holiday, which the row of its event was never told of',
      [
        ...[sent('2026-12-09'), { type: 'ADVANCE', pick: 0 } as const, { type: 'ADVANCE', pick: 0 } as const],
        ...[{ type: 'WAIT', hours: 400 } as const, { type: 'HOLIDAY', day: 9 } as const],
        { type: 'ACT', pick: 0, action: 'FORWARD', actor: '', text: 'teks 12', time: null },
      ],
    ],
    [
      'the office’s own days, one of which becomes a holiday after they were approved',
      [
        sent('2026-12-09', '2026-12-10'),
        ...[{ type: 'ADVANCE', pick: 0 } as const, { type: 'ADVANCE', pick: 0 } as const],
        { type: 'ACT', pick: 0, action: 'DISPLACE', actor: '', text: 'teks 12', time: null },
        { type: 'HOLIDAY', day: 9 },
        ...[{ type: 'ADVANCE', pick: 1 } as const, { type: 'ADVANCE', pick: 1 } as const],
      ],
    ],
  ])('%s', (_, moves) => {
    playSoundly(moves);
  });
});
