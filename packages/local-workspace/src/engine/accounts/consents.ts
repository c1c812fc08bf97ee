// What each account has allowed the script: whoever starts it by hand consents to what it asks, triggers live on what was given (facts 7.3).
import type { Email } from '../../facade.ts';
import type { Documents } from '../store/documents.ts';

/** Words of facts 7.3. */
export const consentMissing = 'Authorization is required to perform that action';

export class Consents {
  private readonly documents: Documents;
  private readonly asked: () => readonly string[] | undefined;

  /** @param asked the manifest's scopes; undefined: it lists none, and Google finds them by itself */
  constructor(documents: Documents, asked: () => readonly string[] | undefined) {
    this.documents = documents;
    this.asked = asked;
  }

  private get given() {
    this.documents.office.consents ??= {};
    return this.documents.office.consents;
  }

  /** Decides by hand what an account allows; null: whatever is asked, whenever it is asked. */
  decide(email: Email, scopes: readonly string[] | null): void {
    if (scopes === null) delete this.given[email];
    else this.given[email] = { scopes: [...scopes], decided: true };
    this.documents.touch('office');
  }

  /** The account starts the script itself and is asked: unless it has decided otherwise, it allows all. */
  ask(email: Email): void {
    const asked = this.asked();
    const known = this.given[email];
    if (!asked || known?.decided || (known && asked.every((each) => known.scopes.includes(each)))) return;
    this.given[email] = { scopes: [...asked], decided: false };
    this.documents.touch('office');
  }

  /** @returns the scopes a script has when it runs with this account's authority; undefined: all it needs */
  scopes(email: Email): readonly string[] | undefined {
    const asked = this.asked();
    const known = this.given[email];
    if (!known) return asked;
    return asked?.filter((each) => known.scopes.includes(each)) ?? (known.decided ? known.scopes : undefined);
  }

  /** @returns whether the account has allowed everything that the script asks for now */
  complete(email: Email): boolean {
    const known = this.given[email];
    if (!known) return true;
    const asked = this.asked();
    return asked ? asked.every((each) => known.scopes.includes(each)) : !known.decided || known.scopes.length > 0;
  }

  /** @returns whether the account has refused to let the script do anything */
  refused(email: Email): boolean {
    const known = this.given[email];
    return known?.decided === true && known.scopes.length === 0;
  }
}
