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
  TEXT: 'isi kembali kolom itu',
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

/** One sentence: what the cell holds, and what it should be. */
function unreadWords(cell: UnreadCell): string {
  const header = REGISTER_COLUMNS[cell.column as RegisterColumn];
  if (cell.found.trim() === '') return `Kolom ${header} kosong.`;
  const found = `Kolom ${header} berisi “${cell.found}”`;
  switch (wayToFill(cell)) {
    case 'COUNT':
      return `${found}; seharusnya angka bulat${limitsOf(cell)}.`;
    case 'DAY':
    case 'MOMENT':
      return `${found}, yang bukan tanggal.`;
    case 'FORMULA':
      return `Kolom ${header} berisi rumus “${clip(cell.found, LONGEST_FORMULA)}”, yang tidak dibaca.`;
    default:
      return `${found} yang tidak dikenal.`;
  }
}

/** ", dari 0 sampai 40" */
function limitsOf({ column }: UnreadCell): string {
  const field = FILLED_FIELDS.find((name) => name === column);
  const limits = field ? limitWords(field) : '';
  return limits && `, ${limits}`;
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
  return [...anew, ...cells.map(unreadWords), 'Isi yang tercatat sudah dikembalikan.'].join(' ');
}
