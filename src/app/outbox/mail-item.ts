// Tells mails from other work of the outbox.
import { isMailWork, type MailWork } from '../../domain/records/work.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/** A mail in the outbox. */
export type MailItem = OutboxItem & { readonly effect: MailWork };

/** Whether a piece of work is a mail. */
export function isMail(item: OutboxItem): item is MailItem {
  return isMailWork(item.effect);
}
