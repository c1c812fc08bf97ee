// Names of the spreadsheet's tabs; the code finds tabs by these names.

import type { Period } from '../../domain/report/agenda.ts';

export const TABS = {
  REGISTER: 'Permohonan',
  AGENDA: 'Agenda',
  DAMAGE: 'Kerusakan',
  EQUIPMENT: 'Perangkat',
  TEAM: 'Tim Pengelola',
  SETTINGS: 'Pengaturan',
  HOLIDAYS: 'Hari Libur',
  HISTORY: 'Riwayat',
  OUTBOX: 'Kotak Keluar',
} as const;

export type Tab = keyof typeof TABS;

/** The name of a tab that is hidden, and how to get there: behind this button Google lists hidden tabs, too, in grey. */
export function hiddenTab(name: string): string {
  return `${name} (tersembunyi: pilih lewat tombol ☰ di kiri bawah lembar)`;
}

/** Whether a tab is the report of some year. */
export function isReportTab(name: string): boolean {
  return /^Laporan \d{4}$/.test(name);
}

export function reportTab(year: number): string {
  return `Laporan ${year}`;
}

/** The tab of the finished requests whose events were in a year; its columns are those of `Permohonan`. */
export function archiveTab(year: number): string {
  return `Arsip ${year}`;
}

/** The hidden tab of the steps of these requests. */
export function archivedStepsTab(year: number): string {
  return `${TABS.HISTORY} ${year}`;
}

/** The year of an archive by the name of either of its tabs; `null` for any other tab. */
export function archiveYearOf(name: string): number | null {
  const year = /^(?:Arsip|Riwayat) (\d{4})$/.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

/** The years whose archives are among these tabs. */
export function archiveYearsIn(names: readonly string[]): number[] {
  return names.filter((name) => name.startsWith('Arsip')).flatMap((name) => archiveYearOf(name) ?? []);
}

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  TODAY: 'Hari ini',
  THIS_WEEK: 'Minggu ini',
  LATER: 'Berikutnya',
  PAST: 'Sudah lewat',
};
