// What the desk needs of the tab `Permohonan`, as plain data: how it is read, written, and what people have left there.
import type { StaffEntry } from '../../domain/commands/command.ts';
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import type { BookingRequest, Submission } from '../../domain/request/request.ts';
import type { OfficeAndHours, Settings } from '../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../words/columns.ts';

/** The tab `Permohonan`. */
export interface Register {
  /** Reads every request, once. @throws DeskError `MISSING_TAB`, `MISSING_COLUMN` */
  read(): RegisterReading;
  /** Adds new requests and writes the script's columns of known ones; a row is found by its number. */
  write(changes: readonly Change[], settings: Settings): void;
  /** Empties `Tindakan` of a request and says why; a typed time that cannot be had gives way to the one on record. */
  refuse(number: string, message: string, putBack?: PutBack): void;
  /** Says something in `Pesan` of a request, where there is something to say, and puts cells back; no chosen is touched. */
  note(number: string, message: string | null, putBack?: PutBack): void;
  /** The same as `refuse` for a row of the sheet that is no request. */
  refuseRow(row: number, message: string): void;
  /** The same as `note` for a row of the sheet that is no request. */
  noteRow(row: number, message: string): void;
  /** Gives rows that have lost their trace the count of their steps back, by request number. */
  retrace(revisions: ReadonlyMap<string, number>): void;
  /** Fills columns that were gone, as far as they are blank, with what was last recorded of each request. */
  refill(columns: readonly RegisterColumn[], recorded: Iterable<HistoryEntry>, settings: Settings): void;
  /** Keeps rows ready for new requests, formatted like the others. */
  keepSpareRows(): void;
  /** @throws DeskError `NOT_WRITTEN` where a row does not show what was just written */
  verify(): void;
}

/** Cells of a refused row that are put back as they were recorded. */
export type PutBack =
  | { readonly what: 'TIME'; readonly recorded: BookingRequest }
  /** All that the script alone writes: where the request stands. */
  | { readonly what: 'STANDING'; readonly recorded: Change; readonly settings: OfficeAndHours };

export interface RegisterReading {
  /** As their rows show them. */
  readonly requests: readonly BookingRequest[];
  /** Those among them whose rows people have changed since they were recorded. */
  readonly edited: readonly EditedRow[];
  /** Requests whose rows hold a choice that has no such word, with the columns and what stands there. */
  readonly unreadable: readonly UnreadableRow[];
  /** Requests whose numbers were cleared or typed over; they come back with the next word on their rows. */
  readonly cleared: readonly string[];
  /** Requests whose rows have lost their trace, and with it the count of their steps. */
  readonly untraced: readonly string[];
  /** Rows that staff have typed or copied and that are no requests yet. */
  readonly typed: readonly TypedRow[];
  /** What stands in `Tindakan` and `Isi Disposisi/Alasan`, row by row of the sheet (the header is row 1). */
  readonly chosenSteps: readonly ChosenStep[];
  /** Where `Tindakan` stands, counted from 1. */
  readonly actionColumn: number;
}

/** A row that is to become a request. */
export interface TypedRow {
  /** Counted as in the sheet. */
  readonly row: number;
  /** What stands in `No`: the number of the request it was copied from, or one of somebody's own. */
  readonly bears: string;
  /** Tells what it asks from what others ask, in short. */
  readonly content: string;
  readonly submission: Submission;
  readonly entry: StaffEntry;
  /** What a request must have and is not there. */
  readonly missing: readonly RegisterColumn[];
  /** Cells that hold no such choice, day, hour or number. */
  readonly wrong: readonly { readonly column: RegisterColumn; readonly found: string }[];
  /** What stands in `Pesan`. */
  readonly message: string;
}

export interface EditedRow {
  readonly number: string;
  /** What stands in `Isi Disposisi/Alasan`. */
  readonly text: string;
  /** Cells of the wanted time that hold no day or hour. */
  readonly notATime: readonly { readonly column: RegisterColumn; readonly found: string }[];
}

/** A row that cannot be understood; its request stands as the history last had it. */
export interface UnreadableRow {
  readonly number: string;
  /** What the row shows of its revision; 0 where its trace is another's. */
  readonly revision: number;
  readonly choices: readonly { readonly column: RegisterColumn; readonly found: string }[];
  /** What stands in `Pesan`. */
  readonly message: string;
  /** The request as the row shows it, for what of it can be read. */
  readonly shown: BookingRequest;
}

/** A step somebody asked for by the dropdown. */
export interface ChosenStep {
  readonly row: number;
  readonly number: string;
  readonly action: string;
  readonly text: string;
}
