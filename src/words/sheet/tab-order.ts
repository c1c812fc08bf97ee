// Where each tab stands: the desk's in the order in which people need them, then people's own, then the machine's, hidden.
import { HEALTH_TAB } from './health.ts';
import { IMPORT_TABS } from './import.ts';
import { TABS } from './tabs.ts';

/** Of these there is one for each year, the latest first: `Laporan 2026`. */
const YEARLY = /^(Laporan|Arsip|Riwayat) (\d{4})$/;
/** People's own: behind the desk's, which stand where everybody is told to look, and before what nobody has to see. */
const OWN = Symbol('OWN');
/** The tab into which Google copies the answers of the form, whatever its name. */
const RESPONSES = Symbol('RESPONSES');

const ORDER = [
  TABS.REGISTER,
  TABS.AGENDA,
  'Laporan',
  TABS.DAMAGE,
  TABS.EQUIPMENT,
  TABS.SURVEY,
  TABS.TEAM,
  TABS.SETTINGS,
  TABS.HOLIDAYS,
  'Arsip',
  IMPORT_TABS.OLD,
  IMPORT_TABS.COLUMNS,
  OWN,
  TABS.HISTORY,
  TABS.OUTBOX,
  TABS.GUESTS,
  HEALTH_TAB,
  RESPONSES,
] as const;

const LAST_YEAR = 9999;

/** A tab as far as its place depends on it. */
export interface PlacedTab {
  readonly name: string;
  /** Whether a form's answers are copied there. */
  readonly hasAnswers: boolean;
}

/** Whether a tab is one of the desk's or the machine's by its name. */
export function isNamedTab(name: string): boolean {
  return kindOf(name) !== OWN;
}

/** A number that ascends from the first tab to the last; people's own have the same, and keep their order. */
export function tabPlace({ name, hasAnswers }: PlacedTab): number {
  const kind = kindOf(name);
  const place = ORDER.indexOf(kind === OWN && hasAnswers ? RESPONSES : kind);
  const year = YEARLY.exec(name)?.[2];
  return place + (year === undefined ? 0 : (LAST_YEAR - Number(year)) / (LAST_YEAR + 1));
}

/** Whether a tab is for the machine alone, and hidden. */
export function isMachineTab(tab: PlacedTab): boolean {
  return tabPlace(tab) > ORDER.indexOf(OWN);
}

function kindOf(name: string): (typeof ORDER)[number] {
  const kind = YEARLY.exec(name)?.[1] ?? name;
  return ORDER.find((each) => each === kind) ?? OWN;
}
