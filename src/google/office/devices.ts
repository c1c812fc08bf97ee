// Reads `Perangkat` and `Kerusakan`, answers in the rows, and makes the form offer what there is.

import { runAll } from '../../app/jobs/tasks.ts';
import { yearsByNumber } from '../../domain/archive/number-ranges.ts';
import { type EventDays, readDamages } from '../../domain/devices/damage.ts';
import { readDevices } from '../../domain/devices/device.ts';
import { openDamages } from '../../domain/devices/open.ts';
import { DeskError } from '../../domain/fault.ts';
import { onFirstUse } from '../../domain/records/schema.ts';
import { numberIn } from '../../domain/request/numbering.ts';
import { REGISTER_COLUMNS } from '../../words/sheet/columns.ts';
import { damageProblemWords, deviceProblemWords, outvotedWords } from '../../words/sheet/devices.ts';
import { archiveTab, TABS } from '../../words/sheet/tabs.ts';
import { equipmentChoices } from '../install/form-questions.ts';
import type { Store } from '../services/store.ts';
import { type Cell, dayOf, textOf } from '../sheets/cells.ts';
import { damageTable, deviceTable } from '../sheets/device-tabs.ts';
import { headerCells, locate, sheetNamed, showProblems } from '../sheets/tables.ts';

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

const COLUMNS = ['number', 'startDate', 'endDate'] as const;

/**
 * Reads three columns of a tab when it is first asked of one of its requests.
 * @param today the year of a number that is typed without one
 * @param tabOf the tab in which a request stands
 */
function eventDays(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  today: string,
  tabOf: (number: string) => string,
): EventDays {
  const daysByTab = new Map<string, ReturnType<typeof readOrNull>>();
  return (text) => {
    const number = numberIn(text, today.slice(0, 4)) ?? text.trim();
    const tab = tabOf(number);
    const days = daysByTab.has(tab) ? daysByTab.get(tab) : readOrNull(spreadsheet, tab);
    daysByTab.set(tab, days ?? null);
    if (!days) return undefined;
    // Of an event whose days cannot be read it is not known either.
    return days.has(number) ? days.get(number) : null;
  };
}

/** `null` where the tab or a column is missing, which is told elsewhere. */
function readOrNull(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string) {
  try {
    return readDays(spreadsheet, tab);
  } catch (error) {
    if (error instanceof DeskError) return null;
    throw error;
  }
}

function readDays(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string) {
  const sheet = sheetNamed(spreadsheet, tab);
  const layout = locate(tab, headerCells(sheet), REGISTER_COLUMNS);
  const rows = Math.max(sheet.getMaxRows() - 1, 1);
  const [numbers = [], starts = [], ends = []] = COLUMNS.map((column) => {
    return sheet.getRange(2, layout[column] + 1, rows, 1).getValues() as Cell[][];
  });
  return new Map(
    numbers.flatMap(([cell], index) => {
      const from = dayOf(starts[index]?.[0]);
      const to = dayOf(ends[index]?.[0]) ?? from;
      const number = textOf(cell).trim();
      return number === '' ? [] : [[number, from === null || to === null ? undefined : { from, to }] as const];
    }),
  );
}
