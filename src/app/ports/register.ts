// The port Register: how the tab `Permohonan` is read and written, and what people ask for there, as plain data.
import type { StaffEntry } from '../../domain/commands/command.ts';
import type { Change } from '../../domain/commands/decision.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import type { FilledField, Values } from '../../domain/request/fields.ts';
import type { BookingRequest, Submission } from '../../domain/request/request.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';

/**
 * The tab `Permohonan`. A cell is no input: a row shows what was recorded. What counts of what people write there is the
 * step that they choose with its words, rows of their own, and the cells of a row that an edit event has named.
 */
export interface Register {
  /**
   * Reads every request as recorded, once, and what people ask for.
   * @throws DeskError `MISSING_TAB`, `MISSING_COLUMN`
   */
  read(): RegisterReading;
  /** Every request as recorded, and nothing of what people ask for: for pages, reports and archives; reads few cells. */
  requests(): readonly BookingRequest[];
  /** What some cells of a request's row say, as last read; `null` if it has no row. */
  typedIn(number: string, fields: readonly FilledField[]): TypedCells | null;
  /**
   * Projects requests: writes their rows from what was recorded, a row found by its number, a new one below the others.
   * @param taken requests of which the noted cells are recorded now: they are written as all others
   */
  write(changes: readonly Change[], settings: Settings, taken?: ReadonlySet<string>): void;
  /** Empties `Tindakan` of a request and says why in `Pesan`. */
  refuse(number: string, message: string, what?: Refused): void;
  /** Says something in `Pesan` of a request; keeps `Tindakan`. */
  note(number: string, message: string): void;
  /** The same as `refuse` for a row of the sheet that is no request. */
  refuseRow(row: number, message: string): void;
  /** The same as `note` for a row of the sheet that is no request. */
  noteRow(row: number, message: string): void;
  /** From now on `Waktu Alternatif` of these requests holds what somebody wrote there, until it is offered. */
  keepOffers(numbers: readonly string[]): void;
  /**
   * Compares rows, as last read, with what was recorded, and projects what differs; noted cells are spared. Makes every row
   * offer its own steps.
   */
  putRight(settings: Settings, how?: PutRight): void;
  /** The steps chosen in rows of requests; reads little where there is none. */
  standingChoices(): readonly StandingChoice[];
  /** Keeps rows ready for new requests, formatted like the others, and puts right the formats that people's rows brought. */
  keepSpareRows(): void;
}

/** What becomes of the words beside a step that was not taken. */
export interface Refused {
  /** They were for this step alone, and are taken out. */
  readonly isTextOut?: boolean;
  /** They stay in their cells, for whoever wrote them. */
  readonly left?: WordsLeft;
  /** The row is shown as recorded, whatever was typed in it. */
  readonly putBack?: PutBack;
}

export interface PutBack {
  readonly settings: Settings;
  /** What `Pesan` says, first, of the columns in which something else stood; `null`: nothing. */
  readonly wordsOf: (columns: readonly RegisterColumn[]) => string | null;
}

export interface PutRight {
  /** Absent: all, as many as an hour has time for. */
  readonly numbers?: readonly string[];
  /** All of them, however long it takes. */
  readonly isWhole?: boolean;
  /** What `Pesan` says of the columns that are put back; `null`: nothing. */
  readonly wordsOf?: (number: string, columns: readonly RegisterColumn[]) => string | null;
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

/** What somebody typed into cells of a request's row. */
export interface TypedCells {
  /** What differs from what was recorded. */
  readonly values: Partial<Values<FilledField>>;
  readonly wrong: readonly FoundCell[];
  /** What `Isi Disposisi/Keterangan` holds. */
  readonly text: string;
}

export interface RegisterReading {
  /** The requests as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Those among them whose rows show another number, or none. */
  readonly misnamed: readonly string[];
  /** The numbers in rows that hold no request: where it is recorded, it was written over, and comes back there. */
  readonly torn: readonly string[];
  /** Rows that staff typed or copied and that are no requests yet. */
  readonly typed: readonly TypedRow[];
  /** The steps chosen in `Tindakan`, with what stands beside them, by row of the sheet (the header is row 1). */
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

/** A step that somebody chose in the dropdown. */
export interface ChosenStep {
  readonly row: number;
  /** Blank for a row that is no request, or shows another number than its own. */
  readonly number: string;
  readonly action: string;
  readonly text: string;
  /** What `Pesan untuk Pemohon` holds. */
  readonly applicantMessage: string;
  /** What `Waktu Alternatif` holds. */
  readonly offers: string;
  /** Whether it stands there as the desk wrote it. */
  readonly areOffersOurs: boolean;
  /** The words that an earlier, refused step left there; absent: none. */
  readonly left?: WordsLeft;
  /** The row showed another number than its own when it was read: nobody knows which of them was meant. */
  readonly isDoubtful?: true;
}

export type StandingChoice = Pick<ChosenStep, 'row' | 'number' | 'action'>;
