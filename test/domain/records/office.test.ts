// What the office's settings and days are read from, as the script keeps them.
import { expect, test } from 'vitest';
import { shortHoliday } from '../../../src/domain/records/office.ts';
import { read } from '../../../src/domain/records/schema.ts';

const KEPT = ['2026-08-17', 'Hari Kemerdekaan', 'PUBLIC_HOLIDAY'];

test('a holiday is read as it was kept', () => {
  expect(read(shortHoliday(), KEPT)).toEqual({ ok: true, value: KEPT });
});

test.each([
  ['a day that there is not', ['2026-02-30', 'Hari', 'PUBLIC_HOLIDAY']],
  ['a kind that nobody knows', ['2026-08-17', 'Hari', 'HOLIDAY']],
  ['no name', ['2026-08-17', null, 'PUBLIC_HOLIDAY']],
  ['too little', KEPT.slice(0, 2)],
  ['too much', [...KEPT, '']],
  ['no list', KEPT.join()],
])('a holiday with %s is damaged', (_, value) => {
  expect(read(shortHoliday(), value)).toMatchObject({ ok: false });
});
