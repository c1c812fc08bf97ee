// The first hour with an account as a list: it ticks itself by what is answered, and keeps what a person ticks.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unasked } from '../src/probe/ask-here.ts';
import { hourWords, stepsOf, Ticks } from '../src/probe/hour.ts';
import { newestRecording, writeRecording } from '../src/probe/recording.ts';
import { newFolder } from './open-project.ts';

const questions = unasked();
const open = stepsOf(questions, []);
const answered = (...ids: string[]) =>
  questions.map((each) => (ids.includes(each.id) ? { ...each, answer: 'yes' as const } : each));
const doneOf = (steps: ReturnType<typeof stepsOf>) => steps.filter(({ isDone }) => isDone).map(({ id }) => id);
const READY = { sheet: 'SHEET', script: 'SCRIPT', deployment: 'PAGE', isNew: true, isOpen: false };

describe('the list', () => {
  it('has every question in one step, and nothing done before anybody has begun', () => {
    expect(open.flatMap((step) => step.open).sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(doneOf(open)).toEqual([]);
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  });

  it('names the addresses once there are some, and ticks what had to be done for them', () => {
    const steps = stepsOf(questions, [], READY);
    expect(doneOf(steps)).toEqual(['SWITCH', 'LOGIN', 'SCRATCH']);
    expect(doneOf(stepsOf(questions, [], { ...READY, isOpen: true }))).toContain('ACCESS');
    expect(hourWords(steps)).toMatch(/\/d\/SCRIPT\/edit.*\n.*\n.*\/s\/PAGE\/exec once.*\n.*\/d\/SHEET\/edit/);
  });

  it('ticks a step once all of its questions are answered, and names those that are not', () => {
    const half = stepsOf(answered('LOCKED_MENU'), []);
    expect(half.find(({ id }) => id === 'LOCKED_MENU')).toMatchObject({ isDone: false, open: ['LOCKED_ASKED'] });
    expect(hourWords(half)).toMatch(/^\[ \] \d+\. Have another editor choose .* \(LOCKED_ASKED\)$/m);
    const whole = stepsOf(answered('LOCKED_MENU', 'LOCKED_ASKED'), []);
    expect(doneOf(whole)).toEqual(['LOCKED_MENU']);
    expect(hourWords(whole)).toMatch(/^The hour, 1 of \d+ steps done:\n\[ \] 1\. /);
  });
});

describe('what a person ticks', () => {
  it('is kept beside the recordings, taken away again, and no recording', () => {
    const folder = newFolder();
    writeRecording(folder, {
      when: '2026-12-01T03:00:00.000Z',
      account: 'workspace',
      answers: { CALENDAR_ZONE: 'yes' },
    });
    const ticks = new Ticks(folder);
    ticks.turn('SERVICE');
    ticks.turn('PAGE_DAY');
    expect(doneOf(stepsOf(questions, new Ticks(folder).read()))).toEqual(['SERVICE', 'PAGE_DAY']);
    ticks.turn('SERVICE');
    expect(new Ticks(folder).read()).toEqual(['PAGE_DAY']);
    expect(doneOf(stepsOf(unasked(newestRecording(folder)), ticks.read()))).toEqual(['SERVICE', 'PAGE_DAY']);
  });

  it('is named where the file holds something else', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'steps.json'), '{"done":4}');
    expect(() => new Ticks(folder).read()).toThrow(/steps\.json does not say which steps are done\. Delete it/);
  });
});
