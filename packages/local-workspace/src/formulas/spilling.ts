// Which formulas may fill more cells than their own.
import { functions } from './functions/index.ts';
import type { Node } from './syntax.ts';

const known = new WeakMap<Node, boolean>();

/** @returns whether the tree has a part that gives a table */
export function mayFill(tree: Node): boolean {
  let answer = known.get(tree);
  if (answer === undefined) {
    answer = givesRange(tree) || givesTable(tree);
    known.set(tree, answer);
  }
  return answer;
}

const isZero = (node: Node | null | undefined) =>
  node === null || (node?.kind === 'value' && (node.value === 0 || node.value === null));

/** A range that a function finds is shown whole, where the function is the whole formula. */
function givesRange(node: Node): boolean {
  if (node.kind !== 'call') return false;
  if (node.name === 'IFERROR' || node.name === 'IFNA') return node.args[0] ? givesRange(node.args[0]) : false;
  if (node.name === 'INDEX') return node.args.length === 1 || isZero(node.args[1]) || isZero(node.args[2]);
  if (node.name === 'OFFSET') return node.args.length > 3;
  if (node.name === 'XLOOKUP') {
    const results = node.args[2];
    return (
      results?.kind === 'reference' && results.reference.first.column?.line !== results.reference.last?.column?.line
    );
  }
  return node.name === 'INDIRECT';
}

function givesTable(node: Node | null): boolean {
  if (node === null) return false;
  switch (node.kind) {
    case 'table':
      return true;
    case 'call':
      // A name that is no function of the sheet is one of the project's, whose result may be a table.
      return (functions.get(node.name)?.spills ?? !functions.has(node.name)) || node.args.some(givesTable);
    case 'apply':
      return givesTable(node.target) || node.args.some(givesTable);
    case 'sign':
    case 'percent':
      return givesTable(node.operand);
    case 'binary':
      return givesTable(node.left) || givesTable(node.right);
    default:
      return false;
  }
}
