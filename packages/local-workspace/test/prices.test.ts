// What calls and cells cost in Google's time (facts 8.3, 13.3): the public measurements, run anew, never come out cheaper.
import { expect, test } from 'vitest';
import { CALLS, callOf } from '../src/calls/calls.ts';
import { APPLYING, CELL_READ, CELL_WRITTEN, FORMULA_READ, READ_AHEAD } from '../src/calls/cell-prices.ts';
import { openProject } from './open-project.ts';

/** @returns modelled seconds of a function's body, `sheet` being the active one with 240,000 plain cells */
function seconds(body: string): number {
  const workspace = openProject(`
    function fill() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowsAfter(sheet.getMaxRows(), 9000);
      sheet.getRange(1, 1, 8000, 26).setValue(1);
    }
    function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  workspace.run('fill');
  const [execution] = workspace.run('main').executions;
  expect(execution?.error).toBeUndefined();
  return (execution?.modelledMilliseconds ?? 0) / 1000;
}

/** Facts 13.3: the work, what was measured, and the seconds that were measured. */
const MEASURED: readonly [work: string, body: string, seconds: number][] = [
  [
    'getValues of 240,000 cells',
    `sheet.getRange(1, 1, 8000, 26).getValues(); sheet.getRange(1, 1, 2000, 16).getValues();`,
    7.38,
  ],
  [
    '100 rows, 2 getValue and 1 setValue each',
    `for (var row = 1; row <= 100; row++) {
       sheet.getRange(row, 1).getValue();
       sheet.getRange(row, 2).getValue();
       sheet.getRange(row, 3).setValue(row);
     }`,
    24.1,
  ],
  [
    '1,000 getValue without a write between',
    `for (var row = 1; row <= 1000; row++) sheet.getRange(row, 1).getValue();`,
    3.1,
  ],
  ['1,000 getLastRow', `for (var time = 0; time < 1000; time++) sheet.getLastRow();`, 160],
  [
    '400 rows written, each flushed',
    `for (var row = 1; row <= 400; row++) { sheet.getRange(row, 1, 1, 10).setValues([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]); SpreadsheetApp.flush(); }`,
    12,
  ],
  [
    'one setValues of 4,000 cells and its flush',
    `sheet.getRange(1, 1, 400, 10).setValues(new Array(400).fill(new Array(10).fill(1))); SpreadsheetApp.flush();`,
    0.61,
  ],
];

test.each(MEASURED)('facts 13.3: %s costs what was measured, and at most a tenth more', (_, body, measured) => {
  const modelled = seconds(body);
  expect(modelled).toBeGreaterThanOrEqual(measured);
  expect(modelled).toBeLessThanOrEqual(measured * 1.1);
});

test('facts 13.3: a second getValue costs 3 ms, and the trip of a read again after a write to any tab', () => {
  const one = seconds(`sheet.getRange('A1').getValue();`);
  const two = seconds(`sheet.getRange('A1').getValue(); sheet.getRange('B7').getValue();`);
  const other =
    seconds(`sheet.getRange('A1').getValue(); SpreadsheetApp.getActive().getSheets()[0].getRange('Z9').setValue(1);
    sheet.getRange('B7').getValue();`);
  expect((two - one) * 1000).toBeCloseTo(READ_AHEAD.milliseconds + CELL_READ.milliseconds, 0);
  expect((other - one) * 1000).toBeGreaterThan(
    (callOf('Range.getValues')?.row.milliseconds ?? 0) + APPLYING.milliseconds,
  );
});

test('a cell with a formula costs three times a plain one', () => {
  const formulas = (count: number) =>
    seconds(`sheet.getRange(1, 1, 1000, 1).setValue(1); sheet.getRange(1, 1, ${count}, 1).setFormula('=1+1');
      sheet.getRange(1, 1, 1000, 1).getValues();`);
  const more = (formulas(900) - formulas(100)) * 1000;
  const written = 800 * CELL_WRITTEN.milliseconds;
  expect(more - written).toBeCloseTo(800 * (FORMULA_READ.milliseconds - CELL_READ.milliseconds), 0);
});

test('what is written and never read is paid at the end', () => {
  const written = seconds(`sheet.getRange(1, 1, 1000, 26).setValue(1);`);
  expect(written).toBeGreaterThanOrEqual((26_000 * CELL_WRITTEN.milliseconds) / 1000);
});

test('every figure says where it comes from, and what another source says is never dearer', () => {
  for (const { work, milliseconds, source, also } of [
    ...CALLS,
    CELL_READ,
    FORMULA_READ,
    CELL_WRITTEN,
    APPLYING,
    READ_AHEAD,
  ].map(
    (price) => ({ also: undefined, ...price }) as { work: string; milliseconds: number; source: string; also?: string },
  )) {
    expect(source, work).toMatch(/facts (8\.3|13\.3)|no public figure/);
    const said = /^([\d.]+) ms/.exec(also ?? '');
    if (said) expect(Number(said[1]), work).toBeLessThanOrEqual(milliseconds);
  }
});
