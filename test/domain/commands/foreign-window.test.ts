// Which commands ask the room's calendar before they are decided, and for which days.

import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { asksCalendar, foreignWindow } from '../../../src/domain/commands/foreign-window.ts';
import type { FindingCode } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ACTIONS, type Action } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-11-24T08:12:00+07:00';
const ONE = 'PC-2026-0001';
const STAFF = { type: 'STAFF', email: 'kasi@dinas.example', name: '', roles: [] } as const;
const request = aRequest({ number: ONE });

function asks(command: Command, requests: readonly BookingRequest[] = [request]): boolean {
  return asksCalendar(command, { requests, room: ROOM, hours: HOURS, now: NOW });
}

function act(action: Action, number = ONE): Command {
  return { type: 'ACT', id: 'c', actor: STAFF, number, action, text: '' };
}

it('the days from yesterday on, for more than a year', () =>
  expect(foreignWindow(NOW)).toEqual({ from: '2026-11-23', to: '2027-12-29' }));

describe('a step', () => {
  it('asks the calendar where the room must be free, or times are offered', () =>
    expect(ACTIONS.filter((action) => asks(act(action)))).toEqual(
      'OFFER_TIMES APPROVE APPROVE_SESSIONS SCHEDULE MARK_READY CHANGE_TIME DISPLACE'.split(' '),
    ));

  it('also where it takes or leaves a time that others want', () => {
    const other = aRequest({ number: 'PC-2026-0002', endDate: '2026-12-09' });
    const asked = ACTIONS.filter((action) => asks(act(action), [request, other]));
    expect(asked).toEqual(
      `
      OFFER_TIMES RECORD_ANSWER APPROVE APPROVE_SESSIONS SCHEDULE MARK_READY MARK_NO_SHOW REJECT
      RETURN_TO_SECTION_HEAD CANCEL_FOR_APPLICANT CANCEL_BY_OFFICE CHANGE_TIME DISPLACE REPLACE_EARLIER MARK_DUPLICATE
      NOT_DUPLICATE IGNORE REOPEN UNDO`
        .trim()
        .split(/\s+/),
    );
  });

  it('also where the time was found taken, or others were offered: the row shows them again', () => {
    const found = (code: FindingCode) => [{ ...request, findingCodes: [code] }];
    expect(asks(act('FORWARD'), found('ROOM_BLOCKED'))).toBe(true);
    expect(asks(act('FORWARD'), found('CLASH_EARLIER_CANDIDATE'))).toBe(true);
    expect(asks(act('FORWARD'), found('LETTER_MISSING'))).toBe(false);
    const marks = { ...request.marks, asked: { step: 'OFFER_TIMES', message: '' } } as const;
    expect(asks(act('RECORD_LETTER'), [{ ...request, marks }])).toBe(true);
  });

  it('on a number that is not there asks nothing', () => expect(asks(act('APPROVE', 'X'))).toBe(false));
});

it('a mail that was given up asks only for what the row shows again', () => {
  const undelivered: Command = {
    type: 'UNDELIVERED',
    id: 'u',
    actor: { type: 'MACHINE' },
    number: ONE,
    template: 'RECEIPT',
    addressee: 'APPLICANT',
    recipient: 'a@b.example',
    problem: 'x',
  };
  expect(asks(undelivered)).toBe(false);
  expect(asks(undelivered, [])).toBe(false);
  expect(asks(undelivered, [{ ...request, findingCodes: ['ROOM_BLOCKED'] }])).toBe(true);
});

it('an examination of all asks', () =>
  expect(asks({ type: 'REEXAMINE', id: 'e', actor: { type: 'MACHINE' }, cause: 'OFFICE' })).toBe(true));
