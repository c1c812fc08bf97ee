// How work of the outbox is tried, withdrawn, and how long what was done is remembered.

import type { Effect, WaitingEffect } from '../../domain/commands/decision.ts';
import { DeskError } from '../../domain/fault.ts';
import { stillHolding } from '../../domain/mail/overtaken.ts';
import type { OutboxProblem, OutboxWork } from '../../domain/records/work.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';

/** How long an execution claims outbox rows for itself; longer than Google lets an execution run. */
export const CLAIM_MINUTES = 7;

/** Adds mails that this execution sends once the lock is free; call it under the lock. One whose key is there already is left alone. */
export function owe(
  { outbox }: Pick<Desk, 'outbox'>,
  mails: readonly OutboxWork[],
  now: Instant,
): readonly OutboxItem[] {
  return mails.length > 0 ? outbox.add(mails, now, minutesLater(now, CLAIM_MINUTES), 'MAYBE_THERE') : [];
}

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

/** Whether an effect takes time, and waits in the outbox; any other is done on the mails there, by `changeWaitingMails`. */
export function isWork(effect: Effect): effect is Exclude<Effect, WaitingEffect> {
  return effect.type !== 'WITHDRAW' && effect.type !== 'TELL';
}

/**
 * Withdraws mails that wait, or lets them leave before the others; call it under the lock. If a mail is withdrawn in time, its
 * reader does not get the mail that says that it is void either.
 * @param effects of steps; what is to become of mails is among them
 * @param items other work to be done
 * @param claimedUntil until when this execution has what leaves now
 * @returns all that is to be done now
 */
export function changeWaitingMails(
  { outbox }: Pick<Desk, 'outbox'>,
  effects: readonly Effect[],
  items: readonly OutboxItem[],
  now: Instant,
  claimedUntil: Instant,
): readonly OutboxItem[] {
  const told = effects.flatMap((each) => (each.type === 'TELL' ? outbox.tell(each.steps, now, claimedUntil) : []));
  const gone = effects.flatMap((each) => (each.type === 'WITHDRAW' ? outbox.withdraw(each.steps, now) : []));
  const left = items.filter((item) => {
    const isVoid = gone.some((key) => declaresVoid(item, key));
    if (isVoid) outbox.mark(item, { state: 'WITHDRAWN', problem: { code: 'STEP_UNDONE' }, attempts: item.attempts });
    return !isVoid;
  });
  return [...told, ...left];
}

/** Due work: a mail that asks for, or tells, what is not so any more is marked as overtaken. @param requests as recorded */
export function markOutdated(
  items: readonly OutboxItem[],
  requests: readonly BookingRequest[],
  now: Instant,
): readonly OutboxItem[] {
  return items.map((item) => {
    if (item.effect.type !== 'MAIL') return item;
    const effect = stillHolding(item.effect, requests, now);
    return effect ? { ...item, effect } : { ...item, overtaken: true };
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
