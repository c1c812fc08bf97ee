// A story is told from its beginning: what one test of it has done, the next one finds.
import { beforeEach, type RunnerTask } from 'vitest';
import { getCurrentSuite } from 'vitest/suite';

/**
 * Says of each test of this file or `describe` that it goes on where the ones before it have ended: run alone with `-t`, or
 * after one that failed, it fails at once and says which part it lacks.
 */
export function toldInOrder(): void {
  const { suite } = getCurrentSuite();
  beforeEach(({ task }) => {
    const parts = testsIn((suite ?? task.file).tasks);
    const lacking = parts.slice(0, parts.indexOf(task)).find(({ result }) => result?.state !== 'pass');
    if (!lacking) return;
    const why = lacking.mode === 'run' ? 'failed' : 'was left out';
    throw new Error(
      `This is a part of a story, which goes on where “${lacking.name}” has ended, and that ${why}. Run the whole of ${task.file.name}, without -t.`,
    );
  });
}

function testsIn(tasks: readonly RunnerTask[]): RunnerTask[] {
  return tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task.tasks) : task));
}
