// The rows of a table as strips: whole where they fit on a page, cut between lines where they do not, the head on each page.
import type { Paper } from '../print-table.ts';
import { drawLines } from './frames.ts';
import type { Frame } from './looks.ts';
import { drawAll, gapBetween, heightOf, type Strip, strip } from './strips.ts';
import type { Inset, Placed, Setting } from './table-columns.ts';

/** A cell that is laid out. */
export interface Filled {
  readonly placed: Placed;
  readonly inset: Inset;
  readonly x: number;
  readonly width: number;
  readonly strips: readonly Strip[];
  readonly contentHeight: number;
}

interface Rows {
  readonly setting: Setting;
  readonly heads: number;
  readonly highest: number;
  readonly ofRows: readonly Frame[];
}

export function rowStrips(rows: readonly (readonly Filled[])[], { setting, heads, highest, ofRows }: Rows): Strip[] {
  const { spacing } = setting;
  const all: Strip[] = [];
  let head: Strip[] = [];
  for (let row = 0; row < rows.length; ) {
    // Rows that a cell holds together are one strip.
    let last = row;
    for (let each = row; each <= last && each < rows.length; each++) {
      for (const { placed } of rows[each] ?? []) last = Math.max(last, each + placed.down - 1);
    }
    let heights = heightsOf(rows, row, last, setting, ofRows);
    const together = heights.reduce((sum, each) => sum + each + spacing, 0);
    if (last > row && together > highest) {
      for (let each = row; each <= last; each++) for (const { placed } of rows[each] ?? []) placed.down = 1;
      last = row;
      heights = heightsOf(rows, row, last, setting, ofRows);
    }
    const cells = rows.slice(row, last + 1).flat();
    const made =
      last === row && (heights[0] ?? 0) + spacing > highest
        ? sliced(cells, highest - heightOf(head), setting)
        : [groupStrip(cells, row, heights, setting)];
    const [first, end] = [made[0], made.at(-1)];
    if (first && ofRows[row]?.breaksBefore) first.breaksBefore = true;
    if (end && ofRows[last]?.breaksAfter) end.breaksAfter = true;
    for (const each of made) {
      if (row < heads) each.staysWithNext = true;
      all.push(row < heads ? each : { ...each, head });
    }
    if (row < heads) head = [...head, ...made];
    row = last + 1;
  }
  // A head that takes half a page is not said twice.
  return heightOf(head) > highest / 2 ? all.map((each) => ({ ...each, head: [], staysWithNext: false })) : all;
}

function heightsOf(
  rows: readonly (readonly Filled[])[],
  from: number,
  to: number,
  { spacing }: Setting,
  ofRows: readonly Frame[],
): number[] {
  const heights: number[] = [];
  for (let row = from; row <= to; row++) heights.push(Math.min(400, ofRows[row]?.height ?? 0));
  for (const isLow of [true, false]) {
    for (let row = from; row <= to; row++) {
      for (const { placed, inset, contentHeight } of rows[row] ?? []) {
        if ((placed.down === 1) !== isLow) continue;
        const asked = Math.min(400, inset.frame.height);
        const needed = Math.max(asked, contentHeight) + inset.top + inset.bottom;
        const first = row - from;
        const end = Math.min(first + placed.down, heights.length) - 1;
        let has = spacing * (end - first);
        for (let each = first; each <= end; each++) has += heights[each] ?? 0;
        if (needed > has) heights[end] = (heights[end] ?? 0) + needed - has;
      }
    }
  }
  return heights;
}

/** @returns rows that stay whole, as one strip */
function groupStrip(cells: readonly Filled[], from: number, heights: readonly number[], { spacing }: Setting): Strip {
  const tops: number[] = [];
  let y = spacing;
  for (const each of heights) {
    tops.push(y);
    y += each + spacing;
  }
  const boxes = cells.map((each) => {
    const first = each.placed.row - from;
    const end = Math.min(first + each.placed.down, heights.length) - 1;
    const top = tops[first] ?? 0;
    return { ...each, y: top, height: (tops[end] ?? top) + (heights[end] ?? 0) - top };
  });
  return strip(Math.max(0.01, y - (from === 0 ? 0 : spacing)), (paper, x, top) =>
    drawCells(paper, boxes, x, top - (from === 0 ? 0 : spacing)),
  );
}

type CellOnPaper = Filled & { readonly y: number; readonly height: number };

function drawCells(paper: Paper, cells: readonly CellOnPaper[], x: number, y: number): void {
  for (const { placed, x: left, y: top, width, height } of cells) {
    if (placed.cell.background) paper.rect(x + left, y + top, width, height).fill(placed.cell.background);
  }
  for (const { inset, x: left, y: top, width, height } of cells) {
    drawLines(paper, inset.border, { x: x + left, y: y + top, width, height }, 0);
  }
  for (const { placed, inset, x: left, y: top, height, strips, contentHeight } of cells) {
    const free = Math.max(0, height - inset.top - inset.bottom - contentHeight);
    const align = placed.cell.declarations.get('vertical-align');
    const down = align === 'top' || align === 'baseline' ? 0 : align === 'bottom' ? free : free / 2;
    drawAll(paper, strips, x + left + inset.left, y + top + inset.top + down);
  }
}

/** @returns a row higher than a page, cut between the lines of its cells */
function sliced(cells: readonly Filled[], highest: number, { spacing }: Setting): Strip[] {
  const waiting = cells.map(({ strips }) => ({ strips, next: 0 }));
  const slices: Strip[] = [];
  while (waiting.some(({ strips, next }) => next < strips.length)) {
    const parts = cells.map((cell, index) => {
      const queue = waiting[index] as (typeof waiting)[number];
      const place = highest - spacing - cell.inset.top - cell.inset.bottom;
      const part: Strip[] = [];
      let height = 0;
      for (let each = queue.strips[queue.next]; each; each = queue.strips[queue.next]) {
        const above = part.at(-1);
        const added = each.height + (above ? gapBetween(above, each) : 0);
        if (above && height + added > place) break;
        part.push(each);
        height += added;
        queue.next++;
      }
      return { ...cell, strips: part, contentHeight: height, y: 0 };
    });
    const height = Math.max(...parts.map(({ contentHeight, inset }) => contentHeight + inset.top + inset.bottom));
    const whole = parts.map((each) => ({ ...each, height }));
    slices.push(strip(height + spacing, (paper, x, y) => drawCells(paper, whole, x, y)));
  }
  return slices;
}
