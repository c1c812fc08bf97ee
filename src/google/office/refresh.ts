// Reads the tabs that the office fills in, stores what is valid, and shows what is not in their column `Pesan`.
import { runAll } from '../../app/jobs/run-all.ts';
import { type DamageRow, readDamages } from '../../domain/settings/equipment-values.ts';
import { dateOf } from '../../domain/time/time.ts';
import { DAMAGE_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { equipmentChoices } from '../install/form-questions.ts';
import type { Store } from '../services/store.ts';
import { textOf } from '../sheets/cells.ts';
import { readTable, sheetNamed } from '../sheets/tables.ts';
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
  let faults = 0;
  runAll([
    ...[
      () => refreshSettings(spreadsheet, store),
      () => refreshTeam(spreadsheet, store, occasion),
      () => refreshHolidays(spreadsheet, store, dateOf(occasion.at)),
    ].map((refresh) => () => {
      faults += refresh();
    }),
    () => refreshDamage(spreadsheet, store),
    () => offerEquipment(spreadsheet, store),
  ]);
  return faults;
}

function refreshDamage(spreadsheet: Spreadsheet, store: Store): void {
  const { layout, rows } = readTable(sheetNamed(spreadsheet, TABS.DAMAGE), DAMAGE_COLUMNS);
  const damages = rows.map((row): DamageRow => {
    return { equipment: textOf(row[layout.equipment]), repairedOn: textOf(row[layout.repairedOn]) };
  });
  store.put({ damaged: readDamages(damages) });
}

/** Makes the form offer what the tab lists. Choices edited in the form stay until the tab changes. */
function offerEquipment(spreadsheet: Spreadsheet, store: Store): void {
  const [installation, questions] = [store.get('installation'), store.get('questions')];
  const offered = equipmentChoices(spreadsheet);
  if (!installation || !questions || String(offered) === String(store.get('offered'))) return;
  const item = FormApp.openById(installation.formId).getItemById(questions.equipment);
  if (item?.getType() === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(offered);
  store.put({ offered });
}
