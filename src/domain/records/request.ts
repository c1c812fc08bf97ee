// The schema of a request as `Riwayat` keeps it, and of the marks in the column `Keadaan`.

import * as z from 'zod/mini';
import { FIELDS, type FieldName, schemaOrBlank, schemasOf } from '../request/fields.ts';
import { type Marks, RECEIPT_LIMITS, UNHELD } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { action, addressee, count, findingCode, holder, instant, plainDate, requestNumber } from './fields.ts';
import { onFirstUse, type Schema } from './schema.ts';

const NAMES = Object.keys(FIELDS) as FieldName[];

/** The schemas of all fields of a request but its marks, which hold some of these fields again. */
const fields = onFirstUse(() => schemasOf(NAMES, (name) => FIELDS[name].schema()));

/** The same for a whole record: what people fill in is blank where the record is older than its field. */
const wholeFields = onFirstUse(() => schemasOf(NAMES, schemaOrBlank));

/** A schema for each mark, so that in a row that people changed the readable marks still count. */
export const markSchemas = onFirstUse((): { readonly [Mark in keyof Marks]: Schema<Marks[Mark]> } => {
  const was = z.partial(z.object({ ...fields(), marks: z.lazy(() => bookingMarks()) }));
  return {
    released: z.boolean(),
    offered: z.boolean(),
    holder: z.nullable(holder()),
    awaitsHead: z.nullable(z.object({ until: instant(), step: count() })),
    headUntil: z._default(z.nullable(instant()), null),
    // An older version recorded none.
    proposedRefusal: z._default(z.nullable(z.object({ reason: z.string(), applicantMessage: z.string() })), null),
    setAside: z.array(z.object({ code: findingCode(), reason: z.string() })),
    settled: z.array(findingCode()),
    confirmed: z.boolean(),
    freedAt: z._default(z.nullable(instant()), null),
    ready: z.array(plainDate()),
    attended: z.array(z.object({ date: plainDate(), people: z.nullable(count()) })),
    untold: z.nullable(instant()),
    masked: z.boolean(),
    movedAt: z.nullable(instant()),
    daysOff: z.nullable(z.array(plainDate())),
    // An older version recorded neither.
    noReceipt: z._default(z.nullable(z.enum(RECEIPT_LIMITS)), null),
    unheld: z._default(z.nullable(z.enum(UNHELD)), null),
    secondFormAt: z._default(z.nullable(instant()), null),
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
  (): Schema<BookingRequest> => z.object({ ...wholeFields(), marks: bookingMarks() }),
);
