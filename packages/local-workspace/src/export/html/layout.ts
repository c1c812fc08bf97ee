// What laying out a box asks of whoever lays out the boxes inside it.
import type { Box } from './boxes.ts';
import type { Ruler } from './fonts.ts';
import type { Strip } from './strips.ts';

/** The least width of a box, at which its longest word has place, and the one at which nothing is broken. */
export interface Widths {
  readonly least: number;
  readonly most: number;
}

/** What laying out needs to know, and who lays out what is inside. */
export interface Layout {
  readonly ruler: Ruler;
  /** Of a page: nothing that stays whole is higher. */
  readonly pageHeight: number;
  strips(boxes: readonly Box[], width: number): Strip[];
  widths(boxes: readonly Box[]): Widths;
}
