// Texts: joined, cut, searched, replaced, and numbers written as texts.
import { format } from 'numfmt';
import { localeTag } from '../../model/sheets/coercion.ts';
import { flat, type Operand, type Scope } from '../operands.ts';
import { matched } from '../patterns.ts';
import { hasDecimalComma } from '../tokens.ts';
import { FormulaError, numberIn, type Scalar } from '../values.ts';
import { Wildcards } from '../wildcards.ts';
import { any, type Functions, filling, ofRanges, ofValues } from './define.ts';

type Values = (Scalar | undefined)[];

const ofText = (act: (text: string) => string | number) =>
  ofValues(1, 1, ([value], { book }) => act(book.reading.text(value)));

/** How many letters an argument asks for, one where it is left out. */
function count(value: Scalar | undefined, { book }: Scope, absent = 1): number {
  const number = value === undefined ? absent : book.reading.whole(value);
  if (number < 0) throw new FormulaError('#VALUE!', 'The count must be at least 0.');
  return number;
}

/** FIND minds capitals, SEARCH does not and knows wildcards. */
function position([sought, within, from]: Values, scope: Scope, exact: boolean): number {
  const { reading } = scope.book;
  const [needle, text] = [reading.text(sought), reading.text(within)];
  const start = from === undefined ? 1 : reading.whole(from);
  if (start < 1 || start > text.length + 1) throw new FormulaError('#VALUE!');
  const rest = text.slice(start - 1);
  const found = exact ? rest.indexOf(needle) : new Wildcards(needle).search(rest);
  if (found < 0) throw new FormulaError('#VALUE!', `In FIND evaluation, cannot find '${needle}' within '${text}'.`);
  return found + start;
}

function substitute([value, old, fresh, which]: Values, { book }: Scope): string {
  const [text, sought, replacement] = [value, old, fresh].map((each) => book.reading.text(each)) as [
    string,
    string,
    string,
  ];
  if (sought === '') return text;
  const parts = text.split(sought);
  if (which === undefined) return parts.join(replacement);
  const place = book.reading.whole(which);
  if (place < 1) throw new FormulaError('#VALUE!');
  if (place >= parts.length) return text;
  return parts.slice(0, place).join(sought) + replacement + parts.slice(place).join(sought);
}

const isFilled = (value: Scalar) => value !== null && value !== '';

function joined(delimiter: string, leaveEmpty: boolean, args: readonly Operand[], scope: Scope): string {
  const texts: string[] = [];
  for (const value of flat(args, scope)) {
    if (!leaveEmpty || isFilled(value)) texts.push(scope.book.reading.text(value));
  }
  return texts.join(delimiter);
}

/** Parts that are numbers become numbers. */
function split([value, by, byEach, dropEmpty]: Values, { book }: Scope): Operand {
  const { reading } = book;
  const [text, delimiter] = [reading.text(value), reading.text(by)];
  if (delimiter === '') throw new FormulaError('#VALUE!', 'Function SPLIT parameter 2 value should be non-empty.');
  const each = byEach === undefined || reading.truth(byEach);
  const pattern = each ? new RegExp(`[${delimiter.replaceAll(/[\\\]^-]/g, '\\$&')}]`, 'u') : delimiter;
  const parts = text.split(pattern);
  const kept = dropEmpty === undefined || reading.truth(dropEmpty) ? parts.filter((part) => part !== '') : parts;
  if (kept.length === 0) return '';
  return [kept.map((part) => numberIn(part.trim(), reading.locale) ?? part)];
}

/** In a locale with a decimal comma the separators of a number's pattern are those of the locale. */
function patternOf(text: string, locale: string): string {
  if (!/[0#]/.test(text) || !hasDecimalComma(locale)) return text;
  return text.replaceAll(/"[^"]*"|[.,]/g, (each) => (each === '.' ? ',' : each === ',' ? '.' : each));
}

function formatted([value, pattern]: Values, { book }: Scope): string {
  const { reading } = book;
  if (typeof value === 'string' && numberIn(value, reading.locale) === undefined) return value;
  if (typeof value === 'boolean') return reading.text(value);
  const text = reading.text(pattern);
  if (text === '') return '';
  try {
    return format(patternOf(text, reading.locale), reading.number(value), { locale: localeTag(reading.locale) });
  } catch {
    throw new FormulaError('#VALUE!', `'${text}' is no format.`);
  }
}

/** The pattern of a regular expression; `(?i)` before it leaves capitals aside. */
function expression(value: Scalar | undefined, { book }: Scope, flags = ''): RegExp {
  const text = book.reading.text(value);
  const [, options = '', source = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(text) ?? [];
  try {
    return new RegExp(source, `u${flags}${options}`);
  } catch {
    throw new FormulaError('#REF!', `Function REGEX parameter 2 value '${text}' is not a valid regular expression.`);
  }
}

function textOnly(value: Scalar | undefined, scope: Scope): string {
  if (typeof value === 'number' || typeof value === 'boolean') {
    throw new FormulaError('#VALUE!', `Function REGEX parameter 1 expects text values. But '${value}' is no text.`);
  }
  return scope.book.reading.text(value);
}

const letters = (text: string) => [...text];

export const texts: Functions = {
  CONCATENATE: ofRanges(1, any, (args, scope) => joined('', false, args, scope)),
  CONCAT: ofValues(2, 2, ([a, b], { book }) => book.reading.text(a) + book.reading.text(b)),
  JOIN: ofRanges(
    2,
    any,
    ([delimiter, ...args], scope) => joined(scope.book.reading.text(delimiter as Scalar), false, args, scope),
    {
      kinds: ['v', 'r'],
    },
  ),
  TEXTJOIN: ofRanges(
    3,
    any,
    ([delimiter, leaveEmpty, ...args], scope) =>
      joined(scope.book.reading.text(delimiter as Scalar), scope.book.reading.truth(leaveEmpty as Scalar), args, scope),
    { kinds: ['vv', 'r'] },
  ),
  LEFT: ofValues(1, 2, ([value, size], scope) =>
    letters(scope.book.reading.text(value)).slice(0, count(size, scope)).join(''),
  ),
  RIGHT: ofValues(1, 2, ([value, size], scope) => {
    const wanted = count(size, scope);
    return wanted === 0 ? '' : letters(scope.book.reading.text(value)).slice(-wanted).join('');
  }),
  MID: ofValues(3, 3, ([value, from, size], scope) => {
    const start = scope.book.reading.whole(from);
    if (start < 1) throw new FormulaError('#NUM!', 'Function MID parameter 2 value should be at least 1.');
    return letters(scope.book.reading.text(value))
      .slice(start - 1, start - 1 + count(size, scope))
      .join('');
  }),
  LEN: ofText((text) => letters(text).length),
  TRIM: ofText((text) => text.trim().replaceAll(/ +/g, ' ')),
  CLEAN: ofText((text) => text.replaceAll(/\p{Cc}/gu, '')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  REPT: ofValues(2, 2, ([value, times], scope) => {
    const [text, wanted] = [scope.book.reading.text(value), count(times, scope)];
    if (text.length * wanted > 50_000) throw new FormulaError('#VALUE!', 'The result is longer than 50000 characters.');
    return text.repeat(wanted);
  }),
  EXACT: ofValues(2, 2, ([a, b], { book }) => book.reading.text(a) === book.reading.text(b)),
  FIND: ofValues(2, 3, (args, scope) => position(args, scope, true)),
  SEARCH: ofValues(2, 3, (args, scope) => position(args, scope, false)),
  SUBSTITUTE: ofValues(3, 4, substitute),
  REPLACE: ofValues(4, 4, ([value, from, size, fresh], scope) => {
    const { reading } = scope.book;
    const [text, start, wanted] = [letters(reading.text(value)), reading.whole(from), count(size, scope)];
    if (start < 1) throw new FormulaError('#VALUE!');
    text.splice(start - 1, wanted, reading.text(fresh));
    return text.join('');
  }),
  TEXT: ofValues(2, 2, formatted),
  VALUE: ofValues(1, 1, ([value], { book }) => book.reading.number(value)),
  TO_TEXT: ofValues(1, 1, ([value], { book }) => book.reading.text(value)),
  TO_PURE_NUMBER: ofValues(1, 1, ([value = null]) => value),
  FIXED: ofValues(1, 3, ([value, digits, plain], { book }) => {
    const { reading } = book;
    const places = digits === undefined ? 2 : Math.max(0, reading.whole(digits));
    const grouped = plain === undefined || !reading.truth(plain);
    const pattern = `${grouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(Math.min(places, 20))}` : ''}`;
    return format(pattern, reading.number(value), { locale: localeTag(reading.locale) });
  }),
  CHAR: ofValues(1, 1, ([value], { book }) => character(book.reading.whole(value))),
  UNICHAR: ofValues(1, 1, ([value], { book }) => character(book.reading.whole(value))),
  CODE: ofText(codeOf),
  UNICODE: ofText(codeOf),
  SPLIT: ofValues(2, 4, split, { spills: true }),
  REGEXMATCH: ofValues(2, 2, ([value, pattern], scope) => {
    const [sought, text] = [expression(pattern, scope), textOnly(value, scope)];
    return matched(sought, text, () => sought.test(text));
  }),
  REGEXEXTRACT: ofValues(
    2,
    2,
    ([value, pattern], scope) => {
      const [sought, text] = [expression(pattern, scope), textOnly(value, scope)];
      const found = matched(sought, text, () => sought.exec(text));
      if (!found)
        throw new FormulaError('#N/A', 'Function REGEXEXTRACT parameter 2 value does not match text of parameter 1.');
      return found.length > 2 ? [found.slice(1).map((each) => each ?? '')] : (found[1] ?? found[0]);
    },
    { spills: true },
  ),
  REGEXREPLACE: ofValues(3, 3, ([value, pattern, fresh], scope) => {
    // Groups are named \1 in the sheet's own language of patterns.
    const replacement = scope.book.reading
      .text(fresh)
      .replaceAll('$', '$$$$')
      .replaceAll(/\\(\d)/g, '$$$1');
    const [sought, text] = [expression(pattern, scope, 'g'), textOnly(value, scope)];
    return matched(sought, text, () => text.replaceAll(sought, replacement));
  }),
  HYPERLINK: ofValues(1, 2, ([address, label]) => label ?? address ?? null),
  ENCODEURL: ofText(encodeURIComponent),
  ROMAN: ofValues(1, 2, ([value], { book }) => roman(book.reading.whole(value))),
  ARABIC: ofText(arabic),
  FLATTEN: ofRanges(1, any, (args, scope) => [...flat(args, scope, true)].map((each) => [each]), filling),
};

function character(code: number): string {
  if (code < 1 || code > 0x10ffff)
    throw new FormulaError('#NUM!', `Function CHAR parameter 1 value ${code} is out of range.`);
  return String.fromCodePoint(code);
}

function codeOf(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) throw new FormulaError('#VALUE!', 'Function CODE parameter 1 value should be non-empty.');
  return code;
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) throw new FormulaError('#VALUE!', 'Only numbers from 1 to 3999 have Roman numerals.');
  let [rest, text] = [value, ''];
  for (const [size, sign] of numerals) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function arabic(text: string): number {
  let [rest, total] = [text.trim().toUpperCase(), 0];
  for (const [size, sign] of numerals) {
    while (rest.startsWith(sign)) {
      total += size;
      rest = rest.slice(sign.length);
    }
  }
  if (rest !== '') throw new FormulaError('#VALUE!', `'${text}' is no Roman numeral.`);
  return total;
}
