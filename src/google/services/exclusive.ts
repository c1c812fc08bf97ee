// The port Exclusive over the script lock.
import type { Exclusive } from '../../app/ports/desk.ts';
import { DeskError } from '../../domain/fault.ts';

/** Google runs at most thirty executions at once; each holds the lock for about five seconds, one that records a batch for ten. */
const WAIT_MILLISECONDS = 180_000;

export const scriptLock: Exclusive = {
  hold(work) {
    const lock = LockService.getScriptLock();
    // A free lock is had without a wait (facts 7.1); whoever gets it later is told that others were there.
    const isFree = lock.tryLock(0);
    if (!isFree && !lock.tryLock(WAIT_MILLISECONDS)) throw new DeskError({ code: 'BUSY' });
    try {
      return work(!isFree);
    } finally {
      release(lock);
    }
  },
};

/** Without a flush before the release, the next holder may not see what was written (facts 7.1), also by work that then failed. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

/** Lets whoever waits have their turn within a long piece of work under the lock. @throws DeskError `BUSY` */
export function takeTurns(): void {
  const lock = LockService.getScriptLock();
  release(lock);
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new DeskError({ code: 'BUSY' });
}

/** Does what nobody else may do meanwhile, and which leaves the lock to others between its pieces. @throws DeskError `BUSY` */
export function alone<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(0)) throw new DeskError({ code: 'BUSY' });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
