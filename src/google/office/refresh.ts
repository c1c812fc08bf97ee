// Reads the tabs that the office fills in, stores what is valid, and shows what is not in their column `Pesan`.
import { runAll } from '../../app/jobs/run-all.ts';
import { dateOf } from '../../domain/time/time.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import type { Store } from '../services/store.ts';
import { offerDevices, refreshDamages, refreshDevices } from './devices.ts';
import { refreshHolidays } from './holidays.ts';
import { refreshSettings } from './settings.ts';
import { type Occasion, refreshTeam } from './team.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Tabs that are read again after each edit. */
export const OFFICE_TABS: readonly string[] = [TABS.SETTINGS, TABS.TEAM, TABS.HOLIDAYS, TABS.DAMAGE, TABS.EQUIPMENT];

/**
 * Reads all of them. A fault is shown in its row, and the tab's last valid content stays in force.
 * @param occasion the moment, which decides which posts are vacant, and who edited the tabs; blank if that is not known
 * @returns how many faults there are
 * @throws the error of a tab that could not be read, after the others were read
 */
export function refreshOffice(spreadsheet: Spreadsheet, store: Store, occasion: Occasion): number {
  const today = dateOf(occasion.at);
  let faults = 0;
  const tabs = [
    () => refreshSettings(spreadsheet, store, occasion),
    () => refreshTeam(spreadsheet, store, occasion),
    () => refreshHolidays(spreadsheet, store, today),
    () => refreshDevices(spreadsheet, store),
    () => refreshDamages(spreadsheet, store, today),
  ].map((refresh) => () => {
    faults += refresh();
  });
  runAll([...tabs, () => offerDevices(store)]);
  return faults;
}
