// The words of the findings as design and desk fix them, and the advice to the applicant.
import { describe, expect, it } from 'vitest';
import { expectedStep } from '../../../src/domain/flow/likely-steps.ts';
import { FINDING_CODES, isBlocking, speaksAgainstTime } from '../../../src/domain/request/finding.ts';
import { findingAdvice, findingReason, findingWords } from '../../../src/words/problems/findings.ts';
import { remedyFor } from '../../../src/words/problems/remedies.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { aRequest } from '../../domain/requests.ts';
import { FINDING_CASES } from './finding-cases.ts';

describe('each finding', () => {
  it.each(FINDING_CASES)('%j', (finding, words, advice) => {
    expect(findingWords(finding)).toBe(words);
    expect(findingAdvice(finding)).toMatch(advice);
  });

  it('has its case here', () =>
    expect(new Set(FINDING_CASES.map(([{ code }]) => code))).toEqual(new Set(FINDING_CODES)));

  // A time that cannot be read is typed anew in the row; the page has no cell for it and asks the applicant.
  it.each(
    FINDING_CASES.map(([finding]) => finding).filter(
      (finding) => isBlocking(finding) && finding.code !== 'INVALID_TIME',
    ),
  )('%j is settled by the step that stands first on the page', (finding) => {
    const request = aRequest({ status: 'FORWARDED', holder: 'SECTION_HEAD', findingCodes: [finding.code] });
    const step = expectedStep(request, { now: '2026-11-24T08:00:00+07:00' });
    expect(remedyFor([finding], false)).toContain(`“${step && ACTION_WORDS[step]}”`);
  });

  it('is advised on in one sentence', () => {
    for (const [finding] of FINDING_CASES) expect(findingAdvice(finding)).toMatch(/^[A-Z].*\.$/);
  });

  it('about the time is a reason of one sentence, too, which asks for nothing', () => {
    for (const [finding] of FINDING_CASES.filter(([each]) => speaksAgainstTime(each)))
      expect(findingReason(finding)).toMatch(/^(?!.*\bmohon\b)[A-Z].*[^.]\.$/);
  });

  it('does not tell the applicant who the earlier candidates are', () => {
    for (const code of ['CLASH_EARLIER_CANDIDATE', 'SETUP_OVERLAP'] as const)
      expect(findingAdvice({ code, numbers: ['PC-2026-0001'], setupMinutes: 30 })).not.toContain('PC-');
  });
});
