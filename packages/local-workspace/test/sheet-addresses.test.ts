// How a range is asked for by an address (Google's reference: "in A1 notation or R1C1 notation").
import { expect, test } from 'vitest';
import { evaluate } from './open-project.ts';

test.each([
  ['R2C3', 'Sheet1!C2'],
  ['R2C3:R4C5', 'Sheet1!C2:E4'],
  ['r10c27', 'Sheet1!AA10'],
  ["'My tab'!R1C1:R2C2", 'My tab!A1:B2'],
  ['R2', 'Sheet1!R2'],
  ['C3', 'Sheet1!C3'],
])('%s is %s, of a sheet and of a spreadsheet', (address, found) => {
  const seen = evaluate(`var book = SpreadsheetApp.getActive();
    var sheet = book.getActiveSheet().insertColumnsAfter(26, 1);
    book.insertSheet('My tab');
    book.setActiveSheet(sheet);
    return [sheet, book].map(function (each) {
      var range = each.getRange(${JSON.stringify(address)});
      return range.getSheet().getName() + '!' + range.getA1Notation();
    });`);
  expect(seen).toEqual([found, found]);
});

test.each([['R0C1'], ['R2C0'], ['R1001C1'], ['R2C3:R4'], ['R[1]C[1]']])('%s is refused', (address) => {
  expect(() => evaluate(`SpreadsheetApp.getActiveSheet().getRange('${address}');`)).toThrow('Exception: ');
});

test('facts 15.1: cells beyond the grid are named by letters before they are there, and refused when they are used', () => {
  const seen =
    evaluate(`var sheet = SpreadsheetApp.getActiveSheet(), range = sheet.getRange('AA2:AB3'), cell = sheet.getRange('$a$1001');
    var refusal = function (act) { try { return act(); } catch (error) { return error.message; } };
    var uses = ['getValues', 'getDisplayValue', 'isBlank', 'getBackgrounds', 'getDataValidation', 'clear', 'protect'];
    var first = [range.getA1Notation(), range.getNumRows(), range.getSheet().getName(), cell.getA1Notation(), range.getCell(2, 1).getA1Notation(),
      sheet.getRangeList(['A1', 'BB4:BE12']).getRanges().map(function (each) { return each.getA1Notation(); })];
    var refused = uses.map(function (use) { return refusal(function () { return range[use](); }); });
    var written = refusal(function () { cell.setValue(1); SpreadsheetApp.flush(); });
    sheet.insertColumnsAfter(26, 2);
    return [first, refused, written, sheet.getMaxRows(), range.setValue('x').getValues(), refusal(function () { return cell.getRichTextValue(); })];`);
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  expect(seen).toEqual([
    ['AA2:AB3', 2, 'Sheet1', 'A1001', 'AA3', ['A1', 'BB4:BE12']],
    Array(7).fill(outside),
    outside,
    1000,
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
    outside,
  ]);
});
