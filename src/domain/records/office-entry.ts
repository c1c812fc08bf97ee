// How a change of the team or a restore is kept in `Riwayat`: a row that belongs to no request.
import * as z from 'zod/mini';
import type { Actor } from '../commands/command.ts';
import type { Instant } from '../time/time.ts';
import { fitted } from './fit.ts';
import { onFirstUse, readJson, type Schema } from './schema.ts';

const OFFICE_STEPS = ['TEAM_CHANGED', 'RESTORED'] as const;
export type OfficeStep = (typeof OFFICE_STEPS)[number];

/** A row of `Riwayat` about the office itself. */
export interface OfficeEntry {
  readonly step: OfficeStep;
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  /** What changed, in words. */
  readonly text: string;
  /** The keys of the mails that follow from it. */
  readonly mails: readonly string[];
}

/** What its data tells: enough to know it again, and its mails. */
export type OfficeRecord = Pick<OfficeEntry, 'step' | 'id' | 'mails'>;

const VERSION = 1;

/** The data of an entry as JSON; its words stand in the other cells. */
export function writeOfficeEntry({ step, id, mails }: OfficeRecord): string {
  return fitted({ v: VERSION, office: step, id, mails });
}

/** @returns `null` for what is no such data */
export function readOfficeEntry(text: string): OfficeRecord | null {
  const reading = readJson(stored(), text);
  if (!reading.ok) return null;
  const { office: step, id, mails } = reading.value;
  return { step, id, mails };
}

const stored = onFirstUse(
  (): Schema<Omit<OfficeRecord, 'step'> & { readonly v: typeof VERSION; readonly office: OfficeStep }> =>
    z.object({
      v: z.literal(VERSION),
      office: z.enum(OFFICE_STEPS),
      id: z.string().check(z.minLength(1)),
      mails: z.array(z.string()),
    }),
);
