// What a run of a function leaves behind, and the faults that tests plan for it.
import type { Email, Iso } from './identity.ts';

export type ExecutionStatus = 'completed' | 'failed' | 'killed' | 'waiting' | 'running';

export interface ExecutionRecord {
  readonly id: string;
  readonly function: string;
  /** What started it: `form-submit`, `edit`, `change`, `open`, `clock`, `simple-open`, `simple-edit`, `menu`, `run`, `page`, `web-app`, `custom-function`. */
  readonly trigger: string;
  readonly triggerUid?: string;
  /** The account with whose authority it ran (the effective user). */
  readonly as: Email;
  /** The person at the keyboard, if there was one. */
  readonly person?: Email;
  readonly startedAt: Iso;
  status: ExecutionStatus;
  /** Measured on this machine. */
  milliseconds: number;
  /** What the same calls and cells take at Google, by the table of calls/. */
  modelledMilliseconds: number;
  /** Of these, how many it waited for locks. */
  lockWait: number;
  /** How many it held a lock, while others that want the same one wait. */
  lockHeld: number;
  /** The longest that it had one at a time. */
  longestHold: number;
  /** Calls that reach a backend. */
  operations: number;
  readonly calls: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  readonly logs: LogLine[];
  /** What it showed in the corner of the sheet, to whoever edited, opened or chose there. */
  toasts?: readonly Toast[];
  error?: { readonly name: string; readonly message: string; readonly stack: string };
}

export interface Toast {
  readonly title: string;
  readonly content: string;
  /** How long it stays: below 0 until it is closed; absent: five. */
  readonly seconds?: number;
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
}

/** Which call of which execution a fault meets. All conditions given must hold. */
export interface FaultPoint {
  /** Only executions of this function. */
  readonly function?: string;
  /** The n-th bridge call of the execution, from 1. */
  readonly call?: number;
  /** The method, e.g. `Range.setValues`; `Calendar.*`: every call of that service. */
  readonly method?: string;
  /** The n-th call of that method within the execution, from 1 (default 1). */
  readonly nth?: number;
}

export type FaultEffect =
  | { readonly error: string }
  /** Ends the execution there: its buffered writes are lost, all applied, or the first ones applied. */
  | { readonly kill: 'lost' | 'applied' | { readonly first: number } }
  /** Something that happens meanwhile: a person's action or another execution. */
  | { readonly meanwhile: () => void };

export interface Fault {
  readonly at: FaultPoint;
  readonly effect: FaultEffect;
  /** How often it strikes (default 1). */
  readonly times?: number;
}
