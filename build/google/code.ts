// The code of a desk: as it was built here, and as it stands at Google.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { script_v1 } from 'googleapis/build/src/apis/script/index.js';
import { SCRIPTS } from '../bundle.ts';

/** Files by the name that Google gives them. */
export type Code = Readonly<Record<string, string>>;

/** @param folder that the bundle was built into */
export function builtCode(folder: string): Code {
  return {
    ...Object.fromEntries(SCRIPTS.map((name) => [name, readFileSync(join(folder, `${name}.js`), 'utf8')])),
    appsscript: readFileSync(join(folder, 'appsscript.json'), 'utf8'),
  };
}

/** @param version absent: what was pushed last */
export async function codeAtGoogle(api: script_v1.Script, scriptId: string, version?: number): Promise<Code> {
  const { data } = await api.projects.getContent({
    scriptId,
    ...(version !== undefined && { versionNumber: version }),
  });
  return Object.fromEntries((data.files ?? []).map(({ name, source }) => [name ?? '', source ?? '']));
}

/** @returns a digest of what counts: Google may write the manifest in another order, and ends lines in its own way */
export function digestOf(code: Code): string {
  const files = Object.entries(code).sort(([one], [other]) => one.localeCompare(other));
  const parts = files.map(([name, source]) => [name, name === 'appsscript' ? ordered(source) : trimmed(source)]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** @returns names of the files that differ, or that only one of both has */
export function differing(one: Code, other: Code): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => {
    const pair = [one, other].map(({ [name]: source }) => (source === undefined ? '' : digestOf({ [name]: source })));
    return pair[0] !== pair[1];
  });
}

const trimmed = (source: string) => source.replaceAll('\r\n', '\n').trimEnd();

function ordered(json: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(json)));
  } catch {
    return trimmed(json);
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
