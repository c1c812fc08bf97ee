// Numbers, lists and hours as an Indonesian office writes them, and hours as people type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listWords,
  measureWords,
  numberWords,
  percentWords,
  readTime,
  writeTime,
} from '../../../src/words/formats/numbers.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1234, '1.234'],
  [100000, '100.000'],
  [1234567, '1.234.567'],
  [-1234, '-1.234'],
])('%i is %s', (value, words) => expect(numberWords(value)).toBe(words));

it.each([
  [46, '46,0'],
  [1800, '1.800,0'],
  [2.04, '2,0'],
  [-0.04, '0,0'],
  [-2.5, '-2,5'],
])('%d measured is %s: always with decimals', (value, words) => expect(measureWords(value)).toBe(words));

it.each([
  [0, '0,0%'],
  [0.01, '1,0%'],
  [0.9048, '90,5%'],
  [1, '100,0%'],
])('a share of %d is %s', (share, words) => expect(percentWords(share)).toBe(words));

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B, dan C'],
])('%j is “%s”', (items, words) => expect(listWords(items)).toBe(words));

it('a choice is joined with “atau”', () => {
  expect(listWords(['A', 'B'], 'atau')).toBe('A atau B');
  expect(listWords(['A', 'B', 'C'], 'atau')).toBe('A, B, atau C');
});

describe('hours as people type them', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9.00', '09:00'],
    ['09.00', '09:00'],
    ['9:05', '09:05'],
    ['09:00', '09:00'],
    ['09:00:00', '09:00'],
    ['0900', '09:00'],
    ['930', '09:30'],
    [' 13 . 30 ', '13:30'],
    ['13.30 WIB', '13:30'],
    ['pukul 13.30', '13:30'],
    ['Pkl. 13.30 wib', '13:30'],
    ['jam 9', '09:00'],
    ['00.00', '00:00'],
    ['23.59', '23:59'],
  ])('“%s” is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['', '9.5', '9.', '24.00', '25.00', '9.60', '90', '09.00-11.00', '9 pagi', 'sembilan', '-9', '12345'])(
    '“%s” is no hour',
    (text) => expect(readTime(text)).toBeNull(),
  );

  it('are written with a full stop, and read back', () => {
    expect(writeTime('09:00')).toBe('09.00');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(readTime(writeTime(time))).toBe(time);
      }),
    );
  });
});
