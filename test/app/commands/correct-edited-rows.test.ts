// Cells of a request’s row edited by hand: taken together once nobody types there any more.
import { beforeEach, describe, expect, it } from 'vitest';
import { noted } from '../../../src/app/commands/cell-edits.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import {
  ADMIN,
  aDesk,
  DEWI,
  FIRST,
  KABID,
  KASI,
  type OfficeDay,
  others,
  SECOND,
  shownIn,
  THIRD,
} from '../office-day.ts';

const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };
const SOON = '2026-11-24T08:20:00+07:00';
const QUIET = '2026-11-24T08:30:00+07:00';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
  desk.submit('r-2', others('r-2', TENTH));
});

describe('edited cells of a row', () => {
  it('three of them are one correction by the one who typed, and whoever it concerns is told once', () => {
    desk.submit('r-3', others('r-3'));
    const mails = desk.readers().length;
    desk.move(FIRST, '14/12/2026');
    desk.edit(FIRST, 'endTime', '12.00');
    desk.at('08:20');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    desk.at('08:30');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(desk.messageOf(FIRST)).toBe(
      'Isian baris ini diperbaiki; karena waktunya pindah, urutannya dihitung sejak sekarang. (Ani Lestari, 24 Nov 2026 08.30)',
    );
    expect(desk.requestOf(FIRST)).toMatchObject({ startDate: '2026-12-14', endTime: '12:00', status: 'SUBMITTED' });
    expect(desk.requestOf(THIRD).clashesWith).toEqual([]);
    expect(desk.messageOf(THIRD)).toContain('kini tersedia');
    for (const time of ['08:40', '08:50', '11:00']) desk.at(time);
    expect(desk.news(mails)).toEqual([
      `${DEWI}: ${FIRST} Jadwal berubah`,
      `${KABID}: ${THIRD} Waktu kini kosong`,
      `r-3@pemohon.example: ${THIRD} Giliran Anda`,
    ]);
    expect(desk.stepsOf(FIRST)).toHaveLength(2);
    expect(desk.state.get('editNotes')).toEqual({});
  });

  it('are waited for while somebody types, at the hour as well', () => {
    desk.office.time = '2026-11-24T08:55:00+07:00';
    desk.edit(FIRST, 'participants', '35', ADMIN);
    desk.at('09:00', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    desk.at('09:05');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
  });

  it('are waited for where somebody goes on typing at the very moment of the sweep', () => {
    desk.edit(FIRST, 'startTime', '08.00');
    desk.office.time = QUIET;
    desk.faults.meanwhileAt('exclusive.hold', () => desk.edit(FIRST, 'endTime', '10.00'));
    everyTenMinutes(desk.open());
    expect(desk.faults.pending()).toEqual([]);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    desk.at('08:45');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(desk.requestOf(FIRST)).toMatchObject({ startTime: '08:00', endTime: '10:00' });
  });

  it('whose event never came count for nothing: the hour shows again what is recorded, and says so', () => {
    desk.register.type(FIRST, 'contactName', 'Rina Wati');
    desk.at('08:30');
    expect(desk.rowOf(FIRST).message).toBe('');
    desk.at('09:30', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    expect(shownIn(desk.rowOf(FIRST)).contactName).toBe(desk.requestOf(FIRST).contactName);
    expect(desk.messageOf(FIRST)).toMatch(/^Isi Narahubung dikembalikan seperti yang tercatat\./);
  });

  it('by two people are nobody’s', () => {
    desk.edit(FIRST, 'contactName', 'Rina Wati', KASI);
    desk.edit(FIRST, 'participants', '35', ADMIN);
    desk.at('08:30');
    expect(desk.messageOf(FIRST)).toContain('(penyunting lembar, ');
  });

  it('that fail in one row keep no other waiting', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.edit(SECOND, 'participants', '12');
    // In the batch, and once more alone.
    desk.faults.failAt('history.append', new Error('history.append failed'), 2);
    expect(() => desk.at('08:30')).toThrow('history.append failed');
    expect([desk.stepsOf(FIRST), desk.stepsOf(SECOND)]).toEqual([['SUBMIT'], ['SUBMIT', 'CORRECT']]);
    desk.at('09:30', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
  });

  it('that hold no number, day or known choice are put back, and the row says what was wrong', () => {
    desk.edit(FIRST, 'participants', '-5');
    desk.edit(FIRST, 'letterDate', '31/02/2026');
    desk.edit(FIRST, 'catering', 'Beres');
    desk.at('09:30', hourly);
    for (const words of [
      'Kolom Peserta berisi “-5”',
      'Kolom Tanggal Surat berisi “31/02/2026”',
      'Konsumsi berisi “Beres”',
    ]) {
      expect(desk.messageOf(FIRST)).toContain(words);
    }
    expect(desk.stepsOf(FIRST)).toHaveLength(1);
    expect(shownIn(desk.rowOf(FIRST))).toMatchObject({ participants: 30, letterDate: null, catering: 'NONE' });
    desk.office.time = '2026-11-24T10:00:00+07:00';
    desk.edit(FIRST, 'participants', '35 orang');
    desk.at('10:30', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(desk.requestOf(FIRST).participants).toBe(35);
  });

  it('beside one that cannot be read are taken, and the row says what was wrong with that one', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.edit(FIRST, 'catering', 'Beres');
    desk.at('09:30', hourly);
    expect(desk.requestOf(FIRST).participants).toBe(35);
    expect(desk.messageOf(FIRST)).toContain('Konsumsi berisi “Beres”');
    expect(shownIn(desk.rowOf(FIRST)).catering).toBe('NONE');
  });

  it('beside a cell of the desk’s own, and one of several rows, are taken; the others are put back', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.edit(FIRST, 'status', 'Terlaksana');
    desk.at('08:30');
    expect(desk.requestOf(FIRST)).toMatchObject({ participants: 35, status: 'SUBMITTED' });
    expect(desk.state.get('editNotes')).toEqual({});
  });
});

describe('a time typed into a row', () => {
  it('that is taken goes back, the rest of what was typed is taken at once, and the row says why', () => {
    desk.move(SECOND, '08/12/2026');
    desk.edit(SECOND, 'participants', '12');
    desk.at('08:30');
    desk.at('09:30', hourly);
    expect(desk.requestOf(SECOND)).toMatchObject({ ...TENTH, participants: 12 });
    expect(desk.messageOf(SECOND)).toContain('(Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB). Waktu semula');
    expect(desk.messageOf(SECOND)).toContain(FIRST);
    expect(desk.messageOf(SECOND)).toContain('Waktu semula tetap berlaku dan sudah dikembalikan ke baris ini');
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
      desk.submit();
      desk.edit(FIRST, 'startDate', day);
      desk.at('09:30', hourly);
      const iso = day.split('/').reverse().join('-');
      expect(desk.requestOf(FIRST)).toMatchObject({ startDate: iso, endDate: iso });
      desk.office.time = '2026-11-24T10:00:00+07:00';
      desk.edit(FIRST, 'endDate', last);
      desk.at('10:30', hourly);
      expect(desk.requestOf(FIRST)).toMatchObject({ startDate: iso, endDate: last.split('/').reverse().join('-') });
    }
  });

  it('with “salah ketik” beside it keeps the place in the queue, and the words are taken into Riwayat', () => {
    const { queuedSince } = desk.requestOf(FIRST);
    desk.register.type(FIRST, 'text', 'salah ketik');
    desk.move(FIRST, '14/12/2026');
    desk.at('08:40');
    expect(desk.requestOf(FIRST).queuedSince).toBe(queuedSince);
    expect(desk.rowOf(FIRST).text).toBe('');
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CORRECT', text: 'salah ketik' });
  });

  it('with other words beside it leaves them where they are', () => {
    desk.register.type(FIRST, 'text', 'telepon dulu');
    desk.move(FIRST, '14/12/2026');
    desk.at('08:40');
    expect(desk.rowOf(FIRST).text).toBe('telepon dulu');
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'CORRECT', text: '' });
  });

  it('does not count until it is taken: another step sees the old one', () => {
    desk.move(FIRST, '10/12/2026');
    desk.approve(SECOND);
    expect(desk.statuses()[1]).toBe(`${SECOND} APPROVED`);
    desk.at('08:30');
    expect(desk.requestOf(FIRST).startDate).toBe('2026-12-08');
    expect(desk.messageOf(FIRST)).toContain(SECOND);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
  });
});

describe('what is recorded of a row in which somebody types', () => {
  it('counts for all others, however long ago it was recorded', () => {
    desk.approve(FIRST);
    desk.fillTail(SECOND);
    desk.move(FIRST, '10/12/2026');
    desk.submit('last', others('last'));
    expect(desk.register.read().requests.at(-1)?.clashesWith).toEqual([FIRST]);
  });

  it('is known from its own row, without reading Riwayat for it', () => {
    desk.history.rows.reverse();
    desk.edit(FIRST, 'participants', '35');
    desk.faults.failAt('history.latest');
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35, revision: 3 });
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
    desk.submit('r-3', others('r-3', { startDate: '2026-12-15', endDate: '2026-12-16' }));
    desk.type(desk.rowOf(THIRD), cells, KASI);
    desk.at('09:30', hourly);
    expect(desk.requestOf(THIRD)).toMatchObject({ startDate: '2026-12-14', endDate: last });
  });

  it('is shown again where people mix up cells of rows by sorting some columns: nobody’s event names what they are', () => {
    const [one, other] = [shownIn(desk.rowOf(FIRST)), shownIn(desk.rowOf(SECOND))];
    const exchanged = { institution: String(other.institution), phone: String(other.phone) };
    for (const [column, text] of Object.entries(exchanged)) desk.register.type(FIRST, column as 'phone', text);
    desk.register.type(SECOND, 'institution', String(one.institution));
    const mails = desk.readers().length;
    desk.choose(SECOND, 'FORWARD', KABID);
    desk.at('09:30', hourly);
    expect([FIRST, SECOND].map((number) => shownIn(desk.rowOf(number)).institution)).toEqual([
      'Instansi r-1',
      'Instansi r-2',
    ]);
    expect([desk.stepsOf(FIRST), desk.stepsOf(SECOND)]).toEqual([['SUBMIT'], ['SUBMIT', 'FORWARD']]);
    expect(desk.messageOf(FIRST)).toContain('dikembalikan seperti yang tercatat');
    expect(desk.readers().slice(mails)).toEqual([KASI]);
  });
});

describe('the notes of edits', () => {
  it('keep the latest sixty rows: what is typed in the others is shown again as recorded', () => {
    const numbers = Array.from({ length: 70 }, (_, index) => `PC-2026-${String(index + 1).padStart(4, '0')}`);
    const notes = noted({}, numbers, { at: SOON, by: KASI, fields: ['participants'], others: [] });
    expect(Object.keys(notes)).toEqual(numbers.slice(10));
  });

  it('stay of rows in which somebody types meanwhile', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.office.time = QUIET;
    desk.edit(SECOND, 'participants', '12');
    everyTenMinutes(desk.open());
    expect(Object.keys(desk.state.get('editNotes') ?? {})).toEqual([SECOND]);
  });

  it('are forgotten only after recording: killed in between, nothing is lost and nothing taken twice', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.killedAt('state.put', () => desk.at('08:30'));
    desk.at('08:40');
    expect([desk.stepsOf(FIRST), desk.requestOf(FIRST).participants]).toEqual([['SUBMIT', 'CORRECT'], 35]);
    expect(desk.state.get('editNotes')).toEqual({});
  });
});

describe('times that the Kasi writes for an offer', () => {
  it('stay in the row until they are offered, whatever else is recorded of it', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.edit(FIRST, 'alternatives', '14/12/2026 09.00-11.00');
    desk.at('08:30');
    desk.at('09:30', hourly);
    desk.edit(FIRST, 'participants', '35');
    desk.at('09:50');
    expect(desk.rowOf(FIRST).alternatives).toBe('14/12/2026 09.00-11.00');
    desk.choose(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
    expect(desk.requestOf(FIRST).marks.offers).toMatchObject([{ date: '2026-12-14', from: '09:00', to: '11:00' }]);
  });

  it('that no event named are shown again as the desk offers them', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.register.type(FIRST, 'alternatives', 'Senin pagi');
    desk.at('09:30', hourly);
    expect(desk.rowOf(FIRST).alternatives).toBe('');
  });
});
