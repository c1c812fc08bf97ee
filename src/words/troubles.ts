// What is wrong with what the office keeps, in a line for the head of the desk and the digest.
import { listWords } from './numbers.ts';
import { TABS } from './tabs.ts';

/** So many cells are named; who mends them sees the others in the tab. */
const MOST_NAMED = 6;

/** A cell whose value cannot be used: "B12", and what it is for. */
export interface BadCell {
  readonly cell: string;
  readonly name: string;
}

/** Blank where no cell is bad. */
export function badCellsWords(tab: string, cells: readonly BadCell[]): string {
  if (cells.length === 0) return '';
  const named = cells.slice(0, MOST_NAMED).map(({ cell, name }) => `${cell} (${name})`);
  const others = cells.length - named.length;
  const all = listWords(others > 0 ? [...named, `${others} isian lain`] : named);
  return `Tab ${tab}: ${all} tidak dapat dipakai; kolom Pesan pada baris itu menjelaskan isian yang benar. Sampai diperbaiki, yang terakhir benar tetap berlaku.`;
}

/** Blank where every year has its holidays. */
export function holidaysMissingWords(year: number | null): string {
  if (year === null) return '';
  return `Hari libur ${year} belum diisi. Tambahkan libur nasional dan cuti bersama ${year} (SKB tiga menteri) di tab ${TABS.HOLIDAYS}; sampai diisi, permohonan pada hari-hari itu tidak ditandai sebagai hari libur.`;
}
