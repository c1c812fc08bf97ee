// The port Outbox: work that steps bring about, done outside the record and marked when it is done.
import type { FailedWork } from '../../domain/mail/digest.ts';
import type { OutboxProblem } from '../../domain/mail/outbox-problem.ts';
import type { OutboxWork } from '../../domain/records/work.ts';
import type { Instant } from '../../domain/time/time.ts';

export type OutboxState = 'WAITING' | 'DONE' | 'FAILED' | 'WITHDRAWN';

/** One row of `Kotak Keluar`; found again by its key, since people sort and insert rows there too. */
export interface OutboxItem {
  /** Where it stood when it was read or added; 0 where that is not known. */
  readonly row: number;
  readonly key: string;
  readonly effect: OutboxWork;
  readonly state: OutboxState;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  /** It tells the applicant what is no longer so: he has been told of a later step meanwhile. */
  readonly overtaken?: boolean;
}

/** The tab `Kotak Keluar`: mails and calendar work to do. */
export interface Outbox {
  /** Adds work, already claimed by this execution; those whose key stands there already are left alone. */
  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[];
  /** What is still to be done, may be done by now, and is nobody's at the moment; of two rows with one key the first. */
  due(at: Instant): readonly OutboxItem[];
  /** What was given up, or has failed several times. */
  failures(): readonly FailedWork[];
  /**
   * Takes out what was done or given up and is older than `before`.
   * @returns how many rows went; none while an execution works on its rows
   */
  purge(before: Instant, now: Instant): number;
  /** Claims items for this execution. */
  claim(items: readonly OutboxItem[], until: Instant): void;
  /** Writes what became of an item; nothing where somebody has taken its row out, which withdraws it. */
  mark(item: OutboxItem, result: OutboxResult): void;
  /**
   * Keeps the mails of steps ("PC-2026-0001@3") from leaving, as far as they have not; one being sent leaves.
   * @param key the work that asked for it, where it is done with that
   * @returns the keys of the mails
   */
  withdraw(steps: readonly string[], now: Instant, key?: string): string[];
  /** Makes what was marked last, whatever happens to this execution. */
  flush(): void;
}

export type OutboxResult =
  | { readonly state: 'DONE'; readonly attempts: number; readonly doneAt: Instant }
  /** Tried in vain: it is tried again. */
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
