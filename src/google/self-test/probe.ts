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
  /** What of the local workspace stands on the same answer: a switch of it, else a file of its sources. */
  readonly emulated: string;
  /**
   * `BY_HAND` where only a person finds out, `UNTESTED` where an event will or the manifest lacks a scope: an answer that
   * they have noted stays.
   */
  readonly ask: ((bench: Bench) => Answer) | 'BY_HAND' | 'UNTESTED';
}

export type Probes = Readonly<Partial<Record<ProbeId, Probe>>>;

/** Asks, and takes an error for an answer. */
export function answerTo(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    return [false, String(error)];
  }
}

const LONGEST_MILLISECONDS = 5000;

/** Whether some work is done, and within five seconds. @param work tells whether it succeeded */
export function timed(work: () => boolean): Answer {
  const started = Date.now();
  const done = work();
  const milliseconds = Date.now() - started;
  return [done && milliseconds <= LONGEST_MILLISECONDS, tookWords(milliseconds)];
}
