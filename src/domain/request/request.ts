// A request for the room: what the applicant asks for, and how far it has come in the SOP.

import type { Instant, PlainDate, PlainTime } from '../time/time.ts';
import type { Catering, Holder, InstitutionType, LetterDelivery, RequestKind, Status, Urgency } from '../vocabulary.ts';
import type { FindingCode } from './finding.ts';
import type { Marks } from './marks.ts';

/** When the room is wanted, as asked for; `null` if the answer is missing or cannot be read. */
export interface WantedTime {
  readonly startDate: PlainDate | null;
  /** Blank on the form means the same day; here it is always filled if `startDate` is. */
  readonly endDate: PlainDate | null;
  readonly startTime: PlainTime | null;
  readonly endTime: PlainTime | null;
}

/** Only the wanted time of a request. */
export function wantedTime({ startDate, endDate, startTime, endTime }: WantedTime): WantedTime {
  return { startDate, endDate, startTime, endTime };
}

/** What an applicant asks for; texts are kept exactly as written. */
export interface Submission extends WantedTime {
  readonly kind: RequestKind;
  readonly institution: string;
  readonly institutionType: InstitutionType;
  readonly activity: string;
  readonly description: string;
  readonly participants: number | null;
  readonly contactName: string;
  readonly contactRole: string;
  readonly email: string;
  readonly phone: string;
  readonly letterNumber: string;
  readonly letterDate: PlainDate | null;
  readonly letterDelivery: LetterDelivery;
  /** Link or links to the request letter; blank until there is one. */
  readonly letterFile: string;
  readonly catering: Catering;
  /** Names of the tab `Perangkat`. */
  readonly equipment: readonly string[];
  readonly materials: string;
  /** Notes of staff; also answers that could not be read, so that none is lost: "Tanggal Mulai: 31/02/2026". */
  readonly staffNotes: string;
}

/** A request: one row of `Permohonan`. */
export interface BookingRequest extends Submission {
  /** `PC-2026-0042` */
  readonly number: string;
  /** Counts the recorded steps; 1 after submission. */
  readonly revision: number;
  readonly status: Status;
  readonly holder: Holder;
  readonly heldSince: Instant;
  /** When the next step should be done, by the SOP's standard; `null` if it is not measured. */
  readonly dueAt: Instant | null;
  readonly submittedAt: Instant;
  /** The place in the queue: the SOP prefers earlier candidates. */
  readonly queuedSince: Instant;
  readonly urgency: Urgency;
  /** When the letter came in on paper, if staff entered it. */
  readonly receivedOn: PlainDate | null;
  /** When the Kepala Dinas gave the disposition, if staff entered it: starts the Kabid's 15 minutes. */
  readonly headDispositionAt: Instant | null;
  readonly registerNumber: string;
  readonly srikandiNumber: string;
  /** What the last examination found; only the codes are kept, the data is found again each time. */
  readonly findingCodes: readonly FindingCode[];
  /** Numbers of the earlier requests that blocked it at the last examination. */
  readonly clashesWith: readonly string[];
  /** Id of the form response; blank for what staff entered. */
  readonly responseId: string;
  /** What is in no column that people read. */
  readonly marks: Marks;
}

/** The request, or anything else with a request number, that has this number; `undefined` if none has. */
export function byNumber<Row extends { readonly number: string }>(
  rows: readonly Row[],
  number: string,
): Row | undefined {
  return rows.find((row) => row.number === number);
}
