// The times of an offer, as the desk writes them and as people do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { offeredTimeWords, offerLineWords } from '../../../src/words/formats/dates.ts';
import { readOffers } from '../../../src/words/formats/offered-lines.ts';
import { listed } from '../../listed.ts';

const TODAY = '2026-11-24';
const times = (text: string, today = TODAY) => readOffers(text, today).map(({ time }) => time);

describe('one line', () => {
  it.each(listed`
    Selasa, 8 Desember 2026, 09.00–11.00 · Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB
    selasa 8 desember 2026 jam 9 s.d. 11 · 8/12/2026 9-11 · 8-12-2026, 09.00 - 11.00 · 08/12/2026 09:00–11:00
    2026-12-08 09.00 sampai 11.00 · 8 Des 26 9-11 · 8 Desember 9-11 · 8/12 09.00-11.00 WIB. · - 8/12/2026; 9–11
    • Hari Selasa, 8 Desember 2026 (pukul 09.00–11.00 WIB)
  `)('%s is one day', (line) => expect(times(line)).toEqual([{ date: '2026-12-08', from: '09:00', to: '11:00' }]));

  it.each(['8/12/2026 9', 'Selasa, 8 Desember 2026 pukul 09.00', '8 Des pukul 9 s.d. selesai'])(
    '%s begins, and lasts as long as was asked for',
    (line) => expect(times(line)).toEqual([{ date: '2026-12-08', from: '09:00', to: null }]),
  );

  it.each(listed`
    Rabu–Jumat, 9–11 Desember 2026, pukul 09.00–11.00 WIB · 9 s.d. 11 Desember 2026 9-11 · 9-11 Des 9-11
    9/12/2026 - 11/12/2026 09.00-11.00
  `)('%s is three days', (line) =>
    expect(times(line)).toEqual([{ date: '2026-12-09', endDate: '2026-12-11', from: '09:00', to: '11:00' }]),
  );

  it.each(['8/12/2026 2000-2130', '8/12/2026 20.00-21.30'])('%s is in the evening', (line) =>
    expect(times(line)).toEqual([{ date: '2026-12-08', from: '20:00', to: '21:30' }]),
  );

  it('of hours that end like a year, too', () =>
    expect(times('8/12/2026 0900-2026')).toEqual([{ date: '2026-12-08', from: '09:00', to: '20:26' }]));

  it.each(listed`
    Selasa, 9 Desember 2026, 09.00–11.00 · Rabu, 8 Desember 2026, 09.00–11.00 · 31/02/2026 9-11 · 8/12/2026
    8 Desember 2026 · Selasa, 8 Des 2026 · 09.00–11.00 · 8/12/2026 25-26 · besok pagi · Selasa · =SUM(A1)
  `)('%s says no time', (line) => expect(readOffers(line, TODAY)).toEqual([{ line, time: null }]));

  it('without a year is the next such day', () => {
    expect(times('24/11 9-11')).toEqual([{ date: '2026-11-24', from: '09:00', to: '11:00' }]);
    expect(times('5 Januari 9-11')).toEqual([{ date: '2027-01-05', from: '09:00', to: '11:00' }]);
  });
});

it('each line is read for itself, blank ones are none', () => {
  expect(times(' 8/12/2026 9-11 \n\n  \nbesok\r\n9/12/2026 13.00-15.00')).toEqual([
    { date: '2026-12-08', from: '09:00', to: '11:00' },
    null,
    { date: '2026-12-09', from: '13:00', to: '15:00' },
  ]);
  expect(readOffers(' \n ', TODAY)).toEqual([]);
});

it('what the desk writes is read back', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(TODAY, days));
  const hour = (min: number, max: number) =>
    fc.integer({ min: min * 60, max: max * 60 - 1 }).map((minute) => {
      const two = (value: number) => String(value).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 20 }),
      hour(0, 12),
      hour(12, 24),
      fc.boolean(),
      (date, more, from, to, skips) => {
        const endDate = addDays(date, more);
        const last = more === 0 ? {} : { endDate };
        const leftOut = more > 1 && skips ? { leftOut: [addDays(date, 1)] } : {};
        for (const words of [offeredTimeWords, offerLineWords])
          expect(times(words({ date, ...last, ...leftOut, from, to }))).toEqual([{ date, ...last, from, to }]);
      },
    ),
  );
});
