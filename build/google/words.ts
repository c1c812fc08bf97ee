// Addresses at Google, and what a person still has to do there.
import {
  ANYONE,
  ANYONE_DEPLOYED,
  AS_ME,
  CALENDAR_SERVICE,
  CHOOSE_AGAIN,
  NEW_WEB_APP,
  UNVERIFIED,
} from '../../src/words/google/clicks.ts';
import { menuWay } from '../../src/words/google/menu.ts';
import type { Access, Seen } from './seen.ts';

export const sheetAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
export const editorAddress = (script: string) => `https://script.google.com/home/projects/${script}/edit`;
export const webAddress = (deployment: string) => `https://script.google.com/macros/s/${deployment}/exec`;

const ACCESS_WORDS: Readonly<Record<string, string>> = {
  MYSELF: 'hanya pemilik (MYSELF)',
  DOMAIN: 'hanya domain kantor (DOMAIN)',
  ANYONE: 'siapa saja yang masuk akun Google (ANYONE)',
  ANYONE_ANONYMOUS: 'siapa saja (ANYONE_ANONYMOUS)',
};

/** Who may open the pages, as Google tells. */
export const accessWords = (access: Access | undefined): string =>
  access ? (ACCESS_WORDS[access.access] ?? access.access) : 'tidak ada aplikasi web';

export const SEEN_WORDS: Readonly<Record<Seen, string>> = {
  desk: 'terbuka bagi pemohon',
  page: 'terbuka bagi pemohon; aplikasi belum dipasang, atau halamannya kode lama',
  'other account': 'bertindak sebagai akun lain',
  'sign-in': 'meminta masuk',
  unknown: 'tidak menjawab',
};

/** The clicks that open the pages to applicants, where Google has kept them to their owner. */
export const openWebApp = (script: string) =>
  [
    `Halaman aplikasi belum terbuka bagi pemohon. Buka ${editorAddress(script)}`,
    'lalu Terapkan › Kelola penerapan (Deploy › Manage deployments) › ikon pensil (Edit),',
    `${AS_ME}; ${ANYONE};`,
    'Terapkan (Deploy). Alamatnya tetap sama.',
  ].join('\n     ');

/** A deployment goes on acting as whoever made it (facts 13.1). */
export const deployAnew = (script: string) =>
  `Halaman masih bertindak sebagai akun lama. Buat penerapan baru dengan akun kantor: ${editorAddress(script)} › ${NEW_WEB_APP}, ${AS_ME}, ${ANYONE_DEPLOYED}; lalu jalankan npm run deploy -- --deployment ID dengan id penerapan itu.`;

/** What turns a sheet with code into a desk: the steps of the guide, with the addresses of this one. */
export const firstSteps = (sheet: string, script: string, web: string): readonly string[] => [
  `Buka ${editorAddress(script)} › ${CALENDAR_SERVICE}; tunggu dua menit.`,
  `Buka lembarnya, tunggu sampai menu tampil: ${sheetAddress(sheet)}`,
  `Pilih ${menuWay('install')}, centang semua izin. ${UNVERIFIED}: kodenya milik kantor sendiri.`,
  `${CHOOSE_AGAIN}: Google hanya mencatat izinnya, dan belum menjalankan apa pun.`,
  `Tempel alamat web aplikasi pada Pengaturan, atau buka sekali sebagai akun itu: ${web}`,
  'Ikuti daftar pada kepala lembar: tim, kontak, dan satu permohonan uji.',
];
