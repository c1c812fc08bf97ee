// The port History: the recorded steps, which are the source of truth.

import type { HistoryEntry } from '../../domain/commands/decision.ts';
import type { OfficeEntry, OfficeRecord } from '../../domain/records/office.ts';
import type { RecordFault } from '../../domain/records/schema.ts';
import type { StepRow } from '../../domain/report/steps.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { StepName } from '../../domain/vocabulary.ts';

/** The tab `Riwayat`, append-only. */
export interface History {
  /** The latest entries, oldest first. A tab that people have sorted is put in order first. */
  tail(): readonly HistoryEntry[];
  /** The unreadable entries of the tail as last read. The tail holds another entry of the request instead, or none. */
  unreadable(): readonly UnreadableEntry[];
  append(entries: readonly HistoryEntry[]): void;
  /** Adds an entry about the office itself, which belongs to no request. */
  appendOffice(entry: OfficeEntry): void;
  /** The entries about the office among the latest, as last read by `tail`. */
  officeRecords(): readonly OfficeRecord[];
  /** The last request number of each year among the entries before the tail. */
  before(): readonly { readonly number: string }[];
  /** The last entry of each of these requests. */
  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry>;
  /** The number of recorded steps, by request number. For repairs: reads every row. */
  revisions(): ReadonlyMap<string, number>;
  /** The steps of one request, oldest first, without the data of whole entries, which are far longer. */
  of(number: string): readonly PastStep[];
  /** The numbers of all requests that were ever recorded. For repairs: reads every row. */
  numbers(): readonly string[];
  /** The ids of all commands that were ever recorded. The submission of a form response has the id of the response. */
  commands(): readonly string[];
  /** All steps, oldest first, of the requests that had a step in this year or later: for the reports of those years. */
  stepsSince(year: number): readonly StepRow[];
  /**
   * Removes personal data from the entries of requests that come before the given revisions.
   * @throws DeskError `NOT_WRITTEN` if rows moved meanwhile, `MISSING_COLUMN` if columns did; then nothing of the
   *   request is written
   */
  mask(requests: ReadonlyMap<string, number>): void;
}

/** An entry whose data people have typed over. */
export interface UnreadableEntry {
  /** "K12" */
  readonly cell: string;
  readonly number: string;
  readonly revision: number;
  readonly fault: RecordFault;
  /** Whether it is the latest entry of its request: then an earlier one is used, without the effects of this step. */
  readonly isLatest: boolean;
  /** Whether its request has no readable entry left. */
  readonly isLost: boolean;
}

/** A step of the past, for people to read. */
export interface PastStep {
  readonly at: Instant;
  readonly step: StepName;
  /** Who did it, in the words of `Riwayat`. */
  readonly by: string;
  readonly text: string;
  /** What it said to the applicant; blank if nothing. */
  readonly applicantMessage: string;
  readonly commandId: string;
}
