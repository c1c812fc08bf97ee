// What a person does in a sheet beside typing: sorts, filters, moves and hides lines, and takes it back.
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';
import { SHEET } from './sheet-scripts.ts';

const LINES = `function make() {
  ${SHEET}
  sheet.getRange('A1:D4').setValues([['a', 'b', 'c', 'd'], [1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
  sheet.getRange('B2').setNote('two').setBackground('#ff0000').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
  sheet.setColumnWidth(2, 222);
  sheet.hideColumns(3);
  SpreadsheetApp.getActive().setNamedRange('Two', sheet.getRange('B1:B4'));
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function changed(e) { console.log(e.changeType); }
function state() {
  ${SHEET}
  return [sheet.getRange('A1:E5').getDisplayValues().map(function (row) { return row.join(','); }),
    SpreadsheetApp.getActive().getRangeByName('Two').getA1Notation(),
    [1, 2, 3, 4, 5].map(function (column) { return sheet.getColumnWidth(column) + (sheet.isColumnHiddenByUser(column) ? '-' : ''); }).join(' '),
    sheet.getRange('A1:E5').getNotes().map(function (row) { return row.indexOf('two'); }).indexOf(1)];
}`;

test('a person sorts, filters, inserts, deletes and takes it back', () => {
  const workspace = openProject('function main() {}');
  const { sheets } = workspace;
  sheets.edit('Sheet1', { range: 'A1', values: [['Name'], ['b'], ['a'], ['c']] });
  const column = () => sheets.read('Sheet1').values.map((row) => row[0]);
  sheets.sort('Sheet1', { column: 1, ascending: false });
  expect(column()).toEqual(['Name', 'c', 'b', 'a']);
  sheets.deleteRows('Sheet1', { from: 2 });
  sheets.insertRows('Sheet1', { before: 2 });
  expect(column()).toEqual(['Name', '', 'b', 'a']);
  sheets.filter('Sheet1', { column: 1, values: ['b'] });
  expect(sheets.read('Sheet1').filteredRows).toEqual([2, 4]);
  for (let step = 0; step < 4; step++) sheets.undo();
  expect(column()).toEqual(['Name', 'b', 'a', 'c']);
  sheets.undo();
  expect(column()).toEqual([]);
  expect(() => sheets.undo()).toThrow('Nothing to take back');
});

test('each column of a filter keeps its own criteria: what another one hides is chosen there still', () => {
  const { sheets } = openProject('function main() {}');
  sheets.edit('Sheet1', {
    range: 'A1',
    values: [
      ['Room', 'Who'],
      ['a', 'x'],
      ['b', 'y'],
      ['c', ''],
    ],
  });
  const hidden = () => [sheets.read('Sheet1').filteredRows, sheets.look('Sheet1').filtered?.hides];
  sheets.filter('Sheet1', { column: 1, values: ['a'] });
  expect(hidden()).toEqual([[3, 4], { 1: ['b', 'c'] }]);
  // The box of the other column is opened and applied as it is: all its texts are chosen.
  sheets.filter('Sheet1', { column: 2, values: ['', 'x', 'y'] });
  expect(hidden()).toEqual([[3, 4], { 1: ['b', 'c'] }]);
  sheets.filter('Sheet1', { column: 2, values: ['', 'x'] });
  expect(hidden()).toEqual([[3, 4], { 1: ['b', 'c'], 2: ['y'] }]);
  sheets.filter('Sheet1', { column: 1, values: ['a', 'b', 'c'] });
  expect(hidden()).toEqual([[3], { 2: ['y'] }]);
  sheets.filter('Sheet1', { column: 2 });
  expect(hidden()).toEqual([[], undefined]);
});

test('each person takes back what they did themselves, unless another one’s work stands in the way', () => {
  const { sheets } = openProject('function main() {}');
  const mia = 'colleague@office.example';
  const column = () => sheets.read('Sheet1').values.map((row) => row[0]);
  sheets.edit('Sheet1', { range: 'A1', value: 'hers' }, mia);
  sheets.edit('Sheet1', { range: 'A2', value: 'mine' });
  sheets.undo(mia);
  expect(column()).toEqual(['', 'mine']);
  expect(() => sheets.undo(mia)).toThrow('Nothing to take back');
  sheets.edit('Sheet1', { range: 'A3', value: 'hers' }, mia);
  sheets.insertRows('Sheet1', { before: 1 });
  expect(() => sheets.undo(mia)).toThrow('Somebody else changed this sheet since');
  expect(column()).toEqual(['', '', 'mine', 'hers']);
  sheets.undo();
  sheets.undo(mia);
  expect(column()).toEqual(['', 'mine']);
});

test('a person sets widths, hides lines and shows them again; no script hears of it, and all of it is taken back', () => {
  const workspace = openProject(LINES);
  resultOf(workspace, 'make');
  const { sheets } = workspace;
  const seen = () => {
    const [, , widths] = resultOf(workspace, 'state') as [string[], string, string];
    return [widths, sheets.look('Sheet1').hiddenRows];
  };
  const before = seen();
  const deeds = [
    sheets.resizeColumns('Sheet1', { from: 1, count: 2, width: 60 }),
    sheets.hideColumns('Sheet1', { from: 4, hidden: true }),
    sheets.hideColumns('Sheet1', { from: 3, hidden: false }),
    sheets.hideRows('Sheet1', { from: 2, count: 2, hidden: true }),
  ];
  expect(deeds).toEqual(deeds.map(() => ({ executions: [] })));
  expect(seen()).toEqual(['60 60 100 100- 100', [2, 3]]);
  expect(() => sheets.hideRows('Sheet1', { from: 1, count: 1000, hidden: true })).toThrow('Not all rows can be hidden');
  expect(() => sheets.resizeColumns('Sheet1', { from: 26, count: 2, width: 60 })).toThrow('outside the dimensions');
  for (const _ of deeds) sheets.undo();
  expect(seen()).toEqual(before);
});

test('taking back finds the cells where scripts have put them, with their links, and refuses what a script has moved', () => {
  const workspace = openProject(`function make() {
    ${SHEET}
    sheet.getRange('A1:B3').setValues([['h', 'k'], ['', 1], ['b', 2]]);
    sheet.setFrozenRows(1);
    sheet.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('link').setLinkUrl('https://a.example').build());
  }
  function move() { ${SHEET} sheet.insertRowBefore(2); sheet.getRange('A1:B4').sort({ column: 2, ascending: false }); }
  function link() { ${SHEET} return sheet.createTextFinder('link').findNext().getRichTextValue().getLinkUrl(); }`);
  resultOf(workspace, 'make');
  const { sheets } = workspace;
  const values = () => sheets.read('Sheet1').values.map((row) => row.join());
  sheets.edit('Sheet1', { range: 'A2', value: 'typed' });
  sheets.edit('Sheet1', { range: 'B3', value: 77 });
  resultOf(workspace, 'move');
  expect(values()).toEqual(['h,k', 'b,77', 'typed,1']);
  sheets.undo();
  sheets.undo();
  expect(values()).toEqual(['h,k', 'b,2', 'link,1']);
  expect(resultOf(workspace, 'link')).toBe('https://a.example');
  sheets.insertRows('Sheet1', { before: 1 });
  resultOf(workspace, 'move');
  expect(() => sheets.undo()).toThrow('A script has moved rows or columns since');
});

test.each(['A0', 'Other!A1', '', 'A1:'])('a person types into no cell at %j', (range) => {
  const workspace = openProject('');
  expect(() => workspace.sheets.edit('Sheet1', { range, value: 1 })).toThrow('Not a range');
  expect(() => workspace.sheets.filter('Sheet1', { column: 27, values: ['x'] })).toThrow('Not a column');
  expect(() => workspace.sheets.insertRows('Sheet1', { before: 1.5 })).toThrow('out of bounds');
});

test.each([
  ['insertColumns', { before: 2 }, 'INSERT_COLUMN', 'a,,b,c,d', 'C1:C4', '100 100 222 100- 100'],
  ['deleteColumns', { from: 1 }, 'REMOVE_COLUMN', 'b,c,d,,', 'A1:A4', '222 100- 100 100 100'],
  ['moveColumns', { from: 1, before: 4 }, 'OTHER', 'b,c,a,d,', 'A1:A4', '222 100- 100 100 100'],
  ['moveColumns', { from: 3, count: 2, before: 1 }, 'OTHER', 'c,d,a,b,', 'D1:D4', '100- 100 100 222 100'],
  ['moveRows', { from: 4, before: 2 }, 'OTHER', 'a,b,c,d,', 'B1:B4', '100 222 100- 100 100'],
  ['deleteRows', { from: 2 }, 'REMOVE_ROW', 'a,b,c,d,', 'B1:B3', '100 222 100- 100 100'],
] as const)(
  'a person changes lines, %s %j, and takes it back with all that stood there',
  (method, what, type, ...seen) => {
    const workspace = openProject(LINES);
    resultOf(workspace, 'make');
    const before = resultOf(workspace, 'state');
    const content = workspace.sheets.read('Sheet1');
    const { executions } = workspace.sheets[method]('Sheet1', what as never);
    expect(executions[0]?.logs[0]?.text).toBe(type);
    const [rows, named, widths] = resultOf(workspace, 'state') as [string[], string, string];
    expect([rows[0], named, widths]).toEqual(seen);
    if (method === 'moveRows') expect(rows.slice(1, 4)).toEqual(['9,10,11,12,', '1,2,3,4,', '5,6,7,8,']);
    workspace.sheets.undo();
    expect(resultOf(workspace, 'state')).toEqual(before);
    expect(workspace.sheets.read('Sheet1')).toEqual(content);
    expect(() => workspace.sheets.moveRows('Sheet1', { from: 2, count: 3, before: 3 })).toThrow(
      'Those rows are out of bounds.',
    );
  },
);
