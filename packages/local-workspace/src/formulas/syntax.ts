// The grammar of formulas: makes a tree of a formula's tokens.
import type { Reference } from './reference.ts';
import { hasDecimalComma, NoFormula, type Token, tokensOf } from './tokens.ts';
import { FormulaError, type Scalar } from './values.ts';

export type Node =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  /** An argument left out between two separators is null. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  /** A function value that is called at once: `LAMBDA(x; x+1)(2)`. */
  | { readonly kind: 'apply'; readonly target: Node; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'sign'; readonly minus: boolean; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Node[])[] };

const strength: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};
const deepest = 250;

class Parser {
  private next = 0;
  private depth = 0;

  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Node {
    const node = this.expression(0);
    if (this.next < this.tokens.length) throw new NoFormula('Something stands behind the formula');
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private expression(above: number): Node {
    this.depth += 1;
    if (this.depth > deepest) throw new NoFormula('Nested too deeply');
    let left = this.operand();
    for (let chain = 0; ; chain++) {
      if (chain > 2000) throw new NoFormula('Too long');
      const token = this.peek();
      if (token?.kind === 'open' && token.text === '(') {
        left = { kind: 'apply', target: left, args: this.args() };
        continue;
      }
      if (token?.kind !== 'operator') break;
      if (token.text === '%') {
        this.next += 1;
        left = { kind: 'percent', operand: left };
        continue;
      }
      const binds = strength[token.text] ?? 0;
      if (binds <= above) break;
      this.next += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(binds) };
    }
    this.depth -= 1;
    return left;
  }

  private operand(): Node {
    const token = this.peek();
    if (!token) throw new NoFormula('The formula ends too early');
    this.next += 1;
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'error':
        return { kind: 'value', value: new FormulaError(token.code) };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'name':
        if (/^(true|false)$/i.test(token.name)) return { kind: 'value', value: /^t/i.test(token.name) };
        return { kind: 'name', name: token.name };
      case 'function':
        return { kind: 'call', name: token.name.toUpperCase(), args: this.args() };
      case 'operator':
        // A sign binds more tightly than ^: -2^2 is 4.
        if (token.text !== '-' && token.text !== '+') throw new NoFormula(`${token.text} has nothing before it`);
        return { kind: 'sign', minus: token.text === '-', operand: this.expression(5) };
      case 'open':
        return token.text === '{' ? this.table() : this.parenthesis();
      default:
        throw new NoFormula('A value is missing');
    }
  }

  private parenthesis(): Node {
    const node = this.expression(0);
    this.close(')');
    return node;
  }

  private close(text: string): void {
    const token = this.peek();
    if (token?.kind !== 'close' || token.text !== text) throw new NoFormula(`${text} is missing`);
    this.next += 1;
  }

  private args(): (Node | null)[] {
    this.next += 1;
    const args: (Node | null)[] = [];
    const ends = (token: Token | undefined) => token?.kind === 'close' && token.text === ')';
    if (ends(this.peek())) {
      this.next += 1;
      return args;
    }
    for (;;) {
      const token = this.peek();
      if (token?.kind === 'separator' || ends(token)) args.push(null);
      else args.push(this.expression(0));
      if (this.peek()?.kind !== 'separator') break;
      this.next += 1;
    }
    this.close(')');
    return args;
  }

  private table(): Node {
    const rows: Node[][] = [[]];
    const empty = this.peek();
    if (empty?.kind === 'close' && empty.text === '}') throw new NoFormula('A table is empty');
    for (;;) {
      rows.at(-1)?.push(this.expression(0));
      const token = this.peek();
      if (token?.kind === 'separator') this.next += 1;
      else if (token?.kind === 'next row') {
        this.next += 1;
        rows.push([]);
      } else break;
    }
    this.close('}');
    return { kind: 'table', rows };
  }
}

const known = new Map<string, Node | FormulaError>();

/** @returns the tree of a formula with its `=`, or #ERROR! for a text that is none */
export function parsed(formula: string, locale: string): Node | FormulaError {
  const comma = hasDecimalComma(locale);
  const key = `${comma} ${formula}`;
  const before = known.get(key);
  if (before) return before;
  let tree: Node | FormulaError;
  try {
    tree = new Parser(tokensOf(formula, comma)).whole();
  } catch (error) {
    if (!(error instanceof NoFormula)) throw error;
    tree = new FormulaError('#ERROR!', `Formula parse error. ${error.message}`);
  }
  if (known.size >= 20_000) known.clear();
  known.set(key, tree);
  return tree;
}
