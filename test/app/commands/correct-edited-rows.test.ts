// Cells of a request’s row edited by hand: taken together once nobody types there any more, and at once before a step.
import { beforeEach, describe, expect, it } from 'vitest';
import { noted } from '../../../src/app/commands/cell-edits.ts';
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
  fillTail,
  KABID,
  KASI,
  killedAt,
  type MemoryDesk,
  messageOf,
  news,
  others,
  readers,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  shownIn,
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

  it('whose event never came count for nothing: the hour shows again what is recorded, and says so', () => {
    desk.register.type(FIRST, 'contactName', 'Rina Wati');
    at('08:30');
    expect(rowOf(desk, FIRST).message).toBe('');
    at('09:30', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    expect(shownIn(rowOf(desk, FIRST)).contactName).toBe(requestOf(desk, FIRST).contactName);
    expect(messageOf(desk, FIRST)).toMatch(/^Isi Narahubung dikembalikan seperti yang tercatat\./);
  });

  it('by two people are nobody’s', () => {
    type(desk, FIRST, 'contactName', 'Rina Wati', KASI);
    type(desk, FIRST, 'participants', '35', ADMIN);
    at('08:30');
    expect(messageOf(desk, FIRST)).toContain('(penyunting lembar, ');
  });

  it('are taken with a step that stands in the row and that no event brought', () => {
    type(desk, FIRST, 'participants', '35');
    desk.register.type(FIRST, 'action', 'Disposisikan ke Kasi');
    at('08:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT', 'FORWARD']);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35 });
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

  it('that hold no number, day or known choice are put back, and the row says what was wrong', () => {
    type(desk, FIRST, 'participants', '-5');
    type(desk, FIRST, 'letterDate', '31/02/2026');
    type(desk, FIRST, 'catering', 'Beres');
    at('09:30', hourly);
    for (const words of [
      'Kolom Peserta berisi “-5”',
      'Kolom Tanggal Surat berisi “31/02/2026”',
      'Konsumsi berisi “Beres”',
    ]) {
      expect(messageOf(desk, FIRST)).toContain(words);
    }
    expect(stepsOf(desk, FIRST)).toHaveLength(1);
    expect(shownIn(rowOf(desk, FIRST))).toMatchObject({ participants: 30, letterDate: null, catering: 'NONE' });
    desk.office.time = '2026-11-24T10:00:00+07:00';
    type(desk, FIRST, 'participants', '35 orang');
    at('10:30', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(requestOf(desk, FIRST).participants).toBe(35);
  });

  it('beside one that cannot be read are taken, and the row says what was wrong with that one', () => {
    type(desk, FIRST, 'participants', '35');
    type(desk, FIRST, 'catering', 'Beres');
    at('09:30', hourly);
    expect(requestOf(desk, FIRST).participants).toBe(35);
    expect(messageOf(desk, FIRST)).toContain('Konsumsi berisi “Beres”');
    expect(shownIn(rowOf(desk, FIRST)).catering).toBe('NONE');
  });

  it('beside a cell of the desk’s own, and one of several rows, are taken; the others are put back', () => {
    type(desk, FIRST, 'participants', '35');
    type(desk, FIRST, 'status', 'Terlaksana');
    at('08:30');
    expect(requestOf(desk, FIRST)).toMatchObject({ participants: 35, status: 'SUBMITTED' });
    expect(desk.state.get('editNotes')).toEqual({});
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
      desk.office.time = '2026-11-24T10:00:00+07:00';
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

describe('what is recorded of a row in which somebody types', () => {
  it('counts for all others, however long ago it was recorded', () => {
    approve(desk, FIRST);
    fillTail(desk, SECOND);
    move(FIRST, '10/12/2026');
    submit(desk, 'last', others('last'));
    expect(desk.register.read().requests.at(-1)?.clashesWith).toEqual([FIRST]);
  });

  it('is known from its own row, without reading Riwayat for it', () => {
    desk.history.rows.reverse();
    type(desk, FIRST, 'participants', '35');
    desk.faults.failAt('history.latest');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35, revision: 3 });
    expect(desk.faults.pending()).toEqual(['history.latest']);
  });

  it.each([
    ['stays where an event of several days begins earlier', { startDate: '14/12/2026' }, '2026-12-16'],
    [
      'is the one that was typed together with the first',
      { startDate: '14/12/2026', endDate: '15/12/2026' },
      '2026-12-15',
    ],
  ])('its last day %s', (_, cells, last) => {
    submit(desk, 'r-3', others('r-3', { startDate: '2026-12-15', endDate: '2026-12-16' }));
    desk.type(rowOf(desk, THIRD), cells, KASI);
    at('09:30', hourly);
    expect(requestOf(desk, THIRD)).toMatchObject({ startDate: '2026-12-14', endDate: last });
  });

  it('is shown again where people mix up cells of rows by sorting some columns: nobody’s event names what they are', () => {
    const [one, other] = [shownIn(rowOf(desk, FIRST)), shownIn(rowOf(desk, SECOND))];
    const exchanged = { institution: String(other.institution), phone: String(other.phone) };
    for (const [column, text] of Object.entries(exchanged)) desk.register.type(FIRST, column as 'phone', text);
    desk.register.type(SECOND, 'institution', String(one.institution));
    const mails = readers(desk).length;
    choose(desk, SECOND, 'FORWARD', KABID);
    at('09:30', hourly);
    expect([FIRST, SECOND].map((number) => shownIn(rowOf(desk, number)).institution)).toEqual([
      'Instansi r-1',
      'Instansi r-2',
    ]);
    expect([stepsOf(desk, FIRST), stepsOf(desk, SECOND)]).toEqual([['SUBMIT'], ['SUBMIT', 'FORWARD']]);
    expect(messageOf(desk, FIRST)).toContain('dikembalikan seperti yang tercatat');
    expect(readers(desk).slice(mails)).toEqual([KASI]);
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
    expect(messageOf(desk, FIRST)).toContain('Kabid memilih “Disposisikan ke Kasi”');
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
    expect(news(desk, mails)).toEqual([`${DEWI}: ${FIRST} Jadwal berubah`, `${ADMIN}: ${FIRST} Jadwal berubah`]);
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

describe('a text that is recorded only up to a cut, since it is too long for its record', () => {
  const LONG = 'Pelatihan daring bagi guru. '.repeat(10);
  const CUT = `${LONG.slice(0, 119)}…`;

  /** What is recorded of the description; the row shows the whole of it. */
  function recordedAs(description: string): void {
    const row = rowOf(desk, FIRST);
    if (row.kept) row.kept = { ...row.kept, after: { ...row.kept.after, description } };
    type(desk, FIRST, 'description', LONG);
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
    recordedAs('Rapat…');
    type(desk, FIRST, 'description', 'Rapat dengan panitia');
    expect(stepsOnceMoved()).toEqual(['CORRECT', 'CHANGE_TIME']);
  });
});

describe('the notes of edits', () => {
  it('keep the latest sixty rows: what is typed in the others is shown again as recorded', () => {
    const numbers = Array.from({ length: 70 }, (_, index) => `PC-2026-${String(index + 1).padStart(4, '0')}`);
    const notes = noted({}, numbers, { at: SOON, by: KASI, fields: ['participants'], others: [] });
    expect(Object.keys(notes)).toEqual(numbers.slice(10));
  });

  it('stay of rows in which somebody types meanwhile', () => {
    type(desk, FIRST, 'participants', '35');
    desk.office.time = QUIET;
    type(desk, SECOND, 'participants', '12');
    everyTenMinutes(desk.open());
    expect(Object.keys(desk.state.get('editNotes') ?? {})).toEqual([SECOND]);
  });

  it('are forgotten only after recording: killed in between, nothing is lost and nothing taken twice', () => {
    type(desk, FIRST, 'participants', '35');
    killedAt(desk, 'state.put', () => at('08:30'));
    at('08:40');
    expect([stepsOf(desk, FIRST), requestOf(desk, FIRST).participants]).toEqual([['SUBMIT', 'CORRECT'], 35]);
    expect(desk.state.get('editNotes')).toEqual({});
  });
});

describe('times that the Kasi writes for an offer', () => {
  it('stay in the row until they are offered, whatever else is recorded of it', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    type(desk, FIRST, 'alternatives', '14/12/2026 09.00-11.00');
    at('08:30');
    at('09:30', hourly);
    type(desk, FIRST, 'participants', '35');
    at('09:50');
    expect(rowOf(desk, FIRST).alternatives).toBe('14/12/2026 09.00-11.00');
    choose(desk, FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(requestOf(desk, FIRST).marks.offers).toMatchObject([{ date: '2026-12-14', from: '09:00', to: '11:00' }]);
  });

  it('that no event named are shown again as the desk offers them', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    desk.register.type(FIRST, 'alternatives', 'Senin pagi');
    at('09:30', hourly);
    expect(rowOf(desk, FIRST).alternatives).toBe('');
  });
});

/** The clock of that Tuesday; the sweep runs, or another job. */
function at(time: string, job = everyTenMinutes): void {
  desk.office.time = `2026-11-24T${time}:00+07:00`;
  job(desk.open());
}
