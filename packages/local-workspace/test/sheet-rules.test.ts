// Rules on a sheet: validation, filters, merges, names, metadata, search, conditional formats (facts 3.3–3.5).
import { expect, test } from 'vitest';
import { EditRefused } from '../src/workspace.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { onSheet, SHEET } from './sheet-scripts.ts';

const REJECT = `function rule(method, values) {
  var builder = SpreadsheetApp.newDataValidation();
  builder[method].apply(builder, values.map(function (each) { return /^2026/.test(each) ? new Date(each) : each; }))
    .setAllowInvalid(false).setHelpText('Mind the rule.');
  SpreadsheetApp.getActiveSheet().getRange('J1').clearDataValidations().setNumberFormat('').setDataValidation(builder.build());
}
function write(value) { SpreadsheetApp.getActiveSheet().getRange('J1').setValue(value); }`;

test.each([
  ['requireValueInList', [['A', 'B']], 'A', 'D', ' Please enter one of the following values: A, B.'],
  ['requireNumberBetween', [1, 9], '3', '10', ''],
  ['requireNumberGreaterThan', [5], 6, 5, ''],
  ['requireNumberNotBetween', [1, 9], 10, 5, ''],
  ['requireDate', [], '1/3/2026', 'soon', ''],
  ['requireDateOnOrAfter', ['2026-03-01T00:00:00+07:00'], '1/3/2026', '28/2/2026', ''],
  ['requireDateBetween', ['2026-03-01T00:00:00+07:00', '2026-03-31T00:00:00+07:00'], '31/3/2026', '1/4/2026', ''],
  ['requireTextContains', ['ani'], 'Ani Lestari', 'Budi', ''],
  ['requireTextIsEmail', [], 'a@b.example', 'a at b', ''],
  ['requireTextIsUrl', [], 'https://a.example', 'a.example', ''],
  ['requireCheckbox', [], true, 'yes', ''],
])(
  'facts 3.4, 3.5: a rejecting %s %j takes %j and refuses %j, of scripts and people',
  (method, values, good, bad, more) => {
    const workspace = openProject(REJECT);
    resultOf(workspace, 'rule', method, values);
    const words = `The data you entered in cell J1 violates the data validation rules set on this cell.${more}`;
    resultOf(workspace, 'write', good);
    const edit = (value: unknown) => workspace.sheets.edit('Sheet1', { range: 'J1', value });
    edit(good);
    expect(() => resultOf(workspace, 'write', bad)).toThrow(`Exception: ${words}`);
    expect(() => edit(bad)).toThrow(EditRefused);
    expect(() => edit(bad)).toThrow(words);
  },
);

test('facts 3.5: choices may come from a range, and a formula decides with the entry in its cell', () => {
  const workspace = openProject(`${REJECT}
    function fromRange() {
      ${SHEET}
      sheet.getRange('A1:A2').setValues([['x'], ['y']]);
      sheet.getRange('J1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).setAllowInvalid(false).build());
      var rule = sheet.getRange('J1').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues()[0].getA1Notation()];
    }`);
  expect(resultOf(workspace, 'fromRange')).toEqual(['VALUE_IN_RANGE', 'A1:A3']);
  expect(workspace.sheets.read('Sheet1').validations[0]?.values).toEqual(['x', 'y']);
  resultOf(workspace, 'write', 'y');
  expect(() => resultOf(workspace, 'write', 'z')).toThrow('violates the data validation rules');
  resultOf(workspace, 'rule', 'requireFormulaSatisfied', ['=AND(A1="x"; LEN(J1)<3)']);
  resultOf(workspace, 'write', 'zz');
  expect(() => resultOf(workspace, 'write', 'zzz')).toThrow('violates the data validation rules');
});

test('facts 3.4: a script filters by hidden values and conditions; a second filter is refused', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    sheet.getRange('A1:B5').setValues([['Name', 'Age'], ['a', 1], ['b', 20], ['c', 30], ['d', 4]]);
    var filter = sheet.getRange('A1:B5').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build());
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(3).build());
    return [sheet.getFilter().getRange().getA1Notation(), String(filter.getColumnFilterCriteria(2).getCriteriaType()),
      [1, 2, 3, 4, 5].filter(function (row) { return sheet.isRowHiddenByFilter(row); })];
  }
  function again() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').createFilter(); }
  function sort() { SpreadsheetApp.getActiveSheet().getFilter().sort(2, false); }
  function off() { ${SHEET} sheet.getFilter().remove(); return sheet.getFilter(); }`);
  expect(resultOf(workspace, 'main')).toEqual(['A1:B5', 'NUMBER_GREATER_THAN', [2, 4]]);
  expect(workspace.sheets.read('Sheet1').filteredRows).toEqual([2, 4]);
  expect(() => resultOf(workspace, 'again')).toThrow(
    "Exception: You can't create a filter in a sheet that already has a filter.",
  );
  resultOf(workspace, 'sort');
  expect(workspace.sheets.read('Sheet1').values.map((row) => row[0])).toEqual(['Name', 'c', 'b', 'd', 'a']);
  expect(resultOf(workspace, 'off')).toBe(null);
  expect(workspace.sheets.read('Sheet1').filteredRows).toEqual([]);
});

test('merged cells keep the first value, and come apart only whole', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
    sheet.getRange('D1:E2').mergeAcross();
    return [sheet.getRange('A1:E2').getValues(), sheet.getRange('B2').isPartOfMerge(),
      sheet.getRange('A1:Z9').getMergedRanges().map(function (each) { return each.getA1Notation(); })];
  }
  function half() { SpreadsheetApp.getActiveSheet().getRange('A1').breakApart(); }
  function apart() { ${SHEET} sheet.getRange('A1:B2').breakApart(); return sheet.getRange('A1:C3').getMergedRanges().length; }`);
  expect(resultOf(workspace, 'main')).toEqual([
    [
      [1, '', '', '', ''],
      ['', '', '', '', ''],
    ],
    true,
    ['A1:B2', 'D1:E1', 'D2:E2'],
  ]);
  expect(() => resultOf(workspace, 'half')).toThrow('select all cells in a merged range');
  expect(resultOf(workspace, 'apart')).toBe(0);
});

test('facts 3.2: named ranges are found, moved, renamed, removed; a missing one is null', () => {
  const seen = onSheet(`
    book.setNamedRange('first', sheet.getRange('B2'));
    sheet.insertRowsBefore(1, 1);
    var named = book.getNamedRanges()[0];
    var where = named.getRange().getA1Notation();
    named.setName('second').setRange(sheet.getRange('C3:C4'));
    return [where, book.getRangeByName('first'), book.getRangeByName('second').getA1Notation(), sheet.getRange('second').getNumRows(),
      (named.remove(), sheet.getNamedRanges().length)];`);
  expect(seen).toEqual(['B3', null, 'C3:C4', 2, 0]);
});

test.each(['a b', '', 'A1', 'AB12', 'R1C1', 'true', '1st', 'x.y'])('no range is named %j', (name) => {
  const code = `SpreadsheetApp.getActive().setNamedRange(${JSON.stringify(name)}, SpreadsheetApp.getActiveSheet().getRange('A1'));`;
  expect(() => evaluate(code)).toThrow(`Exception: The name "${name}" is invalid`);
});

test('the name of a range is found in whatever letters, with its tab before it, and removed once', () => {
  const seen = onSheet(`
    book.setNamedRange('TaxRates', sheet.getRange('A1:B2'));
    book.setNamedRange('taxrates', sheet.getRange('C1'));
    var found = ['TAXRATES', 'Sheet1!TaxRates', 'Other!TaxRates', 'constructor'].map(function (name) {
      var range = book.getRangeByName(name); return range && range.getA1Notation();
    });
    book.removeNamedRange('TaxRates');
    try { book.removeNamedRange('TaxRates'); } catch (error) { found.push(error.name); }
    return found.concat(book.getNamedRanges().length);`);
  expect(seen).toEqual(['C1', 'C1', null, null, 'Exception', 0]);
});

test('facts 3.5: developer metadata stands on whole rows, columns, sheets and the file, and moves with its row', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    sheet.getRange('A1:A4').setValues([['h'], ['c'], ['b'], ['a']]);
    sheet.setFrozenRows(1);
    SpreadsheetApp.getActive().addDeveloperMetadata('file');
    sheet.addDeveloperMetadata('tab', 'x', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('row', 'c');
    sheet.getRange('B:B').addDeveloperMetadata('column', 'b');
    sheet.sort(1);
    sheet.insertRowBefore(2);
    sheet.insertColumnBefore(1);
  }
  function find(key) {
    return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(key).find().map(function (each) {
      var location = each.getLocation();
      var range = location.getRow() || location.getColumn();
      return [each.getValue(), String(each.getVisibility()), String(location.getLocationType()), range && range.getA1Notation()];
    });
  }
  function gone() { SpreadsheetApp.getActiveSheet().deleteRow(5); }
  function cell(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).addDeveloperMetadata('x'); }`);
  resultOf(workspace, 'main');
  expect(resultOf(workspace, 'find', 'file')).toEqual([[null, 'DOCUMENT', 'SPREADSHEET', null]]);
  expect(resultOf(workspace, 'find', 'tab')).toEqual([['x', 'PROJECT', 'SHEET', null]]);
  expect(resultOf(workspace, 'find', 'row')).toEqual([['c', 'DOCUMENT', 'ROW', '5:5']]);
  expect(resultOf(workspace, 'find', 'column')).toEqual([['b', 'DOCUMENT', 'COLUMN', 'C:C']]);
  for (const a1 of ['A1', 'A1:B2']) expect(() => resultOf(workspace, 'cell', a1)).toThrow('developer metadata');
  resultOf(workspace, 'gone');
  expect(resultOf(workspace, 'find', 'row')).toEqual([]);
});

test('the text finder goes on, goes back, replaces, and searches a whole file', () => {
  const seen = onSheet(`
    sheet.getRange('A1:B2').setValues([['a1', 'b'], ['A2', '=A1']]);
    SpreadsheetApp.getActive().insertSheet('Two').getRange('C3').setValue('a3');
    var a1 = function (range) { return range && range.getA1Notation(); };
    var finder = sheet.createTextFinder('a');
    var walk = [finder.findNext(), finder.findNext(), finder.findPrevious(), finder.getCurrentMatch()].map(a1);
    return [walk, a1(sheet.createTextFinder('a').startFrom(sheet.getRange('A1')).findNext()),
      sheet.getRange('A2:B2').createTextFinder('a').findAll().map(a1),
      sheet.createTextFinder('a').matchCase(true).findAll().map(a1),
      SpreadsheetApp.getActive().createTextFinder('^a\\\\d$').useRegularExpression(true).findAll().length,
      sheet.createTextFinder('a').replaceAllWith('7'), sheet.getRange('A1:B2').getValues()];`);
  // The formula shows a1 and is found by that, and is not written over.
  expect(seen).toEqual([
    ['A1', 'A2', 'A1', 'A1'],
    'A2',
    ['A2', 'B2'],
    ['A1', 'B2'],
    4,
    2,
    [
      [71, 'b'],
      [72, 71],
    ],
  ]);
});

test('the text finder: patterns with groups, one that is none, no text at all', () => {
  const seen = onSheet(`
    sheet.getRange('A1:A2').setValues([['Jl. Ahmad 12'], ['jl. Gajah 7']]);
    sheet.createTextFinder('(?i)jl\\\\. (\\\\w+) (\\\\d+)').useRegularExpression(true).replaceAllWith('$2, $1 $3');
    sheet.createTextFinder('Ahmad').replaceAllWith('$1');
    var message;
    try { sheet.createTextFinder('(').useRegularExpression(true).findAll(); } catch (error) { message = String(error); }
    return [sheet.getRange('A1:A2').getValues(), message, sheet.createTextFinder(null).findNext() !== null];`);
  expect(seen).toEqual([[['12, $1 $3'], ['7, Gajah $3']], 'Exception: Invalid regular expression: (', true]);
});

test('facts 3.2, 3.3: checkboxes are FALSE, counted, checked, and gone with their values', () => {
  const seen = onSheet(`
    sheet.getRange('A1:A3').insertCheckboxes();
    var last = sheet.getLastRow();
    sheet.getRange('A1').check();
    return [last, sheet.getRange('A1').isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('A1:A3').isChecked(),
      (sheet.getRange('A1:A3').removeCheckboxes(), sheet.getLastRow())];`);
  expect(seen).toEqual([3, true, false, null, 0]);
});

test('facts 3.3: checkboxes overwrite what stood there; own values; cells that hold neither are left alone', () => {
  const seen = onSheet(`
    sheet.getRange('A1:B1').setValues([['old', true]]);
    sheet.getRange('A1:A2').insertCheckboxes('yes', 'no');
    sheet.getRange('A4').insertCheckboxes('yes');
    var first = sheet.getRange('A1').getValue();
    sheet.getRange('A1:B1').check();
    sheet.getRange('A4:B4').check();
    sheet.getRange('B1').uncheck();
    sheet.getRange('A2').clearDataValidations().setValue('random');
    return [first, sheet.getRange('A1').getValue(), sheet.getRange('A1').isChecked(), sheet.getRange('B1').getValue(),
      sheet.getRange('B1').isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('A4:B4').getValues(), sheet.getRange('A1:A2').isChecked()];`);
  expect(seen).toEqual(['no', 'yes', true, true, null, null, [['yes', '']], null]);
});

test('conditional formats: every kind of condition, a scale of colours, cleared', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var range = sheet.getRange('A1:A9');
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5).setItalic(true).setRanges([range]).build(),
      SpreadsheetApp.newConditionalFormatRule().whenDateBefore(new Date()).setBackground('#ff0000').setRanges([range]).build(),
      SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('#000').setRanges([range]).build(),
    ]);
    var rules = sheet.getConditionalFormatRules();
    return [rules.length, rules[0].getBooleanCondition().getCriteriaValues(), rules[2].getBooleanCondition()];
  }
  function clear() { ${SHEET} sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length; }`);
  expect(resultOf(workspace, 'main')).toEqual([3, [1, 5], null]);
  expect(workspace.sheets.read('Sheet1').conditionalFormats[0]).toMatchObject({
    criteria: 'NUMBER_BETWEEN',
    italic: true,
  });
  expect(resultOf(workspace, 'clear')).toBe(0);
});

test('ranges are moved, freed of blanks and of duplicates, sheets copied, the active range told', () => {
  const seen = onSheet(`
    sheet.getRange('A1:B4').setValues([['x', 1], [' y  z ', 2], ['x', 1], ['X', 1]]);
    sheet.getRange('A1:B4').trimWhitespace();
    var left = sheet.getRange('A1:B4').removeDuplicates().getNumRows();
    sheet.getRange('A1:B2').moveTo(sheet.getRange('D5'));
    var copy = sheet.copyTo(SpreadsheetApp.getActive());
    sheet.getRange('D6').activate();
    return [left, sheet.getRange('D5:E6').getValues(), sheet.getRange('A1').isBlank(), copy.getName(),
      copy.getRange('D6').getValue(), SpreadsheetApp.getActiveRange().getA1Notation()];`);
  expect(seen).toEqual([
    2,
    [
      ['x', 1],
      ['y z', 2],
    ],
    true,
    'Copy of Sheet1',
    'y z',
    'D6',
  ]);
});

test('facts 3.5: charts are data; titles only after a type, an X range only of a scatter chart, enumerations are strict', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var builder = sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0);
    var refused = [];
    try { builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH); } catch (error) { refused.push(error.message); }
    try { builder.setHiddenDimensionStrategy('SHOW_BOTH'); } catch (error) { refused.push(error.message); }
    try { builder.setTitle('x'); } catch (error) { refused.push(error.message); }
    try { builder.asColumnChart().setXAxisRange(1, 2); } catch (error) { refused.push(error.name); }
    sheet.insertChart(builder.setNumHeaders(1).asScatterChart().setXAxisRange(0, 9).setTitle('Dots')
      .setTitleTextStyle(Charts.newTextStyle().setColor('#ff0000').setFontSize(12).build()).build());
    sheet.updateChart(sheet.getCharts()[0].modify().setOption('legend.position', 'none').build());
    var chart = sheet.getCharts()[0];
    return [refused, chart.getRanges()[0].getA1Notation(), String(chart.modify().getChartType()), chart.getContainerInfo().getAnchorRow(), String(chart.getMergeStrategy())];
  }`);
  expect(resultOf(workspace, 'main')).toEqual([
    [
      'Unexpected error',
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setHiddenDimensionStrategy.",
      'builder.setTitle is not a function',
      'TypeError',
    ],
    'A1:B3',
    'SCATTER',
    5,
    'MERGE_COLUMNS',
  ]);
  expect(workspace.sheets.read('Sheet1').charts).toEqual([
    {
      type: 'SCATTER',
      title: 'Dots',
      ranges: ["'Sheet1'!A1:B3"],
      options: {
        'hAxis.viewWindow': { min: 0, max: 9 },
        title: 'Dots',
        titleTextStyle: { color: '#ff0000', fontSize: 12 },
        'legend.position': 'none',
      },
    },
  ]);
});

test('the look of a sheet tells the entries that a rule which only warns has let in', () => {
  const workspace = openProject(`function make() {
    var sheet = SpreadsheetApp.getActive().getSheets()[0], rule = SpreadsheetApp.newDataValidation;
    sheet.getRange('F1:F2').setValues([['x'], ['y']]);
    sheet.getRange('A1:A4').setDataValidation(rule().requireValueInList(['a', 'b']).build());
    sheet.getRange('B1:B4').setDataValidation(rule().requireNumberGreaterThan(2).build());
    sheet.getRange('C1:C4').setDataValidation(rule().requireValueInRange(sheet.getRange('F1:F2')).build());
    sheet.getRange('D1:D2').insertCheckboxes();
    sheet.getRange('A1:D4').setValues([['a', 3, 'x', true], ['c', 1, 'z', ''], ['', '', '', 'n'], ['b', 9, 'y', '']]);
  }`);
  resultOf(workspace, 'make');
  expect(workspace.sheets.look('Sheet1').invalid).toEqual(['A2', 'B2', 'C2']);
  workspace.sheets.edit('Sheet1', { range: 'F1', value: 'z' });
  expect(workspace.sheets.look('Sheet1').invalid).toEqual(['C1', 'A2', 'B2']);
});

test('facts 17.2: the columns of a table refuse rules, checkboxes, their header and, as it may be, formats, until it is plain again', () => {
  const workspace = openProject(`function act(cell, method, ...values) {
    SpreadsheetApp.getActiveSheet().getRange(cell)[method](...values);
  }`);
  workspace.sheets.table('Sheet1', 'B2:C9');
  const typed = 'Exception: This operation is not allowed on cells in typed columns.';
  const refused = (cell: string, method: string, ...values: unknown[]) =>
    expect(() => resultOf(workspace, 'act', cell, method, ...values), `${cell} ${method}`).toThrow(typed);
  for (const method of ['clearDataValidations', 'insertCheckboxes', 'removeCheckboxes']) refused('C9', method);
  refused('B3', 'setDataValidation', null);
  refused('B2', 'setValue', 'Name');
  refused('A1:B2', 'setNumberFormat', '@');
  resultOf(workspace, 'act', 'B3', 'setValue', 'Ani');
  resultOf(workspace, 'act', 'D2', 'clearDataValidations');
  workspace.readings.set({ typedColumns: 'rules' });
  resultOf(workspace, 'act', 'B3', 'setNumberFormat', '@');
  workspace.sheets.insertRows('Sheet1', { before: 1 });
  refused('B3', 'setValue', 'Name');
  workspace.sheets.table('Sheet1');
  resultOf(workspace, 'act', 'B3', 'clearDataValidations');
});
