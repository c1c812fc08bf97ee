// The sheet as a person works in it: reads, types, pastes, sorts, filters, inserts, deletes and takes back, with the triggers that follow.

import { eventUser, fire, fireSimple, hasSimple } from '../engine/execution/launcher.ts';
import { BadRequest, EditRefused, unknown } from '../engine/refusals.ts';
import { refuseNameless, refuseOdd } from '../engine/shapes.ts';
import type { World } from '../engine/world.ts';
import { fileOf } from '../export/file.ts';
import type { ActionResult, Email, ExecutionRecord, WorkspaceSheets } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { ServiceError } from '../model/service-error.ts';
import { type Area, parseA1 } from '../model/sheets/a1.ts';
import { contentExtent, refuseProtected, writeValues } from '../model/sheets/cells.ts';
import { areaToFilter, criteriaOf } from '../model/sheets/filter.ts';
import { entriesFrom, rememberedFormulas } from '../model/sheets/formula-cells.ts';
import { reorderRows, sortedOrder } from '../model/sheets/sorting.ts';
import { type CellValue, type SheetData, type SpreadsheetData, typedFormula } from '../model/sheets/spreadsheet.ts';
import { isLinkShared } from '../services/link-sharing.ts';
import { rememberCells } from './cell-memory.ts';
import { formatHands } from './sheet-format.ts';
import { lineHands, type SheetTools } from './sheet-lines.ts';
import { sheetLook } from './sheet-look.ts';
import { sizeHands } from './sheet-sizes.ts';
import { tabHands } from './sheet-tabs.ts';
import { sheetContent, sheetInfo } from './sheet-view.ts';
import { UndoList } from './undo-list.ts';
import { uploadBook } from './uploaded-book.ts';

/** An editor without an account, who has only the link. */
const NOBODY = '';

interface Target {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** @returns a spreadsheet by id or title; absent: the bound one, else the only one @throws NotFound */
export function findSpreadsheet(world: World, name: string | undefined): SpreadsheetData {
  const all = [...world.documents.spreadsheets.values()];
  const found =
    name === undefined
      ? (world.documents.spreadsheets.get(world.container ?? '') ?? (all.length === 1 ? all[0] : undefined))
      : (world.documents.spreadsheets.get(name) ?? all.find((each) => each.title === name));
  if (found) return found;
  const titles = all.map(({ title }) => title);
  if (name === undefined) throw unknown(told('WHICH_SPREADSHEET'), titles);
  throw unknown(told('NO_SPREADSHEET', { name: JSON.stringify(name) }), titles);
}

function findSheet(world: World, name: string, spreadsheetName: string | undefined): Target {
  const spreadsheet = findSpreadsheet(world, spreadsheetName);
  const sheet = spreadsheet.sheets.find((each) => each.name === name);
  if (!sheet) {
    const names = spreadsheet.sheets.map((each) => each.name);
    const missing = { name: JSON.stringify(name), spreadsheet: JSON.stringify(spreadsheet.title) };
    throw unknown(told('NO_SHEET_IN', missing), names);
  }
  return { spreadsheet, sheet };
}

/** An installed edit trigger takes an editor without an account for the owner (facts 13.2). */
function reportedEditor(world: World, spreadsheet: string, person: Email): Email {
  if (person !== NOBODY || world.readings.of('anonymousEditor') === 'nobody') return person;
  return world.documents.spreadsheets.get(spreadsheet)?.owner ?? person;
}

/** What the link of a spreadsheet allows, in the words of `DriveApp`. */
const LINKS = {
  nobody: { access: 'PRIVATE', permission: 'NONE' },
  viewer: { access: 'ANYONE_WITH_LINK', permission: 'VIEW' },
  editor: { access: 'ANYONE_WITH_LINK', permission: 'EDIT' },
} as const;

function shareLink(world: World, link: keyof typeof LINKS, { id }: SpreadsheetData): void {
  const { office } = world.documents;
  office.shares = { ...office.shares, [id]: { ...office.shares?.[id], ...LINKS[link] } };
  world.documents.touch('office');
}

/** Fires the installed triggers that wait for an event of a spreadsheet. */
function fireInstalled(
  world: World,
  event: 'ON_EDIT' | 'ON_CHANGE',
  id: string,
  fields: Record<string, unknown>,
  person: Email,
): ExecutionRecord[] {
  const seen = event === 'ON_EDIT' ? reportedEditor(world, id, person) : person;
  return world.triggers.waitingFor(event, id).flatMap((trigger) => {
    const data = { ...fields, source: { spreadsheet: id }, user: eventUser(world, trigger, seen) };
    if (event !== 'ON_EDIT') return fire(world, trigger, data, seen);
    return world.editQueue.offer(trigger.uid, (ended) => fire(world, trigger, data, seen, ended)) ?? [];
  });
}

function changed(world: World, target: Target, changeType: string, person: Email): ExecutionRecord[] {
  world.touch('spreadsheet', target.spreadsheet.id);
  return fireInstalled(world, 'ON_CHANGE', target.spreadsheet.id, { changeType }, person);
}

/** Fires what an edit sets off: the simple trigger, the installed ones, the change triggers. */
function edited(
  world: World,
  target: Target,
  area: Area,
  values: { value?: string; oldValue?: string },
  person: Email,
): ExecutionRecord[] {
  const { spreadsheet, sheet } = target;
  const range = { spreadsheet: spreadsheet.id, sheet: sheet.id, ...area };
  const fields = { range, ...values };
  world.touch('spreadsheet', spreadsheet.id);
  world.standing.set(person, range);
  const data = { ...fields, source: { spreadsheet: spreadsheet.id }, user: eventUser(world, undefined, person) };
  const simple = hasSimple(world, 'onEdit', spreadsheet.id)
    ? (world.editQueue.offer('onEdit', (ended) => fireSimple(world, 'onEdit', data, person, ended)) ?? [])
    : [];
  return [
    ...simple.map((each) => each.record),
    ...fireInstalled(world, 'ON_EDIT', spreadsheet.id, fields, person),
    ...fireInstalled(world, 'ON_CHANGE', spreadsheet.id, { changeType: 'EDIT' }, person),
  ];
}

/** A value as an edit event shows it: the raw one as text, a date as its serial (facts 2). */
function eventText(value: CellValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') return typedFormula(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

type Edit = Parameters<WorkspaceSheets['edit']>[1];

/** @throws BadRequest for an edit that nobody could type: no cell holds a date or an object but as a text */
function refuseOddEdit(wish: Edit): void {
  refuseOdd('An edit', wish, ['range', 'value', 'values', 'source'], '{ range: "C2", value: "Done" }');
  const { value, values = [] } = wish;
  if ((wish.value === undefined) === (wish.values === undefined)) {
    throw new BadRequest('An edit has one of "value" and "values"; null empties a cell');
  }
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new BadRequest(`"values" is a list of rows, such as [["a", "b"]], not ${JSON.stringify(values)}`);
  }
  const odd = [value, ...values.flat()].find((each) => typeof each === 'object' && each !== null);
  if (odd === undefined) return;
  const hint = odd instanceof Date ? '; write a date as one types it, such as "2026-12-01"' : '';
  throw new BadRequest(`A cell takes a text, a number, true/false or null, not ${JSON.stringify(odd)}${hint}`);
}

/** @throws BadRequest for what is no address, or one in another sheet */
function areaIn(sheet: SheetData, range: string): Area {
  const parsed = typeof range === 'string' ? parseA1(range, sheet) : undefined;
  if (!parsed?.area || parsed.area.row < 1 || (parsed.sheet !== undefined && parsed.sheet !== sheet.name)) {
    throw new BadRequest(told('NO_RANGE', { given: JSON.stringify(range) }));
  }
  return parsed.area;
}

function refused<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ServiceError) throw new EditRefused(error);
    throw error;
  }
}

function isColumn(sheet: SheetData, column: number): boolean {
  return Number.isInteger(column) && column >= 1 && column <= sheet.columns;
}

/** @returns the sheets of the workspace as people work in them */
export function sheetEditor(world: World): WorkspaceSheets {
  const undos = new UndoList();
  const editor: SheetTools['editor'] = (person, { spreadsheet }) => {
    const email = person ?? world.settings.owner;
    if (isLinkShared(world, spreadsheet.id, 'EDIT')) return email;
    const what = JSON.stringify(spreadsheet.title);
    if (email === NOBODY) throw new EditRefused(told('NOBODY_MAY_NOT_EDIT', { what }));
    const known = [spreadsheet.owner, ...spreadsheet.editors, ...world.settings.people.map((each) => each.email)];
    if (!known.includes(email)) {
      refuseNameless(email, world.settings.people);
      const others = [...new Set(known)].join(', ');
      throw new EditRefused(told('MAY_NOT_EDIT_AS_OTHERS', { person: email, what, others }));
    }
    return email;
  };

  const tools: SheetTools = {
    find: (name, spreadsheetName) => findSheet(world, name, spreadsheetName),
    findFile: (spreadsheetName) => findSpreadsheet(world, spreadsheetName),
    editor,
    refused,
    remembered: (target, person, act) => undos.add(target, { person, kind: 'lines', act }),
    changed: (target, changeType, person) => changed(world, target, changeType, person),
  };

  return {
    share: (link, spreadsheet) => shareLink(world, link, findSpreadsheet(world, spreadsheet)),
    spreadsheets: () =>
      [...world.documents.spreadsheets.values()].map(({ id, title, zone, locale }) => ({ id, title, zone, locale })),
    list: (spreadsheet) => {
      if (spreadsheet === undefined && world.documents.spreadsheets.size === 0) return [];
      const found = findSpreadsheet(world, spreadsheet);
      return found.sheets.map((each) => sheetInfo(found, each));
    },
    read: (name, options = {}) => {
      const { spreadsheet, sheet } = findSheet(world, name, options.spreadsheet);
      return sheetContent(spreadsheet, sheet, options.display === true);
    },

    look: (name, spreadsheetName) => {
      const { spreadsheet, sheet } = findSheet(world, name, spreadsheetName);
      return sheetLook(spreadsheet, sheet);
    },

    select: (name, range, as = world.settings.owner, spreadsheetName) => {
      const { spreadsheet, sheet } = findSheet(world, name, spreadsheetName);
      const area = areaIn(sheet, range);
      world.standing.set(as, { spreadsheet: spreadsheet.id, sheet: sheet.id, ...area });
    },

    edit: (name, wish, as, spreadsheetName): ActionResult => {
      refuseOddEdit(wish);
      const { range, value, values, source } = wish;
      const target = findSheet(world, name, spreadsheetName);
      const { spreadsheet, sheet } = target;
      const person = editor(as, target);
      const parsed = areaIn(sheet, range);
      const area = values
        ? { ...parsed, rows: values.length, columns: Math.max(0, ...values.map((each) => each.length)) }
        : parsed;
      if (area.rows < 1 || area.columns < 1) throw new BadRequest(told('NOTHING_TO_ENTER'));
      if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
        throw new EditRefused(told('OUTSIDE'));
      }
      const entries = values ?? Array.from({ length: area.rows }, () => new Array(area.columns).fill(value));
      const usual = values ? undefined : { ...area, rows: 1, columns: 1 };
      const from = source === undefined ? usual : parseA1(source, sheet)?.area;
      if (source !== undefined && !from) throw new BadRequest(told('NO_RANGE', { given: JSON.stringify(source) }));
      const matrix = from ? entriesFrom(from, spreadsheet, sheet, area, entries) : entries;
      const before = sheet.values.get(area.row, area.column);
      const restore = rememberCells(sheet, area);
      const place = { locale: spreadsheet.locale, zone: spreadsheet.zone, now: world.clock.now() };
      refused(() => writeValues(spreadsheet, sheet, area, matrix, { email: person, place }));
      undos.add(target, { person, kind: 'cells', act: (now, moved) => restore(now.sheet, moved) });
      const single = area.rows === 1 && area.columns === 1;
      const texts = single
        ? { value: eventText(sheet.values.get(area.row, area.column)), oldValue: eventText(before) }
        : {};
      const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
      return { executions: edited(world, target, area, given, person) };
    },

    ...formatHands(tools, undos, areaIn),

    ...lineHands(tools),
    ...tabHands(tools),

    ...sizeHands({
      find: tools.find,
      editor,
      done: (target, person, act) => {
        undos.add(target, { person, kind: 'look', act });
        world.touch('spreadsheet', target.spreadsheet.id);
      },
    }),

    sort: (name, { column, ascending = true }, as, spreadsheetName) => {
      const target = findSheet(world, name, spreadsheetName);
      const person = editor(as, target);
      const { sheet } = target;
      const first = sheet.frozenRows + 1;
      const area = {
        row: first,
        column: 1,
        rows: contentExtent(target.spreadsheet, sheet).row - first + 1,
        columns: sheet.columns,
      };
      if (!isColumn(sheet, column)) throw new BadRequest(told('NO_COLUMN', { given: column }));
      if (area.rows < 2) return { executions: [] };
      refused(() => refuseProtected(target.spreadsheet, sheet, area, person));
      const order = sortedOrder(target.spreadsheet, sheet, area, [{ column, ascending }]);
      const formulas = rememberedFormulas(target.spreadsheet);
      const rules = world.readings.of('sorting');
      reorderRows(target.spreadsheet, sheet, area, order, rules);
      const back = order.map((_, place) => order.indexOf(place));
      undos.add(target, {
        person,
        kind: 'lines',
        act: (now) => {
          reorderRows(now.spreadsheet, now.sheet, area, back, rules);
          formulas(now.spreadsheet);
        },
      });
      return { executions: changed(world, target, 'OTHER', person) };
    },

    filter: (name, { column, values }, as, spreadsheetName) => {
      const target = findSheet(world, name, spreadsheetName);
      const person = editor(as, target);
      if (column < 1 || column > target.sheet.columns) throw new BadRequest(told('NO_COLUMN', { given: column }));
      const before = target.sheet.filter;
      if (values) {
        const now = before ?? { area: areaToFilter(target.spreadsheet, target.sheet), columns: {} };
        const outside = column < now.area.column || column >= now.area.column + now.area.columns;
        if (!isColumn(target.sheet, column) || outside)
          throw new BadRequest(told('NO_FILTER_COLUMN', { given: column }));
        const { [column]: _, ...others } = now.columns;
        const wish = criteriaOf(target.spreadsheet, target.sheet, now.area, column, values);
        target.sheet.filter = { ...now, columns: wish ? { ...others, [column]: wish } : others };
      } else delete target.sheet.filter;
      undos.add(target, {
        person,
        kind: 'look',
        act: ({ sheet }) => {
          if (before) sheet.filter = before;
          else delete sheet.filter;
        },
      });
      return { executions: changed(world, target, 'OTHER', person) };
    },

    xlsx: (spreadsheet) => fileOf(findSpreadsheet(world, spreadsheet), { kind: 'xlsx', made: world.clock.now() }),

    upload: (bytes, file) => uploadBook(world, bytes, file),

    shareByLink: (permission, as = world.settings.owner, spreadsheetName) => {
      const spreadsheet = findSpreadsheet(world, spreadsheetName);
      const { owner, title } = spreadsheet;
      if (as !== owner) throw new EditRefused(`${as} may not share ${JSON.stringify(title)}`);
      shareLink(world, ({ EDIT: 'editor', VIEW: 'viewer', NONE: 'nobody' } as const)[permission], spreadsheet);
    },

    undo: (as, spreadsheetName) => {
      const spreadsheet = findSpreadsheet(world, spreadsheetName);
      const person = editor(as, { spreadsheet });
      const { target, area } = undos.takeBack(person, spreadsheet);
      // Taking back is an edit without values (facts 2); of rows it is a change.
      if (area) return { executions: edited(world, target, area, {}, person) };
      return { executions: changed(world, target, 'OTHER', person) };
    },
  };
}
