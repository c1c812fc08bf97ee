// References by the numbers of row and column, `R[-1]C2`, as formulas written for any cell have them.

import type { CellPlace } from '../model/sheets/a1.ts';
import { columnName } from '../model/sheets/a1.ts';
import { type Corner, type Mark, type Reference, tabText } from './reference.ts';
import { replaced } from './rewriting.ts';

/** @returns the formula with its references relative to its cell, as recorded macros have them: `=R[-1]C[0]+R1C1` */
export function inR1C1(formula: string, locale: string, place: CellPlace): string {
  return replaced(formula, locale, (reference) => referenceText(reference, place));
}

function referenceText({ sheet, first, last }: Reference, place: CellPlace): string {
  const line = (letter: string, mark: Mark | undefined, own: number) => {
    if (!mark) return '';
    return mark.fixed ? `${letter}${mark.line}` : `${letter}[${mark.line - own}]`;
  };
  const corner = ({ row, column }: Corner) => line('R', row, place.row) + line('C', column, place.column);
  const tab = sheet === undefined ? '' : tabText(sheet);
  return tab + corner(first) + (last ? `:${corner(last)}` : '');
}

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/y;
const cell =
  /(?<![\p{L}\p{N}_.$])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)|C(\[-?\d+\]|\d+))(?![\p{L}\p{N}_.([])/iuy;

/** @returns the formula with its references as addresses, for the cell it is written into; `RC` is `R[0]C[0]` */
export function fromR1C1(formula: string, place: CellPlace): string {
  let text = '';
  for (let index = 0; index < formula.length; ) {
    quoted.lastIndex = index;
    cell.lastIndex = index;
    const kept = quoted.exec(formula)?.[0];
    const found = kept === undefined ? cell.exec(formula) : null;
    const own = kept ?? found?.[0] ?? formula.charAt(index);
    text += found ? addressOf(found, place) : own;
    index += own.length;
  }
  return text;
}

/** A row or column alone is a whole one. */
function addressOf([, row, column, rowAlone, columnAlone]: RegExpExecArray, place: CellPlace): string {
  const line = (part: string | undefined, own: number, write: (line: number) => string): string => {
    if (part === undefined) return write(own);
    const number = part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part);
    if (number < 1) return '#REF!';
    return part.startsWith('[') ? write(number) : `$${write(number)}`;
  };
  if (rowAlone !== undefined) return wholeOf(line(rowAlone, place.row, String));
  if (columnAlone !== undefined) return wholeOf(line(columnAlone, place.column, columnName));
  const address = line(column, place.column, columnName) + line(row, place.row, String);
  return address.includes('#') ? '#REF!' : address;
}

const wholeOf = (line: string) => (line.startsWith('#') ? line : `${line}:${line}`);
