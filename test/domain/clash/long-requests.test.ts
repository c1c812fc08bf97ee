// A request of more than 14 dates holds no time until the Kasi fixes it: a form for three months takes no three months.
import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../src/domain/clash/clash.ts';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, taken } from '../commands/paper-desk.ts';
import { aRequest } from '../requests.ts';

const LONG = 'PC-2026-0001';
const SHORT = 'PC-2026-0002';
const MONTHS = { startDate: '2026-12-07', endDate: '2027-03-05' };

const desk = freshDesk();

describe('what a waiting request holds', () => {
  it.each([
    ['one date', '2026-12-08', '2026-12-08', 1],
    ['14 dates', '2026-12-08', '2026-12-21', 1],
    ['15 dates', '2026-12-08', '2026-12-22', null],
    ['15 dates across the year', '2026-12-25', '2027-01-08', null],
    ['three months', '2026-12-07', '2027-03-05', null],
    ['a last date alone', null, '2026-12-22', 1],
  ])('%s', (_, startDate, endDate, rank) => {
    for (const status of ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'] as const)
      expect(rankOf(aRequest({ startDate, endDate, status }))).toBe(rank);
    expect(rankOf(aRequest({ startDate, endDate, status: 'APPROVED' }))).toBe(2);
    expect(rankOf(aRequest({ startDate, endDate, status: 'CANCELLED' }))).toBeNull();
  });
});

describe('a form for three months', () => {
  it('says so, and blocks nobody who comes later', () => {
    desk.submit(MONTHS, 'andi');
    expect(desk.request(LONG).findingCodes).toContain('TIME_NOT_HELD');
    desk.submit({}, 'budi');
    expect(desk.request(SHORT)).toMatchObject({ clashesWith: [], findingCodes: [] });
    desk.advance(SHORT, 'SCHEDULED');
    expect(desk.request(LONG).clashesWith).toEqual([SHORT]);
  });

  it('is told by the way that others have its time', () => {
    desk.submit(MONTHS, 'andi');
    desk.submit({}, 'budi');
    desk.act(SHORT, 'FORWARD', KABID);
    expect(lettersOf(desk.act(SHORT, 'APPROVE', KASI, 'sepakat, tanpa prasmanan'))).toContain(
      `NEWLY_BLOCKED → ${KABID}`,
    );
  });

  it('holds its time once the Kasi has fixed it', () => {
    desk.submit(MONTHS, 'andi');
    desk.act(LONG, 'FORWARD', KABID);
    taken(desk.act(LONG, 'APPROVE', KASI, 'disetujui Kepala Dinas, tanpa prasmanan'));
    expect(desk.request(LONG).findingCodes).not.toContain('TIME_NOT_HELD');
    desk.submit({}, 'budi');
    expect(desk.request(SHORT).clashesWith).toEqual([LONG]);
    expect(desk.act(SHORT, 'APPROVE', KASI, 'sepakat').ok).toBe(false);
    taken(desk.act(LONG, 'SCHEDULE', ADMIN));
  });

  it('made shorter holds its time from then on', () => {
    desk.submit(MONTHS, 'andi');
    desk.now = '2026-11-24T10:00:00+07:00';
    desk.submit({}, 'budi');
    taken(desk.correct(LONG, { endDate: '2026-12-11' }, 'permintaan pemohon'));
    expect(desk.request(LONG).findingCodes).not.toContain('TIME_NOT_HELD');
    const blocked = [LONG, SHORT].filter((number) => desk.request(number).clashesWith.length > 0);
    expect(blocked).toHaveLength(1);
  });
});
