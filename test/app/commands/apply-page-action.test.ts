// What staff and applicants do on their pages: once, on the request as their page showed it, and by the team of that moment.
import { describe, expect, it } from 'vitest';
import {
  answeredIn,
  answerOnPage,
  fillInOnPage,
  type OwnDetails,
} from '../../../src/app/commands/apply-page-action.ts';
import { viewAsApplicant } from '../../../src/app/views/page-view.ts';
import { ADMIN, AGREED, DEWI, desk, eachOnADesk, FIRST, KABID, KASI, others, SECOND } from '../office-day.ts';

eachOnADesk(() => desk.submit());

/** What the applicant is offered, as the page sends it back. */
function offered() {
  desk.choose(FIRST, 'FORWARD', KABID);
  desk.choose(FIRST, 'OFFER_TIMES', KASI, 'Ruangan dipakai dinas');
  const view = viewAsApplicant(desk.open(), FIRST, DEWI);
  const alternatives = view === null || view === 'READDRESSED' ? [] : view.alternatives;
  return alternatives.map(({ date, from, to }) => ({ startDate: date, endDate: date, startTime: from, endTime: to }));
}

const refusal = (outcome: ReturnType<typeof desk.answer>) =>
  outcome.type === 'REFUSED' ? outcome.refusal.code : outcome.type;

describe('the page of a letter', () => {
  it('refuses what is not the reader’s step, or lacks its words; the row in the sheet is left alone', () => {
    desk.register.type(FIRST, 'text', 'catatan saya');
    const before = structuredClone(desk.rowOf(FIRST));
    expect(refusal(desk.press(FIRST, ADMIN, 'FORWARD'))).toBe('NOT_YOUR_STEP');
    expect(refusal(desk.press(FIRST, KABID, 'REJECT'))).toBe('APPLICANT_MESSAGE_NEEDED');
    expect(refusal(desk.press(FIRST, ADMIN, 'SCHEDULE'))).toBe('NOT_NOW');
    expect(desk.rowOf(FIRST)).toEqual(before);
    expect(desk.history.rows).toHaveLength(1);
  });

  it('takes a new time, and one that is the old one for none', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    const text = 'permintaan pemohon: lewat telepon';
    expect(refusal(desk.press(FIRST, KASI, 'CHANGE_TIME', { text, typed: {} }))).toBe('NO_NEW_TIME');
    desk.press(FIRST, KASI, 'CHANGE_TIME', { text, typed: { startTime: '13:30', endTime: '15:00' } });
    expect(desk.requestOf(FIRST)).toMatchObject({ startTime: '13:30', startDate: '2026-12-08' });
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CHANGE_TIME', text });
  });

  it('takes the answer of an applicant, and what is served instead of a buffet', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10', catering: 'BUFFET' }));
    desk.press(SECOND, KABID, 'FORWARD');
    expect(refusal(desk.press(SECOND, KASI, 'APPROVE', { text: AGREED }))).toBe('BLOCKED');
    desk.press(SECOND, KASI, 'ASK_CONFIRMATION', { text: 'Mohon tanpa prasmanan' });
    desk.press(SECOND, KASI, 'RECORD_ANSWER', { text: 'Bersedia diganti', catering: 'BOXED', typed: {} });
    expect(desk.requestOf(SECOND)).toMatchObject({ status: 'FORWARDED', catering: 'BOXED', startTime: '09:00' });
    desk.press(SECOND, KASI, 'APPROVE', { text: AGREED });
    expect(desk.requestOf(SECOND).status).toBe('APPROVED');
  });
});

describe('the applicant’s page', () => {
  it('takes their own words to the Kasi, and what is served instead of a buffet', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10', catering: 'BUFFET' }));
    desk.ask(SECOND);
    desk.answer(SECOND, { type: 'REPLY' }, { text: 'Kami bawa kue', catering: 'BOXED' });
    expect(desk.requestOf(SECOND)).toMatchObject({ status: 'FORWARDED', catering: 'BOXED', findingCodes: [] });
    expect(desk.mailer.sent.at(-1)).toMatchObject({ to: KASI, text: expect.stringContaining('Kami bawa kue') });
  });

  it('from a link to an address that was corrected meanwhile records nothing, in words or as a repetition', () => {
    desk.ask(FIRST);
    const link = { purpose: 'APPLICANT', number: FIRST, until: '2027-12-31', email: DEWI } as const;
    const sent = { answer: { type: 'CONFIRM' }, text: '', catering: null } as const;
    const send = (email: string) => {
      return answerOnPage(desk.open(), { ...link, email }, { ...sent, seen: desk.requestOf(FIRST).revision });
    };
    desk.edit(FIRST, 'email', 'baru@sekolah.example');
    expect(send(DEWI)).toEqual({ type: 'READDRESSED' });
    expect(desk.statuses()).toEqual([`${FIRST} AWAITING_APPLICANT`]);
    expect(send('baru@sekolah.example')).toMatchObject({ type: 'RECORDED' });
    expect(send(DEWI)).toEqual({ type: 'READDRESSED' });
  });

  it('is told that the desk is busy, and may send the same again', () => {
    desk.ask(FIRST);
    desk.exclusive.isHeld = true;
    expect(() => desk.answer(FIRST, { type: 'CONFIRM' })).toThrow(/BUSY/);
    desk.exclusive.isHeld = false;
    expect(desk.answer(FIRST, { type: 'CONFIRM' }).type).toBe('RECORDED');
  });
});

describe('a form that is sent', () => {
  it.each([
    ['other words', { text: 'Hari Kamis saja' }],
    ['something else served', { text: 'Setuju', catering: 'BOXED' as const }],
  ])('a second time with %s is told that the request has changed', (_, beside) => {
    desk.ask(FIRST);
    const seen = desk.requestOf(FIRST).revision;
    desk.answer(FIRST, { type: 'REPLY' }, { text: 'Setuju', seen });
    expect(desk.answer(FIRST, { type: 'REPLY' }, { ...beside, seen }).type).toBe('CHANGED');
  });

  it('with another time than the one chosen before is not taken for it', () => {
    const [one, two] = offered();
    if (!one || !two) throw new Error('Too little is offered');
    const seen = desk.requestOf(FIRST).revision;
    desk.answer(FIRST, { type: 'CHOOSE', time: one }, { seen });
    expect(desk.answer(FIRST, { type: 'CHOOSE', time: one }, { seen }).type).toBe('AGAIN');
    expect(desk.answer(FIRST, { type: 'CHOOSE', time: two }, { seen }).type).toBe('CHANGED');
  });

  it('from a page that somebody else’s step has overtaken changes nothing', () => {
    desk.ask(FIRST);
    const seen = desk.requestOf(FIRST).revision;
    desk.choose(FIRST, 'UNDO', KASI);
    const steps = desk.stepsOf(FIRST);
    expect(desk.answer(FIRST, { type: 'CONFIRM' }, { seen }).type).toBe('CHANGED');
    expect(desk.press(FIRST, KABID, 'REJECT', { text: 'tidak sesuai', seen }).type).toBe('CHANGED');
    expect(desk.stepsOf(FIRST)).toEqual(steps);
  });

  it('from a page that shows what its applicant was told so far is told when to come back', () => {
    desk.schedule(FIRST);
    const seen = desk.requestOf(FIRST).revision;
    desk.press(FIRST, KABID, 'DISPLACE', { text: 'Dipakai Wali Kota' });
    const outcome = desk.answer(FIRST, { type: 'CANCEL' }, { seen });
    expect(outcome).toMatchObject({ type: 'REFUSED', refusal: { code: 'BEING_CHANGED' } });
    expect(desk.requestOf(FIRST).status).toBe('AWAITING_APPLICANT');
  });

  it('again after Google broke off while it was recorded is one step', () => {
    desk.faults.failAt('register.write');
    expect(() => desk.press(FIRST, KABID, 'FORWARD', { text: 'Telaah segera', seen: 1 })).toThrow(
      'register.write failed',
    );
    expect(desk.press(FIRST, KABID, 'FORWARD', { text: 'Telaah segera', seen: 1 }).type).toBe('AGAIN');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
    expect(desk.statuses()).toEqual([`${FIRST} FORWARDED`]);
  });
});

it.each([
  ['halaman:PC-2026-0001@3:CONFIRM', 'CONFIRM'],
  ['halaman:PC-2026-0001@3:CHOOSE 2026-12-09 2026-12-09 09:00 11:00', 'CHOOSE'],
  ['halaman:PC-2026-0001@3:REPLY BOXED', 'REPLY'],
  ['halaman:PC-2026-0001@3:FORWARD', null],
  ['command-1', null],
])('the id of what was done on a page, %s tells the answer %s', (id, given) => {
  expect(answeredIn(id)).toBe(given);
});

describe('an applicant who changes their own request', () => {
  const TIME = { startDate: '2026-12-10', endDate: '2026-12-10', startTime: '13:30', endTime: '15:00' };
  const claims = { purpose: 'APPLICANT', number: FIRST, until: '2027-12-31', email: DEWI } as const;
  const fillIn = (details: OwnDetails, seen = desk.requestOf(FIRST).revision) =>
    fillInOnPage(desk.open(), claims, { seen, details });

  it('corrects the time from the first day, as the desk would; twice is once', () => {
    const given = { type: 'CHOOSE', time: TIME } as const;
    desk.office.time = '2026-11-24T09:00:00+07:00';
    expect(desk.answer(FIRST, given)).toMatchObject({ type: 'RECORDED', after: TIME });
    expect(desk.answer(FIRST, given, { seen: 1 }).type).toBe('AGAIN');
    expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
      ['SUBMIT', 'pemohon'],
      ['CORRECT', 'pemohon'],
    ]);
    expect(desk.requestOf(FIRST)).toMatchObject(TIME);
    expect(desk.messageOf(FIRST)).toContain('urutannya dihitung sejak sekarang');
  });

  it('on a page left open over a change is told so', () => {
    desk.press(FIRST, KABID, 'FORWARD');
    expect(desk.answer(FIRST, { type: 'CHOOSE', time: TIME }, { seen: 1 }).type).toBe('CHANGED');
    expect(fillIn({ letterNumber: '1/S' }, 1).type).toBe('CHANGED');
  });

  it('adds a link to those of the letter, replaces the number, and does each once', () => {
    fillIn({ letterFile: 'https://berkas.example/2.pdf', letterNumber: '9/S' });
    expect(desk.requestOf(FIRST)).toMatchObject({
      letterNumber: '9/S',
      letterFile: 'https://berkas.example/surat.pdf\nhttps://berkas.example/2.pdf',
    });
    expect(fillIn({ letterFile: 'https://berkas.example/2.pdf' }).type).toBe('AGAIN');
    expect(desk.requestOf(FIRST).revision).toBe(2);
  });
});
