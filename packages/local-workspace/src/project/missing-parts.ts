// Finds what a script asks for by name that is not emulated, so that it is told before the script runs half-way.
import { type Node, parse } from 'acorn';
import { absentServices } from '../realm/core/absent-services.ts';
import { lineAt, textOfFile } from './script-text.ts';

/** Methods by which a script makes a pivot table of what is not emulated, or asks for the document that it is bound to. */
const methods = new Set([
  ...['createDataSourcePivotTable', 'addCalculatedPivotValue', 'setHistogramGroupingRule'],
  'getActiveDocument',
]);
const services = new Set(Object.keys(absentServices));
const anyName = new RegExp(`\\b(${[...services, ...methods].join('|')})\\b`);

type Syntax = Node & { readonly [field: string]: unknown };

const nameOf = (node: unknown): string => (node as { name?: string } | null | undefined)?.name ?? '';

interface MissingPart {
  readonly name: string;
  /** The line, from 1, in which it comes first. */
  readonly line: number;
}

/** What was found in a script of these very words: a process that opens one project many times looks once. */
const found = new Map<string, readonly MissingPart[]>();

/**
 * @param path of a script that parses
 * @returns each service and method once
 */
export function missingParts(path: string): readonly MissingPart[] {
  const code = textOfFile(path);
  const parts = found.get(code) ?? partsOf(code);
  found.set(code, parts);
  return parts;
}

function partsOf(code: string): MissingPart[] {
  // Most scripts name none of it, which the text tells without its tree.
  if (!anyName.test(code)) return [];
  const places = new Map<string, number>();
  const own = new Set<string>();
  const program: Node = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  visit(program as Syntax, (node) => {
    for (const name of namesDeclaredBy(node)) own.add(name);
    const asked = askedFor(node);
    if (!asked) return;
    places.set(nameOf(asked), Math.min(asked.start, places.get(nameOf(asked)) ?? asked.start));
  });
  return [...places]
    .filter(([name]) => !own.has(name))
    .map(([name, at]) => ({ name, line: lineAt(code, at) }))
    .sort((a, b) => a.line - b.line);
}

/** Visits a tree, but for names that name nothing of the surroundings: members and keys. */
function visit(node: Syntax, see: (node: Syntax) => void): void {
  see(node);
  const skipped = node.computed ? '' : node.type === 'MemberExpression' ? 'property' : 'key';
  for (const [field, child] of Object.entries(node)) {
    if (field === skipped) continue;
    for (const each of Array.isArray(child) ? child : [child]) {
      if (typeof each === 'object' && each !== null && typeof each.type === 'string') visit(each, see);
    }
  }
}

/** What a script declares itself is its own, whatever its name. */
function namesDeclaredBy({ type, id, params }: Syntax): string[] {
  const isDeclaration = type === 'VariableDeclarator' || /^(Function|Class)/.test(type);
  return [...(isDeclaration ? [id] : []), ...(Array.isArray(params) ? params : [])].map(nameOf);
}

/** @returns where the name of a service or method stands, if that is what the node uses */
function askedFor(node: Syntax): Syntax | undefined {
  if (node.type === 'Identifier') return services.has(nameOf(node)) ? node : undefined;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  return methods.has(nameOf(node.property)) ? (node.property as Syntax) : undefined;
}
