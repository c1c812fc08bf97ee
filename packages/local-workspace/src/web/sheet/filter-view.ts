// A filter view: which rows one person sees, and nobody else; it ends with the tab or when it is closed.
import type { SheetData } from './sheet-data.ts';

/** By column, the texts whose rows stay in sight. */
export type FilterView = ReadonlyMap<number, readonly string[]>;

/** @returns the last row of the header, which no filter hides */
export function headerOf({ answer }: SheetData): number {
  return Math.max(1, answer.frozenRows);
}

/** @returns the rows that the view keeps out of sight */
export function rowsBeyond(view: FilterView | undefined, data: SheetData): ReadonlySet<number> {
  const beyond = new Set<number>();
  if (!view) return beyond;
  for (let row = headerOf(data) + 1; row <= data.answer.lastRow; row++) {
    if ([...view].some(([column, texts]) => !texts.includes(data.text({ row, column })))) beyond.add(row);
  }
  return beyond;
}

/** @returns what of a column's texts its own criteria leave in sight, whatever the filters of other columns hide */
export function shownTexts(
  view: FilterView | undefined,
  { answer }: SheetData,
  column: number,
  texts: readonly string[],
): readonly string[] {
  const seen = view?.get(column);
  const hidden = view ? [] : (answer.look.filtered?.hides[column] ?? []);
  return texts.filter((text) => (seen ? seen.includes(text) : !hidden.includes(text)));
}

/** @returns the view once these texts of a column were chosen: all of them are no criteria */
export function seenBy(
  view: FilterView,
  column: number,
  chosen: readonly string[],
  texts: readonly string[],
): FilterView {
  const others = [...view].filter(([each]) => each !== column);
  return new Map(chosen.length === texts.length ? others : [...others, [column, chosen]]);
}
