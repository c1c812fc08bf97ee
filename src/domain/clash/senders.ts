// Whether two forms were sent by the same person, as far as anybody can tell.
import { mailbox } from '../mail/receipt-limits.ts';
import type { Values } from '../request/fields.ts';
import { phoneKey } from '../request/lineage.ts';

type Sender = Values<'email' | 'phone'>;

/** By mailbox or telephone. */
export function isSameSender(one: Sender, other: Sender): boolean {
  const [address, phone] = [mailbox(one.email), phoneKey(one.phone)];
  return (address !== '' && address === mailbox(other.email)) || (phone !== '' && phone === phoneKey(other.phone));
}
