// Lays out tables: columns as wide as their contents ask, rows that stay whole, the head again on each page.
import type { Paper } from '../print-table.ts';
import type { CellBox, RowBox, TableBox } from './boxes.ts';
import { type Declarations, type Line, lengthOf, type Sides } from './css.ts';
import { drawLines, edgesOf, framed } from './frames.ts';
import type { Layout, Widths } from './layout.ts';
import { type Frame, frameOf } from './looks.ts';
import { drawAll, drawStrip, gapBetween, heightOf, type Strip, strip } from './strips.ts';

/** A cell in its place. */
interface Placed {
  readonly cell: CellBox;
  readonly column: number;
  readonly across: number;
  readonly row: number;
  down: number;
}

interface Grid {
  /** The cells of each row, by columns. */
  readonly rows: readonly (readonly Placed[])[];
  readonly columns: number;
}

/** HTML's own limit for a cell; a table has no more columns either. */
const mostColumns = 1000;

function gridOf(rows: readonly RowBox[]): Grid {
  const busyUntil: number[] = [];
  let columns = 0;
  const placed = rows.map(({ cells }, row) => {
    let column = 0;
    const line: Placed[] = [];
    for (const cell of cells) {
      while ((busyUntil[column] ?? 0) > row) column++;
      if (column >= mostColumns) break;
      const across = Math.min(cell.across, mostColumns - column);
      const down = Math.min(cell.down === 0 ? rows.length : cell.down, rows.length - row);
      for (let each = column; each < column + across; each++) busyUntil[each] = row + down;
      line.push({ cell, column, across, row, down });
      column += across;
      columns = Math.max(columns, column);
    }
    return line;
  });
  return { rows: placed, columns };
}

/** How a table sets off its cells. */
interface Setting {
  readonly collapses: boolean;
  /** Between cells. */
  readonly spacing: number;
  readonly padding: number;
  readonly line: Line | undefined;
}

function settingOf({ declarations, attributes, look }: TableBox): Setting {
  const collapses = declarations.get('border-collapse') === 'collapse';
  const points = (value: string | undefined) => Math.min(50, Math.max(0, lengthOf(value, look.size, 0) ?? 0));
  const spacing = declarations.get('border-spacing') ?? attributes.get('cellspacing') ?? '2px';
  const ruled = attributes.get('border');
  return {
    collapses,
    spacing: collapses ? 0 : points(spacing.split(' ')[0]),
    padding: points(attributes.get('cellpadding') ?? '1px'),
    line: ruled !== undefined && ruled !== '0' ? { width: 0.75, colour: '#808080', isBroken: false } : undefined,
  };
}

/** What surrounds the content of a cell. */
interface Inset {
  readonly frame: Frame;
  readonly border: Sides<Line | undefined>;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly across: number;
}

function insetOf({ declarations, look }: CellBox, setting: Setting): Inset {
  const frame = frameOf(declarations, look.size, 0);
  const asked = /(^|;)padding/.test([...declarations.keys()].join(';'));
  const all = setting.padding;
  const padding = asked ? frame.padding : { top: all, right: all, bottom: all, left: all };
  const isPlain = [...declarations.keys()].some((name) => name.startsWith('border'));
  const { line } = setting;
  const border = isPlain ? frame.border : { top: line, right: line, bottom: line, left: line };
  // Neighbours share a line where lines fall together.
  const share = setting.collapses ? 0.5 : 1;
  const side = (name: keyof typeof padding) => padding[name] + (border[name]?.width ?? 0) * share;
  const [top, right, bottom, left] = [side('top'), side('right'), side('bottom'), side('left')];
  return { frame, border, top, bottom, left, across: left + right };
}

interface Column {
  least: number;
  most: number;
  /** Points that are asked for. */
  fixed: number | undefined;
  /** Of the table. */
  share: number | undefined;
}

/** What one table comes to before it has a width. */
interface Measured {
  readonly setting: Setting;
  readonly grid: Grid;
  readonly heads: number;
  readonly columns: readonly Column[];
  readonly insets: ReadonlyMap<CellBox, Inset>;
}

const known = new WeakMap<TableBox, Measured>();

function measured(table: TableBox, layout: Layout): Measured {
  const before = known.get(table);
  if (before) return before;
  const setting = settingOf(table);
  // What spans rows ends with its head or body.
  const [head, body] = [gridOf(table.head), gridOf(table.body)];
  const heads = table.head.length;
  const moved = body.rows.map((row) => row.map((each) => ({ ...each, row: each.row + heads })));
  const grid = { rows: [...head.rows, ...moved], columns: Math.max(head.columns, body.columns) };
  const insets = new Map<CellBox, Inset>();
  const columns = Array.from({ length: grid.columns }, (_, index): Column => {
    const asked = table.columns[index];
    return { least: 0, most: 0, ...askedBy(asked) };
  });
  const wide: (Widths & { placed: Placed })[] = [];
  for (const placed of grid.rows.flat()) {
    const { cell } = placed;
    const inset = insetOf(cell, setting);
    insets.set(cell, inset);
    const inside = layout.widths(cell.children);
    const isOneLine = cell.look.space === 'nowrap';
    const widths = { least: (isOneLine ? inside.most : inside.least) + inset.across, most: inside.most + inset.across };
    if (placed.across > 1) wide.push({ ...widths, placed });
    const column = columns[placed.column];
    if (!column || placed.across > 1) continue;
    column.least = Math.max(column.least, widths.least);
    column.most = Math.max(column.most, widths.most);
    const { fixed, share } = askedBy(cell.declarations);
    if (fixed !== undefined) column.fixed = Math.max(column.fixed ?? 0, fixed + inset.across);
    if (share !== undefined) column.share = Math.max(column.share ?? 0, share);
  }
  for (const { placed, least, most } of wide)
    widen(columns.slice(placed.column, placed.column + placed.across), least, most);
  const found = { setting, grid, heads, columns, insets };
  known.set(table, found);
  return found;
}

function askedBy(declarations: Declarations | undefined): Pick<Column, 'fixed' | 'share'> {
  const width = declarations?.get('width');
  const isShare = width?.trim().endsWith('%');
  return {
    fixed: isShare ? undefined : lengthOf(width, 12, 0),
    share: isShare ? Math.min(1, Math.max(0, (Number.parseFloat(width ?? '') || 0) / 100)) : undefined,
  };
}

/** Gives columns what a cell across them lacks. */
function widen(columns: readonly Column[], least: number, most: number): void {
  const total = columns.reduce((sum, each) => sum + each.most, 0);
  const part = (each: Column) => (total > 0 ? each.most / total : 1 / columns.length);
  const lacks = {
    least: least - columns.reduce((sum, each) => sum + each.least, 0),
    most: most - total,
  };
  const parts = columns.map(part);
  for (const [index, each] of columns.entries()) {
    if (lacks.least > 0) each.least += lacks.least * (parts[index] ?? 0);
    if (lacks.most > 0) each.most += lacks.most * (parts[index] ?? 0);
    each.most = Math.max(each.most, each.least);
  }
}

/** @returns how wide a table is at least, and where nothing in it is broken */
export function columnSums(table: TableBox, layout: Layout): Widths {
  const { columns, setting } = measured(table, layout);
  const frame = frameOf(table.declarations, table.look.size, 0);
  const around = edgesOf(frame).across + setting.spacing * (columns.length + 1);
  const sum = (of: (column: Column) => number) => columns.reduce((total, each) => total + of(each), around);
  const least = sum((each) => Math.max(each.least, each.fixed ?? 0));
  return {
    least,
    most: Math.max(
      least,
      frame.width ?? 0,
      sum((each) => Math.max(each.least, each.fixed ?? each.most)),
    ),
  };
}

/** @returns the widths of columns that share `room`. @param isFilled all of it is taken */
function columnWidths(columns: readonly Column[], room: number, isFilled: boolean): number[] {
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  const least = columns.map((each) => each.least);
  const asked = columns.map((each) =>
    Math.max(each.least, each.share !== undefined ? each.share * room : (each.fixed ?? each.least)),
  );
  const between = (low: readonly number[], high: readonly number[], total: number) => {
    const [from, to] = [sum(low), sum(high)];
    const part = to > from ? Math.max(0, Math.min(1, (total - from) / (to - from))) : 0;
    return low.map((each, index) => each + ((high[index] ?? 0) - each) * part);
  };
  if (sum(least) > room) return least.map((each) => (each * room) / sum(least));
  if (sum(asked) > room) return between(least, asked, room);
  const isFree = (index: number) => columns[index]?.fixed === undefined && columns[index]?.share === undefined;
  const wanted = asked.map((each, index) => (isFree(index) ? Math.max(each, columns[index]?.most ?? 0) : each));
  if (sum(wanted) > room) return between(asked, wanted, room);
  if (!isFilled) return wanted;
  const growing = wanted.map((each, index) => (isFree(index) ? Math.max(each, 1) : 0));
  const parts = sum(growing) > 0 ? growing : wanted.map((each) => Math.max(each, 1));
  const rest = room - sum(wanted);
  return wanted.map((each, index) => each + (rest * (parts[index] ?? 0)) / sum(parts));
}

/** A cell that is laid out. */
interface Filled {
  readonly placed: Placed;
  readonly inset: Inset;
  readonly x: number;
  readonly width: number;
  readonly strips: readonly Strip[];
  readonly contentHeight: number;
}

/** A table is not drawn smaller than this: then its words break. */
const smallest = 0.5;

/** @returns the rows of a table as strips, from the left of `width`; smaller where its words have no place */
export function tableStrips(table: TableBox, frame: Frame, width: number, layout: Layout): Strip[] {
  const { least } = columnSums(table, layout);
  const scale = Math.max(smallest, Math.min(1, (width - frame.margin.left - frame.margin.right) / least));
  if (!(scale < 1)) return fullSize(table, frame, width, layout);
  const large = { ...layout, pageHeight: layout.pageHeight / scale };
  return scaled(fullSize(table, frame, width / scale, large), scale);
}

/** @returns strips that are drawn smaller */
function scaled(strips: readonly Strip[], scale: number): Strip[] {
  const small = new Map<Strip, Strip>();
  for (const each of strips) {
    const draw: Strip['draw'] = (paper, x, y) => {
      paper.save().translate(x, y).scale(scale);
      drawStrip(paper, each, 0, 0);
      paper.restore();
    };
    const head = each.head.map((row) => small.get(row) ?? row);
    const { staysWithNext, breaksBefore, breaksAfter } = each;
    const [before, after] = [each.before * scale, each.after * scale];
    small.set(
      each,
      strip(each.height * scale, draw, { before, after, staysWithNext, breaksBefore, breaksAfter, head }),
    );
  }
  return [...small.values()];
}

function fullSize(table: TableBox, frame: Frame, width: number, layout: Layout): Strip[] {
  const { grid, heads, columns, insets, setting } = measured(table, layout);
  const edges = edgesOf(frame);
  const { spacing } = setting;
  const outer = Math.max(1, width - frame.margin.left - frame.margin.right);
  const around = edges.across + spacing * (columns.length + 1);
  const isFilled = frame.width !== undefined;
  const needsAll = columns.some(({ share }) => share !== undefined);
  const space = Math.max(1, Math.min(outer, frame.width ?? outer) - around);
  const wide = columnWidths(columns, space, isFilled || needsAll);
  const whole = wide.reduce((sum, each) => sum + each, around);
  const place = table.attributes.get('align')?.toLowerCase();
  const free = Math.max(0, outer - whole);
  const shift = frame.isCentred || place === 'center' ? free / 2 : place === 'right' ? free : 0;
  const x = frame.margin.left + shift;
  const starts: number[] = [];
  let at = spacing;
  for (const each of wide) {
    starts.push(at);
    at += each + spacing;
  }
  starts.push(at);
  const highest = layout.pageHeight - edges.top - edges.bottom;
  const inner = { ...layout, pageHeight: Math.max(50, highest * 0.8) };
  const filled = grid.rows.map((row) =>
    row.map((placed): Filled => {
      const inset = insets.get(placed.cell) as Inset;
      const left = starts[placed.column] ?? 0;
      const cellWidth = (starts[placed.column + placed.across] ?? at) - left - spacing;
      const strips = inner.strips(placed.cell.children, Math.max(1, cellWidth - inset.across));
      return { placed, inset, x: left, width: cellWidth, strips, contentHeight: heightOf(strips) };
    }),
  );
  const ofRows = table.head.concat(table.body).map(({ declarations }) => frameOf(declarations, table.look.size, 0));
  const strips = rowStrips(filled, { setting, heads, highest, ofRows });
  for (const each of strips) each.x += x + edges.left;
  const caption = inner.strips(table.caption, Math.max(1, whole));
  for (const each of caption) {
    each.x += x;
    each.staysWithNext = true;
  }
  // The height of a table is that of its rows.
  return [...caption, ...framed(strips, { ...frame, height: 0 }, { x, width: whole }, layout.pageHeight)];
}

interface Rows {
  readonly setting: Setting;
  readonly heads: number;
  readonly highest: number;
  readonly ofRows: readonly Frame[];
}

function rowStrips(rows: readonly (readonly Filled[])[], { setting, heads, highest, ofRows }: Rows): Strip[] {
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
