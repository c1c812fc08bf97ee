// Writes what an execution has buffered, at its price.

import { APPLYING, CELL_WRITTEN } from '../../calls/cell-prices.ts';
import type { WriteBuffer } from '../store/write-buffer.ts';

/** An execution, as far as its writes go. */
interface Writing {
  readonly buffer: WriteBuffer;
  spend(milliseconds: number): void;
}

/** Applies an execution's buffered writes to a spreadsheet, or to all, at the price of a trip. */
export function settle(execution: Writing, spreadsheet?: string): void {
  if (!execution.buffer.holds(spreadsheet)) return;
  execution.spend(APPLYING.milliseconds + execution.buffer.cells(spreadsheet) * CELL_WRITTEN.milliseconds);
  execution.buffer.apply(spreadsheet);
}
