// A request for the room: what the applicant asks for, and how far it has come in the SOP.

import * as z from 'zod/mini';
import { onFirstUse, readable, type Schema } from '../records/schema.ts';
import { FIELDS, type FieldName, type SubmissionField, schemaOrBlank, schemasOf, type Values } from './fields.ts';
import { type FindingCode, findingCode } from './finding.ts';
import { bookingMarks, type Marks, type RequestFields, readableMarks } from './marks.ts';

/** What an applicant asks for; texts are kept exactly as written. What nobody could read of it is among the notes. */
export type Submission = Values<SubmissionField>;

/** A request: one row of `Permohonan`. */
export interface BookingRequest extends RequestFields {
  /** What is in no column that people read. */
  readonly marks: Marks;
}

/** A request as `Riwayat` keeps it; what people fill in is blank where the record is older than its field. */
export const bookingRequest = onFirstUse(() => requestWith(z.array(findingCode()), bookingMarks()));

/** The same, but for codes that this version of the application does not know: they are passed over. */
export const readableRequest = onFirstUse(() => requestWith(readable(findingCode()), readableMarks()));

function requestWith(findingCodes: Schema<FindingCode[]>, marks: Schema<Marks>): Schema<BookingRequest> {
  return z.object({ ...schemasOf(Object.keys(FIELDS) as FieldName[], schemaOrBlank), findingCodes, marks });
}

/** The request, or anything else with a request number, that has this number; `undefined` if none has. */
export function byNumber<Row extends { readonly number: string }>(
  rows: readonly Row[],
  number: string,
): Row | undefined {
  return rows.find((row) => row.number === number);
}
