// A person uploads an Excel file and opens it as a spreadsheet: cells, formats, notes and tabs of the file come with it.
import type { Comment, CellValue as ExcelValue, Worksheet } from 'exceljs';
import { BadRequest } from '../engine/refusals.ts';
import type { World } from '../engine/world.ts';
import { loadLibrary } from '../export/libraries.ts';
import type { UploadedFile } from '../facade.ts';
import { newSheet, newSpreadsheet, type PlainValue, type SheetData } from '../model/sheets/spreadsheet.ts';
import { isZone } from '../model/time/zone.ts';

const MILLISECONDS_OF_DAY = 86_400_000;
/** The serial of 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/**
 * Makes a spreadsheet of an .xlsx file. Dates stand in a file as serials without a zone: the new spreadsheet reads them
 * in its own. Formulas come as what they come to; rules, protections, charts and merged cells stay behind.
 * @returns id and title of the new spreadsheet
 * @throws LibraryMissing without exceljs; BadRequest for bytes that are no such file, or a zone that there is not
 */
export async function uploadBook(world: World, bytes: Uint8Array, file: UploadedFile) {
  const { title, as = world.settings.owner, zone = world.zone } = file;
  if (!isZone(zone)) throw new BadRequest(`There is no time zone ${JSON.stringify(zone)}`);
  const Excel = loadLibrary('xlsx') as typeof import('exceljs');
  const book = new Excel.Workbook();
  try {
    await book.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new BadRequest(`This is no .xlsx file: ${(cause as Error).message}`);
  }
  if (book.worksheets.length === 0) throw new BadRequest('This .xlsx file has no sheet');
  const id = world.documents.newId('spreadsheet');
  const made = newSpreadsheet(id, title, as, zone, world.settings.locale);
  made.sheets = book.worksheets.map((worksheet, index) => sheetOf(worksheet, index + 1));
  made.lastId = made.sheets.length;
  made.activeSheet = made.sheets.find(({ hidden }) => !hidden)?.id ?? 1;
  world.documents.spreadsheets.set(id, made);
  world.touch('spreadsheet', id);
  return { id, title };
}

/** The grid is as large as what the file holds. */
function sheetOf(worksheet: Worksheet, id: number): SheetData {
  const sheet = newSheet(id, worksheet.name, Math.max(1, worksheet.rowCount), Math.max(1, worksheet.columnCount));
  sheet.hidden = worksheet.state !== 'visible';
  // exceljs has `null` where a sheet was saved without a view, whatever its types say.
  const [view] = (worksheet.views as typeof worksheet.views | null) ?? [];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  worksheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      const value = plainOf(cell.value);
      if (value !== undefined) sheet.values.set(number, column, value);
      if (cell.numFmt && cell.numFmt !== 'General') sheet.styles.numberFormat.set(number, column, cell.numFmt);
      const note = noteOf(cell.note);
      if (note !== undefined) sheet.styles.note.set(number, column, note);
    });
  });
  return sheet;
}

function noteOf(note: string | Comment | undefined): string | undefined {
  return typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
}

/** What a cell holds here; texts stay texts, whatever they look like. */
function plainOf(value: ExcelValue): PlainValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.getTime() / MILLISECONDS_OF_DAY + SERIAL_OF_1970;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return plainOf(value.text as ExcelValue);
  return 'result' in value ? plainOf(value.result as ExcelValue) : undefined;
}
