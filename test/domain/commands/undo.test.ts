// A slip is taken back by the one who made it, within ten minutes, as if it had not been.
import { beforeEach, describe, expect, it } from 'vitest';
import { asTold } from '../../../src/domain/commands/told.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { ADMIN, freshDesk, KABID, KASI, mailsOf, refusalOf, taken, UNKNOWN } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';

const desk = freshDesk();
beforeEach(() => {
  desk.submit();
  desk.now = '2026-11-24T09:00:00+07:00';
});

/** All of a request but what counts on. */
function standing(number: string) {
  const { revision: _, marks, ...rest } = desk.request(number);
  return { ...rest, marks: { ...marks, undo: null } };
}

describe('the last step is taken back', () => {
  it.each([
    ['FORWARD', KABID, ''],
    ['RECORD_LETTER', ADMIN, 'map 3'],
  ] as const)('%s: the state before comes back', (action, actor, text) => {
    const before = standing(FIRST);
    taken(desk.act(FIRST, action, actor, text));
    desk.now = '2026-11-24T09:09:59+07:00';
    const decision = taken(desk.act(FIRST, 'UNDO', actor));
    expect(standing(FIRST)).toEqual(before);
    expect(desk.request(FIRST).revision).toBe(3);
    expect(decision.history[0]).toMatchObject({ step: 'UNDO' });
  });

  it('a refusal was never told: its mails are withdrawn, and those to others who were to be told', () => {
    desk.submit({}, 'budi');
    taken(desk.act(FIRST, 'REJECT', KABID, 'Salah baris'));
    expect(desk.request(SECOND).clashesWith).toEqual([]);
    const decision = taken(desk.act(FIRST, 'UNDO', KABID));
    expect(decision.effects).toContainEqual({ type: 'WITHDRAW', steps: [`${FIRST}@2`, `${SECOND}@2`] });
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('a step that left nothing to do has nothing to withdraw', () => {
    desk.act(FIRST, 'RECORD_LETTER', ADMIN, 'map 3');
    expect(taken(desk.act(FIRST, 'UNDO', ADMIN)).effects).toEqual([]);
  });

  it('two requests that a step has changed come back together, whoever else is on the desk', () => {
    desk.clear();
    desk.submit({ startDate: '2026-12-09' }, 'citra');
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.submit({ letterNumber: '412/2026', startTime: '13:30', endTime: '15:00' }, 'andi');
    const before = [standing(SECOND), standing(THIRD)];
    desk.act(THIRD, 'REPLACE_EARLIER', KASI);
    expect(desk.request(SECOND).status).toBe('CANCELLED');
    const { history } = taken(desk.act(THIRD, 'UNDO', KASI));
    expect(history.map(({ number, step }) => [number, step])).toEqual([
      [THIRD, 'UNDO'],
      [SECOND, 'REEXAMINE'],
    ]);
    expect([standing(SECOND), standing(THIRD)]).toEqual(before);
  });

  it('however the address of the one who acts is typed', () => {
    desk.team = desk.team.map((member) => (member.email === KABID ? { ...member, email: ` ${KABID}` } : member));
    const kabid = (email: string) => ({ type: 'STAFF', email, name: '', roles: ['DIVISION_HEAD'] }) as const;
    desk.act(FIRST, 'FORWARD', kabid(` ${KABID}`));
    const decision = taken(desk.act(FIRST, 'UNDO', kabid(`${KABID.toUpperCase()} `)));
    expect(decision.changes[0]?.message).toMatchObject({ code: 'RECORDED', action: 'UNDO' });
  });

  it('an editor whom Google does not name may take back what such a one did', () => {
    desk.act(FIRST, 'FORWARD', UNKNOWN);
    expect(taken(desk.act(FIRST, 'UNDO', UNKNOWN)).ok).toBe(true);
  });
});

describe('a time that was fixed comes back', () => {
  it('though a candidate who came before now waits for it: only fixed times would stand in its way', () => {
    desk.submit({ startTime: '13:30', endTime: '15:00' }, 'budi');
    desk.advance(SECOND, 'APPROVED');
    desk.act(SECOND, 'CANCEL_BY_OFFICE', KASI, 'Salah baris');
    taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas', { startTime: '13:30', endTime: '15:00' }));
    taken(desk.act(SECOND, 'UNDO', KASI));
    expect(desk.request(SECOND).status).toBe('APPROVED');
    expect(desk.request(FIRST).clashesWith).toEqual([SECOND]);
  });
});

describe('a time that was only asked for comes back', () => {
  it('though it was given to somebody else meanwhile: it waits again, and cannot be approved', () => {
    desk.submit({}, 'budi');
    desk.act(FIRST, 'CANCEL_BY_OFFICE', KASI, 'Salah baris');
    desk.advance(SECOND, 'APPROVED');
    taken(desk.act(FIRST, 'UNDO', KASI));
    expect(desk.request(FIRST)).toMatchObject({ status: 'SUBMITTED', clashesWith: [SECOND] });
    expect(desk.request(SECOND).clashesWith).toEqual([]);
  });
});

it('the applicant may know at once of a step of which nobody waits to be told', () => {
  desk.act(FIRST, 'FORWARD', KABID);
  expect(asTold(desk.request(FIRST), desk.now).status).toBe('FORWARDED');
  expect(asTold({ ...desk.request(FIRST), marks: NO_MARKS }, desk.now).status).toBe('FORWARDED');
});

describe('it is not taken back', () => {
  it('by somebody else', () => {
    desk.act(FIRST, 'FORWARD', KABID);
    expect(refusalOf(desk.act(FIRST, 'UNDO', KASI))).toEqual({ code: 'NOT_THE_SAME_PERSON', action: 'FORWARD' });
    expect(refusalOf(desk.act(FIRST, 'UNDO', UNKNOWN))).toMatchObject({ code: 'NOT_THE_SAME_PERSON' });
  });

  it('after ten minutes, twice, or where nothing was done', () => {
    expect(refusalOf(desk.act(FIRST, 'UNDO', KABID))).toMatchObject({ code: 'NOT_NOW' });
    desk.act(FIRST, 'FORWARD', KABID);
    desk.now = '2026-11-24T09:10:00+07:00';
    expect(refusalOf(desk.act(FIRST, 'UNDO', KABID))).toMatchObject({ code: 'NOT_NOW' });
    desk.act(FIRST, 'RECORD_LETTER', KABID, 'map 3');
    taken(desk.act(FIRST, 'UNDO', KABID));
    expect(refusalOf(desk.act(FIRST, 'UNDO', KABID))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('where the earlier request that the step had ended was taken up again meanwhile', () => {
    desk.clear();
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.submit({ letterNumber: '412/2026', startTime: '13:30', endTime: '15:00' }, 'andi');
    desk.act(SECOND, 'REPLACE_EARLIER', KASI);
    desk.act(FIRST, 'REOPEN', KABID, 'Tetap berlaku');
    expect(refusalOf(desk.act(SECOND, 'UNDO', KASI))).toEqual({ code: 'NOTHING_LEFT', action: 'UNDO' });
  });

  it('where the time of the earlier request was given to somebody else', () => {
    desk.clear();
    desk.submit({ letterNumber: '412/2026' }, 'andi');
    desk.advance(FIRST, 'APPROVED');
    desk.submit({ letterNumber: '412/2026', startTime: '13:30', endTime: '15:00' }, 'andi');
    desk.act(SECOND, 'REPLACE_EARLIER', KASI);
    desk.submit({}, 'budi');
    desk.advance(THIRD, 'APPROVED');
    expect(refusalOf(desk.act(SECOND, 'UNDO', KASI))).toMatchObject({ code: 'BLOCKED' });
  });

  it('where the time that would come back has been given to somebody else', () => {
    desk.submit({}, 'budi');
    desk.advance(FIRST, 'SCHEDULED');
    desk.act(FIRST, 'CANCEL_BY_OFFICE', KASI, 'Salah baris');
    desk.advance(SECOND, 'APPROVED');
    expect(refusalOf(desk.act(FIRST, 'UNDO', KASI))).toMatchObject({
      code: 'BLOCKED',
      action: 'UNDO',
      findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: [SECOND] }],
    });
  });
});

it('mails of a step that may be taken back wait as long as it may, to the second', () => {
  desk.now = '2026-11-24T09:00:37+07:00';
  const [mail] = mailsOf(desk.act(FIRST, 'REJECT', KABID, 'Penuh'));
  expect(mail?.notBefore).toBe('2026-11-24T09:10:37+07:00');
  desk.now = '2026-11-24T09:10:36+07:00';
  expect(taken(desk.act(FIRST, 'UNDO', KABID)).ok).toBe(true);
});
