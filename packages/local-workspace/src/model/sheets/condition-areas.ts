// Where conditional formats lie: cutting cells out of their areas, and pasting them elsewhere with the cells they are on.
import { copied } from '../../formulas/rewriting.ts';
import { type Area, areaOf, overlap } from './a1.ts';
import type { ConditionalFormat, SheetData } from './spreadsheet.ts';

/** The cells that two areas share. */
function common(a: Area, b: Area): Area | undefined {
  if (!overlap(a, b)) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [down, across] = [
    Math.min(a.row + a.rows, b.row + b.rows),
    Math.min(a.column + a.columns, b.column + b.columns),
  ];
  return { row, column, rows: down - row, columns: across - column };
}

/** What is left of an area without some of its cells; its open sides stay with the pieces that reach them. */
function without(area: Area, cut: Area): Area[] {
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

/** A rule on other cells; its formula is written for the first of them. */
function moved(rule: ConditionalFormat, areas: readonly Area[], locale: string): ConditionalFormat {
  const [before, now] = [rule.areas[0], areas[0]];
  if (rule.criteria !== 'CUSTOM_FORMULA' || !before || !now) return { ...rule, areas };
  const text = String(rule.values[0] ?? '').replace(/^(?!=)/, '=');
  const formula = copied(text, locale, now.row - before.row, now.column - before.column);
  return { ...rule, areas, values: [formula, ...rule.values.slice(1)] };
}

/** What is pasted: which cells of which sheet, how often, and whether turned round. */
interface Pasted {
  readonly from: SheetData;
  readonly at: Area;
  readonly transposed: boolean;
}

/** The rules of the cells pasted come to lie on their copies, in place of those that lay there. */
export function pasteConditions({ from, at, transposed }: Pasted, to: SheetData, area: Area, locale: string): void {
  const [rows, columns] = transposed ? [at.columns, at.rows] : [at.rows, at.columns];
  const copies = from.conditionalFormats.map((rule) =>
    rule.areas.flatMap((each) => {
      const part = common(each, at);
      if (!part) return [];
      const [down, across] = [part.row - at.row, part.column - at.column];
      const block = transposed
        ? { row: across, column: down, rows: part.columns, columns: part.rows }
        : { ...part, row: down, column: across };
      const found: Area[] = [];
      for (let row = area.row; row < area.row + area.rows; row += rows) {
        for (let column = area.column; column < area.column + area.columns; column += columns) {
          found.push({ ...block, row: row + block.row, column: column + block.column });
        }
      }
      return found;
    }),
  );
  const pasted = from.conditionalFormats.map((rule, index) => ({ rule, areas: copies[index] ?? [] }));
  const others = to.conditionalFormats.map((rule) => {
    const more = from === to ? (pasted.find((each) => each.rule === rule)?.areas ?? []) : [];
    return moved(rule, [...rule.areas.flatMap((each) => without(each, area)), ...more], locale);
  });
  const fresh = from === to ? [] : pasted.map(({ rule, areas }) => moved(rule, areas, locale));
  to.conditionalFormats = [...others, ...fresh].filter((each) => each.areas.length > 0);
}
