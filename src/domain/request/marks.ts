// What is known of a request and stands in no column that people read: kept together, small, and as plain data.

import type { Action, Addressee } from '../flow/flow.ts';
import type { Instant, PlainDate } from '../time/time.ts';
import type { FindingCode } from './finding.ts';
import type { BookingRequest, Holder } from './request.ts';

export interface Marks {
  /** Displaced by the office: keeps its place in the queue, blocks nobody. */
  readonly released: boolean;
  /** Who has the letter, where it is not the ordinary holder of the status: a proposal to refuse lies with the Kabid. */
  readonly holder: Holder | null;
  /** What the Kabid has set aside, and why; void once the time is moved. */
  readonly setAside: readonly { readonly code: FindingCode; readonly reason: string }[];
  /** What staff have settled and is not raised again ("Bukan ganda", "Sesi tambahan"). */
  readonly settled: readonly FindingCode[];
  /** The applicant has confirmed this time by his page: the Kasi need not write the result of the coordination. */
  readonly confirmed: boolean;
  /** The dates for which the room was said to be ready. */
  readonly ready: readonly PlainDate[];
  /** Who came, date by date; `null` where the number was not said, 0 where nobody came. */
  readonly attended: readonly Attendance[];
  /** Since when the applicant has not been told how his request stands, because no mail reaches him: the Kasi calls. */
  readonly untold: Instant | null;
  /** What told of its contact is gone, here and where it was sent from: its retention was over. */
  readonly masked: boolean;
  /** When it last got another time, by the applicant's wish or the office's: the yearly report counts these. */
  readonly movedAt: Instant | null;
  /**
   * The dates of its range on which nothing takes place, as they were when its time was fixed; `null` before that. Whether
   * a day that becomes a holiday afterwards is left out as well, people decide.
   */
  readonly daysOff: readonly PlainDate[] | null;
  /** The last step, as long as it may be taken back. */
  readonly undo: UndoMark | null;
}

export interface Attendance {
  readonly date: PlainDate;
  readonly people: number | null;
}

/** What taking back a step needs. */
export interface UndoMark {
  readonly action: Action;
  readonly at: Instant;
  /** Address of the one who took it; blank for an editor whom Google does not name. */
  readonly by: string;
  /** The values, before the step, of the fields it changed. */
  readonly was: Partial<BookingRequest>;
  /** Steps whose mails are withdrawn as long as they have not left: "PC-2026-0001@3". */
  readonly steps: readonly string[];
  /** Who was told at once, and so must be told that it is void. */
  readonly told: readonly Addressee[];
  /** The earlier request that the step ended besides. */
  readonly other: { readonly number: string; readonly was: Partial<BookingRequest> } | null;
}

/** A request about which nothing of this is to be said. */
export const NO_MARKS: Marks = {
  released: false,
  holder: null,
  setAside: [],
  settled: [],
  confirmed: false,
  ready: [],
  attended: [],
  untold: null,
  masked: false,
  movedAt: null,
  daysOff: null,
  undo: null,
};

/** The marks as text: only what differs from `NO_MARKS`; blank where nothing does. */
export function writeMarks(marks: Marks): string {
  const entries = Object.entries(marks).filter(([key, value]) => {
    const blank = NO_MARKS[key as keyof Marks];
    return Array.isArray(blank) ? (value as readonly unknown[]).length > 0 : value !== blank;
  });
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries));
}
