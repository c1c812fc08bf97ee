// Keeps the list of facts honest: what it says is proven stands in a test, and the emulator's checklist is whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facts } from './facts.ts';

const folder = import.meta.dirname;
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => [name.replace('.test.ts', ''), readFileSync(join(folder, name), 'utf8')]),
);

test.each(facts.flatMap(({ at, says, proof }) => (proof ? [[at, says, ...proof] as const] : [])))(
  '%s, %s: there is a test',
  (_at, _says, file, words) => {
    const found = texts.get(file)?.includes(words) ? 'found' : `“${words}” stands nowhere in ${file}.test.ts`;
    expect(found).toBe('found');
  },
);

test('the checklist of section 11 is covered point by point', () => {
  for (let point = 1; point <= 16; point++) {
    const mine = facts.filter(({ at }) => at === `11.${point}`);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.filter(({ proof }) => !proof)).toEqual([]);
  }
});

test('a fact without a test says why', () => {
  for (const { proof, open } of facts) expect(Boolean(proof) !== Boolean(open)).toBe(true);
});

test('every section that a test cites is in the list', () => {
  const listed = new Set(facts.map(({ at }) => at));
  const cited = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/['`]facts ((?:\d+(?:\.\d+)?(?:, |–)?)+)/g)].flatMap((match) => (match[1] ?? '').split(/, |–/)),
  );
  expect(cited.filter((each) => each !== '' && !/^4$/.test(each) && !listed.has(each))).toEqual([]);
});
