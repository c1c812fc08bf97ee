// The fourteen sample rows, submitted in order, raise exactly the findings that the sample file names.
import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/domain/request/examine.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aContext, requestFrom, samples } from '../requests.ts';

const findingsOf = new Map<string, Finding[]>();
const desk: BookingRequest[] = [];
for (const sample of samples()) {
  const request = requestFrom(sample);
  const findings = examine(request, aContext({ others: desk, now: request.submittedAt }));
  findingsOf.set(sample.id, findings);
  const isDuplicate = findings.some((finding) => finding.code === 'DUPLICATE_SUBMISSION');
  desk.push(isDuplicate ? { ...request, status: 'DUPLICATE' } : request);
}

describe('the samples in the order of their submission', () => {
  it('are fourteen rows', () => expect(samples()).toHaveLength(14));

  it.each(samples())('$id raises $expected.codes, and names those before it', ({ id, expected }) => {
    const found = findingsOf.get(id) ?? [];
    expect(found.map(({ code }) => code).sort()).toEqual([...expected.codes].sort());
    const named = found.flatMap((finding) => ('numbers' in finding ? finding.numbers : []));
    const { clashWith = [], duplicateOf = [], revisionOf = [] } = expected;
    expect(named).toEqual([clashWith, duplicateOf, revisionOf].flat());
  });
});
