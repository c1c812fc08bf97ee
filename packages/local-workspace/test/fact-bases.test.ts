// How each fact is known: what was recorded, read and guessed is counted, and no question asks about a fact that there is not.
import { expect, it } from 'vitest';
import { knownFacts } from '../build/asked-facts.ts';
import { sumsOf } from '../build/coverage-facts.ts';
import { statements } from '../build/fact-statements.ts';
import { newestRecording } from '../src/probe/recording.ts';
import { deployed, rowsOf } from './probe-project.ts';

const all = statements();
const questions = rowsOf(deployed());

it('a statement names questions that there are, and each question stands in one', () => {
  const asked = knownFacts(all, undefined).flatMap(({ questions }) => questions);
  expect(asked.filter((id) => !questions.some((each) => each.id === id))).toEqual([]);
  expect(asked.filter((id, place) => asked.indexOf(id) !== place)).toEqual([]);
});

it('the counts are these: whoever adds a fact, a source, a question or a recording changes them knowingly', () => {
  expect(sumsOf(knownFacts(all, newestRecording()))).toEqual({
    facts: 530,
    recorded: 0,
    read: 471,
    guessed: 59,
    asked: 73,
    questions: 100,
  });
});

it('a fact is recorded once Google has answered a question about it, and only then', () => {
  const recording = { when: '2026-12-01T00:00:00Z', account: 'workspace' as const };
  const basisOf = (answer: 'yes' | 'no' | 'open') =>
    knownFacts(all, { ...recording, answers: { HIDDEN_TAB: answer } }).filter(({ basis }) => basis === 'recorded');
  expect(basisOf('open')).toEqual([]);
  for (const answer of ['yes', 'no'] as const) {
    expect(basisOf(answer)).toMatchObject([{ at: '3.6', questions: ['HIDDEN_TAB'] }]);
  }
});

it('its basis is read from its marks: a source of its own or of its heading, else none', () => {
  const basisOf = (words: string) => all.find(({ says }) => says.includes(words))?.basis;
  expect(basisOf('`getDataRange()` = A1')).toBe('read');
  expect(basisOf('| Script runtime |')).toBe('read');
  expect(basisOf('Re-creating a deleted calendar event')).toBe('read');
  expect(basisOf('keeps strings as text')).toBe('guessed');
  expect(basisOf('Ownership of versioned deployments')).toBe('guessed');
});
