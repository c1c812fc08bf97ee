// Reads the files of a project; a process that opens one project many times takes their texts apart once.
import { readFileSync } from 'node:fs';

const known = new Map<string, { readonly bytes: Buffer; readonly text: string }>();

/** @returns the text of a file as it is now; the very same string as long as its bytes are the same */
export function textOfFile(path: string): string {
  const bytes = readFileSync(path);
  const before = known.get(path);
  if (before?.bytes.equals(bytes)) return before.text;
  const text = bytes.toString('utf8');
  known.set(path, { bytes, text });
  return text;
}

/** @returns the line, from 1, of a letter of a text, from 0 */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
