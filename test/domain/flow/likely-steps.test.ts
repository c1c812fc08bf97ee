// What a row offers: the legal steps of its request, likeliest first, and never more than eight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalActions } from '../../../src/domain/flow/flow.ts';
import { byLikelihood, MOST_OFFERED, offeredSteps } from '../../../src/domain/flow/likely-steps.ts';
import { FINDING_CODES } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { holderIn } from '../../../src/domain/request/status.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';

const NOW = '2026-11-24T08:12:00+07:00';
const MOMENT = { now: NOW, limits: { undoMinutes: 10 } };

const inStatus = (status: BookingRequest['status'], given: Partial<BookingRequest> = {}) =>
  aRequest({ status, holder: holderIn(status), ...given });
const undoAt = (at: string) => ({
  ...aRequest().marks,
  undo: { action: 'FORWARD', at, by: '', was: {}, steps: [], notified: [], other: null } as const,
});

const anyRequest = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    holder: fc.constantFrom(null, 'DIVISION_HEAD' as const),
    findingCodes: fc.subarray([...FINDING_CODES]),
    untold: fc.constantFrom(null, NOW),
    undo: fc.boolean(),
  })
  .map(({ status, holder, findingCodes, untold, undo }) =>
    inStatus(status, {
      findingCodes,
      ...(holder && { holder }),
      marks: { ...(undo ? undoAt(NOW) : aRequest().marks), untold },
    }),
  );

describe('what a row offers', () => {
  it('is legal, at most eight, without repeats, and the same list in the order of the letter page', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const offered = offeredSteps(request, MOMENT);
        const legal = legalActions(request, 'ANY', MOMENT);
        expect(offered.length).toBe(Math.min(legal.length, MOST_OFFERED));
        expect(legal).toEqual(expect.arrayContaining([...offered]));
        expect(new Set(offered).size).toBe(offered.length);
        const all = byLikelihood(request, legal, MOMENT);
        expect([...all].sort()).toEqual([...legal].sort());
        expect(all.filter((action) => offered.includes(action))).toEqual(offered);
      }),
    );
  });

  it.each<[string, BookingRequest, readonly string[]]>([
    ['a new letter is passed on', inStatus('SUBMITTED'), ['FORWARD', 'RECORD_LETTER', 'CHANGE_TIME']],
    ['a letter with the Kasi is approved', inStatus('FORWARDED'), ['APPROVE', 'ASK_CONFIRMATION', 'OFFER_TIMES']],
    [
      'other times are offered where an earlier one wants the same',
      inStatus('FORWARDED', { findingCodes: ['CLASH_EARLIER_CANDIDATE'] }),
      ['OFFER_TIMES', 'APPROVE'],
    ],
    [
      'the letter is recorded where it has not come',
      inStatus('FORWARDED', { findingCodes: ['LETTER_MISSING'] }),
      ['RECORD_LETTER', 'APPROVE'],
    ],
    [
      'a weekend is the Kabid’s to set aside',
      inStatus('SUBMITTED', { findingCodes: ['WEEKEND'] }),
      ['FORWARD', 'SET_ASIDE'],
    ],
    [
      'a proposed refusal is decided',
      inStatus('FORWARDED', { holder: 'DIVISION_HEAD' }),
      ['REJECT', 'RETURN_TO_SECTION_HEAD'],
    ],
    ['an approved one goes into the agenda', inStatus('APPROVED'), ['SCHEDULE', 'RETURN_TO_SECTION_HEAD']],
    ['the room is prepared', inStatus('SCHEDULED'), ['MARK_READY', 'COMPLETE', 'MARK_NO_SHOW']],
    [
      'a past event is recorded',
      inStatus('SCHEDULED', { startDate: '2026-11-23', endDate: '2026-11-23' }),
      ['COMPLETE', 'MARK_NO_SHOW', 'MARK_READY'],
    ],
    ['a refusal may be reopened', inStatus('REJECTED'), ['REOPEN']],
    ['nobody came: nothing is left', inStatus('NO_SHOW'), []],
  ])('%s', (_, request, first) => expect(offeredSteps(request, MOMENT).slice(0, first.length)).toEqual(first));

  it('undoing comes last, is never crowded out, and ends with its minutes', () => {
    const crowded: Partial<BookingRequest> = { findingCodes: ['WEEKEND', 'REVISION_OF_EARLIER'] };
    const fresh = inStatus('SUBMITTED', { ...crowded, marks: undoAt('2026-11-24T08:10:00+07:00') });
    expect(offeredSteps(fresh, MOMENT)).toHaveLength(MOST_OFFERED);
    expect(offeredSteps(fresh, MOMENT).at(-1)).toBe('UNDO');
    const old = inStatus('SUBMITTED', { ...crowded, marks: undoAt('2026-11-24T08:00:00+07:00') });
    expect(offeredSteps(old, MOMENT)).not.toContain('UNDO');
  });
});
