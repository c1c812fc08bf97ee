// The port Outbox: work that follows from recorded steps, and what became of it.
import type { FailedWork } from '../../domain/mail/digest.ts';
import type { OutboxTally } from '../../domain/office/health.ts';
import type { OutboxProblem, OutboxWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';

export type OutboxState = 'WAITING' | 'DONE' | 'FAILED' | 'WITHDRAWN';

/** One row of `Kotak Keluar`; found again by its key, since people sort and insert rows there too. */
export interface OutboxItem {
  readonly key: string;
  readonly effect: OutboxWork;
  readonly state: OutboxState;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  /** The mail is out of date: its reader was told of a later step meanwhile. */
  readonly overtaken?: boolean;
}

/** The tab `Kotak Keluar`: mails and calendar work to do. */
export interface Outbox {
  /**
   * Adds work, already claimed by this execution.
   * @param check `MAYBE_THERE` leaves work alone whose key is there already; `NEW` says that none is
   */
  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[];
  /** Work that is waiting, due and claimed by nobody; of two rows with the same key the first. */
  due(at: Instant): readonly OutboxItem[];
  /** What was given up, or has failed several times. */
  failures(): readonly FailedWork[];
  /** How much waits or was given up. */
  tally(): OutboxTally;
  /**
   * Removes work that was done or given up and is older than `before`.
   * @returns how many rows were removed; none while an execution holds a claim
   */
  purge(before: Instant, now: Instant): number;
  /** Claims items for this execution. */
  claim(items: readonly OutboxItem[], until: Instant): void;
  /** Writes the result of an item, or of some done together; nothing if somebody deleted its row, which withdraws it. */
  mark(item: OutboxItem | readonly OutboxItem[], result: OutboxResult): void;
  /**
   * Withdraws the mails of steps ("PC-2026-0001@3") that were not sent yet, except one that is being sent.
   * @returns the keys of the withdrawn mails
   */
  withdraw(steps: readonly string[], now: Instant): string[];
  /**
   * Makes the mails of steps that wait for their time due at once, claimed by this execution.
   * @returns them, in their order
   */
  tell(steps: readonly string[], now: Instant, claimedUntil: Instant): readonly OutboxItem[];
  /** Whether by now work of the same kind as that with one of these keys is there for a later step of its request, done or not. */
  hasLater(keys: readonly string[]): boolean;
  /** Writes all marks to the sheet now, so that they stay even if this execution is killed. */
  flush(): void;
}

export type OutboxResult =
  | { readonly state: 'DONE'; readonly attempts: number; readonly doneAt: Instant }
  /** Failed, and will be tried again. */
  | {
      readonly state: 'WAITING';
      readonly problem: OutboxProblem;
      readonly attempts: number;
      readonly notBefore: Instant;
    }
  /** Given up. */
  | { readonly state: 'FAILED'; readonly problem: OutboxProblem; readonly attempts: number }
  /** Not to be done any more. */
  | { readonly state: 'WITHDRAWN'; readonly problem: OutboxProblem; readonly attempts: number };
