// What strangers meet at the addresses of the desk that they should not, and the clicks that change it.
import type { Door, Meeting } from '../../domain/office/troubles.ts';
import {
  ANYONE,
  ANYONE_DEPLOYED,
  DEPLOYMENTS,
  FORM_ANSWERS,
  GENERAL_ACCESS,
  NEW_DEPLOYMENT,
  NEW_VERSION,
  PUBLISHED_FORM,
} from '../google/clicks.ts';
import { repairWay } from '../google/menu.ts';
import { SETTING_WORDS } from '../sheet/settings.ts';
import { TABS } from '../sheet/tabs.ts';

/** By what a stranger meets; a function where the words name the menu. */
type Words = Readonly<Partial<Record<Meeting, string | (() => string)>>>;

const FORM_WORDS: Words = {
  SIGN_IN: `Formulir permohonan meminta pemohon masuk ke akun Google, sehingga sebagian tidak dapat mengisinya. Buka formulir itu dengan akun kantor: ${PUBLISHED_FORM}; lalu matikan batas satu jawaban pada ${FORM_ANSWERS}.`,
  CLOSED:
    'Formulir permohonan sedang tidak menerima jawaban. Bila memang ditutup, abaikan catatan ini; bila tidak, buka formulir itu dengan akun kantor dan nyalakan “Menerima jawaban” (Accepting responses).',
  MISSING: () =>
    `Formulir permohonan tidak terbuka bagi pemohon: belum terbit, atau sudah dihapus. Buka formulir itu dengan akun kantor: ${PUBLISHED_FORM}. Bila formulirnya tidak ada lagi, pilih ${repairWay()}.`,
};

const WEB_APP_WORDS = {
  SIGN_IN: `Halaman web aplikasi meminta masuk ke akun Google, sehingga tautan pada email tidak terbuka bagi pemohon. Dengan akun kantor: ${DEPLOYMENTS} › Edit › ${ANYONE_DEPLOYED}.`,
  MISSING: `Halaman web aplikasi tidak ada lagi di alamat yang tercatat, sehingga tautan pada email tidak terbuka. Dengan akun kantor: ${DEPLOYMENTS}; terapkan lagi, lalu buka alamatnya satu kali, atau tempel pada “${SETTING_WORDS.webAddress.name}” di tab ${TABS.SETTINGS}.`,
  OTHER_ACCOUNT: `Halaman web aplikasi masih dijalankan akun lain, sehingga langkah lewat tautan tidak tercatat. Dengan akun kantor yang sekarang, terapkan sebagai penerapan baru: ${NEW_DEPLOYMENT}, ${ANYONE_DEPLOYED}; lalu buka alamatnya satu kali, atau tempel pada “${SETTING_WORDS.webAddress.name}” di tab ${TABS.SETTINGS}. Tautan lama lalu menunjukkan jalan ke alamat baru.`,
  ELSEWHERE: `Alamat web yang tercatat bukan halaman aplikasi ini, atau masih versi lama. Dengan akun kantor: ${DEPLOYMENTS} › ${NEW_VERSION}.`,
};

const SHEET_WORDS = {
  OPEN: `Lembar kerja ini dapat dibaca siapa saja yang memiliki tautannya, termasuk nama, nomor, dan alamat pemohon; bila tautannya boleh menyunting, penyunting tanpa akun dapat tampak sebagai akun kantor. Pemilik lembar memilih ${GENERAL_ACCESS} › Dibatasi (Restricted).`,
};

const WORDS: Readonly<Record<Door, Words>> = {
  FORM: FORM_WORDS,
  WEB_APP: WEB_APP_WORDS,
  SHEET: SHEET_WORDS,
};

/** What is wrong with what a stranger meets, what to click, and when it is looked at again; blank where nothing is, or where it is not known. */
export function doorWords(door: Door, meeting: Meeting): string {
  const words = WORDS[door][meeting] ?? '';
  const said = typeof words === 'string' ? words : words();
  return said && `${said} Diperiksa lagi tiap malam, atau dengan ${repairWay()}.`;
}

/** Shown from a hand-over until the new account has deployed the web app. */
export const DEPLOY_ANEW_WORDS = WEB_APP_WORDS.OTHER_ACCOUNT;

const REFUSED: Readonly<Partial<Record<Meeting, string>>> = {
  SIGN_IN: `alamat itu meminta masuk ke akun Google. Dengan akun kantor: ${DEPLOYMENTS} › Edit › ${ANYONE}`,
  MISSING: 'di alamat itu tidak ada apa-apa. Salin lagi alamatnya secara utuh',
  OTHER_ACCOUNT:
    'alamat itu dijalankan akun lain. Terapkan sebagai penerapan baru dengan akun kantor, lalu tempel alamat barunya',
  ELSEWHERE: 'alamat itu bukan halaman aplikasi ini, atau masih versi lama',
  UNKNOWN: 'alamat itu belum dapat diperiksa',
};

/** Why a pasted address is not used; blank where it is. @param opening by which the owner shows that it is this desk's */
export function pastedAddressWords(meeting: Meeting, opening: string): string {
  const why = REFUSED[meeting];
  const way =
    opening !== '' && ['ELSEWHERE', 'UNKNOWN'].includes(meeting)
      ? ` Bila benar, buka ${opening} sekali dengan akun kantor.`
      : '';
  return why === undefined ? '' : `Alamat yang ditempel belum dipakai: ${why}.${way}`;
}
