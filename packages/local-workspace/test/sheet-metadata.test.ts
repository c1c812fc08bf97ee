// Developer metadata: which ranges have any, where it can be moved, how it is found (Google's reference; what a cell
// and a moved one tell is what gas-fakes saw on a live sheet).
import { expect, test } from 'vitest';
import { evaluate } from './open-project.ts';

const SHEET = `var book = SpreadsheetApp.getActive();
  var sheet = book.getActiveSheet();
  sheet.getRange('3:3').addDeveloperMetadata('row');
  sheet.getRange('G:G').addDeveloperMetadata('column');
  sheet.addDeveloperMetadata('sheet');
  book.addDeveloperMetadata('book');
  function keys(list) { return list.map(function (each) { return each.getKey(); }).join(); }`;

test('a row and a column tell their own; a cell or block in them has none', () => {
  const seen = evaluate(`${SHEET}
    return ['3:3', 'G:G', 'G3', 'A1:G5', '2:4'].map(function (a1) { return keys(sheet.getRange(a1).getDeveloperMetadata()); });`);
  expect(seen).toEqual(['row', 'column', '', '', '']);
});

test('metadata is moved to a column, a row, a sheet, the spreadsheet', () => {
  const seen = evaluate(`${SHEET}
    var made = sheet.getRange('3:3').getDeveloperMetadata()[0];
    var told = [made.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn().getA1Notation(),
      made.moveToRow(sheet.getRange('9:9')).getLocation().getRow().getA1Notation()];
    var other = book.insertSheet('Other');
    told.push(made.moveToSheet(other).getLocation().getSheet().getName(), keys(sheet.getRange('9:9').getDeveloperMetadata()));
    told.push(String(made.moveToSpreadsheet().getLocation().getLocationType()));
    return told;`);
  expect(seen).toEqual(['J:J', '9:9', 'Other', '', 'SPREADSHEET']);
});

test('a search within a range finds the lines it holds from end to end, or those it touches; kinds are told apart', () => {
  const seen = evaluate(`${SHEET}
    var within = function (a1) { return sheet.getRange(a1).createDeveloperMetadataFinder(); };
    var types = SpreadsheetApp.DeveloperMetadataLocationType;
    var refused = '';
    try { sheet.createDeveloperMetadataFinder().onIntersectingLocations(); } catch (error) { refused = error.name; }
    return [keys(within('A1:D5').find()), keys(within('1:5').find()), keys(within('F:H').find()), keys(within('A1:G5').onIntersectingLocations().find()),
      keys(book.createDeveloperMetadataFinder().withLocationType(types.SHEET).find()), keys(sheet.createDeveloperMetadataFinder().find()), refused];`);
  expect(seen).toEqual(['', 'row', 'column', 'row,column', 'sheet', 'row,column,sheet', 'Exception']);
});
