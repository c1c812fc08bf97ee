// How far a range reaches: the data around it, the next cell with data, its texts split, its cells pushed aside. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { resultsOf, sightOf } from '../../model/sheets/calculated.ts';
import { contentExtent, mapArea, refuseProtected, writeValues } from '../../model/sheets/cells.ts';
import { shown } from '../../model/sheets/display.ts';
import { formulasFollow } from '../../model/sheets/formula-cells.ts';
import { switchesOf } from '../../model/sheets/look-names.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import type { SheetData } from '../../model/sheets/spreadsheet.ts';
import { grown, layersOf, shrunk } from '../../model/sheets/structure.ts';
import { buffer, change, type Place, refuseOutside, settledPlace, writerOf } from '../access.ts';

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl and an arrow lead to: the edge of the data, else the next cell with data, else the edge of the sheet. */
function nextDataCell({ spreadsheet, sheet }: Place, at: Area, direction: string): { row: number; column: number } {
  const [down, across] = steps[direction] ?? [0, 0];
  const results = resultsOf(spreadsheet, sheet);
  const filled = (row: number, column: number) =>
    sheet.values.get(row, column) !== undefined || results?.at(row, column)?.value !== undefined;
  const inside = (row: number, column: number) =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  let { row, column } = at;
  if (!inside(row + down, column + across)) return { row, column };
  const alongData = filled(row, column) && filled(row + down, column + across);
  do {
    row += down;
    column += across;
    if (!alongData && filled(row, column)) break;
  } while (inside(row + down, column + across) && (!alongData || filled(row + down, column + across)));
  return { row, column };
}

/** A range grown in the four directions as long as cells beside it hold data; those at its corners do not count. */
function dataRegion({ spreadsheet, sheet }: Place, at: Area, dimension: string | null): Area {
  const extent = contentExtent(spreadsheet, sheet);
  const results = resultsOf(spreadsheet, sheet);
  let [top, left] = [at.row, at.column];
  let [bottom, right] = [at.row + at.rows - 1, at.column + at.columns - 1];
  const any = (row: number, column: number, lastRow: number, lastColumn: number): boolean => {
    for (let each = Math.max(1, row); each <= Math.min(lastRow, extent.row); each++) {
      const cells = sheet.values.row(each);
      for (let other = Math.max(1, column); other <= Math.min(lastColumn, extent.column); other++) {
        const value = cells?.[other - 1];
        if (value !== undefined && value !== null) return true;
        if (results?.at(each, other)?.value !== undefined) return true;
      }
    }
    return false;
  };
  const [rows, columns] = [dimension !== 'COLUMNS', dimension !== 'ROWS'];
  for (let grew = true; grew; ) {
    grew = false;
    if (rows && top > 1 && any(top - 1, left, top - 1, right)) grew = Boolean(--top);
    if (rows && bottom < sheet.rows && any(bottom + 1, left, bottom + 1, right)) grew = Boolean(++bottom);
    if (columns && left > 1 && any(top, left - 1, bottom, left - 1)) grew = Boolean(--left);
    if (columns && right < sheet.columns && any(top, right + 1, bottom, right + 1)) grew = Boolean(++right);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Moves the cells behind a range out of its way, or into its place; formats and notes go along. */
function push({ spreadsheet, sheet }: Place, at: Area, dimension: string, back: boolean): void {
  const byRows = dimension === 'ROWS';
  const [count, last] = byRows ? [at.rows, sheet.rows] : [at.columns, sheet.columns];
  const first = byRows ? at.row : at.column;
  const lines = byRows ? at.columns : at.rows;
  for (const layer of layersOf(sheet)) {
    if (layer === sheet.marks) continue;
    for (let line = 0; line < lines; line++) {
      const place = (index: number): [number, number] => (byRows ? [index, at.column + line] : [at.row + line, index]);
      const cells: unknown[] = [];
      for (let index = first; index <= last; index++) cells.push(layer.get(...place(index)));
      const moved = back
        ? [...cells.slice(count), ...new Array(count).fill(undefined)]
        : [...new Array(count).fill(undefined), ...cells.slice(0, cells.length - count)];
      for (const [index, value] of moved.entries()) layer.set(...place(first + index), value);
    }
  }
  const axis = byRows ? 'rows' : 'columns';
  const within = (area: Area) =>
    byRows
      ? area.column >= at.column && area.column + area.columns <= at.column + at.columns
      : area.row >= at.row && area.row + area.rows <= at.row + at.rows;
  formulasFollow(spreadsheet, sheet, (area) => {
    if (!within(area)) return area;
    return back ? shrunk(area, axis, first, count) : grown(area, axis, first, count);
  });
}

/** What the sheet itself splits by, where no delimiter was given: the first of these that stands in the texts. */
const delimiters: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** A text with its runs: parts that have a link or a look of their own. */
interface RichText {
  readonly text: string;
  readonly runs: readonly unknown[];
}

/** How the texts of a cell look; the family of a cell without one of its own is told otherwise than its range does (facts 15.1). */
function textStyle({ styles }: SheetData, row: number, column: number) {
  return {
    ...switchesOf((layer) => styles[layer].get(row, column)),
    fontSize: styles.fontSize.get(row, column) ?? 10,
    fontFamily: styles.fontFamily.get(row, column) ?? 'arial,sans,sans-serif',
    foregroundColor: styles.fontColor.get(row, column) ?? '#000000',
  };
}

export const rangeReachServices = {
  'Range.getTextStyles': (execution, at: RangeRef) => {
    execution.record.cellsRead += at.rows * at.columns;
    const { sheet } = settledPlace(execution, at);
    return mapArea(at, (row, column) => textStyle(sheet, row, column));
  },
  /** Null for a cell that holds no text. */
  'Range.getRichTextValues': (execution, at: RangeRef) => {
    execution.record.cellsRead += at.rows * at.columns;
    const { sheet } = settledPlace(execution, at);
    return mapArea(at, (row, column) => {
      const value = sheet.values.get(row, column) ?? '';
      if (typeof value !== 'string') return null;
      const runs = sheet.styles.richText.get(row, column);
      const kept: RichText = { text: value, runs: runs === undefined ? [] : (JSON.parse(String(runs)) as unknown[]) };
      return { ...kept, style: textStyle(sheet, row, column) };
    });
  },
  'Range.setRichTextValues': (execution, at: RangeRef, texts: RichText[][]) => {
    execution.record.cellsWritten += at.rows * at.columns;
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      mapArea(at, (row, column) => {
        const { text = '', runs = [] } = texts[row - at.row]?.[column - at.column] ?? {};
        sheet.values.set(row, column, text || undefined);
        sheet.styles.richText.set(row, column, runs.length > 0 ? JSON.stringify(runs) : undefined);
      });
    });
  },
  'Range.getNextDataCell': (execution, at: RangeRef, direction: string) =>
    nextDataCell(settledPlace(execution, at), at, direction),
  'Range.getDataRegion': (execution, at: RangeRef, dimension: string | null) =>
    dataRegion(settledPlace(execution, at), at, dimension),
  'Range.insertCells': (execution, at: RangeRef, dimension: string) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      push({ spreadsheet, sheet }, at, dimension, false);
    }),
  'Range.deleteCells': (execution, at: RangeRef, dimension: string) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      push({ spreadsheet, sheet }, at, dimension, true);
    }),
  /** The parts of each text come to stand in its cell and those to the right, entered as if they were typed. */
  'Range.splitTextToColumns': (execution, at: RangeRef, wish: string | null) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    for (let row = at.row; row < at.row + at.rows; row++) {
      const { value, format } = sightOf(spreadsheet, sheet)(row, at.column);
      const text = shown(value, format, spreadsheet.locale);
      const delimiter =
        wish === null ? Object.values(delimiters).find((each) => text.includes(each)) : (delimiters[wish] ?? wish);
      if (delimiter === undefined || !text.includes(delimiter)) continue;
      const parts = text.split(delimiter).map((each) => each.trim());
      const area = { row, column: at.column, rows: 1, columns: parts.length };
      refuseOutside(execution, at, area);
      buffer(execution, at, (place) =>
        writeValues(place.spreadsheet, place.sheet, area, [parts], writerOf(execution, place.spreadsheet)),
      );
    }
  },
} satisfies Services;
