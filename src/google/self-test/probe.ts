// What a question to live Google is, and what it may work on.
import { FOUND_WORDS, type ProbeId } from '../../words/google/self-test.ts';
import type { Store } from '../services/store.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a question may work on: things of its own, made when first asked for, and the desk to be read. */
export interface Bench {
  /** A tab that is removed at the end. */
  readonly tab: () => Sheet;
  /** The id of a calendar that is removed at the end. */
  readonly calendar: () => string;
  /** The spreadsheet of the desk, to be read only. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** What the desk has stored, to be read only. */
  readonly store: Store;
  /** The account that asks. */
  readonly account: string;
}

/** What was found, in words, and whether the desk relies on just that; `null`: it cannot be told yet. */
export interface Answer {
  readonly found: string;
  readonly good: boolean | null;
}

/** One question to Google. */
export interface Probe {
  readonly id: ProbeId;
  /** The behaviour of the local workspace that goes by the same answer. */
  readonly emulated: string;
  /** `BY_HAND` where only a person finds out, `LEFT_OUT` where the manifest lacks a scope. */
  readonly ask: ((bench: Bench) => Answer) | 'BY_HAND' | 'LEFT_OUT';
}

/** An answer of two: what the desk relies on, or the other. */
export function either(good: boolean, relied: string, other: string): Answer {
  return { found: good ? relied : other, good };
}

/** Runs some work and tells how long it took. */
export function timed(work: () => void): number {
  const started = Date.now();
  work();
  return Date.now() - started;
}

/** An answer that is a duration. */
export function within(milliseconds: number, most: number): Answer {
  return { found: FOUND_WORDS.took(milliseconds), good: milliseconds <= most };
}

/** Whether Google refuses some work. */
export function refuses(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
