// What a sheet keeps of its rules: what its filter lets through and what its cells take.
import type { Area, CellPlace } from './a1.ts';

/** What one column of a filter lets through; a person's choice lists the visible texts, a script's mostly the hidden ones. */
export interface ColumnCriteria {
  readonly visible?: readonly string[];
  readonly hidden?: readonly string[];
  readonly criteria?: string;
  readonly values?: readonly unknown[];
}

export interface FilterData {
  area: Area;
  /** By column of the sheet, from 1. */
  columns: Record<number, ColumnCriteria>;
  /** The column that a script sorted it by last, and whether upwards. */
  sorted?: Record<number, boolean>;
}

/** A rule as `newDataValidation()` builds it; criteria are the names of `SpreadsheetApp.DataValidationCriteria`. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  /** False: the entry is refused, a script's too (facts 3.5). */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Of a rule with a formula: the cell that it is written for, as in any other its references are moved along. */
  readonly origin?: CellPlace;
}
