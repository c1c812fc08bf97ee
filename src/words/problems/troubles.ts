// What is wrong with the office's tabs and the history, in one line for the desk's note and the digest.
import type { Ramadan } from '../../domain/settings/period-values.ts';
import { dateWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { PERIOD_ROW } from '../sheet/setting-problems.ts';
import { TABS } from '../sheet/tabs.ts';

/** A cell whose value cannot be used: "B12", what it is for, and what it holds and should hold. */
export interface BadCell {
  readonly cell: string;
  readonly name: string;
  readonly problem: string;
}

/** Names the first; the others say it themselves in the tab. Blank if there are no such cells. */
export function badCellsWords(tab: string, [first, ...others]: readonly BadCell[]): string {
  if (!first) return '';
  const count = others.length > 0 ? `; ${others.length} isian lain: lihat kolom Pesan` : '';
  return `Tab ${tab}: ${first.cell} (${first.name}) ${first.problem}${count}. Sampai diperbaiki, yang terakhir benar tetap berlaku.`;
}

/** Blank if no year lacks its holidays. */
export function holidaysMissingWords(year: number | null): string {
  if (year === null) return '';
  return `Hari libur ${year} belum diisi. Tambahkan libur nasional dan cuti bersama ${year} (SKB tiga menteri) di tab ${TABS.HOLIDAYS}; sampai diisi, permohonan pada hari-hari itu tidak ditandai sebagai hari libur.`;
}

/** Blank if no Ramadan lacks its hours. */
export function ramadanMissingWords(ramadan: Ramadan | null): string {
  if (ramadan === null) return '';
  return `Jam kerja Ramadan ${ramadan.year} H (sekitar ${dateWords(ramadan.from)}) belum diisi. Isi baris “${PERIOD_ROW}” di tab ${TABS.SETTINGS} menurut surat edaran; sampai diisi, permohonan diperiksa dengan jam kerja biasa.`;
}

/** The text of an entry that replaces all lost entries of a request. */
export const RECORDED_ANEW_WORDS = `dicatat ulang dari ${TABS.REGISTER} karena langkah-langkah sebelumnya hilang`;

/** @param gone numbers that were given but are neither in the register nor in the history */
export function lostStepsWords(requests: number, gone: readonly string[]): string {
  const nowhere =
    gone.length > 0
      ? ` Tidak ada lagi di ${TABS.REGISTER} maupun ${TABS.HISTORY}: ${listWords(gone.slice(0, 5))}.`
      : '';
  return `Isi tab ${TABS.HISTORY} terhapus: ${requests} permohonan dicatat ulang menurut ${TABS.REGISTER}; langkah-langkah sebelumnya hilang.${nowhere} Tab itu ditulis oleh aplikasi, jangan diubah.`;
}
