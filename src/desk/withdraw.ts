// Takes back mails of a step that was undone, as far as they have not left.
import type { Instant } from '../domain/time.ts';
import type { Desk, OutboxItem } from './ports.ts';

/** Carries out what is to be withdrawn among some work, under the lock. @returns whether anything was */
export function performWithdrawals(desk: Pick<Desk, 'outbox'>, items: readonly OutboxItem[], now: Instant): boolean {
  let any = false;
  for (const item of items) {
    if (item.effect.type !== 'WITHDRAW') continue;
    desk.outbox.withdraw(item.effect.steps, now, item.key);
    any = true;
  }
  return any;
}
