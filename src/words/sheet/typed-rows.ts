// The words in `Pesan` for typed rows that cannot become requests yet, for restored numbers, and for steps that wait.

import { listWords, numberWords } from '../formats/numbers.ts';
import { KIND_WORDS } from './choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from './columns.ts';
import { fillWords, type UnreadCell, unreadWords } from './unread-cells.ts';

/** What is missing or unreadable in a typed row, and what happens once it is corrected. */
export function incompleteWords(missing: readonly RegisterColumn[], wrong: readonly UnreadCell[]): string {
  const parts = wrong.map(unreadWords);
  if (wrong.length > 0) parts.push(`${fillWords(wrong)}.`);
  if (missing.length > 0) parts.push(`Isi dahulu ${listWords(missing.map(missingWords))}.`);
  return `Baris ini belum menjadi permohonan. ${parts.join(' ')} Nomor diberikan otomatis setelah lengkap.`;
}

/** The header; of a choice that nobody guesses also what may be chosen. */
function missingWords(column: RegisterColumn): string {
  const header = REGISTER_COLUMNS[column];
  return column === 'kind' ? `${header} (${listWords(Object.values(KIND_WORDS), 'atau')})` : header;
}

/**
 * Beside what the row lacks, where a step was chosen already.
 * @param step as written in the cell
 * @param isPersonal whether it is recorded only of a person who is known
 */
export function waitingStepWords(step: string, isPersonal: boolean): string {
  if (isPersonal) return ` Pilih “${step}” sekali lagi setelah baris ini bernomor.`;
  return ` “${step}” dicatat sesudahnya; tidak perlu dipilih lagi.`;
}

/** Shown in the first of the rows whose steps there was no time for. @param count how many rows wait */
export function stepsGoOnWords(step: string, count: number): string {
  const others = count > 1 ? ` dan ${numberWords(count - 1)} baris lain` : '';
  return `“${step}” pada baris ini${others} belum sempat dicatat. Dilanjutkan sendiri dalam sepuluh menit; tidak perlu dipilih lagi.`;
}

/** Shown if the number of a row was cleared or typed over. */
export const NUMBER_BACK_WORDS = 'nomor baris ini dihapus atau ditimpa, dan sudah dikembalikan.';
