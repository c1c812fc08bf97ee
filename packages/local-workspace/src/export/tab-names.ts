// The names of tabs in a workbook's file, which takes fewer than Sheets does.
import type { SpreadsheetData } from '../model/sheets/spreadsheet.ts';

const known = new WeakMap<SpreadsheetData, ReadonlyMap<number, string>>();

/** @returns what Excel takes as the names of the sheets, by their ids: 31 characters, some forbidden, none twice whatever the case */
export function tabNames(spreadsheet: SpreadsheetData): ReadonlyMap<number, string> {
  const before = known.get(spreadsheet);
  if (before) return before;
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { id, name } of spreadsheet.sheets) {
    const plain = name.replaceAll(/[[\]:*?/\\]/g, '_').replaceAll(/^'|'$/g, '_');
    let free = plain.slice(0, 31);
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${plain.slice(0, 31 - String(number).length - 1)} ${number}`;
    }
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  known.set(spreadsheet, names);
  return names;
}
