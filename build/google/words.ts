// Addresses at Google, and what a person still has to do there.
import { menuWay } from '../../src/words/google/menu.ts';

export const sheetAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
export const editorAddress = (script: string) => `https://script.google.com/home/projects/${script}/edit`;
export const webAddress = (deployment: string) => `https://script.google.com/macros/s/${deployment}/exec`;

/** The clicks that open the pages to applicants, where Google has kept them to their owner. */
export const openWebApp = (script: string) =>
  [
    `Halaman meja belum terbuka bagi pemohon. Buka ${editorAddress(script)}`,
    'lalu Deploy › Manage deployments (Terapkan › Kelola penerapan) › ikon pensil,',
    'Execute as (Jalankan sebagai): Me (Saya); Who has access (Siapa yang memiliki akses): Anyone (Siapa saja);',
    'Deploy (Terapkan). Alamatnya tetap sama.',
  ].join('\n     ');

/** What turns a sheet with code into a desk. */
export const firstSteps = (sheet: string, web: string): readonly string[] => [
  `Buka lembarnya, tunggu sampai menu tampil: ${sheetAddress(sheet)}`,
  `Pilih ${menuWay('install')}, setujui semua izin. Jika Google menulis “belum memverifikasi aplikasi ini”, pilih Lanjutan › Buka (tidak aman): kodenya milik kantor sendiri.`,
  `Tempel alamat web meja pada Pengaturan, atau buka sekali sebagai akun itu: ${web}`,
  'Ikuti daftar pada kepala lembar: tim, kontak, dan satu permohonan uji.',
];
