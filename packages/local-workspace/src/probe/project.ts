// The probe as a project of this package: where it lies, and its table as the emulation runs it.
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Workspace } from '../facade.ts';

/** The folder of the project that asks Google; it lies beside the sources, and beside what was compiled of them. */
export const PROBE = fileURLToPath(new URL('../../probe', import.meta.url));

/** The tab with one row a question. */
export const ANSWERS_TAB = 'Answers';

const wordSchema = z.enum(['yes', 'no', '']);

const questionSchema = z.object({
  id: z.string(),
  /** Put so that the emulation claims “yes”. */
  asks: z.string(),
  /** Section of docs/facts that claims it. */
  fact: z.string(),
  /** A switch of the readings, else a file in src without its ending. */
  stands: z.string(),
  /** What a “no” means for the emulation. */
  no: z.string(),
  /** What brings an answer about that no function finds out. */
  how: z.string(),
  /** Empty: nobody has found it out. */
  answer: wordSchema,
  /** What was seen; it may name addresses and ids. */
  seen: z.string(),
});
export type Answered = z.infer<typeof questionSchema>;

/** @returns every question with the answer that stands in the sheet of a workspace that runs the probe */
export function answersIn(workspace: Workspace): readonly Answered[] {
  return z.array(questionSchema).parse(workspace.run('answers').value);
}

/** @returns the file or the switch that an answer bears on, as people look for it */
export function standsOn(stands: string): string {
  return stands.includes('/') ? `src/${stands}.ts` : `the reading “${stands}” (src/data/readings.ts)`;
}
