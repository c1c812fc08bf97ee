// What `Range` does with its cells elsewhere: copies and moves them. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { sightOf } from '../../model/sheets/calculated.ts';
import { mapArea, refuseProtected } from '../../model/sheets/cells.ts';
import { pasteConditions } from '../../model/sheets/condition-areas.ts';
import { copiedValue, formulasRelocated } from '../../model/sheets/formula-cells.ts';
import { pasteMerges } from '../../model/sheets/merging.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { type SheetData, type StyleName, styleNames } from '../../model/sheets/spreadsheet.ts';
import { change, refuseOutside, settledPlace } from '../access.ts';

const looks = styleNames.filter((each) => each !== 'note');

interface Pasting {
  readonly values?: true;
  readonly rules?: true;
  readonly merges?: true;
  readonly conditions?: true;
  readonly widths?: true;
  looks?(name: StyleName): boolean;
}

/** What each kind of pasting takes along: values alone come without the formats by which numbers are dates. */
const pastes: Readonly<Record<string, Pasting>> = {
  PASTE_NORMAL: { values: true, rules: true, merges: true, conditions: true, looks: () => true },
  PASTE_NO_BORDERS: {
    values: true,
    rules: true,
    merges: true,
    conditions: true,
    looks: (name) => name !== 'border',
  },
  PASTE_VALUES: { values: true },
  PASTE_FORMULA: { values: true },
  PASTE_FORMAT: { conditions: true, looks: () => true },
  PASTE_DATA_VALIDATION: { rules: true },
  PASTE_CONDITIONAL_FORMATTING: { conditions: true },
  PASTE_COLUMN_WIDTHS: { widths: true },
};

/** A target takes what is pasted as often as it fits in whole; one that is smaller takes it once (facts 3.5). */
function filled(size: number, room: number): number {
  return Math.max(1, Math.floor(room / size)) * size;
}

function pasteWidths(from: SheetData, at: Area, to: SheetData, area: Area): void {
  const widths = Array.from({ length: at.columns }, (_, index) => from.columnWidths[at.column + index]);
  for (let index = 0; index < area.columns; index++) {
    const width = widths[index % at.columns];
    if (width === undefined) delete to.columnWidths[area.column + index];
    else to.columnWidths[area.column + index] = width;
  }
}

export const copyServices = {
  'Range.copyTo': (execution, at: RangeRef, to: RangeRef, kind: string, transposed: boolean) =>
    change(execution, to, (target) => {
      const { spreadsheet, sheet } = settledPlace(execution, at);
      const [rows, columns] = transposed ? [at.columns, at.rows] : [at.rows, at.columns];
      const area = {
        row: to.row,
        column: to.column,
        rows: filled(rows, to.rows),
        columns: filled(columns, to.columns),
      };
      refuseOutside(execution, to, area);
      refuseProtected(target.spreadsheet, target.sheet, area, execution.launch.effective);
      const pasted = pastes[kind];
      if (!pasted) throw new ServiceError('Invalid argument: copyPasteType');
      const sight = sightOf(spreadsheet, sheet);
      const cells = mapArea(at, (row, column) => ({
        row,
        column,
        // Only values are wanted: of a formula what it comes to.
        value: kind === 'PASTE_VALUES' ? sight(row, column).value : sheet.values.get(row, column),
        rule: sheet.validations.get(row, column),
        looks: looks.map((name) => sheet.styles[name].get(row, column)),
      }));
      if (pasted.conditions) {
        pasteConditions({ from: sheet, at, transposed }, target.sheet, area, spreadsheet.locale);
      }
      if (pasted.widths) pasteWidths(sheet, at, target.sheet, area);
      if (pasted.merges) pasteMerges(sheet, at, target.sheet, area, transposed);
      mapArea(area, (row, column) => {
        const [down, across] = [(row - to.row) % rows, (column - to.column) % columns];
        const cell = transposed ? cells[across]?.[down] : cells[down]?.[across];
        if (pasted.values && cell) {
          const value = copiedValue(cell.value, spreadsheet.locale, row - cell.row, column - cell.column);
          target.sheet.values.set(row, column, value);
        }
        if (pasted.rules) target.sheet.validations.set(row, column, cell?.rule);
        for (const [index, name] of looks.entries()) {
          if (pasted.looks?.(name)) target.sheet.styles[name].set(row, column, cell?.looks[index]);
        }
      });
    }),
  'Range.moveTo': (execution, at: RangeRef, to: RangeRef) =>
    change(execution, to, (target) => {
      const { spreadsheet, sheet } = settledPlace(execution, at);
      const area = { row: to.row, column: to.column, rows: at.rows, columns: at.columns };
      refuseOutside(execution, to, area);
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      refuseProtected(target.spreadsheet, target.sheet, area, execution.launch.effective);
      formulasRelocated(spreadsheet, {
        from: sheet.name,
        to: target.sheet.name,
        area: at,
        down: to.row - at.row,
        across: to.column - at.column,
      });
      const taken = mapArea(at, (row, column) => {
        const value = sheet.values.get(row, column);
        const styles = styleNames.map((name) => sheet.styles[name].get(row, column));
        sheet.values.set(row, column, undefined);
        for (const name of styleNames) sheet.styles[name].set(row, column, undefined);
        return { value, styles };
      });
      mapArea(area, (row, column) => {
        const cell = taken[row - to.row]?.[column - to.column];
        target.sheet.values.set(row, column, cell?.value);
        for (const [index, name] of styleNames.entries()) {
          target.sheet.styles[name].set(row, column, cell?.styles[index]);
        }
      });
    }),
} satisfies Services;
