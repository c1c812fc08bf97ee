// SOP step 2: "penentuan ulang jadwal" answers a time that cannot be had, and nothing else.
import { describe, expect, it } from 'vitest';
import { offeredTimes, timeIsTaken } from '../../../src/domain/commands/offer.ts';
import { settlingSteps } from '../../../src/domain/flow/settling.ts';
import type { Finding, FindingCode } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aContext, aRequest } from '../requests.ts';

/** Whether other times are offered for a finding: for a time that cannot be had, not for a buffet or a missing letter. */
const OFFERS: Readonly<Record<FindingCode, boolean>> = {
  CLASH_EARLIER_CANDIDATE: true,
  SETUP_OVERLAP: true,
  ROOM_BLOCKED: true,
  HOLIDAY: true,
  WEEKEND: true,
  OUTSIDE_OFFICE_HOURS: true,
  SETUP_BEFORE_HOURS: true,
  FRIDAY_PRAYER: true,
  SETUP_IN_PRAYER: true,
  DATES_UNREAD: false,
  OVERNIGHT: true,
  TOO_FAR_AHEAD: true,
  INVALID_TIME: false,
  CATERING_BUFFET: false,
  CATERING_UNDECIDED: false,
  LETTER_MISSING: false,
  OVER_CAPACITY: false,
  SHORT_NOTICE: false,
  IN_THE_PAST: false,
  TIME_NOT_HELD: false,
  EMAIL_SUSPECT: false,
  EQUIPMENT_DAMAGED: false,
  REVISION_OF_EARLIER: false,
  DUPLICATE_SUBMISSION: false,
};
const found = (code: string) => ({ code }) as Finding;
const wants = aRequest();
const context = { ...aContext(), requests: [wants] };
const offered = (request: BookingRequest): BookingRequest => {
  return { ...request, marks: { ...request.marks, asked: { step: 'OFFER_TIMES', message: '' } } };
};
const spans = (times: ReturnType<typeof offeredTimes>) => times.map(({ date, from, to }) => `${date} ${from}-${to}`);

describe('other times', () => {
  it.each(Object.entries(OFFERS))('for %s: %s', (code, offered) => {
    expect(timeIsTaken([found(code)])).toBe(offered);
    // Nobody is sent to offer what the desk would neither find nor give a reason for.
    expect(settlingSteps('VISIT', [code as FindingCode]).includes('OFFER_TIMES')).toBe(offered);
    expect(offeredTimes(wants, [found('LETTER_MISSING'), found(code)], context).length > 0).toBe(offered);
  });

  it('are not offered where nothing is found', () => expect(offeredTimes(wants, [], context)).toEqual([]));

  it('count those that overlap the wanted one, also where the applicant is to have another', () => {
    // Nobody else holds the morning, so the nearest time begins half an hour earlier.
    const near = ['2026-12-08 08:30-10:30', '2026-12-08 13:30-15:30', '2026-12-09 09:00-11:00'];
    const alone = { ...context, requests: [] };
    expect(spans(offeredTimes(wants, [found('ROOM_BLOCKED')], alone))).toEqual(near);
    expect(spans(offeredTimes(offered(wants), [], alone))).toEqual(near);
  });

  it('of a time that cannot be read there are none', () =>
    expect(offeredTimes(offered({ ...wants, startTime: null }), [], context)).toEqual([]));
});
