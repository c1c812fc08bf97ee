// Withdraws the mails of an undone step that were not sent yet.
import type { Instant } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';

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
