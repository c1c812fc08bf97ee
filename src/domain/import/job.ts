// How far an import is, as kept from one execution to the next.
import * as z from 'zod/mini';
import { count, requestNumber } from '../records/fields.ts';
import { onFirstUse, type Schema } from '../records/schema.ts';

/** An import: from when its tabs are made until they are deleted. */
export interface ImportJob {
  /** What is to be done next; `null` while people look at the tabs. */
  readonly step: 'CHECK' | 'RUN' | null;
  /** Who chose it; blank where Google does not say. */
  readonly by: string;
  /** Fingerprint of the headers that the table of columns was made for; blank before the first check. */
  readonly headers: string;
  /** Fingerprint of what was last checked; only that is imported. */
  readonly checked: string;
  /** How many rows were imported since the step was chosen, and how many were ready then. */
  readonly done: number;
  readonly all: number;
  /** The rows of the batch under way: if it is broken off, each gets the same number again. */
  readonly batch: readonly BatchRow[];
}

export interface BatchRow {
  /** The id of the command that records the row. */
  readonly id: string;
  readonly number: string;
}

export const NEW_IMPORT: ImportJob = { step: null, by: '', headers: '', checked: '', done: 0, all: 0, batch: [] };

export const importJob = onFirstUse(
  (): Schema<ImportJob> =>
    z.object({
      step: z.nullable(z.enum(['CHECK', 'RUN'])),
      by: z.string(),
      headers: z.string(),
      checked: z.string(),
      done: count(),
      all: count(),
      batch: z.array(z.object({ id: z.string(), number: requestNumber() })),
    }),
);
