// Where a tab is made: the desk's in the order in which people need them, then people's own, then the machine's, hidden.
import { HEALTH_TAB } from './health.ts';
import { TABS } from './tabs.ts';

/** Of these there is one for each year, the latest first: `Laporan 2026`. */
const YEARLY = /^(Laporan|Arsip|Riwayat) (\d{4})$/;
/** People's own: behind the desk's, which stand where everybody is told to look, and before what nobody has to see. */
const OWN = Symbol('OWN');

const ORDER = [
  TABS.REGISTER,
  TABS.AGENDA,
  'Laporan',
  TABS.DAMAGE,
  TABS.EQUIPMENT,
  TABS.TEAM,
  TABS.SETTINGS,
  TABS.HOLIDAYS,
  'Arsip',
  OWN,
  TABS.HISTORY,
  TABS.OUTBOX,
  HEALTH_TAB,
] as const;

const LAST_YEAR = 9999;

/** Whether a tab is one of the desk's or the machine's by its name. */
export function isNamedTab(name: string): boolean {
  return kindOf(name) !== OWN;
}

/** A number that ascends from the first tab to the last; people's own have the same. */
export function tabPlace(name: string): number {
  const place = ORDER.indexOf(kindOf(name));
  const year = YEARLY.exec(name)?.[2];
  return place + (year === undefined ? 0 : (LAST_YEAR - Number(year)) / (LAST_YEAR + 1));
}

/** Whether a tab is for the machine alone, and hidden. */
export function isMachineTab(name: string): boolean {
  return tabPlace(name) > ORDER.indexOf(OWN);
}

function kindOf(name: string): (typeof ORDER)[number] {
  const kind = YEARLY.exec(name)?.[1] ?? name;
  return ORDER.find((each) => each === kind) ?? OWN;
}
