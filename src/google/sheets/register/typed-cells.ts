// Reads what somebody typed into cells of a request's row, where an edit event has named them.
import type { FoundCell, TypedCells } from '../../../app/ports/register.ts';
import { BLANKS, FIELDS, FILLED_FIELDS, type FilledField, type Values } from '../../../domain/request/fields.ts';
import { textOf } from '../cells.ts';
import { saidInCells, shownCells } from './field-cells.ts';
import { type Held, type HeldRow, isShown } from './held.ts';

/**
 * What differs from the record. A formula is nobody's typing, whatever it shows, and a choice or name that a request must have
 * cannot be cleared.
 * @param fields those that were typed
 */
export function typedCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { layout, header }: Pick<Held, 'layout' | 'header'>,
  { row, kept: { after }, line }: HeldRow,
  fields: readonly FilledField[],
): TypedCells {
  const text = textOf(line[layout.text]);
  const shown = shownCells(after);
  const [formulas = []] = sheet.getRange(row, 1, 1, header.length).getFormulas();
  const isTouched = (field: FilledField) => formulas[layout[field]] || !isShown(line[layout[field]], shown[field]);
  const touched = FILLED_FIELDS.filter((field) => fields.includes(field) && isTouched(field));
  const wrong: FoundCell[] = [];
  const said = saidInCells(
    (field) => line[layout[field]],
    (column, found) => {
      if (touched.includes(column)) wrong.push({ column, found });
    },
  );
  const values: [FilledField, unknown][] = [];
  for (const field of touched) {
    const formula = formulas[layout[field]] ?? '';
    const isCleared = isNeeded(field) && textOf(line[layout[field]]).trim() === '' && after[field] !== BLANKS[field];
    if (formula !== '') wrong.push({ column: field, found: formula, isFormula: true });
    else if (isCleared) wrong.push({ column: field, found: '', isCleared: true });
    else if (wrong.every(({ column }) => column !== field)) values.push([field, said[field]]);
  }
  return { values: Object.fromEntries(values) as Partial<Values<FilledField>>, wrong: without(wrong), text };
}

/** Whose request it is cannot be left out; of a choice nobody guesses what a blank means. */
function isNeeded(field: FilledField): boolean {
  return field === 'institution' || FIELDS[field].holds === 'CHOICE';
}

/** Each cell once: what is known of it last. */
function without(wrong: readonly FoundCell[]): readonly FoundCell[] {
  return [...new Map(wrong.map((cell) => [cell.column, cell])).values()];
}
