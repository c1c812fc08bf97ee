// Which yearly reports are written on a day: last year's, too, while its events are still being closed.
import { expect, it } from 'vitest';
import { begunOn, reportedYears } from '../../../src/domain/report/years.ts';
import { aRequest } from '../requests.ts';

const LAST = aRequest({ submittedAt: '2026-11-24T08:00:00+07:00', startDate: '2026-12-31' });
const OVER = aRequest({ submittedAt: '2026-12-30T08:00:00+07:00', startDate: '2027-01-12' });
const PAPER = aRequest({ submittedAt: '2027-01-04T08:00:00+07:00', startDate: '2026-12-30' });
const NEW = aRequest({ submittedAt: '2027-01-04T08:00:00+07:00', startDate: null });

it.each([
  ['in December only this year’s', '2026-12-31', [LAST], [2026]],
  ['on New Year’s Day last year’s as well', '2027-01-01', [LAST], [2026, 2027]],
  ['a request received last year for this one counts in both', '2027-01-02', [OVER], [2026, 2027]],
  ['a past event entered from paper counts last year', '2027-02-01', [PAPER], [2026, 2027]],
  ['to the night after the end of March', '2027-04-01', [NEW, LAST], [2026, 2027]],
  ['and no longer', '2027-04-02', [LAST], [2027]],
  ['a desk that is new this year has no report of the last', '2027-01-05', [NEW], [2027]],
  ['nor has an empty one', '2027-01-05', [], [2027]],
] as const)('%s', (_, day, requests, years) => expect(reportedYears(day, requests)).toEqual(years));

it.each([
  ['on the day of its first request', [OVER, LAST], [2026], '2026-11-24'],
  ['or of an event that was entered later', [{ ...PAPER, status: 'COMPLETED' }], [], '2026-12-30'],
  ['in an older year of which an archive is kept', [LAST], [2024, 2026], '2024-12-31'],
  ['not yet where there is nothing', [], [], ''],
] as const)('a desk began %s', (_, requests, archived, day) => expect(begunOn(requests, archived)).toBe(day));
