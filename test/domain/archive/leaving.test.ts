// When a finished request leaves the desk, and to the archive of which year.
import { describe, expect, it } from 'vitest';
import { archiveYear, isLeaving } from '../../../src/domain/report/years.ts';
import { STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';

const DAYS = 60;
/** 60 days after 8 December are over with 6 February. */
const EVENT = { startDate: '2026-12-08', endDate: '2026-12-08', submittedAt: '2026-11-24T08:12:00+07:00' } as const;
const finished = (given = {}) => aRequest({ ...EVENT, status: 'COMPLETED', ...given });

describe('a request leaves the desk', () => {
  it.each([
    ['2027-02-06', false],
    ['2027-02-07', true],
  ])('when the days after its event are over: on %s %s', (today, leaves) => {
    expect(isLeaving(finished(), today, DAYS)).toBe(leaves);
  });

  it('once it is finished, whatever became of it; while it is open never', () => {
    const leaving = STATUSES.filter((status: Status) => isLeaving(finished({ status }), '2030-01-01', DAYS));
    expect(leaving).toEqual(['COMPLETED', 'REJECTED', 'CANCELLED', 'NO_SHOW', 'DUPLICATE', 'IGNORED']);
  });

  it('counted from its last day', () => {
    expect(isLeaving(finished({ endDate: '2026-12-10' }), '2027-02-08', DAYS)).toBe(false);
    expect(isLeaving(finished({ endDate: '2026-12-10' }), '2027-02-09', DAYS)).toBe(true);
  });

  it('counted from its receipt where it was entered after its event, or its day cannot be read', () => {
    const late = { submittedAt: '2027-03-01T09:00:00+07:00' };
    expect(isLeaving(finished(late), '2027-04-30', DAYS)).toBe(false);
    expect(isLeaving(finished({ ...late, startDate: null, endDate: null }), '2027-04-30', DAYS)).toBe(false);
    expect(isLeaving(finished({ ...late, startDate: null, endDate: null }), '2027-05-01', DAYS)).toBe(true);
  });

  it('not while its applicant is still to be told', () => {
    const marks = { ...aRequest().marks, untold: '2026-12-08T13:00:00+07:00' };
    expect(isLeaving(finished({ marks }), '2030-01-01', DAYS)).toBe(false);
  });
});

describe('the archive', () => {
  it.each([
    ['of the year in which the event began', { startDate: '2026-12-31', endDate: '2027-01-02' }, 2026],
    ['of the year of its receipt where the day cannot be read', { startDate: null, endDate: null }, 2026],
    ['of the event, also where the request came the year before', { startDate: '2027-01-05' }, 2027],
  ])('is that %s', (_, given, year) => {
    expect(archiveYear(finished(given))).toBe(year);
  });
});
