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
/** How to fill a cell, by what it holds; shown in this order. */
const FILL_WORDS: Readonly<Record<FieldRow['holds'] | 'FORMULA', string>> = {
  TEXT: 'tulis nomor WhatsApp, misalnya 0812-3456-7890',
  CHOICE: CHOOSE,
  LIST: CHOOSE,
  COUNT: 'tulis angka bulat saja',
  DAY: 'tulis tanggal, misalnya 08/12/2026',
  MOMENT: 'tulis tanggal dan jam, misalnya 08/12/2026 09.30',
  HOUR: 'tulis jam, misalnya 09.00',
  FORMULA: 'ketik isinya langsung, tanpa rumus',
};

function wayToFill({ column, isFormula }: UnreadCell): keyof typeof FILL_WORDS {
  if (isFormula) return 'FORMULA';
  const field = FILLED_FIELDS.find((name) => name === column);
  // What is no field holds a choice, but for how many came.
  return field ? rowOf(field).holds : column === 'attended' ? 'COUNT' : 'CHOICE';
}

/** In characters; a formula may be as long as a form's answer. */
const LONGEST_FORMULA = 80;

/** One sentence: what the cell holds, and within which limits it should be. */
function unreadWords(cell: UnreadCell): string {
  const header = `Kolom ${REGISTER_COLUMNS[cell.column as RegisterColumn]}`;
  if (cell.found.trim() === '') return `${header} kosong.`;
  if (cell.isFormula) return `${header} berisi rumus “${clip(cell.found, LONGEST_FORMULA)}”.`;
  const field = FILLED_FIELDS.find((name) => name === cell.column);
  const limits = field ? limitWords(field) : '';
  return `${header} berisi “${cell.found}”${limits && `; seharusnya ${limits}`}.`;
}

/** How to fill such cells: the beginning of a sentence, without a full stop. */
export function fillWords(cells: readonly UnreadCell[]): string {
  const ways = cells.map((cell) => FILL_WORDS[wayToFill(cell)]);
  return capitalized(listWords([...new Set(Object.values(FILL_WORDS))].filter((way) => ways.includes(way))));
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
