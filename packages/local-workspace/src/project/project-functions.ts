// Reads a script as Google does when it is pushed: refuses what does not parse, and finds its functions (facts 1.1, 1.2).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { type Node, parse, version } from 'acorn';
import { keptText } from '../engine/kept-text.ts';
import { ProjectError } from '../engine/refusals.ts';
import { lineAt, textOfFile } from './script-text.ts';

/** In letters; a smaller one is read as fast as its digest is made. */
const LARGE = 50_000;

/** What was found in a script of these very words: a process that opens one project many times reads it once. */
const found = new Map<string, readonly string[]>();

/**
 * @param shown the file's path in messages
 * @returns names of the functions that Google's detector finds: declarations, and variables with a function in them
 * @throws ProjectError with file and line for a syntax error, or for class members that Google does not parse
 */
export function topLevelFunctions(path: string, shown: string): readonly string[] {
  const code = textOfFile(path);
  const names = found.get(code) ?? keptNames(code, () => functionsOf(code, path, shown));
  found.set(code, names);
  return names;
}

/** Taking a large script apart takes a second: its names are kept for the next process, by its words and who reads them. */
function keptNames(code: string, find: () => readonly string[]): readonly string[] {
  if (code.length < LARGE) return find();
  const readers = [process.version, version, readFileSync(fileURLToPath(import.meta.url), 'utf8')];
  const digest = createHash('sha256').update(readers.join('\n')).update(code).digest('hex');
  return keptText('functions', digest, () => find().join('\n'))
    .split('\n')
    .filter((name) => name !== '');
}

function functionsOf(code: string, path: string, shown: string): readonly string[] {
  try {
    new Script(code, { filename: path });
  } catch (error) {
    const line = /:(\d+)\n/.exec((error as Error).stack ?? '')?.[1];
    throw new ProjectError(
      `${(error as Error).message}${advice(code, Number(line))}`,
      shown,
      line ? Number(line) : undefined,
    );
  }
  // Locations would double the time; a line is counted for the one place that is refused.
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  const refused = unparsable(program);
  if (refused) throw new ProjectError(refused.message, shown, lineAt(code, refused.at));
  return program.body.flatMap(functionNames);
}

/** Says of a line what it is that does not run: a module's, or of the old runtime, which ended on 31 January 2026 (facts 1.1). */
function advice(code: string, line: number): string {
  const text = code.split('\n')[line - 1] ?? '';
  if (/^\s*(?:import|export)\b/.test(text))
    return ': Apps Script has no modules; bundle them, or take import and export out';
  const isOld = /\bfor\s+each\s*\(|=\s*<\w|\bcatch\s*\([^)]*\bif\b/.test(text);
  return isOld ? ' (syntax of the old Rhino runtime, which Apps Script no longer has)' : '';
}

function functionNames(node: Node): string[] {
  const statement = node as Node & {
    id?: { name: string };
    declarations?: { id: { name?: string }; init?: { type: string } | null }[];
  };
  if (node.type === 'FunctionDeclaration') return statement.id ? [statement.id.name] : [];
  if (node.type !== 'VariableDeclaration') return [];
  return (statement.declarations ?? []).flatMap(({ id, init }) =>
    id.name && init && /^(Arrow)?FunctionExpression$/.test(init.type) ? [id.name] : [],
  );
}

/** Fields, private names and static blocks of classes fail at push (facts 1.1). */
const refusals: Readonly<Record<string, string>> = {
  PropertyDefinition: 'ParseError: Unexpected token = (fields of classes are not supported)',
  StaticBlock: 'ParseError: Unexpected token { (static blocks of classes are not supported)',
  PrivateIdentifier: 'ParseError: Invalid or unexpected token (private names of classes are not supported)',
};

/** @returns what Google does not parse, and at which letter of the script, from 0 */
function unparsable(program: Node): { message: string; at: number } | undefined {
  const waiting: unknown[] = [program];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { type, start } = node as Node;
    const message = refusals[type];
    if (message) return { message, at: start };
    for (const child of Object.values(node as object)) {
      for (const each of Array.isArray(child) ? child : [child]) {
        if (typeof each === 'object' && each !== null && typeof each.type === 'string') waiting.push(each);
      }
    }
  }
  return undefined;
}
