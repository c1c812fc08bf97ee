// Which copies may be put back, and what of them a desk lacks: what it has and can read is never taken away.
import { describe, expect, it } from 'vitest';
import {
  type Copied,
  gapsIn,
  mergeOf,
  objectionTo,
  type RecordedRow,
  type Standing,
} from '../../../src/domain/office/restore.ts';

const step = (number: string, revision: number, news: Partial<RecordedRow> = {}): RecordedRow => {
  const commandId = `c-${number}-${revision}`;
  return { number, revision, commandId, isReadable: true, isAnew: false, version: 1, ...news };
};
const [ONE, TWO] = ['PC-2026-0001', 'PC-2026-0002'] as const;
const HISTORY = [step(ONE, 1), step(ONE, 2), step(TWO, 1), step(ONE, 3)];

const copied = (news: Partial<Copied> = {}): Copied => {
  return { sheetId: 'salinan', identity: { deskId: 'meja', format: 1 }, history: HISTORY, ...news };
};
const standing = (news: Partial<Standing> = {}): Standing => {
  const { history = [] } = news;
  return { sheetId: 'lembar', deskId: 'meja', format: 1, history, hasRequests: history.length > 0, ...news };
};
const codeOf = (copy: Copied, desk: Standing) => objectionTo(copy, desk)?.code ?? null;

describe('a copy of a desk', () => {
  it.each<[string, Copied, Standing, string | null]>([
    ['of the desk itself is put back', copied(), standing({ history: HISTORY }), null],
    ['of any desk is put into an empty one', copied(), standing({ deskId: 'lain' }), null],
    ['without a name is put into an empty one', copied({ identity: null }), standing(), null],
    ['of another desk is refused', copied(), standing({ deskId: 'lain', history: [step(ONE, 1)] }), 'OTHER_DESK'],
    ['that is the sheet itself is refused', copied({ sheetId: 'lembar' }), standing(), 'SAME_SHEET'],
    ['without a step is refused', copied({ history: [] }), standing(), 'NOTHING_IN_IT'],
    [
      'whose tab is of a later version is refused',
      copied({ identity: { deskId: 'meja', format: 2 } }),
      standing(),
      'NEWER_VERSION',
    ],
    [
      'with a step of a later version is refused',
      copied({ history: [...HISTORY, step(TWO, 2, { version: 2, isReadable: false })] }),
      standing(),
      'NEWER_VERSION',
    ],
    [
      'whose step is another one here is refused',
      copied({ identity: null }),
      standing({ history: [step(ONE, 1, { commandId: 'lain' })] }),
      'OTHER_COURSE',
    ],
    ['that lacks a step is refused', copied({ history: [step(ONE, 1), step(ONE, 3)] }), standing(), 'GAPS'],
    [
      'that lacks a step which the desk has is put back',
      copied({ history: [step(ONE, 1), step(ONE, 3)] }),
      standing({ history: [step(ONE, 2)] }),
      null,
    ],
  ])('%s', (_, copy, desk, code) => expect(codeOf(copy, desk)).toBe(code));
});

describe('gaps', () => {
  it('are named by the missing step; what stands for lost steps has none before it', () => {
    expect(gapsIn([step(ONE, 2), step(TWO, 1), step(TWO, 4)])).toEqual([`${ONE}@1`, `${TWO}@3`]);
    expect(gapsIn([step(ONE, 1000, { isAnew: true }), step(ONE, 1001), step('', 0)])).toEqual([]);
  });
});

describe('a merge', () => {
  it('adds all to an empty desk, in their order', () => {
    expect(mergeOf(HISTORY, []).added).toEqual([0, 1, 2, 3]);
  });

  it('adds what is lacking, and nothing twice', () => {
    const newer = step(TWO, 2);
    expect(mergeOf(HISTORY, [step(ONE, 1), newer])).toEqual({ added: [1, 2, 3], replaced: new Map() });
    expect(mergeOf(HISTORY, [...HISTORY, newer])).toEqual({ added: [], replaced: new Map() });
  });

  it('replaces a damaged row by a readable one, and never the other way', () => {
    const damaged = step(ONE, 2, { isReadable: false, version: null });
    expect(mergeOf(HISTORY, [step(ONE, 1), damaged]).replaced).toEqual(new Map([[1, 1]]));
    expect(mergeOf([step(ONE, 1), damaged], HISTORY)).toEqual({ added: [], replaced: new Map() });
    const nameless = step(ONE, 2, { isReadable: false, commandId: '' });
    expect(mergeOf([nameless], HISTORY).added).toEqual([]);
  });
});
