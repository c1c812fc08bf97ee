// The schema of a request as `Riwayat` keeps it, and of the marks in the column `Keadaan`.

import * as z from 'zod/mini';
import { findingCode } from '../request/finding.ts';
import { type Marks, RECEIPT_LIMITS, UNHELD } from '../request/marks.ts';
import type { BookingRequest, Submission } from '../request/request.ts';
import { CATERINGS, INSTITUTION_TYPES, LETTER_DELIVERIES, REQUEST_KINDS, URGENCIES } from '../vocabulary.ts';
import {
  action,
  addressee,
  count,
  holder,
  instant,
  instantOrBlank,
  plainDate,
  plainTime,
  requestNumber,
  status,
} from './fields.ts';
import { onFirstUse, type Schema } from './schema.ts';

/** All fields of a request but its marks, which hold some of these fields again. */
const fields = onFirstUse(() => ({
  number: requestNumber(),
  revision: count(),
  status: status(),
  holder: holder(),
  heldSince: instantOrBlank(),
  dueAt: z.nullable(instant()),
  submittedAt: instantOrBlank(),
  queuedSince: instantOrBlank(),
  urgency: z.enum(URGENCIES),
  receivedOn: z.nullable(plainDate()),
  headDispositionAt: z.nullable(instant()),
  registerNumber: z.string(),
  srikandiNumber: z.string(),
  findingCodes: z.array(findingCode()),
  clashesWith: z.array(z.string()),
  responseId: z.string(),
  ...submission(),
}));

/** What an applicant asks for. */
const submission = onFirstUse(
  () =>
    ({
      kind: z.enum(REQUEST_KINDS),
      institution: z.string(),
      institutionType: z.enum(INSTITUTION_TYPES),
      activity: z.string(),
      description: z.string(),
      participants: z.nullable(count()),
      contactName: z.string(),
      contactRole: z.string(),
      email: z.string(),
      phone: z.string(),
      letterNumber: z.string(),
      letterDate: z.nullable(plainDate()),
      letterDelivery: z.enum(LETTER_DELIVERIES),
      letterFile: z.string(),
      catering: z.enum(CATERINGS),
      equipment: z.array(z.string()),
      materials: z.string(),
      staffNotes: z.string(),
      startDate: z.nullable(plainDate()),
      endDate: z.nullable(plainDate()),
      startTime: z.nullable(plainTime()),
      endTime: z.nullable(plainTime()),
    }) satisfies { readonly [Field in keyof Submission]: Schema<Submission[Field]> },
);

/** A schema for each mark, so that in a row that people changed the readable marks still count. */
export const markSchemas = onFirstUse((): { readonly [Mark in keyof Marks]: Schema<Marks[Mark]> } => {
  const was = z.partial(z.object({ ...fields(), marks: z.lazy(() => bookingMarks()) }));
  return {
    released: z.boolean(),
    offered: z.boolean(),
    holder: z.nullable(holder()),
    awaitsHead: z.nullable(z.object({ until: instant(), step: count() })),
    headUntil: z.nullable(instant()),
    proposedRefusal: z.nullable(z.object({ reason: z.string(), applicantMessage: z.string() })),
    setAside: z.array(z.object({ code: findingCode(), reason: z.string() })),
    settled: z.array(findingCode()),
    confirmed: z.boolean(),
    freedAt: z.nullable(instant()),
    ready: z.array(plainDate()),
    attended: z.array(z.object({ date: plainDate(), people: z.nullable(count()) })),
    untold: z.nullable(instant()),
    masked: z.boolean(),
    movedAt: z.nullable(instant()),
    daysOff: z.nullable(z.array(plainDate())),
    noReceipt: z.nullable(z.enum(RECEIPT_LIMITS)),
    unheld: z.nullable(z.enum(UNHELD)),
    secondFormAt: z.nullable(instant()),
    undo: z.nullable(
      z.object({
        action: action(),
        at: instant(),
        by: z.string(),
        was,
        steps: z.array(z.string()),
        notified: z.array(addressee()),
        other: z.nullable(z.object({ number: requestNumber(), was })),
        made: z.exactOptional(requestNumber()),
      }),
    ) as Schema<Marks['undo']>,
  };
});

const bookingMarks = onFirstUse((): Schema<Marks> => z.object(markSchemas()));

/** A request with its marks. */
export const bookingRequest = onFirstUse(
  (): Schema<BookingRequest> => z.object({ ...fields(), marks: bookingMarks() }),
);
