// Keeps the tab in which a form's responses arrive: its columns follow the questions, each response has its row (facts 4.4).
import { getFormatFromId } from 'numfmt';
import type { ReadingValues } from '../../data/readings.ts';
import type { World } from '../../engine/world.ts';
import {
  type FormData,
  type FormItem,
  isQuestion,
  type ResponseData,
  type StoredAnswer,
} from '../../model/forms/form.ts';
import { sightOf } from '../../model/sheets/calculated.ts';
import { enter, localeTag } from '../../model/sheets/coercion.ts';
import { shown } from '../../model/sheets/display.ts';
import { newSheet, type SheetData, type SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { insertLines } from '../../model/sheets/structure.ts';
import { serialOf, serialOfWall } from '../../model/time/zone.ts';

export interface ResponseTab {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** @returns the tab where the form's responses go, if it has one and it is still there */
export function responseTab(world: World, form: FormData): ResponseTab | undefined {
  const spreadsheet = world.documents.spreadsheets.get(form.destination?.spreadsheetId ?? '');
  const sheet = spreadsheet?.sheets.find((each) => each.id === form.destination?.sheetId);
  return spreadsheet && sheet ? { spreadsheet, sheet } : undefined;
}

/** Adds a response tab to a spreadsheet and fills it with the responses so far; every call adds another (facts 4.4). */
export function linkTab(world: World, form: FormData, spreadsheet: SpreadsheetData): void {
  let number = 1;
  while (spreadsheet.sheets.some((each) => each.name === `Form Responses ${number}`)) number++;
  spreadsheet.lastId += 1;
  const sheet = newSheet(spreadsheet.lastId * 1_000_003, `Form Responses ${number}`);
  sheet.formId = form.id;
  sheet.frozenRows = 1;
  sheet.responseColumns = [];
  spreadsheet.sheets.unshift(sheet);
  form.destination = { spreadsheetId: spreadsheet.id, sheetId: sheet.id };
  syncColumns(world, form);
  for (const response of form.responses) writeResponse(world, form, response);
}

/** Brings the header in line with the questions: new ones get a column at the right, retitled ones a new header. */
export function syncColumns(world: World, form: FormData): void {
  const tab = responseTab(world, form);
  if (!tab) return;
  const { spreadsheet, sheet } = tab;
  const columns = sheet.responseColumns ?? [];
  const wanted = [
    'timestamp',
    ...(form.collectsEmail ? ['email'] : []),
    ...form.items.filter(isQuestion).flatMap(columnKeys),
  ];
  for (const key of wanted) {
    if (columns.includes(key)) continue;
    const place = columns.length + 1;
    if (place > sheet.columns || sheet.values.get(1, place) !== undefined) {
      insertLines(spreadsheet, sheet, 'columns', place, 1);
    }
    columns.push(key);
  }
  sheet.responseColumns = columns;
  for (const [index, key] of columns.entries()) {
    const [itemId, rowOfGrid] = key.split('.');
    const item = form.items.find((each) => String(each.id) === itemId);
    const title =
      key === 'timestamp'
        ? 'Timestamp'
        : key === 'email'
          ? 'Email Address'
          : rowOfGrid && item
            ? `${item.title} [${item.rows?.[Number(rowOfGrid)] ?? ''}]`
            : item?.title;
    if (title !== undefined) sheet.values.set(1, index + 1, title);
  }
  world.touch('spreadsheet', spreadsheet.id);
}

/**
 * Writes a response: into its own row when it is there already, else into a new row after the last response.
 * @returns the row's number; undefined when the form has no tab
 */
export function writeResponse(world: World, form: FormData, response: ResponseData): number | undefined {
  const tab = responseTab(world, form);
  if (!tab) return undefined;
  syncColumns(world, form);
  const { spreadsheet, sheet } = tab;
  const row = rowOf(sheet, response.id) ?? newRow(spreadsheet, sheet, world.readings.of('responseRows'));
  sheet.marks.set(row, 1, response.id);
  for (const [index, key] of (sheet.responseColumns ?? []).entries()) {
    if (key === '') continue;
    const { value, format } = cell(key, form, response, spreadsheet, world);
    sheet.values.set(row, index + 1, value);
    if (format) sheet.styles.numberFormat.set(row, index + 1, format);
  }
  world.touch('spreadsheet', spreadsheet.id);
  return row;
}

/** A grid has a column for each of its rows, every other question one. */
function columnKeys(item: FormItem): string[] {
  const id = String(item.id);
  return item.rows ? item.rows.map((_, index) => `${id}.${index}`) : [id];
}

function rowOf(sheet: SheetData, responseId: string): number | undefined {
  for (let row = 2; row <= sheet.rows; row++) if (sheet.marks.get(row, 1) === responseId) return row;
  return undefined;
}

/** A row put in like any other: formulas that named the first row below name the one after it (facts 4.4). */
function newRow(spreadsheet: SpreadsheetData, sheet: SheetData, formulas: ReadingValues['responseRows']): number {
  const last = Math.max(1, sheet.marks.extent(() => true).row);
  const like = last === 1 ? undefined : last;
  insertLines(spreadsheet, sheet, 'rows', last + 1, 1, like, formulas === 'formulas-follow' ? 'follow' : 'stay');
  return last + 1;
}

function cell(
  key: string,
  form: FormData,
  response: ResponseData,
  spreadsheet: SpreadsheetData,
  world: World,
): { value: string | number | undefined; format?: string } {
  const tag = localeTag(spreadsheet.locale);
  if (key === 'email') return { value: response.email || undefined };
  if (key === 'timestamp') {
    const seconds = Math.floor(response.at / 1000) * 1000;
    return {
      value: serialOf(spreadsheet.zone, seconds),
      format: `${getFormatFromId(14, tag)} ${getFormatFromId(21, tag)}`,
    };
  }
  const [itemId = '', rowOfGrid] = key.split('.');
  const item = form.items.find((each) => String(each.id) === itemId);
  const whole = response.answers[itemId];
  const answer = rowOfGrid && Array.isArray(whole) ? whole[Number(rowOfGrid)] : whole;
  if (!item || answer === undefined || answer === '' || answer.length === 0) return { value: undefined };
  const typed = typedAnswer(item, answer, tag);
  if (typeof typed.value !== 'string' || world.readings.of('numberAnswers') === 'texts') return typed;
  // What brings a format along, as an amount or a day, stays a text: no source tells of it.
  const { locale, zone } = spreadsheet;
  const { value, format } = enter(typed.value, undefined, { locale, zone, now: response.at });
  return typeof value === 'number' && format === undefined ? { value } : typed;
}

/** Date and time answers are typed cells, the rest is what was answered (facts 4.3). */
function typedAnswer(item: FormItem, answer: StoredAnswer, tag: string): { value: string | number; format?: string } {
  const text = typeof answer === 'string' ? answer : answer.flat().join(', ');
  switch (item.type) {
    case 'DATE':
      return { value: serialOfWall(Date.parse(`${text}T00:00:00Z`)), format: getFormatFromId(14, tag) };
    case 'TIME': {
      const [hours = 0, minutes = 0] = text.split(':').map(Number);
      return { value: (hours * 60 + minutes) / 1440, format: getFormatFromId(21, tag) };
    }
    case 'DATETIME': {
      const wall = Date.parse(`${text.replace(' ', 'T')}:00Z`);
      return { value: serialOfWall(wall), format: `${getFormatFromId(14, tag)} ${getFormatFromId(21, tag)}` };
    }
    case 'DURATION': {
      const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
      return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: '[h]:mm:ss' };
    }
    case 'FILE_UPLOAD':
      return { value: [answer].flat(2).map(openAddress).join(', ') };
    case 'RATING':
    case 'SCALE':
      return { value: Number(text) };
    default:
      return { value: text };
  }
}

function openAddress(file: string): string {
  return `https://drive.google.com/open?id=${file}`;
}

/** @returns what each column of a response's row shows, as the submit event carries it */
export function shownRow({ spreadsheet, sheet }: ResponseTab, row: number): string[] {
  const sight = sightOf(spreadsheet, sheet);
  return (sheet.responseColumns ?? []).map((_, index) => {
    const { value, format } = sight(row, index + 1);
    return shown(value, format, spreadsheet.locale);
  });
}
