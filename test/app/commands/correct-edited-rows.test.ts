// Cells of a request’s row edited by hand: taken together once nobody types there any more, and at once before a step.
import { beforeEach, describe, expect, it } from 'vitest';
import { noted } from '../../../src/app/commands/correct-edited-rows.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import {
  ADMIN,
  AGREED,
  aDesk,
  answer,
  approve,
  choose,
  DEWI,
  events,
  FIRST,
  KABID,
  KASI,
  type MemoryDesk,
  messageOf,
  news,
  note,
  others,
  readers,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  statuses,
  stepsOf,
  submit,
  THIRD,
  type,
} from '../office-day.ts';

const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };
const SOON = '2026-11-24T08:20:00+07:00';
const QUIET = '2026-11-24T08:30:00+07:00';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
  submit(desk, 'r-2', others('r-2', TENTH));
});

/** Somebody moves a request to another day. */
function move(number: string, day: string): void {
  type(desk, number, 'startDate', day);
  type(desk, number, 'endDate', day);
}

describe('edited cells of a row', () => {
  it('three of them are one correction by the one who typed, and whoever it concerns is told once', () => {
    submit(desk, 'r-3', others('r-3'));
    const mails = readers(desk).length;
    move(FIRST, '14/12/2026');
    type(desk, FIRST, 'endTime', '12.00');
    at('08:20');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    at('08:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(messageOf(desk, FIRST)).toBe(
      'Isian baris ini diperbaiki; karena waktunya pindah, urutannya dihitung sejak sekarang. (Ani Lestari, 24 Nov 2026 08.30)',
    );
    expect(requestOf(desk, FIRST)).toMatchObject({ startDate: '2026-12-14', endTime: '12:00', status: 'SUBMITTED' });
    expect(requestOf(desk, THIRD).clashesWith).toEqual([]);
    expect(messageOf(desk, THIRD)).toContain('kini tersedia');
    for (const time of ['08:40', '08:50', '11:00']) at(time);
    expect(news(desk, mails)).toEqual([
      `${DEWI}: ${FIRST} Jadwal berubah`,
      `${KABID}: ${THIRD} Waktu kini kosong`,
      `r-3@pemohon.example: ${THIRD} Giliran Anda`,
    ]);
    expect(stepsOf(desk, FIRST)).toHaveLength(2);
    expect(desk.state.get('editNotes')).toEqual({});
  });

  it('are waited for while somebody types, at the hour as well', () => {
    desk.office.time = '2026-11-24T08:55:00+07:00';
    type(desk, FIRST, 'participants', '35', ADMIN);
    at('09:00', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    at('09:05');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
  });

  it('are waited for where somebody goes on typing at the very moment of the sweep', () => {
    type(desk, FIRST, 'startTime', '08.00');
    desk.office.time = QUIET;
    desk.faults.meanwhileAt('exclusive.hold', () => type(desk, FIRST, 'endTime', '10.00'));
    everyTenMinutes(desk.open());
    expect(desk.faults.pending()).toEqual([]);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    at('08:45');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(requestOf(desk, FIRST)).toMatchObject({ startTime: '08:00', endTime: '10:00' });
  });

  it('whose event never came are found at the hour, by whom nobody knows', () => {
    desk.register.type(FIRST, 'contactName', 'Rina Wati');
    at('08:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    at('09:30', hourly);
    expect(messageOf(desk, FIRST)).toContain('Isian baris ini diperbaiki. (penyunting lembar, ');
    expect(requestOf(desk, FIRST).contactName).toBe('Rina Wati');
  });

  it('by two people are nobody’s', () => {
    type(desk, FIRST, 'contactName', 'Rina Wati', KASI);
    type(desk, FIRST, 'participants', '35', ADMIN);
    at('08:30');
    expect(messageOf(desk, FIRST)).toContain('(penyunting lembar, ');
  });

  it('wait for a step that stands in the row: it takes them itself', () => {
    type(desk, FIRST, 'participants', '35');
    desk.register.type(FIRST, 'action', 'Disposisikan ke Kasi');
    at('08:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
  });

  it('that fail in one row keep no other waiting', () => {
    type(desk, FIRST, 'participants', '35');
    type(desk, SECOND, 'participants', '12');
    // In the batch, and once more alone.
    desk.faults.failAt('history.append', new Error('history.append failed'), 2);
    expect(() => at('08:30')).toThrow('history.append failed');
    expect([stepsOf(desk, FIRST), stepsOf(desk, SECOND)]).toEqual([['SUBMIT'], ['SUBMIT', 'CORRECT']]);
    at('09:30', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
  });

  it('that hold no number or day keep what is recorded until they are mended, and the row says what is wrong', () => {
    type(desk, FIRST, 'participants', '-5');
    type(desk, FIRST, 'letterDate', '31/02/2026');
    at('09:30', hourly);
    expect(messageOf(desk, FIRST)).toContain(
      'Kolom Peserta berisi “-5”, yang bukan angka bulat. Kolom Tanggal Surat berisi “31/02/2026”, yang bukan tanggal.',
    );
    expect(stepsOf(desk, FIRST)).toHaveLength(1);
    type(desk, FIRST, 'participants', '35 orang');
    type(desk, FIRST, 'letterDate', '20/11/2026');
    at('10:30', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(requestOf(desk, FIRST)).toMatchObject({ participants: 35, letterDate: '2026-11-20' });
  });

  it('with a choice nobody knows are named once, and taken when they are mended', () => {
    type(desk, FIRST, 'catering', 'Beres');
    at('09:30', hourly);
    const message = messageOf(desk, FIRST);
    expect(message).toContain('Kolom Konsumsi berisi “Beres” yang tidak dikenal');
    at('10:30', hourly);
    expect(messageOf(desk, FIRST)).toBe(message);
    type(desk, FIRST, 'catering', 'Nasi atau kue kotak');
    at('11:30', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
  });

  it('that put the letter in clear what was missing', () => {
    submit(desk, 'r-3', others('r-3', { startDate: '2026-12-15', endDate: '2026-12-15', letterFile: '' }));
    expect(requestOf(desk, THIRD).findingCodes).toContain('LETTER_MISSING');
    type(desk, THIRD, 'letterFile', 'map 3', ADMIN);
    at('08:30');
    expect(requestOf(desk, THIRD).findingCodes).not.toContain('LETTER_MISSING');
  });
});

describe('a time typed into a row', () => {
  it('that is taken goes back, the rest of what was typed is taken at once, and the row says why', () => {
    move(SECOND, '08/12/2026');
    type(desk, SECOND, 'participants', '12');
    at('08:30');
    at('09:30', hourly);
    expect(requestOf(desk, SECOND)).toMatchObject({ ...TENTH, participants: 12 });
    expect(messageOf(desk, SECOND)).toContain('(Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB). Waktu semula');
    expect(messageOf(desk, SECOND)).toContain(FIRST);
    expect(messageOf(desk, SECOND)).toContain('Waktu semula tetap berlaku dan sudah dikembalikan ke baris ini');
    expect(desk.history.of(SECOND)).toMatchObject([
      { step: 'SUBMIT' },
      { step: 'CORRECT', by: 'Ani Lestari (Kasi, kasi@diskominfo.example)', at: '2026-11-24T08:30:00+07:00' },
    ]);
  });

  it('by its first day alone moves an event of one day; the last day makes it longer', () => {
    for (const [day, last] of [
      ['14/12/2026', '15/12/2026'],
      ['02/12/2026', '03/12/2026'],
    ] as const) {
      desk = aDesk();
      submit(desk);
      type(desk, FIRST, 'startDate', day);
      at('09:30', hourly);
      const iso = day.split('/').reverse().join('-');
      expect(requestOf(desk, FIRST)).toMatchObject({ startDate: iso, endDate: iso });
      type(desk, FIRST, 'endDate', last);
      at('10:30', hourly);
      expect(requestOf(desk, FIRST)).toMatchObject({ startDate: iso, endDate: last.split('/').reverse().join('-') });
    }
  });

  it('with “salah ketik” beside it keeps the place in the queue, and the words are taken into Riwayat', () => {
    const { queuedSince } = requestOf(desk, FIRST);
    desk.register.type(FIRST, 'text', 'salah ketik');
    move(FIRST, '14/12/2026');
    at('08:40');
    expect(requestOf(desk, FIRST).queuedSince).toBe(queuedSince);
    expect(rowOf(desk, FIRST).text).toBe('');
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CORRECT', text: 'salah ketik' });
  });

  it('with other words beside it leaves them where they are', () => {
    desk.register.type(FIRST, 'text', 'telepon dulu');
    move(FIRST, '14/12/2026');
    at('08:40');
    expect(rowOf(desk, FIRST).text).toBe('telepon dulu');
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CORRECT', text: '' });
  });

  it('does not count until it is taken: another step sees the old one', () => {
    move(FIRST, '10/12/2026');
    approve(desk, SECOND);
    expect(statuses(desk)[1]).toBe(`${SECOND} APPROVED`);
    at('08:30');
    expect(requestOf(desk, FIRST).startDate).toBe('2026-12-08');
    expect(messageOf(desk, FIRST)).toContain(SECOND);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
  });
});

describe('a step on a row that hands have changed', () => {
  it('takes the correction first, at once, and its own words stay its own', () => {
    type(desk, FIRST, 'participants', '35');
    choose(desk, FIRST, 'FORWARD', KABID, 'telaah');
    expect(desk.history.of(FIRST)).toMatchObject([
      { step: 'SUBMIT' },
      { step: 'CORRECT', text: '', by: 'Ani Lestari (Kasi, kasi@diskominfo.example)' },
      { step: 'FORWARD', text: 'telaah', by: 'Budi Santoso (Kabid, kabid@diskominfo.example)' },
    ]);
    expect(messageOf(desk, FIRST)).toContain('“Disposisikan ke Kasi” dicatat. (Budi Santoso, ');
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35, revision: 3 });
  });

  it('is not taken where the typed time is taken; the old time is back, and what was typed beside it is taken', () => {
    move(SECOND, '08/12/2026');
    type(desk, SECOND, 'participants', '12');
    choose(desk, SECOND, 'FORWARD', KABID);
    expect(requestOf(desk, SECOND)).toMatchObject({ ...TENTH, status: 'SUBMITTED', participants: 12 });
    expect(rowOf(desk, SECOND).action).toBe('');
    expect(messageOf(desk, SECOND)).toContain('Belum dicatat: waktu sama dengan');
  });

  it('is not taken where the typed time is none; the old time is back, and the row says what is wrong', () => {
    type(desk, FIRST, 'startDate', '31/02/2026');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(messageOf(desk, FIRST)).toContain(
      'Kolom Tanggal Mulai berisi “31/02/2026”, yang bukan tanggal. Waktu semula tetap berlaku',
    );
    expect(requestOf(desk, FIRST)).toMatchObject({ startDate: '2026-12-08', status: 'SUBMITTED' });
  });

  it('takes each correction under an id of its own', () => {
    desk.office.time = SOON;
    for (const number of [FIRST, SECOND]) {
      move(number, number === FIRST ? '10/12/2026' : '08/12/2026');
      type(desk, number, 'participants', '12');
      choose(desk, number, 'FORWARD', KABID);
      type(desk, number, 'participants', '14');
      choose(desk, number, 'FORWARD', KABID);
    }
    const corrections = [FIRST, SECOND]
      .flatMap((number) => desk.history.of(number))
      .filter(({ step }) => step === 'CORRECT');
    expect(new Set(corrections.map(({ commandId }) => commandId)).size).toBe(4);
  });

  it('the correction stands though the step is refused, the new time as well', () => {
    type(desk, FIRST, 'participants', '35');
    move(FIRST, '14/12/2026');
    choose(desk, FIRST, 'SCHEDULE', ADMIN);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(requestOf(desk, FIRST)).toMatchObject({ participants: 35, startDate: '2026-12-14' });
    expect(messageOf(desk, FIRST)).toContain('Langkah berikutnya: Kabid memilih “Disposisikan ke Kasi”');
  });

  it('“Ubah jadwal” takes the typed time itself, and a new telephone beside it as a correction', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    type(desk, FIRST, 'startTime', '08.00');
    type(desk, FIRST, 'phone', '0812-7777-0001');
    choose(desk, FIRST, 'CHANGE_TIME', KASI, 'salah ketik');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD', 'CORRECT', 'CHANGE_TIME']);
    expect(requestOf(desk, FIRST)).toMatchObject({ startTime: '08:00', phone: '0812-7777-0001' });
  });

  it('“Ubah jadwal” of a scheduled event takes the calendar with it, and the applicant is told once', () => {
    schedule(desk, FIRST);
    const mails = readers(desk).length;
    move(FIRST, '09/12/2026');
    choose(desk, FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    expect(statuses(desk)[0]).toBe(`${FIRST} SCHEDULED`);
    expect(stepsOf(desk, FIRST).slice(-2)).toEqual(['SCHEDULE', 'CHANGE_TIME']);
    expect(events(desk)).toEqual(['EVENT 2026-12-09 09:00–11:00', 'PREPARATION 2026-12-09 08:30–09:00']);
    at('08:55');
    expect(news(desk, mails)).toEqual([`${DEWI}: ${FIRST} Jadwal berubah`]);
  });

  it('“Ubah jadwal” into a time that is taken is refused: the row shows the old time again, and says why', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    desk.office.time = SOON;
    move(FIRST, '10/12/2026');
    choose(desk, FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    expect(requestOf(desk, FIRST)).toMatchObject({ startDate: '2026-12-08', endDate: '2026-12-08' });
    expect(messageOf(desk, FIRST)).toContain('Kamis, 10 Desember 2026');
    expect(messageOf(desk, FIRST)).toContain(SECOND);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD']);
  });

  it('“Ubah jadwal” into a time that is taken leaves a new telephone beside it corrected, once', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    desk.office.time = SOON;
    move(FIRST, '10/12/2026');
    type(desk, FIRST, 'phone', '0812-7777-0001');
    choose(desk, FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    expect(requestOf(desk, FIRST)).toMatchObject({ startDate: '2026-12-08', phone: '0812-7777-0001' });
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD', 'CORRECT']);
    expect(messageOf(desk, FIRST)).toContain(SECOND);
  });

  it('“Masukkan ke agenda” looks into the room’s calendar on the days of the corrected row', () => {
    approve(desk, FIRST);
    desk.calendar.handMade.push({ title: 'Wali Kota', start: '2026-12-08T10:30', end: '2026-12-08T12:00' });
    type(desk, FIRST, 'phone', '0812-7777-0001');
    choose(desk, FIRST, 'SCHEDULE', ADMIN);
    expect(statuses(desk)[0]).toBe(`${FIRST} FORWARDED`);
    expect(messageOf(desk, FIRST)).toContain('ruangan tidak tersedia: Wali Kota');
  });

  it('that the applicant takes on their page takes the correction first as well', () => {
    type(desk, FIRST, 'participants', '35');
    answer(desk, FIRST, { type: 'CANCEL' });
    expect(desk.history.of(FIRST)).toMatchObject([
      { step: 'SUBMIT' },
      { step: 'CORRECT', by: 'Ani Lestari (Kasi, kasi@diskominfo.example)' },
      { by: 'pemohon' },
    ]);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'CANCELLED', participants: 35 });
  });

  it('“Catat jawaban pemohon” takes the time that was typed', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    choose(desk, FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(statuses(desk)[0]).toBe(`${FIRST} AWAITING_APPLICANT`);
    type(desk, FIRST, 'startTime', '13.30');
    type(desk, FIRST, 'endTime', '15.00');
    choose(desk, FIRST, 'RECORD_ANSWER', KASI, 'setuju lewat telepon');
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', startTime: '13:30', endTime: '15:00' });
    expect(stepsOf(desk, FIRST).at(-1)).toBe('RECORD_ANSWER');
  });

  it('“Prasmanan” typed away lets it be approved (SOP 2c)', () => {
    submit(desk, 'r-3', others('r-3', { startDate: '2026-12-15', endDate: '2026-12-15', catering: 'BUFFET' }));
    choose(desk, THIRD, 'FORWARD', KABID);
    choose(desk, THIRD, 'APPROVE', KASI, AGREED);
    expect(messageOf(desk, THIRD)).toContain('prasmanan tidak diperkenankan');
    type(desk, THIRD, 'catering', 'Nasi atau kue kotak');
    choose(desk, THIRD, 'APPROVE', KASI, AGREED);
    expect(requestOf(desk, THIRD)).toMatchObject({ status: 'APPROVED', findingCodes: [] });
  });

  it('a time typed over a scheduled one leaves no event behind when the request is cancelled', () => {
    schedule(desk, FIRST);
    type(desk, FIRST, 'startTime', '13.00', ADMIN);
    type(desk, FIRST, 'endTime', '15.00', ADMIN);
    choose(desk, FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'dipakai Wali Kota');
    expect([statuses(desk)[0], events(desk), desk.agendaTab.lines]).toEqual([`${FIRST} CANCELLED`, [], []]);
  });
});

describe('a text that Riwayat holds only up to a cut, since it is too long for it', () => {
  const LONG = 'Pelatihan daring bagi guru. '.repeat(10);
  const CUT = `${LONG.slice(0, 119)}…`;

  /** What Riwayat holds of the description. */
  function recordedAs(description: string): void {
    for (const row of desk.history.rows.filter(({ entry }) => entry.number === FIRST)) {
      const { change } = row.entry;
      row.entry = { ...row.entry, change: { ...change, after: { ...change.after, description } } };
    }
  }

  /** “Ubah jadwal” records a correction only where more than the time was typed. */
  function stepsOnceMoved(): string[] {
    type(desk, FIRST, 'startTime', '08.00');
    choose(desk, FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon');
    return stepsOf(desk, FIRST).slice(2);
  }

  beforeEach(() => {
    desk = aDesk();
    submit(desk, 'r-1', { description: LONG });
    choose(desk, FIRST, 'FORWARD', KABID);
    recordedAs(CUT);
  });

  it('counts as the same while it begins as recorded', () => {
    expect(stepsOnceMoved()).toEqual(['CHANGE_TIME']);
  });

  it('counts as edited where it begins otherwise', () => {
    type(desk, FIRST, 'description', `${LONG.slice(0, 100)} dan orang tua`);
    expect(stepsOnceMoved()).toEqual(['CORRECT', 'CHANGE_TIME']);
    expect(requestOf(desk, FIRST).description).toContain('orang tua');
  });

  it('counts as edited where the record is whole', () => {
    recordedAs(LONG.slice(0, 120));
    expect(stepsOnceMoved()).toEqual(['CORRECT', 'CHANGE_TIME']);
  });

  it('counts as edited where it is short and ends in dots of the applicant’s own', () => {
    for (const short of ['Rapat…', `${LONG.slice(0, 99)}…`]) {
      recordedAs(short);
      type(desk, FIRST, 'description', `${short.slice(0, -1)} dengan panitia`);
      expect(stepsOnceMoved()).toEqual(['CORRECT', 'CHANGE_TIME']);
      desk = aDesk();
      submit(desk, 'r-1', { description: LONG });
      choose(desk, FIRST, 'FORWARD', KABID);
    }
  });
});

describe('the notes of edits', () => {
  it('keep the latest sixty rows: the hour finds the others', () => {
    const numbers = Array.from({ length: 70 }, (_, index) => `PC-2026-${String(index + 1).padStart(4, '0')}`);
    const notes = noted({}, numbers, { at: SOON, by: KASI });
    expect(Object.keys(notes)).toEqual(numbers.slice(10));
  });

  it('stay of rows in which somebody types meanwhile', () => {
    type(desk, FIRST, 'participants', '35');
    desk.office.time = QUIET;
    note(desk, SECOND, KASI);
    everyTenMinutes(desk.open());
    expect(Object.keys(desk.state.get('editNotes') ?? {})).toEqual([SECOND]);
  });
});

/** The clock of that Tuesday; the sweep runs, or another job. */
function at(time: string, job = everyTenMinutes): void {
  desk.office.time = `2026-11-24T${time}:00+07:00`;
  job(desk.open());
}
