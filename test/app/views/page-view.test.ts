// What the pages show: the request as it stands, what its reader may do, and nothing that is not theirs to know yet.
import { describe, expect, it } from 'vitest';
import {
  type ApplicantView,
  type LetterView,
  viewAsApplicant,
  viewAsOfficer,
} from '../../../src/app/views/page-view.ts';
import { offeredTimeWords } from '../../../src/words/formats/dates.ts';
import { broken } from '../../domain/requests.ts';
import {
  ADMIN,
  AGREED,
  aMember,
  DEWI,
  desk,
  eachOnADesk,
  FIRST,
  HEAD,
  KABID,
  KASI,
  openDesk,
  others,
  SECOND,
  TEAM,
} from '../office-day.ts';

eachOnADesk(() => desk.submit());

function asApplicant(number = FIRST, email = DEWI): ApplicantView {
  const visit = viewAsApplicant(desk.open(), number, email);
  if (!visit || visit === 'READDRESSED') throw new Error(`${number} has no page`);
  return visit;
}

function asOfficer(email: string, number = FIRST): LetterView {
  const visit = viewAsOfficer(desk.open(), number, email);
  if (!visit || visit === 'STRANGER') throw new Error(`${email} sees nothing of ${number}`);
  return visit;
}

const codes = ({ findings }: ApplicantView | LetterView) => findings.map(({ code }) => code);

describe('both pages', () => {
  it('of the applicant is for the address that the request has now', () => {
    const seenBy = (email: string) => {
      const view = viewAsApplicant(desk.open(), FIRST, email);
      return view === null || view === 'READDRESSED' ? view : view.request.number;
    };
    expect([DEWI, ` ${DEWI.toUpperCase()}`, 'lain@sekolah.example', ''].map(seenBy)).toEqual([
      FIRST,
      FIRST,
      'READDRESSED',
      'READDRESSED',
    ]);
    desk.edit(FIRST, 'email', 'baru@sekolah.example');
    desk.at('08:30');
    expect([DEWI, 'baru@sekolah.example'].map(seenBy)).toEqual(['READDRESSED', FIRST]);
  });

  it('change nothing and take no lock, however often a mail scanner opens them', () => {
    desk.ask(FIRST);
    const before = JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows, desk.mailer.sent]);
    desk.exclusive.isHeld = true;
    for (let time = 0; time < 3; time++) {
      asApplicant();
      asOfficer(KASI);
    }
    expect(JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows, desk.mailer.sent])).toBe(before);
  });

  it('tell what stands in the way now, and times that are free', () => {
    desk.submit('r-2', others('r-2'));
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-08T08:00', end: '2026-12-08T10:00' });
    for (const visit of [asApplicant(SECOND, desk.requestOf(SECOND).email), asOfficer(KABID, SECOND)]) {
      expect(codes(visit).sort()).toEqual(['CLASH_EARLIER_CANDIDATE', 'ROOM_BLOCKED']);
      expect(visit.alternatives.length).toBeGreaterThan(0);
    }
  });

  it('of a request that nobody knows are none', () => {
    expect([viewAsApplicant(desk.open(), SECOND, DEWI), viewAsOfficer(desk.open(), SECOND, KABID)]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the applicant’s page', () => {
  it('does not tell of a refusal before it can no longer be taken back', () => {
    desk.choose(FIRST, 'REJECT', KABID, 'salah baris');
    expect(asApplicant()).toMatchObject({ request: { status: 'SUBMITTED' }, explanation: null });
    desk.office.time = '2026-11-24T08:41:00+07:00';
    expect(asApplicant()).toMatchObject({
      request: { status: 'REJECTED' },
      explanation: { applicantMessage: 'salah baris' },
    });
    expect(asApplicant()).toMatchObject({ findings: [], alternatives: [], mayConfirm: false });
  });

  it('tells what the Kasi asked as long as it is asked: not after another step, nor after their own end', () => {
    desk.ask(FIRST);
    expect(asApplicant()).toMatchObject({
      explanation: { applicantMessage: 'Apakah tanpa prasmanan?' },
      mayConfirm: true,
    });
    desk.choose(FIRST, 'REJECT', KABID, 'Kegiatan partai');
    expect(asApplicant().explanation?.applicantMessage).toBe('Apakah tanpa prasmanan?');
    desk.choose(FIRST, 'UNDO', KABID);
    desk.answer(FIRST, { type: 'CANCEL' });
    expect(asApplicant()).toMatchObject({ request: { status: 'CANCELLED' }, explanation: null });
  });

  it('asks for no confirmation of a time that is taken meanwhile, and offers others', () => {
    desk.ask(FIRST);
    expect(asApplicant().alternatives).toEqual([]);
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-08T08:00', end: '2026-12-08T10:00' });
    expect(asApplicant().mayConfirm).toBe(false);
    expect(asApplicant().alternatives.length).toBeGreaterThan(0);
  });

  it('asks for no confirmation of a time that is over', () => {
    desk.ask(FIRST);
    desk.office.time = '2026-12-08T09:01:00+07:00';
    expect(asApplicant()).toMatchObject({ findings: [{ code: 'IN_THE_PAST' }], mayConfirm: false });
  });

  it('offers times where the Kasi offered them, though the old one is free', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.choose(FIRST, 'OFFER_TIMES', KASI, 'Ruangan dipakai dinas');
    const { alternatives, mayConfirm, explanation } = asApplicant();
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.some(({ date, from }) => date === '2026-12-08' && from === '09:00')).toBe(false);
    expect([mayConfirm, explanation?.applicantMessage]).toEqual([false, 'Ruangan dipakai dinas']);
  });

  it('offers the same times as the row, the mail and the page of the letter', () => {
    desk.submit('r-2', others('r-2', { startTime: '15:00', endTime: '16:30' }));
    desk.choose(SECOND, 'FORWARD', KABID);
    desk.choose(SECOND, 'OFFER_TIMES', KASI, 'Waktunya sudah diminta');
    const { alternatives } = asApplicant(SECOND, desk.requestOf(SECOND).email);
    expect(alternatives[0]).toEqual({ date: '2026-12-08', from: '14:00', to: '15:30' });
    expect(asOfficer(KASI, SECOND).alternatives).toEqual(alternatives);
    const change = desk.history.latest([SECOND]).get(SECOND)?.change;
    expect(change?.alternatives).toEqual(alternatives);
    const mail = desk.mailer.sent.at(-1)?.text ?? '';
    for (const time of alternatives) expect(mail).toContain(offeredTimeWords(time));
  });

  it('reads the history and the finished requests only where the page shows something of them', () => {
    desk.faults.failAt('history.of');
    desk.faults.failAt('register.read');
    asApplicant();
    expect(desk.faults.pending()).toEqual(['history.of', 'register.read']);
  });

  it('of a double tells what it has in common with the first, also once that took place', () => {
    desk.schedule(FIRST);
    desk.submit('r-2', { institution: 'Instansi r-1', activity: 'Kegiatan r-1' });
    expect(asApplicant(SECOND).request.status).toBe('DUPLICATE');
    expect(codes(asApplicant(SECOND))).toContain('DUPLICATE_SUBMISSION');
    desk.at('2026-12-08T13:00:00+07:00', () => undefined);
    desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
    expect(codes(asApplicant(SECOND))).toContain('DUPLICATE_SUBMISSION');
  });

  it('tells the last of two questions', () => {
    desk.ask(FIRST);
    desk.answer(FIRST, { type: 'REPLY' }, { text: 'Ya' });
    desk.choose(FIRST, 'ASK_CONFIRMATION', KASI, 'Apakah perlu proyektor?');
    expect(asApplicant().explanation?.applicantMessage).toBe('Apakah perlu proyektor?');
  });

  it('of a fixed time tells what is out of order, and of nothing else that was settled', () => {
    desk.submit('r-2', { ...others('r-2'), startDate: '2026-12-10', endDate: '2026-12-10', equipment: ['Mikrofon'] });
    desk.schedule(SECOND);
    desk.office.tabs = { ...desk.office.snapshot(), damaged: [broken('Mikrofon')] };
    desk.office.refresh('');
    expect(codes(asApplicant(SECOND, desk.requestOf(SECOND).email))).toEqual(['EQUIPMENT_DAMAGED']);
  });

  it('of what is settled asks nothing more', () => {
    desk.schedule(FIRST);
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-08T08:00', end: '2026-12-08T10:00' });
    expect(asApplicant()).toMatchObject({ findings: [], alternatives: [], explanation: null });
  });
});

describe('the page of a letter', () => {
  it('offers the reply once the applicant was told of a decision, and to nobody for what the office takes for itself', () => {
    expect(asOfficer(KASI).hasReply).toBe(false);
    desk.ask(FIRST);
    expect(asOfficer(KASI).hasReply).toBe(true);
    desk.answer(FIRST, { type: 'CANCEL' });
    expect(asOfficer(KASI).hasReply).toBe(false);
    desk.submit('r-2', others('r-2', { kind: 'OFFICIAL_USE' }));
    desk.schedule(SECOND);
    expect(asOfficer(KASI, SECOND).hasReply).toBe(false);
  });

  it('is nobody’s who is not, or no longer, in the team', () => {
    const gone = aMember({ name: 'Citra', email: 'citra@dinas.example', until: '2026-11-23' });
    openDesk({ team: [...TEAM, gone] });
    desk.submit();
    for (const email of [DEWI, 'citra@dinas.example'])
      expect(viewAsOfficer(desk.open(), FIRST, email)).toBe('STRANGER');
  });

  it('offers each officer their own steps only, and nothing where the letter lies elsewhere', () => {
    expect(asOfficer(KABID).steps).toEqual(expect.arrayContaining(['FORWARD', 'REJECT']));
    expect(asOfficer(KASI).steps).not.toContain('FORWARD');
    desk.press(FIRST, KABID, 'FORWARD');
    expect(asOfficer(KASI).steps).toContain('APPROVE');
    for (const step of ['REJECT', 'FORWARD', 'SCHEDULE']) expect(asOfficer(KASI).steps).not.toContain(step);
  });

  it('shows the room on each working day that is asked for, once something speaks against the time', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-04', endDate: '2026-12-08' }));
    const { days } = asOfficer(KABID, SECOND);
    expect(days.map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-07', '2026-12-08']);
    expect(days.filter(({ spans }) => spans.some(({ state }) => state === 'TAKEN')).map(({ date }) => date)).toEqual([
      '2026-12-08',
    ]);
    expect(asOfficer(KABID).days).toEqual([]);
  });

  it('shows who else is there that day, and what was done', () => {
    desk.submit('r-2', others('r-2', { startTime: '13:00', endTime: '15:00' }));
    desk.calendar.handMade.push({ title: 'Kunjungan tamu', start: '2026-12-08T15:00', end: '2026-12-08T16:00' });
    desk.approve(SECOND);
    expect(asOfficer(KABID).others).toHaveLength(2);
    expect(asOfficer(KASI, SECOND).past.map(({ step, by, text }) => [step, by, text])).toEqual([
      ['SUBMIT', 'pemohon', ''],
      ['FORWARD', 'Budi Santoso (Kabid, kabid@diskominfo.example)', ''],
      ['APPROVE', 'Ani Lestari (Kasi, kasi@diskominfo.example)', AGREED],
    ]);
  });

  it('finds nothing in what is closed', () => {
    desk.choose(FIRST, 'REJECT', KABID, 'penuh');
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-08T08:00', end: '2026-12-08T10:00' });
    expect(asOfficer(KABID)).toMatchObject({ findings: [], alternatives: [] });
  });

  it('keeps what the office wrote to an applicant whom no mail reaches, until somebody has told them', () => {
    desk.submit('r-2', others('r-2', { email: '', startDate: '2026-12-10', endDate: '2026-12-10' }));
    desk.ask(SECOND, 'Apakah perlu proyektor?');
    expect(asOfficer(KASI, SECOND).passedOn).toBe('Apakah perlu proyektor?');
    desk.choose(SECOND, 'RECORD_TOLD', KASI, 'lewat WA');
    expect(asOfficer(KASI, SECOND).passedOn).toBe('');
    desk.press(SECOND, KASI, 'CHANGE_TIME', {
      text: 'lewat telepon',
      applicantMessage: 'Sesuai permintaan Ibu.',
      typed: { startTime: '13:00', endTime: '15:00' },
    });
    expect(asOfficer(KASI, SECOND).passedOn).toBe('Sesuai permintaan Ibu.');
    desk.ask(FIRST, 'Apakah perlu proyektor?');
    expect(asOfficer(KASI).passedOn).toBe('');
  });

  it('says for whom the reader stands in: as a deputy, and above a vacant post until it is filled', () => {
    const deputy = aMember({
      name: 'Citra Dewi',
      email: 'plh@diskominfo.example',
      main: false,
      since: '2026-11-24',
      until: '2026-11-30',
      deputy: 'PLH',
      actingFor: 'Budi Santoso',
    });
    openDesk({ team: [HEAD, ...TEAM.slice(0, 1), ...TEAM.slice(2), deputy] });
    desk.submit();
    expect(asOfficer(deputy.email).reader).toMatchObject({
      name: 'Citra Dewi',
      roles: ['DIVISION_HEAD'],
      deputy: [deputy],
    });
    desk.press(FIRST, KABID, 'FORWARD');
    expect(asOfficer(KABID)).toMatchObject({ substitutesFor: ['SECTION_HEAD'], reader: { deputy: [] } });
    expect(asOfficer(KABID).steps).toContain('APPROVE');
    desk.office.tabs = { ...desk.office.snapshot(), team: TEAM };
    desk.office.refresh('');
    expect(asOfficer(KABID).substitutesFor).toEqual([]);
    expect(asOfficer(KABID).steps).not.toContain('APPROVE');
  });
});
