// The rows of `Hari Libur`: the first cell that cannot be used is named, and a faulty row is left out.
import { describe, expect, it } from 'vitest';
import { type HolidayRow, readHolidays } from '../../../src/domain/settings/holiday-values.ts';

const NATAL: HolidayRow = { date: '2026-12-25', name: 'Natal', kind: 'PUBLIC_HOLIDAY' };
const CUTI: HolidayRow = { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'COLLECTIVE_LEAVE' };
const KOTA: HolidayRow = { date: '2026-10-23', name: 'Hari jadi Kota Pontianak', kind: 'REGIONAL_HOLIDAY' };

describe('a row of the holidays', () => {
  it('is taken as it stands', () =>
    expect(readHolidays([NATAL, CUTI, KOTA])).toEqual({ holidays: [NATAL, CUTI, KOTA], problems: [] }));

  it.each([
    [{ date: null }, 'date'],
    [{ date: '2026-13-01' }, 'date'],
    [{ date: '1026-12-25' }, 'date'],
    [{ name: '' }, 'name'],
    [{ kind: null }, 'kind'],
    [{ date: null, name: '', kind: null }, 'date'],
    [{ name: '', kind: null }, 'name'],
  ] as const)('%j: the cell %s is named, and the others are read', (given, column) =>
    expect(readHolidays([NATAL, { ...NATAL, ...given }, CUTI])).toEqual({
      holidays: [NATAL, CUTI],
      problems: [{ index: 1, column }],
    }),
  );
});
