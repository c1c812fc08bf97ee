// What is wrong with stored data that people have typed over: where it is, what it holds and what is expected.
import type { RecordFault } from '../../domain/records/schema.ts';
import { inOneLine } from '../../domain/text/text.ts';
import { listWords } from '../formats/numbers.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';

/** `“effects” berisi “x”: <what is expected>`; what is missing is "kosong". */
export function recordFaultWords({ path, found, expected }: RecordFault): string {
  const where = path === '' ? '' : `“${path}” `;
  const what = found === '' ? 'kosong' : `berisi “${inOneLine(found, LONGEST_FOUND)}”`;
  return `${where}${what}: ${expected.charAt(0).toLowerCase()}${expected.slice(1)}`;
}

const LONGEST_FOUND = 60;

/** An unreadable entry of `Riwayat`. */
interface UnreadableEntry {
  readonly cell: string;
  readonly number: string;
  readonly fault: RecordFault;
  readonly isLatest: boolean;
  readonly isLost: boolean;
}

/** How many are described; the others are found in the same column. */
const MOST_NAMED = 3;

/** Blank if nothing is unreadable. */
export function unreadableEntriesWords(unreadable: readonly UnreadableEntry[]): string {
  if (unreadable.length === 0) return '';
  const named = unreadable.slice(0, MOST_NAMED).map(({ cell, number, fault }) => {
    return `${cell} (${number || 'tanpa nomor'}) ${recordFaultWords(fault)}`;
  });
  const others = unreadable.length > MOST_NAMED ? ` Ada ${unreadable.length - MOST_NAMED} sel lain.` : '';
  const numbersOf = (some: readonly UnreadableEntry[]) => listWords([...new Set(some.map(({ number }) => number))]);
  const lost = unreadable.filter(({ isLost }) => isLost);
  const replaced = unreadable.filter(({ isLatest, isLost }) => isLatest && !isLost);
  return [
    `Tab ${hiddenTab(TABS.HISTORY)}: ${named.join('; ')}.${others}`,
    ...(replaced.length > 0
      ? [`Sebagai gantinya dipakai catatan sebelumnya; periksa permohonan ${numbersOf(replaced)}.`]
      : []),
    ...(lost.length > 0
      ? [
          `Tidak ada catatan lain tentang ${numbersOf(lost)}; bila barisnya di ${TABS.REGISTER} hilang, lihat tanggapan formulir.`,
        ]
      : []),
    'Kembalikan isi sel itu dari riwayat versi lembar. Tab itu ditulis oleh aplikasi, jangan diubah.',
  ].join(' ');
}

/** A script property that cannot be read. */
export interface UnreadableProperty {
  readonly key: string;
  readonly fault: RecordFault;
}

/** Blank if nothing is unreadable. */
export function unreadablePropertiesWords(unreadable: readonly UnreadableProperty[]): string {
  if (unreadable.length === 0) return '';
  const named = unreadable.map(({ key, fault }) => `${key} ${recordFaultWords(fault)}`);
  return `Properti skrip (Apps Script › Setelan proyek): ${named.join('; ')}. Aplikasi memakai cadangannya atau membacanya lagi dari tab; bila pesan ini tidak hilang dalam satu jam, pilih Pasang/perbaiki aplikasi.`;
}
