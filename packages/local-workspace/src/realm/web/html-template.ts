// Compiles the scriptlets of an HTML template: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>` (facts 7.6).
import { outside } from '../core/inside.ts';

interface Piece {
  readonly kind: 'markup' | 'code' | 'escaped' | 'raw';
  readonly text: string;
  /** Where it begins in the template. */
  readonly at: number;
}

function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of source.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    pieces.push({ kind: 'markup', text: source.slice(end, match.index), at: end });
    const [whole, sign, code = ''] = match;
    const at = match.index + whole.indexOf(code, 2 + (sign?.length ?? 0));
    if (sign === undefined) pieces.push({ kind: 'code', text: code, at });
    else pieces.push({ kind: sign === '=' ? 'escaped' : 'raw', text: code.trim().replace(/;$/, ''), at });
    end = match.index + whole.length;
  }
  pieces.push({ kind: 'markup', text: source.slice(end), at: end });
  return pieces.filter(({ text }) => text !== '');
}

function statementOf({ kind, text }: Piece): string {
  if (kind === 'markup') return `__out.push(${JSON.stringify(text)});`;
  if (kind === 'escaped') return `__out.push(__escape(__text(${text})));`;
  return kind === 'raw' ? `__out.push(__text(${text}));` : `${text}\n`;
}

/**
 * Runs a template.
 * @param variables fields that the script set on the template; its scriptlets read them by name
 * @param makeSafe how a printing scriptlet's value is made safe
 * @returns the markup
 */
export function compileTemplate(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  makeSafe: (value: unknown) => string,
): string {
  const code = piecesOf(source).map(statementOf).join('');
  const names = Object.keys(variables);
  const out: unknown[] = [];
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const output = { append: (value: unknown) => void out.push(text(value)) };
  // Templates see the script's global functions, as a function of the global scope does.
  const run = new Function('__out', '__escape', '__text', 'output', ...names, code);
  outside(() => run(out, makeSafe, text, output, ...names.map((name) => variables[name])));
  return out.join('');
}

function linesOf({ kind, text }: Piece): string[] {
  if (kind === 'code') return text.split('\n');
  if (kind === 'markup') return text.split(/(?<=\n)/).map((line) => `output.append(${JSON.stringify(line)});`);
  return [`output.${kind === 'raw' ? 'append' : 'appendUntrusted'}([${text.replaceAll('\n', ' ')}].join(''));`];
}

/**
 * Writes a template down as code that gives its HtmlOutput when it is evaluated where its variables are.
 * @param withComments whether each line of the code shows the line of the template that it comes from
 */
export function templateCode(source: string, withComments: boolean): string {
  const lines = source.split('\n');
  const body = piecesOf(source).flatMap((piece) => {
    const first = source.slice(0, piece.at).split('\n').length - 1;
    return linesOf(piece).map((line, index) => (withComments ? `${line} // ${lines[first + index] ?? ''}` : line));
  });
  return ['(function () {', 'var output = HtmlService.createHtmlOutput();', ...body, 'return output;', '})()'].join(
    '\n',
  );
}
