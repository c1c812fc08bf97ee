// The names of the items of the sheet's menu, and the path to an item.
import { deskName } from '../names.ts';

export const MENU_WORDS = {
  /** What the holder of the office's account alone does, in a menu of its own. */
  management: 'Pengelolaan',
  report: 'Perbarui laporan tahunan',
  desk: 'Meja saya',
  entry: 'Catat surat baru',
  install: 'Pasang/perbaiki aplikasi',
  changeLinkKey: 'Akhiri semua tautan pribadi',
  handOver: 'Serahkan ke akun lain',
  remove: 'Copot aplikasi',
  about: 'Tentang aplikasi ini',
} as const;

type MenuItem = Exclude<keyof typeof MENU_WORDS, 'management'>;

/** The items of the menu within the menu, in their order. */
export const MANAGEMENT_ITEMS = ['changeLinkKey', 'handOver', 'remove'] as const satisfies readonly MenuItem[];

/** The path to an item: `menu Pontive Center › Pengelolaan › Copot aplikasi` */
export function menuWay(item: MenuItem): string {
  const within = (MANAGEMENT_ITEMS as readonly MenuItem[]).includes(item) ? ` › ${MENU_WORDS.management}` : '';
  return `menu ${deskName()}${within} › ${MENU_WORDS[item]}`;
}

/** The path to the item that repairs the application. */
export function repairWay(): string {
  return menuWay('install');
}
