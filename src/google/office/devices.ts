// Reads `Perangkat` and `Kerusakan`, answers in the rows, and makes the form offer what there is.

import { yearsByNumber } from '../../domain/archive/number-ranges.ts';
import { readDamages } from '../../domain/damage/damage.ts';
import { readDevices } from '../../domain/damage/device.ts';
import { openDamages } from '../../domain/damage/open.ts';
import { onFirstUse } from '../../domain/records/schema.ts';
import { damageProblemWords, deviceProblemWords } from '../../words/sheet/damage.ts';
import { archiveTab, TABS } from '../../words/sheet/tabs.ts';
import { equipmentChoices } from '../install/form-questions.ts';
import type { Store } from '../services/store.ts';
import { damageTable, deviceTable } from '../sheets/damage-tab.ts';
import { showProblems } from '../sheets/problems.ts';
import { eventDays } from '../sheets/register/event-days.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads `Perangkat`. @returns how many rows cannot be used as they are; all that can be used of them is in force */
export function refreshDevices(spreadsheet: Spreadsheet, store: Store): number {
  const listed = deviceTable(spreadsheet);
  const { devices, problems } = readDevices(listed.rows);
  const words = listed.rows.map(() => '');
  for (const { index, code } of problems) words[index] = deviceProblemWords(code);
  showProblems(listed.sheet, listed.layout.problem, listed.cells, words);
  store.put({ devices });
  return problems.length;
}

/** Reads `Kerusakan` beside the devices that are in force. @returns how many rows cannot be used as they are */
export function refreshDamages(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const { sheet, layout, cells, rows } = damageTable(spreadsheet);
  const devices = store.get('devices') ?? [];
  const { damages, problems } = readDamages(rows, devices, today, eventDays(spreadsheet, today, tabOf(store)));
  const words = rows.map(() => '');
  for (const bad of problems) words[bad.index] = damageProblemWords(bad, (index) => index + 2);
  showProblems(sheet, layout.problem, cells, words);
  store.put({ damaged: openDamages(damages, devices) });
  return problems.length;
}

/** The tab in which a request stands, as the store remembers it. */
function tabOf(store: Store): (number: string) => string {
  const archived = onFirstUse(() => yearsByNumber(store.get('archived') ?? {}));
  return (number) => {
    const year = archived().get(number);
    return year === undefined ? TABS.REGISTER : archiveTab(year);
  };
}

/** Makes the form offer what the tab lists. Choices edited in the form stay until the tab changes. */
export function offerDevices(store: Store): void {
  const [installation, questions] = [store.get('installation'), store.get('questions')];
  const offered = equipmentChoices(store.get('devices') ?? []);
  if (!installation || !questions || String(offered) === String(store.get('offered'))) return;
  const item = FormApp.openById(installation.formId).getItemById(questions.equipment);
  if (item?.getType() === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(offered);
  store.put({ offered });
}
