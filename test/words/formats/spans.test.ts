// Working time in words: minutes stay minutes, long times become days of the office.
import { describe, expect, it } from 'vitest';
import { workingSpan } from '../../../src/domain/time/working-time.ts';
import { clockWords, roughSpanWords, spanWords } from '../../../src/words/formats/numbers.ts';
import { HOURS } from '../../domain/requests.ts';

/** Monday to Thursday 07.15–15.45 without the break of an hour. */
const DAY = 450;

describe('working time', () => {
  it.each([
    [0, '0 menit', '0 menit kerja'],
    [5.5, '6 menit', '5 menit kerja'],
    [59, '59 menit', '59 menit kerja'],
    [60, '1 jam', '1 jam kerja'],
    [125, '2 jam 5 menit', '2 jam kerja'],
    [DAY - 1, '7 jam 29 menit', '7 jam kerja'],
    [DAY, '1 hari kerja', '1 hari kerja'],
    [5 * DAY + 75, '5 hari kerja 1 jam', '5 hari kerja'],
    [1200 * DAY, '1.200 hari kerja', '1.200 hari kerja'],
  ])('%d minutes are “%s”, roughly “%s”', (minutes, exact, rough) => {
    expect(spanWords(workingSpan(minutes, HOURS))).toBe(exact);
    expect(roughSpanWords(workingSpan(minutes, HOURS))).toBe(rough);
  });
});

describe('time of the clock', () => {
  it.each([
    [0, '0 menit'],
    [15, '15 menit'],
    [17 * 60, '17 jam'],
    [1439, '23 jam 59 menit'],
    [1440, '1 hari'],
    [2 * 1440 + 185, '2 hari 3 jam'],
  ])('%d minutes are “%s”', (minutes, words) => expect(clockWords(minutes)).toBe(words));
});
