// The port Register: how the tab `Permohonan` is read and written, and what people ask for there, as plain data.
import type { Change } from '../../domain/commands/decision.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';

/**
 * The tab `Permohonan`. A cell is no input: a row shows what was recorded. What counts of what people write there is the
 * step that they choose with its words; a correction is what its edit event says.
 */
export interface Register {
  /**
   * Reads every request as recorded, once, and what people ask for.
   * @throws DeskError `MISSING_TAB`, `MISSING_COLUMN`
   */
  read(): RegisterReading;
  /** Every request as recorded, and nothing of what people ask for: for pages, reports and archives; reads few cells. */
  requests(): readonly BookingRequest[];
  /**
   * Projects requests: writes their rows from what was recorded, a row found by its number, a new one below the others. Of
   * fields only those that change: what else stands in their cells may have its event on the way.
   */
  write(changes: readonly Change[], settings: Settings): void;
  /**
   * Empties `Tindakan` of a request and says why in `Pesan`.
   * @param withWords empties the words beside it as well
   */
  refuse(number: string, message: string, withWords?: boolean): void;
  /** Says something in `Pesan` of rows that people typed or pasted, where it does not stand there yet. */
  tellStrangers(message: string): void;
  /** Shows requests as recorded, whatever stands in these columns, a formula that shows the same as well, and says so in `Pesan`. */
  showAgain(numbers: readonly string[], columns: readonly RegisterColumn[], message: string, settings: Settings): void;
  /**
   * Compares rows, as last read, with what was recorded, and projects what differs, as many as an hour has time for. Makes
   * every row offer its own steps.
   * @param isWhole all of them, however long it takes
   */
  putRight(settings: Settings, isWhole?: boolean): void;
  /** The steps chosen in rows of requests; reads little where there is none. */
  standingChoices(): readonly StandingChoice[];
  /** Keeps rows ready for new requests and in the office's tabs, formatted like the others. */
  keepSpareRows(): void;
  /** Puts what is due first on top, and what is finished, which is due no more and nobody's, below all that is open. */
  putOpenFirst(): void;
}

/** A cell that is not read as what it shows. */
export interface FoundCell {
  readonly column: RegisterColumn;
  /** What stands there; the formula where there is one. */
  readonly found: string;
  /** A formula stands there: whatever it shows, nobody has typed it. */
  readonly isFormula?: true;
  /** It was cleared, though it must hold something. */
  readonly isCleared?: true;
}

export interface RegisterReading {
  /** The requests as recorded. */
  readonly requests: readonly BookingRequest[];
  /** The rows of the sheet that people typed or pasted: they are no requests. */
  readonly strangers: readonly number[];
  /** The steps chosen in `Tindakan`, with what stands beside them, by row of the sheet (the header is row 1). */
  readonly chosenSteps: readonly ChosenStep[];
}

/** A step that somebody chose in the dropdown. */
export interface ChosenStep {
  readonly row: number;
  /** Blank for a row that is no request. */
  readonly number: string;
  readonly action: string;
  readonly text: string;
  /** What `Pesan untuk Pemohon` holds. */
  readonly applicantMessage: string;
  /** The row shows another number than its own: nobody knows which of them was meant. */
  readonly isDoubtful?: true;
}

/** A step that stands in the row of a request. */
export type StandingChoice = Pick<ChosenStep, 'number' | 'action'>;
