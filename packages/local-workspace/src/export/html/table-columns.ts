// How wide the columns of a table are: which cells stand in them, what surrounds these, what their contents ask.
import type { CellBox, RowBox, TableBox } from './boxes.ts';
import { type Declarations, type Line, lengthOf, type Sides } from './css.ts';
import { edgesOf } from './frames.ts';
import type { Layout, Widths } from './layout.ts';
import { type Frame, frameOf } from './looks.ts';

/** A cell in its place. */
export interface Placed {
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
export interface Setting {
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
export interface Inset {
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

export function measured(table: TableBox, layout: Layout): Measured {
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
export function columnWidths(columns: readonly Column[], room: number, isFilled: boolean): number[] {
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
