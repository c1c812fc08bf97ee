// The grid and what a spreadsheet refuses (facts 3.2–3.5, 11.1, 11.2, 11.4).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { onSheet, SHEET } from './sheet-scripts.ts';

test.each([
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 1, 1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet.getRange(Number.NaN, 1)', 'The coordinates or dimensions of the range are invalid.'],
  ['sheet.getRange("nonsense here")', 'Range not found'],
  ['sheet.deleteColumns(1, 26)', 'Sorry, it is not possible to delete all non-frozen columns.'],
  ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
  ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  [
    'sheet.getRange("A1:B2").setValues([[1, 2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange("A1:B2").setValues([[1, 2], [1]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['sheet.getRange(1)', 'Range not found'],
  ['sheet.getColumnWidth(27)', 'Those columns are out of bounds.'],
  ['sheet.hideRows(1, 1e9)', 'Those rows are out of bounds.'],
  ['sheet.setRowHeight(0, 30)', 'Those rows are out of bounds.'],
  ['sheet.setFrozenRows(1001)', 'Those rows are out of bounds.'],
  ['sheet.sort(27)', 'Those columns are out of bounds.'],
  ['sheet.getRange("A1:B2").sort(3)', 'Those columns are out of bounds.'],
  ['SpreadsheetApp.create("x", 1e6, 11)', 'This action would increase the number of cells in the workbook above'],
  [
    'SpreadsheetApp.getActive().insertSheet("sheet1")',
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  [
    'sheet.insertRowsAfter(1, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('facts 3.4: %s', (code, message) => {
  expect(() => onSheet(`${code};`)).toThrow(`Exception: ${message}`);
});

test('a number goes where a text is asked for, and loses its fraction where an integer is', () => {
  const seen = onSheet(`
    sheet.insertRowsAfter(1000, 1.5).setName(7).getRange('A1').setFormula(1).setFontWeight(null);
    return [sheet.getMaxRows(), sheet.getName(), sheet.getRange('A1').getFormula(), sheet.getRange(1.9, 2.2).getA1Notation()];`);
  expect(seen).toEqual([1001, '7', '=1', 'B1']);
});

test('widths and heights are read after they were written; nothing is thinner than two pixels', () => {
  const seen = onSheet(`
    sheet.setColumnWidth(2, 222).setRowHeight(3, -5).setColumnWidths(3, 2, 50);
    return [sheet.getColumnWidth(2), sheet.getRowHeight(3), sheet.getRowHeight(4), sheet.getColumnWidth(4)];`);
  expect(seen).toEqual([222, 2, 21, 50]);
});

test('facts 3.6: to move a tab is to activate it, which shows a hidden one', () => {
  const seen = (readings: object) =>
    openProject(
      `function run() {
        var book = SpreadsheetApp.getActive();
        var two = book.insertSheet('Two');
        book.insertSheet('Three');
        two.hideSheet();
        book.setActiveSheet(two);
        book.moveActiveSheet(3);
        var shown = !two.isSheetHidden();
        two.hideSheet();
        two.activate();
        return [book.getSheets().map(function (each) { return each.getName(); }).join(' '), shown, !two.isSheetHidden()];
      }`,
      { readings },
    ).run('run').value;
  expect(seen({})).toEqual(['Sheet1 Three Two', true, true]);
  expect(seen({ activatedTabs: 'stay-hidden' })).toEqual(['Sheet1 Three Two', false, false]);
});

test('the last sheet in sight is not hidden, none is nameless or moved out of the list; a colour of a tab is told in hex', () => {
  const seen = onSheet(`
    var refused = [function () { sheet.hideSheet(); }, function () { sheet.setName(''); }, function () { book.moveActiveSheet(2); },
      function () { book.insertSheet('x', -1); }, function () { book.setSpreadsheetLocale('xx'); }, function () { book.addEditor('nobody'); }]
      .map(function (act) { try { act(); return ''; } catch (error) { return error.message; } });
    book.insertSheet('Two');
    sheet.hideSheet().setTabColor('ff0000');
    return [refused, sheet.isSheetHidden(), sheet.getTabColor(), book.getSheets().length];`);
  expect(seen).toEqual([
    [
      "You can't hide all the sheets in a document.",
      'Invalid argument: name',
      'Invalid argument: pos',
      'Invalid argument: sheetIndex',
      'Invalid argument: locale',
      'Invalid email: nobody',
    ],
    true,
    '#ff0000',
    2,
  ]);
});

test('facts 11.2: a new sheet has 1000 rows and 26 columns; appendRow makes room where the grid is full', () => {
  const found = onSheet(`
    var size = [sheet.getMaxRows(), sheet.getMaxColumns()];
    sheet.getRange(1000, 1).setValue('last');
    sheet.appendRow(['next']);
    return size.concat(sheet.getRange(1001, 1).getValue(), sheet.getMaxRows());`);
  expect(found).toEqual([1000, 26, 'next', 1001]);
});

test('facts 11.4: getLastRow counts unchecked checkboxes and formulas', () => {
  const found = onSheet(`
    sheet.getRange('A5').insertCheckboxes();
    var first = sheet.getLastRow();
    sheet.getRange('B9').setFormula('=""');
    return [first, sheet.getRange('A5').getValue(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`);
  expect(found).toEqual([5, false, 9, 2, 'A1:B9']);
});

test('facts 3.4, 11.1: a bad write is reported at the next read, outside the try around it', () => {
  const found = onSheet(`
    sheet.getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).setAllowInvalid(false).build());
    SpreadsheetApp.flush();
    var seen = [];
    try { sheet.getRange('A1').setValue('C'); seen.push('written'); } catch (error) { seen.push('at the write'); }
    try { sheet.getRange('B1').getValue(); } catch (error) { seen.push(error.message); }
    return seen.concat(sheet.getRange('A1').getValue());`);
  const message =
    'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: A, B.';
  expect(found).toEqual(['written', message, '']);
});

test('facts 3.4: a bad write that nobody reads after fails the execution at its end', () => {
  const workspace = openProject(
    `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(Array(50002).join('x')); }`,
  );
  const [execution] = workspace.run('main').executions;
  expect(execution).toMatchObject({
    status: 'failed',
    error: { message: 'Your input contains more than the maximum of 50000 characters in a single cell.' },
  });
});

test('facts 3.5: by default a rule only warns, for scripts and people', () => {
  const workspace = openProject(`function main() {
    var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).build());
    cell.setValue('C');
    return cell.getDataValidation().getAllowInvalid();
  }`);
  expect(resultOf(workspace, 'main')).toBe(true);
  workspace.sheets.edit('Sheet1', { range: 'A1', value: 'D' });
  expect(workspace.sheets.read('Sheet1').values).toEqual([['D']]);
});

test('rows and columns inserted and deleted carry values, formats, rules, notes, names and rules of format along', () => {
  const found = onSheet(`
    sheet.getRange('A2:B3').setValues([['a', 1], ['b', 2]]);
    sheet.getRange('B3').setNumberFormat('0.00').setNote('two').setBackground('#ff0000');
    SpreadsheetApp.getActive().setNamedRange('Two', sheet.getRange('B3'));
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBold(true)
      .setRanges([sheet.getRange('A2:A3')]).build()]);
    sheet.insertRowBefore(3);
    sheet.insertColumnBefore(1);
    sheet.deleteRow(1);
    var two = SpreadsheetApp.getActive().getRangeByName('Two');
    return [two.getA1Notation(), two.getValue(), two.getDisplayValue(), two.getNote(), two.getBackground(),
      sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`);
  expect(found).toEqual(['C3', 2, '2,00', 'two', '#ff0000', 'B1:B3', 1000, 27]);
});

test('sorting moves values, formats and notes', () => {
  const found = onSheet(`
    sheet.getRange('A1:B3').setValues([['b', 2], ['c', 3], ['a', 1]]);
    sheet.getRange('A1').setNote('of b').setBackground('#ff0000');
    sheet.getRange('A1:B3').sort({ column: 1, ascending: true });
    return [sheet.getRange('A1:B3').getValues(), sheet.getRange('A2').getNote(), sheet.getRange('A2').getBackground()];`);
  expect(found).toEqual([
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    'of b',
    '#ff0000',
  ]);
});

test.each([
  ['validations-stay', ['DATE_IS_VALID_DATE', null, null]],
  ['validations-move', [null, 'DATE_IS_VALID_DATE', null]],
] as const)(
  'read as %s, validation rules stay or go with the rows that a script or a person sorts',
  (sorting, rules) => {
    const workspace = openProject(
      `${SHEET}
    function fill() {
      sheet.getRange('A1:B3').clear().setValues([['b', 2], ['c', 3], ['a', 1]]);
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    }
    function sort() { sheet.getRange('A1:B3').sort(1); }
    function rules() {
      return sheet.getRange('A1:A3').getDataValidations().map(function (row) { return row[0] && String(row[0].getCriteriaType()); });
    }`,
      { readings: { sorting } },
    );
    resultOf(workspace, 'fill');
    resultOf(workspace, 'sort');
    expect(resultOf(workspace, 'rules')).toEqual(rules);
    resultOf(workspace, 'fill');
    workspace.sheets.sort('Sheet1', { column: 1 });
    expect(resultOf(workspace, 'rules')).toEqual(rules);
    workspace.sheets.undo();
    expect(resultOf(workspace, 'rules')).toEqual(['DATE_IS_VALID_DATE', null, null]);
  },
);

test('facts 4.4: a response finds its columns wherever staff have moved them, and leaves their own alone', () => {
  const workspace = openProject('');
  const items = ['Name', 'Town'].map((title) => ({ type: 'TEXT', title }) as const);
  workspace.forms.make({ title: 'Ask', items });
  const tab = 'Form Responses 1';
  workspace.forms.respond('Ask', { Name: 'Ani', Town: 'Sambas' });
  workspace.sheets.insertColumns(tab, { before: 1 });
  workspace.sheets.moveColumns(tab, { from: 4, before: 3 });
  workspace.sheets.edit(tab, { range: 'A2', value: 'seen' });
  const { responseId } = workspace.forms.respond('Ask', { Name: 'Budi', Town: 'Ngabang' });
  expect(responseId).toBeTruthy();
  const { values } = workspace.sheets.read(tab);
  expect(values.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['', 'Town', 'Name'],
    ['seen', 'Sambas', 'Ani'],
    ['', 'Ngabang', 'Budi'],
  ]);
});

test('facts 3.1: setters take garbage in silence; colours by name come back as hex; a note is text', () => {
  const seen = onSheet(`
    var range = sheet.getRange('A1').setBackground('foo').setHorizontalAlignment('anywhere').setFontColor('red').setNote(25);
    return [range.getBackground(), range.getHorizontalAlignment(), range.getFontColor(), range.getNote()];`);
  expect(seen).toEqual(['foo', 'anywhere', '#ff0000', '25']);
});

test('facts 3.2: tabs are found by id; a missing one is null, which a script trips over', () => {
  expect(
    onSheet(
      `return [SpreadsheetApp.getActive().getSheetById(0).getName(), SpreadsheetApp.getActive().getSheetById(7)];`,
    ),
  ).toEqual(['Sheet1', null]);
  expect(() => evaluate('SpreadsheetApp.getActive().getSheetByName("none").getName();')).toThrow('TypeError');
});

test('facts 3.4: values are all or none where one of them is refused', () => {
  const seen = onSheet(`
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['A']).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);
    var message;
    try { sheet.getRange('A1:A2').setValues([['x'], ['y']]); SpreadsheetApp.flush(); } catch (error) { message = error.message; }
    return [message.slice(0, 34), sheet.getRange('A1:A2').getValues()];`);
  expect(seen).toEqual(['The data you entered in cell A2 vi', [[''], ['']]]);
});

test('facts 3.5: a conditional format does not look at another sheet', () => {
  const rule = (formula: string) => `${SHEET}
    SpreadsheetApp.getActive().insertSheet('Other one');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)})
      .setBold(true).setRanges([sheet.getRange('A1')]).build()]);
    SpreadsheetApp.flush();`;
  for (const formula of ["='Other one'!A1=1", "=COUNTIF('Other one'!A:A;A1)>0"]) {
    expect(() => evaluate(rule(formula))).toThrow('Conditional format rule cannot reference a different sheet.');
  }
  for (const formula of ['=Sheet1!A1=1', '=A1="Other one!"']) expect(evaluate(rule(formula))).toBe(null);
});
