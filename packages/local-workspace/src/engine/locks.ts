// Script, user and document locks between executions that run nested in one another.
//
// The script engine is synchronous, so an execution that has to wait cannot stand still in the middle of a call while the
// one that holds the lock goes on. It is stopped there instead ("parked") and, when the lock is free or its wait is over,
// run again from its start in a fresh context with every bridge call up to the lock answered from its journal: nothing is
// done twice, and it goes on from the very call at which it stood. See journal.ts.

/** An execution that waits for a lock. */
export interface Waiter {
  readonly execution: string;
  readonly lock: string;
  /** Modelled time, in milliseconds, at which it asked. */
  readonly since: number;
  /** Modelled time, in milliseconds, at which its wait is over. */
  readonly deadline: number;
  resume(got: boolean): void;
}

export class Locks {
  private readonly held = new Map<string, string>();
  private waiting: Waiter[] = [];
  private closed = false;

  /** Whether even a free lock must be waited for: a crowd is gathering. */
  get areClosed(): boolean {
    return this.closed;
  }

  close(): void {
    this.closed = true;
  }

  /** Gives the locks to those who wait, first come, first served. */
  open(): void {
    this.closed = false;
    this.waiting.sort((one, other) => one.since - other.since);
    for (const lock of new Set(this.waiting.map((each) => each.lock))) this.serve(lock);
  }

  /** @returns the execution that holds a lock */
  holder(lock: string): string | undefined {
    return this.held.get(lock);
  }

  /** Takes a free lock; taking one's own again succeeds (facts 7.1). @returns whether the execution has it now */
  take(lock: string, execution: string): boolean {
    const holder = this.held.get(lock);
    if (holder === undefined ? this.closed : holder !== execution) return false;
    this.held.set(lock, execution);
    return true;
  }

  /** Lets a lock go, however often it was taken (facts 7.1), and resumes who waits for it. */
  release(lock: string, execution: string): void {
    if (this.held.get(lock) !== execution) return;
    this.held.delete(lock);
    this.serve(lock);
  }

  /** Lets go whatever an execution still holds, as at its end. */
  releaseAll(execution: string): void {
    for (const [lock, holder] of [...this.held]) if (holder === execution) this.release(lock, execution);
  }

  park(waiter: Waiter): void {
    this.waiting.push(waiter);
  }

  /** Resumes, without the lock, those whose wait is over at this modelled time. */
  expire(time: number): void {
    if (this.closed) return;
    for (const waiter of this.waiting.filter((each) => each.deadline <= time)) {
      if (!this.waiting.includes(waiter)) continue;
      this.waiting = this.waiting.filter((each) => each !== waiter);
      waiter.resume(false);
    }
  }

  clear(): void {
    this.held.clear();
    this.waiting = [];
  }

  private serve(lock: string): void {
    while (!this.held.has(lock)) {
      const next = this.waiting.find((each) => each.lock === lock);
      if (!next) return;
      this.waiting = this.waiting.filter((each) => each !== next);
      this.held.set(lock, next.execution);
      next.resume(true);
    }
  }
}
