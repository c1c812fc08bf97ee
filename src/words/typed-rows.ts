// What `Pesan` says in rows that staff have typed and that cannot become requests yet, and where a number came back.
import { REGISTER_COLUMNS, type RegisterColumn } from './columns.ts';
import { listWords } from './numbers.ts';

/** What is missing in a typed row, or cannot be read there, and what happens once it is mended. */
export function incompleteWords(
  missing: readonly RegisterColumn[],
  wrong: readonly { readonly column: RegisterColumn; readonly found: string }[],
): string {
  const parts = wrong.map(
    ({ column, found }) => `Kolom ${REGISTER_COLUMNS[column]} berisi “${found}”, yang tidak dikenal.`,
  );
  if (missing.length > 0) parts.push(`Isi dahulu ${listWords(missing.map((column) => REGISTER_COLUMNS[column]))}.`);
  return `Baris ini belum menjadi permohonan. ${parts.join(' ')} Nomor diberikan otomatis setelah lengkap.`;
}

/** The number of a row was cleared or typed over. */
export function numberBackWords(): string {
  return 'nomor baris ini dihapus atau ditimpa, dan sudah dikembalikan.';
}
