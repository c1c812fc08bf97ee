// Requests are found by what people remember: number, institution or activity, day.
import { expect, it } from 'vitest';
import { search, type Wanted } from '../../../src/domain/request/search.ts';
import { aRequest } from '../requests.ts';

const SCHOOL = aRequest({
  number: 'PC-2026-0001',
  institution: 'SMK Negeri 4 Pontianak',
  activity: 'Kunjungan industri',
});
const SEVERAL = aRequest({
  number: 'PC-2026-0002',
  institution: 'Bappeda',
  activity: 'Rapat',
  startDate: '2026-12-10',
  endDate: '2026-12-12',
  status: 'REJECTED',
});
const UNCLEAR = aRequest({ number: 'PC-2025-0012', institution: 'Dinas', activity: 'Rapat smk', startDate: null });
const ALL = [SCHOOL, SEVERAL, UNCLEAR];
const found = (text: string, others: Partial<Wanted> = {}) =>
  search(ALL, { text, number: null, day: null, ...others }).requests.map(({ number }) => number);

it.each<[string, string, Partial<Wanted>, string[]]>([
  ['by number', '1', { number: 'PC-2026-0001' }, ['PC-2026-0001']],
  ['by words of the institution, in any order and case', 'negeri  smk', {}, ['PC-2026-0001']],
  ['by a word of the activity, the latest first', 'RAPAT', {}, ['PC-2026-0002', 'PC-2025-0012']],
  ['by words of both', 'dinas smk', {}, ['PC-2025-0012']],
  ['by a day within several, wherever it stands', '11/12/2026', { day: '2026-12-11' }, ['PC-2026-0002']],
  ['by a day on which there is nothing', '01/01/2026', { day: '2026-01-01' }, []],
  ['by part of a number', '2025', {}, ['PC-2025-0012']],
  ['by nothing', '  ', {}, []],
  ['by what nobody wrote', 'zoo', {}, []],
])('%s', (_, text, others, numbers) => expect(found(text, others)).toEqual(numbers));

it('lists twenty and counts the rest', () => {
  const many = Array.from({ length: 25 }, (_, index) => aRequest({ number: `PC-2026-${9980 + index}` }));
  const { requests, more } = search(many, { text: 'PC', number: null, day: null });
  expect([requests.length, more, requests[0]?.number]).toEqual([20, 5, 'PC-2026-10004']);
});
