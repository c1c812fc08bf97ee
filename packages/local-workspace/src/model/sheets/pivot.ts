// What a pivot table is made of: it is kept in its anchor cell, whose formula is the range of its source.
import type { ColumnCriteria } from './sheet-rules.ts';

/** Columns are counted from 0, from the first one of the source. */
interface PivotPart {
  readonly id: number;
  readonly column: number;
}

export interface PivotGroup extends PivotPart {
  /** Absent: the heading of its column. */
  readonly label?: string | undefined;
  readonly descending?: boolean;
  readonly repeats?: boolean;
  readonly hidesTotals?: boolean;
}

export interface PivotValue extends PivotPart {
  /** The function of the sheet that summarizes. */
  readonly by: string;
  /** Absent: `SUM of ` and the heading of its column. */
  readonly label?: string | undefined;
  /** Of a calculated value, which has no column of its own. */
  readonly formula?: string;
  /** Absent: the value itself. */
  readonly shownAs?: string | undefined;
}

export interface PivotFilter extends PivotPart {
  readonly criteria: ColumnCriteria;
}

export interface PivotTable {
  readonly id: number;
  readonly rows: readonly PivotGroup[];
  readonly columns: readonly PivotGroup[];
  readonly values: readonly PivotValue[];
  readonly filters: readonly PivotFilter[];
  /** Whether several values stand below each other. */
  readonly valuesInRows?: boolean;
}
