// `Kesehatan`: moments as people read them, and beside them as programs do.
import { expect, it } from 'vitest';
import type { HealthFact } from '../../../src/domain/office/health.ts';
import { HEALTH_COLUMNS, healthCells } from '../../../src/words/sheet/health.ts';

const cells = (fact: Partial<HealthFact>) => {
  const row = healthCells({ key: 'written', code: 'FACT', value: '', since: '', ...fact }, {});
  return Object.fromEntries(Object.keys(HEALTH_COLUMNS).map((column, place) => [column, row[place]]));
};

it.each<[string, Partial<HealthFact>, string, string]>([
  [
    'a moment',
    { value: '2026-11-24T09:30:05+07:00', since: '2026-11-24T08:00:00+07:00' },
    '24 Nov 2026 09.30',
    '24 Nov 2026 08.00',
  ],
  ['an answer', { key: 'form.open', value: 'YES' }, 'ya', ''],
  ['another', { key: 'sheet.open', value: 'NO' }, 'tidak', ''],
  ['none', { key: 'sheet.open', value: 'UNKNOWN' }, '', ''],
  ['nothing there', { key: 'form.upload' }, 'tidak ada', ''],
  ['nothing known', { key: 'form.upload', code: 'UNKNOWN' }, '', ''],
  ['a count', { key: 'mails.waiting', value: '3', since: '' }, '3', ''],
  [
    'a commit of another zone',
    { key: 'build.head', value: 'abc', since: '2026-11-24T23:30:00Z' },
    'abc',
    '24 Nov 2026',
  ],
])('%s is shown to people and kept for programs', (_, fact, value, since) => {
  expect(cells(fact)).toMatchObject({
    shownValue: value,
    shownSince: since,
    value: fact.value ?? '',
    since: fact.since ?? '',
  });
});
