// Reads and rewrites the texts of a document's nodes, those within tables among them.
import type { BlockNode, TextNode } from '../../../model/text-document.ts';
import { exception } from '../../../realm/core/host.ts';

export const copyOf = <N>(node: N): N => JSON.parse(JSON.stringify(node)) as N;

/**
 * A brace that counts nothing is a brace, as RE2 reads it: `{{name}}` finds itself (facts 7.7).
 * @throws Exception for a pattern that is none; `(?i)` at its beginning is understood, as Google's patterns have it
 */
export function expression(pattern: string): RegExp {
  const any = pattern.startsWith('(?i)');
  const text = any ? pattern.slice(4) : pattern;
  for (const flags of ['gu', 'g']) {
    try {
      return new RegExp(text, any ? `${flags}i` : flags);
    } catch {
      // The strict reading refuses such a brace; the other one takes it as it stands.
    }
  }
  throw exception(`Invalid regular expression pattern ${pattern}`);
}

export function replacedIn(nodes: readonly BlockNode[], pattern: RegExp, replacement: string): void {
  for (const node of nodes) {
    if (node.type === 'TABLE') for (const cell of node.rows.flat()) replacedIn(cell.nodes, pattern, replacement);
    else if ('text' in node)
      rewrite(
        node,
        node.text.replace(pattern, () => replacement),
      );
  }
}

/** Puts another text in the place of one; parts that looked otherwise do not outlast it. */
export function rewrite(node: TextNode, text: string): void {
  if (text === node.text) return;
  node.text = text;
  delete node.parts;
}

export const textOf = (nodes: readonly BlockNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'TABLE')
        return node.rows.map((row) => row.map((cell) => textOf(cell.nodes)).join('\n')).join('\n');
      return 'text' in node ? node.text : '';
    })
    .join('\n');

export const textsIn = (nodes: readonly BlockNode[]): TextNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'TABLE') return node.rows.flat().flatMap((cell) => textsIn(cell.nodes));
    return 'text' in node ? [node] : [];
  });
