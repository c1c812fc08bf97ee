// Ever new senders cannot hold the room: a wave of their forms holds its times for a working day, then what was passed on.
import { beforeEach, describe, expect, it } from 'vitest';
import { waveWaiting } from '../../../src/domain/clash/wave.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { KABID, KASI, lettersOf, PaperDesk, taken } from '../commands/paper-desk.ts';

let desk: PaperDesk;
beforeEach(() => {
  desk = new PaperDesk();
  desk.receipts = { ...desk.receipts, perHour: 20, reserve: 0 };
});

/** A stranger asks for a day of January; each for another. */
const strange = (index: number) => {
  const date = `2027-01-${String(4 + index).padStart(2, '0')}`;
  return desk.submit({ startDate: date, endDate: date }, `asing${String.fromCharCode(97 + index)}`);
};
const flood = (count: number, from = 0) => {
  for (let index = from; index < from + count; index++) {
    desk.now = minutesLater(desk.now, 1);
    taken(strange(index));
  }
};
const inWave = () => desk.requests.filter(({ marks }) => marks.wave !== null).map(({ number }) => number.slice(-2));
const unheld = () => desk.requests.filter(({ marks }) => marks.unheld === 'WAVE').map(({ number }) => number.slice(-2));
const hours = () => taken(desk.reexamine('DAY'));

describe('a wave', () => {
  it('begins with the eleventh form of strangers within an hour', () => {
    flood(10);
    expect(inWave()).toEqual([]);
    flood(2, 10);
    expect(inWave()).toEqual(['11', '12']);
    // One working day, which is until the next morning’s hour.
    expect(desk.request('PC-2026-0011').marks.wave).toBe('2026-11-25T08:23:00+07:00');
  });

  it('is none over several hours, nor of people whom the office knows', () => {
    for (let index = 0; index < 12; index++) {
      desk.now = minutesLater(desk.now, 7);
      taken(strange(index));
    }
    expect(inWave()).toEqual([]);
  });

  it('goes on for a day, whoever comes, save those whom the office knows', () => {
    desk.submit({ startDate: '2027-02-01', endDate: '2027-02-01' }, 'dikenal');
    taken(desk.act('PC-2026-0001', 'FORWARD', KABID));
    flood(11);
    expect(inWave()).toEqual(['12']);
    desk.now = minutesLater(desk.now, 20 * 60);
    taken(desk.submit({ startDate: '2027-02-02', endDate: '2027-02-02' }, 'lain'));
    taken(desk.submit({ startDate: '2027-02-03', endDate: '2027-02-03' }, 'dikenal'));
    expect(inWave()).toEqual(['12', '13']);
    desk.now = minutesLater(desk.now, 25 * 60);
    taken(desk.submit({ startDate: '2027-02-04', endDate: '2027-02-04' }, 'esok'));
    expect(inWave()).toEqual(['12', '13']);
  });

  it('of rows that staff type is none', () => {
    for (let index = 0; index < 15; index++) {
      const date = `2027-01-${String(4 + index).padStart(2, '0')}`;
      desk.enter({ startDate: date, endDate: date, institution: `Instansi ${index}` });
    }
    expect(inWave()).toEqual([]);
  });
});

describe('its times', () => {
  it('are held for a working day, and then free for others; what was passed on keeps its own', () => {
    flood(13);
    taken(desk.act('PC-2026-0012', 'FORWARD', KABID));
    expect(desk.request('PC-2026-0012').marks).toMatchObject({ wave: null, unheld: null });
    hours();
    expect(unheld()).toEqual([]);
    desk.now = '2026-11-25T08:30:00+07:00';
    hours();
    expect(unheld()).toEqual(['11', '13']);
    expect(desk.request('PC-2026-0011').findingCodes).toEqual(['TIME_NOT_HELD']);
    // Nothing is left to do for the next hour.
    expect(hours().changes).toEqual([]);
  });

  it('that others wait for become theirs, and those are told', () => {
    flood(11);
    const day = desk.request('PC-2026-0011').startDate;
    desk.now = minutesLater(desk.now, 24 * 60 + 1);
    desk.submit({ startDate: day, endDate: day }, 'sungguh');
    expect(desk.request('PC-2026-0012').clashesWith).toEqual(['PC-2026-0011']);
    const letters = lettersOf(hours());
    expect(desk.request('PC-2026-0012')).toMatchObject({ clashesWith: [], findingCodes: [] });
    expect(letters).toContain(`TIME_FREE → ${KASI}`);
    expect(letters).toContain('NEXT_IN_LINE → sungguh@pemohon.example');
  });

  it('are theirs again once the Kabid passes the letter on', () => {
    flood(11);
    desk.now = '2026-11-25T08:30:00+07:00';
    hours();
    expect(unheld()).toEqual(['11']);
    taken(desk.act('PC-2026-0011', 'FORWARD', KABID));
    expect(desk.request('PC-2026-0011')).toMatchObject({ findingCodes: [], marks: { wave: null, unheld: null } });
  });
});

it('is told by its first and last number, however the rows are sorted', () => {
  flood(13);
  expect(waveWaiting([...desk.requests].reverse())).toEqual({ count: 3, first: 'PC-2026-0011', last: 'PC-2026-0013' });
});

it('a part of the hour’s receipts is kept for others', () => {
  desk.receipts = { ...desk.receipts, perHour: 20 };
  desk.submit({ startDate: '2027-02-01', endDate: '2027-02-01' }, 'dikenal');
  taken(desk.act('PC-2026-0001', 'FORWARD', KABID));
  flood(20);
  const without = desk.requests.filter(({ marks }) => marks.noReceipt === 'HOUR').map(({ number }) => number.slice(-2));
  expect(without).toEqual(['16', '17', '18', '19', '20', '21']);
  const letters = lettersOf(desk.submit({ startDate: '2027-02-02', endDate: '2027-02-02' }, 'dikenal'));
  expect(letters).toContain('RECEIPT → dikenal@pemohon.example');
});
