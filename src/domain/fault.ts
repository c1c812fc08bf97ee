// A fault of the desk itself that a person must know of and can repair: a missing tab, a busy desk.
import type { RecordFault } from './records/schema.ts';

export type Fault =
  | { readonly code: 'BUSY' }
  | { readonly code: 'NOT_INSTALLED' }
  | { readonly code: 'MISSING_TAB'; readonly tab: string }
  | { readonly code: 'MISSING_COLUMN'; readonly tab: string; readonly column: string }
  | { readonly code: 'NOT_WRITTEN'; readonly number: string }
  | { readonly code: 'UNREADABLE_PROPERTY'; readonly key: string; readonly fault: RecordFault };

/** Thrown for a fault; the trigger that catches it shows it to people. */
export class DeskError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`${fault.code}: ${JSON.stringify(fault)}`);
    this.name = 'DeskError';
    this.fault = fault;
  }
}
