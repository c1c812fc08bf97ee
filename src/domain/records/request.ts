// The schema of a request as `Riwayat` keeps it.

import * as z from 'zod/mini';
import { FIELDS, type FieldName, schemaOrBlank, schemasOf } from '../request/fields.ts';
import { findingCode } from '../request/finding.ts';
import { bookingMarks } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { onFirstUse, type Schema } from './schema.ts';

/** A request with its marks; what people fill in is blank where the record is older than its field. */
export const bookingRequest = onFirstUse(
  (): Schema<BookingRequest> =>
    z.object({
      ...schemasOf(Object.keys(FIELDS) as FieldName[], schemaOrBlank),
      findingCodes: z.array(findingCode()),
      marks: bookingMarks(),
    }),
);
