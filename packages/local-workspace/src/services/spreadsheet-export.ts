// What a spreadsheet's export address answers: csv, tsv, xlsx and pdf (facts 7.7).

import type { Execution } from '../engine/execution/execution.ts';
import { settle } from '../engine/execution/settling.ts';
import { fileNow } from '../export/file.ts';
import { printSetup } from '../export/print-setup.ts';
import { ServiceError } from '../model/service-error.ts';
import { contentExtent, readShown } from '../model/sheets/cells.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { mayOpen } from './access.ts';
import { type Answer, type FetchRequest, failed, isAuthorised } from './fetched.ts';
import { isLinkShared } from './link-sharing.ts';

/** Scopes of which the token must carry one (facts 7.7). */
const readers = ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly', 'drive.file'];

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function separated(spreadsheet: SpreadsheetData, sheet: SheetData, separator: string): Uint8Array {
  const { row, column } = contentExtent(spreadsheet, sheet);
  const texts = row === 0 ? [] : readShown(spreadsheet, sheet, { row: 1, column: 1, rows: row, columns: column });
  const lines = texts.map((each) => each.map((cell) => quoted(cell, separator)).join(separator));
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

function exported(execution: Execution, spreadsheet: SpreadsheetData, query: URLSearchParams): Answer {
  const { title, sheets } = spreadsheet;
  const made = execution.world.clock.now();
  const format = query.get('format') ?? query.get('exportFormat') ?? 'xlsx';
  const gid = query.get('gid');
  const sheet = sheets.find((each) => gid === null || String(each.id) === gid);
  if (!sheet) return failed(400);
  const name = `${title} - ${sheet.name}.${format}`;
  switch (format) {
    case 'csv':
      return { code: 200, type: 'text/csv', name, bytes: separated(spreadsheet, sheet, ',') };
    case 'tsv':
      return { code: 200, type: 'text/tab-separated-values', name, bytes: separated(spreadsheet, sheet, '\t') };
    case 'xlsx': {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const bytes = fileNow(spreadsheet, { kind: 'xlsx', made });
      return { code: 200, type, name: `${title}.xlsx`, bytes };
    }
    case 'pdf': {
      const setup = printSetup(query, spreadsheet);
      if (!setup) return failed(400);
      const bytes = fileNow(spreadsheet, { kind: 'pdf', made, setup });
      return { code: 200, type: 'application/pdf', name: `${title}.pdf`, bytes };
    }
    default:
      throw new ServiceError(`Export as ${format} is not emulated`, 'Error');
  }
}

/** @returns what is wrong with a request before anything is exported; undefined: nothing */
function refusalOf(execution: Execution, id: string, request: FetchRequest): number | undefined {
  if (!isAuthorised(request)) return isLinkShared(execution.world, id) ? undefined : 401;
  if (!execution.world.documents.spreadsheets.has(id)) return 404;
  const { granted } = execution;
  const allowed = !granted || readers.some((each) => granted.includes(`https://www.googleapis.com/auth/${each}`));
  return allowed && mayOpen(execution, id) ? undefined : 403;
}

/** @returns what the address answers, with a token in the headers or, where the spreadsheet is open to all, without */
export function answerExport(execution: Execution, id: string, query: string, request: FetchRequest): Answer {
  const refused = refusalOf(execution, id, request);
  if (refused !== undefined) return failed(refused);
  settle(execution, id);
  const spreadsheet = execution.world.documents.spreadsheets.get(id);
  return spreadsheet ? exported(execution, spreadsheet, new URLSearchParams(query)) : failed(404);
}
