// What is known of a request but is in no column that people read: kept together, small, and as plain data.

import type { Instant, PlainDate } from '../time/time.ts';
import type { Action, Addressee, Holder } from '../vocabulary.ts';
import type { FindingCode } from './finding.ts';
import type { BookingRequest } from './request.ts';

export interface Marks {
  /** Displaced by the office: keeps its place in the queue, blocks no other request. */
  readonly released: boolean;
  /** Other times were offered to the applicant, who has not answered yet. */
  readonly offered: boolean;
  /** Who has the letter, if not the usual holder of the status: the Kabid after a proposed refusal, the Kepala Dinas at first. */
  readonly holder: Holder | null;
  /** Until when the letter waits for the Kepala Dinas, and the step whose mail to the Kabid waits as long. */
  readonly awaitsHead: { readonly until: Instant; readonly step: number } | null;
  /** Until when the Kepala Dinas could have it first, also afterwards: then the Kabid's time began, without a step. */
  readonly headUntil: Instant | null;
  /** What the Kasi wrote with a proposed refusal: it stays before the Kabid until they decide. */
  readonly proposedRefusal: ProposedRefusal | null;
  /** What the Kabid has set aside, and why; cleared when the time changes. */
  readonly setAside: readonly { readonly code: FindingCode; readonly reason: string }[];
  /** Findings that staff settled and that are not raised again ("Bukan ganda", "Sesi tambahan"). */
  readonly settled: readonly FindingCode[];
  /** The applicant confirmed this time on their page: the Kasi need not write the result of the coordination. */
  readonly confirmed: boolean;
  /** Since when the time that they wait for is free for them, as long as they have not said whether they still want it. */
  readonly freedAt: Instant | null;
  /** The dates for which the room was marked ready. */
  readonly ready: readonly PlainDate[];
  /** How many came, date by date; `null` if the number was not said, 0 if nobody came. */
  readonly attended: readonly Attendance[];
  /** Since when the applicant does not know how the request stands, because no mail reaches them: the Kasi calls. */
  readonly untold: Instant | null;
  /** Its personal data was removed, also from the form response, because the retention was over. */
  readonly masked: boolean;
  /** When it last got another time, by the applicant's or the office's wish; counted in the yearly report. */
  readonly movedAt: Instant | null;
  /**
   * The dates of its range on which nothing takes place, as of when its time was fixed; `null` before that. People
   * decide whether a day that becomes a holiday afterwards is left out too.
   */
  readonly daysOff: readonly PlainDate[] | null;
  /** Why the form got no receipt, and the Kabid no mail about it alone; `null` if no limit was reached. */
  readonly noReceipt: ReceiptLimit | null;
  /** Why it holds no time before the Kasi has looked at it; `null` if no limit on held days was reached. */
  readonly unheld: Unheld | null;
  /** When its applicant was last told of a second form by somebody else. */
  readonly secondFormAt: Instant | null;
  /** What undoing the last step needs; `null` if it cannot be undone. */
  readonly undo: UndoMark | null;
}

/** Which limit on the mails that forms cause was reached: of one address, of the hour, or of the day's quota. */
export const RECEIPT_LIMITS = ['ADDRESS', 'HOUR', 'QUOTA'] as const;
export type ReceiptLimit = (typeof RECEIPT_LIMITS)[number];

/** Which limit on held days was reached: of one sender, or of the hour. */
export const UNHELD = ['SENDER', 'HOUR'] as const;
export type Unheld = (typeof UNHELD)[number];

export interface ProposedRefusal {
  readonly reason: string;
  /** What the applicant would read, offered to the Kabid with `Pesan untuk Pemohon`. */
  readonly applicantMessage: string;
}

export interface Attendance {
  readonly date: PlainDate;
  readonly people: number | null;
}

/** What undoing a step needs. */
export interface UndoMark {
  readonly action: Action;
  readonly at: Instant;
  /** Address of the person who took it; blank for an editor whom Google does not name. */
  readonly by: string;
  /** The values, before the step, of the fields it changed. */
  readonly was: Partial<BookingRequest>;
  /** Steps whose mails are withdrawn if they were not sent yet: "PC-2026-0001@3". */
  readonly steps: readonly string[];
  /** Who was told at once, and must be told that the step is void. */
  readonly notified: readonly Addressee[];
  /** The earlier request that the step ended as well. */
  readonly other: { readonly number: string; readonly was: Partial<BookingRequest> } | null;
  /** The request that the step made; absent: none. */
  readonly made?: string;
}

/** The marks of a request without any. */
export const NO_MARKS: Marks = {
  released: false,
  offered: false,
  holder: null,
  awaitsHead: null,
  headUntil: null,
  proposedRefusal: null,
  setAside: [],
  settled: [],
  confirmed: false,
  freedAt: null,
  ready: [],
  attended: [],
  untold: null,
  masked: false,
  movedAt: null,
  daysOff: null,
  noReceipt: null,
  unheld: null,
  secondFormAt: null,
  undo: null,
};

/** The marks as JSON: only what differs from `NO_MARKS`; blank if nothing does. */
export function writeMarks(marks: Marks): string {
  const entries = Object.entries(marks).filter(([key, value]) => {
    const blank = NO_MARKS[key as keyof Marks];
    return Array.isArray(blank) ? (value as readonly unknown[]).length > 0 : value !== blank;
  });
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries));
}

/** What stands in `Pesan untuk Pemohon` before anybody writes there: what a proposed refusal would say. */
export function offeredMessage({ marks }: { readonly marks: Pick<Marks, 'proposedRefusal'> }): string {
  return marks.proposedRefusal?.applicantMessage ?? '';
}
