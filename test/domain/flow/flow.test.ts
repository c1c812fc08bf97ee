// The table of steps against the SOP: what docs/rules.md does not tell of it, and what is open to whom.

import { describe, expect, it } from 'vitest';
import { legalActions, type Standing } from '../../../src/domain/flow/flow.ts';
import { onwardSteps } from '../../../src/domain/flow/likely-steps.ts';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { holderIn, isShown, OPEN_STATUSES } from '../../../src/domain/request/status.ts';
import { ACTIONS, STATUSES, type Status } from '../../../src/domain/vocabulary.ts';
import { listed } from '../../listed.ts';
import { openTo } from './open-to.ts';

const AT = '2026-11-24T08:12:00+07:00';

const NOW = { now: AT };

function standing(status: Status): Standing {
  return {
    kind: 'VISIT',
    status,
    holder: holderIn(status),
    findingCodes: [],
    headDispositionAt: null,
    marks: NO_MARKS,
    ...{ startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' },
  };
}

describe('the steps of the SOP', () => {
  it('are asked about once more before they are recorded where the room must be free, or the event has begun', () => {
    const those = (gate: string) => ACTIONS.filter((action) => TRANSITIONS[action].gate === gate);
    expect(those('FREE_OF_FINDINGS')).toEqual(['APPROVE', 'APPROVE_SESSIONS', 'SCHEDULE', 'MARK_READY']);
    expect(those('HAS_BEGUN')).toEqual(['COMPLETE', 'MARK_NO_SHOW']);
    expect(those('NEW_TIME_FREE')).toEqual(['CHANGE_TIME']);
  });
  it('of which nobody is written to', () =>
    expect(ACTIONS.filter((action) => TRANSITIONS[action].mails.length === 0)).toEqual(listed`
      RECORD_ANSWER · RECORD_LETTER · RECORD_TOLD · MARK_READY · MARK_NO_SHOW · REPLACE_EARLIER · FURTHER_SESSION
      MARK_DUPLICATE · IGNORE · UNDO
    `));
  it('offer other times, wanted or not, where the applicant is to have another', () =>
    expect(ACTIONS.filter((action) => TRANSITIONS[action].offersTimes)).toEqual(['OFFER_TIMES', 'DISPLACE']));

  it('words for the applicant are due where they are given a reason, and possible where a mail tells them or a refusal is proposed', () => {
    const those = (kind: string) => ACTIONS.filter((action) => TRANSITIONS[action].applicantMessage === kind);
    expect(those('REQUIRED')).toEqual(['OFFER_TIMES', 'ASK_CONFIRMATION', 'REJECT', 'CANCEL_BY_OFFICE', 'DISPLACE']);
    // A confirmation and a receipt have no room for more.
    expect(those('OPTIONAL')).toEqual(['COMPLETE', 'CANCEL_FOR_APPLICANT', 'CHANGE_TIME', 'REOPEN']);
    expect(those('PROPOSED')).toEqual(['PROPOSE_REFUSAL']);
  });

  it('only what the Kabid or the Kepala Dinas decides in person needs to know who acts', () =>
    expect(ACTIONS.filter((action) => TRANSITIONS[action].needsIdentity)).toEqual(listed`
      REJECT · SET_ASIDE · DISPLACE · REOPEN · GIVE_DISPOSITION
    `));

  it.each([
    ['COMPLETED', ['COMPLETE', 'MARK_NO_SHOW']],
    ['REJECTED', ['REOPEN']],
    ['CANCELLED', ['REOPEN']],
    ['NO_SHOW', ['COMPLETE']],
    ['DUPLICATE', ['NOT_DUPLICATE', 'IGNORE']],
    ['IGNORED', ['NOT_DUPLICATE']],
  ] as const)('out of a closed request, %s, lead only %j', (status, actions) => {
    expect(OPEN_STATUSES).not.toContain(status);
    expect(holderIn(status)).toBe('NOBODY');
    expect(legalActions(standing(status), NOW)).toEqual(actions);
  });

  it('refusals, cancellations and moves are told when they can no longer be taken back', () =>
    expect(ACTIONS.filter((action) => TRANSITIONS[action].mailsWait)).toEqual(listed`
      REJECT · CANCEL_FOR_APPLICANT · CANCEL_BY_OFFICE · CHANGE_TIME · DISPLACE · REPLACE_EARLIER · REOPEN
    `));
});

it('what stands in the room’s calendar is what was entered into the agenda, unless it was called off', () =>
  expect(STATUSES.filter(isShown)).toEqual(['SCHEDULED', 'READY', 'COMPLETED', 'NO_SHOW']));

describe('what somebody may do with a request as it stands', () => {
  const cancel = ['CANCEL_FOR_APPLICANT', 'CANCEL_BY_OFFICE'] as const;
  it.each([
    ['SUBMITTED', ['DIVISION_HEAD'], ['FORWARD', 'REJECT', ...cancel, 'IGNORE']],
    [
      'FORWARDED',
      ['SECTION_HEAD'],
      [
        'OFFER_TIMES',
        'ASK_CONFIRMATION',
        'APPROVE',
        'PROPOSE_REFUSAL',
        'RETURN_TO_DIVISION_HEAD',
        ...cancel,
        'CHANGE_TIME',
        'MARK_DUPLICATE',
        'IGNORE',
      ],
    ],
    ['FORWARDED', ['ROOM_ADMIN'], [...cancel, 'MARK_DUPLICATE', 'IGNORE']],
    ['AWAITING_APPLICANT', ['SECTION_HEAD'], ['RECORD_ANSWER', ...cancel, 'CHANGE_TIME', 'MARK_DUPLICATE', 'IGNORE']],
    ['APPROVED', ['ROOM_ADMIN'], ['SCHEDULE', 'RETURN_TO_SECTION_HEAD', ...cancel]],
    ['SCHEDULED', ['DIVISION_HEAD'], ['REJECT', ...cancel, 'DISPLACE']],
    ['SCHEDULED', ['ROOM_ADMIN'], ['MARK_READY', 'COMPLETE', 'MARK_NO_SHOW', ...cancel]],
    ['READY', ['ROOM_ADMIN'], ['COMPLETE', 'MARK_NO_SHOW', ...cancel]],
    ['APPROVED', ['AGENCY_HEAD'], []],
    ['FORWARDED', [], []],
  ] as const)('%s, %j', (status, roles, actions) => expect(openTo(roles, standing(status), NOW)).toEqual(actions));

  it('is to record a letter that has not come, and none that is here', () => {
    const offered = (codes: Standing['findingCodes']) =>
      legalActions({ ...standing('FORWARDED'), findingCodes: codes }, NOW).includes('RECORD_LETTER');
    expect([offered([]), offered(['LETTER_MISSING'])]).toEqual([false, true]);
  });

  it('a proposal to refuse lies with the Kabid: they refuse or return it, the Kasi waits', () => {
    const proposed = { ...standing('FORWARDED'), holder: 'DIVISION_HEAD' } as const;
    expect(openTo(['DIVISION_HEAD'], proposed, NOW)).toEqual(['REJECT', 'RETURN_TO_SECTION_HEAD', ...cancel, 'IGNORE']);
    expect(openTo(['SECTION_HEAD'], proposed, NOW)).not.toContain('APPROVE');
  });

  it('days and hours may be set aside where one of them was found, a buffet never', () => {
    const found = (code: 'WEEKEND' | 'CATERING_BUFFET') =>
      openTo(['DIVISION_HEAD'], { ...standing('FORWARDED'), findingCodes: [code] }, NOW);
    expect(found('WEEKEND')).toContain('SET_ASIDE');
    expect(found('CATERING_BUFFET')).not.toContain('SET_ASIDE');
  });

  it('the question whether it revises an earlier one is answered where it was asked', () =>
    expect(openTo(['SECTION_HEAD'], { ...standing('FORWARDED'), findingCodes: ['REVISION_OF_EARLIER'] }, NOW)).toEqual(
      expect.arrayContaining(['REPLACE_EARLIER', 'FURTHER_SESSION']),
    ));

  it('a room for several days is made ready again', () =>
    expect(openTo(['ROOM_ADMIN'], { ...standing('READY'), endDate: '2026-12-09' }, NOW)).toContain('MARK_READY'));

  it('a closed event may be recorded again; its letter waits for that only while nobody has counted', () => {
    const closed = (people: number | null) => ({
      ...standing('COMPLETED'),
      marks: { ...NO_MARKS, attended: [{ date: '2026-12-08', people }] },
    });
    const AFTER = { now: '2026-12-09T09:00:00+07:00', hours: { holidays: [] } };
    expect([null, 34].map((people) => onwardSteps(closed(people), legalActions(closed(people), AFTER), AFTER))).toEqual(
      [['COMPLETE'], []],
    );
  });

  it('the last step may be taken back for ten minutes', () => {
    const undo = { action: 'FORWARD', at: AT, by: '', was: {}, steps: [], notified: [], other: null } as const;
    const stepped = { ...standing('FORWARDED'), marks: { ...NO_MARKS, undo } };
    expect(legalActions(stepped, { now: '2026-11-24T08:21:59+07:00' })).toContain('UNDO');
    expect(legalActions(stepped, { now: '2026-11-24T08:22:00+07:00' })).not.toContain('UNDO');
    expect(legalActions(standing('FORWARDED'), NOW)).not.toContain('UNDO');
  });
});
