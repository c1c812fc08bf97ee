// The port Register: how the tab `Permohonan` is read and written, and what people left in it, as plain data.
import type { StaffEntry } from '../../domain/commands/command.ts';
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import type { Moment } from '../../domain/flow/flow.ts';
import type { BookingRequest, Submission } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';

/** The tab `Permohonan`. */
export interface Register {
  /**
   * Reads every request, once, and what people left between them: for commands and repairs.
   * @throws DeskError `MISSING_TAB`, `MISSING_COLUMN`
   */
  read(): RegisterReading;
  /** The open requests as their rows show them, in any order; finished ones are not read. */
  readOpen(): readonly BookingRequest[];
  /** One request as its row shows it. @returns `UNREADABLE` if its row cannot be read, `null` if it has none */
  readOne(number: string): BookingRequest | 'UNREADABLE' | null;
  /** Adds new requests and writes the script's columns of known ones; a row is found by its number. */
  write(changes: readonly Change[], settings: Settings): void;
  /** Empties `Tindakan` of a request, writes the message into `Pesan`, and restores the cells of `putBack`. */
  refuse(number: string, message: string, putBack?: PutBack): void;
  /** Writes the message, if any, into `Pesan` of a request, and restores the cells of `putBack`; keeps `Tindakan`. */
  note(number: string, message: string | null, putBack?: PutBack): void;
  /** The same as `refuse` for a row of the sheet that is no request. */
  refuseRow(row: number, message: string): void;
  /** The same as `note` for a row of the sheet that is no request. */
  noteRow(row: number, message: string): void;
  /**
   * Two columns whose headers are exchanged: under each stands what was recorded for the other. Asks no service.
   * @param recorded the last change of each row that differs from it, by number
   */
  swappedColumns(
    recorded: ReadonlyMap<string, Change>,
    settings: Settings,
  ): readonly [RegisterColumn, RegisterColumn] | null;
  /** Restores the step count in rows that lost their trace; `revisions` is by request number. */
  retrace(revisions: ReadonlyMap<string, number>): void;
  /** Fills the blank cells of columns that were missing with what was last recorded of each request. */
  refill(columns: readonly RegisterColumn[], recorded: Iterable<HistoryEntry>, settings: Settings): void;
  /**
   * Writes what rows offer where it is no longer what their requests allow, and makes every row offer its own steps again.
   * Call it right after reading. @param requests as recorded
   */
  renewOffers(requests: readonly BookingRequest[], moment: Moment): void;
  /** Keeps rows ready for new requests, formatted like the others, and puts right the formats that people's rows brought. */
  keepSpareRows(): void;
  /** @throws DeskError `NOT_WRITTEN` if a row does not show what was just written */
  verify(): void;
}

/** Cells of a refused row that are put back as they were recorded, or emptied. */
export type PutBack =
  /** The text that was written for the refused step alone. */
  | { readonly what: 'TEXT' }
  | { readonly what: 'TIME'; readonly recorded: BookingRequest }
  /** All cells that only the script writes, such as the status, and those among the others that hold formulas or were cleared. */
  | {
      readonly what: 'STANDING';
      readonly recorded: Change;
      readonly settings: Settings;
      readonly cells?: readonly RegisterColumn[];
    };

/** A cell that is not read as what it shows. */
export interface FoundCell {
  readonly column: RegisterColumn;
  /** What stands there; the formula where there is one. */
  readonly found: string;
  /** A formula stands there: whatever it shows, nobody has typed it. */
  readonly isFormula?: true;
  /** It was cleared, though it must hold something: what was recorded is put back. */
  readonly isCleared?: true;
}

export interface RegisterReading {
  /** The requests as their rows show them. */
  readonly requests: readonly BookingRequest[];
  /** Those among them whose rows people changed after they were recorded. */
  readonly edited: readonly EditedRow[];
  /** Requests whose rows hold an unknown choice or a formula, with the columns and what was found there. */
  readonly unreadable: readonly UnreadableRow[];
  /** Requests whose numbers were cleared or typed over; the numbers come back with the next write to their rows. */
  readonly cleared: readonly string[];
  /** Requests whose rows lost their trace, and with it the count of their steps. */
  readonly untraced: readonly string[];
  /** Rows that staff typed or copied and that are no requests yet. */
  readonly typed: readonly TypedRow[];
  /** The steps chosen in `Tindakan`, with their `Isi Disposisi/Keterangan`, by row of the sheet (the header is row 1). */
  readonly chosenSteps: readonly ChosenStep[];
  /** The column of `Tindakan`, counted from 1. */
  readonly actionColumn: number;
}

/** A row that is to become a request. */
export interface TypedRow {
  /** Counted as in the sheet. */
  readonly row: number;
  /** What `No.` holds: the number of the request it was copied from, or whatever somebody typed. */
  readonly shownNumber: string;
  /** A fingerprint of what the row asks for. */
  readonly content: string;
  readonly submission: Submission;
  readonly entry: StaffEntry;
  /** What `Hadir` holds: how many people came, where the event is over. */
  readonly attended: number | null;
  /** Required columns that are blank. */
  readonly missing: readonly RegisterColumn[];
  /** Cells that hold a formula, or no valid choice, day, hour or number. */
  readonly wrong: readonly FoundCell[];
  /** What `Pesan` holds. */
  readonly message: string;
}

export interface EditedRow {
  readonly number: string;
  /** What `Isi Disposisi/Keterangan` holds. */
  readonly text: string;
  /** Cells of the wanted time that hold no day or hour. */
  readonly notATime: readonly { readonly column: RegisterColumn; readonly found: string }[];
}

/** A row that cannot be read; its request counts as last recorded. */
export interface UnreadableRow {
  readonly number: string;
  /** The revision that the row shows; 0 if its trace belongs to another request. */
  readonly revision: number;
  readonly choices: readonly FoundCell[];
  /** What `Pesan` holds. */
  readonly message: string;
  /** The request as far as the row can be read. */
  readonly shown: BookingRequest;
}

/** A step that somebody chose in the dropdown. */
export interface ChosenStep {
  readonly row: number;
  readonly number: string;
  readonly action: string;
  readonly text: string;
  /** What `Pesan untuk Pemohon` holds. */
  readonly applicantMessage: string;
  /** What `Waktu Alternatif` holds. */
  readonly offers: string;
  /** Whether it stands there as the desk wrote it. */
  readonly areOffersOurs: boolean;
}
