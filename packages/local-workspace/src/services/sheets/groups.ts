// Groups of rows and of columns: the host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { ServiceError } from '../../model/service-error.ts';
import {
  controlOf,
  depthOf,
  fold,
  foldBelow,
  groupsOf,
  type LineGroup,
  shiftDepth,
} from '../../model/sheets/groups.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { SheetData } from '../../model/sheets/spreadsheet.ts';
import type { Axis } from '../../model/sheets/structure.ts';
import { buffer, change, settledPlace } from '../access.ts';

const axes: readonly Axis[] = ['rows', 'columns'];

/** The lines of a range along an axis. */
const linesOf = (at: RangeRef, axis: Axis) =>
  axis === 'rows'
    ? { first: at.row, last: at.row + at.rows - 1 }
    : { first: at.column, last: at.column + at.columns - 1 };
const endOf = ({ from, count }: LineGroup) => from + count - 1;

function found(sheet: SheetData, axis: Axis, index: number, depth: number): LineGroup | undefined {
  return groupsOf(sheet, axis).find((each) => each.depth === depth && each.from <= index && index <= endOf(each));
}

function existing(sheet: SheetData, axis: Axis, index: number, depth: number): LineGroup {
  const group = found(sheet, axis, index, depth);
  if (!group) throw new ServiceError('There is no such group.');
  return group;
}

/** Those that the range holds whole and that lie in no other of them; else the deepest open one that it touches (facts 15.1). */
function collapsing(sheet: SheetData, axis: Axis, at: RangeRef): LineGroup[] {
  const { first, last } = linesOf(at, axis);
  const all = groupsOf(sheet, axis);
  const within = all.filter((each) => each.from >= first && endOf(each) <= last);
  const outermost = within.filter(
    (each) =>
      !within.some((other) => other.depth < each.depth && other.from <= each.from && endOf(other) >= endOf(each)),
  );
  if (outermost.length > 0) return outermost;
  const touched = all.filter((each) => !each.collapsed && each.from <= last && endOf(each) >= first);
  return touched.sort((a, b) => b.depth - a.depth).slice(0, 1);
}

/** The folded ones that the range or their control touches; of several at one place the outermost. */
function expanding(sheet: SheetData, axis: Axis, at: RangeRef): LineGroup[] {
  const { first, last } = linesOf(at, axis);
  const isIn = (line: number) => first <= line && line <= last;
  const folded = groupsOf(sheet, axis).filter(
    (each) => each.collapsed && ((each.from <= last && endOf(each) >= first) || isIn(controlOf(sheet, axis, each))),
  );
  return folded.filter(
    (each) =>
      !folded.some((other) => other.depth < each.depth && other.from === each.from && other.count === each.count),
  );
}

const shifted = (axis: Axis) => (execution: Execution, at: RangeRef, delta: number) =>
  buffer(execution, at, ({ sheet }) => {
    const { first, last } = linesOf(at, axis);
    if (sheet.controlBefore?.includes(axis) && first === 1 && delta > 0) {
      throw new ServiceError(`The first ${axis.slice(0, -1)} cannot be grouped while its control stands before it.`);
    }
    shiftDepth(sheet, axis, first, last - first + 1, delta);
  });

const told = (axis: Axis) => (execution: Execution, at: SheetRef, index: number, depth: number) =>
  existing(settledPlace(execution, at).sheet, axis, index, depth).from;

export const groupServices = {
  'Range.shiftRowGroupDepth': shifted('rows'),
  'Range.shiftColumnGroupDepth': shifted('columns'),
  'Range.collapseGroups': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      for (const axis of axes) for (const each of collapsing(sheet, axis, at)) fold(sheet, axis, each, true);
    }),
  'Range.expandGroups': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      for (const axis of axes) for (const each of expanding(sheet, axis, at)) fold(sheet, axis, each, false);
    }),
  /** The first line of the group that a line lies in at this depth. */
  'Sheet.getRowGroup': told('rows'),
  'Sheet.getColumnGroup': told('columns'),
  'Sheet.getRowGroupDepth': (execution, at: SheetRef, row: number) =>
    depthOf(settledPlace(execution, at).sheet, 'rows', row),
  'Sheet.getColumnGroupDepth': (execution, at: SheetRef, column: number) =>
    depthOf(settledPlace(execution, at).sheet, 'columns', column),
  'Sheet.expandGroupsUpToDepth': (execution, at: SheetRef, axis: Axis, depth: number) =>
    buffer(execution, at, ({ sheet }) => foldBelow(sheet, axis, depth)),
  'Sheet.getGroupControlPosition': (execution, at: SheetRef, axis: Axis) =>
    settledPlace(execution, at).sheet.controlBefore?.includes(axis) ? 'BEFORE' : 'AFTER',
  'Sheet.setGroupControlPosition': (execution, at: SheetRef, axis: Axis, position: string) =>
    buffer(execution, at, ({ sheet }) => {
      const others = (sheet.controlBefore ?? []).filter((each) => each !== axis);
      sheet.controlBefore = position === 'BEFORE' ? [...others, axis] : others;
    }),
  'Group.get': (execution, at: SheetRef, axis: Axis, index: number, depth: number) => {
    const { sheet } = settledPlace(execution, at);
    const group = existing(sheet, axis, index, depth);
    const { from, count } = group;
    const area =
      axis === 'rows'
        ? { row: from, column: 1, rows: count, columns: sheet.columns, open: 'lr' }
        : { row: 1, column: from, rows: sheet.rows, columns: count, open: 'tb' };
    return { ...group, control: controlOf(sheet, axis, group), area };
  },
  'Group.setCollapsed': (execution, at: SheetRef, axis: Axis, index: number, depth: number, collapsed: boolean) =>
    change(execution, at, ({ sheet }) => fold(sheet, axis, existing(sheet, axis, index, depth), collapsed)),
  'Group.remove': (execution, at: SheetRef, axis: Axis, index: number, depth: number) =>
    change(execution, at, ({ sheet }) => {
      const { from, count } = existing(sheet, axis, index, depth);
      shiftDepth(sheet, axis, from, count, -1);
    }),
} satisfies Services;
