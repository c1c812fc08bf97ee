// SOP step 2: "memastikan pengunjung/peminjam tidak menyajikan makanan prasmanan", by whoever can say so.

import { beforeEach, describe, expect, it } from 'vitest';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { freshDesk, KABID, KASI, lettersOf, refusalOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const AGREED = 'Waktu disepakati, tanpa prasmanan';
const SPOKEN = { description: 'Ditutup makan siang prasmanan di ruangan' };
const OWN = { type: 'APPLICANT', number: NUMBER } as const;

const desk = freshDesk();

const codes = () => desk.request(NUMBER).findingCodes;
const settled = () => desk.request(NUMBER).marks.settled;
const approve = () => desk.act(NUMBER, 'APPROVE', KASI, AGREED);

describe('what is served is undecided', () => {
  beforeEach(() => {
    desk.submit({ catering: 'UNDECIDED' });
    desk.advance(NUMBER, 'FORWARDED');
  });

  it('blocks the approval, whatever the Kasi writes', () => {
    expect(codes()).toEqual(['CATERING_UNDECIDED']);
    expect(refusalOf(approve())).toMatchObject({
      code: 'BLOCKED',
      findings: [{ code: 'CATERING_UNDECIDED' }],
      alternatives: [],
    });
  });

  it.each(['NONE', 'BOXED'] as const)('until the applicant says %s, of which the Kasi is told', (catering) => {
    const decision = desk.correct(NUMBER, { catering }, '', OWN);
    expect(lettersOf(decision)).toEqual([`APPLICANT_CHANGED → ${KASI}`]);
    expect(desk.request(NUMBER)).toMatchObject({ catering, findingCodes: [], status: 'FORWARDED' });
    expect(taken(approve()).ok).toBe(true);
  });

  it('until the Kasi records what the applicant said', () => {
    desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'Hidangan apa?');
    desk.act(NUMBER, 'RECORD_ANSWER', KASI, 'Tanpa prasmanan');
    // That is no answer to what is served instead.
    expect(codes()).toEqual(['CATERING_UNDECIDED']);
    desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'Hidangan apa?');
    desk.answer(NUMBER, { type: 'CONFIRM' }, '', NUMBER, 'NONE');
    expect(desk.request(NUMBER)).toMatchObject({ status: 'FORWARDED', catering: 'NONE', findingCodes: [] });
    expect(taken(desk.act(NUMBER, 'APPROVE', KASI)).ok).toBe(true);
  });

  it('again, once somebody opens the question anew', () => {
    desk.correct(NUMBER, { catering: 'NONE' });
    desk.correct(NUMBER, { catering: 'UNDECIDED' });
    expect(refusalOf(approve())).toMatchObject({ code: 'BLOCKED' });
  });

  it('does not keep a letter from going to the Kasi, nor a fixed time from standing', () => {
    desk.correct(NUMBER, { catering: 'NONE' });
    taken(approve());
    desk.correct(NUMBER, { catering: 'UNDECIDED' });
    expect(desk.request(NUMBER)).toMatchObject({ status: 'APPROVED', findingCodes: ['CATERING_UNDECIDED'] });
  });
});

describe('the description speaks of a buffet', () => {
  beforeEach(() => {
    desk.submit({ ...SPOKEN, catering: 'BOXED' });
    desk.advance(NUMBER, 'FORWARDED');
  });

  it('blocks the approval and says by which word, though the Kasi writes that there is none', () =>
    expect(refusalOf(approve())).toMatchObject({
      code: 'BLOCKED',
      findings: [{ code: 'CATERING_BUFFET', word: 'prasmanan' }],
    }));

  it('until the applicant says that there is none; twice is once', () => {
    const decision = taken(desk.correct(NUMBER, { catering: 'BOXED' }, 'Kami tidak menyajikan prasmanan', OWN));
    expect(decision.changes[0]?.message).toMatchObject({ code: 'CORRECTED', changed: [] });
    expect(decision.history[0]).toMatchObject({ step: 'CORRECT', text: 'Kami tidak menyajikan prasmanan' });
    expect([codes(), settled()]).toEqual([[], ['CATERING_BUFFET']]);
    expect(taken(desk.correct(NUMBER, { catering: 'BOXED' }, '', OWN)).changes).toEqual([]);
    expect(taken(approve()).ok).toBe(true);
  });

  it('whatever answer is written; the Kasi is told to choose in a cell what is served, which clears it', () => {
    desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'Apakah tanpa prasmanan?');
    const decision = taken(desk.act(NUMBER, 'RECORD_ANSWER', KASI, 'Pemohon tidak setuju tanpa prasmanan'));
    expect(decision.changes[0]?.message).toMatchObject({ task: 'SAY_WHAT_WAS_SERVED' });
    desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'Apakah tanpa prasmanan?');
    desk.answer(NUMBER, { type: 'REPLY' }, 'Ya, tidak ada prasmanan');
    expect(codes()).toEqual(['CATERING_BUFFET']);
    desk.correct(NUMBER, { catering: 'BOXED' });
    expect(codes()).toEqual([]);
  });

  it('and what was confirmed stays so, whatever else is corrected', () => {
    desk.correct(NUMBER, { catering: 'BOXED' }, '', OWN);
    desk.correct(NUMBER, { participants: 25, catering: 'NONE' });
    desk.correct(NUMBER, { startDate: '2026-12-10', endDate: '2026-12-10' }, '', OWN);
    expect(codes()).toEqual([]);
  });

  it.each([
    ['the description speaks of it anew', { description: 'Makan siang prasmanan untuk 30 orang' }, 'prasmanan'],
    ['the name does', { activity: 'Kunjungan dan hidangan bersama' }, 'hidangan bersama'],
    ['it is chosen', { catering: 'BUFFET' }, ''],
    ['both come at once', { catering: 'NONE', description: 'Prasmanan saja' }, 'prasmanan'],
  ] as const)('is raised again once %s', (_, changes, word) => {
    desk.correct(NUMBER, { catering: 'BOXED' }, '', OWN);
    desk.correct(NUMBER, changes);
    expect(settled()).toEqual([]);
    expect(refusalOf(approve())).toMatchObject({ findings: [{ code: 'CATERING_BUFFET', word }] });
  });

  it('not by a description that denies it', () => {
    desk.correct(NUMBER, { description: 'Makan siang kotak, tanpa prasmanan' });
    expect([codes(), settled()]).toEqual([[], []]);
  });

  it('is answered together with what is undecided', () => {
    desk.correct(NUMBER, { catering: 'UNDECIDED' });
    expect(codes()).toEqual(['CATERING_BUFFET', 'CATERING_UNDECIDED']);
    desk.correct(NUMBER, { catering: 'NONE' }, '', OWN);
    expect(codes()).toEqual([]);
  });
});

describe('the next in line', () => {
  it.each(['FORWARDED', 'AWAITING_APPLICANT'] as const)('takes the time and says what is served, as %s', (status) => {
    desk.submit({}, 'andi');
    desk.submit({ catering: 'UNDECIDED' }, 'budi');
    const second = 'PC-2026-0002';
    desk.advance(second, 'FORWARDED');
    if (status === 'AWAITING_APPLICANT') desk.act(second, 'ASK_CONFIRMATION', KASI, 'Masih berminat?');
    desk.act(NUMBER, 'REJECT', KABID, 'Ruangan dipakai dinas');
    desk.now = minutesLater(desk.now, 10);
    taken(desk.answer(second, { type: 'CONFIRM' }, '', second, 'BOXED'));
    expect(desk.request(second)).toMatchObject({ status: 'FORWARDED', catering: 'BOXED', findingCodes: [] });
  });
});
