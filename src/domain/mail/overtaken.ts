// Which mails tell an applicant what is no longer so.

import type { MailEffect } from '../commands/decision.ts';
import type { Instant } from '../time/time.ts';
import { revisionIn } from './work-keys.ts';

/** Work as the outbox keeps it: sent, or still to leave; `null` where the cell holds no moment. */
export interface KeptWork {
  readonly key: string;
  readonly number: string;
  readonly recipient: string;
  readonly createdAt: Instant | null;
  readonly notBefore: Instant | null;
}

/**
 * Whether what the applicant is to be told once it can no longer be taken back is older than what he may be told sooner:
 * it would come after it, and be the last he reads.
 * @param kept the mail's own row
 */
export function isOvertaken(mail: MailEffect, kept: KeptWork, all: readonly KeptWork[]): boolean {
  const step = revisionIn(mail.key);
  if (mail.addressee !== 'APPLICANT' || step === null || mail.notBefore <= (kept.createdAt ?? '')) return false;
  return all.some(({ key, number, recipient, notBefore }) => {
    const isHis = number === kept.number && recipient === kept.recipient;
    return isHis && (revisionIn(key) ?? 0) > step && (notBefore ?? '') < (kept.notBefore ?? '');
  });
}
