// Hands trials to a runner, one after the other, and ends a runner in which a mutant finds no end.
import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileResult, Trial } from './runner.ts';

const RUNNER = join(dirname(fileURLToPath(import.meta.url)), 'runner.ts');

/** What a runner is for: one counts what is reached and runs everything, the other ends at the first failure. */
export type Purpose = 'count' | 'try';

/** Runs test files with mutants in force. */
export interface TestRuns {
  /**
   * @param most milliseconds; told by the clock and thus generous: the switch itself ends all loops that ask it
   * @returns the results of the files; null where there was no end, or what runs them broke down
   * @throws where they could not be run
   */
  run(trial: Trial, most: number): Promise<FileResult[] | null>;
}

export class Slot implements TestRuns {
  private readonly folder: string;
  private readonly purpose: Purpose;
  private runner: ChildProcess | null = null;

  constructor(folder: string, purpose: Purpose) {
    this.folder = folder;
    this.purpose = purpose;
  }

  async run(trial: Trial, most: number): Promise<FileResult[] | null> {
    const runner = await this.ready();
    const results = await new Promise<FileResult[] | string | null>((resolve) => {
      const late = setTimeout(() => resolve(null), most);
      const settle = (answer: FileResult[] | string | null) => {
        clearTimeout(late);
        runner.removeAllListeners();
        resolve(answer);
      };
      runner.once('message', (answer) => settle(answer as FileResult[] | string));
      runner.once('exit', () => settle(null));
      runner.send(trial);
    });
    if (typeof results === 'string') throw new Error(results);
    if (!results) this.end();
    return results;
  }

  /** Ends the runner with its workers. */
  end(): void {
    const pid = this.runner?.pid;
    this.runner = null;
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It had ended before.
    }
  }

  private async ready(): Promise<ChildProcess> {
    if (this.runner) return this.runner;
    // A group of its own, so that its workers are ended with it.
    const runner = fork(RUNNER, [this.folder, this.purpose], { detached: true });
    await new Promise<void>((resolve, reject) => {
      runner.once('message', () => resolve());
      runner.once('exit', (code) => reject(new Error(`The runner of tests ended with ${code} before it began`)));
    });
    runner.removeAllListeners();
    this.runner = runner;
    return runner;
  }
}

/** Does the work on each item; every slot takes the next when it is done with one. */
export async function shareOut<Item, Taker>(
  items: readonly Item[],
  slots: readonly Taker[],
  work: (item: Item, slot: Taker) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const takeAll = async (slot: Taker) => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item, slot);
  };
  await Promise.all(slots.map(takeAll));
}
