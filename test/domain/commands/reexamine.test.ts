// What a step on one request means to the others: whose time becomes free, who is newly in whose way, who is left alone.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const desk = freshDesk();

describe('an earlier candidate leaves', () => {
  beforeEach(() => {
    desk.submit({ startTime: '09:00', endTime: '11:00' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({ startTime: '10:00', endTime: '12:00' }, 'budi');
    desk.now = '2026-11-24T10:00:00+07:00';
  });

  it('the Kabid refuses the first: the time of the second is free, their row says so, and what it said is emptied', () => {
    const decision = taken(desk.act(FIRST, 'REJECT', KABID, 'Ruangan dipakai Wali Kota'));
    expect(decision.history.map(({ number, step }) => [number, step])).toEqual([
      [FIRST, 'REJECT'],
      [SECOND, 'REEXAMINE'],
    ]);
    expect(decision.changes.map(({ after }) => after.number)).toEqual([FIRST, SECOND]);
    expect(decision.changes[1]?.message).toEqual({
      code: 'TIME_FREE_NOW',
      at: '2026-11-24T10:00:00+07:00',
      cause: FIRST,
    });
    expect(decision.changes[1]?.alternatives).toEqual([]);
    expect(desk.request(SECOND)).toMatchObject({
      revision: 2,
      status: 'SUBMITTED',
      findingCodes: [],
      clashesWith: [],
      heldSince: '2026-11-24T09:00:00+07:00',
    });
    expect(decision.history[1]).toMatchObject({ actor: { type: 'MACHINE' }, from: 'SUBMITTED', to: 'SUBMITTED' });
  });

  it('the refused one itself no longer names anybody it clashes with', () => {
    desk.act(SECOND, 'REJECT', KABID, 'Waktu sudah terisi');
    expect(desk.request(SECOND)).toMatchObject({ findingCodes: [], clashesWith: [] });
    expect(desk.request(FIRST).revision).toBe(1);
  });

  it('one of two in the way leaves: the row is examined anew, but is not free', () => {
    desk.submit({ startTime: '09:30', endTime: '11:30' }, 'citra');
    expect(desk.request(THIRD).clashesWith).toEqual([FIRST, SECOND]);
    const decision = taken(desk.act(FIRST, 'REJECT', KABID, 'Ruangan dipakai Wali Kota'));
    expect(decision.changes.map(({ after, message }) => [after.number, message?.code])).toEqual([
      [FIRST, 'RECORDED'],
      [SECOND, 'TIME_FREE_NOW'],
      [THIRD, 'FINDINGS_CHANGED'],
    ]);
    expect(desk.request(THIRD).clashesWith).toEqual([SECOND]);
  });

  it('nobody came: the time of a no-show holds nobody up any more', () => {
    desk.act(FIRST, 'FORWARD', KABID);
    desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati');
    desk.act(FIRST, 'SCHEDULE', ADMIN);
    desk.now = '2026-12-08T09:30:00+07:00';
    desk.act(FIRST, 'MARK_NO_SHOW', ADMIN);
    expect(desk.request(SECOND).clashesWith).toEqual([]);
  });
});

describe('of those who are touched', () => {
  it('each is examined in the order of the queue, and told at the desk where their letter lies', () => {
    desk.submit({ startTime: '09:00', endTime: '11:00' }, 'andi');
    desk.now = '2026-11-24T08:30:00+07:00';
    desk.submit({ startTime: '10:30', endTime: '12:00', submittedAt: '2026-11-24T08:25:00+07:00' }, 'budi');
    desk.submit({ startTime: '08:00', endTime: '09:00', submittedAt: '2026-11-24T08:20:00+07:00' }, 'citra');
    desk.act(SECOND, 'FORWARD', KABID);
    desk.act(SECOND, 'ASK_CONFIRMATION', KASI, 'Mohon kepastian');
    const decision = taken(desk.act(FIRST, 'CANCEL_FOR_APPLICANT', ADMIN, 'Berhalangan'));
    expect(decision.history.map(({ number }) => number)).toEqual([FIRST, THIRD, SECOND]);
    expect(decision.history[1]).toMatchObject({ text: '', actor: { type: 'MACHINE' } });
    expect(lettersOf(decision)).toEqual([
      'CANCELLED → andi@pemohon.example',
      `CANCELLED_STAFF → ${KABID}`,
      `TIME_FREE → ${KABID}`,
      'NEXT_IN_LINE → citra@pemohon.example',
      `TIME_FREE → ${KASI}`,
      'NEXT_IN_LINE → budi@pemohon.example',
    ]);
    expect(mailsOf(decision)[2]?.facts).toMatchObject({ text: '', actorName: '' });
  });

  it('an exchange of one blocker for another is told, the same ones are not', () => {
    desk.submit({ startTime: '09:00', endTime: '10:00' }, 'andi');
    desk.submit({ startTime: '09:30', endTime: '11:00', submittedAt: '2026-11-24T08:20:00+07:00' }, 'budi');
    desk.now = '2026-11-24T09:00:00+07:00';
    const decision = desk.submit(
      { startTime: '10:15', endTime: '11:30', submittedAt: '2026-11-24T08:15:00+07:00' },
      'citra',
    );
    expect(lettersOf(decision)).toContain(`NEWLY_BLOCKED → ${KABID}`);
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST, THIRD]);
  });
});

describe('a request is approved', () => {
  it('who was in the queue behind it already knows, and is not told once more', () => {
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({}, 'budi');
    desk.act(FIRST, 'FORWARD', KABID);
    expect(taken(desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati')).changes).toHaveLength(1);
    expect(desk.request(SECOND)).toMatchObject({ revision: 1, clashesWith: [FIRST] });
  });

  it('two sessions of one letter wait side by side; when one is approved the other is in its way', () => {
    desk.submit({ letterNumber: '412/SMKN4/2026' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({ letterNumber: '412/SMKN4/2026', activity: 'Sesi kedua' }, 'andi');
    expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['REVISION_OF_EARLIER'], clashesWith: [] });
    desk.act(FIRST, 'FORWARD', KABID);
    const decision = taken(desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati'));
    expect(decision.changes[1]?.message).toMatchObject({ code: 'FINDINGS_CHANGED', cause: FIRST });
    expect(desk.request(SECOND)).toMatchObject({
      revision: 2,
      findingCodes: ['CLASH_EARLIER_CANDIDATE', 'REVISION_OF_EARLIER'],
      clashesWith: [FIRST],
    });
  });
});

describe('events that a person put into the calendar by hand', () => {
  const SERVICE = { start: '2026-12-08T08:00', end: '2026-12-08T10:00', title: 'Servis AC' };

  it('are still named when the Kabid forwards a request that meets them', () => {
    desk.foreign = [SERVICE];
    desk.submit();
    expect(desk.request(FIRST).findingCodes).toEqual(['ROOM_BLOCKED']);
    desk.act(FIRST, 'FORWARD', KABID);
    expect(desk.request(FIRST).findingCodes).toEqual(['ROOM_BLOCKED']);
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati'))).toMatchObject({
      code: 'BLOCKED',
      findings: [{ code: 'ROOM_BLOCKED', titles: ['Servis AC'] }],
    });
  });

  it('are still named in a longer request that another approval touches', () => {
    desk.foreign = [{ start: '2026-12-01T08:00', end: '2026-12-01T10:00', title: 'Servis AC' }];
    desk.submit({ startDate: '2026-12-03', startTime: '13:00', endTime: '14:00' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({ startDate: '2026-12-01', endDate: '2026-12-03', startTime: '09:00', endTime: '14:00' }, 'budi');
    expect(desk.request(SECOND).findingCodes).toEqual(['CLASH_EARLIER_CANDIDATE', 'ROOM_BLOCKED']);
    desk.act(FIRST, 'FORWARD', KABID);
    desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati');
    desk.act(FIRST, 'CANCEL_BY_OFFICE', KASI, 'Salah pilih');
    expect(desk.request(SECOND).findingCodes).toEqual(['ROOM_BLOCKED']);
  });
});
