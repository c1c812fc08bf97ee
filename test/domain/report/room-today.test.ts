// The room at a moment: what is going on, what begins soon, what comes tomorrow and next.
import { describe, expect, it } from 'vitest';
import { roomToday } from '../../../src/domain/report/preparation.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const on = (date: string, from: string, to: string, others: Partial<BookingRequest> = {}) =>
  aRequest({ status: 'SCHEDULED', startDate: date, endDate: date, startTime: from, endTime: to, ...others });
const TODAY = on('2026-12-08', '09:00', '11:00', { number: 'PC-2026-0001' });
const AFTERNOON = on('2026-12-08', '13:00', '14:00', { number: 'PC-2026-0002' });
const TOMORROW = on('2026-12-09', '09:00', '11:00', { number: 'PC-2026-0003' });
const FAR = on('2026-12-14', '09:00', '11:00', { number: 'PC-2026-0004' });

function seen(time: string, requests: readonly BookingRequest[], foreign: Parameters<typeof roomToday>[1] = []) {
  const { today, tomorrow, next } = roomToday(requests, foreign, ROOM, HOURS, `2026-12-08T${time}:00+07:00`);
  const said = ({ request, title, moment }: (typeof today)[number]) =>
    `${moment} ${request?.number.slice(-1) ?? title}`;
  return [today.map(said), tomorrow.map(said), next && said(next)];
}

describe('the room', () => {
  it.each([
    ['before its preparation', '08:29', ['LATER 1', 'LATER 2']],
    ['while it is prepared', '08:30', ['SOON 1', 'LATER 2']],
    ['when the event begins', '09:00', ['NOW 1', 'LATER 2']],
    ['when it ends', '11:00', ['LATER 2']],
    ['when all is over', '14:00', []],
  ])('%s', (_, time, today) => expect(seen(time, [AFTERNOON, TODAY, TOMORROW])).toEqual([today, ['LATER 3'], null]));

  it('names the next event only where today and tomorrow have none', () => {
    expect(seen('07:00', [FAR])).toEqual([[], [], 'LATER 4']);
    expect(seen('07:00', [FAR, TOMORROW])).toEqual([[], ['LATER 3'], null]);
    expect(seen('07:00', [])).toEqual([[], [], null]);
  });

  it('counts what stands in the calendar alone, also over several days, and no request that is not scheduled', () => {
    const meeting = { title: 'Rapat', start: '2026-12-07T08:00', end: '2026-12-10T00:00' };
    expect(seen('07:00', [{ ...TODAY, status: 'APPROVED' }], [meeting])).toEqual([['NOW Rapat'], [], null]);
    const soon = { title: 'Tamu', start: '2026-12-08T07:30', end: '2026-12-08T08:00' };
    expect(seen('07:00', [], [soon])[0]).toEqual(['SOON Tamu']);
    const night = { title: 'Besok', start: '2026-12-09T00:00', end: '2026-12-10T00:00' };
    expect(seen('07:00', [], [night])).toEqual([[], ['LATER Besok'], null]);
  });
});
