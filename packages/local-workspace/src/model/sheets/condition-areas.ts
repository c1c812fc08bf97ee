// Where conditional formats lie: cutting cells out of their areas, and pasting them elsewhere with the cells they are on.
import { copied } from '../../formulas/rewriting.ts';
import type { Area } from './a1.ts';
import { common, without } from './area-pieces.ts';
import type { ConditionalFormat, SheetData } from './spreadsheet.ts';

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
