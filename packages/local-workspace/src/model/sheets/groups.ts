// Groups of rows and of columns: lines that lie as deep as one another or deeper, which can be folded away together.
import type { SheetData } from './spreadsheet.ts';

type Axis = keyof SheetData['groups'];

export interface LineGroup {
  readonly from: number;
  readonly count: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly collapsed: boolean;
}

const DEEPEST = 8;

/** @returns how deep a line lies in groups */
export function depthOf(sheet: SheetData, axis: Axis, line: number): number {
  return sheet.groups[axis][line]?.length ?? 0;
}

/** @returns all groups along an axis, by where they begin, those that hold others before them */
export function groupsOf(sheet: SheetData, axis: Axis): LineGroup[] {
  const lines = Object.entries(sheet.groups[axis]).map(([line, folds]) => ({ line: Number(line), folds }));
  const found: LineGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    let open: LineGroup | undefined;
    for (const { line, folds } of lines.filter((each) => each.folds.length >= depth)) {
      const collapsed = folds[depth - 1] === true;
      const isNext = open !== undefined && open.from + open.count === line;
      if (open && isNext) {
        open = { ...open, count: open.count + 1, collapsed: open.collapsed || collapsed };
        found[found.length - 1] = open;
      } else {
        open = { from: line, count: 1, depth, collapsed };
        found.push(open);
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || a.depth - b.depth);
}

/** Puts lines deeper into groups, or takes them out; never below none nor beyond the eighth. */
export function shiftDepth(sheet: SheetData, axis: Axis, from: number, count: number, delta: number): void {
  const kept: Record<number, readonly boolean[]> = { ...sheet.groups[axis] };
  for (let line = from; line < from + count; line++) {
    const folds = kept[line] ?? [];
    const depth = Math.min(DEEPEST, Math.max(0, folds.length + delta));
    if (depth === 0) delete kept[line];
    else kept[line] = Array.from({ length: depth }, (_, index) => folds[index] === true);
  }
  sheet.groups = { ...sheet.groups, [axis]: kept };
}

/** Folds a group away, or shows it again; those within it stay as they are. */
export function fold(sheet: SheetData, axis: Axis, { from, count, depth }: LineGroup, collapsed: boolean): void {
  const kept: Record<number, readonly boolean[]> = { ...sheet.groups[axis] };
  for (let line = from; line < from + count; line++) {
    kept[line] = (kept[line] ?? []).map((each, index) => (index === depth - 1 ? collapsed : each));
  }
  sheet.groups = { ...sheet.groups, [axis]: kept };
}

/** Folds every group along an axis that lies deeper than this, and shows the others. */
export function foldBelow(sheet: SheetData, axis: Axis, depth: number): void {
  for (const each of groupsOf(sheet, axis)) fold(sheet, axis, each, each.depth > depth);
}

/** @returns the lines that are folded away */
function foldedLines(sheet: SheetData, axis: Axis): number[] {
  const folded = groupsOf(sheet, axis).filter((each) => each.collapsed);
  return [...new Set(folded.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index)))];
}

/** @returns the rows or columns that somebody hid, or that are folded away in a group */
export function hiddenLines(sheet: SheetData, axis: Axis): number[] {
  const hidden = (axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns) ?? [];
  return [...new Set([...hidden, ...foldedLines(sheet, axis)])].sort((a, b) => a - b);
}

/** New lines within a group belong to it. */
export function growGroups(sheet: SheetData, axis: Axis, before: number, count: number): void {
  const kept: Record<number, readonly boolean[]> = { ...sheet.groups[axis] };
  const [above = [], below = []] = [kept[before - 1], kept[before + count]];
  const shared = above.slice(0, below.length);
  if (shared.length === 0) return;
  for (let line = before; line < before + count; line++) kept[line] = shared;
  sheet.groups = { ...sheet.groups, [axis]: kept };
}

/** Where a group is folded by hand: the line after it, unless the tab has it before. */
export function controlOf({ controlBefore }: SheetData, axis: Axis, { from, count }: LineGroup): number {
  return controlBefore?.includes(axis) ? from - 1 : from + count;
}
