// Tells mails from other work of the outbox.
import type { MailEffect } from '../../domain/commands/decision.ts';
import type { DigestEffect } from '../../domain/mail/digest.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/** A mail in the outbox. */
export type MailItem = OutboxItem & { readonly effect: MailEffect | DigestEffect };

/** Whether a piece of work is a mail. */
export function isMail(item: OutboxItem): item is MailItem {
  return item.effect.type === 'MAIL' || item.effect.type === 'DIGEST';
}
