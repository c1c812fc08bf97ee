// A request for the room: what the applicant asks for, and how far it has come in the SOP.

import type { SubmissionField, Values } from './fields.ts';
import type { Marks } from './marks.ts';
import type { RequestFields } from './request-fields.ts';

/** What an applicant asks for; texts are kept exactly as written. What nobody could read of it is among the notes. */
export type Submission = Values<SubmissionField>;

/** A request: one row of `Permohonan`. */
export interface BookingRequest extends RequestFields {
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
