// Where the copies of a desk are kept: one folder a copy, named by its moment, and how long they may be kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What a copy holds, beside the files themselves. */
export const contentsSchema = z.object({
  v: z.literal(1),
  desk: z.string(),
  sheet: z.string(),
  /** ISO instant. */
  madeAt: z.string(),
  build: z.string(),
  deskId: z.string(),
  format: z.string(),
  /** Rows below the header, by tab. */
  rows: z.record(z.string(), z.number()),
  /** SHA-256 of each file. */
  digests: z.record(z.string(), z.string()),
});
export type Contents = z.infer<typeof contentsSchema>;

const CONTENTS = 'isi.json';
const NAME = /^\d{4}-\d{2}-\d{2}T\d{6}Z$/;

/** @returns the name of a copy's folder: sorted as they were made, and legal everywhere */
export const nameOf = (madeAt: Date) =>
  madeAt
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');

/**
 * Writes a copy: all of it or nothing.
 * @param files by name
 * @returns its folder
 * @throws Error of the file system, with nothing left behind
 */
export function keepCopy(base: string, contents: Contents, files: Readonly<Record<string, Buffer>>): string {
  const folder = join(base, nameOf(new Date(contents.madeAt)));
  const part = `${folder}.part`;
  try {
    rmSync(part, { recursive: true, force: true });
    // People's data: for nobody else on this machine.
    mkdirSync(part, { recursive: true, mode: 0o700 });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(part, name), bytes, { mode: 0o600 });
    writeFileSync(join(part, CONTENTS), `${JSON.stringify(contents, null, 2)}\n`, { mode: 0o600 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/**
 * Removes the copies whose personal data the office may no longer keep; the newest stays.
 * @param months the office's retention
 * @returns names of the removed ones; a folder that is no copy of ours is left alone
 */
export function ageOut(base: string, now: Date, months: number): string[] {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  const copies = readdirSync(base)
    .filter((name) => NAME.test(name) && isCopy(join(base, name)))
    .sort();
  const old = copies.slice(0, -1).filter((name) => name < nameOf(before));
  for (const name of old) rmSync(join(base, name), { recursive: true });
  return old;
}

function isCopy(folder: string): boolean {
  const path = join(folder, CONTENTS);
  if (!existsSync(path)) return false;
  try {
    return contentsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch {
    return false;
  }
}
