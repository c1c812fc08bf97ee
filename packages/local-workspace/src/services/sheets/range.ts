// `Range`: the host's side.

import { CELL_READ, FORMULA_READ } from '../../calls/cell-prices.ts';
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { fromR1C1, inR1C1 } from '../../formulas/r1c1.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area, CellPlace } from '../../model/sheets/a1.ts';
import { resultsOf } from '../../model/sheets/calculated.ts';
import {
  clearContent,
  mapArea,
  readFormulas,
  readShown,
  readValues,
  refuseProtected,
  refuseTyped,
  writeStyle,
  writeValues,
} from '../../model/sheets/cells.ts';
import { hiddenByFilter } from '../../model/sheets/filter.ts';
import { entriesFrom } from '../../model/sheets/formula-cells.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import type { ValidationRule } from '../../model/sheets/sheet-rules.ts';
import type { CellValue, SheetData, StyleName } from '../../model/sheets/spreadsheet.ts';
import { looks } from '../../model/sheets/text-look.ts';
import { buffer, settledPlace, writerOf } from '../access.ts';

/** A table's header takes nothing that a script writes (facts 17.2). */
function refuseHeader(sheet: SheetData, at: RangeRef): void {
  const tables = (sheet.tables ?? []).map((each) => ({ ...each, rows: 1 }));
  refuseTyped({ ...sheet, tables }, at);
}

/** @param dates which of the values, counted row by row from 0, are instants */
function write(
  execution: Execution,
  at: RangeRef,
  matrix: readonly (readonly unknown[])[],
  dates?: readonly number[],
): void {
  execution.record.cellsWritten += at.rows * at.columns;
  buffer(execution, at, ({ spreadsheet, sheet }) => {
    refuseHeader(sheet, at);
    writeValues(spreadsheet, sheet, at, matrix, writerOf(execution, spreadsheet), dates);
  });
}

/** @param isShown what the formulas come to is read, which of one with a picture nobody knows here */
function read(execution: Execution, at: RangeRef, isShown = false) {
  execution.record.cellsRead += at.rows * at.columns;
  const place = settledPlace(execution, at);
  if (place.sheet.values.held) {
    const formulas = readFormulas(place.sheet, at).flat().filter(Boolean);
    if (isShown && formulas.some((each) => /\bIMAGE\s*\(/i.test(each)))
      throw new ServiceError('IMAGE is not emulated', 'Error');
    execution.spend(formulas.length * (FORMULA_READ.milliseconds - CELL_READ.milliseconds));
  }
  return place;
}

/** What is taken away from cells. */
interface Cleared {
  readonly content?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly rules?: boolean;
  /** Rows that the filter hides are left as they are. */
  readonly skipFiltered?: boolean;
}

function emptied(
  execution: Execution,
  at: RangeRef,
  { content, formats, notes, rules, skipFiltered }: Cleared,
  cleared: readonly StyleName[] = looks,
): void {
  execution.record.cellsWritten += content ? at.rows * at.columns : 0;
  buffer(execution, at, ({ spreadsheet, sheet }) => {
    refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
    if (rules) refuseTyped(sheet, at);
    const hidden = skipFiltered ? hiddenByFilter(spreadsheet, sheet) : [];
    for (const area of hidden.length > 0 ? rowsWithout(at, hidden) : [at]) {
      if (content) clearContent(sheet, area);
      if (formats) for (const name of cleared) writeStyle(sheet, area, name, () => undefined);
      if (notes) writeStyle(sheet, area, 'note', () => undefined);
      if (rules) mapArea(area, (row, column) => sheet.validations.set(row, column, undefined));
    }
  });
}

/** @returns each row of an area that is none of these */
function rowsWithout({ row, column, rows, columns }: Area, hidden: readonly number[]): Area[] {
  return Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns })).filter(
    (each) => !hidden.includes(each.row),
  );
}

type Box = readonly [checked: CellValue | undefined, unchecked: CellValue | undefined] | readonly [];

/** @returns what a checkbox holds when it is checked and when not; nothing for a cell that is none */
function boxValues(rule: ValidationRule | undefined): Box {
  if (rule?.criteria !== 'CHECKBOX') return [];
  const [checked = true, unchecked] = rule.values as readonly (CellValue | undefined)[];
  return rule.values.length === 0 ? [true, false] : [checked, unchecked === '' ? undefined : unchecked];
}

function boxState(box: Box, value: CellValue | undefined): boolean | null {
  if (box.length === 0) return null;
  return value === box[0] ? true : value === box[1] ? false : null;
}

const placeIn = (at: RangeRef, down: number, across: number): CellPlace => ({
  row: at.row + down,
  column: at.column + across,
});

function writeR1C1(execution: Execution, at: RangeRef, formulas: readonly (readonly string[])[]): void {
  write(
    execution,
    at,
    formulas.map((row, down) => row.map((formula, across) => fromR1C1(formula, placeIn(at, down, across)))),
  );
}

const cellOf = ({ row, column }: CellPlace): CellPlace => ({ row, column });

/** A rule with a formula is the one of its cell, unless it is known which cell it is written for. */
function ownRule(rule: ValidationRule | null | undefined, place: CellPlace): ValidationRule | undefined {
  if (rule?.criteria !== 'CUSTOM_FORMULA') return rule ?? undefined;
  return { origin: place, ...rule };
}

export const rangeServices = {
  'Range.getValues': (execution, at: RangeRef) => {
    const { spreadsheet, sheet } = read(execution, at, true);
    return readValues(spreadsheet, sheet, at);
  },
  'Range.getDisplayValues': (execution, at: RangeRef) => {
    const { spreadsheet, sheet } = read(execution, at, true);
    return readShown(spreadsheet, sheet, at);
  },
  'Range.getFormulas': (execution, at: RangeRef) => readFormulas(read(execution, at).sheet, at),
  'Range.getFormulasR1C1': (execution, at: RangeRef) => {
    const { spreadsheet, sheet } = read(execution, at);
    return readFormulas(sheet, at).map((formulas, down) =>
      formulas.map((formula, across) => inR1C1(formula, spreadsheet.locale, placeIn(at, down, across))),
    );
  },
  'Range.setFormulaR1C1': (execution, at: RangeRef, formula: string) =>
    writeR1C1(execution, at, new Array(at.rows).fill(new Array(at.columns).fill(formula))),
  'Range.setFormulasR1C1': (execution, at: RangeRef, formulas: string[][]) => writeR1C1(execution, at, formulas),
  'Range.isBlank': (execution, at: RangeRef) => {
    const { spreadsheet, sheet } = read(execution, at);
    const results = resultsOf(spreadsheet, sheet);
    const isEmpty = (row: number, column: number) =>
      sheet.values.get(row, column) === undefined && results?.at(row, column)?.value === undefined;
    return mapArea(at, isEmpty).every((row) => row.every(Boolean));
  },
  'Range.setValues': (execution, at: RangeRef, matrix: unknown[][], dates?: number[]) =>
    write(execution, at, matrix, dates),
  /** A formula for several cells is that of the first one, copied into the others. */
  'Range.setValue': (execution, at: RangeRef, value: unknown) => {
    execution.record.cellsWritten += at.rows * at.columns;
    const same = new Array(at.rows).fill(new Array(at.columns).fill(value));
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      refuseHeader(sheet, at);
      const matrix = entriesFrom({ ...at, rows: 1, columns: 1 }, spreadsheet, sheet, at, same);
      writeValues(spreadsheet, sheet, at, matrix, writerOf(execution, spreadsheet));
    });
  },
  'Range.clear': (execution, at: RangeRef, parts: Cleared) => emptied(execution, at, parts),
  'Range.clearContent': (execution, at: RangeRef) => emptied(execution, at, { content: true }),
  /** Number formats stay (Google's reference of clearFormat). */
  'Range.clearFormat': (execution, at: RangeRef) =>
    emptied(
      execution,
      at,
      { formats: true },
      looks.filter((each) => each !== 'numberFormat'),
    ),
  'Range.clearNote': (execution, at: RangeRef) => emptied(execution, at, { notes: true }),
  'Range.clearDataValidations': (execution, at: RangeRef) => emptied(execution, at, { rules: true }),
  'Range.getDataValidations': (execution, at: RangeRef) => {
    const { sheet } = settledPlace(execution, at);
    return mapArea(at, (row, column) => sheet.validations.get(row, column) ?? null);
  },
  'Range.setDataValidations': (execution, at: RangeRef, rules: (ValidationRule | null)[][]) =>
    buffer(execution, at, ({ sheet }) => {
      refuseTyped(sheet, at);
      mapArea(at, (row, column) =>
        sheet.validations.set(row, column, ownRule(rules[row - at.row]?.[column - at.column], { row, column })),
      );
    }),
  'Range.setDataValidation': (execution, at: RangeRef, rule: ValidationRule | null) =>
    buffer(execution, at, ({ sheet }) => {
      refuseTyped(sheet, at);
      const kept = rule
        ? { ...rule, ...(rule.criteria === 'CUSTOM_FORMULA' ? { origin: cellOf(at) } : {}) }
        : undefined;
      mapArea(at, (row, column) => sheet.validations.set(row, column, kept));
    }),
  /** Every cell becomes unchecked, whatever stood there: getLastRow counts FALSE (facts 3.2, 3.3). */
  'Range.insertCheckboxes': (execution, at: RangeRef, values: CellValue[]) =>
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      refuseTyped(sheet, at);
      const rule: ValidationRule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
      mapArea(at, (row, column) => {
        sheet.validations.set(row, column, rule);
        sheet.values.set(row, column, boxValues(rule)[1]);
      });
    }),
  /** Cells that hold neither of a checkbox's values are left as they are. */
  'Range.check': (execution, at: RangeRef, checked: boolean) =>
    buffer(execution, at, ({ spreadsheet, sheet }) => {
      refuseProtected(spreadsheet, sheet, at, execution.launch.effective);
      mapArea(at, (row, column) => {
        const box = boxValues(sheet.validations.get(row, column));
        if (boxState(box, sheet.values.get(row, column)) !== null) sheet.values.set(row, column, box[checked ? 0 : 1]);
      });
    }),
  'Range.isChecked': (execution, at: RangeRef) => {
    const { sheet } = read(execution, at);
    const states = mapArea(at, (row, column) =>
      boxState(boxValues(sheet.validations.get(row, column)), sheet.values.get(row, column)),
    );
    const [state = null, ...others] = new Set(states.flat());
    return others.length > 0 ? null : state;
  },
  'Range.removeCheckboxes': (execution, at: RangeRef) =>
    buffer(execution, at, ({ sheet }) => {
      refuseTyped(sheet, at);
      mapArea(at, (row, column) => {
        if (sheet.validations.get(row, column)?.criteria !== 'CHECKBOX') return;
        sheet.validations.set(row, column, undefined);
        sheet.values.set(row, column, undefined);
      });
    }),
} satisfies Services;
