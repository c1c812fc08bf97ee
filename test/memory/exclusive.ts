// The port Exclusive in memory: one holder at a time; a second one is refused at once, since nobody else runs meanwhile.
import type { Exclusive } from '../../src/app/ports/desk.ts';
import { DeskError } from '../../src/domain/fault.ts';

export class MemoryExclusive implements Exclusive {
  /** Whether somebody holds it; a test sets it for an execution that does not let go. */
  isHeld = false;
  /** Whether others have it when somebody asks, and let go in time. */
  isWaitedFor = false;

  hold<Result>(work: (hadToWait: boolean) => Result): Result {
    if (this.isHeld) throw new DeskError({ code: 'BUSY' });
    this.isHeld = true;
    try {
      return work(this.isWaitedFor);
    } finally {
      this.isHeld = false;
    }
  }
}
