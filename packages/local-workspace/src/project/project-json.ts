// Reads the JSON files around a project and says in which line one is broken.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ProjectError } from '../engine/refusals.ts';

/**
 * @param base folder that paths in messages are relative to
 * @returns undefined when there is no such file
 * @throws ProjectError with file and line for text that is no JSON, or no object
 */
export function readProjectJson<T>(path: string, base: string): T | undefined {
  if (!existsSync(path)) return undefined;
  // clasp takes comments since 3.2 (facts 9.3); blanks in their place keep the lines where they are.
  const text = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/^\s*\/\/.*$/gm, (line) => ' '.repeat(line.length));
  const shown = relative(base, path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    throw new ProjectError(`not JSON: ${message}`, shown, lineAt(text, at === undefined ? text.length : Number(at)));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProjectError('not a JSON object', shown, 1);
  }
  return value as T;
}

/**
 * @param names of the members that lead to one
 * @param value what stands there, where it may be told from others of its name by a text, number or boolean
 * @returns the line, from 1, in which it stands
 */
export function lineOf(path: string, names: readonly string[], value?: unknown): number {
  const text = readFileSync(path, 'utf8');
  let position = 0;
  for (const name of names) position = Math.max(position, text.indexOf(`"${name}"`, position));
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  const written = !isPlain ? -1 : text.indexOf(JSON.stringify(value), position + 1);
  return lineAt(text, Math.max(position, written));
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
