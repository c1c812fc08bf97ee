// Which changes of rows are a sort of some columns alone, and which are corrections.
import { expect, it } from 'vitest';
import { exchanged } from '../../../src/app/recovery/recorded-state.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest } from '../requests.ts';

const RECORDED = ['A', 'B', 'C', 'D'].map((name, index) =>
  aRequest({
    number: `PC-2026-000${index + 1}`,
    institution: name,
    email: `${name}@contoh.example`,
    phone: index === 3 ? '' : `081${index}`,
    startDate: `2026-12-1${4 + index}`,
  }),
);

/** The requests with fields of others, by their places: of the first the field of whom the first number tells. */
function shown(order: readonly number[], fields: readonly (keyof BookingRequest)[]): BookingRequest[] {
  return order.flatMap((from, index) => {
    const [own, other] = [RECORDED[index], RECORDED[from]] as [BookingRequest, BookingRequest];
    const taken = Object.fromEntries(fields.map((field) => [field, other[field]]));
    return from === index ? [] : [{ ...own, ...taken }];
  });
}

const numbers = (rows: Iterable<BookingRequest>) =>
  [...exchanged(rows, new Map(RECORDED.map((request) => [request.number, request])))].map((number) => number.slice(-1));

it.each([
  ['two rows in two columns', [1, 0], ['institution', 'email'], ['1', '2']],
  ['three rows in one column', [1, 2, 0], ['email'], ['1', '2', '3']],
  ['three rows in their days alone', [2, 0, 1], ['startDate'], ['1', '2', '3']],
  ['two rows in one column, which may have been mixed up before', [1, 0], ['email'], []],
  ['two rows in their days, which people exchange', [1, 0], ['startDate', 'startTime', 'endTime'], []],
  ['two that have the same there', [1, 0], ['activity', 'letterNumber'], []],
] as const)('%s', (_, order, fields, mixed) => expect(numbers(shown(order, fields))).toEqual(mixed));

it('corrections are none, though they give several rows the same words or none', () => {
  const [first, second, third] = RECORDED as [BookingRequest, BookingRequest, BookingRequest];
  const corrected = [first, second, third].map((row) => ({ ...row, institution: 'Pemkot', phone: '', email: '' }));
  expect(numbers(corrected)).toEqual([]);
  // Somebody has typed the address of one who still has it.
  expect(numbers([{ ...first, email: second.email, institution: second.institution }])).toEqual([]);
});
