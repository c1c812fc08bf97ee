// What is wrong with an archive, and what people do about it, in one line for the desk's note and the digest.
import { listWords } from '../formats/numbers.ts';
import { archivedStepsTab, archiveTab } from '../sheet/tabs.ts';

const MOST_NAMED = 5;

/** Requests that stand in neither tab of their year any more. */
export function lostArchiveWords(year: number, numbers: readonly string[]): string {
  const others = numbers.length - MOST_NAMED;
  const named = listWords(numbers.slice(0, MOST_NAMED));
  const all = others > 0 ? `${named}, dan ${others} lainnya` : named;
  return `Tidak ada lagi di tab ${archiveTab(year)} maupun ${archivedStepsTab(year)}: ${all}. Buka File › Riwayat versi, cari versi sebelum tab itu berubah, lalu pulihkan.`;
}

/** A row that somebody put into an archive by hand. */
export function notArchivedWords(number: string): string {
  return `baris ini tidak dihitung: ${number} belum di arsip. Hapus baris ini; permohonannya pindah sendiri sesudah selesai.`;
}
