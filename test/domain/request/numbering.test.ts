// Numbers of the register: counted anew each year, never given twice.
import { describe, expect, it } from 'vitest';
import {
  lastNumbers,
  missingNumbers,
  nextNumbers,
  numberIn,
  numberWithin,
} from '../../../src/domain/request/numbering.ts';

const next = (numbers: readonly string[], year = '2026') =>
  nextNumbers(
    numbers.map((number) => ({ number })),
    year,
    1,
  )[0];

describe('the next number', () => {
  it('is the first in an empty register', () => expect(next([])).toBe('PC-2026-0001'));
  it('follows the greatest, whatever the order and the gaps', () =>
    expect(next(['PC-2026-0007', 'PC-2026-0002', 'PC-2026-0012'])).toBe('PC-2026-0013'));
  it('begins anew with each year, and goes on in an old one', () => {
    expect(next(['PC-2026-0012'], '2027')).toBe('PC-2027-0001');
    expect(next(['PC-2026-0012', 'PC-2027-0001'], '2026')).toBe('PC-2026-0013');
  });
  it('grows a digit after 9999', () => {
    expect(next(['PC-2026-9999'])).toBe('PC-2026-10000');
    expect(next(['PC-2026-10000', 'PC-2026-9999'])).toBe('PC-2026-10001');
  });
  it('is not misled by what people type into the column', () =>
    expect(next(['', 'PC-2026-', 'PC-2026-0002 (salinan)', 'PC-2026-12,5', '412/2026', 'PC-2026-0003'])).toBe(
      'PC-2026-0004',
    ));
});

it('several follow each other', () =>
  expect(nextNumbers([{ number: 'PC-2026-0002' }], '2026', 3)).toEqual([
    'PC-2026-0003',
    'PC-2026-0004',
    'PC-2026-0005',
  ]));

describe('numbers whose rows are gone', () => {
  const of = (...numbers: string[]) => numbers.map((number) => ({ number }));

  it('are those before the last of each year that are not there', () => {
    const given = of('PC-2026-0004', 'PC-2025-0002', 'PC-2026-0001', 'salinan');
    expect(lastNumbers(given).sort()).toEqual(['PC-2025-0002', 'PC-2026-0004']);
    expect(missingNumbers(new Set(['PC-2026-0001', 'PC-2026-0003', 'PC-2025-0002']), given).sort()).toEqual([
      'PC-2025-0001',
      'PC-2026-0002',
      'PC-2026-0004',
    ]);
  });
  it('are none where none is missing, beyond 9999 too', () => {
    const all = Array.from({ length: 10_001 }, (_, index) => `PC-2026-${String(index + 1).padStart(4, '0')}`);
    expect(missingNumbers(new Set(all), of(...all))).toEqual([]);
    expect(missingNumbers(new Set(), [])).toEqual([]);
  });
});

describe('the number somebody means', () => {
  it.each([
    ['PC-2026-0042', 'PC-2026-0042'],
    [' pc-2026-42 ', 'PC-2026-0042'],
    ['2025-7', 'PC-2025-0007'],
    ['PC 2026 0042', 'PC-2026-0042'],
    ['PC–2026–0042', 'PC-2026-0042'],
    ['42', 'PC-2026-0042'],
    ['0042', 'PC-2026-0042'],
    ['10000', 'PC-2026-10000'],
    ['0', null],
    ['', null],
    ['412/SMKN4/2026', null],
    ['PC-2026-', null],
    ['PC-2026-0042 dan 43', null],
  ])('“%s” is %s', (text, number) => expect(numberIn(text, '2026')).toBe(number));

  it.each([
    ['0007', 'PC-2026-0007'],
    ['2025-7', 'PC-2025-0007'],
    ['PC-2026-0007 Tanda terima (belum persetujuan): Selasa, 8 Des', 'PC-2026-0007'],
    ['Re: Disetujui: kunjungan Selasa, 8 Desember 2026 pukul 09.00 (pc-2026-7)', 'PC-2026-0007'],
    ['PC-2026-0007, sekali lagi PC-2026-0007', 'PC-2026-0007'],
    ['PC-2026-0042; PC-2026-0043', null],
    ['SMK Negeri 4, 8 Desember 2026', null],
    ['', null],
  ])('within “%s” is %s', (text, number) => expect(numberWithin(text, '2026')).toBe(number));
});
