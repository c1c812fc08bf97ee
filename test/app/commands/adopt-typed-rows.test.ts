// Rows that staff type or copy become requests, each once, in their own row and with their own number.
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptRows } from '../../../src/app/commands/adopt-typed-rows.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { ADMIN, aDesk, FIRST, KABID, type OfficeDay, others, SECOND, shownIn, THIRD } from '../office-day.ts';

const LETTER = {
  kind: 'Peminjaman',
  institution: 'Kwarcab Pramuka Pontianak',
  activity: 'Rapat kerja cabang',
  startDate: '09/12/2026',
  startTime: '13.30',
  endTime: '15.00',
  contactName: 'Yusuf',
  phone: '081300000099',
  letterFile: 'map 3',
  receivedOn: '23/11/2026',
};

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
});

const row = (place: number) => desk.register.rows[place - 2];

describe('a row that staff type', () => {
  it('is a request once it is complete and quiet, in its own row, counting from the day the letter came', () => {
    const mails = desk.readers().length;
    desk.typeRow({ ...LETTER, email: 'sekretariat@pramuka.example' });
    desk.at('08:20');
    expect(desk.statuses()).toHaveLength(1);
    desk.at('08:30');
    expect(row(3)).toMatchObject({ number: SECOND, message: expect.stringContaining('Rudi Hartono') });
    expect(desk.requestOf(SECOND)).toMatchObject({
      ...{
        status: 'SUBMITTED',
        kind: 'LOAN',
        catering: 'UNDECIDED',
        endDate: '2026-12-09',
        heldSince: desk.office.time,
      },
      queuedSince: expect.stringMatching(/^2026-11-23T15/),
    });
    expect(desk.readers().slice(mails).sort()).toEqual([KABID, 'sekretariat@pramuka.example'].sort());
    desk.choose(SECOND, 'FORWARD', KABID);
    for (const time of ['09:00', '10:00']) desk.at(time, hourly);
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} FORWARDED`]);
    expect(desk.history.rows).toHaveLength(3);
  });

  it('of an event that has taken place is recorded as such and told to nobody', () => {
    const mails = desk.readers().length;
    desk.typeRow({ ...LETTER, startDate: '23/11/2026', participants: '40', attended: '25', kind: 'Kunjungan' });
    desk.at('08:40');
    expect(desk.requestOf(SECOND)).toMatchObject({ status: 'COMPLETED', holder: 'NOBODY' });
    expect(desk.readers()).toHaveLength(mails);
    expect(desk.history.latest([SECOND]).get(SECOND)?.attendance).toBe(25);
  });

  it('half typed waits and says once what is missing; a word nobody knows is named', () => {
    const typed = desk.typeRow({
      institution: 'Kwarcab Pramuka',
      startDate: '31/02/2026',
      startTime: '9',
      catering: 'Beres',
    });
    desk.at('09:30', hourly);
    const { number, message = '' } = row(3) ?? {};
    expect(number).toBe('');
    expect(message).toMatch(/^Kolom .* Baris ini belum menjadi permohonan; .* \(24 Nov 2026 09\.30\)$/);
    for (const words of [
      'Kolom Tanggal Mulai berisi “31/02/2026”, yang bukan tanggal.',
      'Kolom Konsumsi berisi “Beres” yang tidak dikenal.',
      'Isi dahulu Jenis (Kunjungan, Peminjaman, Pemakaian Dinas, atau Pemeliharaan) dan Jam Selesai.',
    ])
      expect(message).toContain(words);
    desk.at('10:30', hourly);
    expect(row(3)?.message).toBe(message);
    Object.assign(row(3) ?? {}, { message: '' });
    desk.at('11:30', hourly);
    expect(row(3)?.message).toMatch(/Baris ini belum menjadi permohonan.* 11\.30\)$/);
    desk.type(typed, { startDate: '09/12/2026', catering: 'Tidak ada', kind: 'Kunjungan', endTime: '11' }, ADMIN);
    desk.at('12:30', hourly);
    expect(row(3)?.number).toBe(SECOND);
    expect(desk.requestOf(SECOND).endTime).toBe('11:00');
  });

  it('that lacks nothing, but holds a word nobody knows, is no request yet', () => {
    desk.typeRow({ ...LETTER, catering: 'Beres' });
    desk.at('09:30', hourly);
    expect(row(3)).toMatchObject({ number: '', message: expect.stringContaining('Kolom Konsumsi berisi “Beres”') });
    expect(desk.history.rows).toHaveLength(1);
  });

  it('that somebody is still typing is told nothing at the hour', () => {
    desk.office.time = '2026-11-24T08:55:00+07:00';
    desk.typeRow({ institution: 'Kwarcab Pramuka' });
    desk.at('09:00', hourly);
    expect(row(3)?.message).toBe('');
  });

  it('with nothing but a note beside the requests stays what it is', () => {
    desk.typeRow({ staffNotes: 'telepon Bu Rina' });
    desk.at('09:30', hourly);
    expect(row(3)).toMatchObject({ number: '', message: '' });
  });

  it.each(['history.append', 'outbox.add', 'register.write'])(
    'killed at %s, while it is taken in, is one request',
    (call) => {
      desk.typeRow(LETTER);
      desk.killedAt(call, () => desk.at('08:30'));
      desk.at('09:30', hourly);
      desk.at('10:30', hourly);
      expect(desk.register.rows.map((each) => [each.number, shownIn(each).institution])).toEqual([
        [FIRST, 'Instansi r-1'],
        [SECOND, LETTER.institution],
      ]);
      expect(desk.history.stepsSince(2026).map(({ number }) => number)).toEqual([FIRST, SECOND]);
    },
  );

  it('two of them at once get a number each, and one that fails keeps the other from nothing', () => {
    desk.typeRow(LETTER);
    desk.typeRow({ ...LETTER, institution: 'PMI', startDate: '10/12/2026' });
    // In the batch, and once more alone.
    desk.faults.failAt('history.append', new Error('history.append failed'), 2);
    expect(() => desk.at('08:30')).toThrow('history.append failed');
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, '', SECOND]);
    desk.at('09:30', hourly);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, THIRD, SECOND]);
  });
});

describe('many rows at once', () => {
  const paste = (count: number, cells: (index: number) => Record<string, string>) => {
    for (let index = 0; index < count; index++) {
      const own = { institution: `Dinas ${index}`, phone: `0813${10_000_000 + index}`, letterFile: `map ${index}` };
      desk.typeRow({ ...LETTER, ...own, ...cells(index) });
    }
  };
  const tally = (type: string) =>
    desk.outbox.rows.filter(({ effect }) => effect.type === type).map(({ state }) => state);

  it('get their numbers in the order of the rows, whatever year each is of', () => {
    paste(25, (index) => ({ startDate: index % 2 === 0 ? '09/12/2026' : `0${1 + (index % 9)}/03/2025` }));
    desk.at('08:30');
    const numbers = desk.register.rows.slice(1).map(({ number }) => number);
    const inYear = (year: string) => numbers.filter((number) => number.startsWith(`PC-${year}-`));
    expect(inYear('2025')).toEqual(Array.from({ length: 12 }, (_, i) => `PC-2025-${String(i + 1).padStart(4, '0')}`));
    expect(inYear('2026')).toEqual(Array.from({ length: 13 }, (_, i) => `PC-2026-${String(i + 2).padStart(4, '0')}`));
  });

  it('of which one is deleted meanwhile are one request fewer, though they are copies of each other', () => {
    paste(3, () => ({ institution: 'Dinas', phone: '081310000000', letterFile: 'map' }));
    const { typed } = desk.register.read();
    desk.register.rows.splice(1, 1);
    const opened = desk.open();
    adoptRows(opened, typed, {}, { mayGoOn: () => true, newId: opened.newId, isStill: () => true });
    expect(desk.statuses()).toHaveLength(3);
    expect(desk.register.rows).toHaveLength(3);
  });

  it('send forty mails at once and the others with the next sweep', () => {
    const before = desk.post.sent.length;
    desk.post.quota = 1000;
    paste(30, (index) => ({ email: `dinas${index}@pemohon.example` }));
    desk.at('08:30');
    expect(desk.statuses()).toHaveLength(31);
    expect(desk.post.sent.length - before).toBe(40);
    desk.at('08:40');
    expect(desk.post.sent.length - before).toBe(60);
    expect(tally('MAIL').every((state) => state === 'DONE')).toBe(true);
  });

  it('send no mail more once their time is used up, and the next sweep sends the others', () => {
    const before = desk.post.sent.length;
    paste(3, () => ({}));
    desk.slowAt('post.send', 5);
    desk.at('08:30');
    expect(desk.post.sent.length - before).toBe(1);
    desk.at('08:50');
    expect(desk.post.sent.length - before).toBe(3);
  });

  it('of events that are over enter the calendar a few at a time', () => {
    const dayOf = (index: number) => `${String(1 + (index % 20)).padStart(2, '0')}/${index < 20 ? '09' : '10'}/2026`;
    paste(40, (index) => ({ startDate: dayOf(index), kind: 'Kunjungan' }));
    const entered = () => tally('CALENDAR').filter((state) => state === 'DONE').length;
    desk.at('08:30');
    expect(desk.statuses().filter((each) => each.endsWith('COMPLETED'))).toHaveLength(40);
    expect(entered()).toBe(6);
    desk.at('08:40');
    expect(entered()).toBe(26);
    desk.at('08:50');
    expect(entered()).toBe(40);
  });
});

describe('a copied row', () => {
  it.each(['below', 'above'])('pasted %s and given another day gets its own number; the original stays', (where) => {
    const original = structuredClone(desk.rowOf(FIRST));
    const copy = desk.copyRow(FIRST);
    if (where === 'above') desk.register.rows.reverse();
    desk.type(copy, { startDate: '15/12/2026', endDate: '15/12/2026', letterNumber: '999/X' }, ADMIN);
    desk.at('09:30', hourly);
    expect(desk.rowOf(FIRST)).toEqual(original);
    expect(copy.number).toBe(SECOND);
    expect(desk.requestOf(SECOND)).toMatchObject({ startDate: '2026-12-15', responseId: '' });
    expect(desk.register.rows).toHaveLength(2);
  });

  it('unchanged is marked as the double it is, and nobody is written to', () => {
    const mails = desk.readers().length;
    desk.copyRow(FIRST);
    desk.at('09:30', hourly);
    expect(desk.requestOf(SECOND).status).toBe('DUPLICATE');
    expect(row(3)?.message).toContain(`Sama dengan ${FIRST}`);
    expect(desk.readers()).toHaveLength(mails);
  });

  it('with a number that somebody has typed gets its own all the same, and so does whoever comes next', () => {
    const copy = desk.copyRow(FIRST);
    const other = { number: 'PC-2026-0007', institution: 'Sekolah lain', startDate: '15/12/2026', endDate: '' };
    desk.type(copy, other, ADMIN);
    desk.submit('r-2', others('r-2'));
    desk.at('09:30', hourly);
    expect(desk.requestOf(SECOND).responseId).toBe('r-2');
    expect([copy.number, shownIn(copy).institution]).toEqual([THIRD, 'Sekolah lain']);
  });
});
