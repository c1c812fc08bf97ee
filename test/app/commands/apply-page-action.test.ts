// What staff and applicants do on their pages: once, on the request as their page showed it, and by the team of that moment.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answeredIn,
  answerOnPage,
  fillInOnPage,
  type OwnDetails,
} from '../../../src/app/commands/apply-page-action.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { viewAsApplicant } from '../../../src/app/views/page-view.ts';
import {
  ADMIN,
  AGREED,
  aDesk,
  aMember,
  answer,
  approve,
  at,
  choose,
  DEWI,
  events,
  FIRST,
  KABID,
  KASI,
  type MemoryDesk,
  messageOf,
  news,
  others,
  press,
  readers,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  shownIn,
  statuses,
  stepsOf,
  submit,
  TEAM,
  type,
} from '../office-day.ts';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
});

/** The Kasi asks for a confirmation. */
function ask(text = 'Apakah tanpa prasmanan?'): void {
  choose(desk, FIRST, 'FORWARD', KABID);
  choose(desk, FIRST, 'ASK_CONFIRMATION', KASI, text);
}

/** What the applicant is offered, as the page sends it back. */
function offered() {
  choose(desk, FIRST, 'FORWARD', KABID);
  choose(desk, FIRST, 'OFFER_TIMES', KASI, 'Ruangan dipakai dinas');
  const view = viewAsApplicant(desk.open(), FIRST, DEWI);
  const alternatives = view === null || view === 'READDRESSED' ? [] : view.alternatives;
  return alternatives.map(({ date, from, to }) => ({ startDate: date, endDate: date, startTime: from, endTime: to }));
}

const refusal = (outcome: ReturnType<typeof answer>) =>
  outcome.type === 'REFUSED' ? outcome.refusal.code : outcome.type;

describe('the page of a letter', () => {
  it('takes a request all the way into the agenda, each step by the name of its link', () => {
    expect(press(desk, FIRST, KABID, 'FORWARD', { text: 'Telaah dan jadwalkan' })).toMatchObject({
      type: 'RECORDED',
      after: { status: 'FORWARDED', holder: 'SECTION_HEAD' },
    });
    press(desk, FIRST, KASI, 'APPROVE', { text: AGREED });
    press(desk, FIRST, ADMIN, 'SCHEDULE');
    expect(desk.history.of(FIRST).map(({ step, by, text }) => [step, by, text])).toEqual([
      ['SUBMIT', 'pemohon', ''],
      ['FORWARD', 'Budi Santoso (Kabid, kabid@diskominfo.example)', 'Telaah dan jadwalkan'],
      ['APPROVE', 'Ani Lestari (Kasi, kasi@diskominfo.example)', AGREED],
      ['SCHEDULE', 'Rudi Hartono (Admin, admin@diskominfo.example)', ''],
    ]);
    expect(news(desk).at(-1)).toMatch(new RegExp(`^${DEWI}: .*Disetujui`));
    expect(events(desk)).toHaveLength(2);
  });

  it.each([
    ['REJECT', 'REJECTED', 'SUBMITTED'],
    ['DISPLACE', 'AWAITING_APPLICANT', 'SCHEDULED'],
    ['REOPEN', 'FORWARDED', 'REJECTED'],
  ] as const)('takes %s, which nobody without a name may take in the sheet', (action, after, before) => {
    if (before === 'SCHEDULED') schedule(desk, FIRST);
    if (before === 'REJECTED') choose(desk, FIRST, 'REJECT', KABID, 'penuh');
    choose(desk, FIRST, action, '', 'perintah Kepala Dinas');
    expect(messageOf(desk, FIRST)).toContain('Kabid memilihnya lewat tombol “Buka surat dan pilih tindakan”');
    press(desk, FIRST, KABID, action, { text: 'perintah Kepala Dinas' });
    expect(requestOf(desk, FIRST).status).toBe(after);
  });

  it('refuses what is not the reader’s step, or lacks its words; the row in the sheet is left alone', () => {
    desk.register.type(FIRST, 'text', 'catatan saya');
    const before = structuredClone(rowOf(desk, FIRST));
    expect(refusal(press(desk, FIRST, ADMIN, 'FORWARD'))).toBe('NOT_YOUR_STEP');
    expect(refusal(press(desk, FIRST, KABID, 'REJECT'))).toBe('APPLICANT_MESSAGE_NEEDED');
    expect(refusal(press(desk, FIRST, ADMIN, 'SCHEDULE'))).toBe('NOT_NOW');
    expect(rowOf(desk, FIRST)).toEqual(before);
    expect(desk.history.rows).toHaveLength(1);
  });

  it('knows nothing of a cell that cannot be read: it waits in the row until it is quiet', () => {
    type(desk, FIRST, 'catering', 'Beres');
    expect(press(desk, FIRST, KABID, 'FORWARD', { seen: 1 })).toMatchObject({ type: 'RECORDED' });
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD']);
    expect(shownIn(rowOf(desk, FIRST)).catering).toBeNull();
    at(desk, '2026-11-24T08:30:00+07:00', everyTenMinutes);
    expect(shownIn(rowOf(desk, FIRST)).catering).toBe('NONE');
    expect(messageOf(desk, FIRST)).toContain('Kolom Konsumsi berisi “Beres” yang tidak dikenal');
  });

  it('takes the correction of the row before its step, by the one who typed', () => {
    type(desk, FIRST, 'participants', '35', ADMIN);
    press(desk, FIRST, KABID, 'FORWARD');
    expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
      ['SUBMIT', 'pemohon'],
      ['CORRECT', 'Rudi Hartono (Admin, admin@diskominfo.example)'],
      ['FORWARD', 'Budi Santoso (Kabid, kabid@diskominfo.example)'],
    ]);
  });

  it('says in the row, too, why a time that was typed there went back', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
    type(desk, SECOND, 'startDate', '08/12/2026');
    type(desk, SECOND, 'endDate', '08/12/2026');
    expect(refusal(press(desk, SECOND, KABID, 'FORWARD'))).toBe('TIME_TAKEN');
    expect(requestOf(desk, SECOND).startDate).toBe('2026-12-10');
    expect(messageOf(desk, SECOND)).toContain('Belum dicatat: waktu sama dengan');
  });

  it('takes a new time, and one that is the old one for none', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    const text = 'permintaan pemohon: lewat telepon';
    expect(refusal(press(desk, FIRST, KASI, 'CHANGE_TIME', { text, typed: {} }))).toBe('NO_NEW_TIME');
    press(desk, FIRST, KASI, 'CHANGE_TIME', { text, typed: { startTime: '13:30', endTime: '15:00' } });
    expect(requestOf(desk, FIRST)).toMatchObject({ startTime: '13:30', startDate: '2026-12-08' });
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CHANGE_TIME', text });
  });

  it('takes the answer of an applicant, and what is served instead of a buffet', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10', catering: 'BUFFET' }));
    press(desk, SECOND, KABID, 'FORWARD');
    expect(refusal(press(desk, SECOND, KASI, 'APPROVE', { text: AGREED }))).toBe('BLOCKED');
    press(desk, SECOND, KASI, 'ASK_CONFIRMATION', { text: 'Mohon tanpa prasmanan' });
    press(desk, SECOND, KASI, 'RECORD_ANSWER', { text: 'Bersedia diganti', catering: 'BOXED', typed: {} });
    expect(requestOf(desk, SECOND)).toMatchObject({ status: 'FORWARDED', catering: 'BOXED', startTime: '09:00' });
    press(desk, SECOND, KASI, 'APPROVE', { text: AGREED });
    expect(requestOf(desk, SECOND).status).toBe('APPROVED');
  });

  it('takes a step back within ten minutes, by the one who took it, and nobody was told of it', () => {
    press(desk, FIRST, KABID, 'REJECT', { text: 'salah permohonan' });
    expect(refusal(press(desk, FIRST, KASI, 'UNDO'))).toBe('NOT_THE_SAME_PERSON');
    press(desk, FIRST, KABID, 'UNDO');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(readers(desk)).toHaveLength(2);
  });

  it('is opened by who has left the team for nothing', () => {
    desk = aDesk({ team: [aMember({ email: 'kabid.baru@diskominfo.example' }), ...TEAM.slice(1)] });
    submit(desk);
    expect(refusal(press(desk, FIRST, KABID, 'REJECT', { text: 'tidak sesuai' }))).toBe('NOT_YOUR_STEP');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
  });

  it('is opened by a deputy, and by the one they stand in for, as long as it lasts', () => {
    const deputy = aMember({
      name: 'Citra Dewi',
      email: 'plh@diskominfo.example',
      main: false,
      since: '2026-11-24',
      until: '2026-11-30',
      deputy: 'PLH',
      actingFor: 'Budi Santoso',
    });
    desk = aDesk({ team: [...TEAM, deputy] });
    submit(desk);
    submit(desk, 'r-2', others('r-2'));
    expect(readers(desk).filter((to) => to === KABID)).toEqual([]);
    press(desk, FIRST, deputy.email, 'FORWARD');
    press(desk, SECOND, KABID, 'FORWARD');
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`, `${SECOND} FORWARDED`]);
    at(desk, '2026-12-01T08:00:00+07:00', () => undefined);
    expect(refusal(press(desk, FIRST, deputy.email, 'REJECT', { text: 'tidak sesuai' }))).toBe('NOT_YOUR_STEP');
  });

  it('of one person with two posts takes the steps of both, and tells them nothing of their own', () => {
    const both = aMember({ name: 'Ani Lestari', role: 'ROOM_ADMIN', email: KASI });
    desk = aDesk({ team: [...TEAM.slice(0, 2), both] });
    submit(desk);
    press(desk, FIRST, KABID, 'FORWARD');
    press(desk, FIRST, KASI, 'APPROVE', { text: AGREED });
    press(desk, FIRST, KASI, 'SCHEDULE');
    expect(statuses(desk)).toEqual([`${FIRST} SCHEDULED`]);
    expect(readers(desk).filter((to) => to === KASI)).toHaveLength(1);
  });
});

describe('the applicant’s page', () => {
  it('takes a confirmation: the letter comes back, and the Kasi need not write it down (SOP 2)', () => {
    ask();
    expect(answer(desk, FIRST, { type: 'CONFIRM' })).toMatchObject({
      type: 'RECORDED',
      after: { status: 'FORWARDED' },
    });
    expect(news(desk).at(-1)).toBe(`${KASI}: ${FIRST} Pemohon menyetujui waktunya`);
    choose(desk, FIRST, 'APPROVE', KASI);
    expect(statuses(desk)).toEqual([`${FIRST} APPROVED`]);
  });

  it('takes one of the times that are offered', () => {
    const [time] = offered();
    if (!time) throw new Error('Nothing is offered');
    answer(desk, FIRST, { type: 'CHOOSE', time }, { text: 'Yang ini saja' });
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', ...time });
    expect(news(desk).at(-1)).toBe(`${KASI}: ${FIRST} Pemohon memilih waktu lain`);
    expect(desk.history.of(FIRST).at(-1)?.text).toBe('Yang ini saja');
  });

  it('refuses a time that somebody has taken meanwhile; the row says nothing of it', () => {
    // The nearest ones overlap their own time, which nobody gets before them.
    const time = offered().at(-1);
    if (!time) throw new Error('Nothing is offered');
    submit(desk, 'r-2', others('r-2', time));
    approve(desk, SECOND);
    const message = messageOf(desk, FIRST);
    expect(refusal(answer(desk, FIRST, { type: 'CHOOSE', time }))).toBe('TIME_TAKEN');
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'AWAITING_APPLICANT', startDate: '2026-12-08' });
    expect(messageOf(desk, FIRST)).toBe(message);
  });

  it('takes their own words to the Kasi, and what is served instead of a buffet', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10', catering: 'BUFFET' }));
    choose(desk, SECOND, 'FORWARD', KABID);
    choose(desk, SECOND, 'ASK_CONFIRMATION', KASI, 'Mohon tanpa prasmanan');
    answer(desk, SECOND, { type: 'REPLY' }, { text: 'Kami bawa kue', catering: 'BOXED' });
    expect(requestOf(desk, SECOND)).toMatchObject({ status: 'FORWARDED', catering: 'BOXED', findingCodes: [] });
    expect(desk.post.sent.at(-1)).toMatchObject({ to: KASI, text: expect.stringContaining('Kami bawa kue') });
  });

  it('cancels a scheduled event: its time is free', () => {
    schedule(desk, FIRST);
    answer(desk, FIRST, { type: 'CANCEL' });
    expect([statuses(desk), events(desk), desk.agendaTab.lines]).toEqual([[`${FIRST} CANCELLED`], [], []]);
    expect(refusal(answer(desk, FIRST, { type: 'CANCEL' }))).toBe('CLOSED');
  });

  it('refuses an answer where nobody has asked', () => {
    expect(refusal(answer(desk, FIRST, { type: 'CONFIRM' }))).toBe('CLOSED');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
  });

  it('from a link to an address that was corrected meanwhile records nothing, in words or as a repetition', () => {
    ask();
    const link = { purpose: 'APPLICANT', number: FIRST, until: '2027-12-31', email: DEWI } as const;
    const sent = { answer: { type: 'CONFIRM' }, text: '', catering: null } as const;
    const send = (email: string) => {
      return answerOnPage(desk.open(), { ...link, email }, { ...sent, seen: requestOf(desk, FIRST).revision });
    };
    type(desk, FIRST, 'email', 'baru@sekolah.example');
    expect(send(DEWI)).toEqual({ type: 'READDRESSED' });
    expect(statuses(desk)).toEqual([`${FIRST} AWAITING_APPLICANT`]);
    expect(send('baru@sekolah.example')).toMatchObject({ type: 'RECORDED' });
    expect(send(DEWI)).toEqual({ type: 'READDRESSED' });
  });

  it('is told that the desk is busy, and may send the same again', () => {
    ask();
    desk.exclusive.isHeld = true;
    expect(() => answer(desk, FIRST, { type: 'CONFIRM' })).toThrow(/BUSY/);
    desk.exclusive.isHeld = false;
    expect(answer(desk, FIRST, { type: 'CONFIRM' }).type).toBe('RECORDED');
  });
});

describe('a form that is sent', () => {
  it('twice is one step and one mail', () => {
    ask();
    const seen = requestOf(desk, FIRST).revision;
    answer(desk, FIRST, { type: 'REPLY' }, { text: 'Setuju', seen });
    const mails = readers(desk).length;
    expect(answer(desk, FIRST, { type: 'REPLY' }, { text: 'Setuju', seen }).type).toBe('AGAIN');
    expect(readers(desk)).toHaveLength(mails);
    expect(stepsOf(desk, FIRST).filter((step) => step === 'ANSWER')).toHaveLength(1);
    expect(press(desk, FIRST, KABID, 'REJECT', { text: 'penuh' }).type).toBe('RECORDED');
    expect(press(desk, FIRST, KABID, 'REJECT', { text: 'penuh', seen: seen + 1 }).type).toBe('AGAIN');
  });

  it.each([
    ['other words', { text: 'Hari Kamis saja' }],
    ['something else served', { text: 'Setuju', catering: 'BOXED' as const }],
  ])('a second time with %s is told that the request has changed', (_, beside) => {
    ask();
    const seen = requestOf(desk, FIRST).revision;
    answer(desk, FIRST, { type: 'REPLY' }, { text: 'Setuju', seen });
    expect(answer(desk, FIRST, { type: 'REPLY' }, { ...beside, seen }).type).toBe('CHANGED');
  });

  it('with another time than the one chosen before is not taken for it', () => {
    const [one, two] = offered();
    if (!one || !two) throw new Error('Too little is offered');
    const seen = requestOf(desk, FIRST).revision;
    answer(desk, FIRST, { type: 'CHOOSE', time: one }, { seen });
    expect(answer(desk, FIRST, { type: 'CHOOSE', time: one }, { seen }).type).toBe('AGAIN');
    expect(answer(desk, FIRST, { type: 'CHOOSE', time: two }, { seen }).type).toBe('CHANGED');
  });

  it('from a page that somebody else’s step has overtaken changes nothing', () => {
    ask();
    const seen = requestOf(desk, FIRST).revision;
    choose(desk, FIRST, 'UNDO', KASI);
    const steps = stepsOf(desk, FIRST);
    expect(answer(desk, FIRST, { type: 'CONFIRM' }, { seen }).type).toBe('CHANGED');
    expect(press(desk, FIRST, KABID, 'REJECT', { text: 'tidak sesuai', seen }).type).toBe('CHANGED');
    expect(stepsOf(desk, FIRST)).toEqual(steps);
  });

  it('from a page that shows what its applicant was told so far is told when to come back', () => {
    schedule(desk, FIRST);
    const seen = requestOf(desk, FIRST).revision;
    press(desk, FIRST, KABID, 'DISPLACE', { text: 'Dipakai Wali Kota' });
    const outcome = answer(desk, FIRST, { type: 'CANCEL' }, { seen });
    expect(outcome).toMatchObject({ type: 'REFUSED', refusal: { code: 'BEING_CHANGED' } });
    expect(requestOf(desk, FIRST).status).toBe('AWAITING_APPLICANT');
  });

  it('again after Google broke off while it was recorded is one step', () => {
    desk.faults.failAt('register.write');
    expect(() => press(desk, FIRST, KABID, 'FORWARD', { text: 'Telaah segera', seen: 1 })).toThrow(
      'register.write failed',
    );
    expect(press(desk, FIRST, KABID, 'FORWARD', { text: 'Telaah segera', seen: 1 }).type).toBe('AGAIN');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD']);
    expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
  });
});

describe('the id of what was done on a page', () => {
  it.each([
    ['halaman:PC-2026-0001@3:CONFIRM', 'CONFIRM'],
    ['halaman:PC-2026-0001@3:CHOOSE 2026-12-09 2026-12-09 09:00 11:00', 'CHOOSE'],
    ['halaman:PC-2026-0001@3:REPLY BOXED', 'REPLY'],
    ['halaman:PC-2026-0001@3:FORWARD', null],
    ['command-1', null],
  ])('%s tells the answer %s', (id, given) => {
    expect(answeredIn(id)).toBe(given);
  });
});

describe('an applicant who changes their own request', () => {
  const TIME = { startDate: '2026-12-10', endDate: '2026-12-10', startTime: '13:30', endTime: '15:00' };
  const claims = { purpose: 'APPLICANT', number: FIRST, until: '2027-12-31', email: DEWI } as const;
  const fillIn = (details: OwnDetails, seen = requestOf(desk, FIRST).revision) =>
    fillInOnPage(desk.open(), claims, { seen, details });

  it('corrects the time from the first day, as the desk would; twice is once', () => {
    const given = { type: 'CHOOSE', time: TIME } as const;
    desk.office.time = '2026-11-24T09:00:00+07:00';
    expect(answer(desk, FIRST, given)).toMatchObject({ type: 'RECORDED', after: TIME });
    expect(answer(desk, FIRST, given, { seen: 1 }).type).toBe('AGAIN');
    expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
      ['SUBMIT', 'pemohon'],
      ['CORRECT', 'pemohon'],
    ]);
    expect(requestOf(desk, FIRST)).toMatchObject(TIME);
    expect(messageOf(desk, FIRST)).toContain('urutannya dihitung sejak sekarang');
  });

  it('on a page left open over a change is told so', () => {
    press(desk, FIRST, KABID, 'FORWARD');
    expect(answer(desk, FIRST, { type: 'CHOOSE', time: TIME }, { seen: 1 }).type).toBe('CHANGED');
    expect(fillIn({ letterNumber: '1/S' }, 1).type).toBe('CHANGED');
  });

  it('on another’s time is refused with free ones, and the row says nothing', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
    desk.office.time = '2026-11-24T09:00:00+07:00';
    const before = structuredClone(rowOf(desk, FIRST));
    const outcome = answer(desk, FIRST, { type: 'CHOOSE', time: { ...TIME, startTime: '10:00', endTime: '11:00' } });
    expect(refusal(outcome)).toBe('TIME_TAKEN');
    expect(
      outcome.type === 'REFUSED' && 'alternatives' in outcome.refusal && outcome.refusal.alternatives,
    ).toHaveLength(3);
    expect(rowOf(desk, FIRST)).toEqual(before);
  });

  it('adds a link to those of the letter, replaces the number, and does each once', () => {
    fillIn({ letterFile: 'https://berkas.example/2.pdf', letterNumber: '9/S' });
    expect(requestOf(desk, FIRST)).toMatchObject({
      letterNumber: '9/S',
      letterFile: 'https://berkas.example/surat.pdf\nhttps://berkas.example/2.pdf',
    });
    expect(fillIn({ letterFile: 'https://berkas.example/2.pdf' }).type).toBe('AGAIN');
    expect(requestOf(desk, FIRST).revision).toBe(2);
  });

  it('comes after what somebody typed in the row, which is recorded first and stays', () => {
    type(desk, FIRST, 'participants', '35', ADMIN);
    fillIn({ catering: 'BOXED' }, 1);
    expect(requestOf(desk, FIRST)).toMatchObject({ participants: 35, catering: 'BOXED' });
    expect(desk.history.of(FIRST).map(({ step }) => step)).toEqual(['SUBMIT', 'CORRECT', 'CORRECT']);
  });
});
