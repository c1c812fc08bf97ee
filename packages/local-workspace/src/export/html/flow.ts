// Lays boxes below each other in a width: what comes of it are strips, which pages are filled with.
import type { Paper } from '../print-table.ts';
import type { BlockBox, Box } from './boxes.ts';
import { faceOf, type Look, type Ruler } from './fonts.ts';
import { edgesOf, framed } from './frames.ts';
import type { Layout, Widths } from './layout.ts';
import { type Frame, frameOf } from './looks.ts';
import { room, type Strip, strip } from './strips.ts';
import { columnSums } from './table-columns.ts';
import { tableStrips } from './tables.ts';

/** @returns who lays out boxes on a paper */
export function layoutOn(ruler: Ruler, pageHeight: number): Layout {
  const known = new WeakMap<Box, Widths>();
  const widthsOf = (box: Box): Widths => {
    const before = known.get(box);
    if (before) return before;
    const found = measured(box);
    known.set(box, found);
    return found;
  };
  const measured = (box: Box): Widths => {
    if (box.kind === 'TEXT') return box.words.widths();
    if (box.kind === 'TABLE') return columnSums(box, layout);
    const frame = frameOf(box.declarations, box.look.size, 0);
    const around = edgesOf(frame).across + frame.margin.left + frame.margin.right;
    if (frame.width) return { least: frame.width + around, most: frame.width + around };
    const { least, most } = layout.widths(box.children);
    return { least: least + around, most: most + around };
  };
  const layout: Layout = {
    ruler,
    pageHeight,
    widths: (boxes) => {
      let [least, most] = [0, 0];
      for (const each of boxes) {
        const widths = widthsOf(each);
        least = Math.max(least, widths.least);
        most = Math.max(most, widths.most);
      }
      return { least, most };
    },
    strips: (boxes, width) => boxes.flatMap((box) => stripsOf(box, width, layout)),
  };
  return layout;
}

function stripsOf(box: Box, width: number, layout: Layout): Strip[] {
  if (box.kind === 'TEXT') return box.words.lines(width, box.look);
  const frame = frameOf(box.declarations, box.look.size, width);
  if (box.kind === 'TABLE') return bounded(tableStrips(box, frame, width, layout), frame);
  const edges = edgesOf(frame);
  const outer = Math.max(1, width - frame.margin.left - frame.margin.right);
  const inner = Math.max(1, Math.min(frame.width ?? Number.POSITIVE_INFINITY, outer - edges.across));
  const x = frame.margin.left + (frame.isCentred ? (outer - inner - edges.across) / 2 : 0);
  const strips = layout.strips(box.children, inner);
  if (box.marker !== undefined) mark(strips, box, layout.ruler);
  for (const each of strips) each.x += x + edges.left;
  return bounded(framed(strips, frame, { x, width: inner + edges.across }, layout.pageHeight), frame);
}

/** Puts the mark of a list's item before its first line. */
function mark(strips: Strip[], { marker = '', look }: BlockBox, ruler: Ruler): void {
  const { ascent } = faceOf(look);
  let first = strips.find((each) => !each.isRoom);
  if (!first) {
    first = strip(look.size * look.lineHeight, () => {}, { baseline: ascent * look.size });
    strips.unshift(first);
  }
  const foot = first.baseline ?? ascent * look.size;
  const left = ruler.width(marker, look) + 6;
  // The line may be moved until it is drawn; the mark moves along.
  first.marks.push({ x: -left - first.x, paint: (paper, x, y) => drawMarker(paper, marker, look, x, y + foot) });
}

function drawMarker(paper: Paper, marker: string, look: Look, x: number, foot: number): void {
  paper.font(faceOf(look).name).fontSize(look.size).fillColor(look.colour);
  paper.text(marker, x, foot, { lineBreak: false, baseline: 'alphabetic' });
}

/** Gives the margins and breaks of a block to its first and last strip. */
function bounded(strips: Strip[], frame: Frame): Strip[] {
  const { margin, breaksBefore, breaksAfter } = frame;
  if (strips.length === 0) {
    if (!breaksBefore && !breaksAfter) return strips;
    strips.push(room(0));
  }
  const [first, last] = [strips[0] as Strip, strips.at(-1) as Strip];
  first.before = Math.max(first.before, margin.top);
  last.after = Math.max(last.after, margin.bottom);
  first.breaksBefore ||= breaksBefore;
  last.breaksAfter ||= breaksAfter;
  if (frame.staysWhole || frame.staysWithNext) {
    for (const each of frame.staysWithNext ? strips : strips.slice(0, -1)) each.staysWithNext = true;
  }
  return strips;
}
