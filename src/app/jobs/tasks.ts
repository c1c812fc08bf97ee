// How jobs do their tasks: what they are given, each in its turn, and the rest in the next execution where time runs out.

import { minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { LeftTasks, State } from '../ports/state.ts';

/** A job starts nothing more after this long; Google ends an execution after six minutes. */
const BUDGET_MINUTES = 4;

export interface Means {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
}

/** The means of an execution that begins now. */
export function meansOf(desk: Pick<Desk, 'office' | 'newId'>): Means {
  const end = minutesLater(desk.office.now(), BUDGET_MINUTES);
  return { mayGoOn: () => desk.office.now() < end, newId: desk.newId };
}

/** Work that goes on behind an error, which is told at the end. */
export class Attempts {
  private readonly errors: unknown[] = [];

  /** Does a piece of work; its error waits for the end, and is logged if it is not the first. @param name for the log */
  make(work: () => void, name = 'Another'): void {
    try {
      work();
    } catch (error) {
      if (this.errors.length > 0) console.error(`${name} failed as well: ${error}`);
      this.errors.push(error);
    }
  }

  /** @throws the first error */
  end(): void {
    if (this.errors.length > 0) throw this.errors[0];
  }
}

/**
 * Does each piece of work, in order.
 * @throws the first error, after the last was tried; further errors are logged
 */
export function runAll(work: readonly (() => void)[]): void {
  const attempts = new Attempts();
  for (const each of work) attempts.make(each);
  attempts.end();
}

/** One part of a job; running it a second time changes nothing more. */
export interface Task {
  readonly name: string;
  readonly run: () => void;
}

/** How long a job may take, and what it keeps for the next one. */
interface Pace {
  /** The task to begin with; `undefined` or an unknown name: the first. */
  readonly from: string | undefined;
  /** Asked before each task; Google ends an execution after six minutes. */
  readonly mayGoOn: () => boolean;
  /** Keeps the name of the first task that was not begun; `null` if all were. */
  readonly keep: (next: string | null) => void;
}

/**
 * Does tasks, each even if another fails; at least one, so that every job makes progress.
 * @throws the first error, after the last task was tried; further errors are logged
 */
export function runTasks(tasks: readonly Task[], { from, mayGoOn, keep }: Pace): void {
  const begun = tasks.findIndex(({ name }) => name === from);
  const start = Math.max(begun, 0);
  const attempts = new Attempts();
  let next = start;
  while (next < tasks.length && (next === start || mayGoOn())) {
    const task = tasks[next++];
    if (task) attempts.make(task.run, task.name);
  }
  keep(tasks[next]?.name ?? null);
  attempts.end();
}

/** Does the tasks of a tier; the ten-minute job goes on with what there was no time for. */
export function runTier(
  state: State,
  tier: LeftTasks['tier'],
  tasks: readonly Task[],
  { mayGoOn }: Pick<Pace, 'mayGoOn'>,
  from?: string,
): void {
  const keep = (next: string | null) => {
    const before = state.get('leftTasks') ?? null;
    const after = next === null ? null : { tier, from: next };
    if (before || after) state.put({ leftTasks: after });
  };
  runTasks(tasks, { from, mayGoOn, keep });
}

/** Leaves the reading of responses, and the hour's tasks behind it, to the next sweep; what a night has left goes first. */
export function leaveResponsesToSweep(state: State): void {
  if (state.get('leftTasks')?.tier !== 'NIGHT') state.put({ leftTasks: { tier: 'HOUR', from: 'RESPONSES' } });
}
