// Words about cells that could not be read, and how to fill them.

import { FILLED_FIELDS, type FieldRow, rowOf } from '../../domain/request/fields.ts';
import { clip } from '../../domain/text/text.ts';
import { limitWords } from '../formats/limits.ts';
import { capitalized, listWords } from '../formats/numbers.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from './columns.ts';

/** A cell of the register as it was found. */
export interface UnreadCell {
  readonly column: string;
  readonly found: string;
  readonly isFormula?: true;
  /** What was recorded is put back. */
  readonly isCleared?: true;
}

const CHOOSE = 'pilih isinya dari daftar pada kolom itu';
const COUNT = 'tulis angka bulat saja';
/** How to fill a cell, by what it holds. */
const FILL_WORDS: Readonly<Record<FieldRow['holds'], string>> = {
  TEXT: 'tulis nomor WhatsApp, misalnya 0812-3456-7890',
  CHOICE: CHOOSE,
  LIST: CHOOSE,
  COUNT,
  DAY: 'tulis tanggal, misalnya 08/12/2026',
  MOMENT: 'tulis tanggal dan jam, misalnya 08/12/2026 09.30',
  HOUR: 'tulis jam, misalnya 09.00',
};

function wayToFill({ column, isFormula }: UnreadCell): string {
  if (isFormula) return 'ketik isinya langsung, tanpa rumus';
  const field = FILLED_FIELDS.find((name) => name === column);
  // What is no field holds a choice, but for how many came.
  if (!field) return column === 'attended' ? COUNT : CHOOSE;
  const limits = limitWords(field);
  return FILL_WORDS[rowOf(field).holds] + (limits && `, ${limits}`);
}

/** In characters; a formula may be as long as a form's answer. */
const LONGEST_FORMULA = 80;

/** One sentence: what the cell holds. */
function unreadWords(cell: UnreadCell): string {
  const header = `Kolom ${REGISTER_COLUMNS[cell.column as RegisterColumn]}`;
  if (cell.found.trim() === '') return `${header} kosong.`;
  if (cell.isFormula) return `${header} berisi rumus “${clip(cell.found, LONGEST_FORMULA)}”.`;
  return `${header} berisi “${cell.found}”.`;
}

/** How to fill such cells, within which limits: the beginning of a sentence, without a full stop. */
export function fillWords(cells: readonly UnreadCell[]): string {
  return capitalized(listWords([...new Set(cells.map(wayToFill))]));
}

/** What was typed and cannot be read is shown again as recorded, so the row says how to type it. */
export function unreadableWords(cells: readonly UnreadCell[]): string {
  const typed = cells.filter(({ isCleared }) => !isCleared);
  const anew = [
    ...(typed.length > 0 ? [`${fillWords(typed)}.`] : []),
    ...(typed.length < cells.length ? ['Bila isinya berubah, ketik yang baru.'] : []),
  ];
  return ['Belum dicatat.', ...anew, ...cells.map(unreadWords)].join(' ');
}
