// The spreadsheet of a live desk as a workbook, and the texts in its tabs.
import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import type { Login } from './login.ts';
import { Problem } from './problem.ts';
import { sheetAddress } from './words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of texts, by the name of their tab. */
export type Book = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Fetches the spreadsheet: by Drive's export, and where that is too large, by the sheet's own export address (facts 13.4).
 * @param downloaded a workbook that a person has downloaded, which is read instead
 * @throws Problem for a file that did not arrive whole, and for a sheet that clasp's login does not cover
 */
export async function fetchWorkbook(login: Login, sheet: string, downloaded?: string): Promise<Buffer> {
  const file = downloaded === undefined ? await exported(login, sheet) : readFileSync(downloaded);
  if (isWhole(file)) return file;
  if (downloaded === undefined) throw new Problem('Salinan lembar dari Google tidak utuh. Ulangi perintah ini.');
  throw new Problem(`${downloaded} bukan unduhan Excel yang utuh. Unduh lagi, lalu ulangi perintah ini.`);
}

/** Whether a workbook arrived to its end: the table of contents of an .xlsx is the last that stands in it. */
export function isWhole(file: Buffer): boolean {
  const end = file.lastIndexOf('PK\u0005\u0006');
  // Behind its mark the table has twenty bytes, the last two of which tell how long a comment follows.
  return (
    file.subarray(0, 2).toString() === 'PK' &&
    end > 0 &&
    file.length === end + 22 + (file.length >= end + 22 ? file.readUInt16LE(end + 20) : 1)
  );
}

async function exported(login: Login, sheet: string): Promise<Buffer> {
  try {
    const { data } = await login.drive.files.export({ fileId: sheet, mimeType: XLSX }, { responseType: 'arraybuffer' });
    return Buffer.from(data as ArrayBuffer);
  } catch (error) {
    if (!isTooLarge(error)) throw (await isOutOfReach(login, sheet, error)) ? new OutOfReach(sheet) : error;
    const { data } = await login.fetch(`https://docs.google.com/spreadsheets/d/${sheet}/export?format=xlsx`);
    return Buffer.from(data);
  }
}

/** A sheet whose name clasp's login sees and whose content it may not read (facts 14.4). */
class OutOfReach extends Problem {
  constructor(sheet: string) {
    super(
      `Izin masuk clasp hanya mencakup lembar yang dibuat dengan npm run deploy; lembar ini disalin atau dibuat di peramban, sehingga isinya tidak terbaca. Buka ${sheetAddress(sheet)}, pilih File › Download › Microsoft Excel (.xlsx), lalu ulangi perintah ini dengan tambahan: --file NAMA.xlsx`,
    );
  }
}

/** Whether a refused sheet is there all the same: Google says of both that there is no such file. */
async function isOutOfReach(login: Login, fileId: string, error: unknown): Promise<boolean> {
  if (![403, 404].includes((error as { status?: number }).status ?? 0)) return false;
  try {
    const { data } = await login.drive.files.get({ fileId, fields: 'trashed' });
    return data.trashed !== true;
  } catch {
    return false;
  }
}

/** The answer to a request for bytes is bytes, also where it is a refusal. */
function isTooLarge(error: unknown): boolean {
  const { response, message } = error as { response?: { data?: unknown }; message?: string };
  const data = response?.data;
  const said = data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : JSON.stringify(data ?? '');
  return /exportSizeLimitExceeded|too large to be exported/.test(`${said} ${message ?? ''}`);
}

/** @returns what stands in all tabs, as text: moments as ISO, whole numbers without a point */
export async function readBook(file: Buffer): Promise<Book> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as never);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow({ includeEmpty: true }, (row, number) => {
        const texts: string[] = [];
        row.eachCell({ includeEmpty: true }, ({ value }, column) => {
          texts[column - 1] = textOf(value);
        });
        rows[number - 1] = Array.from(texts, (text) => text ?? '');
      });
      return [sheet.name, Array.from(rows, (row) => row ?? [])];
    }),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('result' in value) return textOf(value.result);
  return 'text' in value ? String(value.text) : '';
}

/** @returns the rows of a tab below its header, each by the names of the columns; undefined where there is no such tab */
export function recordsOf(book: Book, tab: string): readonly Readonly<Record<string, string>>[] | undefined {
  const rows = book.get(tab);
  if (!rows) return undefined;
  const [header = [], ...below] = rows;
  return below
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
