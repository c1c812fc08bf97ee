// The two days with an account, as docs/google.md has them: twenty steps of three hours that name questions which the probe asks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { unasked } from '../../packages/local-workspace/src/probe/ask-here.ts';

const text = readFileSync(join(root, 'docs/google.md'), 'utf8');
const [, hour = ''] = /## Two days with an account\n([\s\S]*?)\n## /.exec(text) ?? [];
const steps = [...hour.matchAll(/^(\d+)\. \[ \] (.+)$/gm)].map(([, number, words = '']) => ({ number, words }));
const questions = unasked().map(({ id }) => id);

it('has twenty steps of at most three hours, each with its minutes and what to note', () => {
  expect(steps.map(({ number }) => Number(number))).toEqual([...Array(20).keys()].map((place) => place + 1));
  expect(steps.filter(({ words }) => !/^\d+ min\. .*\*Note:\*/.test(words))).toEqual([]);
  const minutes = steps.map(({ words }) => Number.parseInt(words, 10));
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(180);
});

it('names questions that the probe asks, by their number too', () => {
  const named = [...hour.matchAll(/`([A-Z][A-Z0-9_]+)(…?)`/g)];
  const unknown = named.filter(([, id = '', more]) =>
    more === '' ? !questions.includes(id) : !questions.some((each) => each.startsWith(id)),
  );
  expect(unknown.map(([words]) => words)).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
  expect(hour).toContain(`its ${questions.length} are step 20`);
});
