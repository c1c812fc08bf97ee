// What cannot be cut by the end of a page: a line of text, an image, a row of a table.
import type { Paper } from '../print-table.ts';

/** Painted below a strip, such as its share of a background. */
interface Mark {
  /** From the left of its strip. */
  readonly x: number;
  paint(paper: Paper, x: number, y: number, height: number): void;
}

export interface Strip {
  readonly height: number;
  /** From the left of what is laid out; moved by what it comes to stand in. */
  x: number;
  /** At least so much is free above and below it, but at the edge of a page. */
  before: number;
  after: number;
  breaksBefore: boolean;
  breaksAfter: boolean;
  staysWithNext: boolean;
  /** Nothing but room: it is left out at the head of a page. */
  readonly isRoom: boolean;
  /** From its top to the foot of its letters. */
  readonly baseline: number | undefined;
  /** The outermost last. */
  readonly marks: Mark[];
  /** The head of its table, which stands again where a page begins with this row. */
  readonly head: readonly Strip[];
  draw(paper: Paper, x: number, y: number): void;
}

export function strip(height: number, draw: Strip['draw'], more: Partial<Strip> = {}): Strip {
  return {
    height,
    x: 0,
    before: 0,
    after: 0,
    breaksBefore: false,
    breaksAfter: false,
    staysWithNext: false,
    isRoom: false,
    baseline: undefined,
    marks: [],
    head: [],
    ...more,
    draw,
  };
}

export const room = (height: number): Strip => strip(height, () => {}, { isRoom: true });

/** Draws a strip with what is painted below it. */
export function drawStrip(paper: Paper, each: Strip, x: number, y: number): void {
  for (let mark = each.marks.length - 1; mark >= 0; mark--) {
    const painted = each.marks[mark] as Mark;
    painted.paint(paper, x + each.x + painted.x, y, each.height);
  }
  each.draw(paper, x + each.x, y);
}

/** @returns the free room between two strips: their margins fall together, as in CSS */
export const gapBetween = (above: Strip, below: Strip): number => Math.max(0, above.after, below.before);

/** @returns the same strips with the room between them as strips, so that one background lies under all */
export function joined(strips: readonly Strip[]): Strip[] {
  const whole: Strip[] = [];
  for (const each of strips) {
    const above = whole.at(-1);
    const gap = above ? gapBetween(above, each) : 0;
    if (above && gap > 0) {
      const between = room(gap);
      between.staysWithNext = above.staysWithNext;
      above.after = 0;
      whole.push(between);
    }
    if (above) each.before = 0;
    whole.push(each);
  }
  return whole;
}

/** @returns how high strips are that stand below each other, without the margins above and below them */
export function heightOf(strips: readonly Strip[]): number {
  let height = 0;
  for (const [index, each] of strips.entries()) {
    const above = strips[index - 1];
    height += each.height + (above ? gapBetween(above, each) : 0);
  }
  return height;
}

/** Draws strips below each other, from the top of the first. */
export function drawAll(paper: Paper, strips: readonly Strip[], x: number, y: number): void {
  let at = y;
  for (const [index, each] of strips.entries()) {
    const above = strips[index - 1];
    if (above) at += gapBetween(above, each);
    drawStrip(paper, each, x, at);
    at += each.height;
  }
}

/** Puts strips on pages. @param area what the page leaves for them @param turn begins a page */
export function paginate(
  paper: Paper,
  strips: readonly Strip[],
  area: { readonly x: number; readonly y: number; readonly height: number },
  turn: () => void,
): void {
  const bottom = area.y + area.height + 0.01;
  const together = heightsTogether(strips, area.height);
  let y = area.y;
  let above: Strip | undefined;
  for (const [index, each] of strips.entries()) {
    const gap = above ? gapBetween(above, each) : 0;
    const isForced = above !== undefined && (each.breaksBefore || above.breaksAfter);
    if (isForced || (above && y + gap + (together[index] ?? 0) > bottom)) {
      turn();
      y = area.y;
      above = undefined;
      const headHeight = heightOf(each.head);
      // A head that leaves no place for its row stands once.
      if (each.head.length > 0 && !each.head.includes(each) && headHeight + each.height <= area.height) {
        drawAll(paper, each.head, area.x, y);
        y += headHeight;
      }
    } else y += gap;
    if (!above && each.isRoom && each.marks.length === 0 && y === area.y) continue;
    drawStrip(paper, each, area.x, y);
    y += each.height;
    above = each;
  }
}

/** @returns for each strip how much has to find place with it: those that it stays with, unless they fill a page */
function heightsTogether(strips: readonly Strip[], most: number): number[] {
  const heights: number[] = [];
  for (let index = strips.length - 1; index >= 0; index--) {
    const each = strips[index] as Strip;
    const next = strips[index + 1];
    const all = each.height + (next ? gapBetween(each, next) + (heights[index + 1] ?? 0) : 0);
    heights[index] = each.staysWithNext && next && !next.breaksBefore && all <= most ? all : each.height;
  }
  return heights;
}
