// Prints sheets as plain tables: what their cells show, in their colours, cut into pages.
import type { Area } from '../model/sheets/a1.ts';
import { contentExtent } from '../model/sheets/cells.ts';
import { hiddenByFilter } from '../model/sheets/filter.ts';
import { hiddenLines } from '../model/sheets/groups.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import type { PrintSetup } from './print-setup.ts';
import { type Box, type Line, type Paper, point, Table, written } from './print-table.ts';

/** Pixels of a column whose width was never set. */
const standardWidth = 100;

/** Cuts lines into groups that fit a length each; a line longer than that stands alone. */
function pagesOf(lines: readonly Line[], room: number): Line[][] {
  const pages: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && line.size <= left) page.push(line);
    else {
      pages.push([line]);
      left = room;
    }
    left -= line.size;
  }
  return pages;
}

/**
 * Prints the parts of a spreadsheet that a setup names.
 * @param paper a document of pdfkit without pages, which keeps its pages until it ends
 */
export function printSheets(paper: Paper, spreadsheet: SpreadsheetData, setup: PrintSetup): void {
  const [short, long] = setup.paper;
  const size: [number, number] = setup.portrait ? [short, long] : [long, short];
  const page = () => paper.addPage({ size, margins: { top: 0, right: 0, bottom: 0, left: 0 } });
  for (const part of setup.parts) {
    const sheet = spreadsheet.sheets.find((each) => each.id === part.sheet);
    if (sheet) printSheet({ paper, spreadsheet, sheet, setup, size, page }, part.area);
  }
  const { count } = paper.bufferedPageRange();
  if (count === 0) page();
  if (!setup.pageNumbers) return;
  for (let number = 0; number < count; number++) {
    paper.switchToPage(number);
    paper.font('Helvetica').fontSize(8).fillColor('#000000');
    paper.text(`${number + 1}`, 0, size[1] - 20, { width: size[0], align: 'center', lineBreak: false });
  }
}

interface Job {
  readonly paper: Paper;
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
  readonly setup: PrintSetup;
  readonly size: readonly [number, number];
  readonly page: () => unknown;
}

function printSheet({ paper, spreadsheet, sheet, setup, size, page }: Job, wanted: Area | undefined): void {
  const { row, column } = contentExtent(spreadsheet, sheet);
  const area = wanted ?? { row: 1, column: 1, rows: row, columns: column };
  if (area.rows === 0 || area.columns === 0) return;
  const { margins } = setup;
  const room = { width: size[0] - margins.left - margins.right, height: size[1] - margins.top - margins.bottom };
  const hiddenColumns = hiddenLines(sheet, 'columns');
  const numbers = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const shownColumns = numbers.filter((each) => !hiddenColumns.includes(each));
  const natural = shownColumns.map((each) => (sheet.columnWidths[each] ?? standardWidth) * point);
  const total = natural.reduce((sum, each) => sum + each, 0);
  const scale = setup.fitWidth ? Math.min(1, room.width / total) : 1;
  const table = new Table(paper, spreadsheet, sheet, setup, scale);
  const columns = shownColumns.map((number, index): Line => ({ number, size: (natural[index] ?? 0) * scale }));
  const hidden = new Set([...hiddenLines(sheet, 'rows'), ...hiddenByFilter(spreadsheet, sheet)]);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index)
    .filter((each) => !hidden.has(each))
    .map((number): Line => ({ number, size: table.height(number, columns) }));
  const frozen = setup.repeatFrozen ? rows.filter(({ number }) => number <= sheet.frozenRows) : [];
  const heading = [setup.title ? spreadsheet.title : '', setup.sheetNames ? sheet.name : '']
    .filter(Boolean)
    .join(' – ');
  const headingHeight = heading ? 20 : 0;
  const frozenHeight = frozen.reduce((sum, each) => sum + each.size, 0);
  const body = rows.filter((each) => !frozen.includes(each));
  const pages = pagesOf(body, Math.max(1, room.height - headingHeight - frozenHeight));
  for (const across of pagesOf(columns, scale < 1 ? Number.POSITIVE_INFINITY : room.width)) {
    for (const down of pages.length > 0 ? pages : [[]]) {
      page();
      if (heading) {
        paper.font('Helvetica').fontSize(9).fillColor('#000000');
        paper.text(written(heading), margins.left, margins.top, { lineBreak: false });
      }
      drawPage(table, sheet, [...frozen, ...down], across, { x: margins.left, y: margins.top + headingHeight });
    }
  }
}

/** Draws the cells of one page. */
function drawPage(
  table: Table,
  sheet: SheetData,
  rows: readonly Line[],
  columns: readonly Line[],
  corner: { readonly x: number; readonly y: number },
): void {
  const boxes = boxesOf(sheet, rows, columns, corner);
  for (const each of boxes) table.cell(each);
  for (const each of boxes) table.borders(each);
}

/** @returns where each cell of a page stands; a merged block is one box, at its first cell on the page */
function boxesOf(
  sheet: SheetData,
  rows: readonly Line[],
  columns: readonly Line[],
  corner: { readonly x: number; readonly y: number },
): Box[] {
  const boxes: Box[] = [];
  const merged = new Set<Area>();
  let y = corner.y;
  for (const row of rows) {
    let x = corner.x;
    for (const column of columns) {
      const merge = sheet.merges.find(
        (each) => within(row.number, each.row, each.rows) && within(column.number, each.column, each.columns),
      );
      if (!merge) boxes.push({ row: row.number, column: column.number, x, y, width: column.size, height: row.size });
      else if (!merged.has(merge)) {
        merged.add(merge);
        const width = sum(columns.filter((each) => within(each.number, merge.column, merge.columns)));
        const height = sum(rows.filter((each) => within(each.number, merge.row, merge.rows)));
        boxes.push({ row: merge.row, column: merge.column, x, y, width, height });
      }
      x += column.size;
    }
    y += row.size;
  }
  return boxes;
}

const within = (line: number, first: number, count: number) => line >= first && line < first + count;
const sum = (lines: readonly Line[]) => lines.reduce((total, each) => total + each.size, 0);
