// How work of the outbox is tried, withdrawn, and how long what was done is remembered.

import { DeskError } from '../../domain/fault.ts';
import type { OutboxProblem } from '../../domain/records/work.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/**
 * Does the work of some items together. After a failure the items wait in the outbox with the problem.
 * @param retryMinutes after how many minutes they are tried again
 * @param work tells why it is to be done once more at once, if it is
 * @returns whether nothing failed
 * @throws DeskError `BUSY` alone
 */
export function tryWork(
  { outbox, office }: Pick<Desk, 'outbox' | 'office'>,
  items: readonly OutboxItem[],
  retryMinutes: number,
  work: () => OutboxProblem | null,
): boolean {
  let waits: { readonly problem: OutboxProblem; readonly minutes: number } | null;
  try {
    const problem = work();
    waits = problem && { problem, minutes: 0 };
  } catch (error) {
    // Others have the lock: nothing failed, and the work stays claimed.
    if (error instanceof DeskError && error.fault.code === 'BUSY') throw error;
    waits = { problem: { code: 'PLATFORM', text: String(error) }, minutes: retryMinutes };
  }
  const now = office.now();
  const attempts = Math.max(...items.map((item) => item.attempts)) + 1;
  outbox.mark(
    items,
    waits
      ? { state: 'WAITING', problem: waits.problem, attempts, notBefore: minutesLater(now, waits.minutes) }
      : { state: 'DONE', attempts, doneAt: now },
  );
  return waits?.problem.code !== 'PLATFORM';
}

/**
 * Carries out the withdrawals among the items, under the lock. If a mail is withdrawn in time, its reader does not get
 * the mail that says that it is void either.
 * @returns the items still to be done
 */
export function withdrawMails(
  desk: Pick<Desk, 'outbox'>,
  items: readonly OutboxItem[],
  now: Instant,
): readonly OutboxItem[] {
  const gone = items.flatMap(({ effect, key }) => {
    return effect.type === 'WITHDRAW' ? desk.outbox.withdraw(effect.steps, now, key) : [];
  });
  if (gone.length === 0) return items;
  return items.filter((item) => {
    if (gone.includes(item.key)) return false;
    const isVoid = gone.some((key) => declaresVoid(item, key));
    if (isVoid)
      desk.outbox.mark(item, { state: 'WITHDRAWN', problem: { code: 'STEP_UNDONE' }, attempts: item.attempts });
    return !isVoid;
  });
}

/** Whether a mail says that the mail with this key is void. Keys begin with the request and end with the reader. */
function declaresVoid({ effect }: OutboxItem, key: string): boolean {
  if (effect.type !== 'MAIL' || effect.template !== 'UNDONE') return false;
  return key.startsWith(`${effect.facts.number}@`) && key.endsWith(`:${effect.recipient || effect.addressee}`);
}

/** Finished work stays in the outbox for this many days; `Riwayat` keeps the steps. */
const KEPT_DAYS = 30;

/** Finished work that is older is removed. */
export function keptSince(now: Instant): Instant {
  return minutesLater(now, -KEPT_DAYS * 24 * 60);
}

/** @param purgedBefore up to when work was last removed; where that is not known, it may have been this night */
export function rememberedSince(purgedBefore: Instant | undefined, now: Instant): Instant {
  return purgedBefore ?? keptSince(now);
}
