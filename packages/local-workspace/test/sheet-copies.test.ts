// What is copied: cells, sheets, whole files, and what goes along (facts 3.5).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { onSheet, SHEET } from './sheet-scripts.ts';

test('facts 3.5: a copy is not cut to the size of its target', () => {
  const seen = onSheet(`
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold');
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'));
    sheet.getRange('A1:B2').copyValuesToRange(sheet, 7, 7, 1, 1);
    return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getFontWeight(), sheet.getRange('G1:H2').getValues(),
      sheet.getRange('H2').getFontWeight()];`);
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(seen).toEqual([block, 'bold', block, 'normal']);
});

test('facts 3.5: a target is filled with as many whole copies as it has room for', () => {
  const seen = onSheet(`
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('A1').copyTo(sheet.getRange('C1:D2'));
    sheet.getRange('A1:A2').copyTo(sheet.getRange('E1:E4'));
    sheet.getRange('A1:A2').copyTo(sheet.getRange('F1:F5'));
    sheet.getRange('A1:A2').copyTo(sheet.getRange('G1:J1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
    sheet.getRange('A1').copyValuesToRange(sheet.getSheetId(), 3, 3, 5, 6);
    sheet.getRange('A1:A2').copyValuesToRange(sheet, 11, 13, 1, 3);
    return ['C1:D2', 'E1:E4', 'F1:F5', 'G1:J1', 'C5:C6', 'K1:M3'].map(function (a1) { return sheet.getRange(a1).getValues().join(); });`);
  expect(seen).toEqual(['1,1,1,1', '1,2,1,2', '1,2,1,2,', '1,2,1,2', '1,1', '1,1,1,2,2,2,,,']);
});

test('a copy takes values, looks and rules, or what its kind names, upright or turned', () => {
  const seen = onSheet(`
    var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    var from = sheet.getRange('A1:B1').setValues([[1, 2]]).setFontWeight('bold').setDataValidation(rule);
    var kinds = SpreadsheetApp.CopyPasteType;
    from.copyTo(sheet.getRange('A3'));
    from.copyTo(sheet.getRange('A4'), kinds.PASTE_VALUES, false);
    from.copyTo(sheet.getRange('A5'), kinds.PASTE_FORMAT, false);
    from.copyTo(sheet.getRange('A6'), kinds.PASTE_DATA_VALIDATION, false);
    from.copyTo(sheet.getRange('D1'), kinds.PASTE_NORMAL, true);
    var look = function (a1) { var cell = sheet.getRange(a1); return [cell.getValue(), cell.getFontWeight(), cell.getDataValidation() !== null]; };
    return ['A3', 'A4', 'A5', 'A6', 'D2'].map(look);`);
  expect(seen).toEqual([
    [1, 'bold', true],
    [1, 'normal', false],
    ['', 'bold', false],
    ['', 'normal', true],
    [2, 'bold', true],
  ]);
});

test('values are pasted without formats: a date is a number where it comes to stand, until its format is copied too', () => {
  const seen = onSheet(`
    sheet.getRange('A1').setValue(new Date(2026, 11, 1));
    var from = sheet.getRange('A1'), to = sheet.getRange('B1:B2');
    from.copyTo(to, { contentsOnly: true });
    var plain = to.getValues().map(String);
    from.copyFormatToRange(sheet, 2, 2, 1, 2);
    sheet.getRange('C1').setNumberFormat('0.00');
    from.copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return [plain, to.getDisplayValues().map(String), sheet.getRange('C1').getDisplayValue()];`);
  expect(seen).toEqual([['46357', '46357'], ['01/12/2026', '01/12/2026'], '46357,00']);
});

test('formats are copied as often as they fit, and merged blocks with them, upright or turned', () => {
  const seen = onSheet(`
    var kinds = SpreadsheetApp.CopyPasteType;
    sheet.getRange('A1:B2').setFontWeights([['bold', null], [null, null]]);
    sheet.getRange('A1:B2').copyFormatToRange(sheet, 4, 8, 1, 3);
    sheet.getRange('A4:B4').merge();
    sheet.getRange('A4:B5').copyTo(sheet.getRange('D4:E8'));
    sheet.getRange('A4:B5').copyTo(sheet.getRange('G4'), kinds.PASTE_NORMAL, true);
    sheet.getRange('A4:B5').copyTo(sheet.getRange('J4'), kinds.PASTE_VALUES, false);
    sheet.getRange('A1').copyTo(sheet.getRange('D4:E4'));
    var merged = sheet.getRange('A4:Z9').getMergedRanges().map(function (each) { return each.getA1Notation(); }).sort();
    var refused = '';
    try { sheet.getRange('A1').copyTo(sheet.getRange('G4')); } catch (error) { refused = error.name; }
    return [sheet.getRange('D1:H3').getFontWeights().map(String), merged, refused];`);
  expect(seen).toEqual([
    ['bold,normal,bold,normal,normal', 'normal,normal,normal,normal,normal', 'normal,normal,normal,normal,normal'],
    ['A4:B4', 'D6:E6', 'G4:G5'],
    'Exception',
  ]);
});

test('widths alone, and conditional formats alone or with a format, come to lie on the copies', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var kinds = SpreadsheetApp.CopyPasteType;
    sheet.setColumnWidth(1, 40).setColumnWidth(4, 70);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D1:G1'), kinds.PASTE_COLUMN_WIDTHS, false);
    var rule = function (a1, formula) {
      return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBold(true).setRanges([sheet.getRange(a1)]).build();
    };
    sheet.getRange('A1:B2').setValues([[1, 5], [2, 6]]);
    sheet.setConditionalFormatRules([rule('A1:B2', '=A1>1'), rule('D:D', '=D1=9')]);
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D3'), kinds.PASTE_CONDITIONAL_FORMATTING, false);
    sheet.getRange('A2:B2').copyTo(sheet.getRange('H1:H2'), kinds.PASTE_FORMAT, true);
    var other = SpreadsheetApp.getActive().insertSheet('Other');
    sheet.getRange('B2').copyTo(other.getRange('C5'));
    sheet.getRange('Z9').copyTo(sheet.getRange('A1'), kinds.PASTE_CONDITIONAL_FORMATTING, false);
    var told = function (each) {
      return [each.getRanges().map(function (range) { return range.getA1Notation(); }).join(' '), each.getBooleanCondition().getCriteriaValues()[0]];
    };
    return [[1, 4, 5, 6, 7].map(function (column) { return sheet.getColumnWidth(column); }), sheet.getRange('D3').isBlank(),
      sheet.getConditionalFormatRules().map(told), other.getConditionalFormatRules().map(told)];
  }`);
  expect(resultOf(workspace, 'main')).toEqual([
    [40, 40, 100, 40, 100],
    true,
    [
      ['B1 A2:B2 D3:E4 H1:H2', '=B1>1'],
      ['D1:D2 D5:D', '=D1=9'],
    ],
    [['C5', '=C5>1']],
  ]);
});

test('cells are pushed aside and pulled back; texts are split; the next data are found', () => {
  const seen = onSheet(`
    sheet.getRange('B2:D4').setValues([['a, b', '', 1], ['c', '', 2], ['', '', '']]);
    sheet.getRange('D10').setValue('far');
    var a1 = function (range) { return range.getA1Notation(); };
    var direction = SpreadsheetApp.Direction;
    var found = [a1(sheet.getRange('B2').getNextDataCell(direction.DOWN)), a1(sheet.getRange('D3').getNextDataCell(direction.DOWN)),
      a1(sheet.getRange('D10').getNextDataCell(direction.DOWN)), a1(sheet.getRange('B3').getNextDataCell(direction.NEXT)),
      a1(sheet.getRange('A1').getNextDataCell(direction.UP))];
    sheet.getRange('B2').splitTextToColumns();
    sheet.getRange('B2:B3').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    var pushed = sheet.getRange('A2:E3').getValues();
    sheet.getRange('B2:B3').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
    return found.concat([pushed, sheet.getRange('B2:D3').getValues()]);`);
  expect(seen).toEqual([
    'B3',
    'D10',
    'D1000',
    'D3',
    'A1',
    [
      ['', '', 'a', 'b', 1],
      ['', '', 'c', '', 2],
    ],
    [
      ['a', 'b', 1],
      ['c', '', 2],
    ],
  ]);
});

const DIAMOND = [
  ['', 'x', ''],
  ['x', '', 'x'],
  ['', 'x', ''],
];
const BLOCK = new Array(3).fill(['x', 'x', 'x']);

test.each([
  ['C3', '', DIAMOND, 'B2:D4'],
  ['C3', 'ROWS', DIAMOND, 'C2:C4'],
  ['C3', 'COLUMNS', DIAMOND, 'B3:D3'],
  ['C2', '', DIAMOND, 'C2'],
  ['A1', '', BLOCK, 'A1'],
  ['B1', '', BLOCK, 'B1:D4'],
  ['E3', '', BLOCK, 'B2:E4'],
  ['C3', '', BLOCK, 'B2:D4'],
  ['E5', '', BLOCK, 'E5'],
  ['F6', '', BLOCK, 'F6:G7'],
])('the data around %s %s in %j reach over %s: sides count, corners do not', (cell, dimension, values, region) => {
  // The reference's own sample, and what gas-fakes saw on a live sheet.
  const seen = onSheet(`
    sheet.getRange('B2:D4').setValues(${JSON.stringify(values)});
    sheet.getRange('F6:G7').setValues([[1, 2], [3, 4]]);
    return sheet.getRange('${cell}').getDataRegion(${dimension && `SpreadsheetApp.Dimension.${dimension}`}).getA1Notation();`);
  expect(seen).toBe(region);
});

test('a file is copied without what hangs on it, shared and told about', () => {
  const workspace = openProject(
    `function main() {
      var book = SpreadsheetApp.getActive();
      book.getSheets()[0].getRange('A1').setValue('x');
      var copy = book.copy('Second');
      SpreadsheetApp.setActiveSpreadsheet(copy);
      SpreadsheetApp.getActive().addViewer('guest@mail.example').renameActiveSheet('Renamed');
      return [copy.getName(), copy.getSheetValues(1, 1, 1, 1), SpreadsheetApp.getActive().getId() === copy.getId(),
        copy.getViewers().map(String), copy.getSheets()[0].getName(), book.getSheets()[0].getName()];
    }`,
    { manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] } },
  );
  expect(resultOf(workspace, 'main')).toEqual(['Second', [['x']], true, ['guest@mail.example'], 'Renamed', 'Sheet1']);
});

test('rows and columns are moved by a script, and the grid hidden', () => {
  const seen = onSheet(`
    sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    sheet.moveRows(sheet.getRange('A3'), 1);
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    sheet.setHiddenGridlines(true);
    return [sheet.getRange('A1:C3').getValues(), sheet.hasHiddenGridlines(), String(sheet.getType())];`);
  expect(seen).toEqual([
    [
      [8, 9, 7],
      [2, 3, 1],
      [5, 6, 4],
    ],
    true,
    'GRID',
  ]);
});

test('rich text: links and looks of parts, which travel with the cell and end with its value', () => {
  const seen = onSheet(`
    var bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
    var rich = SpreadsheetApp.newRichTextValue().setText('Read here now').setLinkUrl(5, 9, 'https://a.example/x')
      .setTextStyle(0, 4, bold).build();
    sheet.getRange('A1').setRichTextValue(rich);
    sheet.getRange('A2').setValue(7);
    sheet.getRange('A1').copyTo(sheet.getRange('B2'));
    var read = sheet.getRange('B2').getRichTextValue();
    var runs = read.getRuns().map(function (run) { return [run.getText(), run.getStartIndex(), run.getLinkUrl(), run.getTextStyle().isBold()]; });
    sheet.getRange('B2').setValue('plain');
    sheet.getRange('C1').setTextStyle(bold);
    return [sheet.getRange('A1').getValue(), read.getLinkUrl(), read.getLinkUrl(6, 8), runs, sheet.getRange('A2').getRichTextValue(),
      sheet.getRange('B2').getRichTextValue().getRuns().length, sheet.getRange('C1').getFontWeight(), sheet.getRange('C1').getTextStyle().getForegroundColor(),
      rich.copy().setLinkUrl('https://b.example').build().getLinkUrl()];`);
  expect(seen).toEqual([
    'Read here now',
    null,
    'https://a.example/x',
    [
      ['Read', 0, null, true],
      [' ', 4, null, false],
      ['here', 5, 'https://a.example/x', false],
      [' now', 9, null, false],
    ],
    null,
    1,
    'bold',
    '#ff0000',
    'https://b.example',
  ]);
  expect(() => evaluate('SpreadsheetApp.newRichTextValue().setText("a").setLinkUrl(0, 2, "x");')).toThrow(
    'Illegal argument.',
  );
});
