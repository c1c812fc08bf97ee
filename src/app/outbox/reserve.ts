// Keeps some of the day's mails for the office's own steps: what strangers cause waits before it touches them.
import { minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem, OutboxResult } from '../ports/outbox.ts';

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
  const spare = desk.post.remaining() - settings.receipts.reserve - others;
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
