// What changed in the addresses that lead people to the desk, from the change until the owner and the Kabid are told.
import { deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { changedAddresses, DeskFacts, DeskMailEffect, OFFICE_ADDRESSES } from '../records/desk-mails.ts';
import type { ReadBy } from '../records/schema.ts';
import { dateOf, type Instant } from '../time/time.ts';
import { sameAddress, type TeamMember } from './team.ts';

export type OfficeAddress = (typeof OFFICE_ADDRESSES)[number];

export type ChangedAddress = ReadBy<typeof changedAddresses>[number];

/** Changes that nobody has been told of yet, in their order: also one that was taken back. */
export interface AddressChange {
  /** The last change, and the address of who made them; blank if Google did not say, or if several people did. */
  readonly at: Instant;
  readonly by: string;
  readonly changed: readonly ChangedAddress[];
}

/**
 * The change to be told of after an address came into force.
 * @param before `undefined` where none was known: the first address is no change
 * @param pending what is to be told already
 * @returns `undefined` if nothing changed
 */
export function addressChangedBy(
  { at, by }: Pick<AddressChange, 'at' | 'by'>,
  { which, before, after }: Omit<ChangedAddress, 'before'> & { readonly before: string | undefined },
  pending: AddressChange | null | undefined,
): AddressChange | undefined {
  if (before === undefined || before === after) return undefined;
  const changed = [...(pending?.changed ?? []), { which, before, after }];
  return { at, by: !pending || pending.by === by ? by : '', changed };
}

type AddressMailFacts = DeskFacts<'ADDRESS_CHANGED'>;

/** The mails about a change to the owner and to whoever is Kabid that day; one where they are the same. */
export function addressMails(
  facts: AddressMailFacts,
  team: readonly TeamMember[],
  now: Instant,
): DeskMailEffect<'ADDRESS_CHANGED'>[] {
  const { owner, at } = facts;
  const name = team.find(({ email }) => sameAddress(email, owner))?.name ?? '';
  const head = personFor(team, 'DIVISION_HEAD', dateOf(now));
  const readers = [{ email: owner, name }];
  if (head && !sameAddress(head.email, owner)) readers.push({ email: head.email.trim(), name: head.name });
  return readers.map((reader) => ({
    ...deskMail('ADDRESS_CHANGED', `ADDRESS@${at}:${reader.email.toLowerCase()}`, reader, now),
    facts,
  }));
}
