// A sweep does what there is time for, and the next one goes on from there.
import { expect, it } from 'vitest';
import { runTasks, type Task } from '../../../src/app/jobs/tasks.ts';

/** A sweep of three tasks, of which each takes a minute; `minutes` are given. */
function sweep(minutes: number, from?: string, fails: readonly string[] = []) {
  const done: string[] = [];
  const kept: (string | null)[] = [];
  const tasks: Task[] = ['REGISTER', 'RESPONSES', 'CALENDAR'].map((name) => ({
    name,
    run: () => {
      done.push(name);
      if (fails.includes(name)) throw new Error(`${name} failed`);
    },
  }));
  const work = () => {
    runTasks(tasks, { from, mayGoOn: () => done.length < minutes, keep: (next) => kept.push(next) });
  };
  return { work, done, kept };
}

it.each([
  ['all, where there is time', 9, undefined, ['REGISTER', 'RESPONSES', 'CALENDAR'], null],
  ['as many as there is time for', 2, undefined, ['REGISTER', 'RESPONSES'], 'CALENDAR'],
  ['one at least', 0, undefined, ['REGISTER'], 'RESPONSES'],
  ['from where the last one stopped', 9, 'RESPONSES', ['RESPONSES', 'CALENDAR'], null],
  ['the last one alone', 0, 'CALENDAR', ['CALENDAR'], null],
  [
    'from the first, where the place is no longer known',
    9,
    'SOMETHING_OLD',
    ['REGISTER', 'RESPONSES', 'CALENDAR'],
    null,
  ],
])('the tasks of a sweep, %s', (_, minutes, from, expected, next) => {
  const { work, done, kept } = sweep(minutes, from);
  work();
  expect(done).toEqual(expected);
  expect(kept).toEqual([next]);
});
