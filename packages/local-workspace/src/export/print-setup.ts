// How a sheet is to be printed, as an export address says it (facts 7.7).
import { type Area, parseA1 } from '../model/sheets/a1.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';

/** Lengths are in points, 72 to an inch. */
export interface PrintSetup {
  /** Paper, upright: its short side first. */
  readonly paper: readonly [width: number, height: number];
  readonly portrait: boolean;
  /** Whether columns are made smaller until all fit the width. */
  readonly fitWidth: boolean;
  readonly gridlines: boolean;
  readonly title: boolean;
  readonly sheetNames: boolean;
  readonly pageNumbers: boolean;
  /** Whether frozen rows come again on each page. */
  readonly repeatFrozen: boolean;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What is printed, in order: a part of a sheet, or all that stands in it. */
  readonly parts: readonly { readonly sheet: number; readonly area?: Area }[];
}

const inch = 72;

/** Papers by the number, or the name, that the address gives. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  '0': [612, 792],
  letter: [612, 792],
  '1': [792, 1224],
  tabloid: [792, 1224],
  '2': [612, 1008],
  legal: [612, 1008],
  '3': [396, 612],
  statement: [396, 612],
  '4': [522, 756],
  executive: [522, 756],
  '5': [612, 936],
  folio: [612, 936],
  '6': [841.89, 1190.55],
  a3: [841.89, 1190.55],
  '7': [595.28, 841.89],
  a4: [595.28, 841.89],
  '8': [419.53, 595.28],
  a5: [419.53, 595.28],
  '9': [708.66, 1000.63],
  b4: [708.66, 1000.63],
  '10': [498.9, 708.66],
  b5: [498.9, 708.66],
};

/**
 * Reads the parameters of an export address.
 * @returns how to print; undefined where they name a paper, sheet or range that is not there
 */
export function printSetup(query: URLSearchParams, { sheets }: SpreadsheetData): PrintSetup | undefined {
  const yes = (name: string, otherwise: boolean) => (query.has(name) ? query.get(name) === 'true' : otherwise);
  const margin = (name: string) => Number(query.get(`${name}_margin`) ?? 0.75) * inch;
  const paper = papers[(query.get('size') ?? 'letter').toLowerCase()];
  const margins = { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') };
  const parts = partsOf(query, sheets);
  if (!paper || !parts || Object.values(margins).some((each) => !(each >= 0 && each < 400))) return undefined;
  return {
    paper,
    portrait: yes('portrait', true),
    fitWidth: yes('fitw', true) || ['2', '4'].includes(query.get('scale') ?? ''),
    gridlines: yes('gridlines', true),
    title: yes('printtitle', false),
    sheetNames: yes('sheetnames', false),
    pageNumbers: yes('pagenumbers', false) || !['UNDEFINED', null].includes(query.get('pagenum')),
    repeatFrozen: yes('fzr', false),
    margins,
    parts,
  };
}

/** A range may be given as `range=A1:D9` or by its corners, counted from 0, the last ones excluded. */
function partsOf(query: URLSearchParams, sheets: readonly SheetData[]): PrintSetup['parts'] | undefined {
  const gid = query.get('gid');
  if (gid === null) return sheets.filter((each) => !each.hidden).map(({ id }) => ({ sheet: id }));
  const sheet = sheets.find((each) => String(each.id) === gid);
  if (!sheet) return undefined;
  const range = query.get('range');
  const corners = ['r1', 'c1', 'r2', 'c2'].map((name) => Number.parseInt(query.get(name) ?? '', 10));
  const [row = 0, column = 0, lastRow = 0, lastColumn = 0] = corners;
  const area = range
    ? parseA1(range, sheet)?.area
    : { row: row + 1, column: column + 1, rows: lastRow - row, columns: lastColumn - column };
  if (!range && corners.some(Number.isNaN)) return [{ sheet: sheet.id }];
  const fits =
    area &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows - 1 <= sheet.rows &&
    area.column + area.columns - 1 <= sheet.columns;
  return fits ? [{ sheet: sheet.id, area }] : undefined;
}
