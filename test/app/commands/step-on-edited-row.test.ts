// A step on a row that hands have changed: what was typed is taken first, and the step looks at the row as it then is.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, aDesk, DEWI, FIRST, KABID, KASI, type OfficeDay, others, SECOND } from '../office-day.ts';

const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };
const SOON = '2026-11-24T08:20:00+07:00';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
  desk.submit('r-2', others('r-2', TENTH));
});

describe('a step on a row that hands have changed', () => {
  it('takes the correction first, at once, and its own words stay its own', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.choose(FIRST, 'FORWARD', KABID, 'telaah');
    expect(desk.history.of(FIRST)).toMatchObject([
      { step: 'SUBMIT' },
      { step: 'CORRECT', text: '', by: 'Ani Lestari (Kasi, kasi@diskominfo.example)' },
      { step: 'FORWARD', text: 'telaah', by: 'Budi Santoso (Kabid, kabid@diskominfo.example)' },
    ]);
    expect(desk.messageOf(FIRST)).toContain('“Disposisikan ke Kasi” dicatat. (Budi Santoso, ');
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35, revision: 3 });
  });

  it('is not taken where the typed time is taken; the old time is back, and what was typed beside it is taken', () => {
    desk.move(SECOND, '08/12/2026');
    desk.edit(SECOND, 'participants', '12');
    desk.choose(SECOND, 'FORWARD', KABID);
    expect(desk.requestOf(SECOND)).toMatchObject({ ...TENTH, status: 'SUBMITTED', participants: 12 });
    expect(desk.rowOf(SECOND).action).toBe('');
    expect(desk.messageOf(SECOND)).toContain('Belum dicatat: waktu sama dengan');
  });

  it('is not taken where the typed time is none; the old time is back, and the row says what is wrong', () => {
    desk.edit(FIRST, 'startDate', '31/02/2026');
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(desk.messageOf(FIRST)).toContain(
      'Kolom Tanggal Mulai berisi “31/02/2026”, yang bukan tanggal. Waktu semula tetap berlaku',
    );
    expect(desk.requestOf(FIRST)).toMatchObject({ startDate: '2026-12-08', status: 'SUBMITTED' });
  });

  it('takes each correction under an id of its own', () => {
    desk.office.time = SOON;
    for (const number of [FIRST, SECOND]) {
      desk.move(number, number === FIRST ? '10/12/2026' : '08/12/2026');
      desk.edit(number, 'participants', '12');
      desk.choose(number, 'FORWARD', KABID);
      desk.edit(number, 'participants', '14');
      desk.choose(number, 'FORWARD', KABID);
    }
    const corrections = [FIRST, SECOND]
      .flatMap((number) => desk.history.of(number))
      .filter(({ step }) => step === 'CORRECT');
    expect(new Set(corrections.map(({ commandId }) => commandId)).size).toBe(4);
  });

  it('the correction stands though the step is refused, the new time as well', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.move(FIRST, '14/12/2026');
    desk.choose(FIRST, 'SCHEDULE', ADMIN);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(desk.requestOf(FIRST)).toMatchObject({ participants: 35, startDate: '2026-12-14' });
    expect(desk.messageOf(FIRST)).toContain('Kabid memilih “Disposisikan ke Kasi”');
  });

  it('“Ubah jadwal” takes the typed time itself, and a new telephone beside it as a correction', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.edit(FIRST, 'startTime', '08.00');
    desk.edit(FIRST, 'phone', '0812-7777-0001');
    desk.choose(FIRST, 'CHANGE_TIME', KASI, 'salah ketik');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD', 'CORRECT', 'CHANGE_TIME']);
    expect(desk.requestOf(FIRST)).toMatchObject({ startTime: '08:00', phone: '0812-7777-0001' });
  });

  it('“Ubah jadwal” of a scheduled event takes the calendar with it, and the applicant is told once', () => {
    desk.schedule(FIRST);
    const mails = desk.readers().length;
    desk.move(FIRST, '09/12/2026');
    desk.choose(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    expect(desk.statuses()[0]).toBe(`${FIRST} SCHEDULED`);
    expect(desk.stepsOf(FIRST).slice(-2)).toEqual(['SCHEDULE', 'CHANGE_TIME']);
    expect(desk.events()).toEqual(['EVENT 2026-12-09 09:00–11:00', 'PREPARATION 2026-12-09 08:30–09:00']);
    desk.at('08:55');
    expect(desk.news(mails)).toEqual([`${DEWI}: ${FIRST} Jadwal berubah`, `${ADMIN}: ${FIRST} Jadwal berubah`]);
  });

  it('“Ubah jadwal” into a time that is taken leaves a new telephone beside it corrected, once', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.office.time = SOON;
    desk.move(FIRST, '10/12/2026');
    desk.edit(FIRST, 'phone', '0812-7777-0001');
    desk.choose(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    expect(desk.requestOf(FIRST)).toMatchObject({ startDate: '2026-12-08', phone: '0812-7777-0001' });
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD', 'CORRECT']);
    expect(desk.messageOf(FIRST)).toContain(SECOND);
  });

  it('“Masukkan ke agenda” looks into the room’s calendar on the days of the corrected row', () => {
    desk.approve(FIRST);
    desk.calendar.handMade.push({ title: 'Wali Kota', start: '2026-12-08T10:30', end: '2026-12-08T12:00' });
    desk.edit(FIRST, 'phone', '0812-7777-0001');
    desk.choose(FIRST, 'SCHEDULE', ADMIN);
    expect(desk.statuses()[0]).toBe(`${FIRST} FORWARDED`);
    expect(desk.messageOf(FIRST)).toContain('ruangan tidak tersedia: Wali Kota');
  });

  it('that the applicant takes on their page takes the correction first as well', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.answer(FIRST, { type: 'CANCEL' });
    expect(desk.history.of(FIRST)).toMatchObject([
      { step: 'SUBMIT' },
      { step: 'CORRECT', by: 'Ani Lestari (Kasi, kasi@diskominfo.example)' },
      { by: 'pemohon' },
    ]);
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'CANCELLED', participants: 35 });
  });

  it('“Catat jawaban pemohon” takes the time that was typed', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.choose(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(desk.statuses()[0]).toBe(`${FIRST} AWAITING_APPLICANT`);
    desk.edit(FIRST, 'startTime', '13.30');
    desk.edit(FIRST, 'endTime', '15.00');
    desk.choose(FIRST, 'RECORD_ANSWER', KASI, 'setuju lewat telepon');
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'FORWARDED', startTime: '13:30', endTime: '15:00' });
    expect(desk.stepsOf(FIRST).at(-1)).toBe('RECORD_ANSWER');
  });

  it('a time typed over a scheduled one leaves no event behind when the request is cancelled', () => {
    desk.schedule(FIRST);
    desk.edit(FIRST, 'startTime', '13.00', ADMIN);
    desk.edit(FIRST, 'endTime', '15.00', ADMIN);
    desk.choose(FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'dipakai Wali Kota');
    expect([desk.statuses()[0], desk.events(), desk.agendaTab.lines]).toEqual([`${FIRST} CANCELLED`, [], []]);
  });
});

describe('a text that is recorded only up to a cut, since it is too long for its record', () => {
  const LONG = 'Pelatihan daring bagi guru. '.repeat(10);
  const CUT = `${LONG.slice(0, 119)}…`;

  /** What is recorded of the description; the row shows the whole of it. */
  function recordedAs(description: string): void {
    const row = desk.rowOf(FIRST);
    if (row.kept) row.kept = { ...row.kept, after: { ...row.kept.after, description } };
    desk.edit(FIRST, 'description', LONG);
  }

  /** “Ubah jadwal” records a correction only where more than the time was typed. */
  function stepsOnceMoved(): string[] {
    desk.edit(FIRST, 'startTime', '08.00');
    desk.choose(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    return desk.stepsOf(FIRST).slice(2);
  }

  beforeEach(() => {
    desk = aDesk();
    desk.submit('r-1', { description: LONG });
    desk.choose(FIRST, 'FORWARD', KABID);
    recordedAs(CUT);
  });

  it('counts as the same while it begins as recorded', () => {
    expect(stepsOnceMoved()).toEqual(['CHANGE_TIME']);
  });

  it('counts as edited where it begins otherwise', () => {
    desk.edit(FIRST, 'description', `${LONG.slice(0, 100)} dan orang tua`);
    expect(stepsOnceMoved()).toEqual(['CORRECT', 'CHANGE_TIME']);
    expect(desk.requestOf(FIRST).description).toContain('orang tua');
  });
});
