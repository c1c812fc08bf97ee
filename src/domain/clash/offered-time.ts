// A time that an applicant is offered, as data: as the desk finds it, and as an officer writes it.

import * as z from 'zod/mini';
import { plainDate, plainTime } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';

/** A time that is free for the whole event and its preparation, on each of its days. */
export const alternative = onFirstUse(() =>
  z.object({
    date: plainDate(),
    /** The last day of a time over several days; absent: it lies within one day. */
    endDate: z.exactOptional(plainDate()),
    /** The days between them on which nothing takes place; absent: none. */
    leftOut: z.exactOptional(z.array(plainDate())),
    from: plainTime(),
    to: plainTime(),
  }),
);
export type AlternativeTime = ReadBy<typeof alternative>;

/** A time as it was read; one without an end lasts as long as the wanted one. */
export interface ReadTime extends Omit<AlternativeTime, 'leftOut' | 'to'> {
  readonly to: AlternativeTime['to'] | null;
}

/** A line of an offer as somebody wrote it, and the time that it says; `null` where it cannot be read. */
export interface OfferedLine {
  readonly line: string;
  readonly time: ReadTime | null;
}
