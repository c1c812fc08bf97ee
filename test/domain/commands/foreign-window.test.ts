// For which days the room's calendar is asked before a command is decided: enough, and not a century.

import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { foreignWindow, offerWindow } from '../../../src/domain/commands/foreign-window.ts';
import type { FindingCode } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { WantedTime } from '../../../src/domain/request/room-time.ts';
import { ACTIONS, type Action } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-11-24T08:12:00+07:00';
const ONE = 'PC-2026-0001';
const STAFF = { type: 'STAFF', email: 'kasi@dinas.example', name: '', roles: [] } as const;
/** Tuesday 8 December; its days reach from the eve to 31 days later, on which other times may be offered. */
const request = aRequest({ number: ONE });
const EIGHTH = '2026-12-07 to 2027-01-08';

function windowOf(command: Command, requests: readonly BookingRequest[] = [request], now = NOW): string | null {
  const range = foreignWindow(command, { requests, room: ROOM, hours: HOURS, now });
  return range && `${range.from} to ${range.to}`;
}

function submit(given: Partial<BookingRequest> = {}, submittedAt = NOW): Command {
  const actor = { type: 'APPLICANT' } as const;
  const source = { type: 'FORM' } as const;
  return { type: 'SUBMIT', id: 'r', actor, submittedAt, submission: aRequest({ number: 'new', ...given }), source };
}

function act(action: Action, typed?: WantedTime, number = ONE): Command {
  return { type: 'ACT', id: 'c', actor: STAFF, number, action, text: '', ...(typed && { typed }) };
}

const FIFTEENTH: WantedTime = { startDate: '2026-12-15', endDate: '2026-12-15', startTime: '09:00', endTime: '11:00' };

describe('a request that comes in', () => {
  it.each([
    ['on a day to come', {}, EIGHTH],
    ['tomorrow', { startDate: '2026-11-25' }, '2026-11-24 to 2026-12-26'],
    ['today', { startDate: '2026-11-24' }, '2026-11-23 to 2026-12-26'],
    ['on a day gone by', { startDate: '2026-11-02' }, '2026-11-23 to 2026-12-26'],
    ['over several days', { endDate: '2026-12-10' }, '2026-12-07 to 2027-01-10'],
    ['from yesterday to tomorrow', { startDate: '2026-11-23', endDate: '2026-11-25' }, '2026-11-23 to 2026-12-26'],
    ['far ahead', { startDate: '2099-12-01' }, '2099-11-30 to 2100-01-01'],
    ['over longer than can be meant', { endDate: '2027-12-08' }, '2026-11-23 to 2026-12-26'],
    ['on a day that is none', { startDate: '2026-02-30', endDate: '2026-12-08' }, null],
    ['on a day to no day', { endDate: null }, null],
  ] as const)('%s', (_, given, range) => expect(windowOf(submit(given), [])).toBe(range));

  it('later than it was sent: the days of those whom it puts behind itself as well', () => {
    const behind = aRequest({ endDate: '2026-12-11', queuedSince: '2026-11-24T08:00:00+07:00' });
    expect(windowOf(submit({}, '2026-11-24T07:00:00+07:00'), [behind])).toBe('2026-12-07 to 2027-01-11');
    expect(windowOf(submit({}, '2026-11-24T08:00:00+07:00'), [behind])).toBe('2026-12-07 to 2027-01-11');
    expect(windowOf(submit({}, '2026-11-24T08:00:01+07:00'), [behind])).toBe(EIGHTH);
  });
});

describe('a step', () => {
  it('asks the calendar where the room must be free, or times are offered', () =>
    expect(ACTIONS.filter((action) => windowOf(act(action)) !== null)).toEqual(
      'OFFER_TIMES APPROVE APPROVE_SESSIONS SCHEDULE MARK_READY CHANGE_TIME DISPLACE'.split(' '),
    ));

  it('also where it takes or leaves a time that others want', () => {
    const other = aRequest({ number: 'PC-2026-0002', endDate: '2026-12-09' });
    const asked = ACTIONS.filter((action) => windowOf(act(action), [request, other]) !== null);
    expect(asked).toEqual(
      `
      OFFER_TIMES RECORD_ANSWER APPROVE APPROVE_SESSIONS SCHEDULE MARK_READY MARK_NO_SHOW REJECT
      RETURN_TO_SECTION_HEAD CANCEL_FOR_APPLICANT CANCEL_BY_OFFICE CHANGE_TIME DISPLACE REPLACE_EARLIER MARK_DUPLICATE
      NOT_DUPLICATE IGNORE REOPEN UNDO`
        .trim()
        .split(/\s+/),
    );
    expect(windowOf(act('REJECT'), [request, other])).toBe('2026-12-07 to 2027-01-09');
    expect(windowOf(act('SCHEDULE'), [request, other])).toBe(EIGHTH);
  });

  it('on a whole letter it asks for all of its dates', () => {
    const marks = { ...request.marks, sessionOf: request.number };
    const beside = aRequest({ number: 'PC-2026-0002', startDate: '2027-01-05', marks });
    expect(windowOf(act('APPROVE_SESSIONS'), [{ ...request, marks }, beside])).toBe('2026-12-07 to 2027-02-05');
    expect(windowOf(act('APPROVE'), [{ ...request, marks }, beside])).toBe(EIGHTH);
  });

  it('also where a hand-made event was found before, which must be found again', () => {
    const blocked: BookingRequest = { ...request, findingCodes: ['ROOM_BLOCKED'] };
    expect(windowOf(act('FORWARD'), [blocked])).toBe(EIGHTH);
  });

  it('also where the row offers other times, which must be free of them', () => {
    const found = (code: FindingCode) => [{ ...request, findingCodes: [code] }];
    expect(windowOf(act('FORWARD'), found('CLASH_EARLIER_CANDIDATE'))).toBe(EIGHTH);
    expect(
      windowOf(act('RECORD_LETTER'), [
        { ...request, marks: { ...request.marks, asked: { step: 'OFFER_TIMES', message: '' } } },
      ]),
    ).toBe(EIGHTH);
    expect(windowOf(act('FORWARD'), found('LETTER_MISSING'))).toBeNull();
  });

  it('to another time asks for the old days and the new, and for who waits there', () => {
    expect(windowOf(act('CHANGE_TIME', FIFTEENTH))).toBe('2026-12-07 to 2027-01-15');
    const there = aRequest({ number: 'PC-2026-0002', startDate: '2026-12-15', endDate: '2026-12-17' });
    expect(windowOf(act('CHANGE_TIME', FIFTEENTH), [request, there])).toBe('2026-12-07 to 2027-01-17');
  });

  it('on a number that is not there asks nothing', () => expect(windowOf(act('APPROVE', undefined, 'X'))).toBeNull());
});

describe('an answer, a correction, an examination of all', () => {
  const answer = (given: Extract<Command, { type: 'ANSWER' }>['answer'], number = ONE): Command => ({
    type: 'ANSWER',
    id: 'a',
    actor: { type: 'APPLICANT', number },
    number,
    answer: given,
    text: '',
  });
  const correct = (changes: Partial<BookingRequest>, number = ONE): Command => ({
    type: 'CORRECT',
    id: 'k',
    actor: STAFF,
    number,
    changes,
    text: '',
  });
  const undelivered = (number = ONE): Command => ({
    type: 'UNDELIVERED',
    id: 'u',
    actor: { type: 'MACHINE' },
    number,
    template: 'RECEIPT',
    addressee: 'APPLICANT',
    recipient: 'a@b.example',
    problem: 'x',
  });
  const all: Command = { type: 'REEXAMINE', id: 'e', actor: { type: 'MACHINE' }, cause: 'OFFICE' };

  it.each([
    ['an answer of yes', answer({ type: 'CONFIRM' }), EIGHTH],
    ['a chosen time', answer({ type: 'CHOOSE', time: FIFTEENTH }), '2026-12-07 to 2027-01-15'],
    ['an answer for no request', answer({ type: 'CONFIRM' }, 'X'), null],
    ['another phone', correct({ phone: '0812' }), EIGHTH],
    ['another day', correct(FIFTEENTH), '2026-12-07 to 2027-01-15'],
    ['a correction of no request', correct({}, 'X'), null],
    ['that a mail was given up', undelivered(), null],
    ['that of a request that is gone', undelivered('X'), null],
    ['everything', all, EIGHTH],
  ] as const)('%s', (_, command, range) => expect(windowOf(command)).toBe(range));

  it('an answer or a correction asks for those whose time it takes or leaves as well', () => {
    const other = aRequest({ number: 'PC-2026-0002', endDate: '2026-12-11' });
    expect(windowOf(answer({ type: 'REPLY' }), [request, other])).toBe('2026-12-07 to 2027-01-11');
    expect(windowOf(correct({ phone: '0812' }), [request, other])).toBe('2026-12-07 to 2027-01-11');
    expect(windowOf(undelivered(), [request, other])).toBeNull();
    expect(windowOf(undelivered(), [{ ...request, findingCodes: ['ROOM_BLOCKED'] }])).toBe(EIGHTH);
  });

  it('everything is what is open and still to come, and nothing where there is none', () => {
    const done = aRequest({ number: 'PC-2026-0002', startDate: '2026-12-20', status: 'CANCELLED' });
    const past = aRequest({ number: 'PC-2026-0003', startDate: '2026-11-23' });
    const today = aRequest({ number: 'PC-2026-0004', startDate: '2026-11-24' });
    expect(windowOf(all, [request, done, past])).toBe(EIGHTH);
    expect(windowOf(all, [today, done, past])).toBe('2026-11-23 to 2026-12-26');
    expect(windowOf(all, [done, past])).toBeNull();
  });

  it('looks no further than four hundred days from the first', () => {
    const far = aRequest({ number: 'PC-2026-0002', startDate: '2030-01-07' });
    expect(windowOf(all, [request, far])).toBe('2026-12-07 to 2028-02-12');
  });

  it('what may be offered for a time', () =>
    expect(offerWindow(FIFTEENTH, NOW)).toEqual({ from: '2026-12-14', to: '2027-01-15' }));
});
