// Who sent a form, as far as anybody can tell, and whether the desk knows them.
import type { Values } from '../request/fields.ts';
import { isKept, mailbox, phoneKey } from '../request/lineage.ts';

/** Mailbox and telephone, those that are there. */
export function senderKeys({ email, phone }: Values<'email' | 'phone'>): readonly string[] {
  return [mailbox(email), phoneKey(phone)].filter((key) => key !== '');
}

/**
 * The mailboxes and telephones that the desk knows: those of each request on it that the office has passed on or typed in
 * itself, unless it was dropped since. Whoever writes a known address into a form counts as known, and may hold what one
 * sender may.
 */
export function knownSenders(
  requests: readonly Values<'email' | 'phone' | 'status' | 'responseId'>[],
): ReadonlySet<string> {
  const passedOn = requests.filter(
    ({ status, responseId }) => isKept(status) && (status !== 'SUBMITTED' || responseId === ''),
  );
  return new Set(passedOn.flatMap(senderKeys));
}
