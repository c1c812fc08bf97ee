// What Google gives an account in a day (facts 8.1), counted down per account and reset 24 hours after the first use.
import type { AccountKind, QuotaInfo } from './facade.ts';
import { ServiceError } from './service-error.ts';
import type { Documents } from './store/documents.ts';

const day = 24 * 3_600_000;

/** Daily limits by kind of account, and the words of the refusal. */
const limits = {
  'mail recipients': { consumer: 100, workspace: 1500, words: 'Service invoked too many times for one day: email.' },
  'calendar events created': {
    consumer: 5000,
    workspace: 10_000,
    words: 'Service invoked too many times for one day: calendar.',
  },
  'properties read and written': {
    consumer: 50_000,
    workspace: 500_000,
    words: 'Service invoked too many times for one day: properties.',
  },
} as const;

export type QuotaName = keyof typeof limits;

export class Quotas {
  constructor(
    private readonly documents: Documents,
    private readonly kindOf: (account: string) => AccountKind,
    private readonly now: () => number,
  ) {}

  private entry(account: string, name: QuotaName): { used: number; since: number } {
    const key = `${account} ${name}`;
    const known = this.documents.office.spent[key];
    if (known && this.now() < known.since + day) return known;
    return { used: 0, since: this.now() };
  }

  /** @returns units left today */
  left(account: string, name: QuotaName): number {
    return Math.max(0, limits[name][this.kindOf(account)] - this.entry(account, name).used);
  }

  /** Takes units. @throws ServiceError with Google's words when fewer are left; then none is taken */
  spend(account: string, name: QuotaName, units = 1): void {
    if (this.left(account, name) < units) throw new ServiceError(limits[name].words);
    const entry = this.entry(account, name);
    this.documents.office.spent[`${account} ${name}`] = { used: entry.used + units, since: entry.since };
    this.documents.touch('office');
  }

  /** @returns every quota of the accounts given */
  list(accounts: readonly string[]): QuotaInfo[] {
    return accounts.flatMap((account) =>
      (Object.keys(limits) as QuotaName[]).map((name) => {
        const { used, since } = this.entry(account, name);
        const limit = limits[name][this.kindOf(account)];
        const until = used > 0 ? { resetsAt: new Date(since + day).toISOString() } : {};
        return { name, account, limit, used, ...until };
      }),
    );
  }
}
