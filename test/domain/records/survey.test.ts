// What is kept of the survey: it is read back as it was written, and what is damaged is named.
import { describe, expect, it } from 'vitest';
import { read, type Schema } from '../../../src/domain/records/schema.ts';
import { keptAnswer, openComplaint, usedCodes } from '../../../src/domain/survey/answer.ts';

const ANSWER = { month: '2026-12', scores: { duration: 4 }, profile: {}, suggestion: 'Bagus' } as const;

describe.each<[string, () => Schema<unknown>, unknown, unknown, string]>([
  ['used codes', usedCodes, { '2027-02': ['a1', 'b2'], '2027-03': [] }, { '2027-02': 'a1' }, '2027-02'],
  ['an answer', keptAnswer, { id: 'x', answer: ANSWER, due: null }, { id: 'x', answer: ANSWER, due: 'besok' }, 'due'],
  [
    'a complaint',
    openComplaint,
    { due: '2026-12-08', elements: ['duration'], words: 'Lama' },
    { due: '2026-12-08', elements: ['parkir'], words: 'Lama' },
    'elements.0',
  ],
])('%s', (_, schema, kept, damaged, path) => {
  it('is read back', () => expect(read(schema(), JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept }));

  it('is named where it is damaged', () =>
    expect(read(schema(), damaged)).toMatchObject({ ok: false, fault: { path } }));
});
