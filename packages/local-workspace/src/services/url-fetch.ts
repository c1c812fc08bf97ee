// `UrlFetchApp`: answers for a spreadsheet's own export address, refuses every other: the workspace has no network.
import { type Services, settle } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { ServiceError } from '../engine/execution/service-error.ts';
import { fileNow } from '../export/file.ts';
import { printSetup } from '../export/print-setup.ts';
import { contentExtent, readShown } from '../model/sheets/cells.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { mayOpen } from './access.ts';

interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
}

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

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

function failed(code: number): Answer {
  return { code, type: 'text/html', name: 'export', bytes: Buffer.from(`<html>Error ${code}</html>`, 'utf8') };
}

/** @returns what is wrong with a request before anything is exported; undefined: nothing */
function refusalOf(execution: Execution, id: string, { headers = {} }: Request): number | undefined {
  const authorised = Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'authorization' && /^Bearer \S+$/.test(value),
  );
  if (!authorised) return 401;
  if (!execution.world.documents.spreadsheets.has(id)) return 404;
  const { granted } = execution;
  const allowed = !granted || readers.some((each) => granted.includes(`https://www.googleapis.com/auth/${each}`));
  return allowed && mayOpen(execution, id) ? undefined : 403;
}

function answer(execution: Execution, url: string, request: Request): Answer {
  const [, id, query = ''] =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/export\??([^#]*)/.exec(url) ?? [];
  if (!id) throw new ServiceError(`The local workspace has no network: UrlFetchApp refuses ${url}`);
  const refused = refusalOf(execution, id, request);
  if (refused !== undefined) return failed(refused);
  settle(execution, id);
  const spreadsheet = execution.world.documents.spreadsheets.get(id);
  return spreadsheet ? exported(execution, spreadsheet, new URLSearchParams(query)) : failed(404);
}

export const urlFetchServices: Services = {
  'UrlFetchApp.fetch': (execution, url: string, request: Request) => {
    execution.world.quotas.spend(execution.launch.effective, 'url fetch calls');
    const { bytes, ...found } = answer(execution, url, request);
    if (found.code >= 400 && !request.muteHttpExceptions) {
      throw new ServiceError(
        `Request failed for https://docs.google.com returned code ${found.code}. Truncated server response: ${Buffer.from(bytes).toString('utf8')} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return { ...found, bytes: Array.from(new Int8Array(bytes)) };
  },
};
