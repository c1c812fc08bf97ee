// The tab `Kesehatan`: its names, and the words beside each fact. A program outside reads it by key and code.
import type { HealthCode, HealthFact, HealthKey, PlainHealthKey } from '../../domain/office/health.ts';
import type { TroubleKind, Troubles } from '../../domain/office/troubles.ts';
import { dateOf, ROOM_OFFSET } from '../../domain/time/time.ts';
import { shortDateWords, stampWords } from '../formats/dates.ts';
import { repairWay } from '../google/menu.ts';
import { hiddenTab, TABS } from './tabs.ts';
import { YES_NO_WORDS } from './team.ts';

/** In the order of the columns; all cells are text. The last four are for programs, which read moments as ISO. */
export const HEALTH_COLUMNS = {
  subject: 'Hal',
  state: 'Keadaan',
  shownValue: 'Nilai',
  shownSince: 'Sejak/Waktu',
  advice: 'Yang perlu dilakukan',
  key: 'Kunci',
  code: 'Kode',
  value: 'Data nilai',
  since: 'Data waktu',
} as const;

const HEALTH_STATE_WORDS: Readonly<Record<HealthCode, string>> = {
  GOOD: 'Baik',
  ACT: 'Perlu tindakan',
  UNKNOWN: 'Belum diperiksa',
  FACT: '',
};

const repairs = () => `Pilih ${repairWay()}.`;

/** What a fact is about, and what to do where it is not as it should be; a function where that names the menu. */
const PLAIN_WORDS: Readonly<Record<PlainHealthKey, readonly [subject: string, advice?: string | (() => string)]>> = {
  written: ['Tab ini ditulis'],
  'desk.id': ['Tanda aplikasi'],
  'desk.sheet': ['Lembar'],
  'desk.owner': ['Akun kantor'],
  'desk.format': ['Versi data'],
  'build.head': ['Build pemicu'],
  'build.web': ['Build halaman layanan', 'Buka alamat halaman layanan satu kali.'],
  'beat.tenMinutes': ['Pekerjaan sepuluh menit', repairs],
  'beat.hour': ['Pekerjaan tiap jam', repairs],
  'beat.night': ['Pekerjaan malam', repairs],
  'mails.waiting': ['Email dan pekerjaan yang menunggu'],
  'mails.failed': ['Email dan pekerjaan yang gagal', `Periksa baris GAGAL di tab ${hiddenTab(TABS.OUTBOX)}.`],
  'calendar.drift': ['Jadwal yang ditulis ulang di kalender'],
  'quota.mail': ['Sisa kuota email hari ini', 'Email berikutnya menunggu sampai kuota kembali.'],
  'web.address': ['Alamat halaman layanan', 'Terapkan aplikasi web, lalu buka alamatnya satu kali dengan akun kantor.'],
  'web.answers': ['Halaman layanan terbuka bagi siapa saja', 'Periksa akses penerapan aplikasi web.'],
  'form.open': ['Formulir terbuka bagi siapa saja', 'Buka formulir di jendela samaran, lalu periksa setelannya.'],
  'form.upload': ['Pertanyaan unggah surat'],
  'sheet.open': ['Lembar terbuka bagi siapa saja', 'Bagikan › Akses umum: Dibatasi.'],
  'sheet.tabs': ['Tab di luar aplikasi, yang data pribadinya tidak disamarkan'],
};

/** The cells of a row, in the order of the columns. */
export function healthCells({ key, code, value, since }: HealthFact, troubles: Troubles): string[] {
  const { subject, advice } = wordsOf(key, troubles);
  const shownAdvice = code === 'ACT' ? advice : '';
  return [
    subject,
    HEALTH_STATE_WORDS[code],
    code === 'FACT' && value === '' ? 'tidak ada' : shown(value),
    shown(since === value ? '' : since),
    shownAdvice,
    key,
    code,
    value,
    since,
  ];
}

const ANSWER_WORDS: Readonly<Record<string, string>> = { ...YES_NO_WORDS, UNKNOWN: '' };

/** An answer or a moment as people read it; of a moment that was written in another zone, as a commit may be, the day alone. */
function shown(text: string): string {
  const answer = ANSWER_WORDS[text];
  if (answer !== undefined) return answer;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return text;
  return text.endsWith(ROOM_OFFSET) ? stampWords(text) : shortDateWords(dateOf(text));
}

function wordsOf(key: HealthKey, troubles: Troubles): { readonly subject: string; readonly advice: string } {
  const [family = '', kind = ''] = key.split('.');
  if (family === 'trouble') {
    return { subject: kind === 'SETUP' ? 'Penyiapan' : 'Gangguan', advice: troubles[kind as TroubleKind] ?? '' };
  }
  const [subject, advice = ''] = PLAIN_WORDS[key as PlainHealthKey];
  return { subject, advice: typeof advice === 'string' ? advice : advice() };
}
