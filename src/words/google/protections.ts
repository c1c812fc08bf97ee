// Words about protected tabs.
import { listWords } from '../formats/numbers.ts';
import { TABS } from '../sheet/tabs.ts';
import { menuWay, REPAIR } from './menu.ts';

/** The description of a protection, which Google shows in its list. */
export function guardWords(tab: string): string {
  return tab === TABS.TEAM ? `${tab}: diubah oleh akun kantor dan Kabid` : `${tab}: ditulis oleh aplikasi`;
}

/**
 * Why an account may not install: protections keep it out.
 * @param owner the account that installed before; blank if nobody did
 * @param fileOwner whose the file is; blank where Google does not say
 */
export function lockedTabsWords(tabs: readonly string[], you: string, owner: string, fileOwner: string): string {
  const ways = [
    ...(owner === '' ? [] : [`dengan akun ${owner}, pilih ${menuWay('handOver')}`]),
    `dengan akun pemilik file ini${fileOwner === '' ? '' : ` (${fileOwner})`}, pilih Data › Lindungi sheet dan rentang, lalu hapus perlindungan tab itu`,
  ];
  return [
    `Tab ${listWords(tabs)} dilindungi dan tidak dapat ditulis oleh akun ${you || 'ini'}; karena itu pemasangan dihentikan. Tidak ada yang diubah.`,
    `Bukalah dahulu: ${ways.join('; atau ')}. Sesudah itu pilih ${REPAIR} lagi dengan akun ini.`,
  ].join('\n\n');
}

/** Whom the script could not keep out of protected tabs, and how a person does. */
export function leftInWords(left: readonly { readonly tab: string; readonly emails: readonly string[] }[]): string {
  const named = left.map(({ tab, emails }) => `${listWords(emails)} dari tab ${tab}`);
  return `Keluarkan sendiri lewat Data › Lindungi sheet dan rentang, karena Google menolaknya: ${listWords(named)}.`;
}

/** What an office must know of those who may edit the sheet. */
export const EDITORS_WORDS =
  'Siapa yang dapat menyunting lembar ini juga dapat membuka dan mengubah skripnya. Beri akses penyunting hanya kepada yang memerlukannya; petugas lain cukup bekerja lewat tautan pada email, dan jangan membuka lembar ini bagi “siapa saja yang memiliki link”.';
