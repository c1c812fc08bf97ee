// Names of the spreadsheet's tabs; the code finds tabs by these names.
export const TABS = {
  REGISTER: 'Permohonan',
  AGENDA: 'Agenda',
  HISTORY: 'Riwayat',
  OUTBOX: 'Kotak Keluar',
  EQUIPMENT: 'Perangkat',
  DAMAGE: 'Kerusakan',
  SURVEY: 'Survei Kepuasan',
  TEAM: 'Tim Pengelola',
  SETTINGS: 'Pengaturan',
  HOLIDAYS: 'Hari Libur',
} as const;

export type Tab = keyof typeof TABS;

/** Whether a tab is the report of some year. */
export function isReportTab(name: string): boolean {
  return /^Laporan \d{4}$/.test(name);
}

export function reportTab(year: number): string {
  return `Laporan ${year}`;
}
