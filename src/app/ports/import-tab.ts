// The port ImportTab: the old register as the office pasted it, and beside it what the import says of each row.
import type { ImportField } from '../../domain/import/fields.ts';

/** The tabs `Impor` and `Kolom Impor`, which are there only while something is imported. */
export interface ImportTab {
  /**
   * Makes the tabs where they lack, with what is to be done in them, and shows hidden ones; what a killed execution began
   * is finished.
   * @returns whether the table was made now, was there, or a tab of people's own is in the way
   */
  make(): 'MADE' | 'THERE' | 'IN_THE_WAY';
  /** @returns `null` where the tab with the old register is gone */
  read(): OldRegister | null;
  /** Writes which column of the old register each of ours is read from, and offers the others. */
  showColumns(lines: readonly ColumnLine[], choices: readonly string[]): void;
  /** Writes beside rows what comes of them. @param firstRow the row of the sheet that the first of the words is for */
  showOutcomes(firstRow: number, outcomes: readonly string[]): void;
  /** Writes how far the import is. @param isOver empties the cell in which the step was chosen */
  showState(words: string, isOver: boolean): void;
  /** Writes what was refused, summed up by reason, in place of what stood there. */
  showSummary(lines: readonly SummaryLine[]): void;
  /** Takes the tabs out of sight, where nothing is left to do in them; `make` shows them again. */
  hide(): void;
  /** Deletes the tabs; what was imported stays. */
  remove(): void;
}

/** What was pasted. */
export interface OldRegister {
  /** The rows of the sheet from the first on; cells as text, a day as "2024-12-03", an hour as "09:00". */
  readonly rows: readonly (readonly string[])[];
  /** Merged cells: of those only the first holds anything. */
  readonly merged: readonly { readonly first: number; readonly last: number; readonly cells: string }[];
  /** The columns as they stand in the table, by field. */
  readonly chosen: Readonly<Partial<Record<ImportField, string>>>;
}

/** A line of the table of columns. */
export interface ColumnLine {
  readonly field: ImportField;
  /** The column of the old register; blank where none is read. */
  readonly choice: string;
  readonly note: string;
}

/** A reason, and the rows that it holds up. */
export interface SummaryLine {
  readonly reason: string;
  readonly count: number;
  readonly rows: string;
}
