// What `Range` does with its cells as a whole: merges and sorts them, takes away what is double. The host's side.

import type { Services } from '../../engine/execution/bridge.ts';
import { type Area, overlap } from '../../model/sheets/a1.ts';
import { mapArea, readShown, refuseProtected } from '../../model/sheets/cells.ts';
import { merge, unmerge } from '../../model/sheets/merging.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { reorderRows, type SortKey, sortedOrder } from '../../model/sheets/sorting.ts';
import { outOfBounds } from '../../model/sheets/structure.ts';
import { buffer, change, settledPlace } from '../access.ts';
import { stand, standingIn } from './standing.ts';

function lines(at: RangeRef, across: boolean): Area[] {
  const { row, column, rows, columns } = at;
  return across
    ? Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_, index) => ({ row, column: column + index, rows, columns: 1 }));
}

export const wholeRangeServices = {
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
        throw outOfBounds('columns');
      }
      const order = sortedOrder(spreadsheet, sheet, at, keys);
      reorderRows(spreadsheet, sheet, at, order, execution.world.readings.of('sorting'));
    }),
  'Range.randomize': (execution, at: RangeRef, order: number[]) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      reorderRows(spreadsheet, sheet, at, order, execution.world.readings.of('sorting'));
    }),
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
} satisfies Services;
