// What `Range` does with its cells as a whole: merges, sorts, searches and replaces. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../engine/execution/service-error.ts';
import { type Area, overlap } from '../../model/sheets/a1.ts';
import { contentExtent, mapArea, readShown, refuseProtected, writeValues } from '../../model/sheets/cells.ts';
import { merge, unmerge } from '../../model/sheets/merging.ts';
import { reorderRows, type SortKey, sortedOrder } from '../../model/sheets/sorting.ts';
import { buffer, change, type RangeRef, settledPlace, writerOf } from '../access.ts';
import { stand, standingIn } from './standing.ts';

function lines(at: RangeRef, across: boolean): Area[] {
  const { row, column, rows, columns } = at;
  return across
    ? Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_, index) => ({ row, column: column + index, rows, columns: 1 }));
}

interface Search {
  readonly text: string;
  readonly entireCell: boolean;
  readonly matchCase: boolean;
  readonly pattern: boolean;
  readonly formulas?: boolean;
}

/** @throws ServiceError for a pattern that is none; `(?i)` at its beginning is understood, as Google's patterns have it */
function expressionOf(wanted: Search): RegExp {
  const any = wanted.pattern && wanted.text.startsWith('(?i)');
  const flags = wanted.matchCase && !any ? 'gu' : 'giu';
  const source = wanted.pattern
    ? wanted.text.slice(any ? 4 : 0)
    : wanted.text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  try {
    return new RegExp(wanted.entireCell ? `^(?:${source})$` : source, flags);
  } catch {
    throw new ServiceError(`Invalid regular expression: ${wanted.text}`);
  }
}

/** @returns the cells of an area whose shown text (or formula) meets the search, row by row */
function found(execution: Execution, at: RangeRef, wanted: Search): { row: number; column: number; text: string }[] {
  const { spreadsheet, sheet } = settledPlace(execution, at);
  const sought = expressionOf(wanted);
  const rows = Math.min(at.rows, contentExtent(spreadsheet, sheet).row - at.row + 1);
  if (rows < 1) return [];
  const cells: { row: number; column: number; text: string }[] = [];
  for (const [down, texts] of readShown(spreadsheet, sheet, { ...at, rows }).entries()) {
    for (const [across, shown] of texts.entries()) {
      const [row, column] = [at.row + down, at.column + across];
      const value = sheet.values.get(row, column);
      const text = wanted.formulas ? (typeof value === 'object' ? value.formula : '') : shown;
      sought.lastIndex = 0;
      if (text !== '' && sought.test(text)) cells.push({ row, column, text });
    }
  }
  return cells;
}

export const wholeRangeServices: Services = {
  'Range.merge': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      const { row, column, rows, columns } = at;
      merge(sheet, { row, column, rows, columns });
    }),
  'Range.mergeAcross': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      for (const each of lines(at, true)) merge(sheet, each);
    }),
  'Range.mergeVertically': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      for (const each of lines(at, false)) merge(sheet, each);
    }),
  'Range.breakApart': (execution, at: RangeRef) => buffer(execution, at, ({ sheet }) => unmerge(sheet, at)),
  'Range.getMergedRanges': (execution, at: RangeRef) =>
    settledPlace(execution, at).sheet.merges.filter((each) => overlap(each, at)),
  'Range.sort': (execution, at: RangeRef, keys: SortKey[]) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      if (keys.some(({ column }) => column < at.column || column >= at.column + at.columns)) {
        throw new ServiceError('Those columns are out of bounds.');
      }
      const order = sortedOrder(spreadsheet, sheet, at, keys);
      reorderRows(spreadsheet, sheet, at, order, execution.world.readings.of('sorting'));
    }),
  'Range.randomize': (execution, at: RangeRef, order: number[]) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      reorderRows(spreadsheet, sheet, at, order, execution.world.readings.of('sorting'));
    }),
  'Range.find': (execution, at: RangeRef, wanted: Search) => {
    execution.record.cellsRead += at.rows * at.columns;
    return found(execution, at, wanted).map(({ row, column }) => [row, column]);
  },
  /** Replaces in every cell found; what comes out is entered as if it were typed. @returns how often */
  'Range.replace': (execution, at: RangeRef, wanted: Search, replacement: string) => {
    let count = 0;
    for (const { row, column, text } of found(execution, at, wanted)) {
      // What a formula shows cannot be replaced, only the formula itself.
      if (!wanted.formulas && typeof settledPlace(execution, at).sheet.values.get(row, column) === 'object') continue;
      // In a pattern's replacement `$1` is what its first group found.
      const fresh = text.replaceAll(expressionOf(wanted), (...match) => {
        count += 1;
        if (!wanted.pattern) return replacement;
        return replacement.replaceAll(/\$(\d)/g, (whole, group) => {
          const part = match[Number(group)] as unknown;
          return Number(group) < match.length - 2 ? (typeof part === 'string' ? part : '') : whole;
        });
      });
      change(execution, at, ({ spreadsheet, sheet }) =>
        writeValues(
          spreadsheet,
          sheet,
          { row, column, rows: 1, columns: 1 },
          [[fresh]],
          writerOf(execution, spreadsheet),
        ),
      );
    }
    return count;
  },
  'Range.trimWhitespace': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      mapArea(at, (row, column) => {
        const value = sheet.values.get(row, column);
        if (typeof value === 'string') sheet.values.set(row, column, value.trim().replaceAll(/\s+/g, ' ') || undefined);
      });
    }),
  /** Rows that show the same in the columns compared are pushed together, the first of each staying. */
  'Range.removeDuplicates': (execution, at: RangeRef, columns: number[]) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      const shown = readShown(spreadsheet, sheet, at);
      const seen = new Set<string>();
      const kept = shown.flatMap((texts, index) => {
        const compared = columns.length > 0 ? columns.map((each) => texts[each - at.column] ?? '') : texts;
        const key = JSON.stringify(compared.map((each) => each.toLowerCase()));
        if (seen.has(key)) return [];
        seen.add(key);
        return [index];
      });
      const gone = shown.map((_, index) => index).filter((each) => !kept.includes(each));
      reorderRows(spreadsheet, sheet, at, [...kept, ...gone]);
      const rest = { ...at, row: at.row + kept.length, rows: gone.length };
      mapArea(rest, (row, column) => sheet.values.set(row, column, undefined));
      return kept.length;
    }),
  'Range.canEdit': (execution, at: RangeRef) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    try {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      return true;
    } catch {
      return false;
    }
  },
  'Range.activate': (execution, at: RangeRef) => {
    settledPlace(execution, at);
    stand(execution, at);
  },
  'Spreadsheet.getActiveRange': standingIn,
};
