// Ranges without an end, `D:F`, `5:7`, `A2:C`: what they tell of themselves, as gas-fakes saw it on a live sheet, and
// that what is kept for them goes with the edge of the sheet (Google's reference of Range.isEndRowBounded).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { onSheet, PROTECTED, SHEET, styleOf } from './sheet-scripts.ts';

test.each([
  ['D:F', 'D:F', [1, 4, 1000, 3], [false, true, false, true]],
  ['5:7', '5:7', [5, 1, 3, 26], [true, false, true, false]],
  ['7:7', '7:7', [7, 1, 1, 26], [true, false, true, false]],
  ['A2:C', 'A2:C', [2, 1, 999, 3], [true, true, false, true]],
  ['D:B', 'B:D', [1, 2, 1000, 3], [false, true, false, true]],
  ['5:2', '2:5', [2, 1, 4, 26], [true, false, true, false]],
  ['C5:B2', 'B2:C5', [2, 2, 4, 2], [true, true, true, true]],
  ['Sheet1!B:B', 'B:B', [1, 2, 1000, 1], [false, true, false, true]],
])('%s is %s, of this size, with these bounds', (address, notation, size, bounds) => {
  const seen = onSheet(`
    var range = sheet.getRange('${address}');
    return [range.getA1Notation(), [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
      [range.isStartRowBounded(), range.isStartColumnBounded(), range.isEndRowBounded(), range.isEndColumnBounded()]];`);
  expect(seen).toEqual([notation, size, bounds]);
});

test('a part of a range without an end has ends; so has one by its numbers', () => {
  const seen = onSheet(`
    var range = sheet.getRange('D:F');
    return [range.getCell(1, 1), range.offset(1, 0, 2, 2), sheet.getRange(1, 4, 1000, 3)].map(function (each) { return each.getA1Notation(); });`);
  expect(seen).toEqual(['D1', 'D2:E3', 'D1:F1000']);
});

const KEPT = `${SHEET}
  var book = SpreadsheetApp.getActive();
  var other = book.insertSheet();
  var notation = function (range) { return range.getA1Notation(); };
  function keep(address) {
    var range = sheet.getRange(address);
    book.setNamedRange('Kept', range);
    range.protect();
    range.applyRowBanding();
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([range]).build()]);
    other.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(range).build());
  }
  function kept() {
    return [book.getRangeByName('Kept'), book.getNamedRanges()[0].getRange(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange(), sheet.getBandings()[0].getRange(),
      sheet.getConditionalFormatRules()[0].getRanges()[0], other.getRange('A1').getDataValidation().getCriteriaValues()[0]];
  }`;

test.each([
  ['D:F', 'sheet.insertRowsAfter(1000, 5); sheet.insertRowBefore(1)', 'D:F', 1006, 3],
  ['D2:F', 'sheet.insertRowsAfter(1000, 5); sheet.insertRowBefore(1)', 'D3:F', 1004, 3],
  ['D:F', 'sheet.insertColumnBefore(1)', 'E:G', 1000, 3],
  ['5:7', 'sheet.insertColumnsAfter(26, 2); sheet.insertColumnBefore(1)', '5:7', 3, 29],
  ['D:F', 'sheet.deleteRows(900, 101)', 'D:F', 899, 3],
  ['D1:F1000', 'sheet.insertRowsAfter(1000, 5)', 'D1:F1000', 1000, 3],
])('what is kept for %s follows %s', (address, change, notation, rows, columns) => {
  const seen = evaluate(`${KEPT} keep('${address}'); ${change};
    return kept().map(function (range) { return [notation(range), range.getNumRows(), range.getNumColumns()]; });`);
  expect(seen).toEqual(new Array(6).fill([notation, rows, columns]));
});

test('a protected column keeps people out of rows added later, and an endless condition meets them', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var made = sheet.getRange('B:B').protect();
    made.removeEditors(made.getEditors());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000').setRanges([sheet.getRange('A2:A')]).build()]);
    sheet.insertRowsAfter(1000, 2);
    sheet.getRange('A1002').setValue('x');
  }`);
  resultOf(workspace, 'main');
  const edit = (range: string) => workspace.sheets.edit('Sheet1', { range, value: 1 }, 'colleague@office.example');
  expect(() => edit('B1002')).toThrow(PROTECTED);
  expect(styleOf(workspace, 'A1002')?.background).toBe('#ff0000');
  expect(workspace.sheets.read('Sheet1').protections[0]?.range).toBe('B:B');
});
