// Tells mails from other work of the outbox, and who reads one.
import { personFor } from '../../domain/mail/people.ts';
import { isMailWork, type MailWork } from '../../domain/records/work.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/** A mail in the outbox. */
export type MailItem = OutboxItem & {
  readonly effect: MailWork;
  /** Other mails that the same mail tells the same reader of. */
  readonly together?: readonly (OutboxItem & { readonly effect: MailWork })[];
};

/** Whether a piece of work is a mail. */
export function isMail(item: OutboxItem): item is MailItem {
  return isMailWork(item.effect);
}

/** A mail without a reader goes to whoever holds its post now; it stays as it is while nobody does. */
export function toWhoeverHolds(item: MailItem, { team }: OfficeSnapshot, now: Instant): MailItem {
  const { effect } = item;
  if (effect.type !== 'MAIL' || effect.recipient !== '' || !isRole(effect.addressee)) return item;
  const holder = personFor(team, effect.addressee, dateOf(now));
  return holder ? { ...item, effect: { ...effect, recipient: holder.email.trim(), recipientName: holder.name } } : item;
}

/** Whether the reader of a mail is a post. */
export function isRole(addressee: string): addressee is Role {
  return (ROLES as readonly string[]).includes(addressee);
}
