// The workspace's own terms in Indonesian: what started an execution, how it ended, schedules, quotas.
import type { ExecutionRecord, ExecutionStatus } from '../../data/index.ts';

const STARTS: Readonly<Record<string, string>> = {
  'form-submit': 'jawaban formulir',
  edit: 'suntingan',
  change: 'perubahan lembar',
  open: 'pembukaan dokumen',
  clock: 'jam',
  calendar: 'perubahan kalender',
  'simple-open': 'pembukaan dokumen (sederhana)',
  'simple-edit': 'suntingan (sederhana)',
  menu: 'menu',
  run: 'dijalankan orang',
  page: 'panggilan halaman',
  'web-app': 'aplikasi web',
  'custom-function': 'rumus',
};

/** @returns what started it; a start that has no words yet as it is */
export function startInWords({ trigger }: Pick<ExecutionRecord, 'trigger'>): string {
  return STARTS[trigger] ?? trigger;
}

const ENDS: Readonly<Record<ExecutionStatus, string>> = {
  completed: 'selesai',
  failed: 'gagal',
  killed: 'dihentikan',
  waiting: 'menunggu kunci',
  running: 'berjalan',
};

/** @returns how it ended, or where it stands */
export function endInWords(status: ExecutionStatus): string {
  return ENDS[status];
}

const EVENTS: Readonly<Record<string, string>> = {
  ON_FORM_SUBMIT: 'jawaban formulir',
  ON_EDIT: 'suntingan',
  ON_CHANGE: 'perubahan lembar',
  ON_OPEN: 'pembukaan dokumen',
  ON_EVENT_UPDATED: 'perubahan kalender',
  CLOCK: 'jam',
};

/** @returns what a trigger waits for */
export function eventInWords(event: string): string {
  return EVENTS[event] ?? event;
}

const UNITS: Readonly<Record<string, string>> = { minutes: 'menit', hours: 'jam', days: 'hari', weeks: 'minggu' };
const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/**
 * @param schedule in the workspace's words: `every 10 minutes`, `every 1 weeks on weekday 1 at 07:00`, `every month on day 1`
 * @returns `setiap 10 menit`
 */
export function scheduleInWords(schedule: string): string {
  const at = /\bat (\d\d):(\d\d)\b/.exec(schedule);
  const hour = at ? ` sekitar pukul ${at[1]}.${at[2]}` : '';
  const month = /^every month on day (\d+)/.exec(schedule);
  if (month) return `setiap bulan tanggal ${month[1]}${hour}`;
  const every = /^every (\d+) (\w+)(?: on weekday (\d))?/.exec(schedule);
  if (!every) return schedule.replace(/^once at .*/, 'satu kali');
  const unit = UNITS[every[2] ?? ''] ?? every[2];
  const day = every[3] ? ` pada hari ${WEEKDAYS[Number(every[3]) - 1]}` : '';
  return `setiap ${every[1] === '1' ? '' : `${every[1]} `}${unit}${day}${hour}`;
}

const QUOTAS: Readonly<Record<string, string>> = {
  'mail recipients': 'penerima email',
  'trigger runtime in seconds': 'waktu pemicu (detik)',
  'calendar events created': 'acara kalender dibuat',
  'calendar changes in a minute': 'perubahan kalender dalam semenit',
  'properties read and written': 'properti dibaca dan ditulis',
  'url fetch calls': 'panggilan UrlFetch',
  'files converted': 'berkas diubah bentuknya',
  'spreadsheets created': 'spreadsheet dibuat',
};

/** @returns the quota in Indonesian */
export function quotaInWords(name: string): string {
  return QUOTAS[name] ?? name;
}

/** @returns `340 ms`, `3,4 dtk`, `2 mnt 5 dtk` */
export function durationInWords(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(seconds)} dtk`;
  return `${Math.floor(seconds / 60)} mnt ${Math.round(seconds % 60)} dtk`;
}

/** @returns `12.345` */
export function number(value: number): string {
  return new Intl.NumberFormat('id-ID').format(value);
}
