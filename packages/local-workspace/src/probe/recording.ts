// What Google answered, as it is kept: one file a day, without addresses, ids and what was seen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Answered, standsOn } from './project.ts';
import { writeWhole } from './whole-file.ts';

const recordingSchema = z.strictObject({
  /** The instant at which the answers were read. */
  when: z.iso.datetime(),
  /** Kind of the account that asked. */
  account: z.enum(['consumer', 'workspace']),
  /** By the id of the question; `open`: nobody has found it out. */
  answers: z.record(z.string().regex(/^[A-Z0-9_]+$/), z.enum(['yes', 'no', 'open'])),
});
export type Recording = z.infer<typeof recordingSchema>;

/** The recordings that the package holds. */
const RECORDED = fileURLToPath(new URL('../../recorded', import.meta.url));

const NAME = /^\d{4}-\d{2}-\d{2}\.json$/;

export function recordingOf(
  answered: readonly Answered[],
  { when, account }: Pick<Recording, 'when' | 'account'>,
): Recording {
  return {
    when,
    account,
    answers: Object.fromEntries(answered.map(({ id, answer }) => [id, answer === '' ? 'open' : answer])),
  };
}

/** Writes a recording under the date of its answers; one of the same day is replaced. @returns its path */
export function writeRecording(folder: string, recording: Recording): string {
  const path = join(folder, `${recording.when.slice(0, 10)}.json`);
  writeWhole(path, recordingSchema.parse(recording));
  return path;
}

/**
 * @returns the newest recording of a folder; undefined where there is none
 * @throws Error naming the file that is no recording
 */
export function newestRecording(folder = RECORDED): Recording | undefined {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)) : [];
  const newest = names.sort().at(-1);
  if (newest === undefined) return undefined;
  const path = join(folder, newest);
  const read = recordingSchema.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${path} is no recording of the probe: ${z.prettifyError(read.error)}`);
}

/** @returns how many questions a recording answers; without one none */
export function recordedCount(recording: Recording | undefined): number {
  return Object.values(recording?.answers ?? {}).filter((answer) => answer !== 'open').length;
}

/** A question that Google answers otherwise than the emulation. */
export interface Difference {
  readonly id: string;
  readonly google: 'yes' | 'no';
  readonly emulation: 'yes' | 'no';
  /** Question, both answers, what a “no” means, the fact that claims otherwise, and the file or switch that stands on it. */
  readonly words: string;
}

/**
 * Compares a recording with the answers of the emulation, question by question.
 * What is open at Google is not compared; what nobody can do here counts as what the question claims.
 */
export function differences(recording: Recording, answered: readonly Answered[]): readonly Difference[] {
  return answered.flatMap(({ id, asks, fact, no, stands, answer }) => {
    const google = recording.answers[id] ?? 'open';
    const emulation = answer === '' ? 'yes' : answer;
    if (google === 'open' || google === emulation) return [];
    const words = `${id}: ${asks} Google: ${google}. Emulation: ${emulation}. If not: ${no} Facts ${fact} claim it; on it stands ${standsOn(stands)}.`;
    return [{ id, google, emulation, words }];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
