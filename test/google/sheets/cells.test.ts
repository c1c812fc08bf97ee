// Cells and our plain values: days, moments, hours and texts, the same in whatever zone the machine runs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Cell,
  cellText,
  dateOfDay,
  dateOfInstant,
  dayOf,
  instantOf,
  momentOf,
  shownText,
  textOf,
  wholeNumberOf,
} from '../../../src/google/sheets/cells.ts';

describe.each(['UTC', 'Asia/Pontianak', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('the test really moves the zone', () =>
    expect(new Date('2026-12-08T00:00:00Z').getHours()).toBe({ UTC: 0, 'Asia/Pontianak': 7 }[zone] ?? 16));

  it('a day is its midnight in the room, and is read back', () => {
    expect(dateOfDay('2026-12-08').toISOString()).toBe('2026-12-07T17:00:00.000Z');
    expect(dayOf(new Date('2026-12-07T17:00:00Z'))).toBe('2026-12-08');
    expect(dayOf(new Date('2026-12-08T16:59:59Z'))).toBe('2026-12-08');
  });

  it('a moment keeps its second', () => {
    expect(dateOfInstant('2026-11-24T08:12:05+07:00').toISOString()).toBe('2026-11-24T01:12:05.000Z');
    expect(instantOf(new Date('2026-11-24T01:12:05Z'))).toBe('2026-11-24T08:12:05+07:00');
  });

  it('a moment that the sheet keeps a millisecond short is the same second', () =>
    expect(instantOf(new Date('2026-11-24T01:12:04.999Z'))).toBe('2026-11-24T08:12:05+07:00'));
});

describe('a day typed as text', () => {
  it.each([
    ['08/12/2026', '2026-12-08'],
    [' 8/12/2026 ', '2026-12-08'],
    ['8-12-2026', '2026-12-08'],
    ['2026-12-08', '2026-12-08'],
    ['29/02/2028', '2028-02-29'],
    // As mails and pages write it.
    ['Selasa, 8 Desember 2026', '2026-12-08'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each(['', ' ', '31/02/2026', '29/02/2026', '12/31/2026', '7/12/2026 - 8/12/2026', '8/12/1026', 'besok', '='])(
    '“%s” is none',
    (text) => expect(dayOf(text)).toBeNull(),
  );

  it('nor is another number, a tick, a missing cell or a broken date', () => {
    for (const cell of [2026, 20261208, -1, Number.NaN, true, undefined, new Date(Number.NaN)] as (Cell | undefined)[])
      expect(dayOf(cell)).toBeNull();
  });

  it('is one whose cell people have formatted as a number, to the second', () => {
    expect(dayOf(46364)).toBe('2026-12-08');
    expect(dayOf(46364.99)).toBe('2026-12-08');
    expect(momentOf(46350.34172453704)).toBe('2026-11-24T08:12:05+07:00');
  });

  it('nor is a year that the sheet takes for one, and nobody: 20026; an early one is left to the examination', () => {
    const mistyped = new Date('+020026-12-08T00:00:00+07:00');
    expect([dayOf(mistyped), momentOf(mistyped)]).toEqual([null, null]);
    expect(dayOf(new Date('1026-12-08T00:00:00+07:00'))).toBe('1026-12-08');
    expect(textOf(new Date(Number.NaN))).toBe('');
  });

  it('as a moment it is its midnight', () => {
    expect(momentOf('08/12/2026')).toBe('2026-12-08T00:00:00+07:00');
    expect(momentOf('')).toBeNull();
    expect(momentOf(new Date(Number.NaN))).toBeNull();
  });
});

describe('a whole number', () => {
  it.each([
    [30, 30],
    ['30', 30],
    [' 0 ', 0],
    ['007', 7],
    ['30 orang', 30],
  ])('%s', (cell, number) => expect(wholeNumberOf(cell)).toBe(number));
  it.each(['', '30 orang lebih', 'orang', '-1', '1.5', 1.5, -1, '1e3', 12345678901, true])('%s is none', (cell) =>
    expect(wholeNumberOf(cell)).toBeNull(),
  );
});

describe('text for a cell', () => {
  it('stands as it is, whatever it begins with', () => {
    for (const text of ['=1+1', '+62', '-', '@x', ' a ', '\ta', '0812', '3/12/2026', "'60an", ''])
      expect(cellText(text)).toBe(text);
  });
  it('fits a cell: 50,000 characters, no half emoji', () => {
    expect(cellText('x'.repeat(50_000))).toHaveLength(50_000);
    expect(cellText('x'.repeat(50_001))).toBe(`${'x'.repeat(49_999)}…`);
    expect(cellText(`${'x'.repeat(49_998)}😀😀`)).toBe(`${'x'.repeat(49_998)}…`);
    expect(cellText(`'${'x'.repeat(60_000)}`)).toHaveLength(50_000);
  });
  it('of other cells', () => {
    expect([textOf(undefined), textOf(12.5), textOf(false), textOf(new Date('2026-11-24T01:12:05Z'))]).toEqual([
      '',
      '12.5',
      'false',
      '2026-11-24T08:12:05+07:00',
    ]);
  });
});

it('a day in a cell is shown to people as they type it, anything else as it stands there', () => {
  expect(shownText(dateOfDay('2026-12-01'))).toBe('01/12/2026');
  expect(shownText('32/13/2026')).toBe('32/13/2026');
  expect(shownText(undefined)).toBe('');
});
