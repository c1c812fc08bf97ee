// What a row and the page of its letter offer: the legal steps of the request, likeliest first, in a row never more than eight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalActions } from '../../../src/domain/flow/flow.ts';
import { byLikelihood, MOST_STEPS_OFFERED, offeredSteps, onwardSteps } from '../../../src/domain/flow/likely-steps.ts';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { FINDING_CODES } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { holderIn } from '../../../src/domain/request/status.ts';
import { type Action, type Holder, STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS } from '../requests.ts';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T08:12:00+07:00`;
const MOMENT = { now: NOW, hours: HOURS };

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
    sessionOf: fc.constantFrom(null, 'PC-2026-0001'),
    undo: fc.boolean(),
  })
  .map(({ status, holder, findingCodes, untold, sessionOf, undo }) =>
    inStatus(status, {
      findingCodes,
      ...(holder && { holder }),
      marks: { ...(undo ? undoAt(NOW) : aRequest().marks), untold, sessionOf },
    }),
  );

describe('what a row offers', () => {
  it('is legal, at most eight, without repeats, and the same list in the order of the letter page', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const offered = offeredSteps(request, MOMENT);
        const legal = legalActions(request, MOMENT).filter((action) => TRANSITIONS[action].inRow);
        expect(offered.length).toBe(Math.min(legal.length, MOST_STEPS_OFFERED));
        expect(legal).toEqual(expect.arrayContaining([...offered]));
        expect(new Set(offered).size).toBe(offered.length);
        const all = byLikelihood(request, legal, MOMENT);
        expect([...all].sort()).toEqual([...legal].sort());
        expect(all.filter((action) => offered.includes(action))).toEqual(offered);
      }),
    );
  });

  it.each<[string, BookingRequest, readonly string[]]>([
    [
      'a new letter is passed on',
      inStatus('SUBMITTED'),
      ['FORWARD', 'CANCEL_FOR_APPLICANT', 'REJECT', 'MARK_DUPLICATE'],
    ],
    [
      'other times are offered where an earlier one wants the same',
      inStatus('FORWARDED', { findingCodes: ['CLASH_EARLIER_CANDIDATE'] }),
      ['OFFER_TIMES', 'ASK_CONFIRMATION', 'APPROVE'],
    ],
    [
      'a weekend is the Kabid’s to set aside',
      inStatus('SUBMITTED', { findingCodes: ['WEEKEND'] }),
      ['FORWARD', 'SET_ASIDE'],
    ],
    ['an approved one goes into the agenda', inStatus('APPROVED'), ['SCHEDULE', 'RETURN_TO_SECTION_HEAD']],
    ['the room is prepared', inStatus('SCHEDULED'), ['MARK_READY', 'COMPLETE', 'MARK_NO_SHOW']],
    [
      'a prepared one is closed, or called off',
      inStatus('READY'),
      ['COMPLETE', 'MARK_NO_SHOW', 'CANCEL_FOR_APPLICANT', 'DISPLACE'],
    ],
    [
      'a past event is recorded',
      inStatus('SCHEDULED', { startDate: '2026-11-23', endDate: '2026-11-23' }),
      ['COMPLETE', 'MARK_NO_SHOW', 'CANCEL_FOR_APPLICANT'],
    ],
    ['a refusal may be reopened', inStatus('REJECTED'), ['REOPEN']],
    ['nobody came: nothing is left', inStatus('NO_SHOW'), []],
  ])('%s', (_, request, first) => expect(offeredSteps(request, MOMENT).slice(0, first.length)).toEqual(first));

  it('undoing comes last, is never crowded out, and ends with its minutes', () => {
    const crowded: Partial<BookingRequest> = { findingCodes: ['WEEKEND', 'REVISION_OF_EARLIER'] };
    const fresh = inStatus('SUBMITTED', { ...crowded, marks: undoAt('2026-11-24T08:10:00+07:00') });
    expect(offeredSteps(fresh, MOMENT)).toHaveLength(MOST_STEPS_OFFERED);
    expect(offeredSteps(fresh, MOMENT).at(-1)).toBe('UNDO');
    const old = inStatus('SUBMITTED', { ...crowded, marks: undoAt('2026-11-24T08:00:00+07:00') });
    expect(offeredSteps(old, MOMENT)).not.toContain('UNDO');
  });
});

/**
 * What does not fit into a row, of every standing that a request comes to: where nothing presses, and where everything does at
 * once, a warning to set aside, a revision, an applicant to tell and a step to undo. It is meant: the page of the letter
 * offers all of these, and a row keeps what carries the letter on. These end a letter, or are seldom asked for.
 */
const LEFT_OUT: readonly (readonly [Status, Holder, quiet: readonly Action[], pressed: readonly Action[]])[] = [
  ['SUBMITTED', 'AGENCY_HEAD', [], ['MARK_DUPLICATE', 'IGNORE', 'CANCEL_BY_OFFICE']],
  ['SUBMITTED', 'DIVISION_HEAD', [], ['MARK_DUPLICATE', 'IGNORE', 'CANCEL_BY_OFFICE']],
  [
    'FORWARDED',
    'SECTION_HEAD',
    ['RETURN_TO_DIVISION_HEAD', 'CANCEL_BY_OFFICE'],
    [
      'PROPOSE_REFUSAL',
      'CANCEL_FOR_APPLICANT',
      'REJECT',
      'MARK_DUPLICATE',
      'IGNORE',
      'RETURN_TO_DIVISION_HEAD',
      'CANCEL_BY_OFFICE',
    ],
  ],
  ['FORWARDED', 'DIVISION_HEAD', [], ['MARK_DUPLICATE', 'IGNORE', 'CANCEL_BY_OFFICE']],
  ['AWAITING_APPLICANT', 'APPLICANT', [], ['MARK_DUPLICATE', 'IGNORE', 'CANCEL_BY_OFFICE']],
  ['APPROVED', 'ROOM_ADMIN', [], ['DISPLACE', 'REJECT', 'CANCEL_BY_OFFICE']],
  ['SCHEDULED', 'ROOM_ADMIN', [], ['CANCEL_FOR_APPLICANT', 'DISPLACE', 'REJECT', 'CANCEL_BY_OFFICE']],
  ['READY', 'ROOM_ADMIN', [], ['DISPLACE', 'REJECT', 'CANCEL_BY_OFFICE']],
  ...STATUSES.filter((status) => holderIn(status) === 'NOBODY').map((status) => [status, 'NOBODY', [], []] as const),
];

describe('a step that has no place in a row', () => {
  const leftOut = (request: BookingRequest) => {
    const legal = legalActions(request, MOMENT).filter((action) => TRANSITIONS[action].inRow);
    const offered = offeredSteps(request, MOMENT);
    return byLikelihood(request, legal, MOMENT).filter((action) => !offered.includes(action));
  };

  it('is told of every status', () => expect(new Set(LEFT_OUT.map(([status]) => status))).toEqual(new Set(STATUSES)));

  it.each(LEFT_OUT)('%s, with %s: these alone are left to the page of the letter', (status, holder, quiet, pressed) => {
    const request = inStatus(status, { holder });
    const findingCodes = ['WEEKEND', 'REVISION_OF_EARLIER'] as const;
    const marks = { ...undoAt(NOW), untold: NOW };
    expect([leftOut(request), leftOut({ ...request, findingCodes, marks })]).toEqual([quiet, pressed]);
  });

  it('all free dates of a letter at once take the place of ignoring it, which is seldom asked for', () => {
    const marks = { ...aRequest().marks, sessionOf: 'PC-2026-0001' };
    const free = inStatus('FORWARDED', { marks });
    expect(offeredSteps(free, MOMENT).slice(0, 2)).toEqual(['APPROVE_SESSIONS', 'APPROVE']);
    expect(onwardSteps(free, legalActions(free, MOMENT), MOMENT)).toContain('APPROVE_SESSIONS');
    const alone = leftOut(inStatus('FORWARDED'));
    expect(leftOut(free).filter((action) => !alone.includes(action))).toEqual(['IGNORE']);
    for (const elsewhere of [
      inStatus('FORWARDED', { marks, findingCodes: ['CLASH_EARLIER_CANDIDATE'] }),
      inStatus('FORWARDED', { marks, holder: 'DIVISION_HEAD' }),
      inStatus('SUBMITTED', { marks }),
      inStatus('FORWARDED'),
    ])
      expect(legalActions(elsewhere, MOMENT)).not.toContain('APPROVE_SESSIONS');
  });
});

describe('the buttons that stand first on the page of a letter', () => {
  it('are those of its row that move it on, in the same order', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const legal = legalActions(request, MOMENT);
        const onward = onwardSteps(request, legal, MOMENT);
        expect(onward).not.toContain('UNDO');
        expect(byLikelihood(request, legal, MOMENT).filter((action) => onward.includes(action))).toEqual(onward);
      }),
    );
  });

  it.each<[string, BookingRequest, readonly string[]]>([
    ['a new letter: to pass it on, for each of both', inStatus('SUBMITTED'), ['FORWARD', 'GIVE_DISPOSITION']],
    [
      'a new letter that was disposed of: to pass it on',
      inStatus('SUBMITTED', { headDispositionAt: '2026-11-24T08:00:00+07:00' }),
      ['FORWARD'],
    ],
    [
      'a letter in order: to fix its time',
      inStatus('FORWARDED', { findingCodes: ['SHORT_NOTICE'] }),
      ['APPROVE', 'ASK_CONFIRMATION', 'OFFER_TIMES'],
    ],
    [
      'a buffet: to ask, and the approval last',
      inStatus('FORWARDED', { findingCodes: ['CATERING_BUFFET'] }),
      ['ASK_CONFIRMATION', 'OFFER_TIMES', 'APPROVE'],
    ],
    [
      'a time that is over: to change it, before the approval',
      inStatus('FORWARDED', { findingCodes: ['IN_THE_PAST'] }),
      ['CHANGE_TIME', 'APPROVE', 'ASK_CONFIRMATION', 'OFFER_TIMES'],
    ],
    [
      'a holiday: to offer another day, and the approval last',
      inStatus('FORWARDED', { findingCodes: ['HOLIDAY'] }),
      ['OFFER_TIMES', 'ASK_CONFIRMATION', 'APPROVE'],
    ],
    [
      'a holiday, an open question about the food and a missing letter: in the order in which they are settled',
      inStatus('FORWARDED', { findingCodes: ['CATERING_UNDECIDED', 'LETTER_MISSING', 'HOLIDAY'] }),
      ['OFFER_TIMES', 'ASK_CONFIRMATION', 'RECORD_LETTER', 'APPROVE'],
    ],
    [
      'a letter that has not come: to record it',
      inStatus('FORWARDED', { findingCodes: ['LETTER_MISSING'] }),
      ['RECORD_LETTER', 'ASK_CONFIRMATION', 'OFFER_TIMES', 'APPROVE'],
    ],
    [
      'a proposed refusal: to decide',
      inStatus('FORWARDED', { holder: 'DIVISION_HEAD' }),
      ['REJECT', 'RETURN_TO_SECTION_HEAD'],
    ],
    ['while the applicant is asked: what they say', inStatus('AWAITING_APPLICANT'), ['RECORD_ANSWER']],
    [
      'after the event: what came of it, and nothing to make ready',
      inStatus('SCHEDULED', { startDate: '2026-11-23', endDate: '2026-11-23' }),
      ['COMPLETE', 'MARK_NO_SHOW'],
    ],
    [
      'after its last hour on the same day: the same',
      inStatus('SCHEDULED', { startDate: TODAY, endDate: TODAY, startTime: '07:00', endTime: '08:12' }),
      ['COMPLETE', 'MARK_NO_SHOW'],
    ],
    [
      'before its last hour is over: to make ready, too',
      inStatus('SCHEDULED', { startDate: TODAY, endDate: TODAY, startTime: '07:00', endTime: '08:13' }),
      ['MARK_READY', 'COMPLETE'],
    ],
    [
      'of several days, once the last is over: what came of it',
      inStatus('READY', { startDate: '2026-11-20', endDate: '2026-11-23' }),
      ['COMPLETE'],
    ],
    [
      'of several days, of which some are left: to make ready, too',
      inStatus('READY', { startDate: '2026-11-23', endDate: '2026-11-25' }),
      ['COMPLETE', 'MARK_READY'],
    ],
    ['a room that stands ready before the day: none', inStatus('READY'), []],
    // 24 November is a Tuesday, and 25 November is no holiday.
    [
      'of the day after tomorrow: none yet',
      inStatus('SCHEDULED', { startDate: '2026-11-26', endDate: '2026-11-26' }),
      [],
    ],
    ['a refused one: none', inStatus('REJECTED'), []],
  ])('%s', (_, request, onward) => expect(onwardSteps(request, legalActions(request, MOMENT), MOMENT)).toEqual(onward));
});
