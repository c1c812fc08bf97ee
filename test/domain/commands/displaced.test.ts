// Who was displaced by the office keeps its place and blocks nobody, until they have answered or the request begins anew.
import { beforeEach, describe, expect, it } from 'vitest';
import { KABID, KASI, mailsOf, PaperDesk, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
/** The office's own request for the time that it took. */
const OWN = 'PC-2026-0002';
const SECOND = 'PC-2026-0003';

let desk: PaperDesk;
beforeEach(() => {
  desk = new PaperDesk();
  desk.submit({}, 'andi');
  desk.advance(FIRST, 'APPROVED');
  taken(desk.act(FIRST, 'DISPLACE', KABID, 'Rapat Wali Kota'));
  // The office does without the room after all.
  taken(desk.act(OWN, 'CANCEL_BY_OFFICE', KABID, 'Rapat dibatalkan'));
  desk.now = '2026-11-24T09:00:00+07:00';
  desk.submit({}, 'budi');
});

describe('a displaced request', () => {
  it('stands in nobody’s way while its applicant is asked', () => {
    expect(desk.request(SECOND).clashesWith).toEqual([]);
    expect(desk.request(FIRST)).toMatchObject({ queuedSince: '2026-11-24T08:12:00+07:00', marks: { released: true } });
  });

  it('whose applicant answers by their page holds its time and its place again, and the Kasi is told at once', () => {
    const [mail] = mailsOf(desk.answer(FIRST, { type: 'CONFIRM' }, 'Kami tetap hadir'));
    expect(mail?.notBefore).toBe('2026-11-24T09:00:00+07:00');
    expect(desk.request(FIRST).marks.released).toBe(false);
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('whose answer the Kasi writes down does so too', () => {
    taken(desk.act(FIRST, 'RECORD_ANSWER', KASI, 'Tetap pada waktu semula'));
    expect(desk.request(FIRST).marks.released).toBe(false);
    expect(desk.request(SECOND).clashesWith).toEqual([FIRST]);
  });

  it('that was cancelled and is opened anew waits like every other, behind those who came meanwhile', () => {
    desk.act(FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Berhalangan');
    desk.now = '2026-11-24T10:00:00+07:00';
    taken(desk.act(FIRST, 'REOPEN', KABID, 'Jadi hadir'));
    expect(desk.request(FIRST)).toMatchObject({ marks: { released: false }, clashesWith: [SECOND] });
    desk.submit({}, 'citra');
    expect(desk.request('PC-2026-0004').clashesWith).toEqual([SECOND, FIRST]);
  });
});
