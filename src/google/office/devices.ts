// Reads `Perangkat` and `Kerusakan`, answers in the rows, and makes the form offer what there is.

import { runAll } from '../../app/jobs/tasks.ts';
import { readDamages } from '../../domain/devices/damage.ts';
import { readDevices } from '../../domain/devices/device.ts';
import { openDamages } from '../../domain/devices/open.ts';
import { damageProblemWords, deviceProblemWords, outvotedWords } from '../../words/sheet/devices.ts';
import { equipmentChoices } from '../install/form-questions.ts';
import type { Store } from '../services/store.ts';
import { damageTable, deviceTable } from '../sheets/device-tabs.ts';
import { showProblems } from '../sheets/tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads both tabs, each though the other is gone. @returns how many rows cannot be used as they are
 * @throws the error of a tab that could not be read, after the other was read
 */
export function refreshEquipment(spreadsheet: Spreadsheet, store: Store, today: string): number {
  let faults = 0;
  let showDevices = () => 0;
  runAll([
    () => {
      showDevices = refreshDevices(spreadsheet, store);
    },
    () => {
      faults += refreshDamages(spreadsheet, store, today);
    },
    () => {
      faults += showDevices();
    },
  ]);
  return faults;
}

/**
 * Reads `Perangkat`; all that can be used of it is in force.
 * @returns what says in its rows, once `Kerusakan` was read, what is amiss; and how many of them cannot be used as they are
 */
function refreshDevices(spreadsheet: Spreadsheet, store: Store): () => number {
  const { sheet, layout, cells, rows } = deviceTable(spreadsheet);
  const { devices, problems } = readDevices(rows);
  store.put({ devices });
  return () => {
    const words = rows.map((row) => outvotedWords(row, store.get('damaged') ?? []));
    for (const { index, code } of problems) words[index] = deviceProblemWords(code);
    showProblems(sheet, layout.problem, cells, words);
    return problems.length;
  };
}

/** Reads `Kerusakan` beside the devices that are in force. @returns how many rows cannot be used as they are */
function refreshDamages(spreadsheet: Spreadsheet, store: Store, today: string): number {
  const { sheet, layout, cells, rows } = damageTable(spreadsheet);
  const devices = store.get('devices') ?? [];
  const { damages, problems } = readDamages(rows, devices, today);
  const words = rows.map(() => '');
  for (const bad of problems) words[bad.index] = damageProblemWords(bad, (index) => index + 2);
  showProblems(sheet, layout.problem, cells, words);
  store.put({ damaged: openDamages(damages, devices) });
  return problems.length;
}

/** Whether the form offers what the tab lists, or is not there yet. Choices edited in the form stay until the tab changes. */
export function areOffered(store: Store): boolean {
  const isThere = store.get('installation') !== undefined && store.get('questions') !== undefined;
  return !isThere || String(equipmentChoices(store.get('devices') ?? [])) === String(store.get('offered'));
}

/** Makes the form offer what the tab lists. */
export function offerDevices(store: Store): void {
  const [installation, questions] = [store.need('installation'), store.need('questions')];
  const offered = equipmentChoices(store.get('devices') ?? []);
  const item = FormApp.openById(installation.formId).getItemById(questions.equipment);
  if (item?.getType() === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(offered);
  store.put({ offered });
}
