// How far an import is, as kept from one execution to the next.
import * as z from 'zod/mini';
import { count, requestNumber } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';

/** An import: from when its tabs are made until they are deleted. */
export const importJob = onFirstUse(() =>
  z.object({
    /** What is to be done next; `null` while people look at the tabs. */
    step: z.nullable(z.enum(['CHECK', 'RUN'])),
    /** Who chose it; blank where Google does not say. */
    by: z.string(),
    /** Fingerprint of the headers that the table of columns was made for; blank before the first check. */
    headers: z.string(),
    /** Fingerprint of what was last checked; only that is imported. */
    checked: z.string(),
    /** How many rows were imported since the step was chosen, and how many were ready then. */
    done: count(),
    all: count(),
    /**
     * The rows of the batch under way, each with the id of the command that records it: if the batch is broken off, each
     * gets the same number again.
     */
    batch: z.array(z.object({ id: z.string(), number: requestNumber() })),
  }),
);
export type ImportJob = ReadBy<typeof importJob>;

export const NEW_IMPORT: ImportJob = { step: null, by: '', headers: '', checked: '', done: 0, all: 0, batch: [] };
