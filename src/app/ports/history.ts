// The port History: the recorded steps, which are the truth.
import type { StepName } from '../../domain/commands/command.ts';
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import type { RecordFault } from '../../domain/records/schema.ts';
import type { StepRow } from '../../domain/report/steps.ts';
import type { Instant } from '../../domain/time/time.ts';

/** The tab `Riwayat`, append-only: the truth. */
export interface History {
  /** The latest entries, oldest first. */
  tail(): readonly HistoryEntry[];
  /** What of the entries last read as the tail is damaged; another entry of the request, or nothing, stands for it there. */
  damaged(): readonly DamagedEntry[];
  append(entries: readonly HistoryEntry[]): void;
  /** The last number of each year among the entries before the tail, as requests with nothing but a number. */
  before(): readonly { readonly number: string }[];
  /** The last entry of each of these requests. */
  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry>;
  /** How many steps were recorded of every request. */
  revisions(): ReadonlyMap<string, number>;
  /** What was done on one request, oldest first, as its row tells it; whole entries are far longer. */
  of(number: string): readonly PastStep[];
  /** The numbers of all requests that were ever recorded. */
  numbers(): readonly string[];
  /** The ids of all commands that were ever recorded; a form response's id is that of its submission. */
  commands(): readonly string[];
  /** Every recorded step, oldest first, for the yearly report. */
  steps(): readonly StepRow[];
  /**
   * Takes personal data out of entries of requests, as far as they come before the given revisions.
   * @throws DeskError `NOT_WRITTEN` where rows have moved meanwhile, `MISSING_COLUMN` where columns have; then nothing of the
   *   request is written
   */
  mask(requests: ReadonlyMap<string, number>): void;
  /** How many people came, by request number, of every completed event. */
  attendance(): ReadonlyMap<string, number>;
}

/** An entry whose data people have damaged. */
export interface DamagedEntry {
  /** "K12" */
  readonly cell: string;
  readonly number: string;
  readonly revision: number;
  readonly fault: RecordFault;
  /** Whether its request was last told of there: an earlier entry stands for it, without what the step brought about. */
  readonly isLatest: boolean;
  /** Whether nothing tells of its request any more. */
  readonly isLost: boolean;
}

/** A step of the past, for people to read. */
export interface PastStep {
  readonly at: Instant;
  readonly step: StepName;
  /** Who did it, in the words of `Riwayat`. */
  readonly by: string;
  readonly text: string;
  readonly commandId: string;
}
