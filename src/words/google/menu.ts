// The names of the sheet's menu and its items, and the path to an item.

export const MENU_WORDS = {
  menu: 'Pontive Center',
  report: 'Perbarui laporan tahunan',
  letter: 'Buka surat sebagai saya',
  papers: 'Cetak agenda dan daftar',
  install: 'Pasang/perbaiki aplikasi',
  changeLinkKey: 'Ganti kunci tautan',
  handOver: 'Serahkan ke akun lain',
  remove: 'Copot aplikasi',
  restore: 'Pulihkan dari salinan',
  importOld: 'Impor data lama',
  about: 'Tentang aplikasi ini',
} as const;

/** The path to an item: `menu Pontive Center › Pasang/perbaiki aplikasi` */
export function menuWay(item: keyof typeof MENU_WORDS): string {
  return `menu ${MENU_WORDS.menu} › ${MENU_WORDS[item]}`;
}

/** The path to the item that repairs the application. */
export const REPAIR = menuWay('install');
