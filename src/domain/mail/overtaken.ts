// Tells which mails to an applicant are out of date.

import type { MailEffect } from '../commands/decision.ts';
import type { Instant } from '../time/time.ts';
import { revisionIn } from './work-keys.ts';

/** Work as the outbox keeps it, sent or waiting; a moment is `null` if its cell holds none. */
export interface KeptWork {
  readonly key: string;
  readonly number: string;
  readonly recipient: string;
  readonly createdAt: Instant | null;
  readonly notBefore: Instant | null;
}

/**
 * Whether a mail that waits until its step can no longer be undone tells of an older step than a mail that is due
 * sooner: it would arrive last, and the applicant would take it for the latest news.
 * @param kept the row of the mail
 */
export function isOvertaken(mail: MailEffect, kept: KeptWork, all: readonly KeptWork[]): boolean {
  const step = revisionIn(mail.key);
  if (mail.addressee !== 'APPLICANT' || step === null || mail.notBefore <= (kept.createdAt ?? '')) return false;
  return all.some(({ key, number, recipient, notBefore }) => {
    const isSameReader = number === kept.number && recipient === kept.recipient;
    return isSameReader && (revisionIn(key) ?? 0) > step && (notBefore ?? '') < (kept.notBefore ?? '');
  });
}
