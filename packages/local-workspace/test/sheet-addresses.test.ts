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
