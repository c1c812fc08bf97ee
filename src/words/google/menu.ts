// The names of the items of the sheet's menu, the path to an item, and what those that lead to a page say.
import { deskName } from '../names.ts';
import { TABS } from '../sheet/tabs.ts';

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

/** Of the items that lead to a page of whoever clicks. */
export const OWN_LINK_WORDS = {
  stranger: (email: string) =>
    `Akun Anda, ${email}, tidak tercatat di tab ${TABS.TEAM}. Bila seharusnya tercatat, minta rekan Anda memperbarui tab itu, lalu pilih menu ini lagi.`,
  notDeployed:
    'Halaman ini belum tersedia karena aplikasi web belum diterapkan. Minta pemegang akun kantor menerapkannya seperti pada pesan pemasangan.',
  personal: 'Tautan ini mencatat langkah atas nama Anda; jangan dibagikan.',
} as const;
