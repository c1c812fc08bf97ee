// SOP step 2, "penentuan ulang jadwal", for who comes on several days: as many days are offered, and one choice takes all.

import { beforeEach, describe, expect, it } from 'vitest';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { freshDesk, KABID, KASI, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
/** Tuesday 8 to Thursday 10 December. */
const THREE_DAYS = { startDate: '2026-12-08', endDate: '2026-12-10' };
const HOURS = { from: '09:00', to: '11:00' };
const NEXT = { date: '2026-12-11', endDate: '2026-12-15', leftOut: ['2026-12-12', '2026-12-13'], ...HOURS };
const CHOSEN = { startDate: '2026-12-11', endDate: '2026-12-15', startTime: '09:00', endTime: '11:00' };

const desk = freshDesk();

const days = (number: string) => {
  const { startDate, endDate, startTime, endTime } = desk.request(number);
  return { startDate, endDate, startTime, endTime };
};

describe('whose days another wants on one of them', () => {
  beforeEach(() => {
    desk.submit({ startDate: '2026-12-10' }, 'andi');
  });

  it('is offered as many days in the receipt, free on each', () => {
    const decision = desk.submit(THREE_DAYS, 'budi');
    expect(decision.ok && decision.changes[0]?.alternatives).toEqual([
      NEXT,
      { date: '2026-12-16', endDate: '2026-12-18', ...HOURS },
      { date: '2026-12-21', endDate: '2026-12-23', ...HOURS },
    ]);
    expect(mailsOf(decision)[0]?.facts.alternatives[0]).toEqual(NEXT);
  });

  it('takes all of them with one choice, as a wish of their own', () => {
    desk.submit(THREE_DAYS, 'budi');
    taken(desk.correct(SECOND, CHOSEN, '', { type: 'APPLICANT', number: SECOND }));
    expect(days(SECOND)).toEqual(CHOSEN);
    expect(desk.request(SECOND).findingCodes).toEqual([]);
  });

  it('is refused where somebody took one of the days meanwhile, and offered others', () => {
    desk.submit(THREE_DAYS, 'budi');
    desk.submit({ startDate: '2026-12-14' }, 'cici');
    desk.advance('PC-2026-0003', 'APPROVED');
    desk.advance(SECOND, 'FORWARDED');
    desk.act(SECOND, 'OFFER_TIMES', KASI, 'Waktunya sudah diminta');
    const refusal = refusalOf(desk.answer(SECOND, { type: 'CHOOSE', time: CHOSEN }, '', SECOND));
    expect(refusal).toMatchObject({ code: 'TIME_TAKEN', time: CHOSEN });
    expect(refusal.code === 'TIME_TAKEN' && refusal.alternatives[0]).toMatchObject({
      date: '2026-12-15',
      endDate: '2026-12-17',
    });
    expect(days(SECOND)).toMatchObject(THREE_DAYS);
  });
});

describe('whose fixed days the office needs', () => {
  it('is offered others, none of which touches the old ones', () => {
    desk.submit(THREE_DAYS, 'andi');
    desk.advance(FIRST, 'SCHEDULED');
    const decision = desk.act(FIRST, 'DISPLACE', KABID, 'Ruangan dipakai Wali Kota');
    const { alternatives, invited } = mailsOf(decision)[0]?.facts ?? {};
    expect(invited).toHaveLength(3);
    expect(alternatives?.[0]).toEqual(NEXT);
    // They are asked once the Kabid cannot take it back any more.
    desk.now = minutesLater(desk.now, 10);
    taken(desk.answer(FIRST, { type: 'CHOOSE', time: CHOSEN }));
    expect(desk.request(FIRST)).toMatchObject({ ...CHOSEN, status: 'FORWARDED', findingCodes: [] });
  });

  it('is offered others where the Kasi has to move them as well', () => {
    desk.submit(THREE_DAYS, 'andi');
    desk.advance(FIRST, 'FORWARDED');
    const decision = desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(mailsOf(decision)[0]?.facts.alternatives[0]).toEqual({
      date: '2026-12-09',
      endDate: '2026-12-11',
      ...HOURS,
    });
  });
});
