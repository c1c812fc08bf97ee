// Who was displaced by the office keeps its place and blocks nobody, until they have answered, the office gives the time back,
// or the request begins anew.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, freshDesk, KABID, KASI, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
/** The office's own request for the time that it took. */
const OWN = 'PC-2026-0002';
const SECOND = 'PC-2026-0003';

const desk = freshDesk();
beforeEach(() => {
  desk.submit({}, 'andi');
  desk.advance(FIRST, 'APPROVED');
  desk.now = '2026-11-24T08:30:00+07:00';
  taken(desk.act(FIRST, 'DISPLACE', KABID, 'Rapat Wali Kota'));
  desk.now = '2026-11-24T09:00:00+07:00';
  desk.submit({}, 'budi');
});

/** The office does without the room after all. */
const giveBack = () => taken(desk.act(OWN, 'CANCEL_BY_OFFICE', KABID, 'Rapat dibatalkan'));

describe('a displaced request', () => {
  it('keeps its place in the queue while it has no time', () =>
    expect(desk.request(FIRST)).toMatchObject({ queuedSince: '2026-11-24T08:12:00+07:00', marks: { released: true } }));

  it('has the time again that the office gives back: its applicant is told that it is their turn', () => {
    const told = mailsOf(giveBack()).filter(({ template }) => template === 'NEXT_IN_LINE');
    expect(told).toMatchObject([{ recipient: 'andi@pemohon.example', notBefore: '2026-11-24T09:10:00+07:00' }]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'AWAITING_APPLICANT',
      clashesWith: [],
      marks: { released: false, freedAt: '2026-11-24T09:10:00+07:00' },
    });
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('is asked to answer before that time', () => {
    desk.clear();
    const soon = { startDate: '2026-11-26', endDate: '2026-11-26' };
    desk.submit(soon, 'andi');
    desk.advance(FIRST, 'APPROVED');
    taken(desk.act(FIRST, 'DISPLACE', KABID, 'Rapat Wali Kota'));
    expect(desk.request(FIRST).dueAt?.slice(0, 10)).toBe('2026-11-27');
    const mail = mailsOf(giveBack()).find(({ template }) => template === 'NEXT_IN_LINE');
    expect(mail?.facts.deadline?.slice(0, 10)).toBe('2026-11-25');
  });

  it('is told of no time that the office still wants, though its own request goes back to the Kasi', () => {
    const letters = mailsOf(taken(desk.act(OWN, 'RETURN_TO_SECTION_HEAD', ADMIN, 'Jamnya diperiksa lagi')));
    expect(desk.request(OWN).status).toBe('FORWARDED');
    expect(letters.map(({ template }) => template)).not.toContain('NEXT_IN_LINE');
    expect(desk.request(FIRST).marks).toMatchObject({ released: true, freedAt: null });
  });

  it('is not told of a time that is over', () => {
    desk.now = '2026-12-09T09:00:00+07:00';
    const letters = mailsOf(giveBack()).map(({ template }) => template);
    expect(letters).not.toContain('NEXT_IN_LINE');
    expect(desk.request(FIRST).marks.freedAt).toBeNull();
  });

  it('whose applicant answers by their page holds its time and its place again, and the Kasi is told at once', () => {
    giveBack();
    const [mail] = mailsOf(desk.answer(FIRST, { type: 'CONFIRM' }, 'Kami tetap hadir'));
    expect(mail?.notBefore).toBe('2026-11-24T09:00:00+07:00');
    expect(desk.request(FIRST).marks.released).toBe(false);
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('that answers in words alone is still without a time: no mail names the old one as theirs', () => {
    desk.answer(FIRST, { type: 'REPLY' }, 'Kami minta pekan depan');
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', marks: { released: true } });
    taken(desk.act(FIRST, 'OFFER_TIMES', KASI));
    expect(desk.request(FIRST).marks.released).toBe(true);
    const time = { startDate: '2026-12-15', endDate: '2026-12-15', startTime: '09:00', endTime: '11:00' };
    taken(desk.answer(FIRST, { type: 'CHOOSE', time }));
    expect(desk.request(FIRST)).toMatchObject({
      status: 'FORWARDED',
      startDate: '2026-12-15',
      marks: { released: false },
    });
  });

  it('cannot choose its old time while the office has it', () => {
    const { startDate, endDate, startTime, endTime } = desk.request(FIRST);
    const time = { startDate, endDate, startTime, endTime };
    expect(refusalOf(desk.answer(FIRST, { type: 'CHOOSE', time }))).toMatchObject({ code: 'TIME_TAKEN', time });
    giveBack();
    taken(desk.answer(FIRST, { type: 'CHOOSE', time }));
  });

  it('whose answer the Kasi writes down does so too, be it that the office has not given it back', () => {
    taken(desk.act(FIRST, 'RECORD_ANSWER', KASI, 'Tetap pada waktu semula'));
    expect(desk.request(FIRST).marks.released).toBe(false);
    giveBack();
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('that was cancelled and is opened anew waits like every other, behind those who came meanwhile', () => {
    giveBack();
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Berhalangan');
    desk.now = '2026-11-24T10:00:00+07:00';
    taken(desk.act(FIRST, 'REOPEN', KABID, 'Jadi hadir'));
    expect(desk.request(FIRST)).toMatchObject({ marks: { released: false }, clashesWith: [SECOND] });
    desk.submit({}, 'citra');
    expect(desk.request('PC-2026-0004').clashesWith).toEqual([SECOND, FIRST]);
  });
});
