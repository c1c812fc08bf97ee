// Names of the spreadsheet's tabs; the code finds tabs by these names.
export const TABS = {
  REGISTER: 'Permohonan',
  AGENDA: 'Agenda',
  DAMAGE: 'Kerusakan',
  EQUIPMENT: 'Perangkat',
  SURVEY: 'Survei Kepuasan',
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
