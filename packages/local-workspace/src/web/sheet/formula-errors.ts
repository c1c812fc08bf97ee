// What the errors of formulas mean, in words for the person who wrote one.
import type { CellAt, SheetData } from './sheet-data.ts';

const WORDS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'Rumus ini membagi dengan nol atau dengan sel kosong.',
  '#VALUE!': 'Ada nilai yang jenisnya tidak cocok, misalnya teks di tempat angka. Periksa sel yang dirujuk.',
  '#REF!':
    'Sel yang dirujuk sudah tidak ada, rumus merujuk dirinya sendiri, atau sel untuk hasilnya tidak kosong. Periksa rujukan dan kosongkan sel di sampingnya.',
  '#NAME?': 'Nama fungsi atau rentang ini tidak dikenal. Periksa ejaannya.',
  '#N/A': 'Nilai yang dicari tidak ditemukan, atau fungsi ini tidak tersedia di ruang kerja setempat.',
  '#NUM!': 'Angkanya di luar batas yang dapat dihitung.',
  '#ERROR!': 'Rumus tidak terbaca, atau fungsi skrip gagal. Periksa tanda kurung, tanda kutip, dan pemisah argumen',
};

/** @returns what is wrong with the formula of a cell and what to do; undefined where nothing is */
export function formulaProblem(data: SheetData, at: CellAt): string | undefined {
  const text = data.text(at);
  const words = data.typed(at).startsWith('=') ? WORDS[text] : undefined;
  if (text !== '#ERROR!' || words === undefined) return words;
  return `${words} (${hasDecimalComma(data.answer.locale) ? 'di sini titik koma' : 'di sini koma atau titik koma'}).`;
}

function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
}
