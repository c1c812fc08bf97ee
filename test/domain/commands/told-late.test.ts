// What may still be undone is told late: the desk has it at once, its applicant sees what they were told, and sends nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { asTold, heldUntil } from '../../../src/domain/commands/told.ts';
import { mayClaimTime } from '../../../src/domain/commands/turn.ts';
import { stillHolding } from '../../../src/domain/mail/overtaken.ts';
import { eventReminders } from '../../../src/domain/mail/reminders.ts';
import type { Action } from '../../../src/domain/vocabulary.ts';
import { ADMIN, freshDesk, KABID, KASI, mailsOf, type PaperDesk, refusalOf, taken, toldBy } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const LATER = { startDate: '2026-12-10', endDate: '2026-12-10' };
const UNTIL = '2026-11-24T10:10:00+07:00';

interface Waiting {
  readonly action: Action;
  readonly actor: string;
  readonly text: string;
  readonly from: 'SUBMITTED' | 'FORWARDED' | 'SCHEDULED';
  readonly typed?: typeof LATER;
}

const WAITING: readonly Waiting[] = [
  { action: 'REJECT', actor: KABID, text: 'Penuh', from: 'SUBMITTED' },
  { action: 'CANCEL_BY_OFFICE', actor: KASI, text: 'Ruangan diperbaiki', from: 'SCHEDULED' },
  { action: 'CANCEL_FOR_APPLICANT', actor: ADMIN, text: 'Pemohon berhalangan', from: 'SCHEDULED' },
  { action: 'CHANGE_TIME', actor: KASI, text: 'permintaan pemohon', from: 'SCHEDULED', typed: LATER },
  { action: 'DISPLACE', actor: KABID, text: 'Dipakai Wali Kota', from: 'SCHEDULED' },
];

const desk = freshDesk();
beforeEach(() => desk.submit());

function prepared({ from }: Waiting): void {
  if (from !== 'SUBMITTED') desk.advance(FIRST, from);
  desk.now = '2026-11-24T10:00:00+07:00';
}

const step = ({ action, actor, text, typed }: Waiting) => taken(desk.act(FIRST, action, actor, text, typed));

/** All of a request but what counts on and what each examination finds anew. */
function shown(request = desk.request(FIRST)) {
  const { revision: _, findingCodes: __, clashesWith: ___, marks, ...rest } = request;
  return { ...rest, marks: { ...marks, undo: null } };
}
const told = () => shown(asTold(desk.request(FIRST), desk.now));

describe.each(WAITING)('$action', (waiting) => {
  it('holds at once for the desk; its applicant is shown the state before until its mails leave', () => {
    prepared(waiting);
    const before = shown();
    const decision = step(waiting);
    expect(shown()).not.toEqual(before);
    expect(told()).toEqual(before);
    expect(new Set(mailsOf(decision).map(({ notBefore }) => notBefore))).toEqual(new Set([UNTIL]));
    desk.now = '2026-11-24T10:09:59+07:00';
    expect(told()).toEqual(before);
    desk.now = UNTIL;
    expect(told()).toEqual(shown());
  });

  it('meanwhile the applicant can neither cancel, answer, nor change anything', () => {
    prepared(waiting);
    step(waiting);
    const refused = { code: 'BEING_CHANGED', until: UNTIL };
    expect(refusalOf(desk.answer(FIRST, { type: 'CANCEL' }))).toEqual(refused);
    expect(refusalOf(desk.answer(FIRST, { type: 'REPLY' }, 'Baik'))).toEqual(refused);
    const applicant = { type: 'APPLICANT', number: FIRST } as const;
    expect(refusalOf(desk.correct(FIRST, { endTime: '10:00' }, '', applicant))).toEqual(refused);
    expect(refusalOf(desk.correct(FIRST, { letterFile: 'https://berkas.example/a.pdf' }, '', applicant))).toEqual(
      refused,
    );
    desk.now = UNTIL;
    expect(desk.answer(FIRST, { type: 'CANCEL' })).not.toMatchObject({ refusal: { code: 'BEING_CHANGED' } });
  });

  it('undone, it is as if it had not been, and the applicant acts again', () => {
    prepared(waiting);
    const before = shown();
    step(waiting);
    taken(desk.act(FIRST, 'UNDO', waiting.actor));
    expect(shown()).toEqual(before);
    expect(told()).toEqual(before);
    taken(desk.answer(FIRST, { type: 'CANCEL' }));
  });

  it('a correction by staff ends the wait: the applicant is shown what holds', () => {
    prepared(waiting);
    step(waiting);
    taken(desk.correct(FIRST, { contactName: 'Rina Wati' }));
    expect(heldUntil(desk.request(FIRST), desk.now)).toBeNull();
    expect(told()).toEqual(shown());
  });
});

it('what the applicant corrects for a whole letter waits for the date that the office is changing', () => {
  desk.clear();
  desk.submit({ furtherDates: '15 Desember 2026' });
  desk.now = '2026-11-24T10:00:00+07:00';
  taken(desk.act(FIRST, 'REJECT', KABID, 'Penuh'));
  const applicant = { type: 'APPLICANT', number: SECOND } as const;
  const phone = { phone: '0813-9999-0000' };
  expect(refusalOf(desk.correct(SECOND, phone, '', applicant))).toEqual({ code: 'BEING_CHANGED', until: UNTIL });
  taken(desk.correct(SECOND, { participants: 12 }, '', applicant));
  taken(desk.act(FIRST, 'UNDO', KABID));
  taken(desk.correct(SECOND, phone, '', applicant));
  expect(desk.request(FIRST).phone).toBe(phone.phone);
});

it('a refusal whose old state is too long to be kept for an undo is told at once', () => {
  desk.advance(FIRST, 'FORWARDED');
  taken(desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, ['Penuh', 'Ruangan penuh']));
  const setAside = [{ code: 'WEEKEND', reason: 'Sudah disepakati. '.repeat(220) }] as const;
  desk.requests = desk.requests.map((each) => ({ ...each, marks: { ...each.marks, setAside } }));
  desk.now = '2026-11-24T10:00:00+07:00';
  const mails = mailsOf(desk.act(FIRST, 'REJECT', KABID, 'Penuh'));
  expect(desk.request(FIRST).marks.undo).toBeNull();
  expect(mails.map(({ notBefore }) => notBefore)).toEqual(mails.map(() => desk.now));
  expect(told()).toEqual(shown());
});

describe('a request that a later one of its letter replaces', () => {
  it('is shown as before until its applicant is told; the later one, of which nobody is told, is not held', () => {
    desk.clear();
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.advance(FIRST, 'SCHEDULED');
    desk.submit({ letterNumber: '412/2026', startTime: '13:30', endTime: '15:00' }, 'andi');
    desk.now = '2026-11-24T10:00:00+07:00';
    const before = shown();
    taken(desk.act(SECOND, 'REPLACE_EARLIER', KASI));
    expect(desk.request(FIRST).status).toBe('CANCELLED');
    expect(told()).toEqual(before);
    expect(refusalOf(desk.answer(FIRST, { type: 'CANCEL' }))).toEqual({ code: 'BEING_CHANGED', until: UNTIL });
    expect(heldUntil(desk.request(SECOND), desk.now)).toBeNull();
    expect(refusalOf(desk.act(FIRST, 'UNDO', KASI))).toMatchObject({ code: 'NOT_NOW' });
    taken(desk.act(SECOND, 'UNDO', KASI));
    expect(shown()).toEqual(before);
    expect(heldUntil(desk.request(FIRST), desk.now)).toBeNull();
  });
});

describe('of an event that has begun or begins within the hour', () => {
  const [, cancel, , move, displace] = WAITING;
  it.each([
    ['its beginning', '2026-12-08T08:00:00+07:00', true],
    ['its middle', '2026-12-08T09:30:00+07:00', true],
    ['a minute earlier', '2026-12-08T07:59:00+07:00', false],
  ])('a cancellation at %s', (_, now, isToldAtOnce) => {
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = now;
    const [first] = mailsOf(step(cancel as Waiting));
    expect(first?.notBefore === now).toBe(isToldAtOnce);
    expect(heldUntil(desk.request(FIRST), now) === null).toBe(isToldAtOnce);
  });

  it('a move to a time within the hour, and a displacement from one', () => {
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T08:15:00+07:00';
    step(move as Waiting);
    expect(told()).toEqual(shown());
    step({ ...(displace as Waiting) });
    expect(heldUntil(desk.request(FIRST), desk.now)).not.toBeNull();
  });
});

it('a reminder of an event names no day that its applicant was not told of', () => {
  desk.advance(FIRST, 'SCHEDULED');
  desk.now = '2026-12-02T07:30:00+07:00';
  step({ ...(WAITING[3] as Waiting), typed: { startDate: '2026-12-03', endDate: '2026-12-03' } });
  const reminders = () => eventReminders({ ...desk.context(null), damaged: [] });
  expect(reminders()).toEqual([]);
  desk.now = '2026-12-02T07:40:00+07:00';
  expect(reminders().map(({ facts }) => facts.startDate)).toEqual(['2026-12-03']);
});

describe('news of a time that became free', () => {
  const LONG = { startTime: '09:00', endTime: '14:00' };
  const news = (decision: ReturnType<PaperDesk['act']>) =>
    mailsOf(decision).filter(({ facts }) => facts.number === 'PC-2026-0003');
  /** Which of some mails leave when their time has come. */
  const leaving = (mails: ReturnType<typeof news>) =>
    mails
      .filter((mail) => stillHolding(mail, desk.requests, UNTIL))
      .map(({ template }) => template)
      .sort();

  it('of two who gave it up, is none where one takes it again, whichever step had told it', () => {
    desk.submit({ startTime: '13:00', endTime: '14:00' }, 'budi');
    desk.submit(LONG, 'citra');
    for (const number of [FIRST, SECOND]) desk.advance(number, 'APPROVED');
    desk.now = '2026-11-24T09:55:00+07:00';
    taken(desk.act(FIRST, 'CANCEL_BY_OFFICE', KASI, 'Salah baris'));
    desk.now = '2026-11-24T10:00:00+07:00';
    const told = news(desk.act(SECOND, 'CANCEL_BY_OFFICE', KASI, 'Ruangan diperbaiki'));
    expect(leaving(told)).toEqual(['NEXT_IN_LINE', 'TIME_FREE']);
    desk.now = '2026-11-24T10:03:00+07:00';
    taken(desk.act(FIRST, 'UNDO', KASI));
    expect(leaving(told)).toEqual([]);
  });

  it('leaves only while it is theirs, as it is again where the step that took it is undone', () => {
    desk.submit({}, 'budi');
    desk.advance(SECOND, 'FORWARDED');
    desk.now = '2026-11-24T10:00:00+07:00';
    const told = mailsOf(desk.act(FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'Ruangan diperbaiki')).filter(
      ({ facts }) => facts.number === SECOND,
    );
    desk.now = '2026-11-24T10:02:00+07:00';
    taken(desk.act(SECOND, 'APPROVE', KASI, 'Waktu disepakati'));
    expect(leaving(told)).toEqual([]);
    desk.now = '2026-11-24T10:04:00+07:00';
    taken(desk.act(SECOND, 'UNDO', KASI));
    expect(leaving(told)).toEqual(['NEXT_IN_LINE', 'TIME_FREE']);
  });

  it('follows the news of their own new time, which leaves first', () => {
    desk.submit(LATER, 'budi');
    taken(desk.act(SECOND, 'FORWARD', KABID));
    desk.now = '2026-11-24T10:00:00+07:00';
    taken(desk.act(FIRST, 'MARK_DUPLICATE', KASI));
    const there = { startDate: '2026-12-08', endDate: '2026-12-08' };
    taken(desk.act(SECOND, 'CHANGE_TIME', KASI, 'permintaan dinas', there));
    const moved = desk.request(SECOND).revision;
    expect(heldUntil(desk.request(SECOND), desk.now)).toBe(UNTIL);
    desk.now = '2026-11-24T10:04:00+07:00';
    expect(toldBy(desk.act(FIRST, 'UNDO', KASI))).toEqual([`${SECOND}@${moved}`]);
    expect(heldUntil(desk.request(SECOND), desk.now)).toBeNull();
    const [turn] = mailsOf(desk.answer(FIRST, { type: 'CANCEL' })).filter(
      ({ facts, template }) => facts.number === SECOND && template === 'NEXT_IN_LINE',
    );
    expect([turn?.template, turn?.notBefore]).toEqual(['NEXT_IN_LINE', desk.now]);
    expect(mayClaimTime(desk.request(SECOND), desk.now)).toBe(true);
    expect(refusalOf(desk.act(SECOND, 'UNDO', KASI))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('stays theirs where its applicant has shortened the time meanwhile', () => {
    desk.submit({}, 'budi');
    taken(desk.act(SECOND, 'FORWARD', KABID));
    desk.now = '2026-11-24T10:00:00+07:00';
    const told = mailsOf(desk.act(FIRST, 'REJECT', KABID, 'Penuh')).filter(({ facts }) => facts.number === SECOND);
    desk.now = '2026-11-24T10:04:00+07:00';
    taken(desk.correct(SECOND, { endTime: '10:00' }, '', { type: 'APPLICANT', number: SECOND }));
    expect(leaving(told)).toEqual(['NEXT_IN_LINE', 'TIME_FREE']);
    expect(mayClaimTime(desk.request(SECOND), UNTIL)).toBe(true);
  });

  it('is none where the request that gave it up takes it again', () => {
    desk.submit({}, 'budi');
    desk.advance(FIRST, 'APPROVED');
    desk.now = '2026-11-24T10:00:00+07:00';
    const moved = taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas', LATER));
    const told = mailsOf(moved).filter(({ facts }) => facts.number === SECOND);
    expect(leaving(told)).toEqual(['NEXT_IN_LINE', 'TIME_FREE']);
    const back = { startDate: '2026-12-08', endDate: '2026-12-08' };
    taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas', back));
    expect(leaving(told)).toEqual([]);
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });
});
