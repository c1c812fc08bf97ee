// Reads what one edit event brought into cells of a request's row.
import type { FoundCell } from '../../../app/ports/register.ts';
import type { Corrections } from '../../../domain/commands/command.ts';
import type { KeptRow } from '../../../domain/records/kept-row.ts';
import { BLANKS, type FilledField, rowOf } from '../../../domain/request/fields.ts';
import { type Cell, textOf } from '../cells.ts';
import { saidInCells, shownCells } from './field-cells.ts';
import { showsValue } from './read-register.ts';

/** A cell of the event. */
export interface EditedCell {
  readonly field: FilledField;
  readonly cell: Cell | undefined;
  /** Blank where there is none. */
  readonly formula: string;
}

/**
 * What differs from the record. A formula is nobody's typing, whatever it shows, and a choice or name that a request must have
 * cannot be cleared.
 * @param typed what the event itself says of its one cell: the hour may have shown the record there again meanwhile
 */
export function typedCells(
  { after }: Pick<KeptRow, 'after'>,
  edited: readonly EditedCell[],
  typed?: string,
): { readonly values: Corrections; readonly wrong: readonly FoundCell[] } {
  const shown = shownCells(after);
  const found = new Map(
    edited.map(({ field, cell }) => {
      const isBack = typed !== undefined && showsValue(cell, shown[field]);
      return [field, isBack ? rawCell(field, typed) : cell] as const;
    }),
  );
  const wrong: FoundCell[] = [];
  const said = saidInCells(
    (field) => found.get(field) ?? shown[field],
    (column, text) => wrong.push({ column, found: text }),
  );
  const values: [FilledField, unknown][] = [];
  for (const { field, formula } of edited) {
    const cell = found.get(field);
    const isCleared = isNeeded(field) && textOf(cell).trim() === '' && after[field] !== BLANKS[field];
    if (formula !== '') wrong.push({ column: field, found: formula, isFormula: true });
    else if (isCleared) wrong.push({ column: field, found: '', isCleared: true });
    else if (!showsValue(cell, shown[field])) values.push([field, said[field]]);
  }
  // Each cell once: what is known of it last.
  const named = new Map(
    wrong.filter(({ column }) => found.has(column as FilledField)).map((each) => [each.column, each]),
  );
  return { values: Object.fromEntries(values.filter(([field]) => !named.has(field))), wrong: [...named.values()] };
}

/** A day is a number in an event (facts 2). */
export function rawCell(field: FilledField, typed: string): Cell {
  const isDate = rowOf(field).holds === 'DAY' || rowOf(field).holds === 'MOMENT';
  return isDate && /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

/** Whose request it is cannot be left out; of a choice nobody guesses what a blank means. */
function isNeeded(field: FilledField): boolean {
  return field === 'institution' || rowOf(field).holds === 'CHOICE';
}
