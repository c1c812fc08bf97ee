// What is wrong with stored data that people have damaged: where it is, what it holds and what is expected.
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

/** A damaged entry of `Riwayat`. */
interface DamagedEntry {
  readonly cell: string;
  readonly number: string;
  readonly fault: RecordFault;
  readonly isLatest: boolean;
  readonly isLost: boolean;
}

/** How many are described; the others are found in the same column. */
const MOST_DAMAGED_NAMED = 3;

/** Blank if nothing is damaged. */
export function damagedEntriesWords(damaged: readonly DamagedEntry[]): string {
  if (damaged.length === 0) return '';
  const named = damaged.slice(0, MOST_DAMAGED_NAMED).map(({ cell, number, fault }) => {
    return `${cell} (${number || 'tanpa nomor'}) ${recordFaultWords(fault)}`;
  });
  const others = damaged.length > MOST_DAMAGED_NAMED ? ` Ada ${damaged.length - MOST_DAMAGED_NAMED} sel lain.` : '';
  const numbersOf = (some: readonly DamagedEntry[]) => listWords([...new Set(some.map(({ number }) => number))]);
  const lost = damaged.filter(({ isLost }) => isLost);
  const replaced = damaged.filter(({ isLatest, isLost }) => isLatest && !isLost);
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
export interface DamagedProperty {
  readonly key: string;
  readonly fault: RecordFault;
}

/** Blank if nothing is damaged. */
export function damagedPropertiesWords(damaged: readonly DamagedProperty[]): string {
  if (damaged.length === 0) return '';
  const named = damaged.map(({ key, fault }) => `${key} ${recordFaultWords(fault)}`);
  return `Properti skrip (Apps Script › Setelan proyek): ${named.join('; ')}. Aplikasi memakai cadangannya atau membacanya lagi dari tab; bila pesan ini tidak hilang dalam satu jam, pilih Pasang/perbaiki aplikasi.`;
}
