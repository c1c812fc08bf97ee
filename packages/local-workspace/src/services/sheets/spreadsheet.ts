// `SpreadsheetApp` and `Spreadsheet`: the host's side.
import { wordsOf } from '../../calls/words.ts';
import { type Services, shared } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { documented } from '../../engine/readings.ts';
import { hexOf } from '../../model/colour.ts';
import { readAddresses } from '../../model/mailbox.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { isLocale } from '../../model/sheets/coercion.ts';
import type { SheetRef } from '../../model/sheets/range-ref.ts';
import { namedLike, newSpreadsheet } from '../../model/sheets/spreadsheet.ts';
import { mostCells, tooManyCells } from '../../model/sheets/structure.ts';
import { addTab, copyOfTab, removeTab } from '../../model/sheets/tabs.ts';
import { isZone } from '../../model/time/zone.ts';
import { hasDocument, mayOpen, settledPlace, spreadsheetOf } from '../access.ts';
import { enter, standingIn } from './standing.ts';

/** Changes a spreadsheet at once, after what was buffered before. */
function change<T>(execution: Execution, id: string, act: (spreadsheet: ReturnType<typeof spreadsheetOf>) => T): T {
  settle(execution, id);
  const result = act(spreadsheetOf(execution, id));
  execution.world.touch('spreadsheet', id);
  return result;
}

function open(execution: Execution, id: string): string {
  if (mayOpen(execution, id)) return id;
  throw new ServiceError('You do not have permission to access the requested document.');
}

/** Getters that all read one plain description, each under its own name so that it is counted as itself. */
const getters = wordsOf(
  'getName getOwner getEditors getViewers getSpreadsheetTimeZone getSpreadsheetLocale getRecalculationInterval getSheets getSheetByName getSheetById getNumSheets getActiveSheet getFormUrl',
);

function description(execution: Execution, id: string): unknown {
  const found = spreadsheetOf(execution, id);
  const { title, owner, editors, viewers = [], zone, locale, sheets, recalculation = 'ON_CHANGE' } = found;
  const formId = sheets.find((each) => each.formId)?.formId ?? null;
  const list = sheets.map((each) => ({ id: each.id, name: each.name }));
  const activeSheet = standingIn(execution, id).sheet;
  return { title, owner, editors, viewers, zone, locale, recalculation, sheets: list, activeSheet, formId };
}

/** Letters, digits and underscores; no digit first, no TRUE or FALSE, nothing that reads as an address. */
function isRangeName(name: string | null): name is string {
  if (name === null || name.length > 250 || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return false;
  return !/^(true|false|[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
}

/** @throws ServiceError for the code of Indonesian that the Sheets API does not know (facts 14.2) */
function setLocale(execution: Execution, id: string, locale: string): void {
  if (locale === 'id_ID' && execution.world.readings.of('indonesianLocale') === 'in_ID') {
    throw new ServiceError(documented('indonesianLocale', `Unsupported locale: ${locale}`));
  }
  spreadsheetOf(execution, id).locale = locale;
  execution.world.touch('spreadsheet', id);
}

/** Puts a spreadsheet into Drive. @returns its id @throws ServiceError for a size that none has, or the quota */
export function createSpreadsheet(
  { world, launch }: Execution,
  title: string,
  rows: number | null = null,
  columns: number | null = null,
): string {
  if ((rows ?? 1) < 1 || (columns ?? 1) < 1) throw new ServiceError('Invalid argument: rows and columns');
  if ((rows ?? 1000) * (columns ?? 26) > mostCells) throw new ServiceError(tooManyCells);
  world.quotas.spend(launch.effective, 'spreadsheets created');
  const id = world.documents.newId('spreadsheet');
  const name = title || 'Untitled spreadsheet';
  const made = newSpreadsheet(id, name, launch.effective, world.zone, world.settings.locale);
  const [first] = made.sheets;
  if (first) Object.assign(first, { rows: rows ?? 1000, columns: columns ?? 26 });
  world.documents.spreadsheets.set(id, made);
  world.touch('spreadsheet', id);
  return id;
}

export const spreadsheetServices = {
  'SpreadsheetApp.getActiveSpreadsheet': (execution) => {
    const { container, documents } = execution.world;
    if (execution.activeSpreadsheet !== undefined) return execution.activeSpreadsheet;
    if (container === null || !documents.spreadsheets.has(container)) return null;
    return hasDocument(execution, 'activeSpreadsheetInWebApp') ? container : null;
  },
  'SpreadsheetApp.setActiveSpreadsheet': (execution, id: string) => {
    execution.activeSpreadsheet = open(execution, id);
  },
  'SpreadsheetApp.openById': (execution, id: string) => {
    if (!execution.world.documents.spreadsheets.has(id)) {
      throw new ServiceError(
        `Unexpected error while getting the method or property openById on object SpreadsheetApp.`,
      );
    }
    return open(execution, id);
  },
  'SpreadsheetApp.openByUrl': (execution, url: string) => {
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id || !execution.world.documents.spreadsheets.has(id)) throw new ServiceError('Invalid argument: url');
    return open(execution, id);
  },
  'SpreadsheetApp.create': createSpreadsheet,
  /** A colour's `#rrggbb`, of whatever CSS text. */
  'SpreadsheetApp.hexOf': (_execution, css: string) => {
    const hex = hexOf(css ?? '');
    if (hex === undefined) throw new ServiceError('Invalid argument: cssString');
    return hex;
  },
  'SpreadsheetApp.flush': (execution) => settle(execution),
  ...shared('Spreadsheet', getters, () => description),
  'Spreadsheet.rename': (execution, id: string, title: string | null) =>
    change(execution, id, (spreadsheet) => {
      spreadsheet.title = title || 'Untitled spreadsheet';
    }),
  'Spreadsheet.setSpreadsheetTimeZone': (execution, id: string, zone: string) => {
    if (!isZone(zone)) throw new ServiceError(`Invalid argument: timezone`);
    change(execution, id, (spreadsheet) => {
      spreadsheet.zone = zone;
    });
  },
  'Spreadsheet.setSpreadsheetLocale': (execution, id: string, locale: string) => {
    if (!isLocale(locale ?? '')) throw new ServiceError('Invalid argument: locale');
    // Held back like any write: a refusal surfaces at the next read or flush (facts 3.4, 14.2).
    execution.buffer.add({ spreadsheet: id, cells: 1, apply: () => setLocale(execution, id, locale) });
  },
  'Spreadsheet.getSpreadsheetLocale': (execution, id: string) => {
    settle(execution, id);
    return description(execution, id);
  },
  'Spreadsheet.setRecalculationInterval': (execution, id: string, interval: 'ON_CHANGE' | 'MINUTE' | 'HOUR') =>
    change(execution, id, (spreadsheet) => {
      if (interval === 'ON_CHANGE') delete spreadsheet.recalculation;
      else spreadsheet.recalculation = interval;
    }),
  'Spreadsheet.addEditors': (execution, id: string, emails: string[]) =>
    change(execution, id, (spreadsheet) => {
      spreadsheet.editors = [
        ...new Set([...spreadsheet.editors, ...emails.flatMap((each) => readAddresses(String(each)))]),
      ];
    }),
  'Spreadsheet.removeEditor': (execution, id: string, email: string) =>
    change(execution, id, (spreadsheet) => {
      spreadsheet.editors = spreadsheet.editors.filter((each) => each !== email);
    }),
  'Spreadsheet.addViewers': (execution, id: string, emails: string[]) =>
    change(execution, id, (spreadsheet) => {
      spreadsheet.viewers = [
        ...new Set([...(spreadsheet.viewers ?? []), ...emails.flatMap((each) => readAddresses(String(each)))]),
      ];
    }),
  'Spreadsheet.removeViewer': (execution, id: string, email: string) =>
    change(execution, id, (spreadsheet) => {
      spreadsheet.viewers = (spreadsheet.viewers ?? []).filter((each) => each !== email);
    }),
  'Spreadsheet.insertSheet': (
    execution: Execution,
    id: string,
    name: string | null,
    index: number | null,
    template: SheetRef | null,
  ) =>
    change(execution, id, (spreadsheet) => {
      if (index !== null && index < 0) throw new ServiceError('Invalid argument: sheetIndex');
      const model = template && settledPlace(execution, template).sheet;
      const fresh = addTab(spreadsheet, name, index ?? activeIndex(execution, spreadsheet) + 1);
      const sheet = model ? copyOfTab(model, fresh.id, fresh.name) : fresh;
      spreadsheet.sheets = spreadsheet.sheets.map((each) => (each === fresh ? sheet : each));
      enter(execution, { spreadsheet: id, sheet: sheet.id });
      return sheet.id;
    }),
  'Spreadsheet.deleteSheet': (execution, id: string, sheetId: number) =>
    change(execution, id, (spreadsheet) => removeTab(spreadsheet, sheetId)),
  'Spreadsheet.setActiveSheet': (execution, id: string, sheetId: number) => {
    enter(execution, { spreadsheet: id, sheet: sheetId });
  },
  'Spreadsheet.moveActiveSheet': (execution, id: string, position: number) =>
    change(execution, id, (spreadsheet) => {
      if (position < 1 || position > spreadsheet.sheets.length) throw new ServiceError('Invalid argument: pos');
      const [sheet] = spreadsheet.sheets.splice(activeIndex(execution, spreadsheet), 1);
      if (sheet) spreadsheet.sheets.splice(position - 1, 0, sheet);
    }),
  /** `Tab!name` is the name where it lies on that tab. */
  'Spreadsheet.getRangeByName': (execution, id: string, name: string | null) => {
    const spreadsheet = spreadsheetOf(execution, id);
    const [, tab, plain = ''] = /^(?:(.*)!)?([^!]*)$/.exec(name ?? '') ?? [];
    const found = spreadsheet.namedRanges[namedLike(spreadsheet, plain) ?? ''];
    const on = spreadsheet.sheets.find((each) => each.id === found?.sheetId)?.name;
    return found && (tab === undefined || tab === on) ? { sheet: found.sheetId, ...found.area } : null;
  },
  'Spreadsheet.setNamedRange': (execution, id: string, name: string, sheetId: number, area: Area) =>
    change(execution, id, (spreadsheet) => {
      if (!isRangeName(name)) throw new ServiceError(`The name "${name}" is invalid`);
      const before = namedLike(spreadsheet, name);
      if (before !== undefined) delete spreadsheet.namedRanges[before];
      spreadsheet.namedRanges[name] = { sheetId, area };
    }),
  'Spreadsheet.getNamedRanges': (execution, id: string) =>
    Object.entries(spreadsheetOf(execution, id).namedRanges).map(([name, { sheetId, area }]) => ({
      name,
      sheet: sheetId,
      ...area,
    })),
  'Spreadsheet.removeNamedRange': (execution, id: string, name: string) =>
    change(execution, id, (spreadsheet) => {
      const found = namedLike(spreadsheet, name);
      if (found === undefined) throw new ServiceError(`The named range "${name}" does not exist.`);
      delete spreadsheet.namedRanges[found];
    }),
} satisfies Services;

function activeIndex(execution: Execution, { id, sheets }: ReturnType<typeof spreadsheetOf>): number {
  const { sheet } = standingIn(execution, id);
  return Math.max(
    0,
    sheets.findIndex((each) => each.id === sheet),
  );
}
