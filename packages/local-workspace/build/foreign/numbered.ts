// Numbers the assertions of a file of a suite, so that each result knows its line, and each section what it should assert.
import { type AnyNode, type CallExpression, parse } from 'acorn';

const ASSERTIONS =
  /^((not)?([iI]s|[dD]eepEqual|[eE]qual|[rR]xMatch|[wW]ildCardMatch|[hH]asWildCards)|true|false|truthy|falsey|not|test)$/;

export interface Numbered {
  readonly code: string;
  /** Of each section in the file, in order, the lines of its assertions. */
  readonly sections: readonly (readonly number[])[];
}

/** @returns the code with `t.is(…)` as `t.at(12).is(…)`; what runs on the author's own emulator alone is not counted */
export function numbered(code: string): Numbered {
  const inserted: { readonly at: number; readonly text: () => string }[] = [];
  const sections: number[][] = [];
  const textOf = ({ start, end }: AnyNode) => code.slice(start, end);

  const visit = (node: AnyNode, lines: number[] | undefined, counts: boolean): void => {
    if (node.type === 'IfStatement') {
      const asked = /^(!?)\w+\.isFake$/.exec(textOf(node.test));
      visit(node.test, lines, counts);
      visit(node.consequent, lines, counts && asked?.[1] !== '');
      if (node.alternate) visit(node.alternate, lines, counts && asked?.[1] !== '!');
      return;
    }
    const own = node.type === 'CallExpression' ? look(node, lines, counts) : lines;
    for (const child of childrenOf(node)) visit(child, own, counts);
  };
  const look = ({ callee, loc }: CallExpression, lines: number[] | undefined, counts: boolean) => {
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return lines;
    const [object, name, at] = [textOf(callee.object), callee.property.name, callee.object.end];
    if (object === 'unit' && name === 'section') {
      const found: number[] = [];
      sections.push(found);
      inserted.push({ at, text: () => `.sectionOf([${found}])` });
      return found;
    }
    if (lines && (object === 't' || object === 'unit') && ASSERTIONS.test(name)) {
      const line = loc?.start.line ?? 0;
      if (counts) lines.push(line);
      inserted.push({ at, text: () => `.at(${line})` });
    }
    return lines;
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), undefined, true);
  const parts = inserted.sort((a, b) => b.at - a.at);
  return {
    code: parts.reduce((text, { at, text: more }) => text.slice(0, at) + more() + text.slice(at), code),
    sections,
  };
}

function childrenOf(node: AnyNode): AnyNode[] {
  const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string';
  return Object.values(node).flat().filter(isNode);
}
