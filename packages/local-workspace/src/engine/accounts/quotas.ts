// What Google gives an account (facts 8.1), counted down per account: by the day from the first use on, or by the minute for bursts.
import type { AccountKind, QuotaInfo } from '../../facade.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Documents } from '../store/documents.ts';

const day = 24 * 3_600_000;
const minute = 60_000;

interface Limit {
  readonly consumer: number;
  readonly workspace: number;
  /** The words of the refusal: of facts 5, 6 and 8.1, or after their pattern where no text is recorded. */
  readonly words: string;
  /** Milliseconds; absent: a day. */
  readonly window?: number;
}

const limits = {
  'mail recipients': { consumer: 100, workspace: 1500, words: 'Service invoked too many times for one day: email.' },
  'trigger runtime in seconds': {
    consumer: 90 * 60,
    workspace: 6 * 3600,
    words: 'Service using too much computer time for one day.',
  },
  'calendar events created': { consumer: 5000, workspace: 10_000, words: 'Service invoked too many times: Calendar.' },
  // Google names no number for bursts; this one is what projects that throttle stay under (facts 5).
  'calendar changes in a minute': {
    consumer: 100,
    workspace: 100,
    words:
      'You have been creating or deleting too many calendars or calendar events in a short time. Please try again later.',
    window: minute,
  },
  'properties read and written': {
    consumer: 50_000,
    workspace: 500_000,
    words: 'Service invoked too many times for one day: properties.',
  },
  'url fetch calls': {
    consumer: 20_000,
    workspace: 100_000,
    words: 'Service invoked too many times for one day: urlfetch.',
  },
  'files converted': {
    consumer: 2000,
    workspace: 4000,
    words: 'Service invoked too many times for one day: conversion.',
  },
  'spreadsheets created': {
    consumer: 250,
    workspace: 3200,
    words: 'Service invoked too many times for one day: spreadsheets.',
  },
} satisfies Record<string, Limit>;

export type QuotaName = keyof typeof limits;

export const quotaNames: readonly string[] = Object.keys(limits);

/** @returns whether a text names a quota */
export function isQuota(name: string): name is QuotaName {
  return Object.hasOwn(limits, name);
}

export class Quotas {
  private readonly documents: Documents;
  private readonly kindOf: (account: string) => AccountKind;
  private readonly now: () => number;
  private readonly worked: () => number;

  /**
   * @param now the clock
   * @param worked milliseconds that service calls have taken beside the clock: what bursts are measured by as well
   */
  constructor(documents: Documents, kindOf: (account: string) => AccountKind, now: () => number, worked: () => number) {
    this.documents = documents;
    this.kindOf = kindOf;
    this.now = now;
    this.worked = worked;
  }

  private limit(account: string, name: QuotaName): number {
    return limits[name][this.kindOf(account)];
  }

  private time(name: QuotaName): number {
    return (limits[name] as Limit).window === undefined ? this.now() : this.now() + this.worked();
  }

  private entry(account: string, name: QuotaName): { used: number; since: number } {
    const known = this.documents.office.spent[`${account} ${name}`];
    const time = this.time(name);
    const window = (limits[name] as Limit).window ?? day;
    if (known && known.since <= time && time < known.since + window) return known;
    return { used: 0, since: time };
  }

  /** @returns units left now */
  left(account: string, name: QuotaName): number {
    return Math.max(0, this.limit(account, name) - this.entry(account, name).used);
  }

  /** Takes units. @throws ServiceError with Google's words when fewer are left; then none is taken */
  spend(account: string, name: QuotaName, units = 1): void {
    if (this.left(account, name) < units) throw this.refusal(name);
    this.take(account, name, units);
  }

  /** Takes units that were used already, as runtime is: what is left may fall to nothing. */
  take(account: string, name: QuotaName, units: number): void {
    const { used, since } = this.entry(account, name);
    this.documents.office.spent[`${account} ${name}`] = { used: used + units, since };
    this.documents.touch('office');
  }

  /** @returns the error of a quota that is used up */
  refusal(name: QuotaName): ServiceError {
    return new ServiceError(limits[name].words);
  }

  /** Leaves an account so many units from now on, until the count begins anew. */
  leave(account: string, name: QuotaName, left: number): void {
    const used = Math.max(0, this.limit(account, name) - left);
    this.documents.office.spent[`${account} ${name}`] = { used, since: this.time(name) };
    this.documents.touch('office');
  }

  /** @returns every quota of the accounts given */
  list(accounts: readonly string[]): QuotaInfo[] {
    return accounts.flatMap((account) =>
      (Object.keys(limits) as QuotaName[]).map((name) => {
        const { used, since } = this.entry(account, name);
        const window = (limits[name] as Limit).window ?? day;
        const until = used > 0 ? { resetsAt: new Date(since + window).toISOString() } : {};
        return { name, account, limit: this.limit(account, name), used: Math.round(used * 10) / 10, ...until };
      }),
    );
  }
}
