// The spreadsheet's tabs, a row each; the code finds them by these names.

import type { Period } from '../../domain/report/agenda.ts';

interface TabRow {
  /** `YYYY`: there is one for each year. */
  readonly name: string;
  /**
   * Staff beside the desk; the office, whose tabs are read again after each edit; the desk, and people are warned; the script
   * alone, since what an editor types there would pass for recorded, or be mailed.
   */
  readonly writer: 'STAFF' | 'OFFICE' | 'DESK' | 'SCRIPT';
  /** Also in a copy that becomes a desk of its own; the others hold the first one's requests, its people, what broke there. */
  readonly staysInCopy?: true;
  /** For the machine alone; people's own tabs stand before these. */
  readonly isHidden?: true;
}

/** In the order in which people need them. What the install makes has a plan in `PLANS`. */
export const TAB_ROWS = {
  REGISTER: { name: 'Permohonan', writer: 'STAFF' },
  AGENDA: { name: 'Agenda', writer: 'DESK' },
  REPORT: { name: 'Laporan YYYY', writer: 'DESK' },
  DAMAGE: { name: 'Kerusakan', writer: 'OFFICE' },
  EQUIPMENT: { name: 'Perangkat', writer: 'OFFICE', staysInCopy: true },
  TEAM: { name: 'Tim Pengelola', writer: 'OFFICE' },
  SETTINGS: { name: 'Pengaturan', writer: 'OFFICE', staysInCopy: true },
  HOLIDAYS: { name: 'Hari Libur', writer: 'OFFICE', staysInCopy: true },
  ARCHIVE: { name: 'Arsip YYYY', writer: 'SCRIPT' },
  HISTORY: { name: 'Riwayat', writer: 'SCRIPT', isHidden: true },
  ARCHIVED_STEPS: { name: 'Riwayat YYYY', writer: 'SCRIPT', isHidden: true },
  OUTBOX: { name: 'Kotak Keluar', writer: 'SCRIPT', isHidden: true },
  HEALTH: { name: 'Kesehatan', writer: 'SCRIPT', isHidden: true },
} as const satisfies Readonly<Record<string, TabRow>>;

export type Tab = keyof typeof TAB_ROWS;
const ALL = Object.keys(TAB_ROWS) as Tab[];

export const TABS = Object.fromEntries(ALL.map((tab) => [tab, TAB_ROWS[tab].name])) as {
  readonly [Each in Tab]: (typeof TAB_ROWS)[Each]['name'];
};

/** The tab that has this name; `null` for one of people's own. */
export function tabOf(name: string): Tab | null {
  const kind = name.replace(/YYYY$/, '').replace(/\d{4}$/, 'YYYY');
  return ALL.find((tab) => TABS[tab] === kind) ?? null;
}

/** A number that ascends from the first tab to the last, of yearly ones the latest first; people's own have the same. */
export function tabPlace(name: string): number {
  const tab = tabOf(name);
  if (tab === null) return ALL.findIndex(isHidden) - 0.5;
  return ALL.indexOf(tab) + (TABS[tab] === name ? 0 : 0.5 - Number(name.slice(-4)) / 20_000);
}

/** Whether a tab is hidden, since nobody has to see it. */
export function isHidden(tab: Tab | null): boolean {
  return tab !== null && 'isHidden' in TAB_ROWS[tab];
}

/** Who writes a tab; `null` of people's own. */
export function writerOf(name: string): TabRow['writer'] | null {
  const tab = tabOf(name);
  return tab && TAB_ROWS[tab].writer;
}

/** The tabs that the office writes. */
export const OFFICE_TABS = ALL.filter((tab) => TAB_ROWS[tab].writer === 'OFFICE');

/** The name of a tab that is hidden, and how to get there: behind this button Google lists hidden tabs, too, in grey. */
export function hiddenTab(name: string): string {
  return `${name} (tersembunyi: pilih lewat tombol ☰ di kiri bawah lembar)`;
}

export function reportTab(year: number): string {
  return TABS.REPORT.replace('YYYY', `${year}`);
}

/** The tab of the finished requests whose events were in a year; its columns are those of `Permohonan`. */
export function archiveTab(year: number): string {
  return TABS.ARCHIVE.replace('YYYY', `${year}`);
}

/** The hidden tab of the steps of these requests. */
export function archivedStepsTab(year: number): string {
  return TABS.ARCHIVED_STEPS.replace('YYYY', `${year}`);
}

/** The year of an archive by the name of either of its tabs; `null` for any other tab. */
export function archiveYearOf(name: string): number | null {
  const tab = tabOf(name);
  return tab === 'ARCHIVE' || tab === 'ARCHIVED_STEPS' ? Number(name.slice(-4)) : null;
}

/** The years whose archives are among these tabs. */
export function archiveYearsIn(names: readonly string[]): number[] {
  return names.filter((name) => tabOf(name) === 'ARCHIVE').map((name) => Number(name.slice(-4)));
}

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  TODAY: 'Hari ini',
  THIS_WEEK: 'Minggu ini',
  LATER: 'Berikutnya',
  PAST: 'Sudah lewat',
};
