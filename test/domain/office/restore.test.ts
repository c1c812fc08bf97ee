// Which steps of a copy can be carried out: those that follow from one another, request by request.
import { describe, expect, it } from 'vitest';
import { type CopiedStep, soundPart } from '../../../src/domain/office/restore.ts';

const [ONE, TWO] = ['PC-2026-0001', 'PC-2026-0002'] as const;

const step = (number: string, revision: number, news: Partial<CopiedStep> = {}): CopiedStep => {
  return { number, revision, data: `{${number}@${revision}}`, isReadable: true, isAnew: false, ...news };
};
const damaged = (number: string, revision: number) => step(number, revision, { data: 'rusak', isReadable: false });

/** What is found, as `CODE PC-2026-0001@2`, and how far each request goes. */
function found(steps: readonly CopiedStep[], rows: Parameters<typeof soundPart>[1] = []) {
  const { upTo, contradictions } = soundPart(steps, rows);
  return {
    upTo: Object.fromEntries(upTo),
    told: contradictions.map(({ code, number, revision }) => `${code} ${number}@${revision}`),
  };
}

describe('the steps of a copy', () => {
  it.each<[string, readonly CopiedStep[], Readonly<Record<string, number>>, readonly string[]]>([
    [
      'that follow from one another, in any order',
      [step(ONE, 2), step(TWO, 1), step(ONE, 1)],
      { [ONE]: 2, [TWO]: 1 },
      [],
    ],
    ['that stand twice alike', [step(ONE, 1), step(ONE, 1), step(ONE, 2)], { [ONE]: 2 }, []],
    ['about the desk itself', [step('', 0, { data: 'a' }), step('', 0, { data: 'b' })], {}, []],
    [
      'of which one is missing: what follows falls with it, told once',
      [step(ONE, 1), step(ONE, 3), step(ONE, 4), step(ONE, 6), step(TWO, 1)],
      { [ONE]: 1, [TWO]: 1 },
      [`WITHOUT_ONE_BEFORE ${ONE}@3`],
    ],
    ['of which the first is missing', [step(ONE, 2)], { [ONE]: 0 }, [`WITHOUT_ONE_BEFORE ${ONE}@2`]],
    [
      'that stand for lost ones',
      [step(ONE, 1000, { isAnew: true }), step(ONE, 1001), step(TWO, 1), step(TWO, 9, { isAnew: true })],
      { [ONE]: 1001, [TWO]: 9 },
      [],
    ],
    [
      'of which two have one number: neither, nor what follows',
      [step(ONE, 1), step(ONE, 2), step(ONE, 2, { data: 'x' }), step(ONE, 3)],
      { [ONE]: 1 },
      [`TWICE ${ONE}@2`],
    ],
    [
      'of which two first ones have one number',
      [step(ONE, 1), step(ONE, 1, { data: 'x' })],
      { [ONE]: 0 },
      [`TWICE ${ONE}@1`],
    ],
    [
      'of which an unreadable one holds its place',
      [step(ONE, 1), damaged(ONE, 2), step(ONE, 3)],
      { [ONE]: 3 },
      [`UNREADABLE ${ONE}@2`],
    ],
    ['of which the last is unreadable', [step(ONE, 1), damaged(ONE, 2)], { [ONE]: 1 }, [`UNREADABLE ${ONE}@2`]],
    [
      'that are all unreadable',
      [damaged(ONE, 1), damaged('', 0)],
      { [ONE]: 0 },
      [`UNREADABLE ${ONE}@1`, 'UNREADABLE @0'],
    ],
    [
      'of which one stands beside an unreadable copy of it',
      [step(ONE, 1), damaged(ONE, 2), step(ONE, 2), step(ONE, 3)],
      { [ONE]: 3 },
      [`UNREADABLE ${ONE}@2`],
    ],
    [
      'of which an unreadable one is out of its place, or has none',
      [damaged(ONE, 0), step(ONE, 1), damaged(ONE, 7), step(ONE, 8)],
      { [ONE]: 1 },
      [`UNREADABLE ${ONE}@0`, `UNREADABLE ${ONE}@7`, `WITHOUT_ONE_BEFORE ${ONE}@8`],
    ],
  ])('%s', (_, steps, upTo, told) => expect(found(steps)).toEqual({ upTo, told }));

  it('are lacking where a row has none', () => {
    const rows = [
      { number: ONE, revision: 4 },
      { number: TWO, revision: 3 },
    ];
    expect(found([step(ONE, 1)], rows)).toEqual({
      upTo: { [ONE]: 1, [TWO]: 0 },
      told: [`WITHOUT_ONE_BEFORE ${TWO}@3`],
    });
  });
});
