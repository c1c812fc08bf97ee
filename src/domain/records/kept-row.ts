// What a row of `Permohonan` keeps in its cell `Data`: what was last recorded of its request, and what its cells are made of.

import * as z from 'zod/mini';
import { FILLED_FIELDS, isBlank } from '../request/fields.ts';
import { filledMarks } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { readableChange, type ShownChange } from './entry.ts';
import { fitted, onFirstUse, parseJson, RECORD_VERSION, read, type Schema } from './schema.ts';

/** All that a row shows beside what people are just writing. */
export interface KeptRow extends ShownChange {
  /** What `Pesan` says instead of what was recorded: why a step was not taken, what was put back. */
  readonly note?: string;
}

const keptRow = onFirstUse(
  (): Schema<KeptRow & { readonly v: typeof RECORD_VERSION }> =>
    z.object({
      v: z.literal(RECORD_VERSION),
      ...readableChange(),
      note: z.exactOptional(z.string()),
    }) as unknown as Schema<KeptRow & { readonly v: typeof RECORD_VERSION }>,
);

/** As JSON that fits a cell; of the request only what is filled in, since every execution reads all rows. */
export function writeKeptRow({ after, ...others }: KeptRow): string {
  return fitted({ v: RECORD_VERSION, after: filledIn(after), ...others });
}

function filledIn({ marks, ...fields }: BookingRequest): object {
  const isUnfilled = (name: string, value: unknown) =>
    FILLED_FIELDS.some((each) => each === name && isBlank(each, value));
  const filled = Object.entries(fields).filter(([name, value]) => !isUnfilled(name, value));
  return { ...Object.fromEntries(filled), marks: filledMarks(marks) };
}

/** @returns `null` for a blank cell, and for one whose request cannot be read: the history has it */
export function readKeptRow(text: string): KeptRow | null {
  if (text === '') return null;
  const parsed = parseJson(text);
  const reading = parsed.ok ? read(keptRow(), parsed.value) : parsed;
  if (!reading.ok) return null;
  const { v: _, ...kept } = reading.value;
  return kept;
}
