// How a change of the team is kept in `Riwayat`: a row that belongs to no request.
import * as z from 'zod/mini';
import type { Actor } from '../commands/command.ts';
import type { Instant } from '../time/time.ts';
import { fitted } from './fit.ts';
import { onFirstUse, readJson, type Schema } from './schema.ts';

/** A row of `Riwayat` about the office itself. */
export interface OfficeEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  /** What changed, in words. */
  readonly text: string;
  /** The keys of the mails that follow from it. */
  readonly mails: readonly string[];
}

/** What its data tells: enough to know it again, and its mails. */
export type OfficeRecord = Pick<OfficeEntry, 'id' | 'mails'>;

const VERSION = 1;

/** The data of an entry as JSON; its words stand in the other cells. */
export function writeOfficeEntry({ id, mails }: OfficeRecord): string {
  return fitted({ v: VERSION, office: 'TEAM_CHANGED', id, mails });
}

/** @returns `null` for what is no such data */
export function readOfficeEntry(text: string): OfficeRecord | null {
  const reading = readJson(stored(), text);
  return reading.ok ? { id: reading.value.id, mails: reading.value.mails } : null;
}

const stored = onFirstUse(
  (): Schema<OfficeRecord & { readonly v: typeof VERSION; readonly office: 'TEAM_CHANGED' }> =>
    z.object({
      v: z.literal(VERSION),
      office: z.literal('TEAM_CHANGED'),
      id: z.string().check(z.minLength(1)),
      mails: z.array(z.string()),
    }),
);
