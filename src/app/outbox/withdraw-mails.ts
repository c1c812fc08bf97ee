// Takes back mails of a step that was undone, as far as they have not left.
import type { Instant } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/**
 * Carries out what is to be withdrawn among some work, under the lock. Whom no notice has reached is not told that it is
 * void either.
 * @returns what is left to be done
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
    const isVoid = gone.some((key) => saysThatVoid(item, key));
    if (isVoid)
      desk.outbox.mark(item, { state: 'WITHDRAWN', problem: { code: 'STEP_UNDONE' }, attempts: item.attempts });
    return !isVoid;
  });
}

/** Whether a mail tells the reader of another that it is void; keys name the request first, and the reader last. */
function saysThatVoid({ effect }: OutboxItem, key: string): boolean {
  if (effect.type !== 'MAIL' || effect.template !== 'UNDONE') return false;
  return key.startsWith(`${effect.facts.number}@`) && key.endsWith(`:${effect.recipient || effect.addressee}`);
}
