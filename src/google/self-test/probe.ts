// What a question to live Google is, and what it may work on.
import { type ProbeId, tookWords } from '../../words/google/self-test.ts';
import type { Store } from '../services/store.ts';

/** What a question may work on: things of its own, made when first asked for, and the desk to be read. */
export interface Bench {
  /** A tab that is removed at the end. */
  readonly tab: () => GoogleAppsScript.Spreadsheet.Sheet;
  /** The id of a calendar that is removed at the end. */
  readonly calendar: () => string;
  /** The spreadsheet of the desk, to be read only. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** What the desk has stored, to be read only. */
  readonly store: Store;
  /** The account that asks. */
  readonly account: string;
}

/** Whether the desk may rely on it (`null`: it cannot be told yet), and what was seen. */
export type Answer = boolean | null | readonly [good: boolean, seen: string];

/** One question to Google. */
export interface Probe {
  /** The switch of the local workspace that stands on the same answer, where it can do both. */
  readonly reading?: string;
  /** `BY_HAND` where only a person finds out, `UNTESTED` where the manifest lacks a scope. */
  readonly ask: ((bench: Bench) => Answer) | 'BY_HAND' | 'UNTESTED';
}

export type Probes = Readonly<Partial<Record<ProbeId, Probe>>>;

const LONGEST_MILLISECONDS = 5000;

/** Whether some work is done, and within five seconds. @param work tells whether it succeeded */
export function timed(work: () => boolean): Answer {
  const started = Date.now();
  const done = work();
  const milliseconds = Date.now() - started;
  return [done && milliseconds <= LONGEST_MILLISECONDS, tookWords(milliseconds)];
}
