// Telling the applicant is a task of the desk where no mail reaches them, from the moment they should know until they do.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, refusalOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const FIRST = '2026-11-24T08:12:00+07:00';
const LATER = '2026-11-24T10:00:00+07:00';
const desk = freshDesk();

describe('an applicant whom no mail reaches', () => {
  const untold = () => desk.request(NUMBER).marks.untold;
  beforeEach(() => {
    desk.now = FIRST;
  });

  it.each([
    ['has given no address', ''],
    ['has given one that looks wrong', 'dewi@gmail.con'],
  ])('%s: they do not know their number, and the row says so', (_, email) => {
    const { changes } = taken(desk.submit({ email }));
    expect(untold()).toBe(FIRST);
    expect(changes[0]?.message).toEqual({ code: 'APPLICANT_UNTOLD', at: FIRST });
  });

  it('one whom no telephone call reaches either: the row asks for a way to reach them first', () => {
    const { changes } = taken(desk.submit({ email: '', phone: '0561-123' }));
    expect(changes[0]?.message).toEqual({ code: 'APPLICANT_UNTOLD', at: FIRST, task: 'FIND_CONTACT' });
  });

  it('one who got their receipt is no task', () => {
    const { changes } = taken(desk.submit({ email: APPLICANT }));
    expect(untold()).toBeNull();
    expect(changes[0]?.message).toBeNull();
  });

  it('“Catat pemohon sudah diberi tahu” ends the task, by any of the desk, and is open only while there is one', () => {
    desk.submit({ email: '' });
    desk.now = LATER;
    expect(taken(desk.act(NUMBER, 'RECORD_TOLD', ADMIN, 'lewat WA')).effects).toEqual([]);
    expect(desk.request(NUMBER)).toMatchObject({ status: 'SUBMITTED', heldSince: FIRST, marks: { untold: null } });
    expect(refusalOf(desk.act(NUMBER, 'RECORD_TOLD', ADMIN))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('a further step they must know of makes it a task again; one they need not know of does not', () => {
    desk.submit({ email: '' });
    desk.act(NUMBER, 'RECORD_TOLD', KASI);
    desk.now = LATER;
    taken(desk.act(NUMBER, 'FORWARD', KABID));
    expect(untold()).toBeNull();
    taken(desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'tanpa prasmanan?'));
    expect(untold()).toBe(LATER);
  });

  it('what they are asked, or refused for, is told with the step; what is written among the staff is not', () => {
    desk.submit({ email: '' });
    const said = (...step: Parameters<typeof desk.act>) => taken(desk.act(...step)).changes[0]?.message;
    desk.act(NUMBER, 'FORWARD', KABID);
    expect(said(NUMBER, 'ASK_CONFIRMATION', KASI, 'tanpa prasmanan?')).toMatchObject({ passedOn: 'tanpa prasmanan?' });
    expect(said(NUMBER, 'RECORD_ANSWER', KASI, 'ya')).not.toHaveProperty('told');
    desk.act(NUMBER, 'APPROVE', KASI, 'sepakat');
    expect(said(NUMBER, 'SCHEDULE', ADMIN, 'kunci di satpam')).not.toHaveProperty('told');
    expect(said(NUMBER, 'CANCEL_BY_OFFICE', KASI, 'AC rusak')).toMatchObject({ passedOn: 'AC rusak' });
  });

  it('still waits since the first thing they were not told', () => {
    desk.submit({ email: '' });
    desk.now = LATER;
    desk.act(NUMBER, 'CANCEL_BY_OFFICE', KASI, 'Ruangan diperbaiki');
    expect(untold()).toBe(FIRST);
  });

  it.each([
    ['CANCEL_BY_OFFICE', 'REOPEN', KABID],
    ['IGNORE', 'NOT_DUPLICATE', ADMIN],
    ['MARK_DUPLICATE', 'NOT_DUPLICATE', ADMIN],
  ] as const)('what was closed by %s and comes back by %s is told them by telephone again', (close, back, whom) => {
    desk.submit({ email: 'dewi@gmail.con' });
    taken(desk.act(NUMBER, close, whom === KABID ? KASI : whom, 'keliru'));
    desk.act(NUMBER, 'RECORD_TOLD', KASI);
    desk.now = LATER;
    const decision = desk.act(NUMBER, back, whom, 'ternyata jadi');
    expect(lettersOf(decision)).toEqual([back === 'REOPEN' ? `FORWARDED → ${KASI}` : `NEW_REQUEST → ${KABID}`]);
    expect(untold()).toBe(LATER);
    expect(taken(decision).changes[0]?.message).toMatchObject({ task: 'TELL_APPLICANT' });
  });

  it('who has answered by telephone has been told', () => {
    desk.submit({ email: '' });
    desk.act(NUMBER, 'FORWARD', KABID);
    desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'tanpa prasmanan?');
    taken(desk.act(NUMBER, 'RECORD_ANSWER', KASI, 'ya, lewat telepon'));
    expect(untold()).toBeNull();
  });

  it('thanks are a courtesy: nobody is called for them', () => {
    desk.submit({ email: '' });
    desk.act(NUMBER, 'FORWARD', KABID);
    desk.act(NUMBER, 'APPROVE', KASI, 'setuju');
    desk.act(NUMBER, 'SCHEDULE', ADMIN);
    desk.act(NUMBER, 'RECORD_TOLD', KASI);
    desk.now = '2026-12-08T11:30:00+07:00';
    const { changes } = taken(desk.act(NUMBER, 'COMPLETE', ADMIN, 'hadir 30 orang'));
    expect(untold()).toBeNull();
    expect(changes[0]?.message).not.toHaveProperty('task');
  });
});

describe('a mail that was given up', () => {
  const undelivered = (addressee: 'APPLICANT' | 'SECTION_HEAD') =>
    desk.undelivered(NUMBER, addressee === 'APPLICANT' ? 'RECEIPT' : 'FORWARDED', addressee);

  it.each([
    ['APPLICANT', true, LATER],
    ['SECTION_HEAD', false, null],
  ] as const)('to %s: the row says so', (addressee, isTask, since) => {
    desk.submit({ email: APPLICANT });
    desk.now = LATER;
    const { changes, history, effects } = taken(undelivered(addressee));
    expect(changes[0]?.message).toMatchObject({ code: 'MAIL_FAILED', recipient: 'x@y.example', isTask });
    expect(history[0]).toMatchObject({
      step: 'UNDELIVERED',
      from: 'SUBMITTED',
      to: 'SUBMITTED',
      text: 'alamat keliru',
    });
    expect(effects).toEqual([]);
    expect(desk.request(NUMBER).marks.untold).toBe(since);
  });

  it('keeps nobody from taking back the step before, and is true afterwards', () => {
    desk.submit({ email: APPLICANT, startDate: '2026-12-12' });
    desk.act(NUMBER, 'SET_ASIDE', KABID, 'Piket');
    desk.now = '2026-11-24T08:20:00+07:00';
    undelivered('APPLICANT');
    expect(desk.request(NUMBER).marks.setAside).toHaveLength(1);
    taken(desk.act(NUMBER, 'UNDO', KABID));
    expect(desk.request(NUMBER).marks).toMatchObject({ setAside: [], untold: desk.now, undo: null });
  });

  it('about a request that is gone changes nothing', () => expect(taken(undelivered('APPLICANT')).changes).toEqual([]));
});
