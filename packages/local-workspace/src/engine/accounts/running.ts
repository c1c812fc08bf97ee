// How many executions run at once, by account and at all.
import type { Email } from '../../facade.ts';

const mostOfAccount = 30;
const mostOfScript = 1000;

/** The executions that have begun and not ended, those that wait for a lock included. */
export class Running {
  private readonly byAccount = new Map<Email, number>();

  private get total(): number {
    return [...this.byAccount.values()].reduce((sum, each) => sum + each, 0);
  }

  /** @returns whether one more may begin for an account (facts 8.1) */
  hasRoom(account: Email): boolean {
    return (this.byAccount.get(account) ?? 0) < mostOfAccount && this.total < mostOfScript;
  }

  enter(account: Email): void {
    this.byAccount.set(account, (this.byAccount.get(account) ?? 0) + 1);
  }

  leave(account: Email): void {
    this.byAccount.set(account, Math.max(0, (this.byAccount.get(account) ?? 0) - 1));
  }

  clear(): void {
    this.byAccount.clear();
  }
}
