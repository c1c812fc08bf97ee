// Reads the text of a formula into tokens, by the separators of a spreadsheet's locale.
import { getLocale } from 'numfmt';
import { localeTag } from '../model/sheets/coercion.ts';
import { type Reference, readReference } from './reference.ts';
import type { ErrorCode } from './values.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'error'; readonly code: ErrorCode }
    | { readonly kind: 'reference'; readonly reference: Reference }
    | { readonly kind: 'name' | 'function'; readonly name: string }
    | { readonly kind: 'operator'; readonly text: string }
    | { readonly kind: 'open' | 'close'; readonly text: string }
    /** Between arguments or the columns of a table; `next row` between a table's rows. */
    | { readonly kind: 'separator' | 'next row' }
  );

/** A text that is no formula: the cell shows #ERROR!. */
export class NoFormula extends Error {}

const commas = new Map<string, boolean>();

/** @returns whether numbers of the locale have a decimal comma; their arguments are then parted by semicolons alone */
export function hasDecimalComma(locale: string): boolean {
  let known = commas.get(locale);
  if (known === undefined) {
    known = getLocale(localeTag(locale))?.decimal === ',';
    commas.set(locale, known);
  }
  return known;
}

const errorLiteral = /#(?:DIV\/0!|VALUE!|REF!|NAME\?|N\/A|NUM!|NULL!|ERROR!)/iy;
const sheetName = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/uy;
const address =
  /(?:\$?[A-Za-z]{1,3}\$?\d+(?::(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?(?:[A-Za-z]{1,3}\$?)?\d+)(?![\p{L}\p{N}_.(!])/uy;
const numberWith = { '.': /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y, ',': /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y };
const text = /"((?:[^"]|"")*)"/y;
const word = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const operator = /<=|>=|<>|[-+*/^&=<>%:]/y;

function match(pattern: RegExp, formula: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(formula);
}

/**
 * @param formula with its `=`
 * @returns its tokens in order @throws NoFormula
 */
export function tokensOf(formula: string, decimalComma: boolean): Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  const number = numberWith[decimalComma ? ',' : '.'];
  for (let start = 1; start < formula.length; ) {
    if (isSpace(formula.charCodeAt(start))) {
      start += 1;
      continue;
    }
    const token = usualToken(formula, start) ?? oneToken(formula, start, number, open, decimalComma);
    tokens.push(token);
    if (token.kind === 'open') open.push(token.text);
    if (token.kind === 'close') open.pop();
    start = token.end;
  }
  return tokens;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 127 && /\s/.test(String.fromCharCode(code)))
  );
}

/** Plain addresses and functions, which most of every formula is made of. */
const usualAddress = /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?=[-+*/^&=<>%,;(){}\s]|$)(?!\s*\()/y;
const usualFunction = /[A-Za-z]+(?=\()/y;

function usualToken(formula: string, start: number): Token | undefined {
  const cells = match(usualAddress, formula, start);
  if (cells) return { kind: 'reference', reference: readReference(cells[0]), start, end: start + cells[0].length };
  const named = match(usualFunction, formula, start);
  return named ? { kind: 'function', name: named[0], start, end: start + named[0].length } : undefined;
}

function oneToken(formula: string, start: number, number: RegExp, open: string[], decimalComma: boolean): Token {
  const char = formula.charAt(start);
  if (char === '"') {
    const string = match(text, formula, start);
    if (!string) throw new NoFormula('A text has no end');
    return { kind: 'text', value: (string[1] ?? '').replaceAll('""', '"'), start, end: start + string[0].length };
  }
  if (char === '#') {
    const error = match(errorLiteral, formula, start);
    if (!error) throw new NoFormula(`${char} stands alone`);
    return { kind: 'error', code: error[0].toUpperCase() as ErrorCode, start, end: start + error[0].length };
  }
  const sheet = match(sheetName, formula, start);
  if (sheet) return onSheet(formula, start, sheet);
  const cells = match(address, formula, start);
  if (cells) return { kind: 'reference', reference: readReference(cells[0]), start, end: start + cells[0].length };
  const digits = match(number, formula, start);
  if (digits) {
    return { kind: 'number', value: Number(digits[0].replace(',', '.')), start, end: start + digits[0].length };
  }
  const named = char === '\\' ? null : match(word, formula, start);
  if (named) {
    const end = start + named[0].length;
    const calls = /^\s*\(/.test(formula.slice(end, end + 20));
    return { kind: calls ? 'function' : 'name', name: named[0], start, end };
  }
  return punctuation(formula, start, open, decimalComma);
}

function onSheet(formula: string, start: number, sheet: RegExpExecArray): Token {
  const from = start + sheet[0].length;
  const lost = match(errorLiteral, formula, from);
  if (lost) return { kind: 'error', code: '#REF!', start, end: from + lost[0].length };
  const cells = match(address, formula, from);
  if (!cells) throw new NoFormula('A tab is named without cells');
  const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? '';
  return { kind: 'reference', reference: readReference(cells[0], name), start, end: from + cells[0].length };
}

function punctuation(formula: string, start: number, open: readonly string[], decimalComma: boolean): Token {
  const char = formula.charAt(start);
  const place = { start, end: start + 1 };
  if (char === '(' || char === '{') return { kind: 'open', text: char, ...place };
  if (char === ')' || char === '}') return { kind: 'close', text: char, ...place };
  const inTable = open.at(-1) === '{';
  if (char === ';') return { kind: inTable ? 'next row' : 'separator', ...place };
  if ((char === '\\' && inTable) || (char === ',' && !decimalComma)) return { kind: 'separator', ...place };
  const sign = match(operator, formula, start);
  if (!sign) throw new NoFormula(`${char} means nothing here`);
  return { kind: 'operator', text: sign[0], start, end: start + sign[0].length };
}
