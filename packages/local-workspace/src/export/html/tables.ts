// Lays out tables: columns as wide as their contents ask, the whole smaller where words have no place.
import type { TableBox } from './boxes.ts';
import { edgesOf, framed } from './frames.ts';
import type { Layout } from './layout.ts';
import { type Frame, frameOf } from './looks.ts';
import { drawStrip, heightOf, type Strip, strip } from './strips.ts';
import { columnSums, columnWidths, type Inset, measured } from './table-columns.ts';
import { type Filled, rowStrips } from './table-rows.ts';

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
