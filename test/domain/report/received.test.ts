// The printed register and the report count the same requests, on the same day, each once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../src/domain/print/lists.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { receivedOf } from '../../../src/domain/report/received.ts';
import { REQUEST_KINDS, STATUSES } from '../../../src/domain/vocabulary.ts';
import { registerWords } from '../../../src/words/print/tables.ts';
import { aRequest, HOURS } from '../requests.ts';

const day = fc.constantFrom('2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2025-12-31');
const request = fc
  .record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    status: fc.constantFrom(...STATUSES),
    sent: day,
    receivedOn: fc.option(day),
  })
  .map(({ sent, ...given }) => aRequest({ ...given, submittedAt: `${sent}T08:00:00+07:00` }));
const requests = fc
  .array(request, { maxLength: 12 })
  .map((all) => all.map((each, index) => ({ ...each, number: `PC-2026-${1000 + index}` })));

describe('what came in', () => {
  it('of a month is one number wherever it is counted', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const { VISIT, LOAN } = annualReport(2026, all, HOURS).months[11]?.byKind ?? {};
        const reported = [VISIT, LOAN].map((tally) => (tally ? tally.received - tally.duplicates : 0));
        const register = receivedOf(registerOf(all, { period: '2026-12', kind: null }));
        expect(register.counted).toBe((reported[0] ?? 0) + (reported[1] ?? 0));
      }),
    );
  });
});

it.each([
  [null, { counted: 12, own: 0, duplicates: 0 }, 'semua jenis: 12 permohonan'],
  [
    null,
    { counted: 12, own: 1, duplicates: 2 },
    'semua jenis: 12 permohonan; selain itu 1 untuk dinas sendiri dan 2 permohonan ganda, yang tidak dihitung',
  ],
  [
    'LOAN',
    { counted: 3, own: 0, duplicates: 1 },
    'Peminjaman: 3 permohonan; selain itu 1 permohonan ganda, yang tidak dihitung',
  ],
  ['MAINTENANCE', { counted: 0, own: 4, duplicates: 0 }, 'Pemeliharaan: 4 permohonan'],
] as const)('the printed register of %j tells apart what is not counted', (kind, received, words) =>
  expect(registerWords({ period: '2026-12', kind }, received)).toBe(`Desember 2026, menurut tanggal masuk; ${words}`),
);
