// Words of what a new desk still lacks: the list at its head that ticks itself.
import type { SetupTask } from '../../domain/office/setup.ts';
import { TABS } from '../sheet/tabs.ts';

/** What is to be there, and how to get there. */
export const SETUP_TASK_WORDS: Readonly<Record<SetupTask, readonly [subject: string, advice: string]>> = {
  TEAM: ['tim pengelola terisi', `Isi tab ${TABS.TEAM}: nama, peran, dan email.`],
  CONTACTS: ['kontak kantor terisi', `Isi email balasan dan nomor WhatsApp di tab ${TABS.SETTINGS}.`],
  WEB: [
    'halaman layanan diketahui dan terbuka',
    'Ekstensi › Apps Script › Terapkan › Deployment baru › Aplikasi web (akses siapa saja), lalu buka alamatnya satu kali dengan akun kantor.',
  ],
  FORM: [
    'formulir terbuka bagi siapa saja',
    'Buka formulir di jendela samaran (private): harus terbuka tanpa masuk akun.',
  ],
  FIRST_REQUEST: ['permohonan percobaan masuk', 'Kirim satu permohonan percobaan lewat formulir.'],
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
