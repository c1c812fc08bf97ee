// “Tanggal Lain” is read as people write dates; what is none is named and holds nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { dateWords, plainDateWords, shortDateWords } from '../../../src/words/formats/dates.ts';
import { readFurtherDates, unreadDatesWords } from '../../../src/words/formats/further-dates.ts';
import { runs } from '../../runs.ts';

const TODAY = '2026-11-24';
const FIRST = { startDate: '2026-12-08', endDate: '2026-12-08', startTime: '09:00', endTime: '11:00' };
const NIGHT = { ...FIRST, endDate: '2026-12-09', startTime: '19:00', endTime: '06:00' };

const read = (text: string, first = FIRST) => readFurtherDates(text, first, TODAY, 10);
/** "2026-12-15 09:00–11:00", a last day that is another one after the first. */
const shown = (text: string, first = FIRST) =>
  read(text, first).times.map(({ startDate, endDate, startTime, endTime }) => {
    return `${startDate}${endDate === startDate ? '' : `…${endDate}`} ${startTime}–${endTime}`;
  });
const days = (text: string) => read(text).times.map(({ startDate }) => startDate?.slice(5));

describe('further dates', () => {
  it.each([
    ['one a line', '15 Desember 2026\n22/12/2026\r\n2026-12-29', ['12-15', '12-22', '12-29']],
    ['with their day and a shortened month', 'Selasa, 15 Des 2026\nselasa 22-Des-26', ['12-15', '12-22']],
    ['without a year: the next one from today on', '15 Des\n12 Januari\n24 November', ['12-15', '01-12', '11-24']],
    ['before the first date', '1 Desember', ['12-01']],
    ['of one month in a row', '15, 22, dan 29 Desember 2026', ['12-15', '12-22', '12-29']],
    ['between commas, each with its day', 'Selasa, 15 Des, Selasa, 22 Des', ['12-15', '12-22']],
    ['after one name of a day', 'Selasa, 15, 22, dan 29 Desember 2026', ['12-15', '12-22', '12-29']],
    ['between semicolons', '15/12; 22/12', ['12-15', '12-22']],
    ['two days that follow each other are two', '15 dan 16 Desember 2026', ['12-15', '12-16']],
    ['as a list', '- 15 Des\n• 22 Des\n1. 29 Des\n2) 5 Jan', ['12-15', '12-22', '12-29', '01-05']],
    ['twice, or the first again: left out', '15 Des\n15/12/2026\n8 Desember 2026', ['12-15']],
    ['with more words beside them', 'hari Selasa tgl. 15 Desember 2026\ntanggal 22 Des (Selasa)', ['12-15', '12-22']],
    ['that are each named', 'setiap Selasa, 15, 22, dan 29 Desember 2026', ['12-15', '12-22', '12-29']],
    ['copied from a chat', '\u200e\u206815 Des\u2069\n\ufeff22\u200b Des\u0007 2026', ['12-15', '12-22']],
    ['words for none', '-\nTidak ada.\nnihil', []],
    ['blank lines', '\n\n  \n15 Des\n', ['12-15']],
    ['counted, with more of the same month', '1. 15, 22 Des\n2. 29 Des', ['12-15', '12-22', '12-29']],
    ['days in a row that “dan” ends', '15, 16 dan 17 Desember 2026', ['12-15', '12-16', '12-17']],
    ['nothing', ' ', []],
  ] as const)('%s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
    expect(read(text).unread).toEqual([]);
  });

  it.each([
    ['those of the first where none are said', '15 Des', ['2026-12-15 09:00–11:00']],
    ['their own after a comma', '15 Des 2026, 13.00-15.00', ['2026-12-15 13:00–15:00']],
    ['their own in words', 'Selasa 15 Des pukul 13.00 s.d. 15.00 WIB', ['2026-12-15 13:00–15:00']],
    [
      'without minutes',
      '15 Des 13-15\n22 Desember 2026 jam 9 sampai 12',
      ['2026-12-15 13:00–15:00', '2026-12-22 09:00–12:00'],
    ],
    ['without minutes, after a comma', '15 Des, 13-15', ['2026-12-15 13:00–15:00']],
    ['in brackets', '15 Desember (13:00–15:00)', ['2026-12-15 13:00–15:00']],
    ['one for a row', '15, 22 Des, 13.00-15.00', ['2026-12-15 13:00–15:00', '2026-12-22 13:00–15:00']],
    ['another one on the first date', '8 Des 13.00-15.00', ['2026-12-08 13:00–15:00']],
    ['of a range of days', '15–17 Desember 2026', ['2026-12-15…2026-12-17 09:00–11:00']],
  ] as const)('hours: %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

  it('a night stays one', () => expect(shown('15 Des', NIGHT)).toEqual(['2026-12-15…2026-12-16 19:00–06:00']));

  it.each([
    ['of several days, one day has one', { endDate: '2026-12-10' }, '15 Des', '2026-12-15 09:00–11:00'],
    ['that end before they begin, it does too', { endTime: '08:00' }, '15 Des', '2026-12-15 09:00–08:00'],
    ['of a night, a range has its days', NIGHT, '15–17 Des', '2026-12-15…2026-12-17 19:00–06:00'],
    ['of a night, hours of its own are of one day', NIGHT, '15 Des 9-11', '2026-12-15 09:00–11:00'],
  ])('where the first date is %s', (_, given, text, time) =>
    expect(shown(text, { ...FIRST, ...given })).toEqual([time]),
  );

  it('hours that nobody could read are unknown on each date', () =>
    expect(readFurtherDates('15 Des', { ...NIGHT, startTime: null, endTime: null }, TODAY, 10).times).toEqual([
      { startDate: '2026-12-15', endDate: '2026-12-15', startTime: null, endTime: null },
    ]));

  it.each([
    ['a rule without an end', 'tiap Selasa'],
    ['a rule with an end that is none', 'setiap Selasa sampai lusa'],
    ['a rule with a count that is none', 'setiap Selasa, beberapa kali'],
    ['a rule that ends before it begins', 'setiap Selasa sampai 1 Desember 2026'],
    ['a day that is none', '31 Februari 2027'],
    ['a day that is over', '1 Desember 2025'],
    ['another day of the week than the date has', 'Rabu, 15 Desember 2026'],
    ['an hour that does not say how long', '15 Desember 2026 pukul 13.00'],
    ['an hour that is none', '15 Desember 2026 pukul 25.00'],
    ['hours without a day', '09.00–11.00'],
    ['hours that could be days', '08.10-10.12'],
    ['a rule over days of which nobody knows which', 'setiap Selasa 15 s.d. 29 Desember 2026'],
    ['a weekday behind its date that is another', '15 Desember 2026 (Rabu)'],
    ['hours that last no time', '15 Desember 2026, 13.00–13.00'],
    ['hours that end before they begin', '15 Desember 2026, 15.00–13.00'],
    ['markup', '=HYPERLINK("x") <b>15</b>'],
  ])('%s is named as it was written, and holds nothing', (_, text) => {
    expect(read(text)).toEqual({ times: [], unread: [text] });
  });

  it('of a line that is a date in part the rest is named', () =>
    expect(read('lusa, 15 Desember 2026').unread).toEqual(['lusa']));

  it.each([
    ['until a day', 'setiap Selasa sampai 29 Desember', ['12-15', '12-22', '12-29']],
    ['until a day of next year', 'tiap hari Selasa s.d. 5 Januari 2027', ['12-15', '12-22', '12-29', '01-05']],
    ['each week, on the day of the first date', 'tiap minggu sampai 29 Desember', ['12-15', '12-22', '12-29']],
    ['on Sundays, said so', 'tiap hari Minggu sampai 20 Desember', ['12-13', '12-20']],
    ['so often, the first date among them', 'setiap Selasa, empat kali', ['12-15', '12-22', '12-29']],
    ['so often in figures', 'tiap Selasa 3x', ['12-15', '12-22']],
    ['so often on a day that the first date is not', 'setiap Kamis sebanyak 2 kali', ['12-10', '12-17']],
    ['from a day on', 'setiap Selasa mulai 5 Januari sampai 19 Januari', ['01-05', '01-12', '01-19']],
    ['on several weekdays', 'setiap Senin dan Kamis hingga 17 Desember', ['12-10', '12-14', '12-17']],
    ['on one weekday among other dates', '10 Desember\nsetiap Selasa sampai 22 Des', ['12-10', '12-15', '12-22']],
  ] as const)('by a rule: %s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
    expect(read(text).unread).toEqual([]);
  });

  it('by a rule with hours of its own', () =>
    expect(shown('setiap Selasa sampai 22 Desember 2026, 13.00–15.00')).toEqual([
      '2026-12-08 13:00–15:00',
      '2026-12-15 13:00–15:00',
      '2026-12-22 13:00–15:00',
    ]));

  it('of a rule that names more than ten dates the rest is named as one', () => {
    const { times, unread } = read('setiap Selasa sampai 30 Maret');
    expect(times.map(({ startDate }) => startDate).slice(-1)).toEqual(['2027-02-16']);
    expect([times.length, unread]).toEqual([10, ['setiap Selasa sampai 30 Maret (sejak 23 Feb 2027)']]);
  });

  it('more than ten are named', () => {
    const lines = Array.from({ length: 12 }, (_, index) => plainDateWords(addDays('2027-01-04', index)));
    expect(read(lines.join('\n'))).toMatchObject({ times: { length: 10 }, unread: lines.slice(10) });
  });

  it('of a very long text the beginning is read, and the rest named', () => {
    const text = `15 Des${' '.repeat(1994)}22 Des`;
    expect(text.indexOf('22')).toBe(2000);
    expect([days(text), read(text).unread]).toEqual([['12-15'], ['22 Des']]);
    expect(read(text.slice(0, 2000)).unread).toEqual([]);
  });

  // Each of these would keep everybody else from the desk for minutes if it were tried in every way.
  it.each([' ', '.', '1-', '1 ', '1,', 's.d. ', 'pukul ', 'Selasa, ', ' dan '])(
    '“%s” over and over is read at once',
    (piece) => {
      const text = `a${piece.repeat(1990 / piece.length)}x`;
      expect(read(text)).toMatchObject({ times: [], unread: [expect.stringContaining('a')] });
    },
  );

  it('what is named is short, however much was written', () => {
    const { times, unread } = read('tidak tahu '.repeat(4000));
    expect(times).toEqual([]);
    expect(unreadDatesWords(unread).length).toBeLessThan(400);
    expect(unreadDatesWords(['lusa'])).toBe(
      'Tidak dicatat (tidak terbaca, jam keliru, lewat, atau terlalu banyak): “lusa”.',
    );
    expect(unreadDatesWords([...'abcde'])).toContain('“d”, “e”.');
    expect(unreadDatesWords([...'abcdefgh'])).toContain('“e”, 3 lainnya');
  });

  it('any coming days are read, however they are written and parted', () => {
    const styles = [plainDateWords, dateWords, shortDateWords, (day: string) => day.split('-').reverse().join('/')];
    const written = fc.record({ after: fc.integer({ min: 15, max: 300 }), style: fc.constantFrom(...styles) });
    const rows = fc.uniqueArray(written, { minLength: 1, maxLength: 10, selector: ({ after }) => after });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '; ', ', ', ' dan '), (all, sign) => {
        const wanted = all.map(({ after }) => addDays(TODAY, after));
        const text = all.map(({ style }, index) => style(wanted[index] as string)).join(sign);
        const { times, unread } = read(text);
        expect(unread).toEqual([]);
        expect(times.map(({ startDate }) => startDate)).toEqual(wanted);
      }),
      runs(100),
    );
  });

  it('any text is read without harm: at most ten coming times, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ./-,;:\n&selasdan'), maxLength: 60 }), (text) => {
        const { times } = read(text);
        expect(times.length).toBeLessThanOrEqual(10);
        expect(new Set(times.map((time) => JSON.stringify(time))).size).toBe(times.length);
        for (const { endDate } of times) expect((endDate ?? '') >= TODAY).toBe(true);
      }),
    );
  });
});
