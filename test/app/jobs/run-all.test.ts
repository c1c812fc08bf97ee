// No piece of work keeps another from being done, and no error is lost.
import { expect, it, vi } from 'vitest';
import { runAll } from '../../../src/app/jobs/tasks.ts';

it('the first error is thrown once all is tried; only the others are logged', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const done: string[] = [];
  const fails = (name: string) => () => {
    done.push(name);
    throw new Error(name);
  };
  expect(() => runAll([fails('first'), () => done.push('second'), fails('third')])).toThrow('first');
  expect(done).toEqual(['first', 'second', 'third']);
  expect(logged.mock.calls).toEqual([['Another failed as well: Error: third']]);
  logged.mockRestore();
});
