// Numbers of requests as ranges: nothing is lost on the way there and back, and what is no such text is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, rangesOf, yearsByNumber } from '../../../src/domain/archive/number-ranges.ts';
import { numberOf } from '../../../src/domain/request/numbering.ts';

const numbers = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 30 })).map(([year, count]) => {
    return numberOf(String(year), count);
  }),
);

describe('numbers as ranges', () => {
  it.each([
    [[], ''],
    [['PC-2026-0003', 'PC-2026-0001', 'PC-2026-0002', 'PC-2026-0005'], '2026:1-3,5'],
    [['PC-2026-0001', 'PC-2025-0012'], '2025:12;2026:1'],
    [['PC-2026-12345', 'sembarang', ''], '2026:12345'],
  ])('%j are “%s”', (given, text) => {
    expect(rangesOf(given)).toBe(text);
  });

  it('come back as they were, in order and each once', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        expect(numbersIn(rangesOf([...given, ...given]))).toEqual([...given].sort());
      }),
    );
  });

  it('of ten full years fit into a property many times over', () => {
    const all = Array.from({ length: 10 }, (_, year) =>
      Array.from({ length: 2000 }, (_, index) => numberOf(String(2026 + year), index + 1)),
    ).flat();
    expect(rangesOf(all).length).toBeLessThan(200);
    expect(numbersIn(rangesOf(all))).toEqual(all);
  });

  it.each(['2026', '2026:', '2026:a', '2026:1-', ':1', '2026:1;;', '2026:1-900000000'])(
    '“%s” is no such text',
    (text) => {
      expect(numbersIn(text)).toBeNull();
    },
  );

  it('are no text of ours only where a range is longer than any office’s', () => {
    expect(numbersIn('2026:1-200001')).toHaveLength(200_001);
    expect(numbersIn('2026:1-200002')).toBeNull();
  });

  it('name the year of each; a damaged text names none', () => {
    const years = yearsByNumber({ 2026: '2025:7;2026:1-2', 2027: 'rusak' });
    expect([...years]).toEqual([
      ['PC-2025-0007', 2026],
      ['PC-2026-0001', 2026],
      ['PC-2026-0002', 2026],
    ]);
  });
});
