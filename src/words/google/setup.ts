// Words of what a new desk still lacks: the list at its head that ticks itself.
import type { SetupTask } from '../../domain/office/troubles.ts';
import { SETTING_WORDS } from '../sheet/settings.ts';
import { TABS } from '../sheet/tabs.ts';
import { ANYONE_DEPLOYED, AS_ME, DEPLOYMENTS, NEW_WEB_APP } from './clicks.ts';

/** How the desk learns its address. A second deployment would be another address than the one that is kept up to date. */
export const WEB_ADDRESS_STEP = `tempel alamat web (berakhiran /exec) pada “${SETTING_WORDS.webAddress.name}” di tab ${TABS.SETTINGS}. Alamat itu ada di ${DEPLOYMENTS}; jangan membuat yang kedua. Hanya bila daftar itu kosong, buat satu: ${NEW_WEB_APP}, ${AS_ME}, ${ANYONE_DEPLOYED}`;

/** What is to be there, and how to get there. */
export const SETUP_TASK_WORDS: Readonly<Record<SetupTask, readonly [subject: string, advice: string]>> = {
  NAMES: [
    'dokumen ruangan lengkap',
    `Ganti ${SETTING_WORDS.sop.name}, ${SETTING_WORDS.related.name}, ${SETTING_WORDS.titleRoomAdmin.name}; periksa hukumnya.`,
  ],
  TEAM: ['tim pengelola terisi', `Isi tab ${TABS.TEAM}: nama, peran, dan email.`],
  CONTACTS: ['kontak kantor terisi', `Isi email balasan dan nomor WhatsApp di ${TABS.SETTINGS}.`],
  CALENDAR: ['kalender aktif', 'Layanan › hapus, tambahkan “Google Calendar API”.'],
  WEB: ['halaman layanan terbuka', `Tempel alamat /exec pada “${SETTING_WORDS.webAddress.name}”.`],
  FORM: ['formulir terbuka bagi siapa saja', 'Uji di jendela samaran.'],
  FIRST_REQUEST: ['permohonan percobaan masuk', 'Kirim satu lewat formulir.'],
};

/** The list with its ticks; blank once all is done. */
export function setupWords(tasks: readonly { readonly task: SetupTask; readonly done: boolean }[]): string {
  if (tasks.every(({ done }) => done)) return '';
  const lines = tasks.map(({ task, done }) => {
    const [subject, advice] = SETUP_TASK_WORDS[task];
    return done ? `[√] ${subject}` : `[ ] ${subject}: ${advice}`;
  });
  return ['Yang masih perlu disiapkan:', ...lines].join('\n');
}
