// What the errors of formulas mean, in words for the person who wrote one.

import { say } from '../words/words.ts';
import type { CellAt, SheetData } from './sheet-data.ts';

const WORDS: Readonly<Record<string, string>> = {
  '#DIV/0!': say.formulas.divided,
  '#VALUE!': say.formulas.kind,
  '#REF!': say.formulas.reference,
  '#NAME?': say.formulas.name,
  '#N/A': say.formulas.notFound,
  '#NUM!': say.formulas.number,
  '#ERROR!': say.formulas.unreadable,
};

/** @returns what is wrong with the formula of a cell and what to do; undefined where nothing is */
export function formulaProblem(data: SheetData, at: CellAt): string | undefined {
  const text = data.text(at);
  const words = data.typed(at).startsWith('=') ? WORDS[text] : undefined;
  if (text !== '#ERROR!' || words === undefined) return words;
  return `${words} (${hasDecimalComma(data.answer.locale) ? say.formulas.semicolon : say.formulas.comma}).`;
}

function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
}
