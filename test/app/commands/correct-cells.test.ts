// Cells that an edit event brought into rows of requests: a correction at once, or shown again with a word.
import { describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { typedOver } from '../../memory/register-rows.ts';
import { desk, eachOnADesk, FIRST, KABID, KASI, others, SECOND, shownIn } from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
  desk.submit('r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
});

/** Somebody types several cells of one row in one edit. */
function pasteInRow(cells: Readonly<Record<string, string>>, by = KASI): void {
  for (const [column, text] of Object.entries(cells)) desk.register.type(FIRST, column as 'phone', text);
  desk.note([desk.rowOf(FIRST)], Object.keys(cells) as 'phone'[], by);
}

describe('a cell of a field', () => {
  it('leaves the choice and its words beside it alone, and the next step is its own', () => {
    desk.register.type(FIRST, 'text', 'telaah');
    desk.edit(FIRST, 'participants', '35');
    expect(desk.rowOf(FIRST).text).toBe('telaah');
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'FORWARD', text: 'telaah' });
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35, revision: 3 });
  });

  it('together with others of one edit is one correction', () => {
    pasteInRow({ phone: '0812-7777-0001', participants: '35' });
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    expect(desk.requestOf(FIRST)).toMatchObject({ phone: '0812-7777-0001', participants: 35 });
  });

  it('that says what was recorded is no correction', () => {
    desk.edit(FIRST, 'participants', '30');
    expect([desk.stepsOf(FIRST), desk.messageOf(FIRST)]).toEqual([['SUBMIT'], '']);
  });

  it('in a row that somebody copied corrects nothing', () => {
    const copy = desk.copyRow(FIRST);
    desk.type(copy, { participants: '35' }, KASI);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    expect(desk.requestOf(FIRST).participants).toBe(30);
  });

  it.each([
    ['participants', '-5', 'Belum dicatat. Tulis angka bulat saja, paling sedikit 1. Kolom Peserta berisi “-5”.'],
    [
      'letterDate',
      '31/02/2026',
      'Belum dicatat. Tulis tanggal, misalnya 08/12/2026. Kolom Tanggal Surat berisi “31/02/2026”.',
    ],
    ['catering', 'Beres', 'Kolom Konsumsi berisi “Beres”.'],
    ['phone', '12', 'Belum dicatat. Tulis nomor WhatsApp, misalnya 0812-3456-7890. Kolom WhatsApp berisi “12”.'],
    ['institution', '', 'Bila isinya berubah, ketik yang baru. Kolom Instansi kosong.'],
    ['description', '=1+1', 'Ketik isinya langsung, tanpa rumus. Kolom Uraian berisi rumus “=1+1”'],
  ] as const)('%s that says “%s” is shown again, and the row says why', (column, text, words) => {
    const before = shownIn(desk.rowOf(FIRST));
    desk.edit(FIRST, column, text);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    expect(shownIn(desk.rowOf(FIRST))).toEqual(before);
    expect(desk.messageOf(FIRST)).toContain(words);
    expect(desk.messageOf(FIRST)).toMatch(/ \(24 Nov 08\.12\)$/);
  });

  it('beside one that cannot be read is taken, and the row says what was wrong with that one', () => {
    pasteInRow({ participants: '35', catering: 'Beres' });
    expect(desk.requestOf(FIRST)).toMatchObject({ participants: 35, catering: 'NONE' });
    expect(desk.messageOf(FIRST)).toContain('Konsumsi berisi “Beres”');
  });

  it('whose event never came counts for nothing: the hour shows again what is recorded', () => {
    desk.register.type(FIRST, 'contactName', 'Rina Wati');
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(typedOver(desk.rowOf(FIRST))).toEqual(['contactName']);
    desk.at('09:30', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
    expect(typedOver(desk.rowOf(FIRST))).toEqual([]);
  });

  it('of what is in the agenda takes the calendar along', () => {
    desk.schedule(FIRST);
    const before = desk.work().length;
    desk.edit(FIRST, 'institution', 'SMKN 5');
    expect(desk.work().slice(before)).toEqual(['CALENDAR DONE']);
  });
});

describe('what does not count', () => {
  it.each([
    ['startTime', '14.00', 'Waktu diubah dengan “Ubah jadwal” di halaman suratnya.'],
    ['furtherDates', '9 Desember', 'Waktu diubah dengan “Ubah jadwal” di halaman suratnya.'],
    ['alternatives', 'Senin pagi', 'Waktu lain ditulis dan ditawarkan di halaman suratnya.'],
    ['status', 'Masuk Agenda', 'Kolom itu ditulis oleh aplikasi; pilih tindakan pada kolom Tindakan'],
    ['attended', '40', 'lalu pilih “Catat pelaksanaan”.'],
    ['number', 'PC-2026-9999', 'Isi No. dikembalikan seperti yang tercatat.'],
  ] as const)('%s is shown again at once, and the row says where it is done', (column, text, words) => {
    desk.schedule(FIRST);
    const before = structuredClone({ ...desk.rowOf(FIRST), kept: null, message: '' });
    const mails = desk.readers().length;
    desk.edit(FIRST, column, text);
    expect({ ...desk.rowOf(FIRST), kept: null, message: '' }).toEqual(before);
    expect(desk.messageOf(FIRST)).toContain(words);
    desk.at('08:40');
    desk.at('09:30', hourly);
    expect(desk.stepsOf(FIRST).at(-1)).toBe('SCHEDULE');
    expect(desk.readers().slice(mails)).toEqual([]);
  });

  it('of several rows is none of it taken, and each of them says so', () => {
    desk.paste('participants', { [FIRST]: '35', [SECOND]: '12' });
    for (const number of [FIRST, SECOND]) {
      expect(desk.stepsOf(number)).toEqual(['SUBMIT']);
      expect(shownIn(desk.rowOf(number)).participants).toBe(30);
      expect(desk.messageOf(number)).toContain('Bila memang berubah, ketik satu baris setiap kali.');
    }
  });
});
