// What a `TextFinder` finds and replaces. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import { contentExtent, readShown, writeValues } from '../../model/sheets/cells.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { typedFormula } from '../../model/sheets/spreadsheet.ts';
import { change, settledPlace, writerOf } from '../access.ts';

interface Search {
  readonly text: string;
  readonly entireCell: boolean;
  readonly matchCase: boolean;
  readonly pattern: boolean;
  readonly formulas?: boolean;
  readonly bare?: boolean;
}

/** A text as it is searched, and where each of its units stands in the text itself. */
interface Searched {
  readonly text: string;
  readonly places: readonly number[];
}

/** @returns a text without the marks on its letters */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function searched(text: string, bare: boolean | undefined): Searched {
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const kept = bare ? withoutMarks(letter) : letter;
    parts.push(kept);
    for (let unit = 0; unit < kept.length; unit++) places.push(at + (bare ? 0 : unit));
    at += letter.length;
  }
  return { text: parts.join(''), places: [...places, at] };
}

/** @throws ServiceError for a pattern that is none; `(?i)` at its beginning is understood, as Google's patterns have it */
function expressionOf(wanted: Search): RegExp {
  const text = wanted.bare ? withoutMarks(wanted.text) : wanted.text;
  const any = wanted.pattern && text.startsWith('(?i)');
  const flags = wanted.matchCase && !any ? 'gu' : 'giu';
  const source = wanted.pattern ? text.slice(any ? 4 : 0) : text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  try {
    return new RegExp(wanted.entireCell ? `^(?:${source})$` : source, flags);
  } catch {
    throw new ServiceError(`Invalid regular expression: ${wanted.text}`);
  }
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @returns the cells of an area whose shown text meets the search, row by row; of a formula its own text, where that is searched */
function found(execution: Execution, at: RangeRef, wanted: Search): FoundCell[] {
  const { spreadsheet, sheet } = settledPlace(execution, at);
  const sought = expressionOf(wanted);
  const rows = Math.min(at.rows, contentExtent(spreadsheet, sheet).row - at.row + 1);
  if (rows < 1) return [];
  const cells: FoundCell[] = [];
  for (const [down, texts] of readShown(spreadsheet, sheet, { ...at, rows }).entries()) {
    for (const [across, shown] of texts.entries()) {
      const [row, column] = [at.row + down, at.column + across];
      const value = sheet.values.get(row, column);
      const text = (wanted.formulas ? typedFormula(value) : undefined) ?? shown;
      sought.lastIndex = 0;
      if (text !== '' && sought.test(searched(text, wanted.bare).text)) cells.push({ row, column, text });
    }
  }
  return cells;
}

/** @returns a text with each place that meets the search replaced, and how many there were */
function replaced(text: string, wanted: Search, replacement: string): { text: string; count: number } {
  const { text: looked, places } = searched(text, wanted.bare);
  let [fresh, from, count] = ['', 0, 0];
  for (const match of looked.matchAll(expressionOf(wanted))) {
    const [start = 0, end = 0] = [places[match.index], places[match.index + match[0].length]];
    // In a pattern's replacement `$1` is what its first group found.
    const group = (whole: string, number: string) =>
      Number(number) < match.length ? (match[Number(number)] ?? '') : whole;
    fresh += text.slice(from, start) + (wanted.pattern ? replacement.replaceAll(/\$(\d)/g, group) : replacement);
    from = end;
    count += 1;
  }
  return { text: fresh + text.slice(from), count };
}

export const textSearchServices = {
  'Range.find': (execution, at: RangeRef, wanted: Search) => {
    execution.record.cellsRead += at.rows * at.columns;
    return found(execution, at, wanted).map(({ row, column }) => [row, column]);
  },
  /** Replaces in every cell found; what comes out is entered as if it were typed. @returns how often */
  'Range.replace': (execution, at: RangeRef, wanted: Search, replacement: string) => {
    let total = 0;
    for (const { row, column, text } of found(execution, at, wanted)) {
      // What a formula shows cannot be replaced, only the formula itself.
      if (!wanted.formulas && typeof settledPlace(execution, at).sheet.values.get(row, column) === 'object') continue;
      const fresh = replaced(text, wanted, replacement);
      total += fresh.count;
      change(execution, at, ({ spreadsheet, sheet }) => {
        const cell = { row, column, rows: 1, columns: 1 };
        writeValues(spreadsheet, sheet, cell, [[fresh.text]], writerOf(execution, spreadsheet));
      });
    }
    return total;
  },
} satisfies Services;
