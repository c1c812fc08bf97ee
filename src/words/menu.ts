// What the menu of the sheet is called, and how people are led to its items.

export const MENU_WORDS = {
  menu: 'Pontive Center',
  report: 'Perbarui laporan tahunan',
  letter: 'Buka surat sebagai saya',
  install: 'Pasang/perbaiki aplikasi',
  handOver: 'Serahkan ke akun lain',
  remove: 'Copot aplikasi',
} as const;

/** The way to an item: `menu Pontive Center › Pasang/perbaiki aplikasi` */
export function menuWay(item: keyof typeof MENU_WORDS): string {
  return `menu ${MENU_WORDS.menu} › ${MENU_WORDS[item]}`;
}

/** The item that mends most of what goes wrong. */
export const REPAIR = menuWay('install');
