// What a reply can say: by the status, and by the last step that the applicant was told of.
import { describe, expect, it } from 'vitest';
import { replyTo } from '../../../src/domain/print/letters.ts';
import { STATUSES, type Status, type StepName } from '../../../src/domain/vocabulary.ts';

const told = (step: StepName) => ({ step, applicantMessage: 'Alasannya' });
const times = [{ date: '2026-12-09', from: '09:00', to: '11:00' }];
/** Confirmed twice: the first one was undone. */
const PAST = [
  { step: 'APPROVE', at: '2026-11-24T09:00:00+07:00' },
  { step: 'SCHEDULE', at: '2026-11-24T09:10:00+07:00' },
  { step: 'UNDO', at: '2026-11-24T09:12:00+07:00' },
  { step: 'SCHEDULE', at: '2026-11-25T09:10:00+07:00' },
  { step: 'DISPLACE', at: '2026-12-01T09:10:00+07:00' },
] as const;

describe('the reply', () => {
  it('is there for what is decided until it has taken place, and for nothing else', () => {
    const explained: Partial<Record<Status, StepName>> = { AWAITING_APPLICANT: 'OFFER_TIMES', REJECTED: 'REJECT' };
    const types = STATUSES.map((status) => {
      const step = explained[status];
      const known = { explanation: step ? told(step) : null, alternatives: [], past: () => [] };
      return [status, replyTo({ status }, known).type];
    });
    expect(Object.fromEntries(types)).toEqual({
      SUBMITTED: 'NONE',
      FORWARDED: 'NONE',
      AWAITING_APPLICANT: 'OFFERED',
      APPROVED: 'AGREED',
      SCHEDULED: 'AGREED',
      READY: 'AGREED',
      COMPLETED: 'NONE',
      NO_SHOW: 'NONE',
      REJECTED: 'REFUSED',
      CANCELLED: 'NONE',
      DUPLICATE: 'NONE',
      IGNORED: 'NONE',
    });
  });

  it('offers the times, asks, or says why, in the words that the applicant read', () => {
    const known = (step: StepName) => ({ explanation: told(step), alternatives: times, past: () => PAST });
    expect(replyTo({ status: 'AWAITING_APPLICANT' }, known('OFFER_TIMES'))).toEqual({
      type: 'OFFERED',
      message: 'Alasannya',
      alternatives: times,
    });
    expect(replyTo({ status: 'AWAITING_APPLICANT' }, known('ASK_CONFIRMATION')).type).toBe('ASKED');
    expect(replyTo({ status: 'AWAITING_APPLICANT' }, known('DISPLACE'))).toMatchObject({
      type: 'DISPLACED',
      confirmedOn: '2026-11-25',
    });
    expect(replyTo({ status: 'REJECTED' }, known('REJECT'))).toMatchObject({ type: 'REFUSED', message: 'Alasannya' });
    expect(replyTo({ status: 'CANCELLED' }, known('CANCEL_BY_OFFICE')).type).toBe('CANCELLED');
    expect(replyTo({ status: 'CANCELLED' }, known('CANCEL_FOR_APPLICANT')).type).toBe('NONE');
  });

  it('is none where no step on record explains the status: nothing is refused without a reason', () => {
    for (const status of ['AWAITING_APPLICANT', 'REJECTED', 'CANCELLED'] as const)
      for (const explanation of [null, told('FORWARD')])
        expect(replyTo({ status }, { explanation, alternatives: times, past: () => PAST })).toEqual({ type: 'NONE' });
  });
});
