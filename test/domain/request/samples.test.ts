// The fourteen sample rows, submitted in order, raise exactly the findings that the sample file names.
import { describe, expect, it } from 'vitest';
import { examine, urgencyAtReceipt } from '../../../src/domain/request/examine.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aContext, HOURS, requestFrom, samples } from '../requests.ts';

const findingsOf = new Map<string, Finding[]>();
const desk: BookingRequest[] = [];
for (const sample of samples()) {
  const request = requestFrom(sample);
  const findings = examine(request, aContext({ others: desk, now: request.submittedAt }));
  findingsOf.set(sample.id, findings);
  const isDuplicate = findings.some((finding) => finding.code === 'DUPLICATE_SUBMISSION');
  desk.push(isDuplicate ? { ...request, status: 'DUPLICATE' } : request);
}

function findingOf<C extends Finding['code']>(id: string, code: C): Extract<Finding, { code: C }> | undefined {
  return findingsOf.get(id)?.find((finding): finding is Extract<Finding, { code: C }> => finding.code === code);
}

describe('the samples in the order of their submission', () => {
  it('are fourteen rows', () => expect(samples()).toHaveLength(14));

  it.each(samples())('$id raises $expected.codes, and meets those before it', ({ id, expected }) => {
    const found = findingsOf.get(id)?.map((finding) => finding.code) ?? [];
    expect([...found].sort()).toEqual([...expected.codes].sort());
    const met = [findingOf(id, 'CLASH_EARLIER_CANDIDATE'), findingOf(id, 'SETUP_OVERLAP')];
    expect(met.flatMap((finding) => finding?.numbers ?? [])).toEqual(expected.clashWith ?? []);
  });

  it('R006 names the cuti bersama of 24 December', () =>
    expect(findingOf('R006', 'HOLIDAY')?.days).toEqual([
      { date: '2026-12-24', name: 'Cuti Bersama Kelahiran Yesus Kristus' },
    ]));

  it('R007 is measured against the hours of its Friday and touches Saturday 19 December', () => {
    expect(findingOf('R007', 'OUTSIDE_OFFICE_HOURS')).toMatchObject({ from: '07:15', to: '16:15' });
    expect(findingOf('R007', 'WEEKEND')?.dates).toEqual(['2026-12-19']);
  });

  it('R009 comes with no full working day left', () =>
    expect(findingOf('R009', 'SHORT_NOTICE')).toMatchObject({ workingDays: 0, minimum: 3 }));

  it('R010 probably meant gmail.com', () =>
    expect(findingOf('R010', 'EMAIL_SUSPECT')?.suggestion).toBe('rina.pratiwi@gmail.com'));

  it('R012b repeats R012a, R012c is of the same letter as R012a and not of the duplicate', () => {
    expect(findingOf('R012b', 'DUPLICATE_SUBMISSION')?.numbers).toEqual(['R012a']);
    expect(findingOf('R012c', 'REVISION_OF_EARLIER')?.numbers).toEqual(['R012a']);
  });

  it('only R009 is "sangat segera"', () => {
    const immediate = desk.filter((each) => urgencyAtReceipt(each, each.submittedAt, HOURS) === 'IMMEDIATE');
    expect(immediate.map((each) => each.number)).toEqual(['R009']);
  });
});
