// The table of steps against the SOP: who, from where, to where, what must be said, and who has the letter then.
import { describe, expect, it } from 'vitest';
import { ACTIONS, holderIn, legalActions, OPEN_STATUSES, TRANSITIONS } from '../../src/domain/flow.ts';
import { STATUSES } from '../../src/domain/request.ts';

describe('the steps of the SOP', () => {
  it.each([
    ['FORWARD', 'DIVISION_HEAD', ['SUBMITTED'], 'FORWARDED', 'OPTIONAL'],
    ['APPROVE', 'SECTION_HEAD', ['FORWARDED'], 'APPROVED', 'REQUIRED'],
    ['SCHEDULE', 'ROOM_ADMIN', ['APPROVED'], 'SCHEDULED', 'OPTIONAL'],
    ['MARK_READY', 'ROOM_ADMIN', ['SCHEDULED'], 'READY', 'OPTIONAL'],
    ['COMPLETE', 'ROOM_ADMIN', ['SCHEDULED', 'READY'], 'COMPLETED', 'OPTIONAL'],
    ['MARK_NO_SHOW', 'ROOM_ADMIN', ['SCHEDULED', 'READY'], 'NO_SHOW', 'OPTIONAL'],
  ] as const)('%s is taken by the %s', (action, role, from, to, text) =>
    expect(TRANSITIONS[action]).toMatchObject({
      roles: [role],
      from,
      to,
      text,
      needsIdentity: false,
      mailDelayMinutes: 0,
    }),
  );

  it('only the Kabid in person refuses, with a reason, from any open status', () =>
    expect(TRANSITIONS.REJECT).toMatchObject({
      roles: ['DIVISION_HEAD'],
      from: OPEN_STATUSES,
      to: 'REJECTED',
      text: 'REQUIRED',
      needsIdentity: true,
      mailDelayMinutes: 10,
    }));

  it('only the Kabid’s refusal needs to know who acts', () =>
    expect(ACTIONS.filter((action) => TRANSITIONS[action].needsIdentity)).toEqual(['REJECT']));

  it('nothing leads out of a closed request, nothing leads back into the queue', () => {
    const closed = STATUSES.filter((status) => !OPEN_STATUSES.includes(status));
    expect(closed).toEqual(['COMPLETED', 'REJECTED', 'CANCELLED', 'NO_SHOW', 'DUPLICATE', 'IGNORED']);
    for (const status of closed) expect(legalActions({ status }, 'ANY')).toEqual([]);
  });
});

describe('where the letter lies', () => {
  it.each([
    ['SUBMITTED', 'DIVISION_HEAD'],
    ['FORWARDED', 'SECTION_HEAD'],
    ['AWAITING_APPLICANT', 'APPLICANT'],
    ['APPROVED', 'ROOM_ADMIN'],
    ['SCHEDULED', 'ROOM_ADMIN'],
    ['READY', 'ROOM_ADMIN'],
    ['COMPLETED', 'NOBODY'],
    ['REJECTED', 'NOBODY'],
    ['CANCELLED', 'NOBODY'],
    ['NO_SHOW', 'NOBODY'],
    ['DUPLICATE', 'NOBODY'],
    ['IGNORED', 'NOBODY'],
  ] as const)('%s: %s', (status, holder) => expect(holderIn(status)).toBe(holder));
});

describe('what somebody may do with a request as it stands', () => {
  it.each([
    [
      'SUBMITTED',
      ['DIVISION_HEAD'],
      ['FORWARD', 'RECORD_LETTER', 'REJECT', 'CANCEL_FOR_APPLICANT', 'CANCEL_BY_OFFICE'],
    ],
    ['FORWARDED', ['ROOM_ADMIN'], ['RECORD_LETTER', 'CANCEL_FOR_APPLICANT', 'CANCEL_BY_OFFICE']],
    ['APPROVED', ['ROOM_ADMIN'], ['SCHEDULE', 'CANCEL_FOR_APPLICANT', 'CANCEL_BY_OFFICE']],
    ['APPROVED', ['AGENCY_HEAD'], []],
    ['FORWARDED', [], []],
  ] as const)('%s, %j', (status, roles, actions) => expect(legalActions({ status }, roles)).toEqual(actions));
});
