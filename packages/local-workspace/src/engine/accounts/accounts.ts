// Who is who: kinds of accounts, and what a script may learn of the person at the keyboard (facts 7.4).
import type { AccountKind, Email } from '../../facade.ts';

function domainOf(email: Email): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}

export class Accounts {
  readonly owner: Email;
  readonly kind: AccountKind;
  private readonly domain: string;

  /**
   * @param owner the account that owns the workspace's documents
   * @param kind kind of the owner's account
   * @param domain the Workspace domain; absent: the owner's own
   */
  constructor(owner: Email, kind: AccountKind, domain: string = domainOf(owner)) {
    this.owner = owner;
    this.kind = kind;
    this.domain = domain;
  }

  /** @returns the kind of an account: those of the Workspace domain are `workspace`, all others `consumer` */
  kindOf(email: Email): AccountKind {
    return this.kind === 'workspace' && domainOf(email) === this.domain ? 'workspace' : 'consumer';
  }

  /**
   * Decides what `getActiveUser` and `e.user` tell.
   * @param person the one at the keyboard, if any
   * @param effective account with whose authority the script runs
   * @returns the address, or '' when Google keeps it back: they are two people and not of one Workspace domain
   */
  visible(person: Email | undefined, effective: Email): Email {
    if (person === undefined) return '';
    if (person === effective) return person;
    const sameDomain = this.kindOf(person) === 'workspace' && this.kindOf(effective) === 'workspace';
    return sameDomain ? person : '';
  }
}
