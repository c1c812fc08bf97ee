// Finds out which cells of a sheet are filled in by choosing.
import type { SheetContent } from '../../facade.ts';
import { type Area, parseA1 } from '../../model/a1.ts';

/** @returns a function from row and column (counted from 1) to the choices of that cell; undefined: it is typed into */
export function dropdownsOf(content: SheetContent): (row: number, column: number) => readonly string[] | undefined {
  const lists: { area: Area; choices: readonly string[] }[] = [];
  for (const { range, values, criteria } of content.validations) {
    const choices = values ?? (criteria === 'CHECKBOX' ? ['TRUE', 'FALSE'] : undefined);
    if (!choices) continue;
    for (const part of range.split(',')) {
      const area = parseA1(part, content)?.area;
      if (area) lists.push({ area, choices });
    }
  }
  return (row, column) => lists.find(({ area }) => holds(area, row, column))?.choices;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
