// Days and times as an Indonesian office writes them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateTimeWords,
  dateWords,
  dayName,
  daysWords,
  dayTimeWords,
  offeredTimeWords,
  plainDateWords,
  shortDateWords,
  stampWords,
  wantedTimeWords,
} from '../../../src/words/formats/dates.ts';

describe('days', () => {
  it.each([
    ['2026-12-08', 'Selasa, 8 Desember 2026'],
    ['2026-01-01', 'Kamis, 1 Januari 2026'],
    ['2026-02-15', 'Minggu, 15 Februari 2026'],
    ['2026-03-02', 'Senin, 2 Maret 2026'],
    ['2026-04-10', 'Jumat, 10 April 2026'],
    ['2026-05-30', 'Sabtu, 30 Mei 2026'],
    ['2026-06-03', 'Rabu, 3 Juni 2026'],
    ['2026-07-07', 'Selasa, 7 Juli 2026'],
    ['2026-08-17', 'Senin, 17 Agustus 2026'],
    ['2026-09-15', 'Selasa, 15 September 2026'],
    ['2026-10-01', 'Kamis, 1 Oktober 2026'],
    ['2026-11-24', 'Selasa, 24 November 2026'],
  ])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words));

  it('without the weekday, and short', () => {
    expect(plainDateWords('2026-12-08')).toBe('8 Desember 2026');
    expect(shortDateWords('2026-12-08')).toBe('8 Des 2026');
    expect(shortDateWords('2026-08-17')).toBe('17 Agu 2026');
    expect(dayName('2026-12-11')).toBe('Jumat');
  });

  it.each(['2026-02-30', 'besok', ''])('what is no day stays as it is written: “%s”', (text) => {
    expect([dateWords(text), plainDateWords(text), shortDateWords(text), dayName(text)]).toEqual([
      text,
      text,
      text,
      text,
    ]);
  });
});

describe('times', () => {
  it('a moment', () => expect(dateTimeWords('2026-12-08T09:00')).toBe('Selasa, 8 Desember 2026 pukul 09.00 WIB'));
  it('a stamp in a note', () => expect(stampWords('2026-11-24T08:12:05+07:00')).toBe('24 Nov 2026 08.12'));
  it('within a day', () =>
    expect(dayTimeWords('2026-12-08', '09:00', '11:00')).toBe('Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB'));
});

describe('a free time', () => {
  const hours = { from: '09:00', to: '11:00' };
  it.each([
    [{ date: '2026-12-08', ...hours }, 'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB'],
    [
      { date: '2026-12-08', endDate: '2026-12-10', ...hours },
      'Selasa–Kamis, 8–10 Desember 2026, pukul 09.00–11.00 WIB',
    ],
    [
      { date: '2026-11-30', endDate: '2026-12-02', ...hours },
      'Senin–Rabu, 30 November–2 Desember 2026, pukul 09.00–11.00 WIB',
    ],
    [
      { date: '2026-12-31', endDate: '2027-01-04', leftOut: ['2027-01-01', '2027-01-02', '2027-01-03'], ...hours },
      'Kamis–Senin, 31 Desember 2026–4 Januari 2027 (kecuali Jumat, 1 Januari 2027, Sabtu, 2 Januari 2027, dan Minggu, 3 Januari 2027), pukul 09.00–11.00 WIB',
    ],
    [
      {
        date: '2026-12-21',
        endDate: '2026-12-29',
        leftOut: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-28'],
        ...hours,
      },
      'Senin–Selasa, 21–29 Desember 2026 (kecuali Sabtu, Minggu, dan hari libur), pukul 09.00–11.00 WIB',
    ],
  ])('%j', (time, words) => expect(offeredTimeWords(time)).toBe(words));

  it('its days alone', () => {
    expect(daysWords('2026-12-08', '2026-12-08')).toBe('Selasa, 8 Desember 2026');
    expect(daysWords('2026-12-08', '2026-12-10')).toBe('Selasa–Kamis, 8–10 Desember 2026');
  });
});

describe('the time asked for', () => {
  const wanted = (
    startDate: string | null,
    endDate: string | null,
    startTime: string | null,
    endTime: string | null,
  ) => ({ startDate, endDate, startTime, endTime });

  it.each([
    [wanted('2026-12-08', '2026-12-08', '09:00', '11:00'), 'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB'],
    [wanted('2026-12-08', null, '09:00', '11:00'), 'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB'],
    [
      wanted('2026-12-07', '2026-12-09', '09:00', '11:00'),
      'Senin, 7 Desember 2026 s.d. Rabu, 9 Desember 2026, setiap hari pukul 09.00–11.00 WIB',
    ],
    [
      wanted('2026-12-18', '2026-12-19', '16:00', '09:00'),
      'Jumat, 18 Desember 2026 pukul 16.00 s.d. Sabtu, 19 Desember 2026 pukul 09.00 WIB',
    ],
    [
      wanted('2026-12-17', '2026-12-19', '20:00', '06:00'),
      'Kamis, 17 Desember 2026 s.d. Sabtu, 19 Desember 2026, setiap malam pukul 20.00–06.00 WIB',
    ],
    [
      wanted('2026-12-21', '2026-12-18', '09:00', '11:00'),
      'Senin, 21 Desember 2026 pukul 09.00 s.d. Jumat, 18 Desember 2026 pukul 11.00 WIB',
    ],
    [wanted(null, null, '09:00', '11:00'), 'tanggal belum jelas'],
    [wanted('2026-12-08', '2026-12-08', null, '11:00'), 'Selasa, 8 Desember 2026, pukul belum jelas'],
    [wanted('2026-12-08', '2026-12-08', '09:00', null), 'Selasa, 8 Desember 2026, pukul belum jelas'],
  ])('%j', (time, words) => expect(wantedTimeWords(time)).toBe(words));

  it('names the dates of a longer range that are left out', () =>
    expect(
      wantedTimeWords({
        ...wanted('2026-12-11', '2026-12-14', '09:00', '11:00'),
        leftOut: ['2026-12-12', '2026-12-13'],
      }),
    ).toBe(
      'Jumat, 11 Desember 2026 s.d. Senin, 14 Desember 2026 (kecuali Sabtu, 12 Desember 2026 dan Minggu, 13 Desember 2026), setiap hari pukul 09.00–11.00 WIB',
    ));

  it('names five of them, and counts up no sixth', () => {
    const days = ['12-05', '12-06', '12-12', '12-13', '12-19', '12-20'].map((day) => `2026-${day}`);
    const words = (leftOut: readonly string[]) =>
      wantedTimeWords({ ...wanted('2026-12-01', '2026-12-22', '09:00', '11:00'), leftOut });
    expect(words(days.slice(0, 5))).toContain('(kecuali Sabtu, 5 Desember 2026, Minggu, 6 Desember 2026, ');
    expect(words(days)).toBe(
      'Selasa, 1 Desember 2026 s.d. Selasa, 22 Desember 2026 (kecuali Sabtu, Minggu, dan hari libur), setiap hari pukul 09.00–11.00 WIB',
    );
  });

  it('never throws, whatever stands there', () => {
    const text = fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2026-12-08', '2026-02-30', '25:00')),
    );
    fc.assert(
      fc.property(text, text, text, text, (startDate, endDate, startTime, endTime) => {
        expect(typeof wantedTimeWords({ startDate, endDate, startTime, endTime })).toBe('string');
      }),
    );
  });
});
