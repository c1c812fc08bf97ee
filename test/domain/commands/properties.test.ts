// The invariants of the clash rule and the register, over random days at the office.
import { describe, expect, it } from 'vitest';
import { type Move, playSoundly } from './random-days.ts';
import { expectSoundDays } from './sound-days.ts';

/** A form that raises no finding but those of its day. */
const given = {
  startDate: '2026-12-07',
  endDate: '2026-12-07',
  startTime: '08:00',
  endTime: '09:00',
  letterNumber: '',
  letterFile: 'map 1',
  catering: 'NONE',
} as const;

/** Found by a random day: queued in the same second, the number of the year before goes first. */
const OVER_NEW_YEAR: readonly Move[] = [
  { type: 'WAIT', hours: 600 },
  { type: 'SUBMIT', who: 'andi', minutesLate: 0, given },
  { type: 'WAIT', hours: 400 },
  { type: 'CORRECT', pick: 0, given: { ...given, endDate: '2026-12-08' } },
  { type: 'SUBMIT', who: 'andi', minutesLate: 0, given },
];

/** Found by a random day: a day that is over becomes a holiday, which the row of its event was never told of. */
const HOLIDAY_OF_YORE: readonly Move[] = [
  { type: 'SUBMIT', who: 'andi', minutesLate: 0, given: { ...given, startDate: '2026-12-09', endDate: '2026-12-09' } },
  { type: 'ADVANCE', pick: 0 },
  { type: 'ADVANCE', pick: 0 },
  { type: 'WAIT', hours: 400 },
  { type: 'HOLIDAY', day: 9 },
  { type: 'ACT', pick: 0, action: 'FORWARD', actor: '', text: 'teks 12', time: null },
];

/** Found by a random day: the office’s own days, one of which becomes a holiday after they were approved. */
const HOLIDAY_AMONG_OWN_DAYS: readonly Move[] = [
  { type: 'SUBMIT', who: 'andi', minutesLate: 0, given: { ...given, startDate: '2026-12-09', endDate: '2026-12-10' } },
  { type: 'ADVANCE', pick: 0 },
  { type: 'ADVANCE', pick: 0 },
  { type: 'ACT', pick: 0, action: 'DISPLACE', actor: '', text: 'teks 12', time: null },
  { type: 'HOLIDAY', day: 9 },
  { type: 'ADVANCE', pick: 1 },
  { type: 'ADVANCE', pick: 1 },
];

describe('over random days at the office', () => {
  it('days that go back before the Kasi leave out what has become a holiday, and are approved again', () => {
    const [, own] = playSoundly(HOLIDAY_AMONG_OWN_DAYS).requests;
    expect([own?.status, own?.marks.daysOff]).toEqual(['APPROVED', ['2026-12-09']]);
  });

  it('who is sent on to set a holiday aside may do so, also where the row does not tell of it yet', () => {
    expect(playSoundly(HOLIDAY_OF_YORE).requests.map(({ status }) => status)).toEqual(['APPROVED']);
  });

  it('a candidate of last year goes before one of the new year who is queued in the same second', () => {
    const [old, young] = playSoundly(OVER_NEW_YEAR).requests;
    expect([old?.number, young?.number, young?.clashesWith]).toEqual([
      'PC-2026-0001',
      'PC-2027-0001',
      ['PC-2026-0001'],
    ]);
  });

  it('no two fixed times touch, nobody waits in a circle, clashes are as stored, each is told once', () => {
    expectSoundDays(1000);
  });
});
