// What is to be known of a step stands in its row: no list of steps stands elsewhere, unless its type asks for every step.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArrayExpression, type Identifier, type Literal, type Node, type ObjectExpression, parse } from 'acorn';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { ACTIONS, MEASURED_STEPS } from '../../../src/domain/vocabulary.ts';

/** Where the table stands, and the names that it is keyed by. */
const AT_HOME = /^src\/domain\/(?:flow\/|vocabulary\.ts$)/;
/** Keys that a type asks for whole. */
const WHOLE: readonly (readonly string[])[] = [ACTIONS, MEASURED_STEPS];

const isStep = (text: string) => (ACTIONS as readonly string[]).includes(text);

/** The lists of two steps or more in a source: an array, or an object by step that leaves some out. */
async function listsIn(path: string, text: string): Promise<string[]> {
  const { code } = await transform(text, { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const names = namesIn(node as Node);
    const isWhole = WHOLE.some((keys) => keys.length === names.length && keys.every((key) => names.includes(key)));
    if (names.length > 1 && names.every(isStep) && !isWhole) found.push(`${path}: ${names.join(', ')}`);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

/** The texts in an array, or the keys of an object; a blank for what is neither. */
function namesIn(node: Node): string[] {
  if (node.type === 'ArrayExpression') return (node as ArrayExpression).elements.map(nameOf);
  if (node.type !== 'ObjectExpression') return [];
  return (node as ObjectExpression).properties.map((each) => (each.type === 'Property' ? nameOf(each.key) : ''));
}

function nameOf(node: Node | null): string {
  if (node?.type === 'Identifier') return (node as Identifier).name;
  return node?.type === 'Literal' ? String((node as Literal).value) : '';
}

it('finds a list, a set and a record of some steps, and nothing in a record of all', async () => {
  expect(await listsIn('a.ts', "const ENDS = new Set<Action>(['REJECT', 'IGNORE']);")).toHaveLength(1);
  expect(
    await listsIn('a.ts', "const TO: Partial<Record<Action, Role>> = { FORWARD: 'X', APPROVE: 'Y' };"),
  ).toHaveLength(1);
  expect(await listsIn('a.ts', "const one = ['REOPEN']; const statuses = ['REJECTED', 'CANCELLED'];")).toEqual([]);
  expect(await listsIn('a.ts', `const all = { ${ACTIONS.map((each) => `${each}: 1`).join(', ')} };`)).toEqual([]);
});

it('stands nowhere outside the flow', async () => {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !AT_HOME.test(path));
  const lists = await Promise.all(paths.map((path) => listsIn(path, readFileSync(join(root, path), 'utf8'))));
  expect(lists.flat()).toEqual([]);
});
