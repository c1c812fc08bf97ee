// `UrlFetchApp`: answers for a spreadsheet's own export address, refuses every other: the workspace has no network.
import { type Services, settle } from '../bridge.ts';
import { contentExtent, readShown } from '../model/cells.ts';
import { ServiceError } from '../service-error.ts';
import { spreadsheetOf } from './access.ts';

const separators: Readonly<Record<string, readonly [string, string]>> = {
  csv: [',', 'text/csv'],
  tsv: ['\t', 'text/tab-separated-values'],
};

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const urlFetchServices: Services = {
  'UrlFetchApp.fetch': (execution, url: string) => {
    const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/export/.exec(url)?.[1];
    if (!id) throw new ServiceError(`The local workspace has no network: UrlFetchApp refuses ${url}`);
    const format = /[?&](?:format|exportFormat)=(\w+)/.exec(url)?.[1] ?? 'xlsx';
    const [separator, type] = separators[format] ?? [];
    if (!separator) throw new ServiceError(`Export as ${format} is not emulated`, 'Error');
    settle(execution, id);
    const spreadsheet = spreadsheetOf(execution, id);
    const gid = /[?&#]gid=(\d+)/.exec(url)?.[1];
    const sheet = spreadsheet.sheets.find((each) => (gid === undefined ? true : String(each.id) === gid));
    if (!sheet) throw new ServiceError('Request failed for https://docs.google.com returned code 400.');
    const { row, column } = contentExtent(sheet);
    const texts = row === 0 ? [] : readShown(spreadsheet, sheet, { row: 1, column: 1, rows: row, columns: column });
    const text = texts.map((each) => each.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n');
    return { code: 200, type, text, name: `${spreadsheet.title} - ${sheet.name}.${format}` };
  },
};
