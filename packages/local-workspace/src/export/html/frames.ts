// Paddings, backgrounds and borders around what is laid out.
import type { Paper } from '../print-table.ts';
import type { Frame } from './looks.ts';
import { joined, room, type Strip } from './strips.ts';

/** @returns the room that borders and padding take */
export function edgesOf({ border, padding }: Frame) {
  const side = (name: keyof Frame['padding']) => (border[name]?.width ?? 0) + padding[name];
  const [top, right, bottom, left] = [side('top'), side('right'), side('bottom'), side('left')];
  return { top, bottom, left, across: left + right };
}

/** @returns strips with the padding, background and border of their block around them */
export function framed(
  strips: Strip[],
  frame: Frame,
  { x, width }: { readonly x: number; readonly width: number },
  pageHeight: number,
): Strip[] {
  const { border, background } = frame;
  const edges = edgesOf(frame);
  const missing = Math.min(pageHeight / 2, frame.height) - strips.reduce((sum, each) => sum + each.height, 0);
  const isPainted = background !== undefined || Object.values(border).some(Boolean);
  if (!isPainted && edges.top + edges.bottom === 0 && missing <= 0) return strips;
  const inside = joined(strips);
  const [first, last] = [inside[0], inside.at(-1)];
  // What is painted ends with its content; the margins inside are part of it.
  const [top, bottom] = [edges.top + Math.max(0, first?.before ?? 0), edges.bottom + Math.max(0, last?.after ?? 0)];
  if (first) first.before = 0;
  if (last) last.after = 0;
  const highest = pageHeight / 3;
  const all: Strip[] = [...inside];
  if (top > 0) {
    const above = room(Math.min(top, highest));
    above.staysWithNext = true;
    above.x = x + edges.left;
    all.unshift(above);
  }
  if (missing > 0) all.push(room(missing));
  if (bottom > 0 || all.length === 0) {
    const above = all.at(-1);
    if (above) above.staysWithNext = true;
    all.push(room(Math.min(bottom, highest)));
  }
  if (isPainted) {
    for (const [index, each] of all.entries()) {
      each.marks.push(paintOf(frame, { x: x - each.x, width, isFirst: index === 0, isLast: index === all.length - 1 }));
    }
  }
  return all;
}

function paintOf(
  { border, background }: Frame,
  { x: left, width, isFirst, isLast }: { x: number; width: number; isFirst: boolean; isLast: boolean },
): Strip['marks'][number] {
  const sides = { ...border, top: isFirst ? border.top : undefined, bottom: isLast ? border.bottom : undefined };
  return {
    x: left,
    paint: (paper, x, y, height) => {
      if (background) paper.rect(x, y, width, height).fill(background);
      drawLines(paper, sides, { x, y, width, height }, 0.5);
    },
  };
}

/** Draws the lines around a box. @param inset how much of their width lies inside it */
export function drawLines(
  paper: Paper,
  { top, right, bottom, left }: Frame['border'],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  inset: number,
): void {
  const line = (of: Frame['border']['top'], from: [number, number], to: [number, number]) => {
    if (!of) return;
    paper
      .moveTo(...from)
      .lineTo(...to)
      .lineWidth(of.width);
    if (of.isBroken) paper.dash(of.width * 3, { space: of.width * 2 });
    paper.stroke(of.colour);
    if (of.isBroken) paper.undash();
  };
  const within = (of: Frame['border']['top']) => (of?.width ?? 0) * inset;
  line(top, [x, y + within(top)], [x + width, y + within(top)]);
  line(bottom, [x, y + height - within(bottom)], [x + width, y + height - within(bottom)]);
  line(left, [x + within(left), y], [x + within(left), y + height]);
  line(right, [x + width - within(right), y], [x + width - within(right), y + height]);
}
