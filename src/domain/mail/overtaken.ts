// Tells which waiting mails are out of date: the last that somebody reads of a request is what holds.

import type { MailEffect } from '../commands/decision.ts';
import type { Instant } from '../time/time.ts';
import { isKeyOf, revisionIn } from './work-keys.ts';

/** Work as the outbox keeps it, sent or waiting; a moment is `null` if its cell holds none. */
export interface KeptWork {
  readonly key: string;
  readonly number: string;
  readonly recipient: string;
  readonly createdAt: Instant | null;
  readonly notBefore: Instant | null;
}

/**
 * Whether a mail would arrive after the news of a later step, and be taken for the latest:
 * - one to an applicant that waits until its step can no longer be undone, while the later one is due sooner;
 * - one to anybody that was put off, for want of quota or after a failure, while the later one waits or has left.
 * That somebody sent a second form is no news of the request.
 * @param kept the row of the mail
 */
export function isOvertaken(mail: MailEffect, kept: KeptWork, all: readonly KeptWork[]): boolean {
  const step = revisionIn(mail.key);
  if (step === null || kept.recipient === '') return false;
  const wasPutOff = (kept.notBefore ?? '') > mail.notBefore;
  const waitsForUndo = mail.addressee === 'APPLICANT' && mail.notBefore > (kept.createdAt ?? '');
  if (!wasPutOff && !waitsForUndo) return false;
  return all.some(({ key, number, recipient, notBefore }) => {
    const isSameReader = number === kept.number && recipient === kept.recipient;
    if (!isSameReader || isKeyOf(key, 'SECOND_FORM') || (revisionIn(key) ?? 0) <= step) return false;
    return wasPutOff || (notBefore ?? '') < (kept.notBefore ?? '');
  });
}
