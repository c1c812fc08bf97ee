// When a finished request leaves the desk, and to the archive of which year.
import { describe, expect, it } from 'vitest';
import { archiveYear, isLeaving } from '../../../src/domain/report/years.ts';
import { STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';

/** Fourteen days after 8 December are over with the 22nd. */
const EVENT = { startDate: '2026-12-08', endDate: '2026-12-08', heldSince: '2026-12-08T13:00:00+07:00' } as const;
const finished = (given = {}) => aRequest({ ...EVENT, status: 'COMPLETED', ...given });

describe('a request leaves the desk', () => {
  it.each([
    ['2026-12-22', false],
    ['2026-12-23', true],
  ])('when the days after it was finished are over: on %s %s', (today, leaves) => {
    expect(isLeaving(finished(), today)).toBe(leaves);
  });

  it('once it is finished, whatever became of it; while it is open never', () => {
    const leaving = STATUSES.filter((status: Status) => isLeaving(finished({ status }), '2030-01-01'));
    expect(leaving).toEqual(['COMPLETED', 'REJECTED', 'CANCELLED', 'NO_SHOW', 'DUPLICATE', 'IGNORED']);
  });

  it('whenever its event is or was: cancelled long before, or recorded long afterwards', () => {
    const toCome = { status: 'CANCELLED', startDate: '2027-06-10', endDate: '2027-06-10' } as const;
    expect(isLeaving(finished(toCome), '2026-12-23')).toBe(true);
    const late = { heldSince: '2027-03-01T09:00:00+07:00' };
    expect(isLeaving(finished(late), '2027-03-15')).toBe(false);
    expect(isLeaving(finished(late), '2027-03-16')).toBe(true);
  });

  it('not while its applicant is still to be told', () => {
    const marks = { ...aRequest().marks, untold: '2026-12-08T13:00:00+07:00' };
    expect(isLeaving(finished({ marks }), '2030-01-01')).toBe(false);
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
