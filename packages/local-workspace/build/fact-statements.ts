// The facts as docs/facts states them: a row of a table, a point of a list or a paragraph each, with how sure its marks say it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../docs/facts');
/** What follows from facts (production, checklist) and what nobody knows: no facts of their own. */
const DERIVED = ['10', '11', '12'];
/** A source that stands without a mark: a document, public code, an issue. */
const SOURCE = /\b(?:DOC|GTD|TYPES|GF|SAMP|EH|CL)\b|[\w.-]+\/[\w.-]+(?:#\d+| @[0-9a-f]{7})|\w#\d{2,}/;

export interface Statement {
  /** Its section, as tests and questions cite it. */
  readonly at: string;
  readonly says: string;
  /** `read`: it names a source; `guessed`: it is marked as unconfirmed, or names none. */
  readonly basis: 'read' | 'guessed';
}

/** @returns what the fact sheet states, in its order */
export function statements(): readonly Statement[] {
  const files = readdirSync(FOLDER).filter((name) => /^\d+-.*\.md$/.test(name));
  return files
    .flatMap((name) => statementsOf(readFileSync(join(FOLDER, name), 'utf8')))
    .filter(({ at }) => !DERIVED.includes(at));
}

function statementsOf(text: string): Statement[] {
  let at = '';
  let heading = '';
  const lines = text.split('\n');
  // What stands before the first part of a section introduces them.
  const isParted = /^## \d/m.test(text);
  return lines.flatMap((line, place) => {
    const title = /^#+ (\d+(?:\.\d+)?)\.? (.*)/.exec(line);
    if (title) [, at = '', heading = ''] = title;
    const isHead = /^\|[-| :]+\|$/.test(lines[place + 1] ?? '') || /^\|[-| :]+\|$/.test(line);
    if (title || isHead || line.trim() === '' || (!at.includes('.') && isParted)) return [];
    return [{ at, says: line.trim(), basis: basisOf(line, heading) }];
  });
}

function basisOf(line: string, heading: string): Statement['basis'] {
  if (/\[[ABC][\] ]/.test(line)) return 'read';
  if (/\[K[\],;. ]/.test(line)) return 'guessed';
  return SOURCE.test(line) || /\[[ABC]\]/.test(heading) ? 'read' : 'guessed';
}
