// What two areas share, and what is left of one without the other.
import { type Area, areaOf, overlap } from './a1.ts';

/** The cells that two areas share. */
export function common(a: Area, b: Area): Area | undefined {
  if (!overlap(a, b)) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [down, across] = [
    Math.min(a.row + a.rows, b.row + b.rows),
    Math.min(a.column + a.columns, b.column + b.columns),
  ];
  return { row, column, rows: down - row, columns: across - column };
}

/** What is left of an area without some of its cells; its open sides stay with the pieces that reach them. */
export function without(area: Area, cut: Area): Area[] {
  const gone = common(area, cut);
  if (!gone) return [area];
  const [below, after] = [gone.row + gone.rows, gone.column + gone.columns];
  const [end, edge] = [area.row + area.rows, area.column + area.columns];
  const pieces: Area[] = [
    { ...area, rows: gone.row - area.row },
    { ...gone, column: area.column, columns: gone.column - area.column },
    { ...gone, column: after, columns: edge - after },
    { ...area, row: below, rows: end - below },
  ];
  return pieces
    .filter((each) => each.rows > 0 && each.columns > 0)
    .map((each) => areaOf({ ...each, open: openOf(area, each) }));
}

/** A piece is open at its end where the whole was, and at its start where it is open at its end as well. */
function openOf(whole: Area, piece: Area): string {
  const isOpen = (side: string, reaches: boolean) => reaches && whole.open?.includes(side) === true;
  const [below, after] = [piece.row + piece.rows, piece.column + piece.columns];
  const [b, r] = [isOpen('b', below === whole.row + whole.rows), isOpen('r', after === whole.column + whole.columns)];
  const [t, l] = [b && isOpen('t', piece.row === whole.row), r && isOpen('l', piece.column === whole.column)];
  return (t ? 't' : '') + (b ? 'b' : '') + (l ? 'l' : '') + (r ? 'r' : '');
}
