// Compiles the scriptlets of an HTML template: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>` (facts 7.6, 16.3).
import { outside } from '../core/inside.ts';
import { PageText } from './escaping/page-text.ts';

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
  if (kind === 'markup') return `output.append(${JSON.stringify(text)});`;
  if (kind === 'escaped') return `output.appendUntrusted((${text}));`;
  return kind === 'raw' ? `output.append((${text}));` : `${text}\n`;
}

/**
 * Runs a template.
 * @param variables fields that the script set on the template; its scriptlets read them by name
 * @param numbers whether a number that is printed among a script's code is a text there
 * @returns the markup
 */
export function compileTemplate(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  numbers: 'as-text' | 'as-number',
): string {
  const code = piecesOf(source).map(statementOf).join('');
  const names = Object.keys(variables);
  const page = new PageText();
  const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const isKept = (value: unknown) =>
    numbers === 'as-number' && (typeof value === 'number' || typeof value === 'boolean');
  const output = {
    append: (value: unknown) => page.append(textOf(value)),
    appendUntrusted: (value: unknown) => page.appendUntrusted(isKept(value) ? value : textOf(value)),
  };
  // Templates see the script's global functions, as a function of the global scope does.
  const run = new Function('output', ...names, code);
  outside(() => run(output, ...names.map((name) => variables[name])));
  return String(page);
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
