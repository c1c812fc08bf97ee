// What is remembered of the scratch sheet between calls: its ids, and how far its making has come.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { BadRequest } from '../engine/refusals.ts';
import { writeWhole } from './whole-file.ts';

const scratchSchema = z.strictObject({
  /** Noted on the sheet at Google, by which one is found again whose id was lost on its way. */
  note: z.string(),
  sheet: z.string().optional(),
  script: z.string().optional(),
  /** Absent too while what was pushed is not deployed. */
  deployment: z.string().optional(),
});
export type Scratch = z.infer<typeof scratchSchema>;

export class ScratchMemory {
  private readonly path: string;

  /** @param work folder that holds it; made where there is none */
  constructor(work: string) {
    this.path = join(work, 'probe.json');
    mkdirSync(work, { recursive: true });
    // Ids of somebody's files are nothing for a repository.
    writeFileSync(join(work, '.gitignore'), '*\n');
  }

  /** @returns what was remembered last, else a new beginning. @throws BadRequest for a file that cannot be read */
  read(): Scratch {
    if (!existsSync(this.path)) return this.begin();
    try {
      return scratchSchema.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch {
      throw new BadRequest(
        `${this.path} is damaged. Delete it and run this command again: it makes a new sheet; throw the old one away.`,
      );
    }
  }

  /** Forgets the sheet. */
  begin(): Scratch {
    return this.keep({ note: randomUUID() });
  }

  /** Remembers this from now on. */
  keep(scratch: Scratch): Scratch {
    writeWhole(this.path, scratch);
    return scratch;
  }
}
