// Mails among the work of the outbox: who reads one, and which wait so that the day's quota is kept for the office's own steps.

import { personFor } from '../../domain/mail/people.ts';
import { isMailWork, type MailWork } from '../../domain/records/work.ts';
import { dateOf, type Instant, minutesLater } from '../../domain/time/time.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem, OutboxResult } from '../ports/outbox.ts';

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

/** Mails that somebody from outside causes, whenever they like. */
export function isByStranger(item: OutboxItem): boolean {
  const { effect } = item;
  const isReceipt = effect.type === 'MAIL' && effect.template === 'RECEIPT';
  return isReceipt || effect.type === 'DESK_LINK' || isByApplicant(effect);
}

/**
 * Puts off those of some mails that strangers cause where they would use up what is kept for the office's own steps.
 * @param isStrangers which of them are
 * @returns the mails to send now
 */
export function withinReserve<Item extends OutboxItem>(
  desk: Desk,
  mails: readonly Item[],
  { settings }: Pick<OfficeSnapshot, 'settings'>,
  isStrangers: (item: OutboxItem) => boolean,
): readonly Item[] {
  const now = desk.office.now();
  const isDue = ({ effect }: OutboxItem) => !('notBefore' in effect) || effect.notBefore <= now;
  const strangers = mails.filter((item) => isStrangers(item) && isDue(item));
  if (strangers.length === 0) return mails;
  const others = mails.length - strangers.length;
  const spare = desk.mailer.remaining() - settings.receipts.reserve - others;
  const late = strangers.slice(Math.max(spare, 0));
  for (const item of late) desk.outbox.mark(item, laterForQuota(desk, item, 'QUOTA_KEPT'));
  return mails.filter((item) => !late.includes(item));
}

/** Whether an applicant caused a mail by their page; what forms cause is limited when they come in. */
export function isByApplicant(effect: OutboxItem['effect']): effect is Extract<OutboxItem['effect'], { type: 'MAIL' }> {
  return effect.type === 'MAIL' && effect.byApplicant === true;
}

/** Waits for the next full hour, when all waiting mails are sorted by urgency together. Counts as no attempt. */
export function laterForQuota(
  desk: Pick<Desk, 'office'>,
  { attempts }: OutboxItem,
  code: 'QUOTA_SPENT' | 'QUOTA_KEPT' = 'QUOTA_SPENT',
): OutboxResult {
  const now = desk.office.now();
  const notBefore = minutesLater(now, 60 - Number(now.slice(14, 16)));
  return { state: 'WAITING', problem: { code }, attempts, notBefore };
}
