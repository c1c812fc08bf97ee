// The port Exclusive over the script lock.
import type { Exclusive } from '../../app/ports/exclusive.ts';
import { DeskError } from '../../domain/fault.ts';

/** Thirty submissions at once are the most Google runs; each holds the lock for some five seconds. */
const WAIT_MILLISECONDS = 180_000;

export const scriptLock: Exclusive = {
  hold(work) {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(WAIT_MILLISECONDS)) throw new DeskError({ code: 'BUSY' });
    try {
      const result = work();
      // Facts 7.1: what is not flushed before the release is not seen by the next holder.
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
};
