// SOP step 2: "koordinasi dan konfirmasi pada pihak peminjam/pengunjung", and who has the letter meanwhile.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/commands/command.ts';
import type { Catering } from '../../../src/domain/vocabulary.ts';

import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const AGREED = 'Waktu disepakati, tanpa prasmanan';
/** Wednesday, 9 December 2026, 09.00–11.00. */
const WEDNESDAY = { startDate: '2026-12-09', endDate: '2026-12-09', startTime: '09:00', endTime: '11:00' };

const desk = freshDesk();
beforeEach(() => desk.submit());

describe('who had asked for a buffet', () => {
  const answered = (answer: Answer, catering?: Catering) => {
    desk.submit({ startDate: '2026-12-10', catering: 'BUFFET' }, 'budi');
    desk.advance(SECOND, 'FORWARDED');
    desk.act(SECOND, 'ASK_CONFIRMATION', KASI, 'Tanpa prasmanan?');
    expect(desk.request(SECOND).findingCodes).toContain('CATERING_BUFFET');
    desk.answer(SECOND, answer, '', SECOND, catering);
    return desk.request(SECOND);
  };

  it('clears what held their letter up by what they have served instead (SOP 2: “tidak menyajikan makanan prasmanan”)', () => {
    expect(answered({ type: 'CONFIRM' }, 'BOXED')).toMatchObject({
      status: 'FORWARDED',
      catering: 'BOXED',
      findingCodes: [],
    });
    taken(desk.act(SECOND, 'APPROVE', KASI));
  });

  it('is still held up where they say yes and nothing of the buffet', () =>
    expect(answered({ type: 'CONFIRM' })).toMatchObject({ catering: 'BUFFET', findingCodes: ['CATERING_BUFFET'] }));

  it('and cancels instead: what they had asked for stands', () =>
    expect(answered({ type: 'CANCEL' }, 'NONE')).toMatchObject({ status: 'CANCELLED', catering: 'BUFFET' }));
});

describe('the Kasi asks the applicant', () => {
  beforeEach(() => desk.advance(FIRST, 'FORWARDED'));

  it('offers other times, wanted or not: the letter waits for the applicant, for three working days', () => {
    const decision = desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(lettersOf(decision)).toEqual([`TIMES_OFFERED → ${APPLICANT}`]);
    expect(mailsOf(decision)[0]?.facts.alternatives[0]).toEqual({ date: '2026-12-08', from: '08:30', to: '10:30' });
    // Tuesday 08.12 and three days of the office, by what the settings say.
    expect(desk.request(FIRST)).toMatchObject({
      status: 'AWAITING_APPLICANT',
      holder: 'APPLICANT',
      dueAt: '2026-11-27T08:12:00+07:00',
    });
  });

  it('asks what must be confirmed, and must say what', () => {
    expect(refusalOf(desk.act(FIRST, 'ASK_CONFIRMATION', KASI))).toMatchObject({ code: 'APPLICANT_MESSAGE_NEEDED' });
    const decision = desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Apakah tanpa prasmanan?');
    expect(lettersOf(decision)).toEqual([`CONFIRMATION_ASKED → ${APPLICANT}`]);
  });

  it('an applicant without an address is the Kasi’s to tell', () => {
    desk.submit({ email: '', startDate: '2026-12-10' }, 'budi');
    desk.advance(SECOND, 'FORWARDED');
    const decision = taken(desk.act(SECOND, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas'));
    expect(decision.effects).toEqual([]);
    expect(decision.changes[0]?.message).toMatchObject({ code: 'RECORDED', task: 'TELL_APPLICANT' });
  });

  it('records the answer: the letter is the Kasi’s again, until a quarter of an hour later', () => {
    desk.act(FIRST, 'ASK_CONFIRMATION', KASI, 'Mohon kepastian');
    desk.now = '2026-11-24T10:00:00+07:00';
    const decision = desk.act(FIRST, 'RECORD_ANSWER', KASI, 'Setuju lewat telepon');
    expect(lettersOf(decision)).toEqual([]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'FORWARDED',
      holder: 'SECTION_HEAD',
      dueAt: '2026-11-24T10:15:00+07:00',
    });
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI))).toMatchObject({ code: 'TEXT_NEEDED' });
  });

  it.each([
    ['OFFER_TIMES', '2026-11-24T08:12:00+07:00', []],
    ['ASK_CONFIRMATION', '2026-12-07T10:00:00+07:00', ['SHORT_NOTICE']],
  ] as const)('after %s a new time is asked for since %s, typed or chosen', (step, queuedSince, findingCodes) => {
    desk.act(FIRST, step, KASI, 'Waktunya dipakai dinas');
    desk.now = '2026-12-07T10:00:00+07:00';
    taken(desk.act(FIRST, 'RECORD_ANSWER', KASI, 'Memilih hari Rabu', WEDNESDAY));
    expect(desk.request(FIRST)).toMatchObject({ ...WEDNESDAY, queuedSince, findingCodes });
    desk.act(FIRST, 'UNDO', KASI);
    taken(desk.answer(FIRST, { type: 'CHOOSE', time: WEDNESDAY }));
    expect(desk.request(FIRST)).toMatchObject({ ...WEDNESDAY, queuedSince, findingCodes, marks: { confirmed: true } });
  });
});

describe('the applicant answers on their page', () => {
  beforeEach(() => {
    desk.advance(FIRST, 'FORWARDED');
    desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
  });

  it('yes holds for that time only: displaced, they must be asked anew', () => {
    desk.answer(FIRST, { type: 'CONFIRM' });
    taken(desk.act(FIRST, 'APPROVE', KASI));
    taken(desk.act(FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota'));
    taken(desk.act(FIRST, 'RECORD_ANSWER', KASI, 'Rabu saja', WEDNESDAY));
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI))).toMatchObject({ code: 'TEXT_NEEDED' });
  });

  it('and for that letter only: refused and taken up again, they must be asked anew', () => {
    desk.answer(FIRST, { type: 'CONFIRM' });
    taken(desk.act(FIRST, 'REJECT', KABID, 'Keliru'));
    taken(desk.act(FIRST, 'REOPEN', KABID, 'Keliru'));
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI))).toMatchObject({ code: 'TEXT_NEEDED' });
  });

  it('another time that is taken is refused with the reason, and nothing changes', () => {
    desk.submit(WEDNESDAY, 'budi');
    desk.advance(SECOND, 'APPROVED');
    const before = desk.request(FIRST);
    expect(refusalOf(desk.answer(FIRST, { type: 'CHOOSE', time: WEDNESDAY }))).toEqual({
      code: 'TIME_TAKEN',
      time: WEDNESDAY,
      alternatives: [
        { date: '2026-12-09', from: '13:30', to: '15:30' },
        { date: '2026-12-10', from: '09:00', to: '11:00' },
        { date: '2026-12-11', from: '09:00', to: '11:00' },
      ],
      findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: [SECOND] }],
    });
    expect(desk.request(FIRST)).toEqual(before);
  });

  it('a word only: the Kasi still writes the result', () => {
    desk.answer(FIRST, { type: 'REPLY' }, 'Kami tanyakan dahulu');
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI))).toMatchObject({ code: 'TEXT_NEEDED' });
  });

  it('that they do not come: those who had the letter are told, and their time is free', () => {
    const decision = desk.answer(FIRST, { type: 'CANCEL' }, 'Berhalangan');
    expect(lettersOf(decision)).toEqual([
      `CANCELLED → ${APPLICANT}`,
      `CANCELLED_STAFF → ${KABID}`,
      `CANCELLED_STAFF → ${KASI}`,
    ]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'CANCELLED', holder: 'NOBODY' });
    expect(refusalOf(desk.answer(FIRST, { type: 'CANCEL' }))).toEqual({ code: 'CLOSED', status: 'CANCELLED' });
  });

  it('for nobody else’s request, and only while they are asked', () => {
    expect(refusalOf(desk.answer(FIRST, { type: 'CONFIRM' }, '', SECOND))).toEqual({
      code: 'NOT_YOURS',
      number: FIRST,
    });
    expect(refusalOf(desk.answer('PC-2026-0099', { type: 'CONFIRM' }))).toMatchObject({ code: 'UNKNOWN_NUMBER' });
    desk.answer(FIRST, { type: 'CONFIRM' });
    expect(refusalOf(desk.answer(FIRST, { type: 'CONFIRM' }))).toEqual({ code: 'CLOSED', status: 'FORWARDED' });
  });
});

describe('a letter goes one step back', () => {
  it('from the Admin to the Kasi: the time is no longer fixed', () => {
    desk.advance(FIRST, 'APPROVED');
    desk.now = '2026-11-24T09:00:00+07:00';
    const decision = desk.act(FIRST, 'RETURN_TO_SECTION_HEAD', ADMIN, 'Perangkat belum jelas');
    expect(lettersOf(decision)).toEqual([`RETURNED → ${KASI}`]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'FORWARDED',
      holder: 'SECTION_HEAD',
      heldSince: '2026-11-24T09:00:00+07:00',
      dueAt: '2026-11-24T09:15:00+07:00',
    });
  });

  it('from the Kasi to the Kabid', () => {
    desk.advance(FIRST, 'FORWARDED');
    const decision = desk.act(FIRST, 'RETURN_TO_DIVISION_HEAD', KASI, 'Bukan wewenang kami');
    expect(lettersOf(decision)).toEqual([`RETURNED → ${KABID}`]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'SUBMITTED', holder: 'DIVISION_HEAD' });
  });

  it('only by the one who has it', () => {
    desk.advance(FIRST, 'FORWARDED');
    expect(refusalOf(desk.act(FIRST, 'RETURN_TO_SECTION_HEAD', KABID, 'x'))).toMatchObject({ code: 'NOT_NOW' });
    expect(refusalOf(desk.act(FIRST, 'RETURN_TO_DIVISION_HEAD', ADMIN, 'x'))).toMatchObject({ code: 'NOT_YOUR_STEP' });
  });
});

describe('the Kasi proposes a refusal', () => {
  beforeEach(() => {
    desk.advance(FIRST, 'FORWARDED');
    desk.now = '2026-11-24T09:00:00+07:00';
  });

  it('and the letter lies with the Kabid, who is told why', () => {
    const decision = desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, 'Tidak sesuai peruntukan');
    expect(lettersOf(decision)).toEqual([`REFUSAL_PROPOSED → ${KABID}`]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'FORWARDED',
      holder: 'DIVISION_HEAD',
      heldSince: '2026-11-24T09:00:00+07:00',
      dueAt: null,
    });
    expect(refusalOf(desk.act(FIRST, 'APPROVE', KASI, AGREED))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('the Kabid follows it', () => {
    desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, 'Tidak sesuai peruntukan');
    expect(lettersOf(desk.act(FIRST, 'REJECT', KABID, 'Tidak sesuai peruntukan'))).toEqual([`REJECTED → ${APPLICANT}`]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'REJECTED', holder: 'NOBODY', marks: { holder: null } });
  });

  it('the Kabid does not follow it: the Kasi has the letter again, and may fix the time', () => {
    desk.act(FIRST, 'PROPOSE_REFUSAL', KASI, 'Tidak sesuai peruntukan');
    desk.act(FIRST, 'RECORD_LETTER', ADMIN, 'map 3');
    expect(desk.request(FIRST).holder).toBe('DIVISION_HEAD');
    expect(lettersOf(desk.act(FIRST, 'RETURN_TO_SECTION_HEAD', KABID, 'Tetap diterima'))).toEqual([
      `RETURNED → ${KASI}`,
    ]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', holder: 'SECTION_HEAD', marks: { holder: null } });
    expect(taken(desk.act(FIRST, 'APPROVE', KASI, AGREED)).ok).toBe(true);
  });
});

describe('the Kabid sets aside what the office may allow', () => {
  /** Saturday, 12 December 2026, with a buffet. */
  const saturday = { startDate: '2026-12-12', catering: 'BUFFET' } as const;

  it('days and hours, with the reason; never a buffet', () => {
    desk.submit(saturday, 'budi');
    desk.advance(SECOND, 'FORWARDED');
    expect(desk.request(SECOND).findingCodes).toEqual(['WEEKEND', 'CATERING_BUFFET']);
    expect(refusalOf(desk.act(SECOND, 'SET_ASIDE', KABID))).toMatchObject({ code: 'TEXT_NEEDED' });
    const decision = desk.act(SECOND, 'SET_ASIDE', KABID, ' Tamu Wali Kota\n');
    expect(lettersOf(decision)).toEqual([`WARNING_SET_ASIDE → ${KASI}`]);
    expect(mailsOf(decision)[0]?.facts).toMatchObject({ findings: [{ code: 'WEEKEND' }], text: ' Tamu Wali Kota\n' });
    expect(desk.request(SECOND)).toMatchObject({
      status: 'FORWARDED',
      holder: 'SECTION_HEAD',
      findingCodes: ['CATERING_BUFFET'],
      marks: { setAside: [{ code: 'WEEKEND', reason: 'Tamu Wali Kota' }] },
    });
    expect(refusalOf(desk.act(SECOND, 'APPROVE', KASI, AGREED))).toMatchObject({
      code: 'BLOCKED',
      findings: [{ code: 'CATERING_BUFFET', word: '' }],
    });
  });

  it('for this time only: another Saturday is asked about anew', () => {
    desk.submit({ startDate: '2026-12-12' }, 'budi');
    desk.advance(SECOND, 'FORWARDED');
    desk.act(SECOND, 'SET_ASIDE', KABID, 'Tamu Wali Kota');
    desk.act(SECOND, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startDate: '2026-12-19', endDate: '2026-12-19' });
    expect(desk.request(SECOND)).toMatchObject({ findingCodes: ['WEEKEND'], marks: { setAside: [] } });
  });

  it('is nothing to be done where nothing may be set aside', () =>
    expect(refusalOf(desk.act(FIRST, 'SET_ASIDE', KABID, 'x'))).toMatchObject({ code: 'NOT_NOW' }));
});
