// Does work of the outbox once, and marks it there: done, or to be tried again.
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Outbox, OutboxItem, OutboxResult } from '../ports/outbox.ts';

/**
 * Does the work of some items together. Throws nothing: after a failure the items wait in the outbox with the problem.
 * @param retryMinutes after how many minutes they are tried again
 */
export function tryWork(
  outbox: Pick<Outbox, 'mark'>,
  items: readonly OutboxItem[],
  now: Instant,
  retryMinutes: number,
  work: () => void,
): void {
  let result = (attempts: number): OutboxResult => ({ state: 'DONE', attempts, doneAt: now });
  try {
    work();
  } catch (error) {
    const notBefore = minutesLater(now, retryMinutes);
    result = (attempts) => ({
      state: 'WAITING',
      problem: { code: 'PLATFORM', text: String(error) },
      attempts,
      notBefore,
    });
  }
  for (const item of items) outbox.mark(item, result(item.attempts + 1));
}
